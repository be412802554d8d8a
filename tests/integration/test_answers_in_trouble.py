"""Rows that a crashed disk or a lost key left unreadable: they wait, and keep nothing else waiting."""

import pytest
from sqlalchemy import select, update

from database.writer import CommitDeadline, StoreUnavailable, WriterStopped
from relay.stages import Evidence
from tests.support.letters import answer, hours_pass, letters, round_of, subjects
from tests.support.relay import BEA, SEALED_BESIDE_TEXT, House
from thread_store.model import HoldState, QuestionState
from thread_store.sql.rows import DecisionRow, EntryRow, HoldRow, QuestionRow, ThreadRow

ENTRY, THREAD = EntryRow.__table__, ThreadRow.__table__


async def held(house: House, number: int = 1, evidence: Evidence = Evidence.PASS):
    """A mail of Bea that waits; each number has a seller and a thread of its own."""
    order = house.order(
        f"171-{number:07}-{number:07}",
        seller_id=f"S-{number}",
        seller_email=f"s{number}@canary{number}.example",
        buyer_language="en",
    )
    house.authenticator.evidence = evidence
    await house.write_mail(BEA, order.seller_alias, text=SEALED_BESIDE_TEXT)
    house.authenticator.evidence = Evidence.PASS
    return order


def alter(house: House, table, **values: object) -> None:
    house.write(lambda c: c.execute(update(table).values(**values)))


def alter_thread(house: House, order) -> None:
    here = update(THREAD).where(THREAD.c.id == order.thread_id)
    house.write(lambda c: c.execute(here.values(data_key=b"\x01" * 60)))


def holds(house: House, state: HoldState):
    return house.read(lambda c: house.stores.threads.holds(c, state))


async def test_a_thread_whose_key_is_unreadable_keeps_no_other_waiting(house, parts) -> None:
    broken = await held(house, 1)
    other = await held(house, 2)
    alter_thread(house, broken)
    hours_pass(house)

    await round_of(parts)

    assert [one.thread_id for one in holds(house, HoldState.REFUSED)] == [other.thread_id]
    assert [one.thread_id for one in holds(house, HoldState.HELD)] == [broken.thread_id]


async def test_unreadable_holds_fill_no_batch(house, parts, monkeypatch) -> None:
    monkeypatch.setattr("gateway.answering.BATCH", 2)
    for number in range(1, 4):
        alter_thread(house, await held(house, number))
    other = await held(house, 4)
    hours_pass(house)

    for _ in range(3):
        await round_of(parts)

    assert [one.thread_id for one in holds(house, HoldState.REFUSED)] == [other.thread_id]


async def test_answers_that_cannot_be_carried_out_fill_no_batch(house, parts, monkeypatch) -> None:
    monkeypatch.setattr("gateway.answering.BATCH", 2)
    orders = [await held(house, number, Evidence.NONE) for number in range(1, 5)]
    for letter in letters(house):
        await answer(house, letter, "no")
    for order in orders[:3]:
        alter_thread(house, order)

    for _ in range(3):
        await round_of(parts)

    assert [one.thread_id for one in holds(house, HoldState.REFUSED)] == [orders[3].thread_id]


async def test_questions_that_cannot_be_closed_fill_no_batch(house, parts, monkeypatch) -> None:
    monkeypatch.setattr("gateway.answering.BATCH", 2)
    orders = [await held(house, number, Evidence.NONE) for number in range(1, 5)]
    for order in orders[:3]:
        alter_thread(house, order)
    hours_pass(house)

    for _ in range(3):
        await round_of(parts)

    assert [one.thread_id for one in holds(house, HoldState.REFUSED)] == [orders[3].thread_id]


async def test_what_failed_is_done_once_it_can_be_read(house, parts) -> None:
    order = await held(house)
    here = THREAD.c.id == order.thread_id
    key = house.read(lambda c: c.execute(select(THREAD.c.data_key).where(here)).scalar_one())
    alter_thread(house, order)
    hours_pass(house)
    await round_of(parts)
    house.write(lambda c: c.execute(update(THREAD).where(here).values(data_key=key)))
    hours_pass(house, 1)

    await round_of(parts)

    assert house.dispositions(order.thread_id) == ["buyer refused"]


@pytest.mark.parametrize("column", ["body", "subject", "message_id"])
async def test_an_altered_message_is_refused_at_its_deadline(house, parts, column) -> None:
    """It can never go on, and its author cannot be told what cannot be read."""
    order = await held(house)
    alter(house, ENTRY, **{column: b"altered"})
    hours_pass(house)

    await round_of(parts)

    assert house.dispositions(order.thread_id) == ["buyer refused"]
    assert holds(house, HoldState.HELD) == ()
    assert len(subjects(house)) == 1


async def test_an_altered_decision_keeps_no_hold_for_ever(house, parts) -> None:
    order = await held(house)
    alter(house, DecisionRow.__table__, context=b"altered", findings=b"altered")
    hours_pass(house)

    await round_of(parts)

    assert house.dispositions(order.thread_id) == ["buyer refused"]


async def test_a_no_about_an_altered_message_refuses_it(house, parts) -> None:
    order = await held(house, evidence=Evidence.NONE)
    await answer(house, letters(house)[0], "no")
    entries = update(ENTRY).where(ENTRY.c.disposition == "held")
    house.write(lambda c: c.execute(entries.values(body=b"altered", subject=b"altered")))

    await round_of(parts)

    assert house.dispositions(order.thread_id)[0] == "buyer refused"
    states = house.read(lambda c: c.execute(QuestionRow.__table__.select()).all())
    assert [one.state for one in states] == [QuestionState.SETTLED]


async def test_holds_are_counted_however_their_rows_read(house, parts) -> None:
    alter_thread(house, await held(house))

    assert len(holds(house, HoldState.HELD)) == 1
    assert house.read(lambda c: c.execute(HoldRow.__table__.select()).one().state) == "held"


@pytest.mark.parametrize("error", [StoreUnavailable, CommitDeadline])
async def test_while_the_store_is_away_no_deadline_moves(house, parts, monkeypatch, error) -> None:
    await held(house)
    hours_pass(house)
    (before,) = holds(house, HoldState.HELD)

    async def away(*_arguments: object, **_options: object) -> None:
        raise error("the store is away")

    with monkeypatch.context() as patch:
        patch.setattr(type(parts.writer), "commit", away)
        await round_of(parts)
    assert holds(house, HoldState.HELD) == (before,)

    await round_of(parts)
    assert holds(house, HoldState.HELD) == ()


async def test_a_writer_that_has_stopped_ends_the_duty(house, parts, monkeypatch) -> None:
    await held(house)
    hours_pass(house)

    async def stopped(*_arguments: object, **_options: object) -> None:
        raise WriterStopped("the writer is stopped")

    monkeypatch.setattr(type(parts.writer), "commit", stopped)
    with pytest.raises(WriterStopped):
        await round_of(parts)
