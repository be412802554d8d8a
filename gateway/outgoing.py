"""The queue for operators: what waits, why it still does, making it try again now, and giving it up."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from database.clock import now
from database.connection import Connection
from gateway.acting import Act, note
from gateway.errors import GatewayError
from gateway.masking import mask
from gateway.opened import Opened, intake_settings
from gateway.reading import cipher_for, reading
from relay.queue.item import ItemState, QueueItem, QueueRecipient
from relay.queue.sql.reading import ItemDetail, ItemSummary, list_items, show_item
from relay.record import Recorder
from relay.settle import give_up
from thread_store.model import ContentErased
from vault.errors import VaultError

BATCH = 500
NO_KEY = "unreadable: its thread was erased, its row altered, or its key is missing"


def list_queue(gateway: Opened, state: str | None, limit: int) -> Sequence[Mapping[str, Any]]:
    """Living items, or those of one state, oldest first, with the last reply of the next hop."""
    wanted = ItemState(state) if state else None
    with reading(gateway) as connection:
        found = list_items(connection, wanted, limit=limit)
        return [
            {**_summary_row(one), "last_reply": _last_reply(gateway, connection, one)}
            for one in found
        ]


def show_queue_item(gateway: Opened, item_id: int, reveal: Act | None) -> Mapping[str, Any]:
    """One item with its recipients, masked without an act, which the audit has first.

    Raises:
        GatewayError: there is no such item, or it cannot be read.

    """
    if reveal is not None:
        with gateway.engine.begin() as connection:
            _detail(gateway, connection, item_id)
            note(gateway, connection, reveal, "queue.reveal", "queue item", item_id)
    with reading(gateway) as connection:
        detail = _detail(gateway, connection, item_id)
    return {
        **_summary_row(detail.summary),
        "reverse_path": str(detail.reverse_path) if detail.reverse_path else "",
        "recipients": [_recipient_row(one, reveal is not None) for one in detail.recipients],
    }


def retry(gateway: Opened, item_id: int, act: Act) -> None:
    """Make one item due now, out of quarantine if need be.

    Raises:
        GatewayError: it is not in the queue.

    """
    with gateway.engine.begin() as connection:
        if not gateway.stores.queue.retry(connection, item_id, now()):
            raise _not_in_queue(item_id)
        note(gateway, connection, act, "queue.retry", "queue item", item_id)


def retry_all(gateway: Opened, act: Act) -> int:
    """Make every living item due now; returns how many, each audited."""
    count = 0
    for ids in _living(gateway):
        with gateway.engine.begin() as connection:
            for item_id in ids:
                # One that was delivered a moment ago is simply no longer there.
                if gateway.stores.queue.retry(connection, item_id, now()):
                    note(gateway, connection, act, "queue.retry", "queue item", item_id)
                    count += 1
    return count


def expire(gateway: Opened, item_id: int, act: Act) -> bool:
    """Give one item up now, as at the end of its life; whether its author is told by a report.

    An attempt that a worker has begun may still succeed; then the record says both.

    Raises:
        GatewayError: it is not in the queue.

    """
    holder = gateway.stores.ids()
    with gateway.engine.begin() as connection:
        if not gateway.stores.queue.seize(connection, item_id, holder):
            raise _not_in_queue(item_id)
        note(gateway, connection, act, "queue.expire", "queue item", item_id)
        item = _readable(gateway, connection, item_id)
        if item is None:
            gateway.stores.queue.abandon(connection, item_id, now())
            return False
        markets = intake_settings(gateway.config).markets.values()
        recorder = Recorder(
            gateway.stores,
            holder,
            gateway.config.gateway.hostname,
            {market.name: market.pipeline for market in markets},
        )
        # Nobody holds the report: a running gateway takes it from the store.
        notice = recorder.apply(connection, item, give_up(item, now()), None)
    return notice is not None


def _readable(gateway: Opened, connection: Connection, item_id: int) -> QueueItem | None:
    """The item, or None when its thread was erased, its row altered, or its key is missing."""
    loaded = gateway.stores.queue.load(
        connection, (item_id,), partial(cipher_for, gateway, connection)
    )
    return loaded.items[0] if loaded.items else None


def _not_in_queue(item_id: int) -> GatewayError:
    return GatewayError(
        f"item {item_id} is not in the queue: it was delivered, failed, or never was. "
        "`gobetween queue list` shows what waits."
    )


def _living(gateway: Opened) -> Iterator[Sequence[int]]:
    after = 0
    while True:
        with reading(gateway) as connection:
            ids = [one.id for one in list_items(connection, limit=BATCH, after=after)]
        if not ids:
            return
        after = ids[-1]
        yield ids


def _detail(gateway: Opened, connection: Connection, item_id: int) -> ItemDetail:
    try:
        detail = show_item(connection, item_id, partial(cipher_for, gateway, connection))
    except (ContentErased, VaultError):
        raise GatewayError(f"item {item_id} cannot be shown. It is {NO_KEY}.") from None
    if detail is None:
        raise GatewayError(
            f"no queue item {item_id}. Copy an id from `gobetween queue list`. Notices and mail for "
            "the operator are kept for seven days, a party's mail as long as its thread."
        )
    return detail


def _last_reply(gateway: Opened, connection: Connection, item: ItemSummary) -> str:
    try:
        detail = show_item(connection, item.id, partial(cipher_for, gateway, connection))
    except (ContentErased, VaultError):
        return NO_KEY
    replies = [one.reply for one in detail.recipients if one.reply] if detail else []
    return ", ".join(dict.fromkeys(f"{reply.code} {reply.status}" for reply in replies))


def _summary_row(item: ItemSummary) -> Mapping[str, Any]:
    return {
        "item_id": item.id,
        "kind": item.kind.value,
        "state": item.state.value,
        "marketplace": item.marketplace,
        "thread_id": item.thread_id,
        "entry_id": item.entry_id,
        "attempts": item.attempts,
        "created_at": item.created_at,
        "age": max(0, now() - item.created_at),
        "next_attempt_at": item.next_attempt_at,
        "expires_at": item.expires_at,
        "size": item.size,
        "recipient_states": {state.value: count for state, count in item.recipients.items()},
    }


def _recipient_row(recipient: QueueRecipient, is_revealed: bool) -> Mapping[str, Any]:
    reply = recipient.reply
    row = {
        "address": str(recipient.address) if is_revealed else mask(recipient.address),
        "state": recipient.state.value,
        "reply": f"{reply.code} {reply.status}" if reply else "",
    }
    # The words are those of a stranger's server, which may name the mailbox in a way that we did not see.
    return {**row, "reply_text": reply.text if reply else ""} if is_revealed else row
