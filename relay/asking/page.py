"""The page on which a question is answered, as the HTTP side needs it: what to show, and taking an answer.

Looking decides nothing, because scanners of mail look at every link; only a button does. The token in the address is
the proof, as it is for an answer by mail.
"""

from dataclasses import dataclass, field

from alias_store.model import Role
from database.clock import now
from database.connection import Connection
from mail.address import AddressError, parse_address
from relay.asking.answering import decide_question, open_question
from relay.asking.answers import Meaning
from relay.asking.excerpts import SUBJECT_WIDTH, harmless, moment
from relay.asking.post import Post, order_ids
from relay.asking.speaking import words_for
from relay.asking.words import Page
from thread_store.model import ContentErased, Question, QuestionKind
from vault.errors import TokenError
from vault.tokens import Purpose


@dataclass(frozen=True, slots=True)
class Shown:
    """An open question: the page's words, its language, and the sentence that names the mail."""

    page: Page
    language: str
    question: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class AnswerPage:
    """Opens the address in a link, and takes the answer that a button gives."""

    post: Post

    def look(self, connection: Connection, name: str) -> Shown | None:
        """Return what to show for the address in a link; None for whatever is no open question."""
        found = self._find(connection, name)
        entry = (
            None if found is None else self.post.stores.threads.entry(connection, found.entry_id)
        )
        if found is None or entry is None:
            return None
        to = self.post.addressee(connection, found.thread_id, Role(entry.author_role), entry.id)
        if to is None:
            return None
        try:
            subject = harmless(entry.subject, SUBJECT_WIDTH, order_ids(to.correspondence))
        except ContentErased:
            return None
        sentence = to.words.page.question.format(when=moment(entry.at), subject=subject)
        return Shown(to.words.page, to.words.language, sentence)

    def answer(self, connection: Connection, name: str, meaning: Meaning) -> Shown | None:
        """Answer an open question, in the caller's transaction; None when there is none any more."""
        found, shown = self._find(connection, name), self.look(connection, name)
        if found is None or shown is None:
            return None
        is_done = decide_question(connection, self.post, found, meaning, now())
        return shown if is_done else None

    def _find(self, connection: Connection, name: str) -> Question | None:
        try:
            address = parse_address(name)
            opened = self.post.stores.codec.open(
                Purpose.QUESTION, address.domain, address.local_part
            )
        except (AddressError, TokenError):
            return None
        question = open_question(connection, self.post, opened.value, now())
        # An appeal is made in words, and there is no place for them on this page.
        is_shown = question is not None and question.kind is QuestionKind.AUTHORSHIP
        return question if is_shown else None


def page_in(language: str) -> tuple[str, Page]:
    """Return a language that pages are written in, and its words, for whom no question tells it."""
    words = words_for(language)
    return words.language, words.page
