"""Stage 7: one unit in one commit, and only then the reply.

A disposition says what is written; `write` composes the stores' plain functions into the unit. Nothing here commits:
the writer does, and its future resolves when the commit stands on disk.
"""

import json
from dataclasses import dataclass, field
from hashlib import sha256
from importlib.metadata import version

from alias_store.model import Role
from database.connection import Connection
from mail.address import Address
from mail.envelope import Notify, ReportWishes
from mail.message_ids import parse_message_ids
from mail.reply import MESSAGE_ACCEPTED, Reply
from policies.importance import is_important
from policies.phrases.reviews import is_review_request
from policies.profile import Profile
from policies.verdict import Finding, Verdict, VerdictKind
from relay.decide import Released, findings_json
from relay.pipeline import PipelineResult
from relay.queue.item import ItemKind, QueueItem, QueueRecipient
from relay.stages import DecidedMessage, Evidence, Sealed, Standing, Withheld
from relay.stores import Stores
from relay.veiling import veiled
from thread_store.model import Disposition, Event, NewDecision, NewEntry, NewRefusal, SellerMessage
from vault.tokens import Purpose

CODE_VERSION = version("gobetween")
REFUSAL_DIGEST = "refusal.digest"
HOUR = 3_600_000_000
NO_REPORTS = ReportWishes(frozenset({Notify.NEVER}))
_BASE32 = "abcdefghijklmnopqrstuvwxyz234567"
_CODE_SHIFTS = range(60, -1, -5)
HELD = Reply(250, "2.0.0", "Kept for review before it goes on")
_KNOWN = (Standing.CURRENT, Standing.APPROVED)
# Only these can become somebody's ancestor. A copy to oneself has the Message-ID of the mail that went on, and must not
# stand in its place.
_REFERABLE = (Disposition.ACCEPTED, Disposition.HELD)


@dataclass(frozen=True, slots=True)
class Deliver:
    """Goes on: into the record and into the queue. `signature_token` is noted where evidence counts once.

    `counted` is a seller's message as rules count it from now on.
    """

    entry: NewEntry
    decision: NewDecision
    item: QueueItem
    event: Event
    reply: Reply
    signature_token: bytes = field(default=b"", repr=False)
    counted: SellerMessage | None = None


@dataclass(frozen=True, slots=True)
class Hold:
    """Kept for an operator, until `expires_at`."""

    entry: NewEntry
    decision: NewDecision
    event: Event
    reply: Reply
    expires_at: int
    signature_token: bytes = field(default=b"", repr=False)
    counted: SellerMessage | None = None


@dataclass(frozen=True, slots=True)
class Refuse:
    """Refused: in the thread when its author is known, else outside it, without content."""

    written: NewEntry | NewRefusal
    decision: NewDecision
    event: Event
    reply: Reply


@dataclass(frozen=True, slots=True)
class Absorb:
    """Into the record, and no further."""

    entry: NewEntry
    decision: NewDecision
    event: Event
    reply: Reply


@dataclass(frozen=True, slots=True)
class Defer:
    """Asked to come again: the peer keeps the message, so we keep only that it happened."""

    decision: NewDecision
    event: Event
    reply: Reply


StageSeven = Deliver | Hold | Refuse | Absorb | Defer


def decision_code(decision_id: int) -> str:
    """How a decision is called in replies and on screens: its id in base32, 13 characters."""
    # Eight octets are 64 bits, and the thirteenth letter has one to spare.
    return "".join([_BASE32[(decision_id << 1 >> shift) & 31] for shift in _CODE_SHIFTS])


def plan(
    result: PipelineResult, stores: Stores, profile: Profile, released: Released | None = None
) -> StageSeven:
    """Turn the outcome of stages 4 to 6 into what is to be written."""
    decided = decided_of(result)
    verdict = veiled(decided.verdict)
    decision = _decision(decided, verdict, result, stores, profile, released)
    code = decision.entry_id
    token = b"".join(decided.resolved.route.signature_tokens[:1])
    if isinstance(result, Sealed):
        entry = _entry(decided, Disposition.ACCEPTED, sent_id=result.outbound.message_id)
        item, reply = _item(result, stores), with_code(MESSAGE_ACCEPTED, code)
        event = _event(decided, decision, reply, entry.thread_id, item.id)
        return Deliver(entry, decision, item, event, reply, token, counted_of(decided))
    if isinstance(result, Withheld) or verdict.kind is VerdictKind.HOLD:
        entry, reply = _entry(decided, Disposition.HELD), with_code(HELD, code)
        event = _event(decided, decision, reply, entry.thread_id)
        expires_at = entry.at + profile.hold_hours * HOUR
        return Hold(entry, decision, event, reply, expires_at, token, counted_of(decided))
    reply = with_code(verdict.reply, code)
    if verdict.kind is VerdictKind.ABSORB:
        entry = _entry(decided, Disposition.ABSORBED)
        return Absorb(entry, decision, _event(decided, decision, reply, entry.thread_id), reply)
    event = _event(decided, decision, reply, None)
    if verdict.kind is VerdictKind.DEFER:
        return Defer(decision, event, reply)
    if _is_known_author(decided):
        entry = _entry(decided, Disposition.REFUSED)
        return Refuse(entry, decision, _event(decided, decision, reply, entry.thread_id), reply)
    return Refuse(_refusal(decided, decision, stores), decision, event, reply)


def write(connection: Connection, unit: StageSeven, stores: Stores, worker_id: int | None) -> None:
    """Write one unit: the entry with its link in the chain, the decision, and the queue item."""
    threads = stores.threads
    if isinstance(unit, Refuse) and isinstance(unit.written, NewRefusal):
        threads.record_refusal(connection, unit.written)
    elif not isinstance(unit, Defer):
        entry = unit.written if isinstance(unit, Refuse) else unit.entry
        assert isinstance(entry, NewEntry)
        appended = threads.append_entry(connection, entry)
        threads.record_decision(connection, unit.decision, key=appended.key)
        if isinstance(unit, Deliver):
            stores.queue.insert(connection, unit.item, worker_id, appended.key)
        if isinstance(unit, Hold):
            threads.add_hold(
                connection,
                entry_id=entry.id,
                thread_id=entry.thread_id,
                at=entry.at,
                rules=unit.decision.rules,
                expires_at=unit.expires_at,
            )
        if isinstance(unit, Deliver | Hold) and unit.counted is not None:
            threads.note_seller_message(connection, unit.counted)
        if isinstance(unit, Deliver | Hold) and unit.signature_token:
            threads.note_signature(connection, stores.ids(), unit.signature_token, entry.at)
    threads.append_event(connection, unit.event)


def decided_of(result: PipelineResult) -> DecidedMessage:
    """The decision inside whatever stages 4 to 6 returned."""
    if isinstance(result, Sealed):
        return result.outbound.decided
    return result.decided if isinstance(result, Withheld) else result


def _event(
    decided: DecidedMessage,
    decision: NewDecision,
    reply: Reply,
    thread_id: int | None,
    item_id: int | None = None,
) -> Event:
    """The line of the feed: ids and codes, and nothing that a person wrote."""
    route = decided.resolved.route
    return Event(
        at=decision.at,
        kind="message",
        marketplace=route.correspondence.marketplace,
        thread_id=thread_id,
        entry_id=decision.entry_id,
        item_id=item_id,
        codes={
            "verdict": decision.verdict,
            "rules": ",".join(decision.rules),
            "from": route.author_role.value,
            "decision": decision_code(decision.entry_id),
            "reply": f"{reply.code} {reply.status}",
        },
    )


def counted_of(decided: DecidedMessage) -> SellerMessage | None:
    """What rules count of a seller's message; a stranger's is nobody's."""
    resolved = decided.resolved
    route, content = resolved.route, resolved.content
    if route.author_role is not Role.SELLER or not _is_known_author(decided):
        return None
    received = resolved.authenticated.received
    return SellerMessage(
        id=received.id,
        party_id=route.author.id,
        relationship_id=route.correspondence.relationship_id,
        thread_id=route.thread_id,
        at=received.received_at,
        is_proactive=not (route.is_reply or route.other_side_has_written),
        is_important=is_important(content.subject),
        asks_for_review=is_review_request(content.subject, content.text),
        text_token=resolved.text_token,
    )


def _is_known_author(decided: DecidedMessage) -> bool:
    resolved = decided.resolved
    evidence = resolved.authenticated.authentication.evidence
    return evidence is Evidence.PASS and resolved.route.standing in _KNOWN


def _entry(decided: DecidedMessage, disposition: Disposition, sent_id: str = "") -> NewEntry:
    received = decided.resolved.authenticated.received
    ids = parse_message_ids(received.message.value("message-id") or "")
    return NewEntry(
        id=received.id,
        thread_id=decided.resolved.route.thread_id,
        at=received.received_at,
        author_role=decided.resolved.route.author_role.value,
        disposition=disposition,
        subject=decided.resolved.content.subject,
        raw=received.message.as_bytes(),
        message_id=ids[0] if ids and disposition in _REFERABLE else "",
        sent_message_id=sent_id,
    )


def _refusal(decided: DecidedMessage, decision: NewDecision, stores: Stores) -> NewRefusal:
    """What is kept of mail whose author nobody vouches for: no content, and no place in the thread."""
    authenticated = decided.resolved.authenticated
    received = authenticated.received
    envelope = received.envelope
    written = {
        "client": received.client.ip,
        "helo": received.client.helo,
        "reverse_path": str(envelope.reverse_path) if envelope.reverse_path else "",
        "forward_paths": [str(path) for path in envelope.forward_paths],
    }
    digest = sha256(received.message.as_bytes()).hexdigest()
    return NewRefusal(
        id=received.id,
        at=received.received_at,
        marketplace=decided.resolved.route.correspondence.marketplace,
        size=received.size,
        reply_code=decision.reply_code,
        reply_status=decision.reply_status,
        rules=decision.rules,
        results=tuple(f"{r.method}={r.result}" for r in authenticated.authentication.results),
        envelope=json.dumps(written, ensure_ascii=False).encode("utf-8", "surrogatepass"),
        digest=stores.encryption.index.of(REFUSAL_DIGEST, digest),
    )


def _decision(
    decided: DecidedMessage,
    verdict: Verdict,
    result: PipelineResult,
    stores: Stores,
    profile: Profile,
    released: Released | None,
) -> NewDecision:
    findings, kind = verdict.findings, verdict.kind.value
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
        # Who gives no path to come back on wants to hear nothing (RFC 5321 section 4.5.5).
        wishes=received.envelope.wishes if received.envelope.reverse_path else NO_REPORTS,
    )


def with_code(reply: Reply, decision_id: int) -> Reply:
    """A reply that names the decision, behind the rule where it names one: "[R-16 d:...] ..."."""
    code = decision_code(decision_id)
    head, bracket, rest = reply.text.partition("]")
    if bracket and head.startswith("["):
        return Reply(reply.code, reply.status, f"{head} d:{code}]{rest}")
    return Reply(reply.code, reply.status, f"{reply.text} [d:{code}]")
