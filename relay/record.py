"""Stage 10: a settlement goes into the record, and what failed for good becomes a DSN to its author.

The unit rides in a later commit; it never starts one. It applies only while this worker still holds the item:
otherwise what happened is written down as events and overwrites nothing.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from alias_store.model import Correspondence, Role
from database.clock import now
from database.connection import Connection
from database.encryption import FieldCipher
from mail.dsn import DsnFacts, compose_failure
from mail.reply import DELIVERY_EXPIRED
from relay.pipeline import PipelineSettings
from relay.queue.item import ItemKind, QueueItem, QueueRecipient
from relay.rewrite.guard import find_leaks
from relay.rewrite.needles import Needles
from relay.seal.sign import sign
from relay.settle import FailedRecipient, Settlement
from relay.stores import Stores
from thread_store.model import ContentErased, DeliveryEvent, Event
from vault.tokens import Purpose


@dataclass(frozen=True, slots=True)
class Recorder:
    """Applies settlements for one worker. `pipelines` are the signing settings by marketplace."""

    stores: Stores
    worker_id: int
    hostname: str
    pipelines: Mapping[str, PipelineSettings] = field(repr=False)

    def unit(
        self, item: QueueItem, settlement: Settlement
    ) -> Callable[[Connection], QueueItem | None]:
        """The unit that applies a settlement; its value is the DSN that it put into the queue, if any."""

        def apply(connection: Connection) -> QueueItem | None:
            cipher = self.cipher_for(connection, item.thread_id)
            held = self.stores.queue.settle(connection, settlement, self.worker_id, cipher)
            self._note(connection, item, settlement)
            if not held or not settlement.failed:
                return None
            notice = self._dsn(connection, item, settlement.failed[0])
            if notice is not None:
                self.stores.queue.insert(connection, notice, self.worker_id, cipher)
            return notice

        return apply

    def cipher_for(self, connection: Connection, thread_id: int | None) -> FieldCipher:
        """The key that a queue item's fields are encrypted under: its thread's, or ours."""
        if thread_id is None:
            return self.stores.encryption
        thread = self.stores.threads.thread(connection, thread_id)
        if thread is None or thread.key is None:
            raise ContentErased
        return thread.key

    def _note(self, connection: Connection, item: QueueItem, settlement: Settlement) -> None:
        for note in settlement.events:
            if item.entry_id is not None and item.kind is ItemKind.RELAY:
                self.stores.threads.add_delivery_event(
                    connection,
                    DeliveryEvent(
                        entry_id=item.entry_id,
                        item_id=item.id,
                        at=settlement.settled_at,
                        kind=note.kind.value,
                        reply_code=note.reply.code,
                        reply_status=note.reply.status,
                        reply_text=note.reply.text,
                        attempt=settlement.attempts,
                    ),
                )
            self.stores.threads.append_event(
                connection,
                Event(
                    at=settlement.settled_at,
                    kind=note.kind.value,
                    marketplace=item.marketplace,
                    thread_id=item.thread_id,
                    entry_id=item.entry_id,
                    item_id=item.id,
                    codes={
                        "mail": item.kind.value,
                        "attempt": settlement.attempts,
                        "reply": f"{note.reply.code} {note.reply.status}",
                    },
                ),
            )

    def _dsn(
        self, connection: Connection, item: QueueItem, failure: FailedRecipient
    ) -> QueueItem | None:
        """A report to the author, from the alias domain, naming aliases only (RFC 3464)."""
        entry = None
        if item.entry_id is not None:
            entry = self.stores.threads.entry(connection, item.entry_id)
        if entry is None or entry.author_role not in (Role.BUYER, Role.SELLER):
            return None
        correspondence = self._correspondence(connection, item)
        author = correspondence.party(Role(entry.author_role))
        other = correspondence.alias_of(author.role.other)
        notice_id = self.stores.ids()
        moment = now()
        token = self.stores.codec.mint(Purpose.MESSAGE_ID, other.domain, notice_id)
        facts = DsnFacts(
            domain=other.domain,
            reporting_mta=self.hostname,
            to=self.stores.aliases.address_of(correspondence.alias_of(author.role)),
            failed=self.stores.aliases.address_of(other),
            reply=DELIVERY_EXPIRED if failure.is_expired else failure.reply,
            message_id=f"{token}@{other.domain}",
            at=moment,
            arrived_at=item.created_at,
            diagnostic=str(failure.reply),
            original_id=entry.message_id,
        )
        settings = self.pipelines[item.marketplace]
        raw = sign(compose_failure(facts), settings.signing_keys, moment).as_bytes()
        everybody = (*correspondence.buyer.addresses, *correspondence.seller.addresses)
        if find_leaks(raw, Needles(author=everybody, recipient=())):
            # A next hop that names the mailbox in a way that cleaning missed: the event remains.
            return None
        return QueueItem(
            id=notice_id,
            thread_id=item.thread_id,
            entry_id=item.entry_id,
            marketplace=item.marketplace,
            kind=ItemKind.DSN,
            reverse_path=None,
            recipients=tuple(
                QueueRecipient(self.stores.ids(), address) for address in author.delivery_addresses
            ),
            raw=raw,
            created_at=moment,
            expires_at=self.stores.schedule.expires_at(moment),
            next_attempt_at=moment,
        )

    def _correspondence(self, connection: Connection, item: QueueItem) -> Correspondence:
        assert item.reverse_path is not None
        assert item.thread_id is not None
        thread = self.stores.threads.thread(connection, item.thread_id)
        assert thread is not None
        found = self.stores.aliases.correspondence_of_relationship(
            connection, thread.relationship_id
        )
        assert found is not None
        return found
