"""What comes back to a question: a yes or a no, or why a refusal was a mistake.

1. To hold the token is the proof: it went to the address on record alone. So the From of an answer proves nothing, but
   one that is disproven, or that is the other side's, is refused, and not told why.
2. An answer counts once. Two that come at once meet at the question's state, and a closed question is like no address.
3. An answer only moves the question and joins the record; what follows from it is done by a duty (gateway.answering).
   An appeal is laid before the operator at once.
4. Responders are never answered. What a person wrote and nobody can read as yes or no is answered with one note.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from alias_store.model import Role
from database.connection import Connection
from mail.reply import ALIAS_UNKNOWN, MESSAGE_ACCEPTED, Reply
from relay.asking.answers import Meaning, read_answer
from relay.asking.drafts import Mail, word_drafts
from relay.asking.excerpts import without_secrets
from relay.asking.personal import is_away_note
from relay.asking.post import Addressee, Post, order_ids
from relay.asking.rations import HOUR, Kind
from relay.content import Content
from relay.enqueue import decision_code
from relay.queue.item import QueueItem
from relay.resolve import standing_of
from relay.stages import Authentication, Evidence, ReceivedMessage, Standing
from thread_store.model import (
    Disposition,
    Entry,
    Event,
    HoldState,
    NewEntry,
    Question,
    QuestionKind,
    QuestionState,
)

ANSWER_REFUSED: Final = Reply(550, "5.7.1", "Not accepted")
NOT_NOW: Final = Reply(451, "4.4.3", "Temporary failure, try again later")
# The audit line that leads from the hold of an appeal to the entry with its text, by that entry's decision code.
APPEALED: Final = "appeal"
STATES: Final = {Meaning.YES: QuestionState.YES, Meaning.NO: QuestionState.NO}


@dataclass(frozen=True, slots=True)
class Answer:
    """A mail that came to the address of a question."""

    received: ReceivedMessage
    authentication: Authentication
    content: Content
    question_id: int


@dataclass(frozen=True, slots=True)
class Taken:
    """What an answer came to: the reply to it, and letters that it brought into the queue."""

    reply: Reply
    letters: tuple[QueueItem, ...] = field(default=(), repr=False)


def open_question(connection: Connection, post: Post, question_id: int, at: int) -> Question | None:
    """Return a question that can be answered at a moment (microseconds UTC)."""
    question = post.stores.threads.question(connection, question_id)
    if question is None or question.state is not QuestionState.OPEN:
        return None
    return question if at < question.expires_at else None


def decide_question(
    connection: Connection, post: Post, question: Question, meaning: Meaning, at: int
) -> bool:
    """Answer an open question; false when somebody was faster. What follows is done later."""
    threads = post.stores.threads
    if not threads.move_question(connection, question.id, STATES[meaning], at):
        return False
    threads.append_event(connection, _event(question, at, meaning.value))
    return True


@dataclass(frozen=True, slots=True)
class AnswerDesk:
    """Takes the answers that come by mail."""

    post: Post

    def unit(self, answer: Answer, worker_id: int | None) -> Callable[[Connection], Taken]:
        """The unit that takes an answer; letters are held by `worker_id`."""

        def take(connection: Connection) -> Taken:
            at = answer.received.received_at
            question = open_question(connection, self.post, answer.question_id, at)
            to = None if question is None else self._party(connection, question)
            if question is None or to is None:
                return Taken(ALIAS_UNKNOWN)
            evidence = answer.authentication.evidence
            if evidence is Evidence.TEMPORARY:
                return Taken(NOT_NOW)
            if evidence is Evidence.FAIL or _is_of_other_side(answer, to):
                return self._noted(connection, question, at, "refused", ANSWER_REFUSED)
            if is_away_note(answer.received):
                return self._noted(connection, question, at, "automatic")
            return self._take(connection, answer, question, to, worker_id)

        return take

    def _party(self, connection: Connection, question: Question) -> Addressee | None:
        """The party that was asked, as long as its thread and the entry in question are there."""
        entry = self.post.stores.threads.entry(connection, question.entry_id)
        if entry is None:
            return None
        role = Role(entry.author_role)
        return self.post.addressee(connection, question.thread_id, role, question.entry_id)

    def _take(
        self,
        connection: Connection,
        answer: Answer,
        question: Question,
        to: Addressee,
        worker_id: int | None,
    ) -> Taken:
        at, text = answer.received.received_at, answer.content.text
        if question.kind is QuestionKind.APPEAL:
            if not text.strip():
                return self._noted(connection, question, at, "empty")
            return self._appeal(connection, answer, question, to)
        meaning = read_answer(text)
        if meaning is None:
            return self._ask_again(connection, question, to, at, worker_id)
        if not decide_question(connection, self.post, question, meaning, at):
            return Taken(ALIAS_UNKNOWN)
        self._keep(connection, answer, to)
        return Taken(MESSAGE_ACCEPTED)

    def _appeal(
        self, connection: Connection, answer: Answer, question: Question, to: Addressee
    ) -> Taken:
        """Lay a refused message before the operator again, with what its author says about it."""
        threads, at = self.post.stores.threads, answer.received.received_at
        if not threads.move_question(connection, question.id, QuestionState.SETTLED, at):
            return Taken(ALIAS_UNKNOWN)
        self._keep(connection, answer, to)
        hold = threads.hold_of_entry(connection, question.entry_id)
        if hold is not None and hold.state is HoldState.HELD:
            return self._noted(connection, question, at, APPEALED)
        decisions = threads.decisions_of(connection, question.entry_id)
        profile = self.post.pipelines[question.marketplace].profile
        hold_id = threads.add_hold(
            connection,
            entry_id=question.entry_id,
            thread_id=question.thread_id,
            at=at,
            rules=decisions[-1].rules if decisions else (),
            expires_at=at + profile.hold_hours * HOUR,
        )
        threads.audit(
            connection,
            at=at,
            actor="author",
            action=APPEALED,
            subject_kind="hold",
            subject_id=hold_id,
            reason=f"d:{decision_code(answer.received.id)}",
        )
        return self._noted(connection, question, at, APPEALED)

    def _keep(self, connection: Connection, answer: Answer, to: Addressee) -> None:
        """The answer joins the record of its thread; nothing of it goes on."""
        entry = NewEntry(
            id=answer.received.id,
            thread_id=to.thread_id,
            at=answer.received.received_at,
            author_role=to.role.value,
            disposition=Disposition.ABSORBED,
            subject=answer.content.subject,
            raw=answer.received.message.as_bytes(),
        )
        self.post.stores.threads.append_entry(connection, entry)

    def _ask_again(
        self,
        connection: Connection,
        question: Question,
        to: Addressee,
        at: int,
        worker_id: int | None,
    ) -> Taken:
        entry = self.post.stores.threads.entry(connection, question.entry_id)
        assert entry is not None
        drafts = word_drafts(
            to.words, to.words.unclear, mail_of(entry, to), question_id=question.id
        )
        letter = self.post.send(connection, to, Kind.UNCLEAR, tuple(drafts), at, worker_id)
        self.post.stores.threads.append_event(connection, _event(question, at, "unclear"))
        return Taken(MESSAGE_ACCEPTED, () if letter is None else (letter,))

    def _noted(
        self,
        connection: Connection,
        question: Question,
        at: int,
        word: str,
        reply: Reply = MESSAGE_ACCEPTED,
    ) -> Taken:
        self.post.stores.threads.append_event(connection, _event(question, at, word))
        return Taken(reply)


def mail_of(entry: Entry, to: Addressee, *, is_own: bool = False) -> Mail:
    """An entry of the record as letters name it."""
    own = entry.message_id
    return Mail(
        entry.at,
        without_secrets(entry.subject),
        message_id=own if own.isascii() else "",
        orders=order_ids(to.correspondence),
        is_own=is_own,
    )


def _is_of_other_side(answer: Answer, to: Addressee) -> bool:
    other = to.correspondence.party(to.role.other)
    return standing_of(other, answer.authentication.author) is not Standing.UNKNOWN


def _event(question: Question, at: int, word: str) -> Event:
    return Event(
        at=at,
        kind="answer",
        marketplace=question.marketplace,
        thread_id=question.thread_id,
        entry_id=question.entry_id,
        codes={
            "question": question.kind.value,
            "answer": word,
            "decision": decision_code(question.entry_id),
        },
    )
