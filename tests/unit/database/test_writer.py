import asyncio
import subprocess
import sys

import pytest
from sqlalchemy import Connection

from database.engine import open_engine
from database.migrations.upgrade import upgrade
from database.workers import all_workers, register_worker
from database.writer import CommitDeadline, StoreUnavailable, Writer
from tests.support.database import sqlite_settings

LOCKER = """
import sqlite3, sys, time
conn = sqlite3.connect(sys.argv[1], isolation_level=None)
conn.execute("BEGIN EXCLUSIVE")
print("locked", flush=True)
sys.stdin.readline()
conn.execute("ROLLBACK")
"""

OTHER_WRITER = """
import os, sys
from database.engine import open_engine
from database.settings import Settings
from database.workers import register_worker
from database.writer import Writer
writer = Writer(open_engine(Settings(url="sqlite:///" + sys.argv[1])))
writer.start()
futures = [
    writer.submit(lambda conn, n=n: register_worker(conn, n, "other", os.getpid()))
    for n in range(1_000, 1_200)
]
for future in futures:
    future.result(20)
writer.stop()
"""


@pytest.fixture
def settings(tmp_path):
    settings = sqlite_settings(tmp_path)
    upgrade(settings)
    return settings


@pytest.fixture
def engine(settings):
    engine = open_engine(settings)
    yield engine
    engine.dispose()


class Locker:
    """Another process that holds the whole store until `release`."""

    def __init__(self, process):
        self.process = process

    def release(self):
        self.process.stdin.write("go\n")
        self.process.stdin.flush()


def other_writer(settings):
    return subprocess.Popen([sys.executable, "-c", OTHER_WRITER, settings.sqlite_path])


def registers(worker_id):
    return lambda conn: register_worker(conn, worker_id, "host", worker_id)


def written(engine):
    with engine.begin() as conn:
        return sorted(worker.id for worker in all_workers(conn))


@pytest.fixture
def locker(settings):
    process = subprocess.Popen(
        [sys.executable, "-c", LOCKER, settings.sqlite_path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout.readline() == "locked\n"
    yield Locker(process)
    process.communicate()


async def test_a_store_locked_by_another_process_is_met_at_the_deadline(locker, engine) -> None:
    writer = Writer(engine, deadline=0.3)
    writer.start()

    with pytest.raises(CommitDeadline):
        await writer.commit(registers(1))

    locker.release()
    writer.stop()
    assert written(engine) == []


async def test_a_lock_shorter_than_the_deadline_is_waited_out(locker, engine) -> None:
    writer = Writer(engine)
    writer.start()
    commit = asyncio.ensure_future(writer.commit(registers(1)))
    await asyncio.sleep(0.2)
    locker.release()

    await commit
    writer.stop()
    assert written(engine) == [1]


async def test_units_wait_in_the_queue_while_no_transaction_can_be_begun(settings, locker) -> None:
    engine = open_engine(type(settings)(url=settings.url, busy_timeout=0.05))
    writer = Writer(engine, deadline=5)
    writer.start()
    commits = [asyncio.ensure_future(writer.commit(registers(n))) for n in (1, 2)]
    late = writer.submit(registers(3), urgent=False)
    await asyncio.sleep(0.4)
    locker.release()

    await asyncio.gather(*commits)
    late.result(5)
    writer.stop()
    assert written(engine) == [1, 2, 3]
    engine.dispose()


async def test_a_writer_stops_though_its_store_is_locked(settings, locker) -> None:
    engine = open_engine(type(settings)(url=settings.url, busy_timeout=0.05))
    writer = Writer(engine)
    writer.start()
    future = writer.submit(registers(1))
    await asyncio.sleep(0.3)
    writer.stop()

    assert future.exception() is not None
    assert not writer.is_alive
    engine.dispose()


async def test_a_submitted_unit_fails_at_its_deadline_though_nobody_waits(settings, locker) -> None:
    engine = open_engine(type(settings)(url=settings.url, busy_timeout=0.05))
    writer = Writer(engine, deadline=0.2)
    writer.start()
    future = writer.submit(registers(1))

    assert isinstance(future.exception(timeout=5), CommitDeadline)
    writer.stop()
    engine.dispose()


async def test_a_full_disk_is_a_temporary_failure_and_leaves_nothing(engine) -> None:
    def fills_the_disk(conn: Connection) -> None:
        register_worker(conn, 1, "host", 1)
        pages = conn.exec_driver_sql("PRAGMA page_count").scalar()
        conn.exec_driver_sql(f"PRAGMA max_page_count={pages}")
        conn.exec_driver_sql("CREATE TABLE big (body BLOB)")
        conn.exec_driver_sql("INSERT INTO big VALUES (zeroblob(9000000))")

    writer = Writer(engine, window=0.05)
    writer.start()
    outcomes = await asyncio.gather(
        writer.commit(registers(2)),
        writer.commit(fills_the_disk),
        writer.commit(registers(3)),
        return_exceptions=True,
    )
    writer.stop()

    assert isinstance(outcomes[1], StoreUnavailable)
    assert outcomes[0] is outcomes[2] is None
    assert written(engine) == [2, 3]


async def test_two_processes_write_one_sqlite_store(engine, settings) -> None:
    other = other_writer(settings)
    writer = Writer(engine)
    writer.start()
    while other.poll() is None:
        number = writer.stats.units + 1
        await writer.commit(registers(number))
    writer.stop()

    assert other.returncode == 0
    ids = written(engine)
    assert set(range(1_000, 1_200)) <= set(ids)
    assert len(ids) == 200 + writer.stats.units


async def test_an_error_of_the_engine_never_shows_a_row(engine) -> None:
    writer = Writer(engine)
    writer.start()
    await writer.commit(lambda conn: register_worker(conn, 1, "secret-host", 1))
    with pytest.raises(Exception, match="IntegrityError") as caught:
        await writer.commit(lambda conn: register_worker(conn, 1, "secret-host", 1))
    writer.stop()

    assert "secret-host" not in str(caught.value)
