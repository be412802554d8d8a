"""The two engines, opened so that a commit means what it says.

1. SQLite commits with synchronous=FULL into a write-ahead log; with NORMAL a power cut could take
   back what we acknowledged.
2. SQLite transactions are begun by us: BEGIN IMMEDIATE for whoever may write, so that no reader's
   snapshot is upgraded in the middle (that fails at once with BUSY_SNAPSHOT, whatever the timeout),
   plain BEGIN for readers.
3. The journal mode is set once, by `prepare_store`, before any worker starts: two processes that
   set it together get "database is locked" at once, whatever the timeout.
4. PostgreSQL is READ COMMITTED and refused where fsync or synchronous_commit is off.
"""

import os
import sqlite3
import time
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import OperationalError

from database.revision import check_schema
from database.settings import SQLITE, Settings

__all__ = ["READ_ONLY", "StoreUnsafe", "check_schema", "open_engine", "prepare_store"]

# Execution options of a connection that only reads.
READ_ONLY = {"gobetween_read_only": True, "postgresql_readonly": True}

# Seconds between two tries for SQLite's write lock.
LOCK_POLL = 0.0005

POSTGRESQL_OPTIONS = (
    "-c statement_timeout=30s -c lock_timeout=8s -c idle_in_transaction_session_timeout=60s"
    " -c client_encoding=UTF8 -c timezone=UTC"
)


class StoreUnsafe(Exception):
    """The store would acknowledge what a power cut can take back."""


def open_engine(settings: Settings) -> Engine:
    """Return an engine over the store; a connection raises StoreUnsafe where rule 4 is broken."""
    if settings.engine_name == SQLITE:
        return _open_sqlite(settings)
    return _open_postgresql(settings)


def prepare_store(settings: Settings) -> None:
    """Make the store ready, once, before workers start: file (mode 0600), journal mode, promises.

    Raises StoreUnsafe when the file system cannot hold a write-ahead log or PostgreSQL does not
    wait for its disk.
    """
    if settings.engine_name == SQLITE:
        path = Path(settings.sqlite_path)
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    engine = open_engine(settings)
    try:
        with engine.connect() as conn:
            if settings.engine_name == SQLITE:
                _set_journal_mode(conn)
    finally:
        engine.dispose()


def _set_journal_mode(conn: Connection) -> None:
    dbapi = conn.connection.dbapi_connection
    assert dbapi is not None
    cursor = dbapi.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    (mode,) = cursor.fetchone() or ("none",)
    cursor.close()
    if mode != "wal":
        raise StoreUnsafe(f"the store's file system cannot hold a write-ahead log (got {mode})")


def _open_sqlite(settings: Settings) -> Engine:
    engine = create_engine(
        settings.driver_url,
        pool_size=settings.pool_size,
        max_overflow=0,
        # An exception's text must not quote a row, not even its ciphertext.
        hide_parameters=True,
        connect_args={"timeout": settings.busy_timeout, "check_same_thread": False},
    )

    def on_connect(dbapi: Any, _record: object) -> None:
        # The driver's own BEGIN would be deferred and late; ours is sent by `on_begin`.
        dbapi.isolation_level = None
        cursor = dbapi.cursor()
        cursor.execute("PRAGMA synchronous=FULL")
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.execute("PRAGMA secure_delete=ON")
        cursor.execute("PRAGMA temp_store=MEMORY")
        cursor.execute(f"PRAGMA busy_timeout={int(settings.busy_timeout * 1_000)}")
        cursor.close()

    def on_begin(conn: Connection) -> None:
        is_reader = bool(conn.get_execution_options().get("gobetween_read_only", False))
        # The pool hands one connection to readers and writers in turn; it remembers which it served.
        if conn.info.get("is_reader") != is_reader:
            patience = int(settings.busy_timeout * 1_000) if is_reader else 0
            conn.exec_driver_sql(f"PRAGMA query_only={int(is_reader)}")
            conn.exec_driver_sql(f"PRAGMA busy_timeout={patience}")
            conn.info["is_reader"] = is_reader
        if is_reader:
            conn.exec_driver_sql("BEGIN")
        else:
            _begin_immediate(conn, settings.busy_timeout)

    event.listen(engine, "connect", on_connect)
    event.listen(engine, "begin", on_begin)
    return engine


def _begin_immediate(conn: Connection, seconds: float) -> None:
    """Take the one write lock of SQLite, waiting for it up to `seconds`.

    SQLite's own wait sleeps longer and longer, up to 100 ms, while the other worker holds the lock for a few: two busy
    workers then wait more than they write. Raises OperationalError when the time is over.
    """
    deadline = time.monotonic() + seconds
    while True:
        try:
            conn.exec_driver_sql("BEGIN IMMEDIATE")
        except OperationalError as error:
            code = getattr(error.orig, "sqlite_errorcode", None)
            if code != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(LOCK_POLL)
        else:
            return


def _open_postgresql(settings: Settings) -> Engine:
    engine = create_engine(
        settings.driver_url,
        pool_size=settings.pool_size,
        max_overflow=0,
        hide_parameters=True,
        isolation_level="READ COMMITTED",
        connect_args={"connect_timeout": 5, "options": POSTGRESQL_OPTIONS},
    )
    event.listen(engine, "connect", _refuse_without_durability)
    return engine


def _refuse_without_durability(dbapi: Any, _record: object) -> None:
    cursor = dbapi.cursor()
    for setting in ("fsync", "synchronous_commit"):
        cursor.execute(f"SHOW {setting}")
        if cursor.fetchone()[0] == "off":
            raise StoreUnsafe(
                f"PostgreSQL runs with {setting}=off, so a commit would promise nothing"
            )
    cursor.close()
    dbapi.rollback()
