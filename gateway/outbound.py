"""How one worker's mail goes out: the client, and on the MX route what finds and protects the next hops."""

import random
import ssl
from collections.abc import Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass
from ipaddress import ip_network

from database.clock import now
from database.readers import Readers
from database.writer import Writer
from gateway.config import Config
from gateway.errors import GatewayError
from relay.deliver.client import Client
from relay.deliver.mta_sts import StsPolicies
from relay.deliver.next_hop import (
    AddressFamily,
    Login,
    NextHopError,
    Settings,
    TlsMode,
    parse_next_hop,
)
from relay.deliver.router import Router
from relay.deliver.sql.store import StsStore
from relay.deliver.sts_fetch import StsFetch
from relay.dns import Lookup
from relay.stores import Stores
from relay.variants import Variants

# What one worker holds open to the whole world, and how long it leaves a host alone that does not answer.
CONNECTIONS_IN_ALL = 100
REST_SECONDS = 45.0


@dataclass(slots=True)
class Outbound:
    """The client and, without a smarthost, its router and the policies that the router asks."""

    client: Client
    router: Router | None = None
    policies: StsPolicies | None = None

    def counters(self) -> Mapping[str, int]:
        """What was counted on the way out, for the heartbeat."""
        parts = (self.client, self.router, self.policies)
        return {name: n for part in parts if part is not None for name, n in part.counts.items()}

    async def close(self) -> None:
        """End every part, whatever the others say."""
        async with AsyncExitStack() as last_comes_first:
            if self.policies is not None:
                last_comes_first.push_async_callback(self.policies.close)
            if self.router is not None:
                last_comes_first.push_async_callback(self.router.close)
            last_comes_first.push_async_callback(self.client.close)


def build_outbound(
    settings: Settings,
    stores: Stores,
    writer: Writer,
    readers: Readers,
    lookup: Lookup,
    variants: Variants,
) -> Outbound:
    """Wire it together; `lookup` raises NoSuchName for a name that does not exist."""
    verified = ssl.create_default_context()
    if settings.smarthost is not None:
        return Outbound(Client(settings, seven_bit=variants.seven_bit, verified=verified))
    fetch = StsFetch(lookup, settings, random.random, verified=verified)
    policies = StsPolicies(StsStore(stores.encryption, stores.ids), readers, writer, fetch, now)
    router = Router(settings, lookup, policies.policy_of, random.random)
    client = Client(settings, route=router.hops, seven_bit=variants.seven_bit, verified=verified)
    return Outbound(client, router, policies)


def deliver_settings(config: Config) -> Settings:
    """Where mail goes, as delivery wants to know it. Raises GatewayError."""
    delivery = config.delivery
    tls = TlsMode(delivery.tls)
    is_smarthost = delivery.via == "smarthost"
    try:
        return Settings(
            hostname=config.gateway.hostname,
            smarthost=parse_next_hop(delivery.smarthost, tls) if is_smarthost else None,
            login=_login(config),
            tls=tls,
            tls_required=frozenset(delivery.tls_required),
            address_family=AddressFamily(delivery.address_family),
            local_networks=tuple(ip_network(each) for each in delivery.local_networks),
            connections=delivery.connections,
            connections_in_all=max(CONNECTIONS_IN_ALL, 2 * delivery.connections),
            # Below the first wait of the retry schedule, which the same scale shortens.
            rest=REST_SECONDS * delivery.retry_scale,
        )
    except NextHopError as error:
        raise GatewayError(f"[delivery] cannot be used: {error}.") from None


def _login(config: Config) -> Login | None:
    delivery = config.delivery
    if not delivery.username:
        return None
    path = config.path(delivery.password_file)
    try:
        password = path.read_text("utf-8").strip("\r\n")
        is_open = bool(path.stat().st_mode & 0o077)
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", "") or type(error).__name__
        raise GatewayError(
            f"cannot read the smarthost's password {path}: {reason}. "
            "Correct password_file in [delivery]."
        ) from None
    if is_open:
        raise GatewayError(
            f"others may read the smarthost's password {path}. Close it: chmod 600 {path}"
        )
    return Login(delivery.username, password)
