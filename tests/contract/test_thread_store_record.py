import pytest

from database.ids import first_id_of
from tests.support.thread_store import a_new_entry, a_store, a_thread
from thread_store.model import (
    ContentErased,
    DeliveryEvent,
    Event,
    EventFilter,
    HoldState,
    NewDecision,
    NewRefusal,
)
from thread_store.sql.decisions import DECISION, HOLD
from thread_store.sql.events import AUDIT, DELIVERY, WINDOW
from thread_store.sql.refusals import DAY, REFUSAL
from thread_store.sql.vitals import last_delivery, waiting_holds

NOW = 1_800_000_000_000_000


@pytest.fixture
def conn(engine):
    with engine.begin() as conn:
        yield conn


@pytest.fixture
def store(encryption):
    return a_store(encryption)


@pytest.fixture
def entry(store, conn):
    return store.append_entry(conn, a_new_entry(10, a_thread(store, conn).id))


def a_decision(id=1, entry_id=10, at=5, **changes) -> NewDecision:
    return NewDecision(
        id=id,
        entry_id=entry_id,
        at=at,
        verdict="hold",
        rules=("R-04", "R-16"),
        score=2.5,
        reply_code=250,
        reply_status="2.0.0",
        code_version="0.1.0",
        policy_revision="abc",
        context=b'{"secret": 1}',
        findings=b"[]",
        **changes,
    )


def a_refusal(id, at=NOW) -> NewRefusal:
    envelope = b'{"from": "stranger@x.example"}'
    return NewRefusal(id, at, "default", 9, 550, "5.7.1", ("R-02",), ("spf=fail",), envelope, b"d")


def shown(conn, *tables) -> bytes:
    cells = (cell for table in tables for row in conn.execute(table.select()) for cell in row)
    return b"\0".join(cell if isinstance(cell, bytes) else str(cell).encode() for cell in cells)


def test_a_decision_comes_back_with_all_it_was_based_on(store, conn, entry) -> None:
    new = a_decision(override_by="olga", override_reason="she called")
    store.record_decision(conn, new, key=entry.key)

    (decision,) = store.decisions_of(conn, 10)
    for name in NewDecision.__slots__:
        assert getattr(decision, name) == getattr(new, name)
    assert b"olga" not in shown(conn, DECISION)
    assert b"secret" not in shown(conn, DECISION)


def test_decisions_are_listed_from_a_time_on(store, conn, entry) -> None:
    for number, at in enumerate((1, 5, 9), start=1):
        store.record_decision(conn, a_decision(id=number, at=at))

    assert [decision.id for decision in store.decisions_since(conn, 5)] == [2, 3]


def test_a_decision_over_nothing_is_refused(store, conn) -> None:
    with pytest.raises(ContentErased):
        store.record_decision(conn, a_decision(entry_id=99))


def test_an_erased_thread_keeps_verdicts_and_loses_what_they_saw(store, conn, entry) -> None:
    store.record_decision(conn, a_decision(override_reason="because"))
    store.erase_thread(conn, entry.thread_id, now=1)

    (decision,) = store.decisions_of(conn, 10)
    assert (decision.verdict, decision.rules) == ("hold", ("R-04", "R-16"))
    assert (decision.context, decision.findings, decision.override_reason) == (b"", b"", "")


def a_hold(store, conn, entry) -> int:
    return store.add_hold(conn, entry_id=10, thread_id=entry.thread_id, at=6, rules=("R-04",))


def test_a_hold_waits_until_it_is_decided_once(store, conn, entry) -> None:
    hold_id = a_hold(store, conn, entry)
    assert [hold.id for hold in store.holds(conn)] == [hold_id]
    assert waiting_holds(conn).oldest == 6

    decision = {"at": 9, "by": "olga", "reason": "known buyer"}
    assert store.decide_hold(conn, hold_id, state=HoldState.RELEASED, **decision)
    assert not store.decide_hold(conn, hold_id, state=HoldState.REFUSED, **decision)
    assert store.holds(conn) == ()
    (hold,) = store.holds(conn, HoldState.RELEASED)
    assert hold == store.hold(conn, hold_id) == store.hold_of_entry(conn, 10)
    assert (hold.decided_at, hold.decided_by, hold.decision_reason) == (9, "olga", "known buyer")
    assert b"olga" not in shown(conn, HOLD)


def test_a_hold_that_nobody_knows_is_not_decided(store, conn) -> None:
    assert store.hold(conn, 1) is None
    assert store.hold_of_entry(conn, 1) is None
    assert not store.decide_hold(conn, 1, state=HoldState.REFUSED, at=1, by="x", reason="y")


def test_a_hold_of_an_erased_thread_can_still_be_closed(store, conn, entry) -> None:
    hold_id = a_hold(store, conn, entry)
    store.erase_thread(conn, entry.thread_id, now=1)

    assert store.decide_hold(conn, hold_id, state=HoldState.REFUSED, at=2, by="x", reason="erased")
    assert store.hold(conn, hold_id).decision_reason == ""


def test_deliveries_are_listed_and_an_erasure_takes_their_words(store, conn, entry) -> None:
    event = DeliveryEvent(10, 77, 8, "delivered", 250, "2.0.0", "queued as secret", 1)
    row_id = store.add_delivery_event(conn, event)
    store.add_delivery_event(conn, DeliveryEvent(10, 77, 9, "deferred"))

    first, second = store.deliveries_of(conn, 10)
    assert (first.id, first.reply_text, first.reply_code) == (row_id, "queued as secret", 250)
    assert (second.reply_text, second.reply_code) == ("", None)
    assert last_delivery(conn) == 8
    assert b"secret" not in shown(conn, DELIVERY)
    store.erase_thread(conn, entry.thread_id, now=1)
    assert store.deliveries_of(conn, 10)[0].reply_text == ""


def test_the_audit_trail_says_who_did_what_and_why(store, conn) -> None:
    subject = {"subject_kind": "hold", "subject_id": 5}
    store.audit(conn, at=3, actor="olga", action="release", reason="known buyer", **subject)

    (line,) = store.audit_of(conn, "hold", 5)
    assert (line.actor, line.action, line.reason) == ("olga", "release", "known buyer")
    assert store.audit_of(conn, "hold", 6) == ()
    assert b"olga" not in shown(conn, AUDIT)


def an_event(at=NOW, kind="message", thread_id=None, id=0, **codes) -> Event:
    return Event(at, kind, "default", thread_id=thread_id, codes=codes, id=id)


def test_the_feed_gives_each_event_once(store, conn) -> None:
    ids = [store.append_event(conn, an_event(verdict="accept", rule="R-01")) for _ in range(5)]

    events, cursor = store.events_after(conn)
    assert sorted(event.id for event in events) == sorted(ids)
    assert events[0].codes == {"verdict": "accept", "rule": "R-01"}
    assert store.events_after(conn, cursor)[0] == ()


def test_an_event_that_became_visible_late_is_not_missed(store, conn) -> None:
    base = first_id_of(NOW)
    store.append_event(conn, an_event(id=base + 100))
    _, cursor = store.events_after(conn)
    store.append_event(conn, an_event(id=base + 50))
    store.append_event(conn, an_event(id=base + 150))

    events, cursor = store.events_after(conn, cursor)
    assert [event.id - base for event in events] == [50, 150]
    assert store.events_after(conn, cursor)[0] == ()


def test_a_cursor_forgets_what_left_the_window(store, conn) -> None:
    old, new = first_id_of(NOW), first_id_of(NOW + 2 * WINDOW)
    store.append_event(conn, an_event(id=old))
    _, cursor = store.events_after(conn)
    assert cursor.seen == {old}
    store.append_event(conn, an_event(id=new))

    _, cursor = store.events_after(conn, cursor)
    assert cursor.seen == {new}


def test_a_long_feed_comes_in_batches(store, conn) -> None:
    for number in range(1, 1_203):
        store.append_event(conn, an_event(id=first_id_of(NOW) + number))
    cursor, sizes = None, []
    while not sizes or sizes[-1]:
        events, cursor = store.events_after(conn, cursor, limit=500)
        sizes.append(len(events))

    assert sizes == [500, 500, 202, 0]


def test_many_late_events_come_all_at_once(store, conn) -> None:
    base = first_id_of(NOW)
    store.append_event(conn, an_event(id=base + 5_000))
    _, cursor = store.events_after(conn)
    for number in range(1, 602):
        store.append_event(conn, an_event(id=base + number))

    assert len(store.events_after(conn, cursor)[0]) == 601


def test_whoever_follows_from_now_sees_no_past(store, conn) -> None:
    assert store.newest_cursor(conn).newest == 0
    store.append_event(conn, an_event(id=first_id_of(NOW)))
    cursor = store.newest_cursor(conn)
    store.append_event(conn, an_event(id=first_id_of(NOW) + 1))

    assert len(store.events_after(conn, cursor)[0]) == 1


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (EventFilter(), [1, 2]),
        (EventFilter(kinds=frozenset({"delivery"})), [2]),
        (EventFilter(verdict="hold"), [1]),
        (EventFilter(thread_ids=frozenset({7})), [1]),
        (EventFilter(marketplace="other"), []),
        (EventFilter(since=NOW + 1), [2]),
    ],
)
def test_the_feed_can_be_filtered(store, conn, wanted, found) -> None:
    base = first_id_of(NOW)
    store.append_event(conn, an_event(id=base + 1, thread_id=7, verdict="hold"))
    store.append_event(conn, an_event(id=base + 2, at=NOW + 1, kind="delivery"))

    events, cursor = store.events_after(conn, wanted=wanted)
    assert [event.id - base for event in events] == found
    assert store.events_after(conn, cursor, EventFilter())[0] == ()


def test_a_refusal_comes_back_and_shows_no_address(store, conn) -> None:
    store.record_refusal(conn, a_refusal(1))

    assert store.refusals(conn) == (a_refusal(1),)
    assert b"stranger" not in shown(conn, REFUSAL)


def test_a_flood_of_refusals_pushes_out_the_oldest_refusals_only(encryption, conn) -> None:
    store = a_store(encryption, refusal_rows=10)
    for number in range(1, 65):
        store.record_refusal(conn, a_refusal(number))

    assert [refusal.id for refusal in store.refusals(conn)] == list(range(64, 54, -1))


def test_what_was_kept_long_enough_goes(encryption, conn) -> None:
    store = a_store(encryption, refusal_rows=10, entry_days=1)
    thread = a_thread(store, conn)
    store.append_entry(conn, a_new_entry(1, thread.id))
    for number, days in enumerate((31, 29), start=1):
        store.record_refusal(conn, a_refusal(number, at=NOW - days * DAY))
        store.append_event(conn, an_event(id=first_id_of(NOW - (days + 60) * DAY)))

    purged = store.purge(conn, now=NOW)
    assert (purged.refusals, purged.events, purged.bodies) == (1, 1, 1)
    assert store.verify_thread(conn, thread.id) is None
    with pytest.raises(ContentErased):
        _ = store.entry(conn, 1).raw
    assert store.entry(conn, 1).subject == "Where is it?"


def test_without_a_limit_received_bytes_stay(store, conn, entry) -> None:
    assert store.purge(conn, now=NOW).bodies == 0
    assert store.entry(conn, 10).raw.endswith(b"Hello\r\n")
