"""What one session and one peer may still cost us.

A session counts for itself; what outlives it, connections and bad recipients of one peer, stands in
the `PeerBook`. Times are seconds of the event loop's clock, passed in. An IPv6 peer is its /64, for
a single host has all of that.
"""

from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address

from mail.reply import Reply
from relay.receive import replies
from relay.receive.settings import Limits, Settings

_REMEMBERED_PEERS = 10_000


@dataclass(frozen=True, slots=True)
class Peer:
    """Who is at the other end: its IP address, the key its budgets go by, whether it is ours."""

    ip: str
    key: str
    is_trusted: bool


def identify(ip: str, settings: Settings) -> Peer:
    """Make the peer of an IP address; an IPv4-mapped one is IPv4 (RFC 4291 section 2.5.5.2)."""
    address = ip_address(ip)
    if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:
        address = address.ipv4_mapped
    is_trusted = any(address in network for network in settings.trusted_networks)
    key = str(address)
    if isinstance(address, IPv6Address):
        key = str(IPv6Address(int(address) >> 64 << 64))
    return Peer(str(address), key, is_trusted)


class PeerBook:
    """Connections and bad recipients by peer, and the connections of all.

    Trusted peers are counted only in the whole.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._connections: dict[str, int] = {}
        # Key -> (end of the window, bad recipients in it), oldest window first.
        self._guesses: dict[str, tuple[float, int]] = {}
        self.connections = 0

    @property
    def is_crowded(self) -> bool:
        """Whether four fifths of all connections are in use, so that idle ones get less time."""
        return self.connections * 5 > self._limits.connections * 4

    def admit(self, peer: Peer, now: float) -> Reply | None:
        """Count a new connection, or say why not. Who is admitted must `leave`."""
        if self.connections >= self._limits.connections:
            return replies.TOO_MANY_CONNECTIONS
        if not peer.is_trusted:
            if self.is_guessing(peer, now):
                return replies.TOO_MANY_BAD_RECIPIENTS
            here = self._connections.get(peer.key, 0)
            if here >= self._limits.connections_by_peer:
                return replies.TOO_MANY_CONNECTIONS
            self._connections[peer.key] = here + 1
        self.connections += 1
        return None

    def leave(self, peer: Peer) -> None:
        """Give back what `admit` took."""
        self.connections -= 1
        if not peer.is_trusted:
            left = self._connections[peer.key] - 1
            if left:
                self._connections[peer.key] = left
            else:
                del self._connections[peer.key]

    def note_guess(self, peer: Peer, now: float) -> None:
        """Count a recipient that was refused for good."""
        if peer.is_trusted:
            return
        ends, count = self._guesses.get(peer.key, (0.0, 0))
        if now >= ends:
            self._guesses.pop(peer.key, None)
            ends, count = now + self._limits.bad_recipients_window, 0
        self._guesses[peer.key] = (ends, count + 1)
        if len(self._guesses) > _REMEMBERED_PEERS:
            del self._guesses[next(iter(self._guesses))]

    def is_guessing(self, peer: Peer, now: float) -> bool:
        """Whether this peer has used up its bad recipients of the present window."""
        ends, count = self._guesses.get(peer.key, (0.0, 0))
        return now < ends and count >= self._limits.bad_recipients_by_peer


class SessionBudget:
    """Counts of one session.

    Each method counts one thing and returns the reply that ends the session, if it is one too many.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._errors = 0
        self._idle_commands = 0
        self._transactions = 0
        self._bad_recipients = 0

    @property
    def delay(self) -> float:
        """Seconds to wait before a refusal: who errs much is made slow before being sent away."""
        return self._limits.delay if self._errors >= self._limits.errors_before_delay else 0.0

    def note_error(self) -> Reply | None:
        """Count a command that got a permanent refusal."""
        self._errors += 1
        return replies.TOO_MANY_ERRORS if self._errors >= self._limits.errors else None

    def note_command(self) -> Reply | None:
        """Count a command that brings no mail nearer; `note_message` starts again."""
        self._idle_commands += 1
        if self._idle_commands > self._limits.commands_without_mail:
            return replies.TOO_MANY_IDLE_COMMANDS
        return None

    def note_transaction(self) -> Reply | None:
        """Count a MAIL command."""
        self._transactions += 1
        if self._transactions > self._limits.transactions:
            return replies.TOO_MANY_TRANSACTIONS
        return None

    def note_bad_recipient(self) -> Reply | None:
        """Count a recipient that was refused for good."""
        self._bad_recipients += 1
        if self._bad_recipients > self._limits.bad_recipients:
            return replies.TOO_MANY_BAD_RECIPIENTS
        return None

    def note_message(self) -> None:
        """Note that a message was taken."""
        self._idle_commands = 0
