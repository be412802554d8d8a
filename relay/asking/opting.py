"""stop@ and start@ of an alias domain: a buyer declines first messages of sellers, and allows them again.

The mail itself is the wish, whatever it says. It counts for the buyers whose proven mailbox it came from; what is
unproven is taken and forgotten, so that nobody learns who is a buyer here.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from database.connection import Connection
from mail.address import Address
from mail.reply import MESSAGE_ACCEPTED
from relay.asking.answering import NOT_NOW, Taken
from relay.asking.letter import Letter, compose_letter
from relay.asking.personal import is_away_note
from relay.asking.post import UNANSWERED_NAME, Post
from relay.asking.rations import Kind
from relay.asking.speaking import words_for
from relay.queue.item import ItemKind, QueueItem, QueueRecipient
from relay.recipients import START_NAME, STOP_NAME
from relay.seal.sign import sign
from relay.stages import Authentication, Evidence, ReceivedMessage
from thread_store.model import Event
from vault.tokens import Purpose

ACTIONS: Final = {True: "buyer.opt-out", False: "buyer.opt-in"}


@dataclass(frozen=True, slots=True)
class Wish:
    """A mail to stop@ or start@ of a marketplace's alias domain."""

    received: ReceivedMessage
    authentication: Authentication
    marketplace: str
    domain: str
    is_out: bool


@dataclass(frozen=True, slots=True)
class _Told:
    """Who is told that a wish was followed, in which language."""

    address: Address = field(repr=False)
    party_id: int
    language: str


@dataclass(frozen=True, slots=True)
class OptingDesk:
    """Follows wishes."""

    post: Post

    def unit(self, wish: Wish, worker_id: int | None) -> Callable[[Connection], Taken]:
        """The unit that follows a wish; the confirmation is held by `worker_id`."""

        def follow(connection: Connection) -> Taken:
            evidence, author = wish.authentication.evidence, wish.authentication.author
            if evidence is Evidence.TEMPORARY:
                return Taken(NOT_NOW)
            if evidence is not Evidence.PASS or author is None or is_away_note(wish.received):
                return Taken(MESSAGE_ACCEPTED)
            permissions = self.post.stores.aliases.permissions
            buyers = permissions.buyers_at(connection, wish.marketplace, author)
            for party_id, _, _ in buyers:
                self._set(connection, wish, party_id)
            if not buyers:
                return Taken(MESSAGE_ACCEPTED)
            told = _Told(author, buyers[0][0], buyers[0][1])
            return Taken(MESSAGE_ACCEPTED, self._confirm(connection, wish, told, worker_id))

        return follow

    def _set(self, connection: Connection, wish: Wish, party_id: int) -> None:
        stores, at = self.post.stores, wish.received.received_at
        until = at if wish.is_out else None
        if not stores.aliases.permissions.set_opted_out(connection, party_id, until):
            return
        action = ACTIONS[wish.is_out]
        stores.threads.audit(
            connection,
            at=at,
            actor="buyer",
            action=action,
            subject_kind="party",
            subject_id=party_id,
            reason=f"mail to {STOP_NAME if wish.is_out else START_NAME}@",
        )
        stores.threads.append_event(connection, Event(at, action, wish.marketplace))

    def _confirm(
        self, connection: Connection, wish: Wish, told: _Told, worker_id: int | None
    ) -> tuple[QueueItem, ...]:
        at, stores = wish.received.received_at, self.post.stores
        party = told.party_id
        if not self.post.rations.allow(connection, Kind.OPTING, party, party, at):
            return ()
        self.post.rations.note(connection, Kind.OPTING, party, party, at)
        item = self._letter(wish, told)
        stores.queue.insert(connection, item, worker_id, stores.encryption)
        return (item,)

    def _letter(self, wish: Wish, told: _Told) -> QueueItem:
        stores, at, domain = self.post.stores, wish.received.received_at, wish.domain
        words, item_id = words_for(told.language), stores.ids()
        wording = words.opted_out if wish.is_out else words.opted_in
        names = {"start": f"{START_NAME}@{domain}", "stop": f"{STOP_NAME}@{domain}"}
        token = stores.codec.mint(Purpose.MESSAGE_ID, domain, item_id)
        letter = Letter(
            sender=Address(UNANSWERED_NAME, domain),
            sender_name=words.sender,
            # It belongs to no relationship, and nobody else sees it.
            to=told.address,
            subject=wording.subject,
            language=words.language,
            paragraphs=(
                words.greeting,
                *(one.format(**names) for one in (*wording.opening, *wording.ending)),
                words.unanswerable,
            ),
            message_id=f"{token}@{domain}",
            at=at,
        )
        keys = self.post.pipelines[wish.marketplace].signing_keys
        return QueueItem(
            id=item_id,
            thread_id=None,
            entry_id=None,
            marketplace=wish.marketplace,
            kind=ItemKind.DSN,
            reverse_path=None,
            recipients=(QueueRecipient(stores.ids(), told.address),),
            raw=sign(compose_letter(letter), keys, at).as_bytes(),
            created_at=at,
            expires_at=stores.schedule.expires_at(at),
            next_attempt_at=at,
        )
