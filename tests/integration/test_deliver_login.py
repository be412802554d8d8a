"""A smarthost that wants to know who we are: over verified TLS, and the password nowhere else."""

import base64
import ssl

import pytest

from relay.deliver.client import Client
from relay.deliver.next_hop import Login, NextHop, NextHopError, Settings, TlsMode
from relay.queue.item import Deferred, Delivered
from tests.support.next_hop import DROP, EHLO, Sink, delivery
from tests.support.queue import an_item

LOGIN = Login("gateway", "s3cret")
PLAIN = base64.b64encode(b"\0gateway\0s3cret").decode()
GREETING = EHLO.replace("250 8BITMIME", "250-STARTTLS\r\n250-AUTH {}\r\n250 8BITMIME")


@pytest.fixture
def server_tls(authority) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


async def attempted(sink, verified):
    client = Client(delivery(sink.next_hop(TlsMode.REQUIRED), login=LOGIN), verified=verified)
    (outcome,) = (await client.attempt(an_item())).values()
    await client.close()
    return outcome


async def test_the_smarthost_hears_who_we_are(server_tls, verified) -> None:
    ehlo = GREETING.format("LOGIN PLAIN")
    async with Sink(server_tls, ehlo=ehlo, auth="235 2.7.0 welcome\r\n") as sink:
        outcome = await attempted(sink, verified)

    assert isinstance(outcome, Delivered)
    assert sink.commands[1:4] == ["STARTTLS", "EHLO gateway.example", f"AUTH PLAIN {PLAIN}"]


async def test_the_older_way_where_there_is_no_other(server_tls, verified) -> None:
    said = ["334 UGFzc3dvcmQ6\r\n"]
    password = base64.b64encode(b"s3cret").decode()
    script = {"auth": said, password.lower(): "235 2.7.0 welcome\r\n"}
    async with Sink(server_tls, ehlo=GREETING.format("LOGIN"), **script) as sink:
        outcome = await attempted(sink, verified)

    assert isinstance(outcome, Delivered)
    assert sink.commands[4] == password


@pytest.mark.parametrize(
    ("auth", "reply"),
    [
        ("535 5.7.8 who are you\r\n", "451 4.7.8 who are you"),
        ("454 4.7.0 not now\r\n", "454 4.7.0 not now"),
        ("421 4.3.2 closing\r\n", "421 4.3.2 closing"),
        (DROP, "451 4.4.2 The connection was lost at AUTH"),
    ],
)
async def test_a_login_that_fails_waits_for_whoever_mends_it(
    auth, reply, server_tls, verified
) -> None:
    async with Sink(server_tls, ehlo=GREETING.format("PLAIN"), auth=auth) as sink:
        outcome = await attempted(sink, verified)

    assert str(outcome.reply) == reply
    assert sink.taken == []


async def test_a_smarthost_without_a_login_waits(server_tls, verified) -> None:
    async with Sink(server_tls, ehlo=GREETING.format("XOAUTH2")) as sink:
        outcome = await attempted(sink, verified)

    assert isinstance(outcome, Deferred)
    assert outcome.reply.status == "4.7.0"


async def test_the_password_is_not_said_to_a_stranger(server_tls) -> None:
    async with Sink(server_tls, ehlo=GREETING.format("PLAIN")) as sink:
        outcome = await attempted(sink, None)

    assert outcome.reply.status == "4.7.5"
    assert not any(command.startswith("AUTH") for command in sink.commands)


@pytest.mark.parametrize("hop", [None, NextHop("mta.example", 25)])
def test_the_password_is_said_over_verified_tls_only(hop) -> None:
    with pytest.raises(NextHopError, match="verified TLS only"):
        Settings("gateway.example", hop, LOGIN)


@pytest.mark.parametrize("parts", [("", "x"), ("x", ""), ("a\0b", "x"), ("x", "a\0b")])
def test_half_a_login_is_none(parts) -> None:
    with pytest.raises(NextHopError):
        Login(*parts)


def test_the_password_is_not_shown() -> None:
    assert "s3cret" not in repr(LOGIN)
