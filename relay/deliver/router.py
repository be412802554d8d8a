"""From a domain to next hops: DNS beside the event loop, the domain's policy, and how to protect it.

1. A domain is looked up once for all who ask at the same time, within bounds of questions and time.
2. After DNS failed, a domain is not looked up again for a while: slow name servers of one domain
   must not take all the threads.
3. Under an enforced policy, and where we require TLS ourselves, no hop is in plain text. Under a
   policy in testing each host is first met as if it were enforced, and what fails is counted.
"""

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from relay.deliver.next_hop import NextHop, Settings, TlsMode
from relay.deliver.route import DNS_FAILS, TROUBLE, Exchange, Route, find_route
from relay.deliver.sts_policy import StsMode, StsPolicy, parse_record
from relay.dns import BoundedLookup, Lookup, NoSuchName, texts
from relay.queue.item import Deferred, Failed

logger = logging.getLogger(__name__)

PolicyOf = Callable[[str, str | None], Awaitable[StsPolicy | None]]

THREADS: Final = 16
# Seconds and questions that one domain gets.
DNS_SECONDS: Final = 20.0
DNS_QUESTIONS: Final = 24
TROUBLE_FOR: Final = 30.0
MOST_REMEMBERED: Final = 10_000

Hops = tuple[NextHop, ...] | Failed | Deferred


class Router:
    """Finds the next hops of domains. `lookup` is `SystemLookup.ask`, `policy_of` MTA-STS's.

    `chance` gives a float in [0, 1) and is called on several threads.
    """

    def __init__(
        self,
        settings: Settings,
        lookup: Lookup,
        policy_of: PolicyOf,
        chance: Callable[[], float],
    ) -> None:
        self._settings = settings
        self._lookup = lookup
        self._policy_of = policy_of
        self._chance = chance
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="route")
        self._finding: dict[str, asyncio.Task[Hops]] = {}
        self._troubled: dict[str, float] = {}
        self.counts: Counter[str] = Counter()

    async def hops(self, domain: str) -> Hops:
        """Find where mail for a domain in A-label form goes, in the order to try, or why nowhere."""
        now = asyncio.get_running_loop().time()
        if now < self._troubled.get(domain, now):
            return DNS_FAILS
        task = self._finding.get(domain)
        if task is None:
            task = asyncio.create_task(self._find(domain))
            self._finding[domain] = task
            task.add_done_callback(lambda done: self._forget(domain, done))
        # Whoever waits may be cancelled; others wait for the same answer.
        return await asyncio.shield(task)

    def _forget(self, domain: str, done: "asyncio.Task[Hops]") -> None:
        del self._finding[domain]
        if not done.cancelled():
            # All who asked may have been cancelled; a failure that nobody saw is no news.
            done.exception()

    async def close(self) -> None:
        """Give up what is being looked up."""
        tasks = tuple(self._finding.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._threads.shutdown(wait=False, cancel_futures=True)

    async def _find(self, domain: str) -> Hops:
        loop = asyncio.get_running_loop()
        policy = await self._policy(domain)
        route = await loop.run_in_executor(self._threads, self._route, domain, policy)
        if route is DNS_FAILS:
            self._note_trouble(domain, loop.time())
        if not isinstance(route, tuple):
            return route
        tls = self._settings.tls_for(domain)
        return tuple(hop for one in route for hop in self._hops_of(one, tls, policy))

    async def _policy(self, domain: str) -> StsPolicy | None:
        if self._settings.tls is TlsMode.NONE:
            return None
        loop = asyncio.get_running_loop()
        record = await loop.run_in_executor(self._threads, self._record, domain)
        return await self._policy_of(domain, record)

    def _record(self, domain: str) -> str | None:
        """Return the id in a domain's STS record; DNS that fails is as good as no record."""
        try:
            return parse_record(texts(self._bounded(), f"_mta-sts.{domain}"))
        except (NoSuchName, *TROUBLE):
            return None

    def _route(self, domain: str, policy: StsPolicy | None) -> Route:
        return find_route(domain, self._bounded(), self._settings, self._chance, policy)

    def _bounded(self) -> Lookup:
        return BoundedLookup(self._lookup, seconds=DNS_SECONDS, limit=DNS_QUESTIONS)

    def _hops_of(self, exchange: Exchange, tls: TlsMode, policy: StsPolicy | None) -> list[NextHop]:
        modes = [tls]
        if policy is not None and policy.mode is StsMode.ENFORCE:
            modes = [TlsMode.REQUIRED]
        elif policy is not None and policy.mode is StsMode.TESTING:
            if not policy.allows(exchange.host):
                self.counts["sts servers not in policy"] += 1
            elif tls is not TlsMode.REQUIRED:
                modes = [TlsMode.REQUIRED, tls]
        port = self._settings.mx_port
        return [
            NextHop(exchange.host, port, mode, address)
            for address in exchange.addresses
            for mode in modes
        ]

    def _note_trouble(self, domain: str, now: float) -> None:
        self._troubled.pop(domain, None)
        self._troubled[domain] = now + TROUBLE_FOR
        if len(self._troubled) > MOST_REMEMBERED:
            del self._troubled[next(iter(self._troubled))]
