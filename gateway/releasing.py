"""A word over held mail: an operator's, its author's, or that of the deadline.

Releasing goes through stages 3 to 7 again; the leak guard is never overridden.
"""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from database.clock import now
from database.connection import Connection
from gateway.acting import Act
from gateway.errors import GatewayError
from gateway.holding import find_hold
from gateway.opened import Opened
from gateway.reading import reading
from gateway.rereading import Books, HeldMail, held_mail, resolve_again, settings_of
from policies.verdict import Effect, Finding
from relay.asking.outcomes import OutcomeDesk
from relay.asking.post import Post
from relay.asking.rations import Kind
from relay.decide import Released
from relay.enqueue import Deliver, decided_of, decision_code, plan
from relay.pipeline import PipelineResult, PipelineSettings, carry
from relay.queue.item import QueueItem
from relay.stages import Withheld
from thread_store.model import Disposition, Event, Hold, HoldState, QuestionState

# Whose word it is when it is no operator's.
AUTHOR, DEADLINE = "author", "deadline"
_UNSETTLED = (QuestionState.OPEN, QuestionState.YES, QuestionState.NO)


class AlreadyDecided(GatewayError):
    """Somebody was faster, and a decision stands."""


def release(gateway: Opened, name: str, act: Act) -> Mapping[str, Any]:
    """Let a held message go on, if the finished bytes are clean; returns what was queued.

    Raises:
        GatewayError: it was decided before, it cannot be read or routed any more, or it would leak.

    """
    with reading(gateway) as connection:
        held = held_mail(gateway, connection, find_hold(gateway, connection, name))
        _refuse_decided(held.hold)
        resolved = resolve_again(gateway, connection, held)
    settings = settings_of(gateway, held.thread.marketplace)
    released = Released(act.by, act.reason)
    result = carry(resolved, settings, released)
    unit = plan(result, gateway.stores, settings.profile, released)
    if not isinstance(unit, Deliver):
        raise _still_held(gateway, held.hold, act, result)
    with gateway.engine.begin() as connection:
        _settle_questions(gateway, connection, held)
        write_release(gateway, connection, held, unit, act, None)
        told = _tell(gateway, connection, held, Kind.RELEASED, settings)
    return {
        "hold_id": held.hold.id,
        "entry_id": held.entry.id,
        "item_id": unit.item.id,
        "thread_id": held.thread.id,
        "overridden": _overridden(unit),
        "recipients": len(unit.item.recipients),
        "size": unit.item.size,
        "told": told is not None,
    }


def refuse(gateway: Opened, name: str, act: Act) -> Mapping[str, Any]:
    """Let a held message go no further. Its author is told, when it is proven who that is.

    Raises:
        GatewayError: nothing is held under this name, or it was decided before.

    """
    with gateway.engine.begin() as connection:
        held = held_mail(gateway, connection, find_hold(gateway, connection, name))
        _settle_questions(gateway, connection, held)
        write_refusal(gateway, connection, held, act)
        told = None
        # Without its marketplace there are no keys to sign with; a refusal needs none.
        if held.thread.marketplace in gateway.config.marketplace:
            settings = settings_of(gateway, held.thread.marketplace)
            told = _tell(gateway, connection, held, Kind.TURNED_DOWN, settings)
    return {
        "hold_id": held.hold.id,
        "entry_id": held.entry.id,
        "thread_id": held.thread.id,
        "rules": list(held.hold.rules),
        "told": told is not None,
    }


def write_release(
    books: Books,
    connection: Connection,
    held: HeldMail,
    unit: Deliver,
    act: Act,
    worker_id: int | None,
) -> None:
    """Stage 7 for a message that is in the record already: one unit, in one commit.

    The item is held by `worker_id`; held by none, a running gateway finds it at its next tick.

    Raises:
        AlreadyDecided: somebody was faster.
        GatewayError: the thread was erased meanwhile.

    """
    threads = books.stores.threads
    _decide(books, connection, held.hold, HoldState.RELEASED, act)
    sent = unit.entry.sent_message_id
    threads.set_disposition(connection, held.entry.id, Disposition.ACCEPTED, sent_message_id=sent)
    thread = threads.thread(connection, held.thread.id)
    if thread is None or thread.key is None:
        raise GatewayError("not released: its thread was erased at this moment.")
    threads.record_decision(connection, unit.decision, key=thread.key)
    if held.entry.disposition is Disposition.REFUSED and unit.counted is not None:
        # What was refused at first was not counted then, as held mail is.
        threads.note_seller_message(connection, unit.counted)
    books.stores.queue.insert(connection, unit.item, worker_id, thread.key)
    codes = {name: value for name, value in unit.event.codes.items() if name != "reply"}
    threads.append_event(connection, replace(unit.event, kind="released", codes=codes))
    note_hold(books, connection, held.hold, act, "held.release")


def write_refusal(books: Books, connection: Connection, held: HeldMail, act: Act) -> None:
    """Refuse a held message, in one commit. Raises AlreadyDecided."""
    _decide(books, connection, held.hold, HoldState.REFUSED, act)
    books.stores.threads.set_disposition(connection, held.entry.id, Disposition.REFUSED)
    books.stores.threads.append_event(
        connection,
        Event(
            at=now(),
            kind="refused",
            marketplace=held.thread.marketplace,
            thread_id=held.thread.id,
            entry_id=held.entry.id,
            codes={
                "verdict": "reject",
                "rules": ",".join(held.hold.rules),
                "from": held.entry.author_role,
                "decision": decision_code(held.entry.id),
            },
        ),
    )
    note_hold(books, connection, held.hold, act, "held.refuse")


def note_hold(books: Books, connection: Connection, hold: Hold, act: Act, action: str) -> None:
    """Write a line of the audit about a hold."""
    books.stores.threads.audit(
        connection,
        at=now(),
        actor=act.by,
        action=action,
        subject_kind="hold",
        subject_id=hold.id,
        reason=act.reason,
    )


def _tell(
    gateway: Opened, connection: Connection, held: HeldMail, kind: Kind, settings: PipelineSettings
) -> QueueItem | None:
    post = Post(gateway.stores, {held.thread.marketplace: settings})
    return OutcomeDesk(post).tell(connection, held.entry, kind, now(), None)


def _settle_questions(gateway: Opened, connection: Connection, held: HeldMail) -> None:
    """What an operator decides needs no answer any more."""
    threads = gateway.stores.threads
    for question in threads.questions_of(connection, held.entry.id):
        threads.move_question(
            connection, question.id, QuestionState.SETTLED, now(), only_from=_UNSETTLED
        )


def _refuse_decided(hold: Hold) -> None:
    if hold.state is not HoldState.HELD:
        raise AlreadyDecided(
            f"nothing was done: this message was {hold.state} by {hold.decided_by} already, and a "
            "decision stands. `gobetween held show` tells when and why."
        )


def _still_held(gateway: Opened, hold: Hold, act: Act, result: PipelineResult) -> GatewayError:
    """Why a message stays where it is; that somebody tried is audited."""
    with gateway.engine.begin() as connection:
        note_hold(gateway, connection, hold, act, "held.release-withheld")
    findings: tuple[Finding, ...] = (
        result.findings if isinstance(result, Withheld) else decided_of(result).verdict.findings
    )
    reasons = "\n".join(f"  {finding.rule}  {finding.reason}" for finding in findings)
    return GatewayError(
        "not released: the finished message would show an address, or could not be cleaned. The "
        f"leak guard is never overridden, so it stays held:\n{reasons}\n"
        "Refuse it, and ask the sender for the text without the attachment or the quoted mail."
    )


def _overridden(unit: Deliver) -> list[str]:
    """The rules that would have kept the message back but for the operator's word."""
    findings = json.loads(unit.decision.findings)
    stopping = {Effect.HOLD, Effect.REJECT, Effect.DEFER, Effect.ABSORB}
    return list(dict.fromkeys(one["rule"] for one in findings if one["effect"] in stopping))


def _decide(books: Books, connection: Connection, hold: Hold, state: HoldState, act: Act) -> None:
    decided = books.stores.threads.decide_hold(
        connection, hold.id, state=state, at=now(), by=act.by, reason=act.reason
    )
    if not decided:
        again = books.stores.threads.hold(connection, hold.id)
        assert again is not None
        _refuse_decided(again)
