"""What each stage of one message costs, in one process with a real SQLite store. Microseconds, medians.

Only our own code is in it: no sockets, no event loop, no waiting for another thread. The benchmark beside Postfix
tells what the whole costs; this tells where it goes.
"""

import json
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from bench.gobetween import import_order, make_config
from bench.message import BUYER, compose
from database.clock import now
from database.connection import Connection
from database.readers import Readers
from gateway.config import Config
from gateway.opened import Opened, intake_settings, opened
from gateway.parts import authenticate_settings
from mail.address import Address, parse_address
from mail.envelope import Envelope
from mail.message import Message, parse_message
from mail.reply import MESSAGE_ACCEPTED
from relay.authenticate.authenticator import Authenticator
from relay.decide import decide
from relay.dns import SystemLookup
from relay.enqueue import Deliver, plan, write
from relay.pipeline import PipelineSettings, needles_of, rewrite_message
from relay.queue.item import Delivered, QueueItem
from relay.recipients import AliasRecipient
from relay.record import Recorder
from relay.resolve import Resolver
from relay.rewrite.guard import find_leaks
from relay.seal.sign import sign
from relay.settle import settle
from relay.stages import (
    AuthenticatedMessage,
    Authentication,
    Client,
    OutboundMessage,
    ReceivedMessage,
    Sealed,
)
from vault.tokens import split_local_part

T = TypeVar("T")
WORKER = 1
# The writer of a busy worker commits about so many messages together.
GROUP = 4
MICROSECONDS = 1_000_000


class Stopwatch:
    """Collects the time of each named step."""

    def __init__(self) -> None:
        self._spent: dict[str, list[float]] = defaultdict(list)

    def __call__(self, name: str, step: Callable[[], T], share: int = 1) -> T:
        """Run a step; `share` is how many messages it served."""
        started = time.perf_counter()
        value = step()
        self._spent[name] += [(time.perf_counter() - started) / share] * share
        return value

    def medians(self) -> dict[str, float]:
        """Microseconds a message, in the order of the first occurrence."""
        return {n: MICROSECONDS * statistics.median(spent) for n, spent in self._spent.items()}


class Bench:
    """One gateway's stages, called by hand."""

    def __init__(self, config: Config, gateway: Opened, alias: str) -> None:
        self._stores, self._engine = gateway.stores, gateway.engine
        self._readers = Readers(gateway.engine, threads=1)
        self._settings: PipelineSettings = intake_settings(config).markets["relay.example"].pipeline
        stores = self._stores
        self._resolver = Resolver(
            stores.aliases, stores.threads, stores.codec, stores.encryption.index
        )
        self._authenticator = Authenticator(authenticate_settings(config), SystemLookup())
        self._recorder = Recorder(stores, WORKER, config.gateway.hostname, {})
        self._alias: Address = parse_address(alias)
        self._raw = compose(alias).replace(b"\n", b"\r\n")
        self.watch = Stopwatch()

    def group(self, count: int) -> None:
        """Carry `count` messages through all stages, commits shared."""
        units = [self._build() for _ in range(count)]
        with self._engine.connect() as connection:
            transaction = connection.begin()
            for unit in units:
                self.watch("enqueue: write", partial(self._write, connection, unit))
            self.watch("enqueue: commit", transaction.commit, count)
        with self._engine.connect() as connection:
            transaction = connection.begin()
            for unit in units:
                self._settle(connection, unit.item)
            self.watch("record: commit", transaction.commit, count)

    def close(self) -> None:
        self._readers.close()
        self._authenticator.close()

    def _build(self) -> Deliver:
        watch, stores = self.watch, self._stores
        message: Message = watch("receive: parse", lambda: parse_message(self._raw))
        envelope = Envelope(parse_address(BUYER), (self._alias,))
        client = Client("127.0.0.1", "load.example", trusted=True)
        received = ReceivedMessage(stores.ids(), now(), client, envelope, message)
        find = partial(stores.aliases.open_address, address=self._alias, now=now())
        alias = watch("receive: RCPT", partial(self._readers.read_now, find))
        assert alias is not None
        tag = split_local_part(self._alias.local_part)[1]
        named = [AliasRecipient(self._alias, alias, tag)]
        authentication = watch("authenticate", lambda: driven(self._authenticator, received))
        authenticated = AuthenticatedMessage(received, authentication)
        look = partial(self._resolver.resolve, authenticated=authenticated, named=named)
        resolved = watch("resolve", partial(self._readers.read_now, look))
        decided = watch("decide", lambda: decide(resolved, self._settings.profile))
        needles = needles_of(resolved)
        outbound = watch("rewrite", lambda: rewrite_message(decided, needles))
        assert isinstance(outbound, OutboundMessage)
        signed = watch(
            "seal: sign",
            lambda: sign(outbound.message, self._settings.signing_keys, received.received_at),
        )
        raw = signed.as_bytes()
        assert not watch("seal: guard", lambda: find_leaks(raw, needles))
        sealed = Sealed(outbound, raw)
        unit = watch("enqueue: plan", lambda: plan(sealed, stores, self._settings.profile))
        assert isinstance(unit, Deliver)
        return unit

    def _write(self, connection: Connection, unit: Deliver) -> None:
        with connection.begin_nested():
            write(connection, unit, self._stores, WORKER)

    def _settle(self, connection: Connection, item: QueueItem) -> None:
        outcomes = {one.id: Delivered(MESSAGE_ACCEPTED) for one in item.recipients}
        settlement = self.watch(
            "settle", lambda: settle(item, outcomes, now(), 0.5, self._stores.schedule)
        )
        unit = self._recorder.unit(item, settlement)

        def apply() -> None:
            with connection.begin_nested():
                unit(connection)

        self.watch("record: write", apply)


def driven(authenticator: Authenticator, received: ReceivedMessage) -> Authentication:
    """Drive a coroutine that never waits: a trusted upstream needs no DNS."""
    call = authenticator.authenticate(received)
    try:
        call.send(None)
    except StopIteration as ended:
        answer: Authentication = ended.value
        return answer
    raise AssertionError("authentication of a trusted upstream waited")


def run(messages: int) -> Mapping[str, float]:
    """Carry messages through the stages; microseconds a message by step."""
    with TemporaryDirectory(prefix="gobetween-stages-") as made:
        root = Path(made)
        config = make_config(root, 2525, 8025, 2526)
        alias = import_order(root)
        with opened(config) as gateway:
            bench = Bench(config, gateway, alias)
            for _ in range(5):
                bench.group(GROUP)
            bench.watch = Stopwatch()
            for _ in range(max(1, messages // GROUP)):
                bench.group(GROUP)
            bench.close()
            return bench.watch.medians()


def table(costs: Mapping[str, float]) -> str:
    """The result for people."""
    lines = [f"{name:18} {cost:8.0f} us" for name, cost in costs.items()]
    return "\n".join([*lines, f"{'together':18} {sum(costs.values()):8.0f} us"])


def as_json(costs: Mapping[str, float]) -> str:
    """The result for programs."""
    return json.dumps({"microseconds": costs, "together": sum(costs.values())})
