import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from database.engine import open_engine
from database.writer import Writer
from tests.support.thread_store import a_new_entry, a_store, a_thread


@pytest.fixture
def two_writers(engine_settings):
    engines = [open_engine(engine_settings) for _ in range(2)]
    writers = [Writer(engine) for engine in engines]
    for writer in writers:
        writer.start()
    yield writers
    for writer, engine in zip(writers, engines, strict=True):
        writer.stop()
        engine.dispose()


async def test_two_writers_that_append_to_the_same_threads_keep_their_chains(
    two_writers, encryption, readers
) -> None:
    store = a_store(encryption)
    for number in (1, 2, 3):
        await two_writers[0].commit(lambda conn, n=number: a_thread(store, conn, id=n))

    def append(number):
        new = a_new_entry(number, 1 + number % 3)
        return two_writers[number % 2].commit(
            lambda conn: store.append_entry(conn, new), order=new.thread_id
        )

    await asyncio.gather(*(append(number) for number in range(100, 190)))
    for number in (1, 2, 3):
        thread = await readers.read(lambda conn, n=number: store.thread(conn, n))
        assert thread.length == 30
        assert await readers.read(lambda conn, n=number: store.verify_thread(conn, n)) is None


async def test_threads_opened_at_the_same_moment_get_ordinals_of_their_own(
    two_writers, encryption
) -> None:
    store = a_store(encryption)
    opened = await asyncio.gather(
        *(
            two_writers[number % 2].commit(lambda conn, n=number: a_thread(store, conn, id=n))
            for number in range(1, 21)
        )
    )

    assert sorted(thread.ordinal for thread in opened) == list(range(1, 21))


def test_the_same_entry_is_appended_once_however_often_it_is_tried(engine, encryption) -> None:
    store = a_store(encryption)
    with engine.begin() as conn:
        a_thread(store, conn, id=1)

    def append(_):
        try:
            with engine.begin() as conn:
                store.append_entry(conn, a_new_entry(5, 1))
        except IntegrityError:
            return "refused"
        return "appended"

    with ThreadPoolExecutor(3) as pool:
        outcomes = sorted(pool.map(append, range(3)))
    assert outcomes == ["appended", "refused", "refused"]
    with engine.begin() as conn:
        assert store.verify_thread(conn, 1) is None


async def test_a_writer_survives_the_death_of_its_connection(engine, encryption, writer) -> None:
    if engine.dialect.name != "postgresql":
        return
    store = a_store(encryption)
    await writer.commit(lambda conn: a_thread(store, conn, id=1))
    with engine.begin() as conn:
        others = "pid <> pg_backend_pid() AND datname = current_database()"
        conn.execute(text(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE {others}"))

    await writer.commit(lambda conn: store.append_entry(conn, a_new_entry(5, 1)))
    with engine.begin() as conn:
        assert store.verify_thread(conn, 1) is None
