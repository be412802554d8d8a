"""What stands in the way of a letter or an answer is no fault: the mail is taken, and the rest goes on."""

from dataclasses import replace

from sqlalchemy import update

from alias_store.sql.rows import MailboxRow
from database.clock import now
from gateway.answering import carry_out_answers
from gateway.config import Web
from gateway.rotation import rotate
from gateway.web import Answers, answer_door
from relay.asking.answers import Meaning
from relay.rewrite.guard import Leak
from relay.stages import Evidence
from tests.support.letters import (
    answer,
    answer_path,
    hours_pass,
    letters,
    round_of,
    text_of,
)
from tests.support.relay import BEA, EVE, ORDER, House
from thread_store.sql.rows import EntryRow
from vault.keyring import Family


async def asked(house: House, author=BEA, evidence=Evidence.NONE):
    order = house.order(buyer_language="en")
    house.authenticator.evidence = evidence
    await house.write_mail(author, order.seller_alias)
    house.authenticator.evidence = Evidence.PASS
    return order


def kinds(house: House) -> list[str]:
    return [event.kind for event in house.events()]


def erase(house: House, order) -> None:
    house.write(lambda c: house.stores.threads.erase_thread(c, order.thread_id, now=now()))


async def test_when_no_draft_is_clean_there_is_no_letter_and_no_question(
    house, monkeypatch
) -> None:
    leak = (Leak("body", "text"),)
    monkeypatch.setattr("relay.asking.post.find_leaks", lambda _raw, _needles: leak)

    await asked(house)

    assert letters(house) == []
    assert "letter-missing" in kinds(house)
    (hold,) = house.read(lambda c: house.stores.threads.holds(c))
    assert house.read(lambda c: house.stores.threads.questions_of(c, hold.entry_id)) == ()


async def test_a_party_without_a_mailbox_is_not_asked(house) -> None:
    order = house.order()
    gone = update(MailboxRow.__table__).values(is_current=False)
    house.write(lambda c: c.execute(gone))
    house.authenticator.evidence = Evidence.NONE

    sent = await house.write_mail(EVE, order.seller_alias)

    assert str(sent) == "250 2.0.0"
    assert letters(house) == []


async def test_an_answer_about_an_erased_thread_comes_to_no_address(house) -> None:
    order = await asked(house)
    erase(house, order)

    assert str(await answer(house, letters(house)[0], "yes")) == "550 5.1.1"


async def test_a_yes_about_an_erased_thread_is_settled(house, parts) -> None:
    order = await asked(house)
    await answer(house, letters(house)[0], "yes")
    erase(house, order)

    await round_of(parts)
    await round_of(parts)

    assert house.delivered == []
    assert house.read(lambda c: house.stores.threads.answered_questions(c, now(), 9)) == ()


async def test_what_is_over_in_an_erased_thread_ends_in_silence(house, parts) -> None:
    order = await asked(house)
    erase(house, order)
    hours_pass(house)

    await round_of(parts)

    assert len(letters(house)) == 1
    assert house.read(lambda c: house.stores.threads.holds(c)) == ()


async def test_an_entry_whose_bytes_are_past_their_time_is_told_of_to_nobody(house, parts) -> None:
    await asked(house, BEA, Evidence.PASS)
    order = house.order()
    house.authenticator.evidence = Evidence.NONE
    await house.write_mail(BEA, order.seller_alias)
    house.write(lambda c: c.execute(update(EntryRow.__table__).values(body=None)))
    hours_pass(house)

    await round_of(parts)

    assert house.read(lambda c: house.stores.threads.holds(c)) == ()


async def test_an_address_of_the_other_side_of_somebody_is_approved_for_nobody(
    house, parts
) -> None:
    """Eve's address also reaches a seller whom Bea buys from."""
    await asked(house, EVE, Evidence.PASS)
    house.order("171-9999999-9999999", seller_id="S-2", seller_email=str(EVE))
    await answer(house, letters(house)[0], "yes")

    await round_of(parts)

    find = house.stores.aliases.correspondence_of_order
    assert house.read(lambda c: find(c, "default", ORDER)).buyer.senders == ()
    assert len(house.delivered) == 1


async def test_one_question_that_fails_keeps_no_other_waiting(house, parts, monkeypatch) -> None:
    await asked(house)
    other = house.order("171-7654321-7654321", seller_id="S-3", seller_email="s3@canary3.example")
    house.authenticator.evidence = Evidence.NONE
    await house.write_mail(BEA, other.seller_alias)
    house.authenticator.evidence = Evidence.PASS
    for letter in letters(house):
        await answer(house, letter, "yes")
    (first, _) = house.read(lambda c: house.stores.threads.holds(c))
    body = update(EntryRow.__table__).where(EntryRow.__table__.c.id == first.entry_id)
    house.write(lambda c: c.execute(body.values(body=b"altered")))

    await carry_out_answers(parts, None)

    assert len(house.delivered) == 1


async def test_without_a_public_address_no_page_answers(parts) -> None:
    with answer_door(parts.config) as door:
        assert door is None


async def test_the_page_reads_a_keyring_that_was_replaced(house, parts) -> None:
    config = parts.config.model_copy(update={"web": Web(public_url="https://a.example")})
    await asked(house)
    name = str(answer_path(letters(house)[0]))
    with answer_door(config) as door:
        assert isinstance(door, Answers)
        rotate(config, Family.TOKEN)
        assert await door.look(name) is not None
        config.path(config.keyring.file).write_text("nonsense")
        assert await door.look(name) is not None
        assert await door.answer(name, Meaning.YES) is not None
        assert await door.answer(name, Meaning.YES) is None


async def test_a_link_stands_in_the_letter_where_there_is_a_page(house) -> None:
    house.intake.asking = replace(house.intake.asking, public_url="https://a.example")
    await asked(house)

    link = f"https://a.example/answer/{answer_path(letters(house)[0])}"
    assert link in text_of(letters(house)[0])
