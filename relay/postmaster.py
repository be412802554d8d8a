"""Mail that is for us: to postmaster and abuse, which goes on to the operator, and reports to our return paths.

Neither belongs to a conversation, so neither is rewritten; a report is kept with the item that it is about.
"""

from collections.abc import Callable

from database.connection import Connection
from mail.address import Address
from mail.decode_words import decode_words
from mail.received import format_received, transmission_type
from relay.content import SUBJECT_LIMIT
from relay.queue.item import ItemKind, QueueItem, QueueRecipient
from relay.recipients import ReturnPathRecipient
from relay.stages import ReceivedMessage
from relay.stores import Stores
from thread_store.model import AuthorRole, Disposition, Event, NewEntry
from vault.tokens import Purpose


def forward_to_postmaster(
    received: ReceivedMessage,
    hostname: str,
    postmaster: Address,
    domain: str,
    marketplace: str,
    stores: Stores,
) -> QueueItem:
    """Make the item that carries a mail on to the operator, with a Received field of ours in front.

    Its reverse-path is ours, so that SPF passes and a report comes back here.
    """
    trace = format_received(
        helo=received.client.helo,
        ip=received.client.ip,
        by=hostname,
        protocol=transmission_type(extended=True, tls=received.client.tls),
        id=str(received.id),
        at=received.received_at,
    )
    message = received.message.with_fields((trace, *received.message.fields))
    item_id = stores.ids()
    token = stores.codec.mint(Purpose.RETURN_PATH, domain, item_id)
    return QueueItem(
        id=item_id,
        thread_id=None,
        entry_id=None,
        marketplace=marketplace,
        kind=ItemKind.POSTMASTER,
        reverse_path=Address(token, domain),
        recipients=(QueueRecipient(stores.ids(), postmaster),),
        raw=message.as_bytes(),
        created_at=received.received_at,
        expires_at=stores.schedule.expires_at(received.received_at),
        next_attempt_at=received.received_at,
    )


def write_postmaster_item(
    item: QueueItem, stores: Stores, worker_id: int
) -> Callable[[Connection], None]:
    """The unit that puts such an item into the queue."""

    def write(connection: Connection) -> None:
        stores.queue.insert(connection, item, worker_id, stores.encryption)
        event = Event(
            at=item.created_at, kind="postmaster", marketplace=item.marketplace, item_id=item.id
        )
        stores.threads.append_event(connection, event)

    return write


def absorb_report(
    received: ReceivedMessage,
    path: ReturnPathRecipient,
    thread_id: int | None,
    marketplace: str,
    stores: Stores,
) -> Callable[[Connection], None]:
    """The unit that keeps a report about one of our items in that item's thread, if it has one that is not erased."""

    def write(connection: Connection) -> None:
        thread = None if thread_id is None else stores.threads.thread(connection, thread_id)
        is_kept = thread is not None and thread.key is not None
        if thread is not None and is_kept:
            stores.threads.append_entry(connection, _entry(received, thread.id))
        event = Event(
            at=received.received_at,
            kind="report",
            marketplace=marketplace,
            thread_id=thread.id if thread else None,
            entry_id=received.id if is_kept else None,
            item_id=path.item_id,
            codes={"verdict": "absorb", "size": received.size},
        )
        stores.threads.append_event(connection, event)

    return write


def _entry(received: ReceivedMessage, thread_id: int) -> NewEntry:
    return NewEntry(
        id=received.id,
        thread_id=thread_id,
        at=received.received_at,
        author_role=AuthorRole.SYSTEM,
        disposition=Disposition.ABSORBED,
        subject=decode_words(received.message.value("subject") or "")[:SUBJECT_LIMIT],
        raw=received.message.as_bytes(),
    )
