"""A queue item, its recipients, and what an attempt can do to them. Pure.

The rules of the queue, which the table below and `settle` together keep:

1. A recipient is open while it is pending or deferred, and every other state is the end.
2. Only the next hop's permanent reply or the end of the item's life fails a recipient. Faults of
   ours, of the network and of a library defer it.
3. An item is finished when no recipient of it is open.
4. The bytes of an item never change, so that a retry is byte-identical.
5. A next hop that took the message may report later that it failed after all. That report alone
   turns a delivery into a failure (`AFTERWARDS`), and it makes nobody open again.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from mail.address import Address
from mail.envelope import DEFAULT_WISHES, Notify, ReportWishes
from mail.reply import Reply


class ItemKind(StrEnum):
    """What is on its way: a party's message, a DSN of ours, or mail for the operator."""

    RELAY = "relay"
    DSN = "dsn"
    POSTMASTER = "postmaster"


class Form(StrEnum):
    """A form that an item's bytes can be sent in besides their own: seven bits (RFC 6152)."""

    SEVEN_BIT = "seven-bit"


class ItemState(StrEnum):
    """Waiting for its next attempt, finished, or put aside because it could not be read back."""

    WAITING = "waiting"
    FINISHED = "finished"
    QUARANTINED = "quarantined"


class RecipientState(StrEnum):
    """How far the delivery to one recipient has come."""

    PENDING = "pending"
    DEFERRED = "deferred"
    DELIVERED = "delivered"
    FAILED = "failed"
    EXPIRED = "expired"

    @property
    def is_open(self) -> bool:
        """Whether the recipient is still owed the message."""
        return bool(TRANSITIONS[self])


_ENDS: Final = frozenset(
    {
        RecipientState.DEFERRED,
        RecipientState.DELIVERED,
        RecipientState.FAILED,
        RecipientState.EXPIRED,
    }
)
TRANSITIONS: Final[Mapping[RecipientState, frozenset[RecipientState]]] = {
    RecipientState.PENDING: _ENDS,
    RecipientState.DEFERRED: _ENDS,
    RecipientState.DELIVERED: frozenset(),
    RecipientState.FAILED: frozenset(),
    RecipientState.EXPIRED: frozenset(),
}
AFTERWARDS: Final[Mapping[RecipientState, RecipientState]] = {
    RecipientState.DELIVERED: RecipientState.FAILED,
}


class TransitionError(ValueError):
    """A recipient would have left a state that is the end, or entered one that is only a start."""


def moved(state: RecipientState, to: RecipientState) -> RecipientState:
    """`to`, when the table allows it. Raises TransitionError otherwise."""
    if to not in TRANSITIONS[state]:
        raise TransitionError(f"a {state} recipient cannot become {to}")
    return to


@dataclass(frozen=True, slots=True)
class Delivered:
    """The next hop took the responsibility: any 2yz to the final dot (RFC 5321 section 4.2.1).

    `receipts` are the ids that its reply named (mail.receipts), which a report may know it by.
    """

    reply: Reply
    receipts: tuple[str, ...] = field(default=(), repr=False)

    def __post_init__(self) -> None:
        if not self.reply.is_success:
            raise ValueError(f"a delivery needs a 2yz reply, not {self.reply.code}")


@dataclass(frozen=True, slots=True)
class Deferred:
    """Not now: a 4yz reply, or a fault on the way that is written as one."""

    reply: Reply

    def __post_init__(self) -> None:
        if not self.reply.is_temporary:
            raise ValueError(f"a deferral needs a 4yz reply, not {self.reply.code}")


@dataclass(frozen=True, slots=True)
class Failed:
    """Never: the next hop's 5yz reply."""

    reply: Reply

    def __post_init__(self) -> None:
        if not self.reply.is_permanent:
            raise ValueError(f"a failure needs a 5yz reply, not {self.reply.code}")


Outcome = Delivered | Deferred | Failed


@dataclass(frozen=True, slots=True)
class QueueRecipient:
    """One forward-path of an item. `reply` is the last one that the next hop gave for it."""

    id: int
    address: Address = field(repr=False)
    state: RecipientState = RecipientState.PENDING
    reply: Reply | None = None


@dataclass(frozen=True, slots=True)
class QueueItem:
    """One finished message and whom it is for; `raw` is what goes over the wire, not dot-stuffed.

    `attempts` counts those already settled. Times are microseconds UTC. `wishes` are what the
    author's client asked of reports; `delay_told_at` is when the author was told that the message
    is late. Raises ValueError for a
    message that could not be sent as it is, so that such a one is never accepted: SMTP has no
    line ending but CRLF (RFC 5321 section 2.3.8), and a DSN has the null reverse-path (RFC 5321
    section 4.5.5).
    """

    id: int
    thread_id: int | None
    entry_id: int | None
    marketplace: str
    kind: ItemKind
    reverse_path: Address | None = field(repr=False)
    recipients: tuple[QueueRecipient, ...]
    raw: bytes = field(repr=False)
    created_at: int
    expires_at: int
    next_attempt_at: int
    attempts: int = 0
    wishes: ReportWishes = field(default=DEFAULT_WISHES, repr=False)
    delay_told_at: int | None = None

    def __post_init__(self) -> None:
        if not self.recipients:
            raise ValueError("a queue item needs a recipient")
        if len({recipient.id for recipient in self.recipients}) != len(self.recipients):
            raise ValueError("two recipients of a queue item have the same id")
        if self.kind is ItemKind.DSN and self.reverse_path is not None:
            raise ValueError("a delivery status notification has the null reverse-path")
        if self.expires_at <= self.created_at:
            raise ValueError("a queue item expires after it was made")
        if not has_smtp_lines(self.raw):
            raise ValueError("a queued message has a bare CR or LF or does not end in CRLF")

    @property
    def open_recipients(self) -> tuple[QueueRecipient, ...]:
        """Those who are still owed the message."""
        return tuple(recipient for recipient in self.recipients if recipient.state.is_open)

    @property
    def may_notify(self) -> bool:
        """Whether a failure may be told to the sender: no DSN ever answers a DSN."""
        return self.kind is ItemKind.RELAY and self.reverse_path is not None

    def may_tell(self, what: Notify) -> bool:
        """Whether the sender may be told and, as far as is known, wants to be (RFC 3461 4.1)."""
        return self.may_notify and what in self.wishes.notify

    @property
    def size(self) -> int:
        """Octets of the message (RFC 1870 section 3)."""
        return len(self.raw)


def has_smtp_lines(raw: bytes) -> bool:
    """Whether every line ends in CRLF, the last one included, and no CR or LF stands alone."""
    endings = raw.count(b"\r\n")
    return raw.endswith(b"\r\n") and raw.count(b"\n") == endings == raw.count(b"\r")
