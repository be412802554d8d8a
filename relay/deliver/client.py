"""The client: attempts items over pooled connections, a bounded number to the next hop.

A connection is taken for one transaction and given back when another may follow. It is never
shared, and a cancelled attempt aborts it. A connection of the pool that turns out dead before MAIL
was answered costs nothing but a second try on a fresh one.
"""

import asyncio
import ssl
from collections.abc import Sequence

from relay.deliver.connection import Connection, StaleConnectionError
from relay.deliver.next_hop import NextHop, Settings, TlsMode
from relay.deliver.outcome import fault_of
from relay.queue.item import Outcome, QueueItem, QueueRecipient


class Pool:
    """The connections of one worker to one next hop."""

    def __init__(self, next_hop: NextHop, settings: Settings, tls: ssl.SSLContext) -> None:
        self._next_hop = next_hop
        self._settings = settings
        self._tls = tls
        self._slots = asyncio.Semaphore(settings.connections)
        self._idle: list[Connection] = []
        self._goodbyes: set[asyncio.Task[None]] = set()
        self._sweeper: asyncio.TimerHandle | None = None

    async def send(
        self, item: QueueItem, recipients: Sequence[QueueRecipient]
    ) -> dict[int, Outcome]:
        """Attempt one transaction as soon as a connection is free; the outcomes by recipient id."""
        async with self._slots:
            pooled = self._pooled()
            if pooled is not None:
                try:
                    return await self._sent(pooled, item, recipients)
                except StaleConnectionError:
                    # Its neighbours went quiet at the same time, more likely than not.
                    self._drop_idle()
            return await self._sent_anew(item, recipients)

    async def _sent_anew(
        self, item: QueueItem, recipients: Sequence[QueueRecipient]
    ) -> dict[int, Outcome]:
        connection = Connection(self._next_hop, self._settings, self._tls)
        try:
            await connection.open()
        except Exception as error:  # noqa: BLE001 - whatever a stranger's server does to us defers the item
            fault: Outcome = fault_of(error, connection.stage)
            return {recipient.id: fault for recipient in recipients}
        return await self._sent(connection, item, recipients)

    async def _sent(
        self, connection: Connection, item: QueueItem, recipients: Sequence[QueueRecipient]
    ) -> dict[int, Outcome]:
        outcomes = await connection.send(item, recipients)
        if connection.is_usable:
            connection.idle_since = asyncio.get_running_loop().time()
            self._idle.append(connection)
            self._sweep_later()
        else:
            self._leave(connection)
        return outcomes

    def _pooled(self) -> Connection | None:
        """Take the connection used last, so that those not needed grow old and are closed."""
        while self._idle:
            connection = self._idle.pop()
            if connection.is_usable:
                return connection
            connection.abort()
        return None

    def _drop_idle(self) -> None:
        for connection in self._idle:
            connection.abort()
        self._idle.clear()

    def _sweep_later(self) -> None:
        if self._sweeper is None:
            loop = asyncio.get_running_loop()
            self._sweeper = loop.call_later(self._settings.idle_timeout, self._sweep)

    def _sweep(self) -> None:
        self._sweeper = None
        oldest = asyncio.get_running_loop().time() - self._settings.idle_timeout
        for connection in [one for one in self._idle if one.idle_since <= oldest]:
            self._idle.remove(connection)
            self._leave(connection)
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
        while self._idle:
            self._leave(self._idle.pop())
        await asyncio.gather(*self._goodbyes)


class Client:
    """Attempts queue items. `verified` replaces the system's trust for next hops that need TLS."""

    def __init__(self, settings: Settings, *, verified: ssl.SSLContext | None = None) -> None:
        hop = settings.smarthost
        self._pool = Pool(hop, settings, _context(hop.tls, verified))

    async def attempt(self, item: QueueItem) -> dict[int, Outcome]:
        """Attempt an item once: an outcome for each open recipient, by its id.

        Raises nothing but a cancellation, which aborts the connections in use.
        """
        recipients = item.open_recipients
        return await self._pool.send(item, recipients) if recipients else {}

    async def close(self) -> None:
        """Say goodbye everywhere; call it when no attempt is running any more."""
        await self._pool.close()


def _context(mode: TlsMode, verified: ssl.SSLContext | None) -> ssl.SSLContext:
    if mode is TlsMode.REQUIRED:
        return verified or ssl.create_default_context()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    # RFC 7435: encryption without proof of identity is better than the plain text that is left.
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context
