"""The composition root: from a configuration to the stores and settings that every door shares."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from alias_store.sql.store import AliasStore
from database.chance import chance
from database.clock import now
from database.connection import Engine
from database.encryption import Encryption
from database.engine import StoreUnsafe, open_engine
from database.ids import RowIds
from database.revision import SchemaOutdated, check_schema
from database.settings import Settings as StoreSettings
from gateway.config import Config
from gateway.errors import GatewayError
from gateway.keyring_file import KeyringFileError, load_keyring
from gateway.sockets import split_host_port
from mail.address import parse_address
from policies.profile import Profile
from relay.dns import SystemLookup, resolver_of
from relay.intake import IntakeSettings, Market
from relay.offload import silence_readers
from relay.pipeline import PipelineSettings
from relay.queue.schedule import Schedule
from relay.queue.sql.store import QueueStore
from relay.seal.keys import SigningKey, SigningKeyError
from relay.stores import Stores
from thread_store.sql.store import ThreadStore
from vault.keyring import Keyring
from vault.tokens import TokenCodec

MIB = 1024 * 1024


def row_ids() -> RowIds:
    """The maker of row ids of this process."""
    return RowIds(now, chance)


def store_settings(config: Config) -> StoreSettings:
    """Where the database is, as the database package wants to know it."""
    return StoreSettings(config.store_url)


def open_keyring(config: Config) -> Keyring:
    """Read the keyring file; its faults are a person's to mend."""
    try:
        return load_keyring(config.path(config.keyring.file))
    except KeyringFileError as error:
        raise GatewayError(str(error)) from None


def build_stores(config: Config, keyring: Keyring) -> Stores:
    """Every store over one keyring; nothing is connected yet."""
    encryption = Encryption(keyring)
    codec = TokenCodec(keyring)
    ids = row_ids()
    return Stores(
        aliases=AliasStore(encryption, codec),
        threads=ThreadStore(encryption),
        queue=QueueStore(encryption, Schedule(config.delivery.retry_scale)),
        encryption=encryption,
        codec=codec,
        ids=ids,
        schedule=Schedule(config.delivery.retry_scale),
    )


@dataclass(frozen=True, slots=True)
class Opened:
    """A gateway's stores and its engine, for commands that read and write once."""

    config: Config
    keyring: Keyring
    stores: Stores
    engine: Engine


@contextmanager
def opened(config: Config) -> Iterator[Opened]:
    """Open the database for a command; refuses an old schema.

    Raises:
        GatewayError: the keyring or the database cannot be used.

    """
    keyring = open_keyring(config)
    settings = store_settings(config)
    if settings.sqlite_path and not Path(settings.sqlite_path).exists():
        # The driver would make an empty file here, readable by everybody.
        raise GatewayError(
            f"there is no database at {settings.sqlite_path}. "
            "Correct store.url, or make it with `gobetween db upgrade`."
        )
    silence_readers()
    engine = open_engine(settings)
    try:
        _check(engine)
        yield Opened(config, keyring, build_stores(config, keyring), engine)
    finally:
        engine.dispose()


def _check(engine: Engine) -> None:
    try:
        check_schema(engine)
    except (SchemaOutdated, StoreUnsafe) as error:
        raise GatewayError(f"the database cannot be used: {error}") from None
    except Exception as error:  # noqa: BLE001 - each driver has its own word for a database that is away
        reason = str(error).partition("\n")[0]
        raise GatewayError(
            f"the database cannot be reached: {reason}. Correct store.url, or start the database."
        ) from None


def profile_of(config: Config, name: str) -> Profile:
    """The policy profile of one marketplace."""
    market = config.marketplace[name]
    return market.policy.profile(market.order_window_days, config.smtp.max_message_mib * MIB)


def signing_keys(config: Config, name: str) -> tuple[SigningKey, ...]:
    """Read the DKIM keys of one marketplace, and refuse a bad one before anything is signed with it."""
    market = config.marketplace[name]
    keys = []
    for key in market.dkim:
        path = config.path(key.key_file)
        pem = _read_pem(path)
        try:
            keys.append(SigningKey(market.domain, key.selector, pem))
        except SigningKeyError as error:
            raise GatewayError(f"{path}: {error}") from None
    return tuple(keys)


def system_lookup(config: Config) -> SystemLookup:
    """The way to DNS: this host's resolvers, or those that the configuration names."""
    if not config.dns.servers:
        return SystemLookup()
    return SystemLookup(resolver_of(map(split_host_port, config.dns.servers)))


def _read_pem(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise GatewayError(
            f"cannot read the DKIM key {path}: {error.strerror}. "
            "Correct key_file, or make a key with `gobetween init`."
        ) from None


def intake_settings(config: Config) -> IntakeSettings:
    """What the SMTP door must know, the marketplaces by their alias domain."""
    markets = {}
    for name, market in config.marketplace.items():
        pipeline = PipelineSettings(profile_of(config, name), signing_keys(config, name))
        markets[market.domain] = Market(name, market.domain, pipeline)
    return IntakeSettings(
        config.gateway.hostname, parse_address(config.gateway.postmaster), markets
    )
