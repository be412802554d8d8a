"""Questions move on once, and notices are rationed."""

from dataclasses import replace

import pytest

from tests.support.thread_store import a_store
from thread_store.model import Question, QuestionKind, QuestionState
from thread_store.sql.questions import NOTICES_REMEMBERED

NOW = 1_800_000_000_000_000
ASKED = Question(
    id=41,
    kind=QuestionKind.AUTHORSHIP,
    state=QuestionState.OPEN,
    marketplace="default",
    entry_id=100,
    thread_id=500,
    party_id=2,
    asked_at=NOW,
    expires_at=NOW + 10,
)


@pytest.fixture
def conn(engine):
    with engine.begin() as conn:
        yield conn


@pytest.fixture
def store(encryption, conn):
    store = a_store(encryption)
    store.add_question(conn, ASKED)
    return store


def test_a_question_reads_as_it_was_written(store, conn) -> None:
    assert store.question(conn, 41) == ASKED
    assert store.question(conn, 42) is None
    assert store.questions_of(conn, 100) == (ASKED,)


def test_the_first_answer_decides(store, conn) -> None:
    assert store.move_question(conn, 41, QuestionState.YES, NOW + 1)
    assert not store.move_question(conn, 41, QuestionState.NO, NOW + 2)

    (waiting,) = store.answered_questions(conn, NOW + 1, 10)
    assert waiting == replace(ASKED, state=QuestionState.YES, answered_at=NOW + 1)


def test_what_was_settled_waits_no_more(store, conn) -> None:
    answers = (QuestionState.YES, QuestionState.NO)
    store.move_question(conn, 41, QuestionState.NO, NOW)

    assert store.move_question(conn, 41, QuestionState.SETTLED, NOW, only_from=answers)
    assert store.answered_questions(conn, NOW + 1, 10) == ()


def test_a_question_expires_at_its_moment_and_only_while_it_is_open(store, conn) -> None:
    assert store.expired_questions(conn, NOW + 9, 10) == ()
    assert store.expired_questions(conn, NOW + 10, 10) == (ASKED,)

    store.move_question(conn, 41, QuestionState.YES, NOW + 9)
    assert store.expired_questions(conn, NOW + 10, 10) == ()


def test_a_thread_is_asked_once_a_while(store, conn) -> None:
    assert store.has_asked(conn, 500, QuestionKind.AUTHORSHIP, NOW - 1)
    assert not store.has_asked(conn, 500, QuestionKind.AUTHORSHIP, NOW)
    assert not store.has_asked(conn, 500, QuestionKind.APPEAL, NOW - 1)
    assert not store.has_asked(conn, 501, QuestionKind.AUTHORSHIP, NOW - 1)


def test_a_notice_is_remembered_by_thread_and_kind_until_it_is_old(store, conn) -> None:
    store.note_told(conn, 1, 500, "refused", NOW)

    assert store.has_told(conn, 500, "refused", NOW - 1)
    assert not store.has_told(conn, 500, "held", NOW - 1)
    store.purge(conn, now=NOW + NOTICES_REMEMBERED + 1)
    assert not store.has_told(conn, 500, "refused", NOW - 1)
