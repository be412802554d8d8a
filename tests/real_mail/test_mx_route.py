"""Delivery to the recipients' own servers, found in the zone: Postfix with the manners of several providers."""

from collections.abc import Iterator

import pytest

from tests.support.outside import is_free, without
from tests.support.real.clients import Msmtp
from tests.support.real.conversing import letter
from tests.support.real.gateway import Gateway, make_gateway
from tests.support.real.policy_host import policy, serving_policies
from tests.support.real.verifying import Signed, body, field, shows, signatures
from tests.support.real.waiting import until
from tests.support.real.world import (
    BACKUP,
    CAREFUL,
    HOSTLESS,
    MISNAMED,
    MX_GATEWAY,
    MX_PORT,
    MX_RELAY,
    NO_MAIL,
    OLD,
    POLICY_HOST,
    POLICY_PORT,
    SELLER,
    SHOP,
    STRICT,
    World,
    an_order,
)

pytestmark = [pytest.mark.xdist_group("real_mail"), pytest.mark.timeout(180)]
TEXT = "Schöne Grüße aus Köln, die Lampe kostet 49 €.\n"
BOTH_PASS = [Signed("pass", MX_RELAY, "gb1"), Signed("pass", MX_RELAY, "gb2")]


@pytest.fixture(scope="module")
def by_mx(world: World) -> Iterator[Gateway]:
    """A gateway of its own that needs no smarthost."""
    if not world.has_mx_hosts:
        without(f"port {MX_PORT} of loopback cannot be bound")
    gateway = make_gateway(
        world.root / "by-mx",
        MX_RELAY,
        MX_GATEWAY,
        world.zone,
        delivery={
            "via": "mx",
            "tls_required": [STRICT],
            "local_networks": ["127.0.0.0/8"],
        },
        tls=world.tls,
        port=world.mx_port,
        environment={"SSL_CERT_FILE": str(world.authority)},
    )
    buyers = (OLD, STRICT, BACKUP, HOSTLESS, NO_MAIL, CAREFUL, MISNAMED)
    gateway.import_orders(*(an_order(one, f"bianca@{one}", buyer_id=one) for one in buyers))
    try:
        gateway.start()
        yield gateway
        assert gateway.complaints() == []
    finally:
        gateway.stop()


@pytest.fixture(scope="module")
def policies(world: World) -> Iterator[list[str]]:
    """Two providers' policies over HTTPS; the domains that were asked for."""
    if not is_free(POLICY_HOST, POLICY_PORT):
        without(f"{POLICY_HOST}:{POLICY_PORT} cannot be bound")
    rules = {one: policy(f"mx.{one}") for one in (CAREFUL, MISNAMED)}
    pem = world.root / "policies.pem"
    with serving_policies(POLICY_HOST, POLICY_PORT, pem, rules) as asked:
        yield asked


@pytest.fixture(scope="module")
def ana(world: World) -> Msmtp:
    door = world.postfix.submission
    home = world.root / "msmtp-mx"
    return Msmtp(
        world.programs["msmtp"], home, door.host, door.port, SELLER, ("auth off", "tls off")
    )


def deliver(world: World, gateway: Gateway, ana: Msmtp, provider: str) -> bytes:
    """A mail of the seller's as it comes to a buyer with a mailbox at that provider."""
    buyer = f"bianca@{provider}"
    alias = gateway.alias(provider, "buyer")
    sent = ana.send(letter(SELLER, alias, TEXT, msgid=provider), [alias])
    assert sent.is_taken, sent.said
    return world.mailbox(buyer).wait_for(
        f"Delivered-To: {buyer}".encode(), lambda: world.log() + gateway.log()
    )


def checked(world: World, raw: bytes) -> str:
    """The text of a delivered mail, once its signatures pass and it shows nothing of the seller."""
    found = signatures(raw, world.programs["opendkim"], world.zone, world.root / "verify-mx")
    assert found == BOTH_PASS
    assert shows(raw, SELLER, SHOP) == []
    return body(raw)


def received(raw: bytes) -> str:
    """The trace field of the server that took it."""
    return field(raw, "Received")


def test_a_server_without_8bitmime_gets_seven_bits_with_good_signatures(
    world: World, by_mx: Gateway, ana: Msmtp
) -> None:
    raw = deliver(world, by_mx, ana, OLD)

    assert raw.isascii()
    assert checked(world, raw).strip() == TEXT.strip()


def test_a_server_that_wants_tls_gets_it(world: World, by_mx: Gateway, ana: Msmtp) -> None:
    raw = deliver(world, by_mx, ana, STRICT)

    assert "with ESMTPS" in received(raw)
    assert TEXT.strip().encode() in raw
    assert checked(world, raw).strip() == TEXT.strip()


def test_the_next_server_takes_what_the_first_cannot(
    world: World, by_mx: Gateway, ana: Msmtp
) -> None:
    raw = deliver(world, by_mx, ana, BACKUP)

    assert checked(world, raw).strip() == TEXT.strip()


def test_a_domain_without_mx_records_is_its_own_server(
    world: World, by_mx: Gateway, ana: Msmtp
) -> None:
    raw = deliver(world, by_mx, ana, HOSTLESS)

    assert checked(world, raw).strip() == TEXT.strip()


def test_a_domain_that_wants_no_mail_bounces_at_once(
    world: World, by_mx: Gateway, ana: Msmtp
) -> None:
    alias = by_mx.alias(NO_MAIL, "buyer")
    ana.send(letter(SELLER, alias, TEXT, msgid="null"), [alias])
    wanted = f"Final-Recipient: rfc822; {alias.partition('+')[0]}".encode()
    notice = world.mailbox(SELLER).wait_for(wanted, lambda: world.log() + by_mx.log())

    # RFC 7505 section 4.1.
    assert b"Status: 5.1.10" in notice
    assert shows(notice, NO_MAIL) == []


def test_a_policy_is_fetched_and_kept(
    world: World, by_mx: Gateway, ana: Msmtp, policies: list[str]
) -> None:
    raw = deliver(world, by_mx, ana, CAREFUL)

    assert policies == [CAREFUL]
    assert "with ESMTPS" in received(raw)
    assert checked(world, raw).strip() == TEXT.strip()


def test_nothing_waits_at_the_end(world: World, by_mx: Gateway) -> None:
    until(lambda: not by_mx.rows("queue list"), by_mx.log)
    until(lambda: not world.postfix.queued(), world.log)


def test_under_a_policy_a_server_with_anothers_certificate_gets_nothing(
    world: World, by_mx: Gateway, ana: Msmtp, policies: list[str]
) -> None:
    """The same server takes mail for other domains over unverified TLS."""
    alias = by_mx.alias(MISNAMED, "buyer")
    ana.send(letter(SELLER, alias, TEXT, msgid="misnamed"), [alias])

    def waiting() -> list[dict[str, object]]:
        return [row for row in by_mx.rows("queue list") if row["last_reply"]]

    (row,) = until(waiting, by_mx.log)
    assert str(row["last_reply"]).startswith("454 4.7.5")
