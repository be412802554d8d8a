"""A seller submits with msmtp over STARTTLS and AUTH, from whatever address her client is set to (RFC 6409)."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.support.real.clients import Msmtp
from tests.support.real.conversing import letter
from tests.support.real.verifying import body, field, shows
from tests.support.real.world import BUYER, RELAY, SELLER, SHOP, SUBMITTED, World

pytestmark = [pytest.mark.xdist_group("real_mail"), pytest.mark.timeout(180)]
PASSWORD = "correct horse battery staple"
# No domain of the shop's, no SPF, no DKIM: only the login says who this is.
UNRELATED = "ana.alvarez@home-office.example"


@pytest.fixture(scope="module")
def alias(world: World) -> str:
    """The buyer's alias, once the seller has a password."""
    words = ("shop-7", "--stdin", "--reason", "asked for by a test")
    world.gateway.run("seller set-password", *words, typed=f"{PASSWORD}\n")
    return world.gateway.alias(SUBMITTED, "buyer")


def client(world: World, home: str, login: Sequence[str]) -> Msmtp:
    return Msmtp(
        world.programs["msmtp"],
        world.root / home,
        world.submission.host,
        world.submission.port,
        UNRELATED,
        (f"tls_trust_file {world.authority}", *login),
    )


def with_password(password: str) -> tuple[str, ...]:
    return ("tls on", "tls_starttls on", "auth plain", f"user {SELLER}", f"password {password}")


def test_a_seller_writes_from_an_unrelated_address(world: World, alias: str) -> None:
    ana = client(world, "msmtp-submission", with_password(PASSWORD))
    text = f"Shipped. Questions to {UNRELATED} or {SELLER}\n"
    sent = ana.send(letter(UNRELATED, alias, text, msgid="s1"), [alias])
    assert sent.is_taken, sent.said
    raw = world.mailbox(BUYER).wait_for(b"Shipped.", world.log)

    assert field(raw, "From").endswith(f"@{RELAY}>")
    assert "Shipped." in body(raw)
    assert shows(raw, SELLER, SHOP, UNRELATED, "home-office.example") == []


def test_a_wrong_password_sends_nothing(world: World, alias: str) -> None:
    ana = client(world, "msmtp-wrong", with_password("wrong"))
    sent = ana.send(letter(UNRELATED, alias, "Never seen\n", msgid="s2"), [alias])

    assert not sent.is_taken
    assert "535" in sent.said


def test_nobody_sends_without_a_login(world: World, alias: str) -> None:
    ana = client(world, "msmtp-without", ("tls on", "tls_starttls on", "auth off"))
    sent = ana.send(letter(UNRELATED, alias, "Never seen\n", msgid="s3"), [alias])

    assert not sent.is_taken
    assert "530" in sent.said


def test_a_password_is_not_asked_for_in_the_clear(world: World, alias: str) -> None:
    lines = ("tls off", "auth plain", f"user {SELLER}", f"password {PASSWORD}")
    sent = client(world, "msmtp-clear", lines).send(
        letter(UNRELATED, alias, "Never seen\n", msgid="s4"), [alias]
    )

    assert not sent.is_taken
    assert "does not support" in sent.said


def test_mail_to_the_world_is_not_relayed(world: World, alias: str) -> None:
    ana = client(world, "msmtp-relay", with_password(PASSWORD))
    sent = ana.send(letter(UNRELATED, BUYER, "Never seen\n", msgid="s5"), [BUYER])

    assert not sent.is_taken
    assert "550 5.7.1" in sent.said


def test_the_record_holds_what_was_submitted(world: World, alias: str) -> None:
    record = world.gateway.record(SUBMITTED, "--reveal", "--reason", "shown by a test")

    assert [one["author"] for one in record["entries"]] == ["seller"]
    assert UNRELATED in record["entries"][0]["message"]["from"]
    assert Path(world.gateway.directory / "gateway.log").read_text().count(PASSWORD) == 0
