"""Mail that waits for an operator: listing it, and showing one to somebody who says why.

1. A held message is named by its hold, by its entry, or by the code in the reply that its sender got ("d:...").
2. It waits until its deadline, and is refused then. Long before, after the marketplace's `review_hours`, it is overdue:
   somebody should have looked at it.
3. An appeal is a refused message that waits again, with what its author wrote about the refusal.
"""

import base64
import binascii
import json
from collections.abc import Mapping, Sequence
from typing import Any

from database.clock import now
from database.connection import Connection
from gateway.acting import Act, note
from gateway.errors import GatewayError
from gateway.opened import Opened
from gateway.reading import reading
from gateway.viewing import UNREADABLE, view_entry
from relay.asking.answering import APPEALED
from relay.enqueue import decision_code
from thread_store.model import Decision, Hold, HoldState
from vault.errors import VaultError

CODE_LENGTH = 13
LARGEST_ID = 2**63 - 1
ELIDED = "…"
HOUR = 3_600_000_000
# An appeal waits because of what refused it.
_STOPPING = frozenset({"hold", "reject"})


def entry_of_code(text: str) -> int | None:
    """The entry id inside a decision code, with or without "d:"; None for what is no code."""
    code = text.strip().strip("[]").lower().removeprefix("d:")
    if len(code) != CODE_LENGTH:
        return None
    try:
        entry_id = int.from_bytes(base64.b32decode(f"{code.upper()}==="), "big")
    except (binascii.Error, ValueError):
        return None
    return entry_id if entry_id <= LARGEST_ID else None


def find_hold(gateway: Opened, connection: Connection, name: str) -> Hold:
    """The hold that a person named.

    Raises:
        GatewayError: nothing of that name is or was held.

    """
    threads = gateway.stores.threads
    ids = _ids_of_name(name)
    for number in ids:
        found = threads.hold(connection, number) or threads.hold_of_entry(connection, number)
        if found is not None:
            return found
    for number in ids:
        entry = threads.entry(connection, number)
        if entry is not None:
            raise GatewayError(
                f"this message is not held: it was {entry.disposition} when it came. See "
                f"`gobetween thread show {entry.thread_id}`."
            )
    raise GatewayError(
        f"nothing is held under {name!r}. Copy an id from `gobetween held list`, or give the "
        "code of the reply that the sender got (d:...)."
    )


def _ids_of_name(name: str) -> tuple[int, ...]:
    """What a name can mean: a number as it stands, and the entry inside a code."""
    is_number = name.isascii() and name.isdigit() and int(name[:20]) <= LARGEST_ID
    code = entry_of_code(name)
    return (*((int(name),) if is_number else ()), *((code,) if code is not None else ()))


def list_holds(
    gateway: Opened, state: str, *, is_overdue: bool = False
) -> Sequence[Mapping[str, Any]]:
    """Every hold in a state, oldest first: why it waits, in sentences that quote nothing of the mail.

    With `is_overdue`, only those that nobody has looked at in time.
    """
    with reading(gateway) as connection:
        holds = gateway.stores.threads.holds(connection, HoldState(state))
        rows = [_row(gateway, connection, hold) for hold in holds]
    return [row for row in rows if row["is_overdue"] or not is_overdue]


def show_hold(gateway: Opened, name: str, act: Act) -> Mapping[str, Any]:
    """One held message with its findings, its evidence and its text; the audit has it first."""
    with gateway.engine.begin() as connection:
        hold = find_hold(gateway, connection, name)
        note(gateway, connection, act, "held.show", "hold", hold.id)
    with reading(gateway) as connection:
        entry = gateway.stores.threads.entry(connection, hold.entry_id)
        assert entry is not None
        decision = newest_decision(gateway, connection, hold)
        context = context_of(decision)
        return {
            **_row(gateway, connection, hold),
            "evidence": context.get("evidence", ""),
            "author_standing": context.get("author_standing", ""),
            "authentication": context.get("authentication", []),
            "findings": findings_of(decision),
            "decision_reason": hold.decision_reason,
            "appeal": _appeal_text(gateway, connection, hold),
            "message": view_entry(entry),
        }


def newest_decision(gateway: Opened, connection: Connection, hold: Hold) -> Decision | None:
    """The last word about a held message."""
    decisions = gateway.stores.threads.decisions_of(connection, hold.entry_id)
    return decisions[-1] if decisions else None


def context_of(decision: Decision | None) -> Mapping[str, Any]:
    """The facts that a decision was made from; empty once its thread was erased."""
    if decision is None or not decision.context:
        return {}
    context: Mapping[str, Any] = json.loads(decision.context)
    return context


def findings_of(decision: Decision | None) -> Sequence[Mapping[str, str]]:
    """What the rules found, as it was recorded."""
    if decision is None or not decision.findings:
        return []
    findings: Sequence[Mapping[str, str]] = json.loads(decision.findings)
    return findings


def _row(gateway: Opened, connection: Connection, hold: Hold) -> Mapping[str, Any]:
    try:
        entry = gateway.stores.threads.entry(connection, hold.entry_id)
        role = entry.author_role if entry else "unknown"
        findings = findings_of(newest_decision(gateway, connection, hold))
        reasons = [_without_excerpt(f) for f in findings if f["effect"] in _STOPPING]
        review_by = _review_by(gateway, connection, hold)
    except VaultError:
        # One row that cannot be read must not hide all the others.
        role, reasons, review_by = "unknown", [UNREADABLE], None
    is_waiting = hold.state is HoldState.HELD
    return {
        "hold_id": hold.id,
        "entry_id": hold.entry_id,
        "code": f"d:{decision_code(hold.entry_id)}",
        "thread_id": hold.thread_id,
        "state": hold.state.value,
        "at": hold.at,
        "age": (hold.decided_at or now()) - hold.at,
        "from": role,
        "rules": list(hold.rules),
        "reasons": reasons,
        "expires_at": hold.expires_at,
        "review_by": review_by,
        "is_overdue": is_waiting and review_by is not None and review_by < now(),
        "is_appeal": _appeal_code(gateway, connection, hold) is not None,
        "decided_at": hold.decided_at,
        "decided_by": hold.decided_by or None,
    }


def _review_by(gateway: Opened, connection: Connection, hold: Hold) -> int | None:
    """When a hold becomes overdue; None where its marketplace left the configuration."""
    thread = gateway.stores.threads.thread(connection, hold.thread_id)
    market = gateway.config.marketplace.get(thread.marketplace) if thread else None
    return None if market is None else hold.at + market.policy.review_hours * HOUR


def _appeal_code(gateway: Opened, connection: Connection, hold: Hold) -> str | None:
    """The code of the entry in which an author appeals; None for a hold that no appeal made."""
    lines = gateway.stores.threads.audit_of(connection, "hold", hold.id)
    return next((line.reason for line in lines if line.action == APPEALED), None)


def _appeal_text(gateway: Opened, connection: Connection, hold: Hold) -> str | None:
    """What an author writes about the refusal, or why it cannot be shown."""
    entry_id = entry_of_code(_appeal_code(gateway, connection, hold) or "")
    entry = None if entry_id is None else gateway.stores.threads.entry(connection, entry_id)
    if entry is None:
        return None
    shown = view_entry(entry)
    return str(shown.get("gone") or shown["text"])


def _without_excerpt(finding: Mapping[str, str]) -> str:
    """A list is not audited, so what a reason quotes from the mail is left out of it."""
    excerpt, reason = finding["excerpt"], finding["reason"]
    return reason.replace(excerpt, ELIDED) if excerpt else reason
