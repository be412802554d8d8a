"""Rows of thread.json: what a program reads of an exported thread. Times are in microseconds UTC, and in words."""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

from gateway.bundle_views import Case, Shown
from gateway.holding import findings_of
from gateway.viewing import view_message
from mail.message import parse_message
from mail.mime import decoded_octets, parse_parts
from policies.verdict import Effect
from thread_store.bundle import BundleFile, utc
from thread_store.model import AuditRecord, Decision, DeliveryEvent, Entry, Hold

# What a party is told of the rules: why its mail was changed or went no further. Remarks are the operator's.
_TOLD = frozenset(effect.value for effect in Effect if effect is not Effect.WARN)

Row = dict[str, Any]


def moment(at: int, name: str = "at") -> Row:
    """A time, for programs and for people."""
    return {name: at, f"{name}_utc": utc(at)}


def thread_row(case: Case, at: int, aliases: Mapping[str, str]) -> Row:
    """The thread itself; `aliases` by the side that each stands for."""
    thread, correspondence = case.thread, case.correspondence
    row: Row = {
        "for": case.audience.value,
        **moment(at, "exported_at"),
        "thread": thread.id,
        "marketplace": thread.marketplace,
        "orders": list(case.orders),
        "state": thread.state.value,
        **moment(thread.created_at, "opened_at"),
        "sides": [
            {
                "side": party.role.value,
                "shown_as": case.name_of(party),
                "alias": aliases[party.role.value],
            }
            for party in (correspondence.buyer, correspondence.seller)
        ],
    }
    if case.audience.role is None:
        for side, party in zip(
            row["sides"], (correspondence.buyer, correspondence.seller), strict=True
        ):
            side |= {"name": party.name, "addresses": [str(one) for one in party.addresses]}
    return row


def entry_row(
    case: Case,
    entry: Entry,
    shown: Shown,
    decisions: Sequence[Decision],
    deliveries: Sequence[DeliveryEvent],
    forms: Sequence[Row],
) -> Row:
    """One entry with its forms, which name their files."""
    is_operator = case.audience.role is None
    row: Row = {
        "position": entry.position,
        "entry": entry.id,
        **moment(entry.at),
        "author": entry.author_role,
        "disposition": entry.disposition.value,
        "forms": list(forms),
    }
    if shown.missing:
        row["missing"] = shown.missing
    if is_operator or shown.is_own:
        row["decisions"] = [
            _operators_decision(one) if is_operator else _partys_decision(case, one)
            for one in decisions
        ]
    row["deliveries"] = [_delivery(one, is_operator) for one in deliveries]
    return row


def form_row(form: str, raw: bytes, file: BundleFile) -> Row:
    """A message in one of its forms: "written" by its author, or "sent" to the other side."""
    message = parse_message(raw)
    view = {name: value for name, value in view_message(message).items() if name != "parts"}
    attachments = []
    for part in parse_parts(message).walk():
        if not part.children and (not part.is_text or part.is_attachment or part.filename):
            octets = decoded_octets(message, part)
            attachments.append(
                {
                    "name": part.filename,
                    "type": part.content_type,
                    "size": len(octets),
                    "sha256": hashlib.sha256(octets).hexdigest(),
                }
            )
    return {
        "form": form,
        "file": file.name,
        "size": file.size,
        "sha256": file.sha256.hex(),
        "message": view,
        "attachments": attachments,
    }


def hold_row(hold: Hold) -> Row:
    """How an operator decided about a held message; for operators."""
    row: Row = {"hold": hold.id, **moment(hold.at), "state": hold.state.value}
    if hold.decided_at is not None:
        row |= moment(hold.decided_at, "decided_at")
        row |= {"decided_by": hold.decided_by, "reason": hold.decision_reason}
    return row


def audit_row(record: AuditRecord) -> Row:
    """One line of the audit; for operators."""
    return {
        **moment(record.at),
        "actor": record.actor,
        "action": record.action,
        "reason": record.reason,
    }


def _operators_decision(decision: Decision) -> Row:
    return {
        **moment(decision.at),
        "verdict": decision.verdict,
        "rules": list(decision.rules),
        "reply": f"{decision.reply_code} {decision.reply_status}",
        "findings": list(findings_of(decision)),
        "score": decision.score,
        "code_version": decision.code_version,
        "policy_revision": decision.policy_revision,
        "released_by": decision.override_by,
        "release_reason": decision.override_reason,
    }


def _partys_decision(case: Case, decision: Decision) -> Row:
    """Why a party's own message went on or not: what it was or could be told, and nothing that shows the other side."""
    findings = []
    for one in findings_of(decision):
        told = {name: one[name] for name in ("rule", "reason", "fix")}
        if one["effect"] in _TOLD and not case.hides_text("\r\n".join(told.values())):
            findings.append(told)
    return {
        **moment(decision.at),
        "verdict": decision.verdict,
        "rules": list(dict.fromkeys(one["rule"] for one in findings)),
        "reply": f"{decision.reply_code} {decision.reply_status}",
        "findings": findings,
        "released": bool(decision.override_by),
    }


def _delivery(event: DeliveryEvent, is_operator: bool) -> Row:
    reply = f"{event.reply_code} {event.reply_status}".strip() if event.reply_code else ""
    row: Row = {
        **moment(event.at), "kind": event.kind, "attempt": event.attempt, "reply": reply,
    }  # fmt: skip
    # The words are those of the other side's server, which may name its mailbox.
    return {**row, "item": event.item_id, "reply_text": event.reply_text} if is_operator else row
