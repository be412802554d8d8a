"""What does not arrive: forged mail is refused in the session, and a bounce reaches the author with aliases only."""

import subprocess
import time

import pytest

from tests.support.real.clients import Msmtp, Sent
from tests.support.real.conversing import letter
from tests.support.real.verifying import Signed, field, shows, signatures
from tests.support.real.waiting import until
from tests.support.real.world import (
    BOUNCED,
    BUYER,
    BUYER_OUT,
    BUYERS,
    ELSEWHERE,
    FORGED,
    NOBODY,
    REFUSED,
    RELAY,
    SELECTOR,
    SELLER,
    SHOP,
    VANISHING,
    World,
)

pytestmark = [pytest.mark.xdist_group("real_mail"), pytest.mark.timeout(180)]


@pytest.fixture(scope="module")
def ana(world: World) -> Msmtp:
    """The seller's client, which sends through the shop's own server."""
    door = world.postfix.submission
    home = world.root / "msmtp-ana"
    return Msmtp(
        world.programs["msmtp"], home, door.host, door.port, SELLER, ("auth off", "tls off")
    )


def hand_in(world: World, raw: bytes, sender: str, alias: str) -> Sent:
    """Give a mail to the gateway from a host that no domain names."""
    return world.swaks.send(raw, sender, [alias], source=ELSEWHERE, helo="cheap-hosting.example")


def test_a_stranger_who_claims_to_be_the_seller_is_refused(world: World) -> None:
    alias = world.gateway.alias(FORGED, "buyer")
    said = hand_in(world, letter(SELLER, alias, "Pay here", msgid="forged"), SELLER, alias)

    assert not said.is_taken
    assert "550 5.7.26 " in said.said
    assert all(b"Pay here" not in raw for raw in world.mailbox(BUYER).mails())


def test_a_signature_by_sha1_proves_nothing(world: World) -> None:
    """RFC 8301 section 3.1. opendkim-testmsg makes no other."""
    alias = world.gateway.alias(FORGED, "seller")
    line = [
        world.programs["opendkim-testmsg"], "-C", "-d", BUYERS, "-s", SELECTOR,
        "-k", str(world.root / f"keys/{BUYERS}.pem"),
    ]  # fmt: skip
    raw = letter(BUYER, alias, "Where is it?", msgid="sha1")
    signed = subprocess.run(line, input=raw, capture_output=True, check=True).stdout
    said = hand_in(world, signed, BUYER, alias)

    assert b"a=rsa-sha1" in signed
    assert "550 5.7.26 " in said.said


def test_dns_that_fails_is_no_verdict(world: World) -> None:
    alias = world.gateway.alias(FORGED, "seller")
    world.zone.failing.add(f"_dmarc.{BUYERS}")
    try:
        said = hand_in(world, letter(BUYER, alias, "Hm?", msgid="servfail"), BUYER, alias)
    finally:
        world.zone.failing.clear()

    assert "451 4." in said.said
    assert "550" not in said.said


def test_dns_that_is_slow_is_waited_for(world: World) -> None:
    alias = world.gateway.alias(FORGED, "seller")
    world.zone.delays[f"_dmarc.{BUYERS}"] = 1.5
    started = time.monotonic()
    try:
        raw = letter(BUYER, alias, "Slowly\n", msgid="slow")
        said = world.swaks.send(raw, BUYER, [alias], source=BUYER_OUT, helo=f"out.{BUYERS}")
    finally:
        world.zone.delays.clear()

    assert said.is_taken, said.said
    assert time.monotonic() - started > 1.5
    world.mailbox(SELLER).wait_for(b"Slowly", world.log)


def test_reply_all_in_two_transactions_arrives_once(world: World) -> None:
    """Some servers send a transaction for each recipient. Only the signature says who wrote, and it counts once."""
    to_buyer, to_seller = (world.gateway.alias(FORGED, one) for one in ("buyer", "seller"))
    raw = letter(BUYER, to_seller, "To all of us\n", msgid="split")
    raw = world.signed(raw.replace(b"Subject:", f"Cc: {to_buyer}\r\nSubject:".encode()), BUYERS)
    said = [hand_in(world, raw, BUYER, alias) for alias in (to_buyer, to_seller, to_seller)]
    seller = world.mailbox(SELLER)
    seller.wait_for(b"To all of us", world.log)

    assert [one.is_taken for one in said] == [True] * 3, said
    until(lambda: not world.gateway.rows("queue list"), world.log)
    assert len([1 for mail in seller.mails() if b"To all of us" in mail]) == 1
    assert not [1 for mail in world.mailbox(BUYER).mails() if b"To all of us" in mail]
    entries = world.gateway.record(FORGED)["entries"]
    assert [one["disposition"] for one in entries[-3:]] == ["absorbed", "accepted", "absorbed"]


def test_an_out_of_office_note_is_kept_and_answered_by_nobody(world: World) -> None:
    alias = world.gateway.alias(FORGED, "seller")
    note = letter(BUYER, alias, "I am on holiday\n", subject="Away", msgid="away")
    note = world.signed(b"Auto-Submitted: auto-replied\r\n" + note, BUYERS)
    said = world.swaks.send(note, "<>", [alias], source=BUYER_OUT, helo=f"out.{BUYERS}")

    assert said.is_taken, said.said
    assert world.gateway.record(FORGED)["entries"][-1]["disposition"] == "absorbed"
    assert not [1 for raw in world.mailbox(SELLER).mails() if b"on holiday" in raw]


@pytest.mark.parametrize(
    ("order_id", "address"), [(REFUSED, NOBODY), (BOUNCED, VANISHING)], ids=["at RCPT", "later"]
)
def test_a_bounce_reaches_the_author_and_names_aliases_only(
    world: World, ana: Msmtp, order_id: str, address: str
) -> None:
    alias = world.gateway.alias(order_id, "buyer")
    sent = ana.send(letter(SELLER, alias, "It left today.\n", msgid=order_id), [alias])
    assert sent.is_taken, sent.said
    own_alias = alias.partition("+")[0]
    notice = world.mailbox(SELLER).wait_for(
        f"Final-Recipient: rfc822; {own_alias}".encode(), world.log
    )

    assert notice.startswith(b"Return-Path: <>")
    assert shows(notice, address, BUYERS) == []
    # Below the trace fields, which the author's own server wrote, nothing names the server that refused.
    assert b"world.example" not in notice.partition(b"\n\n")[2]
    assert "delivery-status" in field(notice, "Content-Type")
    assert b"Status: 5.1.1" in notice
    assert shows(notice, f"<{order_id}@{SHOP}>") != []
    assert field(notice, "Auto-Submitted") == "auto-replied"
    verdicts = signatures(notice, world.programs["opendkim"], world.zone, world.root / "verify")
    assert verdicts == [Signed("pass", RELAY, "gb1"), Signed("pass", RELAY, "gb2")]


@pytest.mark.parametrize(
    ("order_id", "fate"), [(REFUSED, ["failed"]), (BOUNCED, ["delivered", "bounced"])]
)
def test_the_record_tells_that_it_failed(world: World, order_id: str, fate: list[str]) -> None:
    record = world.gateway.record(order_id)

    assert [event["kind"] for event in record["entries"][0]["deliveries"]] == fate
    assert record["chain"] == "whole"


def test_nothing_is_left_that_would_bounce_again(world: World) -> None:
    until(lambda: not world.gateway.rows("queue list"), world.log)
    until(lambda: not world.postfix.queued(), world.log)
