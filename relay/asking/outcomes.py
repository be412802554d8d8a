"""What a party is told later about mail that was held: it went on, it was refused, or nobody decided in time."""

import json
from dataclasses import dataclass
from typing import Any

from alias_store.model import Role
from database.connection import Connection
from mail.message import parse_message
from relay.asking.answering import mail_of
from relay.asking.drafts import word_drafts
from relay.asking.personal import is_personal
from relay.asking.post import KNOWN, Addressee, Post, at_author
from relay.asking.rations import Kind
from relay.authenticate.author import author_of
from relay.queue.item import QueueItem
from relay.stages import Evidence
from thread_store.model import ContentErased, Entry
from vault.errors import VaultError

_TO_AUTHORS = (Kind.RELEASED, Kind.TURNED_DOWN, Kind.LAPSED)


@dataclass(frozen=True, slots=True)
class OutcomeDesk:
    """Writes those letters, in the commit that they tell of."""

    post: Post

    def tell(
        self, connection: Connection, entry: Entry, kind: Kind, at: int, worker_id: int | None
    ) -> QueueItem | None:
        """Tell the proven author of an entry, or, of a question without an answer, the party that was asked."""
        try:
            to = self._addressee(connection, entry, kind)
            mail = None if to is None else mail_of(entry, to, is_own=kind in _TO_AUTHORS)
        except (ContentErased, VaultError):
            # What cannot be read is told of to nobody, and what is decided about it stands.
            return None
        if to is None or mail is None:
            return None
        wording = {
            Kind.RELEASED: to.words.released,
            Kind.TURNED_DOWN: to.words.turned_down,
            Kind.LAPSED: to.words.lapsed,
            Kind.UNANSWERED: to.words.unanswered,
        }[kind]
        drafts = tuple(word_drafts(to.words, wording, mail))
        return self.post.send(connection, to, kind, drafts, at, worker_id)

    def _addressee(self, connection: Connection, entry: Entry, kind: Kind) -> Addressee | None:
        """The party that is told. Raises ContentErased or VaultError when that cannot be found out."""
        to = self.post.addressee(connection, entry.thread_id, Role(entry.author_role), entry.id)
        if to is None or kind not in _TO_AUTHORS:
            return to
        message = parse_message(entry.raw)
        if not (self._is_proven(connection, entry) and is_personal(message)):
            return None
        return at_author(to, author_of(message))

    def _is_proven(self, connection: Connection, entry: Entry) -> bool:
        """Whether a party itself wrote it, as a decision about it knew: the first, or the one after its yes."""
        decisions = self.post.stores.threads.decisions_of(connection, entry.id)
        contexts: list[dict[str, Any]] = [json.loads(one.context) for one in decisions]
        return any(
            one.get("evidence") == Evidence.PASS and one.get("author_standing") in KNOWN
            for one in contexts
        )
