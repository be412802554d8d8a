"""What does not arrive: forged mail is refused in the session, and a bounce reaches the author with aliases only."""

import subprocess

import pytest

from tests.support.real.clients import Msmtp, Sent
from tests.support.real.conversing import letter
from tests.support.real.verifying import Signed, field, shows, signatures
from tests.support.real.waiting import until
from tests.support.real.world import (
    BUYER,
    BUYERS,
    ELSEWHERE,
    NOBODY,
    RELAY,
    SELECTOR,
    SELLER,
    SHOP,
    VANISHING,
    World,
    an_order,
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
    alias = world.gateway.import_order(an_order("F-1"))["buyer_alias"]
    said = hand_in(world, letter(SELLER, alias, "Pay here", msgid="forged"), SELLER, alias)

    assert not said.is_taken
    assert "550 5.7.26 " in said.said
    assert all(b"Pay here" not in raw for raw in world.mailbox(BUYER).mails())


def test_a_signature_by_sha1_proves_nothing(world: World) -> None:
    """RFC 8301 section 3.1. opendkim-testmsg makes no other."""
    alias = world.gateway.import_order(an_order("F-1"))["seller_alias"]
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
    alias = world.gateway.import_order(an_order("F-1"))["seller_alias"]
    world.zone.failing.add(f"_dmarc.{BUYERS}")
    try:
        said = hand_in(world, letter(BUYER, alias, "Hm?", msgid="servfail"), BUYER, alias)
    finally:
        world.zone.failing.clear()

    assert "451 4." in said.said
    assert "550" not in said.said


@pytest.mark.parametrize(
    ("order_id", "address"), [("B-1", NOBODY), ("B-2", VANISHING)], ids=["at RCPT", "later"]
)
def test_a_bounce_reaches_the_author_and_names_aliases_only(
    world: World, ana: Msmtp, order_id: str, address: str
) -> None:
    alias = world.gateway.import_order(an_order(order_id, address))["buyer_alias"]
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
    ("order_id", "fate"), [("B-1", ["failed"]), ("B-2", ["delivered", "bounced"])]
)
def test_the_record_tells_that_it_failed(world: World, order_id: str, fate: list[str]) -> None:
    record = world.gateway.thread_of(order_id)

    assert [event["kind"] for event in record["entries"][0]["deliveries"]] == fate
    assert record["chain"] == "whole"


def test_nothing_is_left_that_would_bounce_again(world: World) -> None:
    until(lambda: not world.gateway.rows("queue list"), world.log)
    until(lambda: not world.postfix.queued(), world.log)
