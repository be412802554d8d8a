"""What an operator may set about receiving, and every cap with its default (reliability.md 2.2)."""

import ssl
from collections.abc import MutableMapping
from dataclasses import dataclass, field, fields
from ipaddress import IPv4Network, IPv6Network

# Counts by name: "connections", "connections refused", "messages", "unanswered", "handshakes
# failed", and "refused CODE STATUS" for each refusing reply.
Tally = MutableMapping[str, int]

_MEBIBYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """Caps on one peer, one session and one message.

    Sizes are octets, times are seconds, the rest are counts.
    """

    message_size: int = 25 * _MEBIBYTE
    # How far beyond the size a client may go on before we stop listening. Reading on lets it see
    # the 552.
    overrun: int = 16 * _MEBIBYTE
    # Real mail has lines over 998 octets; the rewriting re-encodes them. This bounds what it has to
    # look at.
    text_line: int = 64 * 1024
    # All messages being read at this moment, together.
    buffered_total: int = 512 * _MEBIBYTE
    recipients: int = 100
    transactions: int = 100
    errors: int = 20
    errors_before_delay: int = 10
    delay: float = 1.0
    commands_without_mail: int = 100
    bad_recipients: int = 5
    bad_recipients_by_peer: int = 50
    bad_recipients_window: float = 3600.0
    connections_by_peer: int = 20
    connections: int = 5000
    idle: float = 300.0
    idle_when_crowded: float = 60.0
    session: float = 3600.0
    content_deadline: float = 600.0
    content_pause: float = 180.0
    content_rate: int = 500
    linger: float = 2.0

    def __post_init__(self) -> None:
        wrong = [each.name for each in fields(self) if getattr(self, each.name) < 0]
        if wrong:
            raise ValueError(f"limits must not be negative: {', '.join(wrong)}")


@dataclass(frozen=True, slots=True)
class Settings:
    """How one listener presents itself.

    `domains` are our alias domains as lower-case A-labels, the first being the home of the bare
    <postmaster>; `trusted_networks` are upstreams of ours, to whom the caps on peers do not apply.
    """

    hostname: str
    domains: tuple[str, ...]
    tls: ssl.SSLContext | None = field(default=None, repr=False)
    trusted_networks: tuple[IPv4Network | IPv6Network, ...] = ()
    limits: Limits = field(default_factory=Limits)
    backlog: int = 512

    def __post_init__(self) -> None:
        if not self.hostname.isascii() or not self.hostname.strip(". "):
            raise ValueError("hostname must be a name in ASCII")
        if not self.domains or any(
            name != name.lower() or not name.isascii() for name in self.domains
        ):
            raise ValueError("domains must be lower-case A-labels, at least one")
        if any(network.prefixlen == 0 for network in self.trusted_networks):
            raise ValueError("trusting the whole internet is refused")
