"""The record of conversations for operators: who wrote when, what was decided, what became of it.

Without an act nothing here tells what was written or by which address; with one, the audit has it first.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from database.connection import Connection
from gateway.acting import Act, note
from gateway.errors import GatewayError
from gateway.opened import Opened
from gateway.reading import reading, thread_of_order
from gateway.viewing import view_entry
from thread_store.model import Decision, DeliveryEvent, Entry, Thread, ThreadState
from vault.errors import VaultError

WHOLE = "whole"
UNREADABLE = "broken: the text of an entry cannot be decrypted (row altered, or key missing)"


def list_threads(
    gateway: Opened, limit: int, marketplace: str, order_id: str | None
) -> Sequence[Mapping[str, Any]]:
    """The threads that changed last, or the one of an order."""
    with reading(gateway) as connection:
        if order_id is None:
            threads = gateway.stores.threads.recent_threads(connection, limit)
        else:
            thread_id = thread_of_order(gateway, connection, marketplace, order_id)
            threads = (thread_of(gateway, connection, thread_id),)
        return [_thread_row(gateway, connection, thread) for thread in threads]


def show_thread(gateway: Opened, thread_id: int, reveal: Act | None) -> Mapping[str, Any]:
    """One thread with its entries, and whether its chain is whole.

    Raises:
        GatewayError: there is no such thread.

    """
    if reveal is not None:
        # Committed before anything is read out: a crash in between leaves a line too many, not one too few.
        with gateway.engine.begin() as connection:
            thread_of(gateway, connection, thread_id)
            note(gateway, connection, reveal, "thread.reveal", "thread", thread_id)
    with reading(gateway) as connection:
        thread = thread_of(gateway, connection, thread_id)
        entries = gateway.stores.threads.entries_of(connection, thread_id)
        return {
            **_thread_row(gateway, connection, thread),
            "chain": _chain(gateway, connection, thread_id),
            "entries": [
                _entry_row(gateway, connection, entry, reveal is not None) for entry in entries
            ],
        }


def set_open(gateway: Opened, thread_id: int, is_open: bool, act: Act) -> str:
    """Open or close a thread to mail (R-11); return the state it is in now.

    Raises:
        GatewayError: there is no such thread, or it was erased.

    """
    state = ThreadState.OPEN if is_open else ThreadState.CLOSED
    with gateway.engine.begin() as connection:
        if not gateway.stores.threads.set_thread_state(connection, thread_id, state):
            raise GatewayError(
                f"thread {thread_id} was not changed: there is no such thread, or it was erased. "
                "Copy an id from `gobetween thread list`."
            )
        action = "thread.open" if is_open else "thread.close"
        note(gateway, connection, act, action, "thread", thread_id)
    return state.value


def thread_of(gateway: Opened, connection: Connection, thread_id: int) -> Thread:
    """The thread of an id. Raises GatewayError."""
    thread = gateway.stores.threads.thread(connection, thread_id)
    if thread is None:
        raise GatewayError(
            f"no thread {thread_id}. Copy an id from `gobetween thread list`, or find the thread "
            "of an order with `gobetween thread list --order ORDER_ID`."
        )
    return thread


def _chain(gateway: Opened, connection: Connection, thread_id: int) -> str:
    try:
        bad = gateway.stores.threads.verify_thread(connection, thread_id)
    except VaultError:
        return UNREADABLE
    if bad is None:
        return WHOLE
    return f"broken at entry {bad}: this record was changed after it was written"


def _thread_row(gateway: Opened, connection: Connection, thread: Thread) -> Mapping[str, Any]:
    aliases = gateway.stores.aliases
    found = aliases.correspondence_of_relationship(connection, thread.relationship_id)
    orders = found.orders if found else ()
    return {
        "thread_id": thread.id,
        "marketplace": thread.marketplace,
        "orders": [order.order_id for order in orders if order.thread_id == thread.id],
        "state": thread.state.value,
        "length": thread.length,
        "created_at": thread.created_at,
        "last_entry_at": thread.last_entry_at,
        "buyer_has_written": thread.buyer_has_written,
        "seller_has_written": thread.seller_has_written,
    }


def _entry_row(
    gateway: Opened, connection: Connection, entry: Entry, is_revealed: bool
) -> Mapping[str, Any]:
    threads = gateway.stores.threads
    decisions = threads.decisions_of(connection, entry.id)
    deliveries = threads.deliveries_of(connection, entry.id)
    row: dict[str, Any] = {
        "entry_id": entry.id,
        "position": entry.position,
        "at": entry.at,
        "author": entry.author_role,
        "disposition": entry.disposition.value,
        "size": entry.size,
        "decisions": [_decision_row(one, is_revealed) for one in decisions],
        "deliveries": [_delivery_row(one, is_revealed) for one in deliveries],
    }
    return {**row, "message": view_entry(entry)} if is_revealed else row


def _decision_row(decision: Decision, is_revealed: bool) -> Mapping[str, Any]:
    row: dict[str, Any] = {
        "at": decision.at,
        "verdict": decision.verdict,
        "rules": list(decision.rules),
        "score": decision.score,
        "reply": f"{decision.reply_code} {decision.reply_status}",
        "released_by": decision.override_by or None,
    }
    return {**row, "release_reason": decision.override_reason} if is_revealed else row


def _delivery_row(event: DeliveryEvent, is_revealed: bool) -> Mapping[str, Any]:
    reply = f"{event.reply_code} {event.reply_status}".strip() if event.reply_code else ""
    row: dict[str, Any] = {
        "at": event.at,
        "kind": event.kind,
        "item_id": event.item_id,
        "attempt": event.attempt,
        "reply": reply,
    }
    # The words are those of a stranger's server, which may name the mailbox in a way that we did not see.
    return {**row, "reply_text": event.reply_text} if is_revealed else row
