import os
import stat
import threading
from pathlib import Path

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import OperationalError

from database.engine import (
    READ_ONLY,
    StoreUnsafe,
    _refuse_without_durability,
    open_engine,
    prepare_store,
)
from database.settings import Settings
from tests.support.database import sqlite_settings


class FakeCursor:
    def __init__(self, values: dict[str, str]) -> None:
        self.values = values
        self.shown = ""

    def execute(self, statement: str) -> None:
        self.shown = statement.removeprefix("SHOW ")

    def fetchone(self) -> tuple[str]:
        return (self.values.get(self.shown, "on"),)

    def close(self) -> None:
        return


class FakeConnection:
    def __init__(self, **values: str) -> None:
        self.values = values
        self.is_rolled_back = False

    def cursor(self) -> FakeCursor:
        return FakeCursor(self.values)

    def rollback(self) -> None:
        self.is_rolled_back = True


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    settings = sqlite_settings(tmp_path / "made" / "by us")
    prepare_store(settings)
    return settings


def pragma(conn: Connection, name: str) -> object:
    return conn.exec_driver_sql(f"PRAGMA {name}").scalar()


def test_a_sqlite_commit_waits_for_the_disk(settings: Settings) -> None:
    engine = open_engine(settings)
    with engine.connect() as conn:
        assert pragma(conn, "journal_mode") == "wal"
        assert pragma(conn, "synchronous") == 2
        assert pragma(conn, "foreign_keys") == 1
        assert pragma(conn, "secure_delete") == 1
    engine.dispose()


def test_readers_let_sqlite_wait_and_writers_wait_themselves(settings: Settings) -> None:
    engine = open_engine(settings)
    with engine.execution_options(**READ_ONLY).connect() as conn:
        assert pragma(conn, "busy_timeout") == 5_000
    with engine.connect() as conn:
        assert pragma(conn, "busy_timeout") == 0
    engine.dispose()


def test_a_writer_gets_the_lock_soon_after_another_has_let_go(settings: Settings) -> None:
    engine = open_engine(settings)
    waited: list[bool] = []

    def write() -> None:
        with engine.begin() as conn:
            waited.append(conn.in_transaction())

    with engine.begin():
        thread = threading.Thread(target=write)
        thread.start()
        thread.join(0.05)
        assert waited == []
    thread.join(5)

    assert waited == [True]
    engine.dispose()


def test_the_file_of_a_store_is_for_its_owner_only(settings: Settings) -> None:
    assert stat.S_IMODE(os.stat(settings.sqlite_path).st_mode) == 0o600


def test_preparing_a_store_again_keeps_what_is_in_it(settings: Settings) -> None:
    engine = open_engine(settings)
    with engine.begin() as conn:
        conn.execute(text("CREATE TABLE kept (id INTEGER)"))
    prepare_store(settings)

    with engine.begin() as conn:
        assert conn.execute(text("SELECT count(*) FROM kept")).scalar() == 0
    engine.dispose()


def test_whoever_may_write_holds_the_lock_from_the_beginning(settings: Settings) -> None:
    hasty = Settings(url=settings.url, busy_timeout=0.05)
    engine = open_engine(hasty)
    with engine.begin(), engine.connect() as other, pytest.raises(OperationalError, match="locked"):
        other.begin()
    engine.dispose()


def test_a_reader_reads_while_another_writes(settings: Settings) -> None:
    engine = open_engine(settings)
    reading = engine.execution_options(**READ_ONLY)
    with engine.begin(), reading.connect() as conn:
        assert conn.execute(text("SELECT 1")).scalar() == 1
    engine.dispose()


def test_a_reader_cannot_write(settings: Settings) -> None:
    engine = open_engine(settings)
    with engine.begin() as conn:
        conn.execute(text("CREATE TABLE kept (id INTEGER)"))
    with engine.execution_options(**READ_ONLY).connect() as conn, pytest.raises(OperationalError):
        conn.execute(text("INSERT INTO kept VALUES (1)"))
    with engine.begin() as conn:
        conn.execute(text("INSERT INTO kept VALUES (2)"))
    engine.dispose()


@pytest.mark.parametrize("setting", ["fsync", "synchronous_commit"])
def test_a_postgresql_that_does_not_wait_for_its_disk_is_refused(setting: str) -> None:
    with pytest.raises(StoreUnsafe, match=setting):
        _refuse_without_durability(FakeConnection(**{setting: "off"}), None)


def test_a_postgresql_that_does_wait_is_taken() -> None:
    connection = FakeConnection()
    _refuse_without_durability(connection, None)

    assert connection.is_rolled_back
