"""Small SMTP servers on 127.0.0.1 for the demo and the drill: mailboxes, and the smarthost in front of them."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from aiosmtpd.smtp import SMTP, Envelope, Session

SIZE_LIMIT = 64 * 1024 * 1024
# How aiosmtpd calls the null reverse-path, by what came before it.
NULL_PATHS = ("", "<>", "None")
Take = Callable[[str, tuple[str, ...], bytes], Awaitable[str]]


@dataclass(frozen=True, slots=True)
class Mail:
    """One message as it arrived: who it was for, and its bytes."""

    recipients: tuple[str, ...] = field(repr=False)
    raw: bytes = field(repr=False)


class SmtpServer:
    """Listens on 127.0.0.1 and hands each message to `take`, whose return value is the SMTP reply."""

    def __init__(self, name: str, take: Take) -> None:
        self.name = name
        self._take = take
        self._server: asyncio.Server | None = None

    async def start(self, port: int = 0) -> int:
        """Start listening; return the port."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(self._protocol, "127.0.0.1", port)
        bound: int = self._server.sockets[0].getsockname()[1]
        return bound

    def _protocol(self) -> SMTP:
        return SMTP(self, hostname=self.name, data_size_limit=SIZE_LIMIT, ident="ready")

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        """Aiosmtpd's hook for a complete message."""
        content = envelope.content
        raw = content if isinstance(content, bytes) else str(content).encode()
        return await self._take(str(envelope.mail_from), tuple(envelope.rcpt_tos), raw)

    async def stop(self) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.close()


class Mailbox:
    """One person's mailbox behind an SMTP server of its own.

    `mails` are what people wrote; `letters` have the null reverse-path, as reports and notices of a gateway do.
    """

    def __init__(self, address: str) -> None:
        self.address = address
        self.mails: list[Mail] = []
        self.letters: list[Mail] = []
        self._arrived = asyncio.Condition()
        self.server = SmtpServer(f"mx.{address.partition('@')[2]}", self._keep)

    async def _keep(self, sender: str, recipients: tuple[str, ...], raw: bytes) -> str:
        kept = self.letters if sender in NULL_PATHS else self.mails
        async with self._arrived:
            kept.append(Mail(recipients, raw))
            self._arrived.notify_all()
        return "250 2.0.0 Kept"

    async def wait_for(self, count: int, seconds: float = 30.0) -> Mail:
        """Wait until `count` mails of people have arrived and return the last of them. Raises TimeoutError."""

        async def arrived() -> Mail:
            async with self._arrived:
                await self._arrived.wait_for(lambda: len(self.mails) >= count)
            return self.mails[count - 1]

        return await asyncio.wait_for(arrived(), seconds)


class Smarthost:
    """The MTA that takes the gateway's mail to the world; this world has two mailboxes."""

    def __init__(self, mailboxes: tuple[Mailbox, ...], ports: dict[str, int]) -> None:
        self._ports = {box.address: ports[box.address] for box in mailboxes}
        self.server = SmtpServer("smarthost.example", self._forward)

    async def _forward(self, sender: str, recipients: tuple[str, ...], raw: bytes) -> str:
        from aiosmtplib import SMTP

        for recipient in recipients:
            port = self._ports.get(recipient.lower())
            if port is None:
                return "550 5.1.1 No such mailbox here"
            async with SMTP(hostname="127.0.0.1", port=port, start_tls=False) as client:
                # send() refuses the null reverse-path, and a DSN has no other.
                await client.mail("" if sender == "<>" else sender)
                await client.rcpt(recipient)
                await client.data(raw)
        return "250 2.0.0 Forwarded"
