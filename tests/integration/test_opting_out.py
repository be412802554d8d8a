"""stop@ and start@: a buyer's proven mail is enough, and nobody learns anything from it but the buyer."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from alias_store.model import Role
from mail.address import Address, parse_address
from relay.recipients import OptingRecipient
from relay.stages import Client, Evidence
from tests.support.letters import flat_text_of, letters, parsed, sent_to, subjects
from tests.support.relay import BEA, CLIENT, EVE, ORDER, SAM, House, a_house, a_mail

STOP, START = parse_address("stop@relay.example"), parse_address("START@relay.example")


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with a_house(tmp_path) as made:
        made.order(buyer_language="en")
        yield made


def party(house: House, role: Role = Role.BUYER):
    find = house.stores.aliases.correspondence_of_order
    return house.read(lambda c: find(c, "default", ORDER)).party(role)


def audit(house: House) -> list[tuple[str, str]]:
    lines = house.read(lambda c: house.stores.threads.audit_of(c, "party", party(house).id))
    return [(one.actor, one.action) for one in lines]


async def say(house: House, author: Address, path: Address, **mail: str) -> str:
    return str(await house.write_mail(author, path, **mail))


async def test_a_buyer_is_out_and_in_again_and_told_so(house) -> None:
    assert await say(house, BEA, STOP) == "250 2.0.0"
    assert party(house).opted_out_at is not None
    assert subjects(house) == ["You get fewer messages from sellers"]
    assert "write to start@relay.example" in flat_text_of(letters(house)[0])
    assert sent_to(letters(house)[0]) == [BEA]
    assert parsed(letters(house)[0]).value("auto-submitted") == "auto-replied"

    assert await say(house, BEA, START) == "250 2.0.0"
    assert party(house).opted_out_at is None
    assert audit(house) == [("buyer", "buyer.opt-out"), ("buyer", "buyer.opt-in")]


async def test_only_one_confirmation_an_hour(house) -> None:
    for path in (STOP, START) * 5:
        await say(house, BEA, path)

    assert len(letters(house)) == 1


@pytest.mark.parametrize("evidence", [Evidence.NONE, Evidence.FAIL])
async def test_what_is_unproven_is_taken_and_forgotten(house, evidence) -> None:
    house.authenticator.evidence = evidence

    assert await say(house, BEA, STOP) == "250 2.0.0"
    assert party(house).opted_out_at is None
    assert letters(house) == []


async def test_proof_that_cannot_be_looked_up_comes_again(house) -> None:
    house.authenticator.evidence = Evidence.TEMPORARY

    assert await say(house, BEA, STOP) == "451 4.4.3"


@pytest.mark.parametrize("author", [EVE, SAM])
async def test_who_is_no_buyer_hears_the_same_and_nothing_more(house, author) -> None:
    assert await say(house, author, STOP) == "250 2.0.0"
    assert letters(house) == []
    assert party(house).opted_out_at is None


async def test_a_responder_opts_nobody_out(house) -> None:
    assert await say(house, BEA, STOP, Auto_Submitted="auto-replied") == "250 2.0.0"
    assert party(house).opted_out_at is None


async def test_the_null_path_opts_nobody_out(house) -> None:
    await house.send(a_mail(BEA, to=STOP), STOP, reverse_path=None)

    assert party(house).opted_out_at is None


async def test_a_past_mailbox_decides_nothing_any_more(house) -> None:
    house.order(buyer_email="bea.new@canary-mail.example", buyer_language="en")

    await say(house, BEA, STOP)

    assert party(house).opted_out_at is None


async def test_every_spelling_of_a_buyers_mailbox_counts(house) -> None:
    house.order("171-0000000-0000001", buyer_email="b.uyer@gmail.com", buyer_language="de")

    await say(house, parse_address("Buyer+shop@googlemail.com"), STOP)

    assert subjects(house) == ["Sie erhalten weniger Nachrichten von Händlern"]


async def test_sellers_who_log_in_have_no_such_address(house) -> None:
    client = Client("192.0.2.7", "client.example", tls=True, submitter=party(house, Role.SELLER).id)

    found = await house.intake.recipient(client, STOP, ())
    known = await house.intake.recipient(CLIENT, STOP, ())

    assert found.code == 550
    assert isinstance(known, OptingRecipient)
