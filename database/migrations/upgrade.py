"""`gobetween db upgrade`: the only way in which a schema changes."""

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

from database.engine import open_engine, prepare_store
from database.revision import SCRIPTS, current_revision, head_revision
from database.settings import POSTGRESQL, Settings

__all__ = ["current_revision", "head_revision", "upgrade"]

# Any number that only we use: two upgrades of one PostgreSQL database wait for each other here.
# On SQLite the lock of BEGIN IMMEDIATE does the same.
_UPGRADE_LOCK = 4_701_177


def upgrade(settings: Settings) -> str:
    """Bring a store to the head revision, in one transaction; returns that revision.

    Makes the store first where there is none. Doing it again, or twice at once, changes nothing.
    """
    prepare_store(settings)
    engine = open_engine(settings)
    try:
        with engine.begin() as conn:
            if settings.engine_name == POSTGRESQL:
                # Building an index may take longer than any statement of the gateway's should.
                conn.execute(text("SET LOCAL statement_timeout = 0"))
                conn.execute(text("SET LOCAL lock_timeout = 0"))
                conn.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _UPGRADE_LOCK})
            _run_to_head(conn)
    finally:
        engine.dispose()
    return head_revision()


def _run_to_head(conn: Connection) -> None:
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = conn
    command.upgrade(config, "head")
