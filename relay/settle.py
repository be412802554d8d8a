"""Stage 9: what an attempt's outcomes mean for the item, for its sender and for the record. Pure.

One attempt, one settlement: each open recipient moves as `relay.queue.item` allows, the
item gets its next time or is finished, and everything that happened is noted for the record.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from mail.envelope import Notify
from mail.reply import DELIVERY_EXPIRED, Reply
from relay.queue.item import (
    Deferred,
    Delivered,
    Failed,
    Outcome,
    QueueItem,
    QueueRecipient,
    RecipientState,
    moved,
)
from relay.queue.schedule import Schedule


class NoteKind(StrEnum):
    """What happened to one recipient in one attempt."""

    DELIVERED = "delivered"
    DEFERRED = "deferred"
    FAILED = "failed"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class DeliveryNote:
    """One recipient's line for the record. `reply` is the next hop's, cleaned.

    `receipts` are the ids under which a next hop took the message.
    """

    kind: NoteKind
    recipient_id: int
    reply: Reply
    receipts: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class SettledRecipient:
    """A recipient's new state and the reply that decided it."""

    id: int
    state: RecipientState
    reply: Reply


@dataclass(frozen=True, slots=True)
class FailedRecipient:
    """One whose failure the sender is owed a DSN about.

    `reply` is what the next hop said last: a deferral, when the recipient expired.
    """

    recipient: QueueRecipient
    reply: Reply
    is_expired: bool


@dataclass(frozen=True, slots=True)
class Settlement:
    """What one attempt changes. `attempts` counts this one; times are microseconds UTC.

    `next_attempt_at` is None when the item is finished. `failed` names those for whom a DSN is
    due: nobody, when the item is itself a notification or has the null reverse-path. `is_late`
    says that its author is to be told that it takes longer.
    """

    item_id: int
    attempts: int
    settled_at: int
    recipients: tuple[SettledRecipient, ...]
    next_attempt_at: int | None
    events: tuple[DeliveryNote, ...]
    failed: tuple[FailedRecipient, ...]
    is_late: bool = False

    @property
    def is_finished(self) -> bool:
        """Whether nobody is owed the message any longer."""
        return self.next_attempt_at is None


STATE_OF: Final[Mapping[type[Outcome], RecipientState]] = {
    Delivered: RecipientState.DELIVERED,
    Deferred: RecipientState.DEFERRED,
    Failed: RecipientState.FAILED,
}
SERVICE: Final = Schedule()


def settle(
    item: QueueItem,
    outcomes: Mapping[int, Outcome],
    now: int,
    chance: float,
    schedule: Schedule = SERVICE,
) -> Settlement:
    """Settle one attempt; `outcomes` maps recipient ids, `chance` in [0, 1] moves the next time.

    A recipient without an outcome stays as it is. Raises TransitionError when an outcome is for a
    recipient that was settled before, and KeyError when it is for none of the item's.
    """
    by_id = {recipient.id: recipient for recipient in item.recipients}
    attempts = item.attempts + 1
    is_last = schedule.is_expired(attempts, item.expires_at, now)
    settled = tuple(
        SettledRecipient(
            recipient_id, _next_state(by_id[recipient_id], outcome, is_last), outcome.reply
        )
        for recipient_id, outcome in outcomes.items()
    )
    states = {one.id: one.state for one in settled}
    is_open = any(states.get(one.id, one.state).is_open for one in item.recipients)
    late_at = schedule.late_at(item.created_at)
    may_be_late = item.may_tell(Notify.DELAY) and item.delay_told_at is None
    marks = (*((late_at,) if may_be_late else ()), item.expires_at)
    again = schedule.next_attempt_at(attempts, marks, now, chance) if is_open else None
    return Settlement(
        item_id=item.id,
        attempts=attempts,
        settled_at=now,
        recipients=settled,
        next_attempt_at=again,
        events=tuple(_note(one, outcomes[one.id]) for one in settled),
        failed=_failed(item, by_id, settled),
        is_late=is_open and may_be_late and now >= late_at,
    )


def give_up(item: QueueItem, now: int) -> Settlement:
    """The settlement of an operator who ends an item's life: nobody is owed the message any longer."""
    by_id = {recipient.id: recipient for recipient in item.recipients}
    settled = tuple(
        SettledRecipient(
            one.id, moved(one.state, RecipientState.EXPIRED), one.reply or DELIVERY_EXPIRED
        )
        for one in item.open_recipients
    )
    return Settlement(
        item_id=item.id,
        attempts=item.attempts + 1,
        settled_at=now,
        recipients=settled,
        next_attempt_at=None,
        events=tuple(DeliveryNote(NoteKind(one.state.value), one.id, one.reply) for one in settled),
        failed=_failed(item, by_id, settled),
    )


def _note(settled: SettledRecipient, outcome: Outcome) -> DeliveryNote:
    receipts = outcome.receipts if isinstance(outcome, Delivered) else ()
    return DeliveryNote(NoteKind(settled.state.value), settled.id, settled.reply, receipts)


def _next_state(recipient: QueueRecipient, outcome: Outcome, is_last: bool) -> RecipientState:
    state = STATE_OF[type(outcome)]
    if is_last and state is RecipientState.DEFERRED:
        state = RecipientState.EXPIRED
    return moved(recipient.state, state)


def _failed(
    item: QueueItem, by_id: Mapping[int, QueueRecipient], settled: tuple[SettledRecipient, ...]
) -> tuple[FailedRecipient, ...]:
    if not item.may_notify:
        return ()
    return tuple(
        FailedRecipient(by_id[one.id], one.reply, one.state is RecipientState.EXPIRED)
        for one in settled
        if one.state in (RecipientState.FAILED, RecipientState.EXPIRED)
    )
