"""Lives of messages that do not go on: refused, held, absorbed or asked again, and what the peer hears."""

import logging

import pytest

from alias_store.model import OrderStatus
from database.unit import WriterStopped
from mail.address import Address
from mail.envelope import Envelope
from mail.reply import ALIAS_UNKNOWN, ONE_CORRESPONDENCE_AT_A_TIME, Reply
from relay.intake import KeyringStale
from relay.queue.item import Failed
from relay.stages import Evidence
from tests.support.relay import (
    BEA,
    CLIENT,
    EVE,
    SAM,
    a_day_ago,
    a_mail,
    reply,
    some_stores,
)
from vault.keyring import Family


@pytest.mark.parametrize(
    ("evidence", "code", "entries"),
    [
        (Evidence.PASS, "250 2.0.0", ["seller absorbed"]),
        (Evidence.NONE, "250 2.0.0", ["buyer held"]),
        (Evidence.FAIL, "550 5.7.26", []),
        (Evidence.TEMPORARY, "451 4.4.3", []),
    ],
)
async def test_a_copy_to_oneself_is_absorbed_only_when_it_is_proven(
    house, evidence, code, entries
) -> None:
    order = house.order()
    house.authenticator.evidence = evidence

    sent = await house.write_mail(SAM, order.seller_alias)

    assert str(sent) == code
    assert house.delivered == []
    assert house.dispositions(order.thread_id) == entries


async def test_without_evidence_the_reply_does_not_tell_whose_address_was_guessed(house) -> None:
    order = house.order()
    house.authenticator.evidence = Evidence.NONE

    replies = [
        (await house.write_mail(author, order.seller_alias)).reply for author in (SAM, BEA, EVE)
    ]

    assert len({(one.code, one.status, one.text.partition("[")[0]) for one in replies}) == 1


async def test_a_stranger_with_proof_is_held_and_hears_so(house) -> None:
    order = house.order()

    sent = await house.write_mail(EVE, order.seller_alias)

    assert str(sent) == "250 2.0.0"
    assert house.delivered == []
    assert house.dispositions(order.thread_id) == ["buyer held"]
    holds = house.read(lambda c: house.stores.threads.holds(c))
    assert [hold.rules for hold in holds] == [("R-03",)]


async def test_a_forged_from_is_refused_and_leaves_no_content(house) -> None:
    order = house.order()
    house.authenticator.evidence = Evidence.FAIL

    sent = await house.write_mail(BEA, order.seller_alias, text="forged words")

    assert str(sent) == "550 5.7.26"
    assert house.entries(order.thread_id) == ()
    refusals = house.read(lambda c: house.stores.threads.refusals(c))
    assert [one.reply_status for one in refusals] == ["5.7.26"]
    assert b"forged words" not in refusals[0].envelope


async def test_mail_without_any_evidence_is_held(house) -> None:
    order = house.order()
    house.authenticator.evidence = Evidence.NONE

    sent = await house.write_mail(BEA, order.seller_alias)

    assert str(sent) == "250 2.0.0"
    assert house.dispositions(order.thread_id) == ["buyer held"]


async def test_when_dns_is_away_the_peer_keeps_the_mail_and_we_only_note_it(house) -> None:
    order = house.order()
    house.authenticator.evidence = Evidence.TEMPORARY
    before = len(house.events())

    sent = await house.write_mail(BEA, order.seller_alias)

    assert str(sent) == "451 4.4.3"
    assert house.entries(order.thread_id) == ()
    assert house.read(lambda c: house.stores.threads.refusals(c)) == ()
    assert [event.codes["verdict"] for event in house.events()[before:]] == ["defer"]


async def test_a_coupon_mail_is_refused_into_the_thread_with_its_reason(house) -> None:
    order = house.order()
    text = "20% OFF your next order with code SAVE20! Buy now, limited time offer, subscribe!"

    sent = await house.write_mail(SAM, order.buyer_alias, subject="Special offer", text=text)

    assert str(sent) == "550 5.7.1"
    assert sent.reply.text.startswith("[R-16 d:")
    assert house.dispositions(order.thread_id) == ["seller refused"]


async def test_another_relationships_alias_must_come_in_another_transaction(house) -> None:
    first = house.order("A-1")
    other = house.order("B-2", buyer_email="other@mail.example", buyer_name="Olga Other")

    sent = await house.write_mail(SAM, (first.buyer_alias, other.buyer_alias))

    assert sent.replies[0] == ONE_CORRESPONDENCE_AT_A_TIME
    assert str(sent) == "250 2.0.0"
    assert house.entries(other.thread_id) == ()


async def test_a_revoked_alias_is_answered_like_one_that_never_was(house) -> None:
    order = house.order()
    aliases = house.stores.aliases
    found = house.read(lambda c: aliases.find_address(c, order.seller_alias))
    house.write(lambda c: aliases.revoke(c, found.id))
    strangers = ("x" * 40, "bob", "a" * 40 + "+0", order.seller_alias.local_part[:-3])

    replies = {(await house.send(a_mail(), order.seller_alias)).reply}
    for local_part in strangers:
        replies.add((await house.send(a_mail(), Address(local_part, "relay.example"))).reply)

    assert replies == {ALIAS_UNKNOWN}


async def test_an_alias_revoked_between_rcpt_and_data_carries_nothing(house) -> None:
    order = house.order()
    aliases = house.stores.aliases
    found = house.read(lambda c: aliases.find_address(c, order.seller_alias))
    accepted = await house.intake.recipient(CLIENT, order.seller_alias, ())
    house.write(lambda c: aliases.revoke(c, found.id))
    envelope = Envelope(BEA, (order.seller_alias,))

    reply = await house.intake.message(CLIENT, envelope, a_mail(BEA), (accepted,))

    assert (reply.code, reply.status) == (ALIAS_UNKNOWN.code, ALIAS_UNKNOWN.status)
    assert house.delivered == []


async def test_a_token_of_a_key_that_is_not_read_yet_is_our_fault(house) -> None:
    order = house.order()
    house.with_stores(some_stores(house.keyring.rotated(Family.TOKEN, b"n" * 64, 2)))
    newer = house.order("B-2", buyer_email="other@mail.example", buyer_name="Olga")
    house.with_stores(some_stores(house.keyring))
    house.is_stale = True

    with pytest.raises(KeyringStale):
        await house.send(a_mail(), newer.seller_alias)
    house.is_stale = False

    assert (await house.send(a_mail(), newer.seller_alias)).reply == ALIAS_UNKNOWN
    assert order.seller_alias != newer.seller_alias


async def test_nothing_is_acknowledged_once_the_writer_has_stopped(house) -> None:
    order = house.order()
    house.writer.stop()

    with pytest.raises(WriterStopped):
        await house.write_mail(BEA, order.seller_alias)

    assert house.runner.items == []
    assert house.entries(order.thread_id) == ()


async def test_a_relationship_that_was_erased_whole_takes_no_mail(house) -> None:
    order = house.order()
    house.write(lambda c: house.stores.threads.erase_thread(c, order.thread_id, now=1))

    sent = await house.write_mail(BEA, order.seller_alias)

    assert sent.reply == ALIAS_UNKNOWN
    assert house.entries(order.thread_id) == ()


async def test_a_seller_cannot_open_the_window_with_a_held_mail_of_his_own_making(house) -> None:
    order = house.order(
        status=OrderStatus.COMPLETED, placed_at=a_day_ago(90), completed_at=a_day_ago(80)
    )
    await house.write_mail(EVE, order.seller_alias, message_id="<planted@stranger.example>")

    sent = await house.write_mail(SAM, order.buyer_alias, In_Reply_To="<planted@stranger.example>")

    assert str(sent) == "550 5.7.1"
    assert "[R-13" in sent.reply.text


async def test_a_buyers_message_opens_the_window_again(house) -> None:
    order = house.order(
        status=OrderStatus.COMPLETED, placed_at=a_day_ago(90), completed_at=a_day_ago(80)
    )
    await house.write_mail(BEA, order.seller_alias)

    sent = await reply(house, SAM, order.buyer_alias, house.delivered[0])

    assert str(sent) == "250 2.0.0"


async def test_no_log_line_shows_an_address(house, caplog) -> None:
    caplog.set_level(logging.DEBUG)
    order = house.order()
    await house.write_mail(BEA, order.seller_alias)
    await reply(house, SAM, order.buyer_alias, house.delivered[0])
    await house.write_mail(EVE, order.seller_alias)
    house.authenticator.evidence = Evidence.FAIL
    await house.write_mail(BEA, order.seller_alias)
    house.settle(house.delivered[0], Failed(Reply(550, "5.1.1", f"<{SAM}> unknown")))

    lines = "\n".join(f"{line.getMessage()} {line.__dict__}" for line in caplog.records)

    assert "message accept" in lines
    for canary in ("canary", "stranger.example", "bea.buyer", "Where", "About the order"):
        assert canary not in lines


async def test_every_reply_is_one_ascii_line_without_an_address_and_names_its_decision(
    house,
) -> None:
    order = house.order()
    replies = []
    for evidence in Evidence:
        house.authenticator.evidence = evidence
        for author in (BEA, SAM, EVE):
            sent = await house.write_mail(author, order.seller_alias, text="20% off \u20ac")
            replies.append(sent.reply)

    for one in replies:
        assert one.text.isascii()
        assert "@" not in one.text
        assert "d:" in one.text
