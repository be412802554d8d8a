"""Where mail goes next, which is the smarthost, and how its connection must be protected. Pure."""

from dataclasses import dataclass
from enum import StrEnum


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


@dataclass(frozen=True, slots=True)
class NextHop:
    """A server that takes our mail; also the key under which its connections are pooled."""

    host: str
    port: int
    tls: TlsMode = TlsMode.OPPORTUNISTIC

    def __post_init__(self) -> None:
        if not self.host or any(char.isspace() or not char.isprintable() for char in self.host):
            raise NextHopError("the next hop has no usable host name")
        if not 0 < self.port < 65536:
            raise NextHopError("the next hop's port lies between 1 and 65535")


@dataclass(frozen=True, slots=True)
class Settings:
    """What delivery needs to be told. Times are seconds, sizes octets.

    `connections` bounds what one worker opens to one next hop, `messages_per_connection` how long
    it leans on one of them. `command_timeout` is for one reply; the reply to the final dot gets
    `dot_timeout` (RFC 5321 section 4.5.3.2.6) plus the time the message takes at `slowest_rate`
    octets a second.
    """

    hostname: str
    smarthost: NextHop
    connections: int = 10
    messages_per_connection: int = 100
    idle_timeout: float = 30.0
    connect_timeout: float = 30.0
    command_timeout: float = 300.0
    dot_timeout: float = 600.0
    slowest_rate: int = 16 * 1024

    def __post_init__(self) -> None:
        if not self.hostname or not self.hostname.isascii():
            raise NextHopError("delivery needs an ASCII hostname to greet with")
        if self.connections < 1 or self.messages_per_connection < 1 or self.slowest_rate < 1:
            raise NextHopError("delivery's limits must be positive")

    def patience(self, size: int) -> float:
        """Seconds to wait for the reply to the final dot of a message of `size` octets."""
        return self.dot_timeout + size / self.slowest_rate


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
