"""Connections of one worker to all next hops: taken for one transaction, given back, left in time.

A connection is taken for one transaction and given back when another may follow. It is never
shared, and a cancelled attempt aborts it. A connection of the pool that turns out dead before MAIL
was answered costs nothing but a second try on a fresh one.
"""

import asyncio
import logging
import ssl
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import Final

from aiosmtplib import SMTPResponseException

from mail.reply import TEMPORARY_FAILURE
from relay.deliver.breaker import Breaker
from relay.deliver.connection import Connection, StaleConnectionError, Tried
from relay.deliver.next_hop import NextHop, Settings, TlsMode
from relay.deliver.outcome import NOT_CONVERTIBLE, Stage, fault_of
from relay.queue.item import Deferred, Failed, Outcome, QueueItem, QueueRecipient
from relay.rewrite.seven_bit import ConversionError

logger = logging.getLogger(__name__)

SevenBit = Callable[[QueueItem], Awaitable[bytes]]

_UNVERIFIED: Final = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
# RFC 7435: encryption without proof of identity is better than the plain text that is left.
_UNVERIFIED.check_hostname = False
_UNVERIFIED.verify_mode = ssl.CERT_NONE


class Pools:
    """The open connections, by next hop.

    `verified` is the trust for next hops that need TLS. `seven_bit` gives the bytes of an item for
    servers without 8BITMIME and raises ConversionError where there can be none.
    """

    def __init__(
        self,
        settings: Settings,
        breaker: Breaker,
        seven_bit: SevenBit | None,
        verified: ssl.SSLContext | None,
    ) -> None:
        self._settings = settings
        self._breaker = breaker
        self._seven_bit = seven_bit
        self._verified = verified or ssl.create_default_context()
        # Each list grows old from its beginning; an empty one is dropped by the next sweep.
        self._idle: dict[NextHop, list[Connection]] = {}
        self._idle_count = 0
        self._goodbyes: set[asyncio.Task[None]] = set()
        self._sweeper: asyncio.TimerHandle | None = None
        self.counts: Counter[str] = Counter()

    @property
    def idle(self) -> int:
        """How many connections wait for their next message."""
        return self._idle_count

    async def send(
        self, hop: NextHop, item: QueueItem, recipients: Sequence[QueueRecipient]
    ) -> Tried:
        """Attempt one transaction with a next hop, over a connection of the pool or a fresh one."""
        pooled = self._pooled(hop)
        if pooled is not None:
            try:
                return await self._sent(pooled, item, recipients)
            except StaleConnectionError:
                # Its neighbours went quiet at the same time, more likely than not.
                self._drop_idle(hop)
        return await self._sent_anew(hop, item, recipients)

    async def _sent_anew(
        self, hop: NextHop, item: QueueItem, recipients: Sequence[QueueRecipient]
    ) -> Tried:
        tls = self._verified if hop.tls is TlsMode.REQUIRED else _UNVERIFIED
        connection = Connection(hop, self._settings, tls)
        try:
            await connection.open()
        except Exception as error:  # noqa: BLE001 - whatever a stranger's server does to us defers the item
            self._note_failure(hop, connection.stage, error)
            ids = [recipient.id for recipient in recipients]
            fault: Outcome = fault_of(error, connection.stage)
            return Tried(dict.fromkeys(ids, fault), ids)
        return await self._sent(connection, item, recipients)

    def _note_failure(self, hop: NextHop, stage: Stage, error: Exception) -> None:
        if stage is Stage.CONNECT and not isinstance(error, SMTPResponseException):
            self._breaker.trip(hop.dialled)
        if hop.tls is TlsMode.REQUIRED and stage is Stage.TLS:
            self.counts["tls not verified"] += 1

    async def _sent(
        self, connection: Connection, item: QueueItem, recipients: Sequence[QueueRecipient]
    ) -> Tried:
        if self._seven_bit is not None and connection.needs_seven_bit(item):
            try:
                converted = await self._converted(item, self._seven_bit)
            except BaseException:
                connection.abort()
                raise
            if not isinstance(converted, QueueItem):
                self._give_back(connection)
                return Tried({recipient.id: converted for recipient in recipients})
            item = converted
        tried = await connection.send(item, recipients)
        self._give_back(connection)
        return tried

    @staticmethod
    async def _converted(item: QueueItem, seven_bit: SevenBit) -> QueueItem | Outcome:
        """Give the item in seven bits, as it was stored before, or why that cannot be."""
        try:
            return replace(item, raw=await seven_bit(item))
        except ConversionError:
            return Failed(NOT_CONVERTIBLE)
        except Exception as error:  # noqa: BLE001 - a fault of ours defers the item
            logger.warning("queue item %d has no variant: %s", item.id, type(error).__name__)
            return Deferred(TEMPORARY_FAILURE)

    def _give_back(self, connection: Connection) -> None:
        if connection.is_usable and self._idle_count < self._settings.connections_in_all:
            connection.idle_since = asyncio.get_running_loop().time()
            self._idle.setdefault(connection.next_hop, []).append(connection)
            self._idle_count += 1
            self._sweep_later()
        else:
            self._leave(connection)

    def _pooled(self, hop: NextHop) -> Connection | None:
        """Take the connection used last, so that those not needed grow old and are closed."""
        idle = self._idle.get(hop)
        while idle:
            connection = idle.pop()
            self._idle_count -= 1
            if connection.is_usable:
                return connection
            connection.abort()
        return None

    def _drop_idle(self, hop: NextHop) -> None:
        dropped = self._idle.pop(hop, [])
        self._idle_count -= len(dropped)
        for connection in dropped:
            connection.abort()

    def _sweep_later(self) -> None:
        if self._sweeper is None:
            loop = asyncio.get_running_loop()
            self._sweeper = loop.call_later(self._settings.idle_timeout, self._sweep)

    def _sweep(self) -> None:
        self._sweeper = None
        oldest = asyncio.get_running_loop().time() - self._settings.idle_timeout
        for hop, idle in tuple(self._idle.items()):
            kept = [one for one in idle if one.idle_since > oldest]
            self._idle_count -= len(idle) - len(kept)
            for connection in idle:
                if connection.idle_since <= oldest:
                    self._leave(connection)
            if kept:
                self._idle[hop] = kept
            else:
                del self._idle[hop]
        if self._idle:
            self._sweep_later()

    def _leave(self, connection: Connection) -> None:
        """Say goodbye in the background: nobody waits for a QUIT."""
        if not connection.is_open:
            return
        task = asyncio.create_task(connection.quit())
        self._goodbyes.add(task)
        task.add_done_callback(self._goodbyes.discard)

    async def close(self) -> None:
        """Say goodbye on every idle connection."""
        if self._sweeper is not None:
            self._sweeper.cancel()
            self._sweeper = None
        for idle in self._idle.values():
            for connection in idle:
                self._leave(connection)
        self._idle.clear()
        self._idle_count = 0
        await asyncio.gather(*self._goodbyes)
