"""A listener on loopback with a fake door, and a client that speaks octets and transcripts."""

import asyncio
import socket
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from ipaddress import ip_network

import trustme

from mail.address import Address
from mail.envelope import Envelope
from mail.reply import Reply
from relay.receive.door import Accepted, SessionFacts
from relay.receive.server import Receiver, serve
from relay.receive.settings import Limits, Settings, Tally
from relay.stages import Client

DOMAIN = "relay.example"
NAME = "mx.relay.example"
ALIAS = "abcdefghij@relay.example"
ALIAS_UNKNOWN = Reply(550, "5.1.1", "No such relay address")
TAKEN = Reply(250, "2.0.0", "Taken")
LOGIN, PASSWORD = "ana@lamps.example", "correct horse battery"


@dataclass(frozen=True)
class Guest:
    """An accepted recipient; the session may look at nothing but its address."""

    address: Address


@dataclass(frozen=True)
class Taken:
    client: Client
    envelope: Envelope
    raw: bytes
    accepted: tuple[Accepted, ...]


@dataclass
class FakeDoor:
    """Knows every local part that begins with "abc", postmaster, abuse and one login; keeps what it is given."""

    taken: list[Taken] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    before_recipient: Callable[[], Awaitable[None]] | None = None
    logins: list[str] = field(default_factory=list)
    before_login: Callable[[], Awaitable[None]] | None = None
    before_message: Callable[[], Awaitable[None]] | None = None
    reply: Reply = TAKEN

    async def recipient(
        self, session: SessionFacts, path: Address, accepted: tuple[Accepted, ...]
    ) -> Guest | Reply:
        self.asked.append(str(path))
        if self.before_recipient:
            await self.before_recipient()
        name = path.local_part.lower()
        known = name.startswith("abc") or name in ("postmaster", "abuse")
        return Guest(path) if known else ALIAS_UNKNOWN

    async def login(self, client: Client, username: str, password: str) -> int | None:
        self.logins.append(username)
        if self.before_login:
            await self.before_login()
        return 7 if (username, password) == (LOGIN, PASSWORD) else None

    async def message(
        self, client: Client, envelope: Envelope, raw: bytes, accepted: tuple[Accepted, ...]
    ) -> Reply:
        if self.before_message:
            await self.before_message()
        self.taken.append(Taken(client, envelope, raw, accepted))
        return self.reply

    @property
    def bodies(self) -> list[bytes]:
        return [each.raw for each in self.taken]


class Peer:
    """A client of one connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader = reader
        self.writer = writer

    async def send(self, octets: bytes) -> None:
        self.writer.write(octets)
        await self.writer.drain()

    async def reply(self) -> str:
        """One reply with all its lines, joined by newlines; "" when the server has closed."""
        lines = []
        while line := (await asyncio.wait_for(self.reader.readline(), 5)).decode("ascii"):
            lines.append(line.removesuffix("\r\n"))
            if line[3:4] != "-":
                break
        return "\n".join(lines)

    async def ask(self, line: str) -> str:
        await self.send(line.encode() + b"\r\n")
        return await self.reply()

    async def ask_all(self, *lines: str) -> list[str]:
        return [await self.ask(line) for line in lines]

    async def rest(self) -> str:
        """All that the server says until it closes."""
        try:
            return (await asyncio.wait_for(self.reader.read(), 5)).decode("ascii")
        except ConnectionError:
            return ""

    async def is_closed(self) -> bool:
        return await self.rest() == ""

    async def begin(self, *, sender: str = "s@author.example", to: str = ALIAS) -> None:
        """Speak as far as the 354 of DATA."""
        said = await self.ask_all(
            "EHLO client.example", f"MAIL FROM:<{sender}>", f"RCPT TO:<{to}>", "DATA"
        )
        assert said[-1].startswith("354"), said

    async def secure(self, context: ssl.SSLContext, name: str) -> None:
        await self.writer.start_tls(context, server_hostname=name)

    def reset(self) -> None:
        """Vanish with a TCP reset, as a crashed client does; `close` looks like a half-close."""
        sock = self.writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()

    def close(self) -> None:
        self.writer.transport.abort()


@dataclass
class Listener:
    """A running receiver and what it shares with the test."""

    port: int
    door: FakeDoor
    tally: Tally
    receiver: Receiver
    peers: list[Peer] = field(default_factory=list)

    async def connect(self, source: str = "127.0.0.1") -> Peer:
        """A connection whose banner is still to be read, from an address of loopback."""
        sock = socket.socket()
        sock.bind((source, 0))
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 16_384)
        sock.setblocking(False)
        await asyncio.get_running_loop().sock_connect(sock, ("127.0.0.1", self.port))
        peer = Peer(*await asyncio.open_connection(sock=sock))
        self.peers.append(peer)
        return peer

    async def greet(self, source: str = "127.0.0.1") -> Peer:
        """A connection after the banner."""
        peer = await self.connect(source)
        banner = await peer.reply()
        assert banner == "220 mx.relay.example ESMTP", banner
        return peer

    async def secure(self, source: str = "127.0.0.1") -> Peer:
        """A connection inside TLS, after EHLO."""
        peer = await self.greet(source)
        await peer.ask_all("EHLO client.example", "STARTTLS")
        await peer.secure(client_tls(), NAME)
        await peer.ask("EHLO client.example")
        return peer

    async def send(self, content: bytes, *, to: str = ALIAS) -> str:
        """One message on a connection of its own; the reply to the final dot."""
        peer = await self.greet()
        await peer.begin(to=to)
        await peer.send(content + b"\r\n.\r\n")
        return await peer.reply()

    async def play(self, transcript: str, *, peer: Peer | None = None) -> Peer:
        """Speak the "C:" lines and expect the "S:" lines; "..." at the end of one stands for any rest."""
        peer = peer or await self.connect()
        for line in filter(None, (each.strip() for each in transcript.splitlines())):
            side, text = line[:2], line[3:]
            if side == "C:":
                await peer.send(text.encode() + b"\r\n")
                continue
            heard = (await asyncio.wait_for(peer.reader.readline(), 5)).decode("ascii")
            heard = heard.removesuffix("\r\n")
            expected = text.removesuffix("...")
            matches = heard.startswith(expected) if text.endswith("...") else heard == text
            assert matches, f"expected {text!r}, heard {heard!r}"
        return peer


@cache
def _tls() -> tuple[ssl.SSLContext, ssl.SSLContext]:
    authority = trustme.CA()
    server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(NAME).configure_cert(server)
    client = ssl.create_default_context()
    authority.configure_trust(client)
    return server, client


def server_tls() -> ssl.SSLContext:
    """The TLS of a listener under `NAME`, made once for all tests."""
    return _tls()[0]


def client_tls() -> ssl.SSLContext:
    """The TLS of a client that trusts it."""
    return _tls()[1]


@asynccontextmanager
async def listening(
    door: FakeDoor | None = None,
    *,
    domains: tuple[str, ...] = (DOMAIN,),
    tls: ssl.SSLContext | None = None,
    trusted: tuple[str, ...] = (),
    is_submission: bool = False,
    **limits: float,
) -> AsyncIterator[Listener]:
    """A listener on a free port of loopback; limits by name, the rest as in production but without delays."""
    sock = socket.create_server(("127.0.0.1", 0))
    # Connections inherit a small buffer, so that a client that does not read is felt soon.
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 16_384)
    caps = {"delay": 0.0, "linger": 0.2, "failed_login_pause": 0.0} | limits
    settings = Settings(
        "mx.relay.example",
        domains,
        tls,
        tuple(ip_network(each) for each in trusted),
        Limits(**caps),
        is_submission=is_submission,
    )
    door = door or FakeDoor()
    tally: Tally = {}
    receiver = await serve(sock, settings, door, tally)
    listener = Listener(sock.getsockname()[1], door, tally, receiver)
    try:
        yield listener
    finally:
        for peer in listener.peers:
            peer.close()
        await receiver.stop(1.0)
