"""What parties are asked about entries, and when they were last told something about a thread."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, select
from sqlalchemy.engine import Row

from thread_store.model import Question, QuestionKind, QuestionState
from thread_store.sql.base import StorePart
from thread_store.sql.rows import NoticeRow, QuestionRow

QUESTION = QuestionRow.__table__
NOTICE = NoticeRow.__table__

_DAY = 86_400_000_000
# No notice is remembered for longer than any of them is rationed.
NOTICES_REMEMBERED = 2 * _DAY

_BY_ID = select(QUESTION).where(QUESTION.c.id == bindparam("question_id"))
_OF_ENTRY = select(QUESTION).where(QUESTION.c.entry_id == bindparam("entry_id"))
_ASKED_SINCE = (
    select(QUESTION.c.id)
    .where(
        QUESTION.c.thread_id == bindparam("thread_id"),
        QUESTION.c.kind == bindparam("kind"),
        QUESTION.c.asked_at > bindparam("since"),
    )
    .limit(1)
)
_EXPIRED = (
    select(QUESTION)
    .where(
        QUESTION.c.state == QuestionState.OPEN.value, QUESTION.c.expires_at <= bindparam("moment")
    )
    .order_by(QUESTION.c.expires_at)
    .limit(bindparam("batch"))
)
_TOLD_SINCE = (
    select(NOTICE.c.id)
    .where(
        NOTICE.c.thread_id == bindparam("thread_id"),
        NOTICE.c.kind == bindparam("kind"),
        NOTICE.c.at > bindparam("since"),
    )
    .limit(1)
)
_TOLD_COUNT = (
    select(func.count())
    .select_from(NOTICE)
    .where(
        NOTICE.c.thread_id == bindparam("thread_id"),
        NOTICE.c.kind == bindparam("kind"),
        NOTICE.c.at > bindparam("since"),
    )
)
_ANSWERED = (QuestionState.YES.value, QuestionState.NO.value)
_FORGET = delete(NOTICE).where(NOTICE.c.at < bindparam("before"))


class Questions(StorePart):
    """Questions, and the memory that rations them and notices."""

    def add_question(self, conn: Connection, question: Question) -> None:
        """Record that something was asked."""
        values = {
            "id": question.id,
            "kind": question.kind.value,
            "state": question.state.value,
            "marketplace": question.marketplace,
            "entry_id": question.entry_id,
            "thread_id": question.thread_id,
            "party_id": question.party_id,
            "asked_at": question.asked_at,
            "expires_at": question.expires_at,
            "answered_at": question.answered_at,
        }
        conn.execute(QUESTION.insert(), values)

    def question(self, conn: Connection, question_id: int) -> Question | None:
        """Return a question by its id, in whatever state."""
        row = conn.execute(_BY_ID, {"question_id": question_id}).first()
        return None if row is None else _question(row)

    def questions_of(self, conn: Connection, entry_id: int) -> tuple[Question, ...]:
        """Return what was asked about an entry, oldest first."""
        rows = conn.execute(_OF_ENTRY.order_by(QUESTION.c.asked_at), {"entry_id": entry_id})
        return tuple(map(_question, rows))

    def has_asked(self, conn: Connection, thread_id: int, kind: QuestionKind, since: int) -> bool:
        """Tell whether something of that kind was asked in a thread after a moment."""
        values = {"thread_id": thread_id, "kind": kind.value, "since": since}
        return conn.execute(_ASKED_SINCE, values).first() is not None

    def move_question(
        self, conn: Connection, question_id: int, state: QuestionState, at: int,
        *, only_from: Sequence[QuestionState] = (QuestionState.OPEN,),
    ) -> bool:  # fmt: skip
        """Move a question on; false when it is in another state already, and then nothing is done."""
        words = [one.value for one in only_from]
        here = QUESTION.c.id == question_id
        moved = QUESTION.update().where(here, QUESTION.c.state.in_(words))
        values = {"state": state.value, "answered_at": at}
        return conn.execute(moved.values(values)).rowcount == 1

    def answered_questions(self, conn: Connection, now: int, batch: int) -> tuple[Question, ...]:
        """Return questions that were answered and wait for us at `now`, oldest answer first."""
        is_due = QUESTION.c.state.in_(_ANSWERED) & (QUESTION.c.answered_at <= now)
        waiting = select(QUESTION).where(is_due)
        rows = conn.execute(waiting.order_by(QUESTION.c.answered_at).limit(batch))
        return tuple(map(_question, rows))

    def postpone_question(self, conn: Connection, question: Question, until: int) -> None:
        """Look at a question that is due again at a moment, unless it has moved on meanwhile."""
        here = (QUESTION.c.id == question.id) & (QUESTION.c.state == question.state.value)
        is_answered = question.state.value in _ANSWERED
        values = {"answered_at" if is_answered else "expires_at": until}
        conn.execute(QUESTION.update().where(here).values(values))

    def expired_questions(self, conn: Connection, now: int, batch: int) -> tuple[Question, ...]:
        """Return open questions whose time is over, oldest first."""
        rows = conn.execute(_EXPIRED, {"moment": now, "batch": batch})
        return tuple(map(_question, rows))

    def has_told(self, conn: Connection, thread_id: int, kind: str, since: int) -> bool:
        """Tell whether a notice of that kind was sent about a thread after a moment."""
        values = {"thread_id": thread_id, "kind": kind, "since": since}
        return conn.execute(_TOLD_SINCE, values).first() is not None

    def count_told(self, conn: Connection, thread_id: int, kind: str, since: int) -> int:
        """Return how many notices of that kind were sent after a moment."""
        values = {"thread_id": thread_id, "kind": kind, "since": since}
        return int(conn.execute(_TOLD_COUNT, values).scalar_one())

    def note_told(self, conn: Connection, id: int, thread_id: int, kind: str, at: int) -> None:
        """Remember that a notice was sent."""
        conn.execute(NOTICE.insert(), {"id": id, "thread_id": thread_id, "kind": kind, "at": at})


def forget_notices(conn: Connection, now: int) -> int:
    """Remove the memory of notices that rations nothing any more."""
    return conn.execute(_FORGET, {"before": now - NOTICES_REMEMBERED}).rowcount


def _question(row: Row[Any]) -> Question:
    return Question(
        id=row.id,
        kind=QuestionKind(row.kind),
        state=QuestionState(row.state),
        marketplace=row.marketplace,
        entry_id=row.entry_id,
        thread_id=row.thread_id,
        party_id=row.party_id,
        asked_at=row.asked_at,
        expires_at=row.expires_at,
        answered_at=row.answered_at,
    )
