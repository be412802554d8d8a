"""Mail that is for us: to postmaster and abuse, which goes on to the operator.

It belongs to no conversation, so it is not rewritten. Reports about our mail that arrive here are another matter
(relay.reports).
"""

from collections.abc import Callable

from database.connection import Connection
from mail.address import Address
from mail.received import format_received, transmission_type
from relay.queue.item import ItemKind, QueueItem, QueueRecipient
from relay.stages import ReceivedMessage
from relay.stores import Stores
from thread_store.model import Event
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
        protocol=transmission_type(
            extended=True,
            tls=received.client.tls,
            authenticated=received.client.submitter is not None,
        ),
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
