"""`drill crash`: kill -9 under load, again and again, then count (reliability.md section 5, first case).

Senders never pause. In each round the gateway works for a moment, then one worker is killed, or the supervisor with all
that it started; in the second case `serve` is started again, as an init system would. After the last round the senders
stop, the queue runs empty, and the ledger judges. A kill ends processes and not the machine: what a power cut may take
is another matter, and the store's fsync answers for it.
"""

import asyncio
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from gateway.demo.client import AUTHSERV_ID
from gateway.demo.play import free_port, run_command
from gateway.drill.correspondence import ALIAS_DOMAIN, compose, order_rows
from gateway.drill.ledger import Judgement, Ledger
from gateway.drill.senders import Senders
from gateway.drill.sink import Sink
from gateway.drill.target import Target, refuse_used_store
from gateway.errors import GatewayError
from gateway.setup import NewGateway, create

# After a kill the sink may still be reading what the dead had sent; a worker is away for longer than this.
DRAIN_SECONDS = 0.3
BACK_SECONDS = 60.0
# A minute of silence frees what a dead worker held on PostgreSQL; ten seconds on, somebody looks.
EMPTY_SECONDS = 180


@dataclass(frozen=True, slots=True)
class Plan:
    """One drill. `store` is "sqlite" or the URL of an empty PostgreSQL database.

    `is_hasty`: tell the store about dead workers instead of waiting for their silence, which only PostgreSQL needs.
    """

    rounds: int = 5
    senders: int = 50
    store: str = "sqlite"
    orders: int = 20
    workers: int = 2
    shortest: float = 0.5
    longest: float = 3.0
    is_hasty: bool = False
    seed: int = 0


@dataclass(slots=True)
class CrashDrill:
    """A drill in progress."""

    plan: Plan
    target: Target
    ledger: Ledger
    chance: Random
    say: Callable[[str], object]
    aliases: list[Mapping[str, str]] = field(default_factory=list)

    async def run(self) -> Judgement:
        """Start, kill round by round, wait for the queue, judge."""
        await self.target.start()
        printed = await run_command("order import", *self._order_file(), "--json")
        self.aliases += [json.loads(line) for line in printed.splitlines()]
        senders = Senders(
            self.target.smtp_port,
            self.ledger,
            lambda: compose(self.aliases, self.chance),
            self.chance,
        )
        stop = asyncio.Event()
        sending = asyncio.create_task(senders.run(self.plan.senders, stop))
        try:
            for number, is_whole in enumerate(self._kills(), start=1):
                await self._round(number, is_whole)
        finally:
            stop.set()
            await sending
        await self._run_empty()
        await self.target.stop()
        return self.ledger.judge()

    def _order_file(self) -> tuple[Path, str]:
        path = self.target.directory / "orders.json"
        path.write_text(order_rows(self.plan.orders), "utf-8")
        return self.target.directory, str(path)

    def _kills(self) -> list[bool]:
        """For each round, whether everything is killed; both kinds occur as soon as there are two rounds."""
        kills = [number % 2 == 0 for number in range(self.plan.rounds)]
        self.chance.shuffle(kills)
        return kills

    async def _round(self, number: int, is_whole: bool) -> None:
        await self._until_working()
        worked = self.chance.uniform(self.plan.shortest, self.plan.longest)
        await asyncio.sleep(worked)
        if is_whole:
            await self.target.kill_all()
            killed, worker_id = "the whole gateway", None
        else:
            worker_id = await self.target.kill_worker(self.chance.choice)
            killed = "one worker"
        await asyncio.sleep(DRAIN_SECONDS)
        in_flight = self.ledger.cut_off(await self.target.unsettled(worker_id))
        if is_whole:
            await self.target.start()
        if self.plan.is_hasty:
            await self.target.forget_the_dead()
        self.say(
            f"round {number}/{self.plan.rounds}: killed {killed} after {worked:.1f} s under load, "
            f"{in_flight} in flight; so far {len(self.ledger.acknowledged)} acknowledged, "
            f"{len(self.ledger.deliveries)} delivered"
        )

    async def _until_working(self) -> None:
        """Wait until mail is taken and delivered again, so that each kill hits a gateway at work."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + BACK_SECONDS
        taken = len(self.ledger.acknowledged) + self.plan.senders
        delivered = self.ledger.deliveries.total() + self.plan.senders
        while len(self.ledger.acknowledged) < taken or self.ledger.deliveries.total() < delivered:
            if loop.time() > deadline:
                raise GatewayError(
                    f"the gateway does not work under load: {dict(self.ledger.refusals)}; "
                    f"see {self.target.directory / 'gateway.log'}"
                )
            await asyncio.sleep(0.02)

    async def _run_empty(self) -> None:
        for _ in range(EMPTY_SECONDS):
            waiting = await self.target.waiting()
            if not waiting:
                break
            await asyncio.sleep(1.0)
        state = f"{waiting} still wait" if waiting else "the queue is empty"
        self.say(f"{state}; {self.ledger.deliveries.total()} deliveries")


async def drill_crash(directory: Path, plan: Plan, say: Callable[[str], object]) -> Judgement:
    """Run one drill with all its files under `directory`. Raises GatewayError when it cannot be run."""
    ledger = Ledger()
    sink = Sink(ledger)
    port = await sink.server.start()
    is_sqlite = plan.store == "sqlite"
    if not is_sqlite:
        refuse_used_store(plan.store)
    smtp_port, web_port = free_port(), free_port()
    config = create(
        directory,
        NewGateway(
            domain=ALIAS_DOMAIN,
            hostname=f"mx.{ALIAS_DOMAIN}",
            postmaster="ops@marketplace.example",
            smtp_listen=(f"127.0.0.1:{smtp_port}",),
            web_listen=f"127.0.0.1:{web_port}",
            smarthost=f"127.0.0.1:{port}",
            smarthost_tls="none",
            trusted_networks=("127.0.0.0/8",),
            trusted_authserv_id=AUTHSERV_ID,
            store_url="sqlite:///var/gobetween.db" if is_sqlite else plan.store,
            workers=plan.workers,
            retry_scale=1 / 600,
        ),
    )
    target = Target(directory, config, smtp_port)
    drill = CrashDrill(plan, target, ledger, Random(plan.seed), say)  # noqa: S311 - a seeded drill can be repeated
    try:
        return await drill.run()
    finally:
        await target.kill_all()
        await sink.server.stop()
