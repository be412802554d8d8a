"""What a party's yes comes to: it takes the place of the evidence that was missing, and of nothing else.

Whatever any other rule says of the message keeps it held, and the leak guard reads it like any other.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from alias_store.errors import SharedAddress
from database.clock import now
from database.connection import Connection
from gateway.acting import Act
from gateway.parts import Parts
from gateway.releasing import AUTHOR, AlreadyDecided, note_hold, write_release
from gateway.rereading import HeldMail, settings_of
from policies.verdict import VerdictKind
from relay.asking.rations import HOUR
from relay.enqueue import HELD, Deliver, Refuse, StageSeven, counted_of, decided_of
from relay.enqueue import Hold as HoldUnit
from relay.pipeline import PipelineResult
from relay.queue.item import QueueItem
from relay.stages import Evidence, MethodResult, ResolvedMessage, Standing
from thread_store.model import NewDecision, NewEntry, Question, QuestionState

VOUCHED: Final = "vouched"
SAID_YES: Final = Act(AUTHOR, "answered yes to our question")
_DOUBTFUL: Final = (Standing.UNKNOWN, Standing.PAST)

# What one step writes; its value is the message and the letters that it brought into the queue.
Step = Callable[[Connection], tuple[QueueItem, ...]]


@dataclass(frozen=True, slots=True)
class Yes:
    """A question that was answered yes, the message, and what stages 4 to 7 make of it now."""

    question: Question
    held: HeldMail
    resolved: ResolvedMessage
    result: PipelineResult
    unit: StageSeven


def vouched(resolved: ResolvedMessage) -> ResolvedMessage:
    """The message as if its author were proven: the party itself has said so. A blocked sender stays blocked."""
    before, route = resolved.authenticated.authentication, resolved.route
    word = MethodResult(VOUCHED, "pass", "")
    authentication = replace(
        before, evidence=Evidence.PASS, method=VOUCHED, results=(*before.results, word)
    )
    is_doubtful = route.standing in _DOUBTFUL
    return replace(
        resolved,
        authenticated=replace(resolved.authenticated, authentication=authentication),
        route=replace(route, standing=Standing.APPROVED) if is_doubtful else route,
    )


def sent_on(parts: Parts, yes: Yes, unit: Deliver) -> Step:
    """The message goes on, in one commit with all that follows from it."""

    def write(connection: Connection) -> tuple[QueueItem, ...]:
        settle(parts, connection, yes.question)
        write_release(parts, connection, yes.held, unit, SAID_YES, parts.worker_id)
        if unit.counted is not None:
            parts.stores.threads.note_seller_message(connection, unit.counted)
        _approve(parts, connection, yes)
        letters = parts.intake.asking.follow_up(connection, yes.result, unit, parts.worker_id)
        return (unit.item, *letters)

    return write


def kept(parts: Parts, yes: Yes) -> Step:
    """Who wrote it is settled; for what other rules say the message waits for the operator, from now on."""
    hold, entry_at = yes.held.hold, now()
    profile = settings_of(parts, yes.held.thread.marketplace).profile
    expires_at = entry_at + profile.hold_hours * HOUR
    decision = replace(
        yes.unit.decision,
        verdict=VerdictKind.HOLD.value,
        reply_code=HELD.code,
        reply_status=HELD.status,
    )

    def write(connection: Connection) -> tuple[QueueItem, ...]:
        settle(parts, connection, yes.question)
        threads = parts.stores.threads
        threads.keep_held(connection, hold.id, decision.rules, expires_at)
        threads.record_decision(connection, decision)
        note_hold(parts, connection, hold, SAID_YES, "held.vouched")
        counted = counted_of(decided_of(yes.result))
        if counted is not None:
            threads.note_seller_message(connection, counted)
        _approve(parts, connection, yes)
        told = _as_hold(yes.unit, decision, expires_at)
        if told is None:
            return ()
        return parts.intake.asking.follow_up(connection, yes.result, told, parts.worker_id)

    return write


def _as_hold(unit: StageSeven, decision: NewDecision, expires_at: int) -> HoldUnit | None:
    """The unit as the desk for letters knows held mail."""
    written = unit.written if isinstance(unit, Refuse) else getattr(unit, "entry", None)
    if not isinstance(written, NewEntry):
        return None
    return HoldUnit(written, decision, unit.event, HELD, expires_at)


def _approve(parts: Parts, connection: Connection, yes: Yes) -> None:
    """An address that has proven itself writes for the party from now on, when the party says it does."""
    authentication, route = yes.resolved.authenticated.authentication, yes.resolved.route
    author = authentication.author
    is_new = route.standing in _DOUBTFUL
    if author is None or authentication.evidence is not Evidence.PASS or not is_new:
        return
    stores, marketplace = parts.stores, route.correspondence.marketplace
    try:
        is_changed = stores.aliases.permissions.approve(
            connection, marketplace, route.author, author, now=now(), new_id=stores.ids
        )
    except SharedAddress:
        # It reaches the other side of some relationship, so it can be nobody's sender here.
        return
    if is_changed:
        stores.threads.audit(
            connection,
            at=now(),
            actor=SAID_YES.by,
            action=f"{route.author_role}.approve-sender",
            subject_kind="party",
            subject_id=route.author.id,
            reason=SAID_YES.reason,
        )


def settle(parts: Parts, connection: Connection, question: Question) -> None:
    """Move an answered question to its end, before anything else. Raises AlreadyDecided."""
    move(parts, connection, question, QuestionState.SETTLED)


def move(parts: Parts, connection: Connection, question: Question, state: QuestionState) -> None:
    """Move a question out of the state that it was seen in. Raises AlreadyDecided."""
    moved = parts.stores.threads.move_question(
        connection, question.id, state, now(), only_from=(question.state,)
    )
    if not moved:
        raise AlreadyDecided("the question has been carried out")
