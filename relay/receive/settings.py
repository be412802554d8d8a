"""What an operator may set about receiving, and every cap with its default (reliability.md 2.2)."""

import ssl
from collections.abc import MutableMapping
from dataclasses import dataclass, field, fields, replace
from ipaddress import IPv4Network, IPv6Network

# Counts by name: "connections", "connections refused", "messages", "unanswered", "logins",
# "handshakes failed", and "refused CODE STATUS" for each refusing reply.
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
    # Failed logins: of one session; and in a window those of all strangers to one account, and those
    # of one peer. Fewer an account than a peer, so that one client that was set up wrong does not
    # lock out its whole office.
    failed_logins: int = 3
    failed_logins_by_account: int = 10
    failed_logins_by_peer: int = 20
    failed_logins_window: float = 3600.0
    # A failed login is told no sooner than this after it began, whatever made it fail.
    failed_login_pause: float = 2.0
    logins_at_once: int = 2
    logins_waiting: int = 20
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
        if not self.logins_at_once:
            raise ValueError("logins_at_once must be 1 or more, or no login would ever end")

    def divided(self, workers: int) -> "Limits":
        """The limits of one of so many workers: budgets of logins are those of all together."""
        return replace(
            self,
            failed_logins_by_account=max(1, self.failed_logins_by_account // workers),
            failed_logins_by_peer=max(1, self.failed_logins_by_peer // workers),
        )


@dataclass(frozen=True, slots=True)
class Settings:
    """How one listener presents itself.

    `domains` are our alias domains as lower-case A-labels, the first being the home of the bare
    <postmaster>; `trusted_networks` are upstreams of ours, to whom the caps on peers do not apply.
    A submission listener (RFC 6409) takes mail of those only who have logged in inside TLS.
    """

    hostname: str
    domains: tuple[str, ...]
    tls: ssl.SSLContext | None = field(default=None, repr=False)
    trusted_networks: tuple[IPv4Network | IPv6Network, ...] = ()
    limits: Limits = field(default_factory=Limits)
    backlog: int = 512
    is_submission: bool = False

    def __post_init__(self) -> None:
        if not self.hostname.isascii() or not self.hostname.strip(". "):
            raise ValueError("hostname must be a name in ASCII")
        if not self.domains or any(
            name != name.lower() or not name.isascii() for name in self.domains
        ):
            raise ValueError("domains must be lower-case A-labels, at least one")
        if any(network.prefixlen == 0 for network in self.trusted_networks):
            raise ValueError("trusting the whole internet is refused")
        if self.is_submission and self.tls is None:
            raise ValueError("submission needs TLS: passwords are never said in the clear")
