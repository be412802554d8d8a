"""The policies of other domains: fetched, kept in memory and in the store, and renewed (RFC 8461).

1. A policy that was fetched counts until its max_age, whatever DNS or HTTPS say meanwhile: an
   attacker who can stop both must not gain anything by it.
2. A record with another id than ours has the policy fetched before the mail goes on. The same id is
   asked for again every day, beside the mail.
3. What cannot be fetched never holds up a domain of which we know no policy: it is tried again five
   minutes later.
4. A store that cannot be read defers the mail. That is no reason to send it without protection.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

from database.readers import Readers
from database.writer import Writer
from relay.deliver.sql.store import StsStore
from relay.deliver.sts_policy import KnownPolicy, StsPolicy, parse_policy

logger = logging.getLogger(__name__)

Fetch = Callable[[str], Awaitable[bytes]]

_SECOND: Final = 1_000_000
FETCH_AGAIN_AFTER_FAILURE: Final = 300 * _SECOND
FETCH_AGAIN_AFTER_SUCCESS: Final = 60 * _SECOND
RENEW_AFTER: Final = 86_400 * _SECOND
# How long it is remembered that the store knows no policy. Another worker may have kept one.
UNKNOWN_FOR: Final = 60 * _SECOND
MOST_REMEMBERED: Final = 4096


@dataclass(slots=True)
class _Memory:
    """What is known of one domain, when the store was asked, and from when on to fetch again."""

    known: KnownPolicy | None
    asked_at: int
    fetch_from: int = 0


class StsPolicies:
    """The policies that one worker knows. `fetch` gets a domain's policy file, or raises.

    `clock` gives microseconds UTC. `counts` are for metrics.
    """

    def __init__(
        self,
        store: StsStore,
        readers: Readers,
        writer: Writer,
        fetch: Fetch,
        clock: Callable[[], int],
    ) -> None:
        self._store = store
        self._readers = readers
        self._writer = writer
        self._fetch = fetch
        self._clock = clock
        self._memories: dict[str, _Memory] = {}
        self._fetching: dict[str, asyncio.Task[KnownPolicy | None]] = {}
        self.counts: Counter[str] = Counter()

    async def policy_of(self, domain: str, record: str | None) -> StsPolicy | None:
        """Return the policy that binds mail to a domain now.

        `record` is the id in its DNS record, None when there is none to be had.
        """
        memory = await self._memory(domain)
        known = memory.known
        if record is not None and self._is_wanted(memory, record):
            task = self._fetching_of(domain, record)
            if known is None or known.id != record:
                # Whoever waits may be cancelled; others wait for the same fetch.
                known = await asyncio.shield(task) or known
        return None if known is None else known.policy

    async def close(self) -> None:
        """Give up what is being fetched."""
        tasks = tuple(self._fetching.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _memory(self, domain: str) -> _Memory:
        now = self._clock()
        memory = self._memories.get(domain)
        if memory is not None and self._is_fresh(memory, now):
            return memory
        found = await self._readers.read(lambda conn: self._store.find(conn, domain, now))
        fresh = _Memory(found, now, memory.fetch_from if memory else 0)
        self._memories.pop(domain, None)
        self._memories[domain] = fresh
        if len(self._memories) > MOST_REMEMBERED:
            del self._memories[next(iter(self._memories))]
        return fresh

    @staticmethod
    def _is_fresh(memory: _Memory, now: int) -> bool:
        if memory.known is not None:
            return now < memory.known.expires_at
        return memory.asked_at <= now < memory.asked_at + UNKNOWN_FOR

    def _is_wanted(self, memory: _Memory, record: str) -> bool:
        now, known = self._clock(), memory.known
        if now < memory.fetch_from:
            return False
        return known is None or known.id != record or now >= known.fetched_at + RENEW_AFTER

    def _fetching_of(self, domain: str, record: str) -> "asyncio.Task[KnownPolicy | None]":
        task = self._fetching.get(domain)
        if task is None:
            task = asyncio.create_task(self._renew(domain, record))
            self._fetching[domain] = task
            task.add_done_callback(lambda _: self._fetching.pop(domain, None))
        return task

    async def _renew(self, domain: str, record: str) -> KnownPolicy | None:
        """Fetch a policy and keep it; None when that failed, and what we have then stays."""
        self.counts["sts policies fetched"] += 1
        try:
            policy = parse_policy(await self._fetch(domain))
        except Exception as error:  # noqa: BLE001 - whatever a stranger's web server does to us
            # Without the domain: it may be a person's own.
            logger.info("an MTA-STS policy could not be fetched: %s", type(error).__name__)
            self.counts["sts policies missed"] += 1
            self._remember(domain, None, FETCH_AGAIN_AFTER_FAILURE)
            return None
        known = KnownPolicy(record, policy, self._clock())
        self._remember(domain, known, FETCH_AGAIN_AFTER_SUCCESS)
        await self._keep(domain, known)
        return known

    def _remember(self, domain: str, known: KnownPolicy | None, pause: int) -> None:
        now = self._clock()
        memory = self._memories.setdefault(domain, _Memory(None, now))
        memory.known = known or memory.known
        memory.fetch_from = now + pause

    async def _keep(self, domain: str, known: KnownPolicy) -> None:
        try:
            await self._writer.commit(lambda conn: self._store.keep(conn, domain, known))
        except Exception as error:  # noqa: BLE001 - it counts all the same, until this worker ends
            logger.warning("an MTA-STS policy could not be kept: %s", type(error).__name__)
