"""Where mail goes next: a smarthost or the recipient's own servers, and how they are reached. Pure."""

from dataclasses import dataclass, field
from enum import StrEnum
from ipaddress import IPv4Network, IPv6Network


class NextHopError(ValueError):
    """The configured next hop cannot be understood."""


class TlsMode(StrEnum):
    """How STARTTLS (RFC 3207) is used towards a next hop.

    OPPORTUNISTIC takes it when offered, trusts any certificate, and goes on in plain text without
    it: that stops listeners only. REQUIRED defers rather than send in plain text or to a server
    whose certificate does not name it. NONE never asks for it.
    """

    OPPORTUNISTIC = "opportunistic"
    REQUIRED = "required"
    NONE = "none"


class AddressFamily(StrEnum):
    """Which addresses of a server are tried."""

    ANY = "any"
    IPV4 = "ipv4"
    IPV6 = "ipv6"

    @property
    def record_types(self) -> tuple[str, ...]:
        """The types of DNS records to ask for, the preferred one first."""
        return _RECORD_TYPES[self]


_RECORD_TYPES = {
    AddressFamily.ANY: ("AAAA", "A"),
    AddressFamily.IPV4: ("A",),
    AddressFamily.IPV6: ("AAAA",),
}


@dataclass(frozen=True, slots=True)
class NextHop:
    """A server that takes our mail; also the key under which its connections are pooled.

    `host` is the name that its certificate must show, `address` where it is dialled: an IP address,
    or "" where the system finds one for the name.
    """

    host: str
    port: int
    tls: TlsMode = TlsMode.OPPORTUNISTIC
    address: str = ""

    def __post_init__(self) -> None:
        if not self.host or any(char.isspace() or not char.isprintable() for char in self.host):
            raise NextHopError("the next hop has no usable host name")
        if not 0 < self.port < 65536:
            raise NextHopError("the next hop's port lies between 1 and 65535")

    @property
    def dialled(self) -> str:
        """What to connect to."""
        return self.address or self.host


@dataclass(frozen=True, slots=True)
class Login:
    """Who we are to a smarthost (RFC 4954)."""

    username: str = field(repr=False)
    password: str = field(repr=False)

    def __post_init__(self) -> None:
        if not self.username or not self.password:
            raise NextHopError("a login needs a username and a password")
        if "\0" in self.username + self.password:
            raise NextHopError("a login holds no NUL (RFC 4616 section 2)")


@dataclass(frozen=True, slots=True)
class Settings:
    """What delivery needs to be told. Times are seconds, sizes octets.

    Without a `smarthost` mail goes to the recipients' own servers, and `tls` is how those are met:
    REQUIRED for all, or for the recipient domains of `tls_required` alone. `local_networks` are
    those outside the public internet in which such servers may stand all the same.

    `connections` bounds what one worker has under way to one next hop, `connections_in_all` to all
    of them, `messages_per_connection` how long it leans on one. `command_timeout` is for one reply;
    the reply to the final dot gets `dot_timeout` (RFC 5321 section 4.5.3.2.6) plus the time the
    message takes at `slowest_rate` octets a second. A host that could not be reached is left alone
    for `rest`, which is shorter than the first wait of the queue's schedule.
    """

    hostname: str
    smarthost: NextHop | None = None
    login: Login | None = None
    tls: TlsMode = TlsMode.OPPORTUNISTIC
    tls_required: frozenset[str] = frozenset()
    address_family: AddressFamily = AddressFamily.ANY
    local_networks: tuple[IPv4Network | IPv6Network, ...] = ()
    mx_port: int = 25
    connections: int = 10
    connections_in_all: int = 100
    messages_per_connection: int = 100
    idle_timeout: float = 30.0
    connect_timeout: float = 30.0
    command_timeout: float = 300.0
    dot_timeout: float = 600.0
    slowest_rate: int = 16 * 1024
    rest: float = 45.0

    def __post_init__(self) -> None:
        if not self.hostname or not self.hostname.isascii():
            raise NextHopError("delivery needs an ASCII hostname to greet with")
        if self.connections < 1 or self.messages_per_connection < 1 or self.slowest_rate < 1:
            raise NextHopError("delivery's limits must be positive")
        if self.connections_in_all < self.connections:
            raise NextHopError("one next hop gets no more connections than all together")
        if not 0 < self.mx_port < 65536:
            raise NextHopError("the port of MX hosts lies between 1 and 65535")
        self._check_protection()

    def _check_protection(self) -> None:
        hop = self.smarthost
        if self.login is not None and (hop is None or hop.tls is not TlsMode.REQUIRED):
            raise NextHopError("a login is said to a smarthost over verified TLS only")
        if self.tls_required and (hop is not None or self.tls is TlsMode.NONE):
            raise NextHopError("domains that require TLS are met on the MX route, with TLS")

    def patience(self, size: int) -> float:
        """Seconds to wait for the reply to the final dot of a message of `size` octets."""
        return self.dot_timeout + size / self.slowest_rate

    def tls_for(self, domain: str) -> TlsMode:
        """How the servers of a recipient domain are met, as far as we decide it ourselves."""
        return TlsMode.REQUIRED if domain in self.tls_required else self.tls


def parse_next_hop(text: str, tls: TlsMode = TlsMode.OPPORTUNISTIC) -> NextHop:
    """Read "host:port" or "[2001:db8::1]:port"; the port is 25 when left out.

    Raises NextHopError, whose text quotes nothing.
    """
    host, colon, port = text.strip().rpartition(":")
    if not colon or port.endswith("]"):
        host, port = text.strip(), "25"
    if host.startswith("[") and host.endswith("]"):
        host = host[1:-1]
    elif ":" in host:
        raise NextHopError("an IPv6 next hop is written in brackets")
    if not (port.isascii() and port.isdigit()):
        raise NextHopError("the next hop's port is not a number")
    return NextHop(host, int(port), tls)
