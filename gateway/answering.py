"""A worker's duty about questions and deadlines: what was answered is carried out, what is over is closed.

1. Every step moves the question or the hold in the commit that does the work, and only out of the state that it was
   seen in. So a crash leaves it to be done again, and of several workers one does it.
2. What cannot be carried out stays for the operator, and the question is settled, so that it is not tried for ever.
"""

import asyncio
import logging
from collections.abc import Awaitable
from dataclasses import dataclass, replace
from typing import Final

from database.clock import now
from database.connection import Connection
from database.writer import WriterError, WriterStopped
from gateway.acting import Act
from gateway.errors import GatewayError
from gateway.parts import Parts
from gateway.releasing import AUTHOR, DEADLINE, AlreadyDecided, note_hold, write_refusal
from gateway.rereading import HeldMail, held_mail, resolve_again, settings_of
from gateway.vouching import SAID_YES, Step, Yes, kept, move, sent_on, settle, vouched
from policies.profile import Profile
from relay.asking.outcomes import OutcomeDesk
from relay.asking.rations import MINUTE, Kind
from relay.decide import Released
from relay.enqueue import Deliver, plan
from relay.offload import PipelineOverrun
from relay.queue.item import QueueItem
from relay.resolve import RouteErased, RouteMissing
from relay.stages import ResolvedMessage
from relay.tally import with_tally
from thread_store.model import Hold, HoldState, Question, QuestionKind, QuestionState

log = logging.getLogger("gobetween.worker")

# So many of each kind in one round; the next one comes in seconds.
BATCH: Final = 50
# What fails, such as a row that cannot be read, comes again after so long.
RETRY: Final = MINUTE
SAID_NO: Final = Act(AUTHOR, "answered no to our question")
NOT_ANSWERED: Final = Act(DEADLINE, "our question was not answered in time")
NOT_DECIDED: Final = Act(DEADLINE, "nobody decided in time")


@dataclass(frozen=True, slots=True)
class _Due:
    """What a round has to do."""

    answered: tuple[Question, ...]
    expired: tuple[Question, ...]
    holds: tuple[Hold, ...]


async def carry_out_answers(parts: Parts, _stop: asyncio.Event) -> None:
    """Do one round. What fails is logged by its kind, holds up nothing else, and comes again later."""
    at = now()
    due = await parts.readers.read(lambda c: _due(c, parts, at))
    for question in due.answered:
        await _try(parts, question, _carried_out(parts, question))
    for question in due.expired:
        await _try(parts, question, _expired(parts, question))
    for hold in due.holds:
        await _try(parts, hold, _lapsed(parts, hold))


def _due(connection: Connection, parts: Parts, at: int) -> _Due:
    threads = parts.stores.threads
    return _Due(
        threads.answered_questions(connection, at, BATCH),
        threads.expired_questions(connection, at, BATCH),
        threads.expired_holds(connection, at, BATCH),
    )


async def _try(parts: Parts, what: Question | Hold, planned: Awaitable[Step]) -> None:
    try:
        items = await parts.writer.commit(await planned, order=what.thread_id)
    except AlreadyDecided:
        # Another worker or an operator was faster, and has told whom it concerns.
        return
    except WriterStopped:
        raise
    except WriterError as error:
        # The store is away; so it is for everything else.
        log.warning("a question or a deadline waits", extra=_failure(error))
    except Exception as error:  # noqa: BLE001 - one question that fails must not keep the others waiting
        log.warning("a question or a deadline failed", extra=_failure(error))
        await parts.writer.commit(lambda c: _postpone(c, parts, what), urgent=False)
    else:
        for item in items:
            parts.runner.offer(item)


def _failure(error: Exception) -> dict[str, str]:
    return {"event": "answer-failed", "error": type(error).__name__}


def _postpone(connection: Connection, parts: Parts, what: Question | Hold) -> None:
    """Let what failed stand back, or enough of it would fill every round."""
    threads, until = parts.stores.threads, now() + RETRY
    if isinstance(what, Question):
        threads.postpone_question(connection, what, until)
    else:
        threads.postpone_hold(connection, what.id, until)


async def _carried_out(parts: Parts, question: Question) -> Step:
    held = await parts.readers.read(lambda c: _held(c, parts, question))
    if held is None:
        return _settled(parts, question)
    if question.state is QuestionState.NO:
        return _refused(parts, question, held, SAID_NO)
    try:
        settings = settings_of(parts, held.thread.marketplace)
        resolved = await parts.readers.read(lambda c: _resolved(c, parts, held, settings.profile))
        result = await parts.offload.carry(vouched(resolved), settings)
    except (GatewayError, RouteErased, RouteMissing, PipelineOverrun) as error:
        return _stuck(parts, question, held, error)
    released = Released(SAID_YES.by, SAID_YES.reason)
    unit = plan(result, parts.stores, settings.profile, released)
    yes = Yes(question, held, resolved, result, unit)
    return sent_on(parts, yes, unit) if isinstance(unit, Deliver) else kept(parts, yes)


def _held(connection: Connection, parts: Parts, question: Question) -> HeldMail | None:
    """The mail that a question is about, as long as it is held."""
    hold = parts.stores.threads.hold_of_entry(connection, question.entry_id)
    if hold is None or hold.state is not HoldState.HELD:
        return None
    return held_mail(parts, connection, hold)


def _resolved(
    connection: Connection, parts: Parts, held: HeldMail, profile: Profile
) -> ResolvedMessage:
    """The message as it stands now, with what its author has sent since: a yes lifts no limit."""
    return with_tally(connection, parts.stores, resolve_again(parts, connection, held), profile)


def _refused(parts: Parts, question: Question, held: HeldMail, act: Act) -> Step:
    """Refused on the party's word. Nothing is told to the address in From."""

    def write(connection: Connection) -> tuple[QueueItem, ...]:
        settle(parts, connection, question)
        write_refusal(parts, connection, held, act)
        return ()

    return write


def _stuck(parts: Parts, question: Question, held: HeldMail, error: Exception) -> Step:
    """The message cannot be sent on as things stand; why is the operator's to see."""
    act = replace(SAID_YES, reason=f"{SAID_YES.reason}; {type(error).__name__}: {error}")

    def write(connection: Connection) -> tuple[QueueItem, ...]:
        settle(parts, connection, question)
        note_hold(parts, connection, held.hold, act, "held.release-withheld")
        return ()

    return write


def _settled(parts: Parts, question: Question) -> Step:
    """Nothing is left to do: an operator has decided meanwhile."""

    def write(connection: Connection) -> tuple[QueueItem, ...]:
        settle(parts, connection, question)
        return ()

    return write


async def _expired(parts: Parts, question: Question) -> Step:
    held = await parts.readers.read(lambda c: _held(c, parts, question))
    is_asked = question.kind is QuestionKind.AUTHORSHIP

    def write(connection: Connection) -> tuple[QueueItem, ...]:
        move(parts, connection, question, QuestionState.EXPIRED)
        if held is None or not is_asked:
            return ()
        write_refusal(parts, connection, held, NOT_ANSWERED)
        return _told(parts, connection, held, Kind.UNANSWERED)

    return write


async def _lapsed(parts: Parts, hold: Hold) -> Step:
    held = await parts.readers.read(lambda c: held_mail(parts, c, hold))

    def write(connection: Connection) -> tuple[QueueItem, ...]:
        questions = parts.stores.threads.questions_of(connection, hold.entry_id)
        if any(one.state in (QuestionState.YES, QuestionState.NO) for one in questions):
            # The answer came in time, and is being carried out.
            return ()
        write_refusal(parts, connection, held, NOT_DECIDED)
        return _told(parts, connection, held, Kind.LAPSED)

    return write


def _told(
    parts: Parts, connection: Connection, held: HeldMail, kind: Kind
) -> tuple[QueueItem, ...]:
    desk = OutcomeDesk(parts.intake.asking.post)
    letter = desk.tell(connection, held.entry, kind, now(), parts.worker_id)
    return () if letter is None else (letter,)
