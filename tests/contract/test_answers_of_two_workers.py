"""Two workers with connections of their own carry out answers and deadlines at once, on both databases."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import func, select

from database.clock import now
from database.settings import Settings
from gateway.opened import opened
from gateway.parts import Parts, build_parts
from gateway.releasing import AlreadyDecided, refuse, release
from relay.enqueue import decision_code
from relay.queue.item import ItemKind
from relay.queue.sql.rows import QueueItemRow
from relay.stages import Evidence
from tests.support.letters import an_office, answer, hours_pass, letters, round_of
from tests.support.operators import ACT
from tests.support.relay import BEA, EVE, SEALED_BESIDE_TEXT, WORKER, FakeRunner, House
from thread_store.model import HoldState
from thread_store.sql.rows import AuditRow, HoldRow, NoticeRow

HOLD = HoldRow.__table__
MAILS = 12


@pytest.fixture
async def office(tmp_path: Path, engine_settings: Settings) -> AsyncIterator[tuple[House, Parts]]:
    async with an_office(tmp_path, engine_settings.url) as made:
        yield made


@pytest.fixture
def house(office) -> House:
    return office[0]


@pytest.fixture
async def workers(office) -> AsyncIterator[tuple[Parts, Parts]]:
    """The worker of the house, and another one over the same store."""
    built = build_parts(office[1].config, WORKER + 1)
    built.writer.start()
    yield office[1], replace(built, runner=FakeRunner())
    await built.close()


async def some_mail(house: House, author=BEA, evidence=Evidence.NONE, text="Where is it?") -> None:
    for number in range(1, MAILS + 1):
        order = house.order(
            f"171-{number:07}-{number:07}",
            seller_id=f"S-{number}",
            seller_email=f"s{number}@canary{number}.example",
            buyer_id=f"B-{number}",
        )
        house.authenticator.evidence = evidence
        await house.write_mail(author, order.seller_alias, text=text)
    house.authenticator.evidence = Evidence.PASS


def counted(house: House, column) -> Counter[object]:
    rows = house.read(lambda c: c.execute(select(column, func.count()).group_by(column)).all())
    return Counter(dict(map(tuple, rows)))


async def rounds_at_once(workers: tuple[Parts, Parts]) -> None:
    await asyncio.gather(*(round_of(parts) for parts in workers for _ in range(2)))


async def test_every_yes_sends_one_message(house, workers) -> None:
    await some_mail(house)
    for letter in letters(house):
        assert str(await answer(house, letter, "yes")) == "250 2.0.0"

    await rounds_at_once(workers)

    kinds = counted(house, QueueItemRow.__table__.c.kind)
    assert kinds[ItemKind.RELAY.value] == MAILS
    offered = [item for parts in workers for item in parts.runner.items]
    assert Counter(item.kind for item in offered)[ItemKind.RELAY] == MAILS
    assert counted(house, HOLD.c.state) == {HoldState.RELEASED.value: MAILS}
    assert counted(house, AuditRow.__table__.c.action)["held.release"] == MAILS


async def test_every_address_is_approved_once(house, workers) -> None:
    await some_mail(house, EVE, Evidence.PASS)
    for letter in letters(house):
        await answer(house, letter, "yes")

    await rounds_at_once(workers)

    assert counted(house, AuditRow.__table__.c.action)["buyer.approve-sender"] == MAILS
    assert counted(house, HOLD.c.state) == {HoldState.RELEASED.value: MAILS}


async def test_every_deadline_refuses_and_tells_once(house, workers) -> None:
    await some_mail(house, evidence=Evidence.PASS, text=SEALED_BESIDE_TEXT)
    hours_pass(house)

    await rounds_at_once(workers)

    assert counted(house, HOLD.c.state) == {HoldState.REFUSED.value: MAILS}
    assert counted(house, AuditRow.__table__.c.action)["held.refuse"] == MAILS
    assert counted(house, NoticeRow.__table__.c.kind)["lapsed"] == MAILS


async def test_a_question_and_its_hold_end_together(house, workers) -> None:
    """Both deadlines are the same moment, and one worker may look at each."""
    await some_mail(house)
    hours_pass(house)

    await rounds_at_once(workers)

    assert counted(house, AuditRow.__table__.c.action)["held.refuse"] == MAILS
    assert counted(house, HOLD.c.state) == {HoldState.REFUSED.value: MAILS}
    told = counted(house, NoticeRow.__table__.c.kind)
    assert (told["unanswered"], told["lapsed"]) == (MAILS, 0)


async def test_an_operator_and_two_workers_decide_once_about_each(house, workers) -> None:
    await some_mail(house)
    for letter in letters(house):
        await answer(house, letter, "yes")
    codes = [f"d:{decision_code(one.entry_id)}" for one in waiting(house)]

    def by_hand(code: str) -> str:
        with opened(workers[0].config) as gateway:
            try:
                (release if codes.index(code) % 2 else refuse)(gateway, code, ACT)
            except AlreadyDecided:
                return "late"
            return "first"

    said = await asyncio.gather(
        *(asyncio.to_thread(by_hand, code) for code in codes), rounds_at_once(workers)
    )

    states, actions = counted(house, HOLD.c.state), counted(house, AuditRow.__table__.c.action)
    assert states[HoldState.HELD.value] == 0
    assert actions["held.release"] + actions["held.refuse"] == MAILS
    assert Counter(said[:-1])["first"] == MAILS - sum(who == "author" for who in deciders(house))
    kinds = counted(house, QueueItemRow.__table__.c.kind)
    assert kinds[ItemKind.RELAY.value] == states[HoldState.RELEASED.value]
    assert waiting(house) == ()
    assert house.read(lambda c: house.stores.threads.answered_questions(c, now(), 9)) == ()


def waiting(house: House):
    return house.read(lambda c: house.stores.threads.holds(c, HoldState.HELD))


def deciders(house: House) -> list[str]:
    states = (HoldState.RELEASED, HoldState.REFUSED)
    return [
        one.decided_by
        for state in states
        for one in house.read(lambda c, state=state: house.stores.threads.holds(c, state))
    ]
