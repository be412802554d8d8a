"""Stage 10: a settlement goes into the record, and what failed for good becomes a DSN to its author.

1. The unit rides in a later commit; it never starts one. It applies only while this worker still holds the item:
   otherwise what happened is written down as events and overwrites nothing.
2. The author hears of it once, when nobody is owed the message any longer and no mailbox of the other side has it.
3. What stands in the way of a DSN never stands in the way of the settlement, which would be tried for ever: a thread
   may be erased and a marketplace closed while its mail is under way. That no DSN was sent is then an event.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from alias_store.model import Correspondence, Role
from database.clock import now
from database.connection import Connection
from database.encryption import FieldCipher
from mail.dsn import DsnFacts, compose_failure
from mail.message_ids import parse_message_ids
from mail.reply import DELIVERY_EXPIRED
from relay.pipeline import PipelineSettings
from relay.queue.item import ItemKind, QueueItem, QueueRecipient, RecipientState
from relay.rewrite.guard import find_leaks
from relay.rewrite.needles import Needles
from relay.seal.sign import sign
from relay.settle import FailedRecipient, Settlement
from relay.stores import Stores
from thread_store.model import ContentErased, DeliveryEvent, Entry, Event
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
            if not held or not _is_owed_a_dsn(item, settlement):
                return None
            notice = self._dsn(connection, item, settlement.failed[0])
            if notice is None:
                self._append(connection, item, settlement.settled_at, "dsn-missing", {})
            else:
                self.stores.queue.insert(connection, notice, self.worker_id, cipher)
            return notice

        return apply

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

    def _dsn(
        self, connection: Connection, item: QueueItem, failure: FailedRecipient
    ) -> QueueItem | None:
        """A report to the author's mailboxes (RFC 3464), or None when there is no way to write one."""
        entry = self._entry(connection, item)
        correspondence = self._correspondence(connection, item)
        if entry is None or correspondence is None:
            return None
        notice_id, moment = self.stores.ids(), now()
        raw = self._report(entry, correspondence, item, failure, (notice_id, moment))
        mailboxes = correspondence.party(Role(entry.author_role)).delivery_addresses
        if raw is None or not mailboxes:
            return None
        return QueueItem(
            id=notice_id,
            thread_id=item.thread_id,
            entry_id=item.entry_id,
            marketplace=item.marketplace,
            kind=ItemKind.DSN,
            reverse_path=None,
            recipients=tuple(QueueRecipient(self.stores.ids(), address) for address in mailboxes),
            raw=raw,
            created_at=moment,
            expires_at=self.stores.schedule.expires_at(moment),
            next_attempt_at=moment,
        )

    def _report(
        self,
        entry: Entry,
        correspondence: Correspondence,
        item: QueueItem,
        failure: FailedRecipient,
        identity: tuple[int, int],
    ) -> bytes | None:
        """The signed bytes of a report, from the alias domain and naming aliases only."""
        settings = self.pipelines.get(item.marketplace)
        if settings is None:
            return None
        notice_id, moment = identity
        author = Role(entry.author_role)
        other = correspondence.alias_of(author.other)
        token = self.stores.codec.mint(Purpose.MESSAGE_ID, other.domain, notice_id)
        facts = DsnFacts(
            domain=other.domain,
            reporting_mta=self.hostname,
            to=self.stores.aliases.address_of(correspondence.alias_of(author)),
            failed=self.stores.aliases.address_of(other),
            reply=DELIVERY_EXPIRED if failure.is_expired else failure.reply,
            message_id=f"{token}@{other.domain}",
            at=moment,
            arrived_at=item.created_at,
            diagnostic=str(failure.reply),
            original_id=_ascii_id(entry.message_id),
        )
        # What goes to the author must not show the other side; the author's own Message-ID names the author's domain.
        needles = Needles(
            author=correspondence.party(author.other).addresses,
            recipient=correspondence.party(author).addresses,
            alias_domain=other.domain,
        )
        # A next hop may name the mailbox in a way that cleaning missed: then its words stay here.
        for told in (facts, replace(facts, diagnostic="", reply=facts.reply.with_text(""))):
            raw = sign(compose_failure(told), settings.signing_keys, moment).as_bytes()
            if not find_leaks(raw, needles):
                return raw
        return None

    def _entry(self, connection: Connection, item: QueueItem) -> Entry | None:
        """The party's message that an item carries."""
        if item.entry_id is None:
            return None
        entry = self.stores.threads.entry(connection, item.entry_id)
        return entry if entry is not None and entry.author_role in tuple(Role) else None

    def _correspondence(self, connection: Connection, item: QueueItem) -> Correspondence | None:
        thread_id = item.thread_id
        thread = None if thread_id is None else self.stores.threads.thread(connection, thread_id)
        if thread is None:
            return None
        return self.stores.aliases.correspondence_of_relationship(
            connection, thread.relationship_id
        )


def _is_owed_a_dsn(item: QueueItem, settlement: Settlement) -> bool:
    """Whether the message is lost to the other side: one of their mailboxes is enough for them to have it."""
    states = [one.state for one in item.recipients] + [one.state for one in settlement.recipients]
    has_it = RecipientState.DELIVERED in states
    return settlement.is_finished and bool(settlement.failed) and not has_it


def _without_texts(settlement: Settlement) -> Settlement:
    """A settlement that keeps the codes of its replies and none of their words."""
    return replace(
        settlement,
        recipients=tuple(
            replace(one, reply=one.reply.with_text("")) for one in settlement.recipients
        ),
        events=tuple(replace(one, reply=one.reply.with_text("")) for one in settlement.events),
    )


def _ascii_id(message_id: str) -> str:
    """The author's own Message-ID where a report can name it."""
    known = parse_message_ids(f"<{message_id}>")
    return known[0] if known and known[0].isascii() else ""
