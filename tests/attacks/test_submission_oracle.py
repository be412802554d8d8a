"""A seller who has logged in asks in many ways whose mail is whose. All answers are the same."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from mail.address import Address, parse_address
from mail.reply import Reply
from relay.stages import Client
from tests.support.alias_store import DOMAIN
from tests.support.relay import BEA, CLIENT, EVE, SAM, House, a_house, a_mail
from vault.tokens import Purpose

UNKNOWN = "550 5.1.1 No such relay address"
OTHER_SHOP = {"seller_id": "S-9", "seller_email": "ole@other-shop.example", "buyer_id": "B-9"}


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with a_house(tmp_path) as made:
        yield made


def logged_in(house: House, alias: Address) -> Client:
    """Whoever may log in as the seller of this alias."""
    aliases = house.stores.aliases
    found = house.read(lambda c: aliases.find_address(c, alias))
    seller = house.read(lambda c: aliases.correspondence(c, found.id)).seller
    return replace(CLIENT, submitter=seller.id)


async def asked(house: House, client: Client, path: Address) -> str:
    answer = await house.intake.recipient(client, path, ())
    return str(answer) if isinstance(answer, Reply) else "taken"


async def test_what_is_not_the_sellers_does_not_exist(house: House) -> None:
    mine = house.order()
    theirs = house.order("X-9", **OTHER_SHOP)
    gone = house.order("X-2", buyer_id="B-2", buyer_email="gone@mail.example")
    aliases, codec = house.stores.aliases, house.stores.codec
    alias = house.read(lambda c: aliases.find_address(c, gone.buyer_alias))
    house.write(lambda c: aliases.revoke(c, alias.id))
    await house.write_mail(BEA, mine.seller_alias)
    paths = {
        "another shop's buyer": theirs.buyer_alias,
        "another shop": theirs.seller_alias,
        "revoked": gone.buyer_alias,
        "never stored": Address(codec.mint(Purpose.ALIAS, DOMAIN, 4711), DOMAIN),
        "return path of its own buyer": house.delivered[-1].reverse_path,
        "made up": Address("bob", DOMAIN),
    }
    client = logged_in(house, mine.buyer_alias)

    said = {kind: await asked(house, client, path) for kind, path in paths.items() if path}

    assert set(said.values()) == {UNKNOWN}, said
    assert await asked(house, client, mine.buyer_alias) == "taken"


AUTHORS = [SAM, BEA, EVE, parse_address("bea.guess@canary-mail.example")]


async def test_no_name_in_from_tells_whether_it_is_the_buyers(house: House) -> None:
    order = house.order()
    client = logged_in(house, order.buyer_alias)
    heard: dict[str, set[str]] = {}

    for number, author in enumerate(AUTHORS):
        for to in (order.buyer_alias, order.seller_alias):
            raw = a_mail(author, "Hello.", to=to, message_id=f"<{number}@{DOMAIN}>")
            sent = await house.send(raw, to, client=client)
            heard.setdefault(str(to), set()).add(f"{sent} {sent.reply.text.partition(' [d:')[0]}")

    assert all(len(said) == 1 for said in heard.values()), heard


async def test_a_name_in_from_makes_nobody_the_author(house: House) -> None:
    order = house.order()
    client = logged_in(house, order.buyer_alias)

    await house.send(
        a_mail(BEA, "I confess.", to=order.seller_alias), order.seller_alias, client=client
    )
    await house.send(a_mail(BEA, "Hello.", to=order.buyer_alias), order.buyer_alias, client=client)

    assert [line.split()[0] for line in house.dispositions(order.thread_id)] == ["seller", "seller"]
    assert [one.address for item in house.delivered for one in item.recipients] == [BEA]


@pytest.mark.parametrize("text", [f"Are you {BEA}?", "Are you bea.guess@canary-mail.example?"])
async def test_no_address_in_the_text_tells_whether_it_is_the_buyers(
    house: House, text: str
) -> None:
    order = house.order()
    client = logged_in(house, order.buyer_alias)
    raw = a_mail(SAM, text, to=order.buyer_alias, Subject_Line=text)

    sent = await house.send(raw, order.buyer_alias, client=client)

    assert str(sent) == "250 2.0.0"
    assert "guess" not in sent.reply.text
