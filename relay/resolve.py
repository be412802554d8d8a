"""Stage 3: from an alias to a route. All that a message needs from the stores is read here, in one go.

1. The alias alone says which relationship a message belongs to; what a client did with headers never changes that.
2. Direction comes from the alias: mail to the seller's alias is the buyer's. Only a proven From of the alias's own
   party turns it into a copy to itself, which reply-all makes: unproven, it is like any other mail to that alias, or
   the reply would tell a stranger whether he guessed an address.
3. Thread: mapped References, else tag, else an order id in the subject or text, else the sole open thread, else the
   newest open order's (architecture.md, "Tokens").
4. Message-IDs are mapped so that each side sees its own ids again and ours for the other's mail. The other's mail is
   known by our id alone, which nobody can forge; an id that its author cannot know becomes a keyed pseudonym.
5. A signature that is the only evidence counts once: whether it has counted is read here, and written in stage 7.
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
    Authentication,
    Evidence,
    ResolvedMessage,
    Route,
    Standing,
)
from thread_store.matching import ThreadCandidate, match_thread
from thread_store.model import EntryRef, Thread, ThreadState
from thread_store.sql.store import ThreadStore
from vault.blind_index import BlindIndex
from vault.errors import TokenError
from vault.tokens import Purpose, TokenCodec

PSEUDONYM_LABEL = "message-id.unknown"
SIGNATURE_LABEL = "signature.seen"
# The method of evidence under which the door passes on what a seller submitted (relay/intake.py).
SUBMITTED = "auth"
_KNOWN = (Standing.CURRENT, Standing.APPROVED)
_PRECEDENCE = (*_KNOWN, Standing.BLOCKED, Standing.PAST, Standing.UNKNOWN)


class RouteMissing(Exception):
    """The alias was there at RCPT and its relationship or thread is not there now: our fault, try again."""


class RouteErased(Exception):
    """Every thread of the relationship was erased: nothing can be recorded, so nothing can be carried."""


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
    correspondence: Correspondence, authentication: Authentication, named: Sequence[AliasRecipient]
) -> _Direction:
    """Who writes to whom, given the aliases of one relationship that the envelope names."""
    author = authentication.author
    if authentication.method == SUBMITTED:
        return _submitted(correspondence, author, named)
    ways = []
    for recipient in named:
        role = recipient.alias.role.other
        standing = standing_of(correspondence.party(role), author)
        ways.append(_Direction(role, standing, False, recipient.tag))
    # The first of the best: of two aliases, the one that the author may write to.
    best = min(ways, key=lambda way: _PRECEDENCE.index(way.standing))
    if best.standing in _KNOWN or authentication.evidence is not Evidence.PASS:
        return best
    # Not known as the counterpart of any named alias, so where both are named this is known of neither.
    own_role = named[0].alias.role
    own = standing_of(correspondence.party(own_role), author)
    return _Direction(own_role, own, True, named[0].tag) if own in _KNOWN else best


def _submitted(
    correspondence: Correspondence, author: Address | None, named: Sequence[AliasRecipient]
) -> _Direction:
    """The way of mail that a seller submitted: AUTH says who wrote it, so its From may be any but a blocked one."""
    standing = standing_of(correspondence.seller, author)
    if standing not in (*_KNOWN, Standing.BLOCKED):
        standing = Standing.APPROVED
    to_buyer = [one for one in named if one.alias.role is Role.BUYER]
    return _Direction(Role.SELLER, standing, not to_buyer, (to_buyer or named)[0].tag)


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
            RouteMissing: the relationship went away since RCPT.
            RouteErased: it is there, and no thread of it can take an entry.

        """
        received = authenticated.received
        correspondence = self._correspondence(connection, named[0])
        content = read_content(received.message)
        direction = _direction(correspondence, authenticated.authentication, named)
        author = direction.author_role
        threads = self._threads(connection, correspondence)
        ids = inbound_ids(received.message)
        references = self._references(connection, correspondence, author, threads, ids)
        tokens = self._signature_tokens(correspondence, authenticated.authentication)
        thread = self._thread(correspondence, threads, references, direction.tag, content)
        route = Route(
            correspondence=correspondence,
            author_role=author,
            standing=direction.standing,
            thread_id=thread.id,
            thread_ordinal=thread.ordinal,
            is_thread_closed=not thread.is_open,
            is_self_copy=direction.is_self_copy,
            is_reply=any(ref.author_role == author.other for ref in references.values()),
            other_side_has_written=any(t.has_written(author.other) for t in threads),
            addresses=self._addresses(correspondence, author, thread, received.id),
            message_ids=self._mapped(connection, correspondence, author, references, ids),
            signature_tokens=tokens,
            is_repeat=bool(tokens) and self.threads.has_seen(connection, tokens),
        )
        return ResolvedMessage(authenticated, route, content)

    def _correspondence(self, connection: Connection, named: AliasRecipient) -> Correspondence:
        found = self.aliases.correspondence(connection, named.alias.id)
        if found is None:
            raise RouteMissing("the relationship of an open alias cannot be read")
        return found

    def _threads(self, connection: Connection, correspondence: Correspondence) -> list[Thread]:
        """The threads that can take an entry."""
        found = self.threads.threads_of(connection, correspondence.relationship_id)
        return [thread for thread in found if thread.state is not ThreadState.ERASED]

    def _signature_tokens(
        self, correspondence: Correspondence, authentication: Authentication
    ) -> tuple[bytes, ...]:
        """A signature counts once in a relationship; reply-all may bring one message to two of them."""
        if not authentication.signature:
            return ()
        bound = f"{correspondence.relationship_id}:{authentication.signature}"
        return self.index.candidates(SIGNATURE_LABEL, bound)

    def _references(
        self,
        connection: Connection,
        correspondence: Correspondence,
        author: Role,
        threads: Sequence[Thread],
        ids: Sequence[str],
    ) -> dict[str, EntryRef]:
        """The entries of this relationship that the author can know: by our id, or by an id of their own.

        The other side's own ids never reach the author. One that comes back all the same was put into the record by
        somebody who chose it, in mail that was held perhaps, and proves nothing.
        """
        domain = correspondence.named.domain
        ours = {text: entry for text in ids if (entry := self._own(text, domain)) is not None}
        theirs = [text for text in ids if text not in ours]
        own = {thread.id for thread in threads}
        found: dict[str, EntryRef] = {}
        if ours:
            by_entry = self.threads.entry_refs(connection, tuple(ours.values()))
            found = {text: by_entry[entry] for text, entry in ours.items() if entry in by_entry}
        if theirs:
            known = self.threads.find_message_ids(
                connection, correspondence.relationship_id, theirs
            )
            found |= {text: ref for text, ref in known.items() if ref.author_role == author}
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
            raise RouteErased
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
        connection: Connection,
        correspondence: Correspondence,
        author: Role,
        references: Mapping[str, EntryRef],
        ids: Sequence[str],
    ) -> Mapping[str, str]:
        domain = correspondence.named.domain
        own = [ref.entry_id for ref in references.values() if ref.author_role == author]
        sent = self.threads.sent_ids(connection, own)
        mapped: dict[str, str] = {}
        for text in ids:
            ref = references.get(text)
            if ref is None:
                bound = f"{correspondence.relationship_id}:{text}"
                mapped[text] = f"{self.index.pseudonym(PSEUDONYM_LABEL, bound)}@{domain}"
            elif ref.author_role == author.other and ref.message_id:
                # The recipient wrote that one: they know it by their own id.
                mapped[text] = ref.message_id
            else:
                token = self.codec.mint(Purpose.MESSAGE_ID, domain, ref.entry_id)
                mapped[text] = sent.get(ref.entry_id) or f"{token}@{domain}"
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
        end = at + len(order_id)
        before, after = text[max(at - 1, 0) : at], text[end : end + 1]
        if not (before.isalnum() or after.isalnum()):
            return True
        at = text.find(order_id, at + 1)
    return False
