"""The parts of one worker, built from a configuration and wired together. Nothing else knows how they fit."""

import random
from collections import Counter
from collections.abc import Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from ipaddress import ip_network

from database.clock import now
from database.connection import Engine
from database.engine import open_engine
from database.readers import Readers
from database.settings import Settings as StoreSettings
from database.writer import Writer
from gateway.config import Config
from gateway.errors import GatewayError
from gateway.keyring_watch import KeyringWatch
from gateway.opened import (
    MIB,
    build_stores,
    intake_settings,
    open_keyring,
    store_settings,
    system_lookup,
)
from gateway.outbound import Outbound, build_outbound, deliver_settings
from relay.authenticate.authenticator import Authenticator
from relay.authenticate.authenticator import Settings as AuthenticateSettings
from relay.intake import Intake
from relay.offload import Offload
from relay.queue.item import QueueItem
from relay.queue.runner import Runner
from relay.queue.runner import Settings as RunnerSettings
from relay.queue.sql.access import QueueAccess
from relay.receive.settings import Limits
from relay.receive.settings import Settings as ReceiveSettings
from relay.receive.tls import load_tls
from relay.record import Recorder
from relay.settle import Settlement
from relay.stores import Stores
from relay.variants import Variants

READER_THREADS = 2
# Everything in memory is begun: attempts wait for their turn in the client, where a slow destination holds up no other.
RUNNER = RunnerSettings(concurrency=RunnerSettings().items)


@dataclass(slots=True)
class Parts:
    """Everything that one worker runs with."""

    worker_id: int
    config: Config
    engine: Engine = field(repr=False)
    stores: Stores
    writer: Writer
    readers: Readers
    authenticator: Authenticator
    outbound: Outbound
    runner: Runner
    offload: Offload
    intake: Intake
    receive: ReceiveSettings
    keyring_watch: KeyringWatch
    tally: Counter[str]

    def counters(self) -> Mapping[str, int]:
        """What the heartbeat carries: counts by name since this worker started."""
        writer, runner = self.writer.stats, self.runner.stats
        return {
            **self.tally,
            "commits": writer.groups,
            "units committed": writer.units,
            "delivery attempts": runner.attempts,
            **self.outbound.counters(),
        }

    async def close(self) -> None:
        """End every part, whatever the others say; what was not committed is answered with 451."""
        async with AsyncExitStack() as last_comes_first:
            last_comes_first.callback(self.engine.dispose)
            last_comes_first.callback(self.readers.close)
            last_comes_first.callback(self.writer.stop)
            last_comes_first.push_async_callback(self.outbound.close)
            last_comes_first.callback(self.authenticator.close)
            last_comes_first.callback(self.offload.close)


def build_parts(config: Config, worker_id: int) -> Parts:
    """Wire a worker together. Raises GatewayError for what a person must mend."""
    keyring_watch = KeyringWatch(config.path(config.keyring.file))
    stores = build_stores(config, open_keyring(config))
    # Everything that may be refused comes first; what follows has threads and sockets.
    receive = receive_settings(config)
    settings = replace(intake_settings(config), public_url=config.web.public_url)
    delivery = deliver_settings(config)
    engine = open_engine(StoreSettings(store_settings(config).url, pool_size=READER_THREADS + 2))
    writer, readers = Writer(engine, name=f"writer {worker_id}"), Readers(engine, READER_THREADS)
    lookup = system_lookup(config)
    authenticator = Authenticator(authenticate_settings(config), lookup)
    pipelines = {market.name: market.pipeline for market in settings.markets.values()}
    recorder = Recorder(stores, worker_id, config.gateway.hostname, pipelines)
    variants = Variants(stores, writer, readers, pipelines, recorder.cipher_for)
    outbound = build_outbound(delivery, stores, writer, readers, lookup.ask, variants)
    runner = _runner(stores, recorder, writer, readers, outbound, worker_id)
    offload = Offload()
    intake = Intake(
        settings, stores, readers, writer, authenticator, offload, runner,
        worker_id, keyring_watch.has_changed,
    )  # fmt: skip
    return Parts(
        worker_id, config, engine, stores, writer, readers, authenticator, outbound, runner,
        offload, intake, receive, keyring_watch, Counter(),
    )  # fmt: skip


def authenticate_settings(config: Config) -> AuthenticateSettings:
    """Whose word counts, and which domains are ours."""
    return AuthenticateSettings(
        alias_domains=frozenset(market.domain for market in config.marketplace.values()),
        trusted_authserv_id=config.smtp.trusted_authserv_id,
        trusted_arc_sealers=frozenset(config.smtp.trusted_arc_sealers),
    )


def receive_settings(config: Config) -> ReceiveSettings:
    """How the listeners present themselves. Raises GatewayError when the certificate cannot be used."""
    smtp = config.smtp
    tls = None
    if smtp.tls_cert:
        cert, key = config.path(smtp.tls_cert), config.path(smtp.tls_key)
        try:
            tls = load_tls(cert, key)
        except OSError as error:
            raise GatewayError(
                f"the TLS certificate {cert} with key {key} cannot be used: "
                f"{error.strerror or type(error).__name__}. Correct tls_cert and tls_key in [smtp]; "
                "the user that runs the gateway must be able to read them."
            ) from None
    return ReceiveSettings(
        hostname=config.gateway.hostname,
        domains=tuple(market.domain for market in config.marketplace.values()),
        tls=tls,
        trusted_networks=tuple(ip_network(text) for text in smtp.trusted_networks),
        limits=Limits(message_size=smtp.max_message_mib * MIB),
    )


def _runner(
    stores: Stores,
    recorder: Recorder,
    writer: Writer,
    readers: Readers,
    outbound: Outbound,
    worker_id: int,
) -> Runner:
    access = QueueAccess(stores.queue, writer, readers, worker_id, recorder.cipher_for)

    async def settled(item: QueueItem, settlement: Settlement) -> None:
        unit = recorder.unit(item, settlement)
        notice = await writer.commit(unit, order=item.thread_id or 0, urgent=False)
        if notice is not None:
            runner.offer(notice)

    runner = Runner(
        access,
        outbound.client.attempt,
        settled,
        clock=now,
        chance=random.random,
        settings=RUNNER,
        schedule=stores.schedule,
    )
    return runner
