"""Stage 10: a settlement goes into the record, and what became of the mail is told to its author.

1. The unit rides in a later commit; it never starts one. It applies only while this worker still holds the item:
   otherwise what happened is written down as events and overwrites nothing.
2. The author hears once that a message failed, when nobody is owed it any longer and no mailbox of the other side has
   it; once that it is late; and that it was passed on, when that was asked for. What the author's client asked decides
   what is told at all (RFC 3461 section 4.1).
3. What stands in the way of a report never stands in the way of the settlement, which would be tried for ever. That
   none was sent is then an event.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from database.connection import Connection
from database.encryption import FieldCipher
from mail.envelope import Notify
from mail.reply import DELIVERY_EXPIRED, PASSED_ON, TEMPORARY_FAILURE
from mail.reports import Action
from relay.notices import Notices, Occasion
from relay.pipeline import PipelineSettings
from relay.queue.item import ItemKind, QueueItem, RecipientState
from relay.settle import Settlement
from relay.stores import Stores
from thread_store.model import ContentErased, DeliveryEvent, Event


@dataclass(frozen=True, slots=True)
class Recorder:
    """Applies settlements for one worker. `pipelines` are the signing settings by marketplace."""

    stores: Stores
    worker_id: int
    hostname: str
    pipelines: Mapping[str, PipelineSettings] = field(repr=False)

    @property
    def notices(self) -> Notices:
        """The writer of reports to authors."""
        return Notices(self.stores, self.hostname, self.pipelines)

    def unit(
        self, item: QueueItem, settlement: Settlement
    ) -> Callable[[Connection], QueueItem | None]:
        """The unit that applies a settlement; its value is the report that it put into the queue, if any."""

        def apply(connection: Connection) -> QueueItem | None:
            return self.apply(connection, item, settlement, self.worker_id)

        return apply

    def apply(
        self,
        connection: Connection,
        item: QueueItem,
        settlement: Settlement,
        notice_worker: int | None,
    ) -> QueueItem | None:
        """Apply a settlement in a transaction; the report to the author is then held by `notice_worker`."""
        try:
            cipher = self.cipher_for(connection, item.thread_id)
        except ContentErased:
            # The words of the next hop went with the thread; what became of the mail is still true.
            bare = _without_texts(settlement)
            self.stores.queue.settle(connection, bare, self.worker_id, self.stores.encryption)
            self._note(connection, item, bare)
            return None
        held = self.stores.queue.settle(connection, settlement, self.worker_id, cipher)
        self._note(connection, item, settlement)
        if not held:
            return None
        self._keep_receipts(connection, item, settlement)
        occasion = self._occasion(connection, item, settlement)
        if occasion is None:
            return None
        return self.notices.tell(connection, item, occasion, notice_worker, cipher)

    def _keep_receipts(
        self, connection: Connection, item: QueueItem, settlement: Settlement
    ) -> None:
        receipts = [one for note in settlement.events for one in note.receipts]
        if receipts and item.kind is ItemKind.RELAY:
            self.stores.queue.note_receipts(
                connection, item.id, settlement.settled_at, receipts, self.stores.ids
            )

    def _occasion(
        self, connection: Connection, item: QueueItem, settlement: Settlement
    ) -> Occasion | None:
        """What there is to tell the author after this attempt."""
        if settlement.is_late:
            told = self.stores.queue.delay_told(connection, item.id, settlement.settled_at)
            return _lateness(item, settlement) if told else None
        at, wants_success = settlement.settled_at, item.may_tell(Notify.SUCCESS)
        if not settlement.is_finished or not (settlement.failed or wants_success):
            return None
        # Read again: a report may have turned a delivery into a failure since the item was loaded.
        if RecipientState.DELIVERED in self.stores.queue.states(connection, item.id):
            # RFC 3461 section 5.2.2: whether the next server will report is never relied on.
            return Occasion(Action.RELAYED, PASSED_ON, at) if wants_success else None
        if not settlement.failed or not item.may_tell(Notify.FAILURE):
            return None
        first = settlement.failed[0]
        reply = DELIVERY_EXPIRED if first.is_expired else first.reply
        return Occasion(Action.FAILED, reply, at, str(first.reply))

    def cipher_for(self, connection: Connection, thread_id: int | None) -> FieldCipher:
        """The key that a queue item's fields are encrypted under: its thread's, or ours."""
        if thread_id is None:
            return self.stores.encryption
        key = self.stores.threads.key_of_thread(connection, thread_id)
        if key is None:
            raise ContentErased
        return key

    def _note(self, connection: Connection, item: QueueItem, settlement: Settlement) -> None:
        at = settlement.settled_at
        for note in settlement.events:
            if item.entry_id is not None and item.kind is ItemKind.RELAY:
                self.stores.threads.add_delivery_event(
                    connection,
                    DeliveryEvent(
                        entry_id=item.entry_id,
                        item_id=item.id,
                        at=at,
                        kind=note.kind.value,
                        reply_code=note.reply.code,
                        reply_status=note.reply.status,
                        reply_text=note.reply.text,
                        attempt=settlement.attempts,
                    ),
                )
            reply = f"{note.reply.code} {note.reply.status}"
            codes: dict[str, str | int] = {"attempt": settlement.attempts, "reply": reply}
            self._append(connection, item, at, note.kind.value, codes)

    def _append(
        self,
        connection: Connection,
        item: QueueItem,
        at: int,
        kind: str,
        codes: Mapping[str, str | int],
    ) -> None:
        event = Event(
            at=at,
            kind=kind,
            marketplace=item.marketplace,
            thread_id=item.thread_id,
            entry_id=item.entry_id,
            item_id=item.id,
            codes={"mail": item.kind.value, **codes},
        )
        self.stores.threads.append_event(connection, event)


def _lateness(item: QueueItem, settlement: Settlement) -> Occasion:
    deferrals = (one.reply for one in settlement.recipients if one.reply.is_temporary)
    reply = next(deferrals, TEMPORARY_FAILURE)
    return Occasion(Action.DELAYED, reply, settlement.settled_at, str(reply), item.expires_at)


def _without_texts(settlement: Settlement) -> Settlement:
    """A settlement that keeps the codes of its replies and none of their words."""
    return replace(
        settlement,
        recipients=tuple(
            replace(one, reply=one.reply.with_text("")) for one in settlement.recipients
        ),
        events=tuple(replace(one, reply=one.reply.with_text("")) for one in settlement.events),
    )
