"""Past decisions come in batches, closed, and open again with the bytes that they were about."""

from dataclasses import replace

import pytest

from tests.support.thread_store import a_new_entry, a_store, a_thread
from thread_store.model import ContentErased, NewDecision
from thread_store.sql.base import ENTRY
from thread_store.sql.decisions import DECISION
from vault.errors import VaultError

RAW = b"Subject: Lamp\r\n\r\nIs it lit?\r\n"


@pytest.fixture
def conn(engine):
    with engine.begin() as conn:
        yield conn


@pytest.fixture
def store(encryption):
    return a_store(encryption)


def a_decision(id: int, at: int, **changes) -> NewDecision:
    made = NewDecision(
        id=id, entry_id=10, at=at, verdict="hold", rules=("R-16", "R-20"), score=6.0,
        reply_code=250, reply_status="2.0.0", code_version="0.1.0", policy_revision="abc",
        context=b'{"now":1}', findings=b"[]",
    )  # fmt: skip
    return replace(made, **changes)


@pytest.fixture
def decided(store, conn):
    thread = a_thread(store, conn)
    store.append_entry(conn, a_new_entry(10, thread.id, raw=RAW))
    # Two of one moment, and one that an operator made.
    for id, at in ((1, 5), (3, 7), (2, 7), (4, 9)):
        store.record_decision(conn, a_decision(id, at))
    store.record_decision(conn, a_decision(5, 9, verdict="accept", override_by="olga"))
    return thread


def test_batches_follow_one_another_without_a_gap(store, conn, decided) -> None:
    found, after = [], None
    while batch := store.past_decisions(conn, 5, after, 2):
        found += batch
        after = batch[-1]

    assert [one.id for one in found] == [1, 2, 3, 4, 5]
    assert [one.id for one in found if one.is_override] == [5]
    assert store.count_decisions(conn, 5) == 5
    assert store.count_decisions(conn, 9) == len(store.past_decisions(conn, 9, None, 9)) == 2


def test_a_decision_opens_with_its_snapshot_and_the_bytes(store, conn, decided) -> None:
    (past,) = store.past_decisions(conn, 5, None, 1)
    opened = store.open_decision(past)

    assert (past.thread_id, past.marketplace, past.author_role) == (decided.id, "default", "buyer")
    assert (past.verdict, past.rules, past.policy_revision) == ("hold", ("R-16", "R-20"), "abc")
    assert (opened.context, opened.findings, opened.raw) == (b'{"now":1}', b"[]", RAW)
    assert "lit" not in repr(past) + repr(opened)


def test_what_was_erased_cannot_be_opened(store, conn, decided) -> None:
    store.erase_thread(conn, decided.id, now=99)

    (past, *_) = store.past_decisions(conn, 0, None, 9)

    assert past.is_erased
    with pytest.raises(ContentErased):
        store.open_decision(past)


def test_bytes_that_were_kept_long_enough_are_gone(store, conn, decided) -> None:
    conn.execute(ENTRY.update().values(body=None))

    (past, *_) = store.past_decisions(conn, 0, None, 9)

    assert not past.is_erased
    with pytest.raises(ContentErased):
        store.open_decision(past)


def test_one_altered_row_hurts_no_other(store, conn, decided) -> None:
    conn.execute(DECISION.update().where(DECISION.c.id == 2).values(context=b"\0" * 40))

    opened = []
    for past in store.past_decisions(conn, 0, None, 9):
        try:
            opened.append((past.id, store.open_decision(past).raw))
        except VaultError:
            opened.append((past.id, None))

    assert opened == [(1, RAW), (2, None), (3, RAW), (4, RAW), (5, RAW)]


def test_what_rules_said_is_counted_without_operators(store, conn, decided) -> None:
    store.record_decision(conn, a_decision(6, 11, verdict="accept", rules=()))

    assert store.spoken(conn, 6) == {(("R-16", "R-20"), "hold"): 3, ((), "accept"): 1}
