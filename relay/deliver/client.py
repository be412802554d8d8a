"""The client: attempts items, each group of recipients along its own route, fairly to all.

1. Recipients of one domain share a transaction; domains do not wait for each other.
2. The hosts of a route are tried in turn. Who gets an answer of his own keeps it; the next host is
   asked only for those whom a host turned away as a server (RFC 5321 section 5.1).
3. An attempt waits here for its turn, and waiting costs a coroutine: the queue's runner may begin
   all it has in memory, so that a slow destination keeps nobody from the others (`slots`).
4. A host that could not be reached rests (`breaker`), except a smarthost, which is the only one.
"""

import asyncio
import logging
import ssl
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Final

from mail.reply import NO_ANSWER, TEMPORARY_FAILURE
from relay.deliver.breaker import Breaker
from relay.deliver.connection import Tried
from relay.deliver.next_hop import NextHop, NextHopError, Settings
from relay.deliver.pools import Pools, SevenBit
from relay.deliver.router import Hops
from relay.deliver.slots import Slots
from relay.queue.item import Deferred, Outcome, QueueItem, QueueRecipient

logger = logging.getLogger(__name__)

# No further host of a domain is begun after so many seconds.
ROUTE_PATIENCE: Final = 180.0


class Client:
    """Attempts queue items.

    `route` gives the next hops of a recipient's domain (`Router.hops`); it is needed where there is
    no smarthost. `verified` replaces the system's trust for next hops that need TLS. `seven_bit`
    gives the form of an item for servers without 8BITMIME, on which it waits otherwise.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        route: Callable[[str], Awaitable[Hops]] | None = None,
        seven_bit: SevenBit | None = None,
        verified: ssl.SSLContext | None = None,
    ) -> None:
        if settings.smarthost is None and route is None:
            raise NextHopError("without a smarthost the client needs a route")
        self._smarthost = settings.smarthost
        self._route = route
        # A smarthost has nobody to leave room for.
        in_all = (
            settings.connections_in_all if self._smarthost is None else 2 * settings.connections
        )
        self._slots = Slots(settings.connections, in_all)
        self._breaker = Breaker(settings.rest, time.monotonic)
        self._pools = Pools(settings, self._breaker, seven_bit, verified)

    @property
    def counts(self) -> Counter[str]:
        """What was counted, for metrics."""
        return self._pools.counts

    @property
    def waiting(self) -> int:
        """How many attempts wait for their turn."""
        return self._slots.waiting

    @property
    def idle(self) -> int:
        """How many connections wait for their next message."""
        return self._pools.idle

    async def attempt(self, item: QueueItem) -> dict[int, Outcome]:
        """Attempt an item once: an outcome for each open recipient, by its id.

        Raises nothing but a cancellation, which aborts the connections in use.
        """
        recipients = item.open_recipients
        if self._smarthost is not None:
            if not recipients:
                return {}
            return dict((await self._tried(item, recipients, self._smarthost)).outcomes)
        groups = _by_domain(recipients)
        if len(groups) == 1:
            ((domain, group),) = groups.items()
            return await self._delivered(item, domain, group)
        return await self._all_delivered(item, groups)

    def hold_back(self) -> None:
        """Begin no transaction any more: who waits for a turn is cancelled and stays in the queue."""
        self._slots.hold_back()

    async def close(self) -> None:
        """Say goodbye everywhere; call it when no attempt is running any more."""
        await self._pools.close()

    async def _all_delivered(
        self, item: QueueItem, groups: Mapping[str, Sequence[QueueRecipient]]
    ) -> dict[int, Outcome]:
        """Attempt groups side by side; what one of them got stands, whatever becomes of others."""
        tasks = [
            asyncio.create_task(self._delivered(item, domain, recipients))
            for domain, recipients in groups.items()
        ]
        try:
            await asyncio.gather(*tasks, return_exceptions=True)
        except asyncio.CancelledError:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            raise
        outcomes: dict[int, Outcome] = {}
        for task in tasks:
            if not task.cancelled():
                outcomes |= task.result()
        if groups and not outcomes:
            raise asyncio.CancelledError("all recipients are held back")
        return outcomes

    async def _delivered(
        self, item: QueueItem, domain: str, recipients: Sequence[QueueRecipient]
    ) -> dict[int, Outcome]:
        """Attempt one group. A fault of ours defers it, and no other."""
        try:
            assert self._route is not None
            hops = await self._route(domain)
        except Exception as error:  # noqa: BLE001 - see above
            _log_fault(item, error)
            hops = Deferred(TEMPORARY_FAILURE)
        if isinstance(hops, tuple):
            return await self._tried_in_turn(item, recipients, hops)
        return {recipient.id: hops for recipient in recipients}

    async def _tried_in_turn(
        self, item: QueueItem, recipients: Sequence[QueueRecipient], hops: Sequence[NextHop]
    ) -> dict[int, Outcome]:
        last = time.monotonic() + ROUTE_PATIENCE
        outcomes: dict[int, Outcome] = {one.id: Deferred(NO_ANSWER) for one in recipients}
        left: Sequence[QueueRecipient] = recipients
        for hop in hops:
            if self._breaker.is_resting(hop.dialled):
                continue
            tried = await self._tried(item, left, hop)
            outcomes |= tried.outcomes
            left = [one for one in left if one.id in tried.elsewhere]
            if not left or time.monotonic() >= last:
                break
        return outcomes

    async def _tried(
        self, item: QueueItem, recipients: Sequence[QueueRecipient], hop: NextHop
    ) -> Tried:
        """Ask one next hop when its turn has come. A fault of ours is no answer of anybody's."""
        destination = (hop.host, hop.port)
        if not self._slots.take_at_once(destination):
            await self._slots.take(destination)
        try:
            return await self._pools.send(hop, item, recipients)
        except Exception as error:  # noqa: BLE001 - see above
            _log_fault(item, error)
            return Tried({one.id: Deferred(TEMPORARY_FAILURE) for one in recipients})
        finally:
            self._slots.give(destination)


def _by_domain(recipients: Sequence[QueueRecipient]) -> Mapping[str, Sequence[QueueRecipient]]:
    groups: dict[str, list[QueueRecipient]] = {}
    for recipient in recipients:
        groups.setdefault(recipient.address.domain, []).append(recipient)
    return groups


def _log_fault(item: QueueItem, error: Exception) -> None:
    logger.error("the attempt of queue item %d failed: %s", item.id, type(error).__name__)
