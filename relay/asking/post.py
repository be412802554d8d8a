"""From a draft to the queue: a letter is composed, signed and guarded, and rationed, in the commit that it tells of.

1. Everything that a party sees passes the leak guard with the other side's addresses for needles. Drafts come in an
   order of ever less; the first that shows nothing is sent, and when none is clean there is no letter.
2. A letter has the null reverse-path, so nothing ever answers it but a person.
3. What stands in the way of a letter is no fault: a thread may be erased, or a marketplace closed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from alias_store.model import Correspondence, Party, Role
from database.connection import Connection
from database.encryption import FieldCipher
from mail.address import Address
from relay.asking.letter import Letter, compose_letter
from relay.asking.rations import Kind, Rations
from relay.asking.speaking import words_for
from relay.asking.words import Words
from relay.pipeline import PipelineSettings
from relay.queue.item import ItemKind, QueueItem, QueueRecipient
from relay.resolve import standing_of
from relay.rewrite.guard import find_leaks
from relay.rewrite.needles import Needles
from relay.seal.sign import sign
from relay.stages import Standing
from relay.stores import Stores
from thread_store.model import Event
from vault.tokens import Purpose

# Where letters come from that nobody can answer; nothing is delivered there.
UNANSWERED_NAME: Final = "mailer-daemon"
KNOWN: Final = (Standing.CURRENT, Standing.APPROVED)


@dataclass(frozen=True, slots=True)
class Draft:
    """What a letter says. `question_id` is what an answer to it answers, `in_reply_to` the party's own Message-ID."""

    subject: str = field(repr=False)
    paragraphs: tuple[str, ...] = field(repr=False)
    question_id: int | None = None
    in_reply_to: str = field(default="", repr=False)
    submitted: str = "auto-replied"


@dataclass(frozen=True, slots=True)
class Addressee:
    """The party that a letter goes to, about an entry of a thread; `cipher` is the thread's key."""

    correspondence: Correspondence = field(repr=False)
    role: Role
    thread_id: int
    entry_id: int
    mailboxes: tuple[Address, ...] = field(repr=False)
    cipher: FieldCipher = field(repr=False)

    @property
    def party(self) -> Party:
        """The party itself."""
        return self.correspondence.party(self.role)

    @property
    def words(self) -> Words:
        """The language that the party reads."""
        return words_for(self.party.language)

    @property
    def domain(self) -> str:
        """The alias domain."""
        return self.correspondence.alias_of(self.role).domain

    @property
    def needles(self) -> Needles:
        """What must not be shown: every address of the other side. The party's own are no secret before it."""
        other = self.correspondence.party(self.role.other).addresses
        return Needles(author=other, recipient=(), alias_domain=self.domain)


@dataclass(frozen=True, slots=True)
class Post:
    """Writes letters. `pipelines` are profile and signing keys by marketplace."""

    stores: Stores
    pipelines: Mapping[str, PipelineSettings] = field(repr=False)

    @property
    def rations(self) -> Rations:
        """How often a party may be written to."""
        return Rations(self.stores)

    def addressee(
        self, connection: Connection, thread_id: int, role: Role, entry_id: int
    ) -> Addressee | None:
        """A party of a thread at its current mailboxes; None when it cannot be written to."""
        thread = self.stores.threads.thread(connection, thread_id)
        if thread is None or thread.key is None:
            return None
        found = self.stores.aliases.correspondence_of_relationship(
            connection, thread.relationship_id
        )
        if found is None or found.marketplace not in self.pipelines:
            return None
        mailboxes = found.party(role).delivery_addresses
        return Addressee(found, role, thread_id, entry_id, mailboxes, thread.key)

    def send(
        self,
        connection: Connection,
        to: Addressee,
        kind: Kind,
        drafts: Sequence[Draft],
        at: int,
        worker_id: int | None,
    ) -> QueueItem | None:
        """Queue the first draft that shows nothing, held by `worker_id`; None when it is not to be sent now."""
        if not to.mailboxes:
            return None
        if not self.rations.allow(connection, kind, to.thread_id, to.party.id, at):
            return None
        item = self._item(to, drafts, at)
        codes = {"letter": kind.value, "language": to.words.language}
        event = Event(
            at=at,
            kind="letter-missing" if item is None else "letter",
            marketplace=to.correspondence.marketplace,
            thread_id=to.thread_id,
            entry_id=to.entry_id,
            item_id=None if item is None else item.id,
            codes=codes,
        )
        self.stores.threads.append_event(connection, event)
        if item is not None:
            self.rations.note(connection, kind, to.thread_id, to.party.id, at)
            self.stores.queue.insert(connection, item, worker_id, to.cipher)
        return item

    def _item(self, to: Addressee, drafts: Sequence[Draft], at: int) -> QueueItem | None:
        item_id, settings = self.stores.ids(), self.pipelines[to.correspondence.marketplace]
        for draft in drafts:
            letter = compose_letter(self._letter(to, draft, item_id, at))
            raw = sign(letter, settings.signing_keys, at).as_bytes()
            if not find_leaks(raw, to.needles):
                return self._queued(to, item_id, raw, at)
        return None

    def _letter(self, to: Addressee, draft: Draft, item_id: int, at: int) -> Letter:
        token = self.stores.codec.mint(Purpose.MESSAGE_ID, to.domain, item_id)
        alias = to.correspondence.alias_of(to.role)
        return Letter(
            sender=self.answering_address(draft.question_id, to.domain),
            sender_name=to.words.sender,
            to=self.stores.aliases.address_of(alias),
            subject=draft.subject,
            language=to.words.language,
            paragraphs=(to.words.greeting, *draft.paragraphs),
            message_id=f"{token}@{to.domain}",
            at=at,
            submitted=draft.submitted,
            in_reply_to=draft.in_reply_to,
        )

    def answering_address(self, question_id: int | None, domain: str) -> Address:
        """Where the answer to a question goes; without a question, where nothing is taken."""
        if question_id is None:
            return Address(UNANSWERED_NAME, domain)
        return Address(self.stores.codec.mint(Purpose.QUESTION, domain, question_id), domain)

    def _queued(self, to: Addressee, item_id: int, raw: bytes, at: int) -> QueueItem:
        ids = self.stores.ids
        return QueueItem(
            id=item_id,
            thread_id=to.thread_id,
            entry_id=to.entry_id,
            marketplace=to.correspondence.marketplace,
            kind=ItemKind.DSN,
            reverse_path=None,
            recipients=tuple(QueueRecipient(ids(), address) for address in to.mailboxes),
            raw=raw,
            created_at=at,
            expires_at=self.stores.schedule.expires_at(at),
            next_attempt_at=at,
        )


def at_author(to: Addressee, author: Address | None) -> Addressee:
    """The same party at the address that wrote, where that is on record; what AUTH vouches for need not be."""
    if author is None or standing_of(to.party, author) not in KNOWN:
        return to
    senders = (one.address for one in to.party.senders if not one.blocked)
    known = (*to.party.delivery_addresses, *senders)
    written = next(one for one in known if one.canonical == author.canonical)
    return replace(to, mailboxes=(written,))


def order_ids(correspondence: Correspondence) -> frozenset[str]:
    """The ids of the orders between two parties, which both of them know."""
    return frozenset(order.order_id for order in correspondence.orders)
