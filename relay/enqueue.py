"""Stage 7: one unit in one commit, and only then the reply.

A disposition says what is written; `write` composes the stores' plain functions into the unit. Nothing here commits:
the writer does, and its future resolves when the commit stands on disk.
"""

import base64
from dataclasses import dataclass, field
from importlib.metadata import version

from database.connection import Connection
from mail.address import Address
from mail.reply import MESSAGE_ACCEPTED, Reply
from policies.profile import Profile
from policies.verdict import Finding, Verdict, VerdictKind
from relay.decide import Released, findings_json
from relay.pipeline import PipelineResult
from relay.queue.item import ItemKind, QueueItem, QueueRecipient
from relay.stages import DecidedMessage, Evidence, Sealed, Standing, Withheld
from relay.stores import Stores
from thread_store.model import Disposition, Event, NewDecision, NewEntry, NewRefusal
from vault.tokens import Purpose

CODE_VERSION = version("gobetween")
HELD = Reply(250, "2.0.0", "Kept for review before it goes on")
_KNOWN = (Standing.CURRENT, Standing.APPROVED)


@dataclass(frozen=True, slots=True)
class Deliver:
    """Goes on: into the record and into the queue."""

    entry: NewEntry
    decision: NewDecision
    item: QueueItem
    reply: Reply = MESSAGE_ACCEPTED


@dataclass(frozen=True, slots=True)
class Hold:
    """Kept for an operator."""

    entry: NewEntry
    decision: NewDecision
    reply: Reply = HELD


@dataclass(frozen=True, slots=True)
class Refuse:
    """Refused: in the thread when its author is known, else outside it, without content."""

    written: NewEntry | NewRefusal
    decision: NewDecision
    reply: Reply


@dataclass(frozen=True, slots=True)
class Absorb:
    """Into the record, and no further."""

    entry: NewEntry
    decision: NewDecision
    reply: Reply = MESSAGE_ACCEPTED


@dataclass(frozen=True, slots=True)
class Defer:
    """Asked to come again: the peer keeps the message, so we keep only that it happened."""

    decision: NewDecision
    reply: Reply
    thread_id: int = field(default=0)


StageSeven = Deliver | Hold | Refuse | Absorb | Defer


def decision_code(decision_id: int) -> str:
    """How a decision is called in replies and on screens: its id in base32, 13 characters."""
    return base64.b32encode(decision_id.to_bytes(8, "big")).decode().rstrip("=").lower()


def plan(
    result: PipelineResult, stores: Stores, profile: Profile, released: Released | None = None
) -> StageSeven:
    """Turn the outcome of stages 4 to 6 into what is to be written."""
    decided = result.outbound.decided if isinstance(result, Sealed) else _decided(result)
    verdict = decided.verdict
    decision = _decision(decided, result, stores, profile, released)
    if isinstance(result, Sealed):
        entry = _entry(decided, Disposition.ACCEPTED, sent_id=result.outbound.message_id)
        item = _item(result, stores)
        return Deliver(entry, decision, item, _with_code(MESSAGE_ACCEPTED, decision.id))
    if isinstance(result, Withheld) or verdict.kind is VerdictKind.HOLD:
        reply = _with_code(HELD, decision.id)
        return Hold(_entry(decided, Disposition.HELD), decision, reply)
    reply = _with_code(verdict.reply, decision.id)
    if verdict.kind is VerdictKind.ABSORB:
        return Absorb(_entry(decided, Disposition.ABSORBED), decision, reply)
    if verdict.kind is VerdictKind.DEFER:
        return Defer(decision, reply, decided.resolved.route.thread_id)
    if _is_known_author(decided):
        return Refuse(_entry(decided, Disposition.REFUSED), decision, reply)
    return Refuse(_refusal(decided, stores), decision, reply)


def write(connection: Connection, unit: StageSeven, stores: Stores, worker_id: int | None) -> None:
    """Write one unit: the entry with its link in the chain, the decision, and the queue item."""
    threads = stores.threads
    written = unit.written if isinstance(unit, Refuse) else getattr(unit, "entry", None)
    if isinstance(written, NewEntry):
        threads.append_entry(connection, written)
    elif isinstance(written, NewRefusal):
        threads.record_refusal(connection, written)
    threads.record_decision(connection, unit.decision)
    item_id = None
    if isinstance(unit, Deliver):
        key = threads.data_key(connection, unit.entry.thread_id)
        stores.queue.insert(connection, unit.item, worker_id, key)
        item_id = unit.item.id
    if isinstance(unit, Hold):
        threads.add_hold(connection, unit.entry.id, unit.entry.at)
    thread_id = written.thread_id if isinstance(written, NewEntry) else None
    threads.append_event(connection, _event(unit, stores, thread_id, item_id))


def _event(unit: StageSeven, stores: Stores, thread_id: int | None, item_id: int | None) -> Event:
    decision = unit.decision
    return Event(
        id=stores.ids(),
        at=decision.at,
        kind="message",
        marketplace="",
        thread_id=thread_id,
        entry_id=decision.entry_id,
        item_id=item_id,
        codes={
            "verdict": decision.verdict,
            "rules": ",".join(decision.rules),
            "decision": decision_code(decision.id),
            "reply": f"{unit.reply.code} {unit.reply.status}",
        },
    )


def _decided(result: Withheld | DecidedMessage) -> DecidedMessage:
    return result.decided if isinstance(result, Withheld) else result


def _is_known_author(decided: DecidedMessage) -> bool:
    resolved = decided.resolved
    evidence = resolved.authenticated.authentication.evidence
    return evidence is Evidence.PASS and resolved.route.standing in _KNOWN


def _entry(decided: DecidedMessage, disposition: Disposition, sent_id: str = "") -> NewEntry:
    received = decided.resolved.authenticated.received
    ids = received.message.value("message-id") or ""
    return NewEntry(
        id=received.id,
        thread_id=decided.resolved.route.thread_id,
        at=received.received_at,
        author_role=decided.resolved.route.author_role.value,
        disposition=disposition,
        subject=decided.resolved.content.subject,
        raw=received.message.as_bytes(),
        message_id=ids.strip().strip("<>"),
        sent_message_id=sent_id,
    )


def _refusal(decided: DecidedMessage, stores: Stores) -> NewRefusal:
    authenticated = decided.resolved.authenticated
    received = authenticated.received
    reverse = received.envelope.reverse_path
    return NewRefusal(
        id=received.id,
        at=received.received_at,
        marketplace=decided.resolved.route.correspondence.marketplace,
        client=received.client.ip,
        reverse_path=str(reverse) if reverse else "",
        forward_paths=tuple(str(path) for path in received.envelope.forward_paths),
        results={r.method: r.result for r in authenticated.authentication.results},
        size=received.size,
        content=received.message.as_bytes(),
    )


def _decision(
    decided: DecidedMessage,
    result: PipelineResult,
    stores: Stores,
    profile: Profile,
    released: Released | None,
) -> NewDecision:
    verdict, findings = decided.verdict, decided.verdict.findings
    kind = verdict.kind.value
    if isinstance(result, Withheld):
        kind, findings = VerdictKind.HOLD.value, (*result.findings, *findings)
    if isinstance(result, Sealed):
        findings = (*findings, *result.outbound.findings)
    received = decided.resolved.authenticated.received
    return NewDecision(
        id=stores.ids(),
        entry_id=received.id,
        at=received.received_at,
        verdict=kind,
        rules=_rules(findings),
        score=verdict.score,
        reply_code=verdict.reply.code,
        reply_status=verdict.reply.status,
        code_version=CODE_VERSION,
        policy_revision=profile.revision(),
        context=decided.context,
        findings=findings_json(Verdict(verdict.kind, findings, verdict.score, verdict.reply)),
        override_by=released.by if released else "",
        override_reason=released.reason if released else "",
    )


def _rules(findings: tuple[Finding, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(finding.rule for finding in findings))


def _item(sealed: Sealed, stores: Stores) -> QueueItem:
    route = sealed.outbound.decided.resolved.route
    received = sealed.outbound.decided.resolved.authenticated.received
    item_id = stores.ids()
    domain = route.author_alias.domain
    token = stores.codec.mint(Purpose.RETURN_PATH, domain, item_id)
    return QueueItem(
        id=item_id,
        kind=ItemKind.RELAY,
        marketplace=route.correspondence.marketplace,
        thread_id=route.thread_id,
        entry_id=received.id,
        reverse_path=Address(token, domain),
        recipients=tuple(
            QueueRecipient(stores.ids(), address) for address in route.recipient.delivery_addresses
        ),
        raw=sealed.raw,
        created_at=received.received_at,
        expires_at=stores.schedule.expires_at(received.received_at),
        next_attempt_at=received.received_at,
    )


def _with_code(reply: Reply, decision_id: int) -> Reply:
    code = decision_code(decision_id)
    head, bracket, rest = reply.text.partition("]")
    if bracket and head.startswith("["):
        return Reply(reply.code, reply.status, f"{head} d:{code}]{rest}")
    return Reply(reply.code, reply.status, f"{reply.text} [d:{code}]")
