"""Reports of ours to the author of a message: from the alias domain, naming aliases only, guarded.

1. Everything that the author sees passes the leak guard with the other side's addresses for needles.
   What it finds costs, step by step, the returned message, its header, and the next hop's words.
2. A report goes to the author's mailboxes, with the null reverse-path, and is never answered by another.
3. What stands in the way of a report is no fault: a thread may be erased and a marketplace closed while its mail is
   under way. Then there is none.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from alias_store.model import Correspondence, Role
from database.clock import now
from database.connection import Connection
from database.encryption import FieldCipher
from mail.dsn import DsnFacts, ReturnedPart, compose_report
from mail.envelope import Returns
from mail.message import Message, parse_message
from mail.message_ids import parse_message_ids
from mail.remote_text import clean_remote_text
from mail.reply import Reply
from mail.reports import Action
from relay.pipeline import PipelineSettings
from relay.queue.item import ItemKind, QueueItem, QueueRecipient
from relay.rewrite.guard import find_leaks
from relay.rewrite.needles import Needles
from relay.seal.sign import sign
from relay.stores import Stores
from thread_store.model import ContentErased, Entry, Event
from vault.tokens import Purpose

# A larger message comes back as its header: RET asks for a courtesy, and mailboxes have bounds.
FULL_LIMIT = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Occasion:
    """What there is to tell, and when it happened.

    `reply` is of the class of the action, `said` the next hop's words, "" for the reply's.
    """

    action: Action
    reply: Reply
    at: int
    said: str = field(default="", repr=False)
    retry_until: int | None = None


@dataclass(frozen=True, slots=True)
class Notices:
    """Writes reports. `pipelines` are the signing settings by marketplace."""

    stores: Stores
    hostname: str
    pipelines: Mapping[str, PipelineSettings] = field(repr=False)

    def tell(
        self,
        connection: Connection,
        item: QueueItem,
        occasion: Occasion,
        worker_id: int | None,
        cipher: FieldCipher,
    ) -> QueueItem | None:
        """Put a report into the queue, held by `worker_id`; that there is none is an event as well."""
        notice = self.write(connection, item, occasion)
        event = Event(
            at=occasion.at,
            kind="dsn-missing" if notice is None else "dsn",
            marketplace=item.marketplace,
            thread_id=item.thread_id,
            entry_id=item.entry_id,
            item_id=item.id,
            codes={"mail": item.kind.value, "action": occasion.action.value},
        )
        self.stores.threads.append_event(connection, event)
        if notice is not None:
            self.stores.queue.insert(connection, notice, worker_id, cipher)
        return notice

    def write(
        self, connection: Connection, item: QueueItem, occasion: Occasion
    ) -> QueueItem | None:
        """The report to the author's mailboxes as a queue item, or None when there is no way to write one."""
        entry = self._entry(connection, item)
        correspondence = self._correspondence(connection, item)
        settings = self.pipelines.get(item.marketplace)
        if entry is None or correspondence is None or settings is None:
            return None
        mailboxes = correspondence.party(Role(entry.author_role)).delivery_addresses
        notice_id, moment = self.stores.ids(), now()
        facts = self._facts(entry, correspondence, item, occasion, (notice_id, moment))
        raw = _guarded(facts, item, correspondence, Role(entry.author_role), settings)
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

    def _facts(
        self,
        entry: Entry,
        correspondence: Correspondence,
        item: QueueItem,
        occasion: Occasion,
        identity: tuple[int, int],
    ) -> DsnFacts:
        notice_id, moment = identity
        author = Role(entry.author_role)
        other = correspondence.alias_of(author.other)
        other_party = correspondence.party(author.other)
        token = self.stores.codec.mint(Purpose.MESSAGE_ID, other.domain, notice_id)
        return DsnFacts(
            domain=other.domain,
            reporting_mta=self.hostname,
            to=self.stores.aliases.address_of(correspondence.alias_of(author)),
            recipient=self.stores.aliases.address_of(other),
            action=occasion.action,
            reply=occasion.reply,
            message_id=f"{token}@{other.domain}",
            at=moment,
            arrived_at=item.created_at,
            diagnostic=clean_remote_text(
                occasion.said or str(occasion.reply),
                hiding=other_party.addresses,
                names=(other_party.name,),
            ),
            original_id=_ascii_id(entry.message_id),
            original=_original(entry),
            envelope_id=item.wishes.envelope_id,
            original_recipient=item.wishes.original_recipient,
            retry_until=occasion.retry_until,
        )

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


def _guarded(
    facts: DsnFacts,
    item: QueueItem,
    correspondence: Correspondence,
    author: Role,
    settings: PipelineSettings,
) -> bytes | None:
    """The signed bytes of the fullest report that shows nothing of the other side."""
    # The author's own addresses are no secret before the author, whose own header comes back.
    needles = Needles(
        author=correspondence.party(author.other).addresses,
        recipient=(),
        alias_domain=facts.domain,
    )
    for told in _ever_less(facts, item):
        raw = sign(compose_report(told), settings.signing_keys, facts.at).as_bytes()
        if not find_leaks(raw, needles):
            return raw
    return None


def _ever_less(facts: DsnFacts, item: QueueItem) -> Iterator[DsnFacts]:
    if facts.action is Action.FAILED and facts.original is not None:
        # RFC 3461 section 4.3: RET is about failures; other reports need to name the message only.
        if item.wishes.returns is Returns.FULL and facts.original.size <= FULL_LIMIT:
            yield replace(facts, returned=ReturnedPart.FULL)
        yield replace(facts, returned=ReturnedPart.HEADER)
    yield facts
    # A next hop may name the mailbox in a way that cleaning missed: then its words stay here.
    bare = replace(facts, diagnostic="", reply=facts.reply.with_text(""))
    yield bare
    # Both sides may be of one domain, which then stands in the author's own Message-ID.
    yield replace(bare, original_id="", original=None, envelope_id="")


def _original(entry: Entry) -> Message | None:
    try:
        return parse_message(entry.raw)
    except ContentErased:
        return None


def _ascii_id(message_id: str) -> str:
    """The author's own Message-ID where a report can name it."""
    known = parse_message_ids(f"<{message_id}>")
    return known[0] if known and known[0].isascii() else ""
