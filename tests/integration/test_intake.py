"""The door over a real store: what RCPT answers, what DATA commits, and what a fault leaves behind."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from database.clock import now
from mail.address import Address, parse_address
from mail.reply import ALIAS_UNKNOWN, ONE_CORRESPONDENCE_AT_A_TIME, Reply
from relay import offload
from relay.offload import PipelineOverrun
from relay.queue.item import Failed
from relay.recipients import AliasRecipient, PostmasterRecipient, ReturnPathRecipient
from tests.support.relay import (
    BEA,
    CLIENT,
    DAY,
    EVE,
    SAM,
    House,
    a_house,
    a_mail,
    ids,
    own_id,
    untagged,
)
from tests.support.rewrite import shown_forms
from vault.tokens import Purpose

OTHER = "olga@mail.example"


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    async with a_house(tmp_path) as made:
        yield made


def rcpt(house: House, path: Address, *accepted):
    return house.intake.recipient(CLIENT, path, accepted)


async def test_rcpt_tells_an_alias_from_a_return_path_and_the_postmaster(house) -> None:
    order = house.order()
    await house.write_mail(BEA, order.seller_alias)
    path = house.delivered[0].reverse_path

    alias = await rcpt(house, order.seller_alias)
    assert isinstance(alias, AliasRecipient)
    assert alias.tag == 1
    assert isinstance(await rcpt(house, path), ReturnPathRecipient)
    assert isinstance(await rcpt(house, parse_address("ABUSE@relay.example")), PostmasterRecipient)


async def test_case_and_tag_of_an_alias_do_not_matter(house) -> None:
    order = house.order()
    bare = untagged(order.seller_alias)
    shouted = Address(bare.local_part.upper() + "+7", bare.domain)

    assert isinstance(await rcpt(house, bare), AliasRecipient)
    assert (await rcpt(house, shouted)).tag == 7


@pytest.mark.parametrize(
    "local_part",
    ["bob", "x", "a" * 39, "a" * 40, "a" * 41, "a" * 40 + "+", "a" * 40 + "+x", "1" * 40, "\u00fc"],
)
async def test_what_is_no_token_of_ours_is_unknown(house, local_part) -> None:
    house.order()

    assert await rcpt(house, Address(local_part, "relay.example")) == ALIAS_UNKNOWN


async def test_a_token_of_another_purpose_or_domain_is_no_alias(house) -> None:
    order = house.order()
    found = await rcpt(house, order.seller_alias)
    mint = house.stores.codec.mint

    message_id = mint(Purpose.MESSAGE_ID, "relay.example", found.alias.id)
    elsewhere = mint(Purpose.ALIAS, "other.example", found.alias.id)
    for token in (message_id, elsewhere):
        assert await rcpt(house, Address(token, "relay.example")) == ALIAS_UNKNOWN


async def test_one_transaction_carries_one_correspondence(house) -> None:
    mine, other = house.order("A-1"), house.order("B-2", buyer_email=OTHER, buyer_name="Olga")
    first = await rcpt(house, mine.seller_alias)

    assert isinstance(await rcpt(house, mine.buyer_alias, first), AliasRecipient)
    for path in (other.seller_alias, parse_address("postmaster@relay.example")):
        assert await rcpt(house, path, first) == ONE_CORRESPONDENCE_AT_A_TIME


async def test_a_repeat_of_an_alias_is_carried_once(house) -> None:
    order = house.order()

    await house.write_mail(BEA, (order.seller_alias, untagged(order.seller_alias)))

    assert len(house.delivered) == 1
    assert house.dispositions(order.thread_id) == ["buyer accepted"]


async def test_a_reissued_alias_works_beside_the_old_one_while_they_overlap(house) -> None:
    order = house.order()
    aliases = house.stores.aliases
    found = await rcpt(house, order.seller_alias)
    again = house.write(lambda c: aliases.reissue(c, found.alias.id, now=now(), overlap=DAY))

    await house.write_mail(BEA, order.seller_alias)
    await house.write_mail(BEA, aliases.address_of(again))

    assert len(house.delivered) == 2
    assert house.last().value("to") == str(aliases.address_of(again))


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\r\n",
        b"From: bea.buyer@canary-mail.example\r\n\r\n",
        b"From: bea.buyer@canary-mail.example\r\n",
        b"Subject: \xff\xfe\xed\xa0\x80\r\n\x80junk\r\n" + a_mail(BEA, "\xfc"),
        a_mail(BEA, subject=None, message_id=None),
        a_mail(BEA, message_id="<" + "x" * 2000 + "@y>"),
        a_mail(BEA, "x" * 900 + "\n" * 3),
    ],
)
async def test_broken_mail_gets_a_verdict_and_never_an_exception(house, raw) -> None:
    order = house.order()

    sent = await house.send(raw, order.seller_alias)

    assert str(sent) in ("250 2.0.0", "550 5.7.26")
    for entry in house.entries(order.thread_id):
        assert "\udcff" not in entry.subject
    assert house.read(lambda c: house.stores.threads.verify_thread(c, order.thread_id)) is None


async def test_a_header_that_nobody_writes_is_refused_before_anything_reads_it(house) -> None:
    order = house.order()
    raw = b"To: " + b'"' * 20_000 + b"\r\n" + a_mail(BEA, "Hello")

    sent = await house.send(raw, order.seller_alias)

    assert str(sent) == "554 5.6.0"
    assert house.entries(order.thread_id) == ()
    assert house.events()[-1].codes["reply"] == "554 5.6.0"


async def test_many_messages_at_once_stand_in_one_chain(house) -> None:
    order = house.order()

    sent = await asyncio.gather(
        *(house.write_mail(BEA, order.seller_alias, text=f"Number {n}") for n in range(20))
    )

    assert {str(one) for one in sent} == {"250 2.0.0"}
    assert [entry.position for entry in house.entries(order.thread_id)] == list(range(1, 21))
    assert len({own_id(item.raw) for item in house.delivered}) == 20
    assert house.read(lambda c: house.stores.threads.verify_thread(c, order.thread_id)) is None


async def test_a_large_message_takes_the_way_through_the_pool(house) -> None:
    order = house.order()
    text = "0123456789 " * 6_000 + f"\nWrite to {BEA}."

    await house.write_mail(BEA, order.seller_alias, text=text)

    assert house.offload._pool is not None
    assert house.delivered[0].size > offload.INLINE_LIMIT
    assert "canary-mail" not in shown_forms(house.delivered[0].raw)


async def test_a_pipeline_that_overruns_leaves_nothing_behind(house, monkeypatch) -> None:
    order = house.order()
    monkeypatch.setattr(offload, "INLINE_LIMIT", 1)
    house.offload._deadline = 0.0

    with pytest.raises(PipelineOverrun):
        await house.write_mail(BEA, order.seller_alias)

    assert house.entries(order.thread_id) == ()
    assert house.runner.items == []


async def test_an_alias_may_be_in_the_message_twice_and_the_address_nowhere(house) -> None:
    order = house.order()
    text = f"From: {SAM}\nSam <{SAM}> or {BEA.local_part} at {BEA.domain}?"

    await house.write_mail(BEA, order.seller_alias, subject=f"{BEA} asks", text=text)

    assert "bea.buyer" not in shown_forms(house.delivered[0].raw)


async def test_the_store_shows_nothing_in_clear(house, tmp_path) -> None:
    order = house.order()
    await house.write_mail(BEA, order.seller_alias, text="canaryword", subject="canarysubject")
    await house.write_mail(EVE, order.seller_alias, text="canaryword")
    house.settle(house.delivered[0], failed())

    octets = b"".join(path.read_bytes() for path in tmp_path.glob("store.db*"))

    shown = octets.lower() + octets.replace(b"\0", b"").lower()
    for word in (b"canary", b"bea.buyer", b"sam@", b"stranger.example", b"bea b"):
        assert word not in shown


def failed():
    return Failed(Reply(550, "5.1.1", f"<{SAM}> canary unknown"))


async def test_a_hundred_references_cost_little_and_map_to_ours(house) -> None:
    order = house.order()
    for number in range(12):
        await house.write_mail(BEA, order.seller_alias, message_id=f"<{number}@client.example>")
    sent = [own_id(item.raw) for item in house.delivered]
    references = " ".join(f"<{number}@client.example>" for number in range(12))

    await house.write_mail(BEA, order.seller_alias, References=references)

    assert ids(house.last().as_bytes(), "references") == tuple(sent)
