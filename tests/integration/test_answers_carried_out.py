"""What follows from an answer or from none: sent on, refused, kept for the operator, and told to whom it concerns."""

from sqlalchemy import func, select

from alias_store.model import Role
from database.clock import now
from gateway.opened import opened
from gateway.releasing import refuse, release
from relay.queue.item import ItemKind
from relay.stages import Evidence
from tests.support.letters import (
    answer,
    hours_pass,
    letters,
    round_of,
    sent_to,
    subjects,
    text_of,
)
from tests.support.operators import ACT
from tests.support.relay import BEA, EVE, ORDER, SAM, SEALED_BESIDE_TEXT, House
from thread_store.model import HoldState, QuestionState, SellerMessage
from thread_store.sql.rows import SellerMessageRow


async def held(house: House, text: str = "Where is my lamp?", author=BEA, evidence=Evidence.NONE):
    order = house.order(buyer_language="en")
    house.authenticator.evidence = evidence
    await house.write_mail(author, order.seller_alias, text=text)
    house.authenticator.evidence = Evidence.PASS
    return order


def only_hold(house: House):
    for state in HoldState:
        for one in house.read(lambda c, state=state: house.stores.threads.holds(c, state)):
            return one
    return None


def question(house: House):
    entry_id = only_hold(house).entry_id
    return house.read(lambda c: house.stores.threads.questions_of(c, entry_id))[-1]


def audit(house: House) -> list[tuple[str, str]]:
    hold = only_hold(house)
    lines = house.read(lambda c: house.stores.threads.audit_of(c, "hold", hold.id))
    return [(one.actor, one.action) for one in lines]


def decisions(house: House):
    entry_id = only_hold(house).entry_id
    return house.read(lambda c: house.stores.threads.decisions_of(c, entry_id))


def correspondence(house: House):
    find = house.stores.aliases.correspondence_of_order
    return house.read(lambda c: find(c, "default", ORDER))


def senders(house: House) -> list[str]:
    return [str(one.address) for one in correspondence(house).party(Role.BUYER).senders]


async def test_a_yes_sends_the_message_on(house, parts) -> None:
    order = await held(house)
    await answer(house, letters(house)[0], "yes")

    await round_of(parts)

    (item,) = house.delivered
    assert [one.address for one in item.recipients] == [SAM]
    assert b"Where is my lamp?" in item.raw
    assert b"canary-mail" not in item.raw
    assert house.dispositions(order.thread_id)[0] == "buyer accepted"
    assert (only_hold(house).state, only_hold(house).decided_by) == ("released", "author")
    assert question(house).state is QuestionState.SETTLED
    assert audit(house) == [("author", "held.release")]
    assert senders(house) == []


async def test_the_decision_of_a_yes_names_whose_word_it_was(house, parts) -> None:
    await held(house)
    await answer(house, letters(house)[0], "yes")
    await round_of(parts)

    first, second = decisions(house)
    assert (first.verdict, second.verdict) == ("hold", "accept")
    assert second.override_by == "author"
    assert b'"method":"vouched"' in second.context


async def test_a_yes_about_a_proven_address_makes_it_an_approved_sender(house, parts) -> None:
    order = await held(house, author=EVE, evidence=Evidence.PASS)
    await answer(house, letters(house)[0], "yes")
    await round_of(parts)

    assert senders(house) == [str(EVE)]
    sent = await house.write_mail(EVE, order.seller_alias, text="One more thing.")
    assert str(sent) == "250 2.0.0"
    assert len(house.delivered) == 2


async def test_a_yes_about_an_unproven_address_approves_nobody(house, parts) -> None:
    await held(house, author=EVE)
    await answer(house, letters(house)[0], "yes")
    await round_of(parts)

    assert len(house.delivered) == 1
    assert senders(house) == []


async def test_a_no_refuses_and_tells_nobody(house, parts) -> None:
    order = await held(house, author=EVE, evidence=Evidence.PASS)
    await answer(house, letters(house)[0], "no")
    before = len(house.runner.items)

    await round_of(parts)

    assert len(house.runner.items) == before
    assert house.dispositions(order.thread_id)[0] == "buyer refused"
    assert (only_hold(house).state, only_hold(house).decided_by) == ("refused", "author")
    assert senders(house) == []


async def test_a_question_without_an_answer_ends_in_a_refusal_that_is_told(house, parts) -> None:
    order = await held(house)
    hours_pass(house)

    await round_of(parts)

    assert house.dispositions(order.thread_id) == ["buyer refused"]
    assert only_hold(house).decided_by == "deadline"
    assert question(house).state is QuestionState.EXPIRED
    assert subjects(house)[1:] == ["A message in your name was not sent on"]
    assert sent_to(letters(house)[1]) == [BEA]


async def test_an_answer_after_the_deadline_is_one_to_an_unknown_address(house, parts) -> None:
    await held(house)
    hours_pass(house)

    assert str(await answer(house, letters(house)[0], "yes")) == "550 5.1.1"


async def test_an_answer_in_time_counts_though_the_round_comes_late(house, parts) -> None:
    await held(house)
    await answer(house, letters(house)[0], "yes")
    hours_pass(house)

    await round_of(parts)

    assert len(house.delivered) == 1


async def test_what_another_rule_holds_stays_for_the_operator(house, parts) -> None:
    """The yes settles who wrote it, and nothing else."""
    order = await held(house, SEALED_BESIDE_TEXT)
    await answer(house, letters(house)[0], "yes")
    asked_until = only_hold(house).expires_at

    await round_of(parts)

    hold = only_hold(house)
    assert house.delivered == []
    assert (hold.state, hold.rules) == ("held", ("R-29",))
    assert hold.expires_at > asked_until
    assert house.dispositions(order.thread_id)[0] == "buyer held"
    assert question(house).state is QuestionState.SETTLED
    assert audit(house) == [("author", "held.vouched")]
    assert subjects(house)[1:] == ["Your message is being reviewed"]


async def test_rounds_that_meet_do_it_once(house, parts) -> None:
    await held(house)
    await answer(house, letters(house)[0], "yes")

    for _ in range(3):
        await round_of(parts)

    assert len(house.delivered) == 1


async def test_held_mail_that_nobody_decides_about_is_refused_and_told(house, parts) -> None:
    order = house.order(buyer_language="de")
    await house.write_mail(BEA, order.seller_alias, text=SEALED_BESIDE_TEXT)
    hours_pass(house)

    await round_of(parts)

    assert house.dispositions(order.thread_id) == ["buyer refused"]
    assert subjects(house) == [
        "Ihre Nachricht wird geprüft",
        "Ihre Nachricht wurde nicht weitergeleitet",
    ]


async def test_a_message_that_cannot_be_routed_stays_and_is_not_tried_again(house, parts) -> None:
    await held(house)
    await answer(house, letters(house)[0], "yes")
    house.write(lambda c: house.stores.aliases.revoke(c, correspondence(house).seller_alias.id))

    await round_of(parts)

    assert only_hold(house).state is HoldState.HELD
    assert question(house).state is QuestionState.SETTLED
    assert audit(house) == [("author", "held.release-withheld")]


async def test_what_an_operator_has_decided_needs_no_answer(house, parts) -> None:
    await held(house)
    hold = only_hold(house)
    await answer(house, letters(house)[0], "yes")
    decide = house.stores.threads.decide_hold
    house.write(
        lambda c: decide(c, hold.id, state=HoldState.REFUSED, at=1, by="olga", reason="ticket 7")
    )

    await round_of(parts)

    assert house.delivered == []
    assert question(house).state is QuestionState.SETTLED


async def test_the_letters_of_all_this_are_few_and_ours(house, parts) -> None:
    await held(house)
    await answer(house, letters(house)[0], "yes")
    await round_of(parts)

    kinds = [item.kind for item in house.runner.items]
    assert kinds == [ItemKind.DSN, ItemKind.RELAY]
    assert "Hello," in text_of(letters(house)[0])


def sent_before(house: House, order, count: int = 60) -> None:
    """Let Sam have written so many first messages within this hour."""
    seller = correspondence(house).seller
    rows = [
        SellerMessage(number, seller.id, 1, order.thread_id, now(), True, False, False, b"")
        for number in range(1, count + 1)
    ]
    note = house.stores.threads.note_seller_message
    house.write(lambda c: [note(c, row) for row in rows])


def counted(house: House) -> int:
    table = SellerMessageRow.__table__
    return house.read(lambda c: c.execute(select(func.count()).select_from(table)).scalar_one())


async def unproven_of_sam(house: House, order, text: str = "Your lamp is on its way.") -> None:
    house.authenticator.evidence = Evidence.NONE
    await house.write_mail(SAM, order.buyer_alias, text=text)
    house.authenticator.evidence = Evidence.PASS


async def test_a_yes_is_no_way_around_the_limit_of_an_hour(house, parts) -> None:
    order = house.order(buyer_language="en")
    sent_before(house, order)
    await unproven_of_sam(house, order)
    await answer(house, letters(house)[0], "yes")

    await round_of(parts)

    assert house.delivered == []
    assert only_hold(house).rules == ("R-09",)
    assert audit(house) == [("author", "held.vouched")]


async def test_a_message_counts_once_when_a_yes_sends_it_on(house, parts) -> None:
    order = house.order(buyer_language="en")
    await unproven_of_sam(house, order)
    assert counted(house) == 0
    await answer(house, letters(house)[0], "yes")

    await round_of(parts)

    assert len(house.delivered) == 1
    assert counted(house) == 1


async def test_a_message_counts_once_when_a_yes_leaves_it_to_the_operator(house, parts) -> None:
    order = house.order(buyer_language="en")
    await unproven_of_sam(house, order, SEALED_BESIDE_TEXT)
    await answer(house, letters(house)[0], "yes")
    await round_of(parts)
    assert counted(house) == 1

    with opened(parts.config) as gateway:
        refuse(gateway, str(only_hold(house).id), ACT)

    assert counted(house) == 1


async def test_held_mail_that_an_operator_releases_counts_once(house, parts) -> None:
    order = house.order(buyer_language="en")
    text = "Visit our store and shop our new arrivals now. Subscribe to our newsletter!"
    await house.write_mail(SAM, order.buyer_alias, text=text)
    assert counted(house) == 1

    with opened(parts.config) as gateway:
        release(gateway, str(only_hold(house).id), ACT)

    assert counted(house) == 1
