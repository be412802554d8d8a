"""Stage 3: from an alias to a route. All that a message needs from the stores is read here, in one go.

1. The alias alone says which relationship a message belongs to; what a client did with headers never changes that.
2. Direction comes from the alias: mail to the seller's alias is the buyer's. Only a From of the alias's own party turns
   it into a copy to itself, which reply-all makes.
3. Thread: mapped References, else tag, else an order id in the subject or text, else the sole open thread, else the
   newest open order's (architecture.md, "Tokens").
4. Message-IDs are mapped so that each side sees its own ids again and ours for the other's mail; an id that we do not
   know becomes a keyed pseudonym.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from alias_store.model import Correspondence, Party, Role
from alias_store.sql.store import AliasStore
from database.connection import Connection
from mail.address import Address
from mail.message import Message
from mail.message_ids import parse_message_ids
from relay.content import Content, read_content
from relay.recipients import AliasRecipient
from relay.stages import (
    AliasAddresses,
    AuthenticatedMessage,
    ResolvedMessage,
    Route,
    Standing,
)
from thread_store.matching import ThreadCandidate, match_thread
from thread_store.model import EntryRef, Thread
from thread_store.sql.store import ThreadStore
from vault.blind_index import BlindIndex
from vault.errors import TokenError
from vault.tokens import Purpose, TokenCodec

PSEUDONYM_LABEL = "message-id.unknown"


class RouteMissing(Exception):
    """The alias was there at RCPT and its relationship or thread is not there now: our fault, try again."""


def standing_of(party: Party, author: Address | None) -> Standing:
    """How the From address relates to `party`: compared after per-provider canonicalisation."""
    if author is None:
        return Standing.UNKNOWN
    wanted = author.canonical
    if any(s.blocked and s.address.canonical == wanted for s in party.senders):
        return Standing.BLOCKED
    if any(m.current and m.address.canonical == wanted for m in party.mailboxes):
        return Standing.CURRENT
    if any(s.address.canonical == wanted for s in party.senders):
        return Standing.APPROVED
    if any(m.address.canonical == wanted for m in party.mailboxes):
        return Standing.PAST
    return Standing.UNKNOWN


@dataclass(frozen=True, slots=True)
class _Direction:
    author_role: Role
    standing: Standing
    is_self_copy: bool
    tag: int | None


def _direction(
    correspondence: Correspondence, author: Address | None, named: Sequence[AliasRecipient]
) -> _Direction:
    """Who writes to whom, given the aliases of one relationship that the envelope names."""
    known = (Standing.CURRENT, Standing.APPROVED)
    for recipient in named:
        role = recipient.alias.role.other
        standing = standing_of(correspondence.party(role), author)
        if standing in known or standing is Standing.BLOCKED:
            return _Direction(role, standing, False, recipient.tag)
    first = named[0]
    own = standing_of(correspondence.party(first.alias.role), author)
    if own in known and all(r.alias.role is first.alias.role for r in named):
        return _Direction(first.alias.role, own, True, first.tag)
    role = first.alias.role.other
    return _Direction(role, standing_of(correspondence.party(role), author), False, first.tag)


@dataclass(frozen=True, slots=True)
class Resolver:
    """Reads what a message needs. Its methods are plain functions of a connection and values."""

    aliases: AliasStore
    threads: ThreadStore
    codec: TokenCodec
    index: BlindIndex

    def resolve(
        self,
        connection: Connection,
        authenticated: AuthenticatedMessage,
        named: Sequence[AliasRecipient],
    ) -> ResolvedMessage:
        """Find the route of a message to `named`, the aliases of one relationship.

        Raises:
            RouteMissing: the relationship or its threads went away since RCPT.

        """
        received = authenticated.received
        correspondence = self.aliases.correspondence(connection, named[0].alias.id)
        if correspondence is None:
            raise RouteMissing("the relationship of an open alias cannot be read")
        content = read_content(received.message)
        direction = _direction(correspondence, authenticated.authentication.author, named)
        threads = self.threads.threads_of(connection, correspondence.relationship_id)
        references = self._references(connection, correspondence, threads, received.message)
        thread = self._thread(correspondence, threads, references, direction.tag, content)
        other = direction.author_role.other
        route = Route(
            correspondence=correspondence,
            author_role=direction.author_role,
            standing=direction.standing,
            thread_id=thread.id,
            thread_ordinal=thread.ordinal,
            is_thread_closed=not thread.is_open,
            is_self_copy=direction.is_self_copy,
            is_reply=any(ref.author_role == other.value for ref in references.values()),
            other_side_has_written=any(t.has_written(other.value) for t in threads),
            addresses=self._addresses(correspondence, direction.author_role, thread, received.id),
            message_ids=self._mapped(
                correspondence, direction.author_role, references, received.message
            ),
        )
        return ResolvedMessage(authenticated, route, content)

    def _references(
        self,
        connection: Connection,
        correspondence: Correspondence,
        threads: Sequence[Thread],
        message: Message,
    ) -> dict[str, EntryRef]:
        """The entries of this relationship that the message's ids name; others' ids are never looked at."""
        ids = inbound_ids(message)
        domain = correspondence.named.domain
        ours = {text: entry for text in ids if (entry := self._own(text, domain)) is not None}
        theirs = [text for text in ids if text not in ours]
        own = {thread.id for thread in threads}
        found: dict[str, EntryRef] = {}
        if ours:
            by_entry = self.threads.entry_refs(connection, tuple(ours.values()))
            found = {text: by_entry[entry] for text, entry in ours.items() if entry in by_entry}
        if theirs:
            found |= self.threads.find_message_ids(
                connection, correspondence.relationship_id, theirs
            )
        return {text: found[text] for text in ids if text in found and found[text].thread_id in own}

    def _own(self, text: str, domain: str) -> int | None:
        token, _, host = text.rpartition("@")
        if host.lower() != domain:
            return None
        try:
            return self.codec.open(Purpose.MESSAGE_ID, domain, token).value
        except TokenError:
            return None

    def _thread(
        self,
        correspondence: Correspondence,
        threads: Sequence[Thread],
        references: dict[str, EntryRef],
        tag: int | None,
        content: Content,
    ) -> Thread:
        placed = {order.thread_id: order.placed_at for order in correspondence.orders}
        written = f"{content.subject}\n{content.text}".casefold()
        mentioned = {
            order.thread_id
            for order in correspondence.orders
            if order.thread_id is not None and _mentions(written, order.order_id.casefold())
        }
        matched = match_thread(
            [ThreadCandidate(t.id, t.ordinal, t.is_open, placed.get(t.id, 0)) for t in threads],
            # The nearest reference stands last (RFC 5322 section 3.6.4).
            referenced=[ref.thread_id for ref in reversed(references.values())],
            tag=tag,
            mentioned=mentioned,
        )
        if matched is None:
            raise RouteMissing("a relationship without a thread")
        return next(thread for thread in threads if thread.id == matched.id)

    def _addresses(
        self, correspondence: Correspondence, author: Role, thread: Thread, entry_id: int
    ) -> AliasAddresses:
        author_alias = correspondence.alias_of(author)
        token = self.codec.mint(Purpose.MESSAGE_ID, author_alias.domain, entry_id)
        return AliasAddresses(
            author=self.aliases.address_of(author_alias),
            reply_to=self.aliases.address_of(author_alias, thread.ordinal),
            recipient=self.aliases.address_of(correspondence.alias_of(author.other)),
            message_id=f"{token}@{author_alias.domain}",
        )

    def _mapped(
        self,
        correspondence: Correspondence,
        author: Role,
        references: Mapping[str, EntryRef],
        message: Message,
    ) -> Mapping[str, str]:
        domain = correspondence.named.domain
        mapped: dict[str, str] = {}
        for text in inbound_ids(message):
            ref = references.get(text)
            if ref is not None and ref.author_role == author.other.value and ref.message_id:
                # The recipient wrote that one: they know it by their own id.
                mapped[text] = ref.message_id
            elif ref is not None:
                token = self.codec.mint(Purpose.MESSAGE_ID, domain, ref.entry_id)
                mapped[text] = f"{token}@{domain}"
            else:
                bound = f"{correspondence.relationship_id}:{text}"
                mapped[text] = f"{self.index.pseudonym(PSEUDONYM_LABEL, bound)}@{domain}"
        return mapped


def inbound_ids(message: Message) -> tuple[str, ...]:
    """The ids of References and In-Reply-To, each once, oldest first (RFC 5322 section 3.6.4)."""
    fields = (message.value("references"), message.value("in-reply-to"))
    return tuple(
        dict.fromkeys(text for value in fields if value for text in parse_message_ids(value))
    )


def _mentions(text: str, order_id: str) -> bool:
    """Whether the order id stands in the text by itself, not inside a longer word or number."""
    at = text.find(order_id)
    while at >= 0:
        before, after = text[at - 1 : at], text[at + len(order_id) : at + len(order_id) + 1]
        if not (before.isalnum() or after.isalnum()):
            return True
        at = text.find(order_id, at + 1)
    return False
