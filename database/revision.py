"""Which schema a store has, and which one this code was written for."""

from functools import cache
from pathlib import Path

from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

# The scripts are found beside this file, so that an installed wheel migrates as a checkout does.
SCRIPTS = Path(__file__).resolve().parent / "migrations"


class SchemaOutdated(Exception):
    """The store's schema is not this code's; `gobetween db upgrade` is the only way on."""

    def __init__(self, current: str | None, head: str) -> None:
        super().__init__(
            f"the store has schema {current or 'none'}, this version needs {head}:"
            " run `gobetween db upgrade`"
        )


@cache
def head_revision() -> str:
    """Return the newest revision that this code knows."""
    head = ScriptDirectory(str(SCRIPTS)).get_current_head()
    assert head is not None, "the history has no revision"
    return head


def current_revision(conn: Connection) -> str | None:
    """Return the revision of a store, None for one that was never migrated."""
    return MigrationContext.configure(conn).get_current_revision()


def check_schema(engine: Engine) -> None:
    """Raise SchemaOutdated unless the store has the head revision, not older, not newer."""
    with engine.connect() as conn:
        current = current_revision(conn)
    if current != head_revision():
        raise SchemaOutdated(current, head_revision())
