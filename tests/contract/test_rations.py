"""What rations and a yes need of the thread store, on both engines."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, Engine

from database.encryption import Encryption
from tests.support.thread_store import a_new_entry, a_store, a_thread
from thread_store.sql.store import ThreadStore

HOUR = 3_600_000_000


@pytest.fixture
def conn(engine: Engine) -> Iterator[Connection]:
    with engine.begin() as connection:
        yield connection


@pytest.fixture
def store(encryption: Encryption) -> ThreadStore:
    return a_store(encryption)


def test_notices_are_counted_by_subject_kind_and_time(store: ThreadStore, conn: Connection) -> None:
    for number in range(3):
        store.note_told(conn, 80 + number, 9, "party", (10 + number) * HOUR)

    assert store.count_told(conn, 9, "party", 9 * HOUR) == 3
    assert store.count_told(conn, 9, "party", 11 * HOUR) == 1
    assert store.count_told(conn, 9, "changed", 9 * HOUR) == 0
    assert store.has_told(conn, 9, "party", 11 * HOUR)
    assert not store.has_told(conn, 8, "party", 0)


def test_what_is_kept_held_waits_for_other_rules_and_longer(
    store: ThreadStore, conn: Connection
) -> None:
    a_thread(store, conn)
    store.append_entry(conn, a_new_entry(61, 500))
    at = {"entry_id": 61, "thread_id": 500, "at": HOUR}
    hold_id = store.add_hold(conn, **at, rules=("R-04", "R-16"), expires_at=73 * HOUR)

    store.keep_held(conn, hold_id, ("R-16",), 90 * HOUR)

    hold = store.hold(conn, hold_id)
    assert hold is not None
    assert (hold.rules, hold.expires_at) == (("R-16",), 90 * HOUR)
    assert store.expired_holds(conn, 89 * HOUR, 9) == ()
    assert [one.id for one in store.expired_holds(conn, 90 * HOUR, 9)] == [hold_id]
