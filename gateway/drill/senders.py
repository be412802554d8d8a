"""The load: senders that keep the gateway busy, and write down exactly what it promised them."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

import aiosmtplib

from gateway.drill.correspondence import Mail
from gateway.drill.ledger import Ledger
from mail.reply import MESSAGE_ACCEPTED

MESSAGES_A_SESSION = 40
TIMEOUT_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Senders:
    """Some clients, each with one session at a time. What is not acknowledged is given up, never sent again."""

    port: int
    ledger: Ledger
    compose: Callable[[], Mail]
    chance: Random

    async def run(self, count: int, stop: asyncio.Event) -> None:
        """Send over `count` sessions at once until `stop`; messages on their way are finished."""
        async with asyncio.TaskGroup() as group:
            for _ in range(count):
                group.create_task(self._keep_sending(stop))

    async def _keep_sending(self, stop: asyncio.Event) -> None:
        while not stop.is_set():
            try:
                await self._session(stop)
            except aiosmtplib.SMTPResponseException as error:
                self.ledger.refusals[f"{error.code} {error.message}"] += 1
                await self._rest()
            except (OSError, TimeoutError, aiosmtplib.SMTPException):
                # Cut off by the kill: nothing was promised, so nothing is noted.
                await self._rest()

    async def _rest(self) -> None:
        await asyncio.sleep(self.chance.uniform(0.05, 0.3))

    async def _session(self, stop: asyncio.Event) -> None:
        client = aiosmtplib.SMTP(
            hostname="127.0.0.1", port=self.port, start_tls=False, timeout=TIMEOUT_SECONDS
        )
        async with client:
            for _ in range(MESSAGES_A_SESSION):
                if stop.is_set():
                    return
                await self._send(client, self.compose())

    async def _send(self, client: aiosmtplib.SMTP, mail: Mail) -> None:
        await client.mail(mail.sender)
        await client.rcpt(mail.recipient)
        reply = await client.data(mail.raw)
        if MESSAGE_ACCEPTED.text in reply.message:
            self.ledger.acknowledge(mail.id)
        else:
            # Kept for review, say: this drill's messages have nothing to be kept for.
            self.ledger.refusals[f"{reply.code} {reply.message}"] += 1
