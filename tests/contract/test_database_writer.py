import asyncio
import threading
from concurrent.futures import wait

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import IntegrityError, OperationalError

from database.engine import open_engine
from database.workers import WORKER, all_workers, register_worker
from database.writer import CommitDeadline, StoreUnavailable, Writer, WriterStopped


def registers(worker_id):
    return lambda conn: register_worker(conn, worker_id, "host", worker_id)


def written(engine):
    with engine.begin() as conn:
        return sorted(worker.id for worker in all_workers(conn))


def fails_with(error):
    def unit(conn):
        register_worker(conn, 999, "half", 1)
        raise error

    return unit


async def test_a_committed_unit_returns_its_value(engine, writer) -> None:
    def unit(conn):
        register_worker(conn, 1, "host", 1)
        return "done"

    assert await writer.commit(unit) == "done"
    assert written(engine) == [1]


async def test_units_of_the_same_moment_share_a_commit(engine, writer) -> None:
    await asyncio.gather(*(writer.commit(registers(number)) for number in range(1, 41)))

    assert written(engine) == list(range(1, 41))
    assert writer.stats.units == 40
    assert writer.stats.groups < 20


async def test_a_failing_unit_fails_alone_and_leaves_nothing(engine, writer) -> None:
    outcomes = await asyncio.gather(
        writer.commit(registers(1)),
        writer.commit(fails_with(KeyError("mine"))),
        writer.commit(registers(2)),
        return_exceptions=True,
    )

    assert isinstance(outcomes[1], KeyError)
    assert written(engine) == [1, 2]
    assert writer.stats.failed == 1


async def test_a_broken_constraint_is_the_units_own_error(engine, writer) -> None:
    await writer.commit(registers(1))

    outcomes = await asyncio.gather(
        writer.commit(registers(1)), writer.commit(registers(2)), return_exceptions=True
    )
    assert isinstance(outcomes[0], IntegrityError)
    assert written(engine) == [1, 2]


class Hanging:
    """A unit that hangs until it is released."""

    def __init__(self):
        self.began = threading.Event()
        self.release = threading.Event()

    def __call__(self, conn):
        self.began.set()
        self.release.wait(30)


def test_units_run_in_ascending_order(engine, writer) -> None:
    ran, hanging = [], Hanging()
    writer.submit(hanging)
    assert hanging.began.wait(30)
    units = [writer.submit(lambda conn, n=n: ran.append(n), order=n) for n in (5, 1, 3, 1)]
    hanging.release.set()

    wait(units, timeout=30)
    assert ran == [1, 1, 3, 5]


def test_a_unit_that_is_not_urgent_is_committed_all_the_same(engine, writer) -> None:
    writer.submit(registers(1), urgent=False).result(timeout=30)

    assert written(engine) == [1]


def test_a_unit_that_is_not_urgent_rides_with_one_that_is(engine, writer, monkeypatch) -> None:
    monkeypatch.setattr("database.writer.RIDE", 30)
    futures = [writer.submit(registers(n), urgent=False) for n in (1, 2, 3)]
    writer.submit(registers(4)).result(timeout=30)

    assert all(future.done() for future in futures)
    assert writer.stats.groups == 1


async def test_a_hanging_unit_does_not_make_its_waiter_hang(engine) -> None:
    writer, hanging = Writer(engine, deadline=0.5), Hanging()
    writer.start()
    waiter = asyncio.ensure_future(writer.commit(hanging))
    assert await asyncio.to_thread(hanging.began.wait, 30)

    # Both give up before it is released.
    with pytest.raises(CommitDeadline):
        await writer.commit(registers(1))
    with pytest.raises(CommitDeadline):
        await waiter
    hanging.release.set()
    writer.stop()
    assert written(engine) == []


async def test_a_failed_commit_is_retried_one_by_one(engine_settings) -> None:
    engine = open_engine(engine_settings)
    failures = [OperationalError("COMMIT", None, Exception("refused"))]

    @event.listens_for(engine, "commit")
    def refuse(conn):
        if failures:
            raise failures.pop()

    writer = Writer(engine, window=0.05)
    writer.start()
    await asyncio.gather(*(writer.commit(registers(n)) for n in (1, 2, 3)))
    writer.stop()

    assert written(engine) == [1, 2, 3]
    assert writer.stats.groups == 3
    engine.dispose()


async def test_a_commit_that_never_succeeds_is_a_temporary_failure(engine_settings) -> None:
    engine = open_engine(engine_settings)

    @event.listens_for(engine, "commit")
    def refuse(conn):
        raise OperationalError("COMMIT", None, Exception("refused"))

    writer = Writer(engine)
    writer.start()
    with pytest.raises(StoreUnavailable):
        await writer.commit(registers(1))
    writer.stop()
    event.remove(engine, "commit", refuse)
    assert written(engine) == []
    engine.dispose()


async def test_a_connection_lost_in_commit_is_not_tried_again(engine_settings) -> None:
    engine = open_engine(engine_settings)
    lost = OperationalError("COMMIT", None, Exception("gone"), connection_invalidated=True)
    commits = []

    @event.listens_for(engine, "commit")
    def lose(conn):
        commits.append(1)
        if len(commits) == 1:
            raise lost

    writer = Writer(engine)
    writer.start()
    with pytest.raises(StoreUnavailable):
        await writer.commit(registers(1))
    await writer.commit(registers(2))
    writer.stop()
    assert written(engine) == [2]
    engine.dispose()


async def test_a_deadlock_of_one_unit_is_tried_again_alone(engine, writer) -> None:
    attempts = []

    def unlucky(conn):
        attempts.append(1)
        register_worker(conn, 2, "host", 1)
        if len(attempts) == 1:
            raise OperationalError("UPDATE", None, Exception("deadlock detected"))

    await asyncio.gather(writer.commit(registers(1)), writer.commit(unlucky))

    assert written(engine) == [1, 2]
    assert len(attempts) == 2


async def test_a_dead_thread_fails_everyone_at_once(engine, caplog) -> None:
    writer = Writer(engine)
    writer.start()

    with pytest.raises(WriterStopped):
        await writer.commit(fails_with(SystemExit()))
    writer._thread.join(5)
    assert not writer.is_alive
    with pytest.raises(WriterStopped):
        await writer.commit(registers(1))
    assert written(engine) == []


async def test_a_stopped_writer_commits_what_it_took_and_takes_no_more(engine) -> None:
    writer = Writer(engine, window=0.2)
    writer.start()
    futures = [writer.submit(registers(n)) for n in (1, 2)]
    writer.stop()

    assert [future.exception() for future in futures] == [None, None]
    assert written(engine) == [1, 2]
    with pytest.raises(WriterStopped):
        await writer.commit(registers(3))
    assert not writer.is_alive


def test_a_writer_that_was_never_started_takes_nothing(engine) -> None:
    writer = Writer(engine)
    assert isinstance(writer.submit(registers(1)).exception(), WriterStopped)
    writer.stop()


async def test_a_cancelled_waiter_leaves_the_unit_to_commit(engine, writer) -> None:
    task = asyncio.ensure_future(writer.commit(registers(1)))
    await asyncio.sleep(0)
    task.cancel()

    with pytest.raises(asyncio.CancelledError):
        await task
    await writer.commit(registers(2))
    assert written(engine) == [1, 2]


async def test_a_units_own_timeout_is_not_the_deadline(engine, writer) -> None:
    with pytest.raises(TimeoutError):
        await writer.commit(fails_with(TimeoutError("mine")))


async def test_two_writers_on_one_store_lose_nothing(engine_settings) -> None:
    engines = [open_engine(engine_settings) for _ in range(2)]
    writers = [Writer(engine, name=f"writer {n}") for n, engine in enumerate(engines)]
    for writer in writers:
        writer.start()
    await asyncio.gather(*(writers[n % 2].commit(registers(n)) for n in range(1, 101)))
    for writer in writers:
        writer.stop()

    assert written(engines[0]) == list(range(1, 101))
    for engine in engines:
        engine.dispose()


async def test_a_connection_that_died_idle_is_replaced(engine_settings, engine) -> None:
    writer = Writer(engine)
    writer.start()
    await writer.commit(registers(1))
    writer._committer._connection.connection.dbapi_connection.close()
    outcomes = [
        await asyncio.gather(writer.commit(registers(n)), return_exceptions=True) for n in (2, 3)
    ]
    writer.stop()

    assert outcomes[1] == [None]
    assert 3 in written(engine)


async def test_readers_see_what_was_committed_and_may_not_write(engine, writer, readers) -> None:
    await writer.commit(registers(1))

    assert [worker.id for worker in await readers.read(all_workers)] == [1]
    assert await readers.read(lambda conn: conn.execute(text("SELECT 1")).scalar()) == 1


async def test_what_a_query_raises_reaches_its_caller(readers) -> None:
    def query(conn):
        raise KeyError("mine")

    with pytest.raises(KeyError):
        await readers.read(query)


async def test_units_that_lock_the_same_rows_in_two_writers_both_commit(engine_settings) -> None:
    engines = [open_engine(engine_settings) for _ in range(2)]
    with engines[0].begin() as conn:
        for number in (1, 2):
            register_worker(conn, number, "host", 0)
    writers = [Writer(engine) for engine in engines]
    for writer in writers:
        writer.start()

    def add_one(number):
        row = WORKER.c.id == number
        return lambda conn: (
            conn.execute(WORKER.update().where(row).values(pid=WORKER.c.pid + 1)).rowcount
        )

    tasks = [
        writers[n % 2].commit(add_one(1 + n // 2 % 2), order=1 + n // 2 % 2) for n in range(80)
    ]
    assert await asyncio.gather(*tasks) == [1] * 80
    for writer in writers:
        writer.stop()
    with engines[0].begin() as conn:
        assert [worker.pid for worker in all_workers(conn)] == [40, 40]
    for engine in engines:
        engine.dispose()
