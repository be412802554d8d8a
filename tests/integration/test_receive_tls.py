"""STARTTLS (RFC 3207) over a real socket, on asyncio's loop and on uvloop."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
import trustme
import uvloop

from tests.support.smtp import ALIAS, Listener, Peer, listening

NAME = "mx.relay.example"


@asynccontextmanager
async def listening_with_tls() -> AsyncIterator[tuple[Listener, ssl.SSLContext]]:
    authority = trustme.CA()
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(NAME).configure_cert(server)
    client = ssl.create_default_context()
    authority.configure_trust(client)
    async with listening(tls=server) as listener:
        yield listener, client


async def secured(listener: Listener, client: ssl.SSLContext) -> Peer:
    peer = await listener.greet()
    assert (await peer.ask("EHLO c.example")).endswith("250 STARTTLS")
    assert await peer.ask("STARTTLS") == "220 2.0.0 Ready to start TLS"
    await peer.secure(client, NAME)
    return peer


async def a_message_over_tls() -> None:
    async with listening_with_tls() as (listener, client):
        peer = await secured(listener, client)
        assert await peer.ask(f"MAIL FROM:<{ALIAS}>") == "503 5.5.1 Say EHLO first"
        assert "STARTTLS" not in await peer.ask("EHLO again.example")
        assert await peer.ask("STARTTLS") == "503 5.5.1 TLS is already in use"
        await peer.begin()
        await peer.send(b"x" * 200 + b"\r\n" * 5000 + b"\r\n.\r\n")
        assert (await peer.reply()).startswith("250")
        assert listener.door.taken[0].client.tls
        assert listener.door.taken[0].client.helo == "client.example"
        assert await peer.ask("QUIT") == "221 2.0.0 Bye"
        assert await peer.is_closed()


async def test_a_message_over_tls_on_asyncio() -> None:
    await a_message_over_tls()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_message_over_tls_on_uvloop() -> None:
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(a_message_over_tls())


async def test_a_transaction_from_before_is_forgotten() -> None:
    async with listening_with_tls() as (listener, client):
        peer = await listener.greet()
        await peer.ask_all("EHLO c.example", "MAIL FROM:<a@b.example>", "STARTTLS")
        await peer.secure(client, NAME)
        await peer.ask("EHLO c.example")

        assert await peer.ask(f"RCPT TO:<{ALIAS}>") == "503 5.5.1 Say MAIL first"


async def test_starttls_takes_no_argument() -> None:
    async with listening_with_tls() as (listener, _):
        peer = await listener.greet()

        assert await peer.ask("STARTTLS now") == "501 5.5.4 Syntax error in arguments"


@pytest.mark.parametrize("octets", [b"EHLO not-tls\r\n", b""])
async def test_a_failed_handshake_ends_the_session_and_gives_its_place_back(octets: bytes) -> None:
    async with listening_with_tls() as (listener, _):
        peer = await listener.greet()
        await peer.ask("STARTTLS")
        await peer.send(octets)
        peer.writer.write_eof()

        await peer.reader.read()
        for _ in range(100):
            await asyncio.sleep(0.005 if listener.receiver.sessions else 0)
        assert listener.receiver.sessions == 0
        assert listener.tally["handshakes failed"] == 1


async def test_a_client_that_drops_out_of_tls_in_mid_message_leaves_nothing() -> None:
    async with listening_with_tls() as (listener, client):
        peer = await secured(listener, client)
        await peer.begin()
        await peer.send(b"half a mess")
        peer.close()
        for _ in range(100):
            await asyncio.sleep(0.005 if listener.receiver.sessions else 0)

        assert (listener.receiver.sessions, listener.door.taken) == (0, [])
