"""The record one entry at a time, as exports read it."""

import pytest

from tests.support.thread_store import a_new_entry, a_store, a_thread
from thread_store.chain import START, fault_of
from thread_store.model import Disposition
from thread_store.sql.base import ENTRY, UnknownRow


def test_a_chain_is_read_one_entry_at_a_time(engine, encryption) -> None:
    store = a_store(encryption)
    with engine.begin() as conn:
        thread = a_thread(store, conn)
        for number in range(1, 4):
            store.append_entry(conn, a_new_entry(number, thread.id))
        length, head = store.chain_head(conn, thread.id)
        found = [store.recorded_entry(conn, thread.id, at) for at in range(1, length + 1)]

        assert store.recorded_entry(conn, thread.id, length + 1) is None
    previous = START
    for position, one in enumerate(found, start=1):
        assert fault_of(previous, one.chain_entry(), position) is None
        assert one.entry.raw == one.chain_entry().plaintext
        previous = one.link
    assert previous == head


def test_the_chain_keeps_the_disposition_that_an_entry_came_with(engine, encryption) -> None:
    store = a_store(encryption)
    with engine.begin() as conn:
        thread = a_thread(store, conn)
        store.append_entry(conn, a_new_entry(1, thread.id, disposition=Disposition.HELD))
        store.set_disposition(conn, 1, Disposition.ACCEPTED)
        one = store.recorded_entry(conn, thread.id, 1)

    assert (one.entry.disposition, one.metadata.disposition) == (Disposition.ACCEPTED, "held")


def test_an_erased_thread_keeps_its_chain(engine, encryption) -> None:
    store = a_store(encryption)
    with engine.begin() as conn:
        thread = a_thread(store, conn)
        store.append_entry(conn, a_new_entry(1, thread.id))
        store.erase_thread(conn, thread.id, now=5)
        one = store.recorded_entry(conn, thread.id, 1)

    assert one.chain_entry() == one.bare()
    assert fault_of(START, one.bare(), 1) is None


def test_a_changed_row_is_at_fault(engine, encryption) -> None:
    store = a_store(encryption)
    with engine.begin() as conn:
        thread = a_thread(store, conn)
        store.append_entry(conn, a_new_entry(1, thread.id))
        conn.execute(ENTRY.update().values(at=77))
        one = store.recorded_entry(conn, thread.id, 1)

    assert fault_of(START, one.chain_entry(), 1) is not None


def test_an_unknown_thread_has_no_head(engine, encryption) -> None:
    with engine.begin() as conn, pytest.raises(UnknownRow):
        a_store(encryption).chain_head(conn, 5)
