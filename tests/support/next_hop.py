"""A scripted SMTP sink: it answers each stage as told and keeps what it accepted, byte for byte."""

import asyncio
import ssl
from collections import defaultdict
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from ipaddress import ip_network

from relay.deliver.client import Client
from relay.deliver.next_hop import NextHop, Settings, TlsMode
from relay.deliver.router import Router
from tests.support.dns import Zone

LOOPBACK = (ip_network("127.0.0.0/8"),)
DROP = "drop"
HANG = "hang"
EHLO = "250-sink.example\r\n250-SIZE 1000000\r\n250 8BITMIME\r\n"
DEFAULTS = {
    "banner": "220 sink.example ESMTP\r\n",
    "ehlo": EHLO,
    "helo": "250 sink.example\r\n",
    "starttls": "220 2.0.0 go\r\n",
    "mail": "250 2.1.0 ok\r\n",
    "rcpt": "250 2.1.5 ok\r\n",
    "data": "354 go\r\n",
    "dot": "250 2.0.0 taken\r\n",
    "rset": "250 2.0.0 ok\r\n",
    "quit": "221 2.0.0 bye\r\n",
}


@dataclass
class Taken:
    """One message that the sink saw whole, whatever it answered then."""

    mail: str
    recipients: list[str]
    raw: bytes = field(repr=False)


class Sink:
    """`script[stage]` is a reply, DROP, HANG, or a list of those, used up one by one.

    It listens `at` an address, on a `port` of its own choice where that is 0.

    A reply is sent as it stands: bytes or text, several lines or none.
    """

    def __init__(
        self, tls: ssl.SSLContext | None = None, at: str = "127.0.0.1", port: int = 0, **script
    ) -> None:
        self.at = at
        self.port = port
        self.script = {
            stage: list(answer) if isinstance(answer, list) else answer
            for stage, answer in script.items()
        }
        self.tls = tls
        self.taken: list[Taken] = []
        self.commands: list[str] = []
        self.connections = 0
        self.counts: dict[str, int] = defaultdict(int)
        self._writers: set[asyncio.StreamWriter] = set()

    async def __aenter__(self) -> "Sink":
        self._server = await asyncio.start_server(self._serve, self.at, self.port, limit=2**24)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_) -> None:
        self._server.close()
        self.drop_all()
        await asyncio.sleep(0)

    def next_hop(self, tls: TlsMode = TlsMode.NONE, host: str = "127.0.0.1") -> NextHop:
        return NextHop(host, self.port, tls)

    def drop_all(self) -> None:
        for writer in list(self._writers):
            writer.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._writers.add(writer)
        try:
            if await self._answer(writer, "banner"):
                await self._session(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            self._writers.discard(writer)
            writer.transport.abort()

    async def _session(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        mail, recipients = "", []
        while line := (await reader.readline()).decode():
            self.commands.append(line.rstrip("\r\n"))
            stage = line.split()[0].lower()
            if stage == "mail":
                mail, recipients = line.rstrip("\r\n"), []
            elif stage == "rcpt":
                recipients.append(line.rstrip("\r\n"))
            if not await self._answer(writer, stage) or stage == "quit":
                return
            if stage == "starttls" and self._said("starttls").startswith("220"):
                await self._start_tls(writer)
            if stage == "data" and self._said("data").startswith("354"):
                raw = await self._message(reader)
                self.taken.append(Taken(mail, recipients, raw))
                if not await self._answer(writer, "dot"):
                    return

    async def _start_tls(self, writer: asyncio.StreamWriter) -> None:
        plain = writer.transport
        try:
            await writer.start_tls(self.tls)
        finally:
            # A client that hangs up in the handshake leaves a writer without a transport, which
            # its own finaliser cannot take.
            writer._transport = writer.transport or plain

    async def _message(self, reader: asyncio.StreamReader) -> bytes:
        lines = []
        while (line := await reader.readuntil(b"\r\n")) != b".\r\n":
            lines.append(line[1:] if line.startswith(b".") else line)
        return b"".join(lines)

    async def _answer(self, writer: asyncio.StreamWriter, stage: str) -> bool:
        self.counts[stage] += 1
        answer = self.script.get(stage, DEFAULTS.get(stage, "500 5.5.1 what\r\n"))
        if isinstance(answer, list):
            answer = answer.pop(0) if answer else DEFAULTS[stage]
        self._last = answer
        if answer == DROP:
            return False
        if answer == HANG:
            await asyncio.sleep(3600)
        writer.write(answer if isinstance(answer, bytes) else answer.encode())
        await writer.drain()
        return True

    def _said(self, stage: str) -> str:
        return self._last if isinstance(self._last, str) else self._last.decode("latin-1")


def delivery(next_hop: NextHop | None, **changes) -> Settings:
    """Delivery settings with patience for tests."""
    values = {
        "hostname": "gateway.example",
        "smarthost": next_hop,
        "connect_timeout": 5.0,
        "command_timeout": 5.0,
        "dot_timeout": 5.0,
    }
    return Settings(**(values | changes))


class Internet:
    """Several servers on one port, each at an address 127.0.0.N of its own, and their zone."""

    def __init__(self) -> None:
        self.zone = Zone()
        self.sinks: list[Sink] = []
        self.port = 0
        self._stack = AsyncExitStack()

    async def __aenter__(self) -> "Internet":
        return self

    async def __aexit__(self, *_) -> None:
        await self._stack.aclose()

    async def server(self, name: str, domain: str = "", preference: int = 10, **script) -> Sink:
        """Start a server and publish its address, and that it takes mail for a domain."""
        at = f"127.0.0.{len(self.sinks) + 2}"
        sink = await self._stack.enter_async_context(Sink(at=at, port=self.port, **script))
        self.port = sink.port
        self.sinks.append(sink)
        self.publish(name, "A", at)
        if domain:
            self.publish(domain, "MX", f"{preference} {name}")
        return sink

    def publish(self, name: str, rdtype: str, *records: str) -> None:
        standing = self.zone.records.get((name, rdtype), ())
        self.zone.records[name, rdtype] = (*standing, *records)

    def client(self, policy_of=None, *, verified=None, seven_bit=None, **changes) -> Client:
        """A client on the MX route of this internet."""
        values = {"mx_port": self.port or 25, "local_networks": LOOPBACK} | changes
        settings = delivery(None, **values)
        router = Router(settings, self.zone.ask, policy_of or no_policy, lambda: 0.5)
        self._stack.push_async_callback(router.close)
        client = Client(settings, route=router.hops, verified=verified, seven_bit=seven_bit)
        self._stack.push_async_callback(client.close)
        return client


async def no_policy(domain: str, record: str | None) -> None:
    """The policy of domains without one."""
