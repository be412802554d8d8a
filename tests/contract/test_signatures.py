import pytest
from sqlalchemy.exc import IntegrityError

from relay.authenticate.alone import MAX_AGE, MAX_AHEAD
from tests.support.thread_store import a_store
from thread_store.sql.refusals import DAY
from thread_store.sql.signatures import REMEMBERED

NOW = 1_800_000_000_000_000
OLD_KEY, NEW_KEY = b"\x01" + b"a" * 32, b"\x02" + b"b" * 32


@pytest.fixture
def conn(engine):
    with engine.begin() as conn:
        yield conn


@pytest.fixture
def store(encryption):
    return a_store(encryption)


def test_a_signature_is_new_until_it_is_noted(store, conn) -> None:
    assert not store.has_seen(conn, [NEW_KEY])

    store.note_signature(conn, 1, NEW_KEY, NOW)
    assert store.has_seen(conn, [NEW_KEY])
    assert not store.has_seen(conn, [OLD_KEY])


def test_a_signature_is_known_by_the_token_of_any_key(store, conn) -> None:
    store.note_signature(conn, 1, OLD_KEY, NOW)

    assert store.has_seen(conn, [NEW_KEY, OLD_KEY])
    assert store.has_seen(conn, [NEW_KEY, b"\x03", OLD_KEY])


def test_no_token_is_no_signature(store, conn) -> None:
    store.note_signature(conn, 1, OLD_KEY, NOW)

    assert not store.has_seen(conn, [])


def test_of_two_that_come_at_once_the_later_one_fails(store, engine) -> None:
    with engine.begin() as conn:
        store.note_signature(conn, 1, NEW_KEY, NOW)
    with pytest.raises(IntegrityError), engine.begin() as conn:
        store.note_signature(conn, 2, NEW_KEY, NOW)


def test_a_signature_is_forgotten_only_when_it_cannot_be_believed_any_more(store, conn) -> None:
    assert REMEMBERED == 8 * DAY
    store.note_signature(conn, 1, OLD_KEY, NOW - REMEMBERED - 1)
    store.note_signature(conn, 2, NEW_KEY, NOW - REMEMBERED)

    assert store.purge(conn, now=NOW).signatures == 1
    assert not store.has_seen(conn, [OLD_KEY])
    assert store.has_seen(conn, [NEW_KEY])


def test_signatures_are_remembered_for_longer_than_they_are_believed() -> None:
    assert MAX_AGE + MAX_AHEAD < REMEMBERED
