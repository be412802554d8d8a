"""What one session and one peer may still cost us.

A session counts for itself. What outlives it stands in books: connections and bad recipients of one
peer in the `PeerBook`, failed logins in the `LoginBook`. Times are seconds of the event loop's clock,
passed in. An IPv6 peer is its /64, for a single host has all of that.
"""

from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address
from typing import Generic, TypeVar

from mail.reply import Reply
from relay.receive import replies
from relay.receive.settings import Limits, Settings

_REMEMBERED = 10_000

K = TypeVar("K")


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


class Windows(Generic[K]):
    """How often each key did something within its window of `span` seconds; at most `limit` is fine.

    The keys whose windows began last are remembered.
    """

    def __init__(self, limit: int, span: float) -> None:
        self._limit = limit
        self._span = span
        # Key -> (end of its window, count in it), oldest window first.
        self._counts: dict[K, tuple[float, int]] = {}

    def note(self, key: K, now: float) -> None:
        """Count once; the first count begins a window."""
        ends, count = self._counts.get(key, (0.0, 0))
        if now >= ends:
            self._counts.pop(key, None)
            ends, count = now + self._span, 0
        self._counts[key] = (ends, count + 1)
        if len(self._counts) > _REMEMBERED:
            del self._counts[next(iter(self._counts))]

    def take_back(self, key: K) -> None:
        """Undo one `note`, unless its window is forgotten."""
        ends, count = self._counts.get(key, (0.0, 0))
        if count > 1:
            self._counts[key] = (ends, count - 1)
        else:
            self._counts.pop(key, None)

    def is_spent(self, key: K, now: float) -> bool:
        """Whether this key has used up its present window."""
        ends, count = self._counts.get(key, (0.0, 0))
        return now < ends and count >= self._limit


class PeerBook:
    """Connections and bad recipients by peer, and the connections of all.

    Trusted peers are counted only in the whole.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._connections: dict[str, int] = {}
        self._guesses = Windows[str](limits.bad_recipients_by_peer, limits.bad_recipients_window)
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
        if not peer.is_trusted:
            self._guesses.note(peer.key, now)

    def is_guessing(self, peer: Peer, now: float) -> bool:
        """Whether this peer has used up its bad recipients of the present window."""
        return self._guesses.is_spent(peer.key, now)


class LoginBook:
    """Failed logins by account and by peer; no network is trusted here.

    A login is counted when it begins, so that a thousand at once are not all let through, and taken
    back when it succeeds. An account's budget is that of all strangers together. A peer that has
    logged in to it before has one of its own instead: others cannot use that up, and so lock out a
    seller at home.
    """

    def __init__(self, limits: Limits) -> None:
        span = limits.failed_logins_window
        self._by_account = Windows[bytes](limits.failed_logins_by_account, span)
        self._by_peer = Windows[str](limits.failed_logins_by_peer, span)
        self._at_home: dict[bytes, None] = {}

    def account_key(self, account: bytes, peer: Peer) -> bytes:
        """Return the key that logins of this peer to this account are counted under."""
        own = account + peer.key.encode("ascii")
        return own if own in self._at_home else account

    def reserve(self, key: bytes, peer: Peer, now: float) -> Reply | None:
        """Count a login that begins, or say why it is not even looked at."""
        is_at_home = key in self._at_home
        if not is_at_home and self._by_peer.is_spent(peer.key, now):
            return replies.TOO_MANY_FAILED_LOGINS
        if self._by_account.is_spent(key, now):
            return replies.LOGINS_PAUSED
        self._by_account.note(key, now)
        if not is_at_home:
            self._by_peer.note(peer.key, now)
        return None

    def release(self, key: bytes, peer: Peer) -> None:
        """Take back what `reserve` counted: the login did not fail."""
        self._by_account.take_back(key)
        if key not in self._at_home:
            self._by_peer.take_back(peer.key)

    def remember(self, key: bytes, peer: Peer) -> None:
        """Note that this peer has logged in to the account of that key."""
        if key in self._at_home:
            return
        self._at_home[key + peer.key.encode("ascii")] = None
        if len(self._at_home) > _REMEMBERED:
            del self._at_home[next(iter(self._at_home))]


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
        self._failed_logins = 0

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

    def note_failed_login(self) -> Reply | None:
        """Count a login that proved nothing."""
        self._failed_logins += 1
        if self._failed_logins >= self._limits.failed_logins:
            return replies.TOO_MANY_FAILED_LOGINS
        return None

    def note_message(self) -> None:
        """Note that a message was taken."""
        self._idle_commands = 0
