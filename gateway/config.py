"""The one TOML file: read once, refused when odd, turned into frozen settings. Every default stands here alone.

Unknown keys are refused by name. Relative paths are taken from the directory of the file, so that a gateway starts the
same from anywhere.
"""

import ipaddress
import re
import tomllib
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from database.settings import Settings as StoreSettings
from gateway.errors import GatewayError
from mail.address import AddressError, parse_address
from policies.default import CHAIN
from policies.profile import Handling, Mismatch, Profile

MIB = 1024 * 1024


class ConfigError(GatewayError):
    """The configuration cannot be used; the text says what, where, and what to do."""


# A name in ASCII, an IPv4 address, or an IPv6 address in brackets; then a port.
_HOST_PORT = re.compile(r"(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+(?:%[A-Za-z0-9]+)?\]):[0-9]{1,5}")


_HTTPS = re.compile(r"https://[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:/[A-Za-z0-9._/-]*)?")


def _host_port(text: str) -> str:
    if not _HOST_PORT.fullmatch(text) or not 0 < int(text.rpartition(":")[2]) < 65536:
        raise ValueError('write it as "host:port", for IPv6 "[::1]:25"')
    return text


def _email(text: str) -> str:
    try:
        return str(parse_address(text))
    except AddressError as error:
        raise ValueError(f"not an email address: {error}") from None


def _domain(text: str) -> str:
    try:
        return parse_address(f"postmaster@{text}").domain
    except AddressError as error:
        raise ValueError(f"not a domain name: {error}") from None


def _name_server(text: str) -> str:
    host = text.rpartition(":")[0].strip("[]")
    try:
        ipaddress.ip_address(host)
    except ValueError:
        raise ValueError('write a name server as "192.0.2.53:53" or "[2001:db8::53]:53"') from None
    return _host_port(text)


def _store_url(text: str) -> str:
    StoreSettings(text)
    return text


def _network(text: str) -> str:
    try:
        network = ipaddress.ip_network(text)
    except ValueError:
        raise ValueError('write a network as "192.0.2.0/24" or "2001:db8::/32"') from None
    if network.prefixlen == 0:
        raise ValueError("this is the whole internet; name the networks that you mean")
    return str(network)


def _public_url(text: str) -> str:
    if text and not _HTTPS.fullmatch(text):
        raise ValueError('write it as "https://answers.market.example", without a query')
    return text.rstrip("/")


HostPort = Annotated[str, AfterValidator(_host_port)]
NameServer = Annotated[str, AfterValidator(_name_server)]
Email = Annotated[str, AfterValidator(_email)]
Domain = Annotated[str, AfterValidator(_domain)]
Network = Annotated[str, AfterValidator(_network)]
StoreUrl = Annotated[str, AfterValidator(_store_url)]
# ISO 3166, as telephone numbers know regions.
Region = Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
MONITORABLE = tuple(rule.id for rule in CHAIN if rule.may_be_monitored)
# Names stand in the database as short codes and on command lines.
MarketplaceName = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]{0,31}$")]


class Section(BaseModel):
    """A table of the file: frozen, and closed to keys that it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Gateway(Section):
    """Who this gateway is and where it keeps its files."""

    hostname: Domain
    postmaster: Email
    data_dir: str = "var"
    workers: int = Field(default=1, ge=1, le=64)
    user: str = ""


class Store(Section):
    """The database."""

    url: StoreUrl = "sqlite:///var/gobetween.db"


class KeyringFile(Section):
    """The keyring, a file outside the database."""

    file: str = "var/keyring.toml"


class Smtp(Section):
    """The MX side."""

    listen: tuple[HostPort, ...] = ("0.0.0.0:25", "[::]:25")
    tls_cert: str = ""
    tls_key: str = ""
    trusted_networks: tuple[Network, ...] = ()
    trusted_authserv_id: str = ""
    trusted_arc_sealers: tuple[Domain, ...] = ()
    max_message_mib: int = Field(default=25, ge=1, le=150)

    @model_validator(mode="after")
    def _pairs(self) -> Self:
        if bool(self.tls_cert) != bool(self.tls_key):
            raise ValueError("tls_cert and tls_key belong together: give both or neither")
        if self.trusted_networks and not self.trusted_authserv_id:
            raise ValueError(
                "trusted_networks needs trusted_authserv_id: the name that your upstream writes "
                "first in its Authentication-Results fields"
            )
        return self


class Submission(Section):
    """Where sellers submit mail with AUTH after STARTTLS (RFC 6409)."""

    listen: tuple[HostPort, ...] = ()


class Dns(Section):
    """Whom we ask: the resolvers of this host, or those named here."""

    servers: tuple[NameServer, ...] = ()


class Delivery(Section):
    """Where finished mail goes."""

    via: Literal["mx", "smarthost"] = "mx"
    smarthost: HostPort = "127.0.0.1:2526"
    username: str = ""
    password_file: str = ""
    tls: Literal["opportunistic", "required", "none"] = "opportunistic"
    tls_required: tuple[Domain, ...] = ()
    address_family: Literal["any", "ipv4", "ipv6"] = "any"
    local_networks: tuple[Network, ...] = ()
    connections: int = Field(default=10, ge=1, le=200)
    retry_scale: float = Field(default=1.0, gt=0, le=1)

    @model_validator(mode="after")
    def _pairs(self) -> Self:
        if bool(self.username) != bool(self.password_file):
            raise ValueError("username and password_file belong together: give both or neither")
        if self.username and (self.via == "mx" or self.tls != "required"):
            raise ValueError(
                'username is said to a smarthost over verified TLS only: set via = "smarthost" '
                'and tls = "required", or leave username empty'
            )
        if self.tls_required and (self.via == "smarthost" or self.tls == "none"):
            raise ValueError(
                'tls_required names domains of the MX route: set via = "mx" and tls to '
                '"opportunistic" or "required"'
            )
        return self


class Web(Section):
    """The HTTP side: health, readiness and metrics, and the page on which a question is answered.

    `public_url` is how the world reaches it, behind a proxy that ends TLS; without one no mail holds a link.
    """

    listen: HostPort = "127.0.0.1:8025"
    public_url: Annotated[str, AfterValidator(_public_url)] = ""


class DkimKey(Section):
    """A signing key: its selector, and the PEM file that holds it."""

    selector: str = Field(pattern=r"^[a-z0-9]([a-z0-9-]*[a-z0-9])?$")
    key_file: str


class Policy(Section):
    """How strict the rules of one marketplace are; see docs/policies.md."""

    marketing_warn: float = Field(default=3.0, gt=0)
    marketing_hold: float = Field(default=5.0, gt=0)
    marketing_reject: float = Field(default=9.0, gt=0)
    hop_limit: int = Field(default=50, ge=5, le=100)
    text_limit: int = Field(default=4_000, ge=100, le=100_000)
    hourly_limit: int = Field(default=60, ge=1)
    daily_base: int = Field(default=600, ge=1)
    daily_per_order: int = Field(default=5, ge=0)
    purpose_required: bool = False
    contact_details: Literal["strip", "refuse"] = "strip"
    links: Literal["strip", "refuse"] = "strip"
    allowed_hosts: tuple[Domain, ...] = ()
    phone_regions: tuple[Region, ...] = ("US", "GB", "DE", "FR", "ES", "JP")
    attachment_count: int = Field(default=5, ge=1, le=100)
    attachment_mib: int = Field(default=10, ge=1, le=150)
    bulk_buyers: int = Field(default=20, ge=1)
    important_share: float = Field(default=5.0, ge=0, le=100)
    language_mismatch: Literal["warn", "hold"] = "hold"
    monitor: tuple[str, ...] = ()
    hold_hours: int = Field(default=72, ge=1, le=720)
    review_hours: int = Field(default=4, ge=1, le=720)

    @model_validator(mode="after")
    def _order(self) -> Self:
        if not self.marketing_warn <= self.marketing_hold <= self.marketing_reject:
            raise ValueError("marketing_warn, marketing_hold and marketing_reject must not fall")
        for rule in self.monitor:
            if rule not in MONITORABLE:
                raise ValueError(
                    f"monitor: {rule!r} cannot be only watched. Rules that can: "
                    f"{', '.join(MONITORABLE)}"
                )
        return self

    def profile(self, order_window_days: int, size_limit: int) -> Profile:
        """The profile that the rules read; `size_limit` in octets."""
        chosen = self.model_dump(exclude={"attachment_mib", "contact_details", "links"})
        chosen["language_mismatch"] = Mismatch(self.language_mismatch)
        return Profile(
            order_window_days=order_window_days,
            size_limit=size_limit,
            attachment_limit=self.attachment_mib * MIB,
            contact_details=Handling(self.contact_details),
            links=Handling(self.links),
            **chosen,
        )


class Marketplace(Section):
    """One platform: its alias domain, its keys, its policy."""

    domain: Domain
    order_window_days: int = Field(default=30, ge=1, le=3650)
    dkim: tuple[DkimKey, ...] = ()
    policy: Policy = Policy()

    @model_validator(mode="after")
    def _selectors(self) -> Self:
        if len({key.selector for key in self.dkim}) != len(self.dkim):
            raise ValueError("dkim: two keys share a selector; DNS has one record for each")
        return self


class Config(Section):
    """The whole file, valid by construction. `root` is the directory that relative paths start from."""

    gateway: Gateway
    store: Store = Store()
    keyring: KeyringFile = KeyringFile()
    smtp: Smtp = Smtp()
    submission: Submission = Submission()
    dns: Dns = Dns()
    delivery: Delivery = Delivery()
    web: Web = Web()
    marketplace: dict[MarketplaceName, Marketplace] = Field(min_length=1)
    root: Path = Field(default=Path(), exclude=True)

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if self.is_sqlite and self.gateway.workers > 2:
            raise ValueError(
                "gateway.workers: at most 2 on SQLite, whose writers wait for each other; "
                "use PostgreSQL in store.url for more"
            )
        if self.submission.listen and not self.smtp.tls_cert:
            raise ValueError(
                "submission.listen: sellers say their passwords over TLS only; "
                "give tls_cert and tls_key in [smtp]"
            )
        domains = [market.domain for market in self.marketplace.values()]
        if len(set(domains)) != len(domains):
            raise ValueError(
                "marketplace: two marketplaces share an alias domain; give each its own"
            )
        return self

    @property
    def is_sqlite(self) -> bool:
        """Whether the embedded database is used."""
        return self.store.url.startswith("sqlite")

    def path(self, text: str) -> Path:
        """A path of the file, made absolute."""
        return self.root / text

    @property
    def state_dir(self) -> Path:
        """Where the gateway keeps what is neither in the database nor in the keyring: `gateway.data_dir`."""
        return self.path(self.gateway.data_dir)

    @property
    def store_url(self) -> str:
        """The database's URL with an absolute path where it is a file."""
        prefix = "sqlite:///"
        if not self.store.url.startswith(prefix):
            return self.store.url
        return prefix + str(self.path(self.store.url.removeprefix(prefix)))


def load_config(path: Path) -> Config:
    """Read and check the file at `path`.

    Raises:
        ConfigError: the file is missing, is not TOML, or holds something odd; every fault is listed.

    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ConfigError(
            f"cannot read the configuration {path}: {error.strerror}. "
            "Name it with --config FILE or GOBETWEEN_CONFIG, or make one with `gobetween init`."
        ) from None
    return parse_config(content, path)


def parse_config(content: bytes, path: Path) -> Config:
    """Check the content of a file that stands, or will stand, at `path`. Raises ConfigError."""
    try:
        tables = tomllib.loads(content.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} is not TOML: {error}") from None
    if "root" in tables:
        raise ConfigError(f"{path}: root: unknown key")
    try:
        return Config.model_validate({**tables, "root": path.resolve().parent})
    except ValidationError as error:
        raise ConfigError(_explain(path, error)) from None


def _explain(path: Path, error: ValidationError) -> str:
    lines = [f"{path} cannot be used:"]
    for fault in error.errors(include_url=False, include_input=False):
        key = ".".join(str(part) for part in fault["loc"] if part != "[key]")
        text = fault["msg"].removeprefix("Value error, ")
        if fault["type"] == "extra_forbidden":
            text = "unknown key; see config.example.toml for those that exist"
        lines.append(f"  {key}: {text}" if key else f"  {text}")
    return "\n".join(lines)
