"""Questions and answers over a real store: who is asked, what an answer does, and that each counts once."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from mail.address import parse_address
from mail.reply import ALIAS_UNKNOWN
from relay.stages import Client, Evidence
from tests.support.letters import (
    answer,
    answer_path,
    flat_text_of,
    letters,
    parsed,
    sent_to,
    subjects,
    text_of,
)
from tests.support.relay import BEA, EVE, ORDER, SAM, House, a_house
from thread_store.model import QuestionKind, QuestionState


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with a_house(tmp_path) as made:
        yield made


async def held(house: House, text: str = "Where is my lamp?", author=BEA, **columns: object):
    """A mail to Sam that nothing vouches for; the order."""
    order = house.order(**columns)
    house.authenticator.evidence = Evidence.NONE
    sent = await house.write_mail(author, order.seller_alias, text=text)
    house.authenticator.evidence = Evidence.PASS
    assert str(sent) == "250 2.0.0"
    return order


def question(house: House, number: int = -1):
    found = house.read(lambda c: house.stores.threads.holds(c))
    return house.read(lambda c: house.stores.threads.questions_of(c, found[number].entry_id))[0]


async def test_mail_without_evidence_is_asked_about_at_the_address_on_record(house) -> None:
    await held(house, buyer_language="en")

    (letter,) = letters(house)
    assert sent_to(letter) == [BEA]
    assert letter.reverse_path is None
    assert parsed(letter).value("auto-submitted") == "auto-generated"
    assert parsed(letter).value("in-reply-to") is None
    assert "your address bea.buyer@canary-mail.example" in flat_text_of(letter)
    assert "> Where is my lamp?" in flat_text_of(letter)
    asked = question(house)
    assert (asked.kind, asked.state) == (QuestionKind.AUTHORSHIP, QuestionState.OPEN)
    assert asked.expires_at - asked.asked_at == 72 * 3_600_000_000


async def test_mail_from_another_address_is_asked_about_on_record_and_not_there(house) -> None:
    order = house.order(buyer_language="en")
    await house.write_mail(EVE, order.seller_alias)

    (letter,) = letters(house)
    assert sent_to(letter) == [BEA]
    assert "another address, e…@stranger.example" in flat_text_of(letter)
    assert "From then on" in flat_text_of(letter)
    assert "eve@" not in flat_text_of(letter)


@pytest.mark.parametrize(
    ("language", "subject"),
    [
        ("en", "Did you write this message?"),
        ("de-AT", "Haben Sie diese Nachricht geschrieben?"),
        ("fr", "Avez-vous écrit ce message ?"),
        ("es", "¿Ha escrito usted este mensaje?"),
        ("ja", "このメッセージはご本人が書いたものですか"),
        ("", "Did you write this message?"),
        ("tlh", "Did you write this message?"),
    ],
)
async def test_a_party_is_asked_in_its_language(house, language, subject) -> None:
    await held(house, buyer_language=language)

    assert subjects(house) == [subject]


async def test_a_party_is_asked_once_a_day_about_a_thread(house) -> None:
    order = await held(house)
    house.authenticator.evidence = Evidence.NONE
    await house.write_mail(BEA, order.seller_alias, text="Hello?")
    other = house.order("171-7654321-7654321")
    await house.write_mail(BEA, other.seller_alias, text="And this?")

    assert len(letters(house)) == 2


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Yes, that was me.", QuestionState.YES),
        ("Ja\n\nAm 21.11. schrieb Relay:\n> nein", QuestionState.YES),
        ("nope", QuestionState.NO),
        ("いいえ、違います。", QuestionState.NO),
    ],
)
async def test_an_answer_moves_the_question_and_joins_the_record(house, text, state) -> None:
    order = await held(house)

    sent = await answer(house, letters(house)[0], text)

    assert str(sent) == "250 2.0.0"
    assert question(house).state is state
    assert house.dispositions(order.thread_id) == ["buyer held", "buyer absorbed"]


async def test_what_is_neither_yes_nor_no_is_answered_once_with_how_to(house) -> None:
    await held(house, buyer_language="en")

    for text in ("Who are you?", "What is this?", ""):
        assert str(await answer(house, letters(house)[0], text)) == "250 2.0.0"

    assert subjects(house) == ["Did you write this message?", "Please answer yes or no"]
    assert question(house).state is QuestionState.OPEN
    assert answer_path(letters(house)[1]) == answer_path(letters(house)[0])


async def test_an_answer_may_come_from_any_mailbox_that_got_it(house) -> None:
    await held(house)

    assert str(await answer(house, letters(house)[0], "yes", author=EVE)) == "250 2.0.0"
    assert question(house).state is QuestionState.YES


async def test_a_question_is_closed_once_it_was_answered(house) -> None:
    await held(house)
    await answer(house, letters(house)[0], "no")

    assert (await answer(house, letters(house)[0], "yes")).reply == ALIAS_UNKNOWN
    assert question(house).state is QuestionState.NO


async def test_a_seller_who_logs_in_answers_only_its_own_questions(house) -> None:
    order = house.order()
    await house.write_mail(EVE, order.buyer_alias)
    path = answer_path(letters(house)[0])
    client = Client("192.0.2.7", "client.example", tls=True)
    party = question(house).party_id

    own = await house.intake.recipient(replace(client, submitter=party), path, ())
    foreign = await house.intake.recipient(replace(client, submitter=party + 1), path, ())

    assert own.address == path
    assert foreign == ALIAS_UNKNOWN


async def test_a_reason_of_another_rule_alone_asks_nobody(house) -> None:
    order = house.order()
    sealed = "-----BEGIN PGP MESSAGE-----\n\nhQEMA5canary\n-----END PGP MESSAGE-----\n"
    await house.write_mail(BEA, order.seller_alias, text=f"See below.\n\n{sealed}\nBye.")

    assert not any("Did you" in one for one in subjects(house))


async def test_a_blocked_sender_was_answered_long_ago(house) -> None:
    order = house.order()
    block = house.stores.aliases.sellers.block_sender
    house.write(lambda c: block(c, "default", "S-1", EVE, 1, house.stores.ids))
    house.authenticator.evidence = Evidence.NONE
    await house.write_mail(EVE, order.buyer_alias)

    assert house.read(lambda c: len(house.stores.threads.holds(c))) == 1
    assert letters(house) == []


async def test_mail_under_the_other_sides_address_is_not_carried_over_as_a_question(house) -> None:
    """Sam's words, sent unproven to the alias that buyers write to, would reach Bea in our quotation."""
    await held(house, "Buy at my own shop!", author=SAM)

    assert house.read(lambda c: len(house.stores.threads.holds(c))) == 1
    assert letters(house) == []


async def test_a_question_quotes_nothing_to_follow(house) -> None:
    await held(
        house,
        f"Order {ORDER}: pay at www.evil.example/x or evil.example,\ncall +49 170 1234567 or\n"
        "write to eve@stranger.example, https://evil.example/?a=b",
    )

    text = text_of(letters(house)[0])
    assert ORDER in text
    assert "evil" not in text
    assert "0 123" not in text
    assert "stranger" not in text


async def test_a_question_shows_nothing_of_the_other_side(house) -> None:
    await held(house, f"Dear {SAM}, dear sam at canary-shop dot example", buyer_language="en")

    text = text_of(letters(house)[0])
    assert "canary-shop" not in text
    assert "Did you" in subjects(house)[0]


async def test_an_answer_with_another_recipient_comes_apart(house) -> None:
    order = await held(house)
    path = answer_path(letters(house)[0])
    sent = await house.write_mail(BEA, [path, order.seller_alias], text="yes")

    assert [one.code for one in sent.replies] == [452, 250]


async def test_unknown_and_mistyped_questions_are_unknown_addresses(house) -> None:
    await held(house)
    path = answer_path(letters(house)[0])
    swapped = path.local_part[1] + path.local_part[0] + path.local_part[2:]
    mistyped = parse_address(f"{swapped}@{path.domain}")

    assert (await house.write_mail(BEA, mistyped, text="yes")).reply == ALIAS_UNKNOWN
