"""A scripted SMTP sink: it answers each stage as told and keeps what it accepted, byte for byte."""

import asyncio
import ssl
from collections import defaultdict
from dataclasses import dataclass, field

from relay.deliver.next_hop import NextHop, Settings, TlsMode

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

    A reply is sent as it stands: bytes or text, several lines or none.
    """

    def __init__(self, tls: ssl.SSLContext | None = None, **script) -> None:
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
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, limit=2**24)
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


def delivery(next_hop: NextHop, **changes) -> Settings:
    """Delivery settings with patience for tests."""
    values = {
        "hostname": "gateway.example",
        "smarthost": next_hop,
        "connect_timeout": 5.0,
        "command_timeout": 5.0,
        "dot_timeout": 5.0,
    }
    return Settings(**(values | changes))
