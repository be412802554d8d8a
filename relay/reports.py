"""Reports of other servers about what we sent: finding the delivery, and what the record then says.

1. A report is about the item whose return path it came to; else about the mail whose Message-ID, which only we could
   mint, it returns; else about the item that a next hop took under an id which it names. So it is found wherever it
   arrives, whatever a provider did with envelope and Message-ID.
2. It joins the thread, and nothing of it goes on. A failure turns the delivery into one, and its author hears of that
   once, as of any failure (relay.record), from a report of our own: never from this one.
3. A loop is told once. A gateway that hears that its mail went in circles tells nobody, or every gateway of the circle
   would tell the one before it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field

from database.connection import Connection
from database.encryption import FieldCipher
from mail.address import AddressError, parse_address
from mail.decode_words import decode_words
from mail.envelope import Notify
from mail.receipts import receipt_form
from mail.remote_text import clean_remote_text
from mail.reply import MAIL_LOOP, Reply
from mail.reports import Action, Report, ReportedRecipient
from relay.content import SUBJECT_LIMIT
from relay.notices import Notices, Occasion
from relay.queue.item import ItemKind, QueueItem, RecipientState
from relay.stages import ReceivedMessage
from relay.stores import Stores
from thread_store.model import AuthorRole, DeliveryEvent, Disposition, Event, NewEntry, Thread
from vault.errors import TokenError, VaultError
from vault.tokens import Purpose

# So many ids of a report are looked up, and so many of its recipients recorded.
IDS_LIMIT = 20
RECIPIENTS_LIMIT = 10
KINDS = {Action.FAILED: "bounced", Action.DELAYED: "delayed-remotely"}
RELAYED = "relayed"
_OPEN_OR_THERE = {state for state in RecipientState if state.is_open} | {RecipientState.DELIVERED}


@dataclass(frozen=True, slots=True)
class Found:
    """The item that a report is about, and what led there: "return-path", "message-id" or "receipt"."""

    item_id: int
    by: str


def find_delivery(
    connection: Connection,
    stores: Stores,
    report: Report | None,
    *,
    item_id: int | None = None,
    relationship_id: int | None = None,
) -> Found | None:
    """Find what a report is about. `item_id` is the return path's, `relationship_id` the alias's that it came to."""
    if item_id is not None:
        return Found(item_id, "return-path")
    if report is None or report.action is None:
        return None
    for text in report.message_ids[:IDS_LIMIT]:
        found = _by_message_id(connection, stores, text)
        if found is not None:
            return Found(found, "message-id")
    receipts = [receipt_form(text) for text in (*report.message_ids, *report.references)]
    known = [one for one in dict.fromkeys(receipts) if one][:IDS_LIMIT]
    found = stores.queue.item_of_receipts(connection, known) if known else None
    if found is None or not _is_in(connection, stores, found, relationship_id):
        return None
    return Found(found, "receipt")


def _by_message_id(connection: Connection, stores: Stores, text: str) -> int | None:
    token, _, domain = text.rpartition("@")
    try:
        value = stores.codec.open(Purpose.MESSAGE_ID, domain.lower(), token).value
    except TokenError:
        return None
    # Messages that went on are named after their entry, reports of ours after their item.
    return stores.queue.item_of_entry(connection, value) or stores.queue.known_item(
        connection, value
    )


def _is_in(
    connection: Connection, stores: Stores, item_id: int, relationship_id: int | None
) -> bool:
    """Ids of other servers can be guessed: at an alias they count within its own relationship only."""
    if relationship_id is None:
        return True
    thread_id = stores.queue.thread_of_item(connection, item_id)
    thread = None if thread_id is None else stores.threads.thread(connection, thread_id)
    return thread is not None and thread.relationship_id == relationship_id


@dataclass(frozen=True, slots=True)
class ReportDesk:
    """Composes the unit of one report. `worker_id` holds the report of ours that may come of it."""

    stores: Stores
    notices: Notices
    worker_id: int

    def unit(
        self,
        received: ReceivedMessage,
        report: Report | None,
        found: Found,
        thread_id: int | None,
        marketplace: str,
    ) -> Callable[[Connection], QueueItem | None]:
        """The unit that records a report; its value is the report of ours that it put into the queue, if any."""

        def write(connection: Connection) -> QueueItem | None:
            thread = (
                None if thread_id is None else self.stores.threads.thread(connection, thread_id)
            )
            is_kept = thread is not None and thread.key is not None
            if thread is not None and is_kept:
                # This takes the thread's lock, so that of two reports about one item one is the first.
                self.stores.threads.append_entry(connection, _entry(received, thread.id))
            self._note(connection, received, report, found, (marketplace, thread, is_kept))
            item = self._item(connection, found.item_id, thread)
            if item is None or report is None or thread is None or thread.key is None:
                return None
            self._record(connection, received.received_at, report, item)
            return self._tell(_Failure(item, report, thread.key, received.received_at), connection)

        return write

    def _note(
        self,
        connection: Connection,
        received: ReceivedMessage,
        report: Report | None,
        found: Found,
        place: tuple[str, Thread | None, bool],
    ) -> None:
        marketplace, thread, is_kept = place
        codes: dict[str, str | int] = {"verdict": "absorb", "size": received.size, "by": found.by}
        gravest = None if report is None else report.gravest
        if gravest is not None:
            codes |= {"action": gravest.action.value, "status": gravest.status}
        event = Event(
            at=received.received_at,
            kind="report",
            marketplace=marketplace,
            thread_id=thread.id if thread else None,
            entry_id=received.id if is_kept else None,
            item_id=found.item_id,
            codes=codes,
        )
        self.stores.threads.append_event(connection, event)

    def _item(
        self, connection: Connection, item_id: int, thread: Thread | None
    ) -> QueueItem | None:
        if thread is None or thread.key is None:
            return None
        key = thread.key
        try:
            return self.stores.queue.read(connection, item_id, lambda _thread: key)
        except VaultError:
            # A row that was altered is no reason to refuse the report.
            return None

    def _record(self, connection: Connection, at: int, report: Report, item: QueueItem) -> None:
        """One line for each recipient that the report names, in the record of the entry's deliveries."""
        if item.entry_id is None or item.kind is not ItemKind.RELAY:
            return
        hiding = [one.address for one in item.recipients]
        for one in report.recipients[:RECIPIENTS_LIMIT]:
            event = DeliveryEvent(
                entry_id=item.entry_id,
                item_id=item.id,
                at=at,
                kind=KINDS.get(one.action, RELAYED),
                reply_status=one.status,
                reply_text=clean_remote_text(one.diagnostic, hiding=hiding),
                attempt=item.attempts,
            )
            self.stores.threads.add_delivery_event(connection, event)

    def _tell(self, failure: "_Failure", connection: Connection) -> QueueItem | None:
        """Turn the delivery into a failure, and tell the author when nobody has or will have the mail."""
        item, gravest = failure.item, failure.report.gravest
        if gravest is None or gravest.action is not Action.FAILED:
            return None
        reply = _reply_of(gravest)
        said = clean_remote_text(
            gravest.diagnostic, hiding=[one.address for one in item.recipients]
        )
        changed = self.stores.queue.fail_afterwards(
            connection, item, failure.addresses, reply.with_text(said), failure.at, failure.cipher
        )
        is_over = not _OPEN_OR_THERE & self.stores.queue.states(connection, item.id)
        if not (changed and is_over and item.may_tell(Notify.FAILURE)):
            return None
        if reply.status == MAIL_LOOP.status:
            return None
        occasion = Occasion(Action.FAILED, reply, failure.at, said)
        return self.notices.tell(connection, item, occasion, self.worker_id, failure.cipher)


@dataclass(frozen=True, slots=True)
class _Failure:
    """A report about an item, with the key of their thread."""

    item: QueueItem
    report: Report
    cipher: FieldCipher = field(repr=False)
    at: int

    @property
    def addresses(self) -> frozenset[str]:
        """Whom the report calls failed, normalised; what is no address is left out."""
        found: set[str] = set()
        for one in self.report.recipients:
            if one.action is Action.FAILED:
                found.update(_normalised(text) for text in one.addresses)
        return frozenset(found)


def _normalised(text: str) -> str:
    try:
        return parse_address(text).normalised
    except AddressError:
        return ""


def _reply_of(reported: ReportedRecipient) -> Reply:
    """A permanent reply of the reported status; a failure of class 4 is one that has lasted too long."""
    subject = reported.status[1:] or ".0.0"
    return Reply(550, f"5{subject}", "")


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
