"""What a seller has sent is counted by the hour, the day, the month, the text and the thread."""

from dataclasses import replace

import pytest

from tests.support.thread_store import a_store
from thread_store.model import SellerMessage, SellerTally
from thread_store.sql.refusals import DAY
from thread_store.sql.seller_messages import LOOKED_BACK, Place

NOW = 1_800_000_000_000_000
HOUR = DAY // 24
SELLER, OTHER_SELLER, THREAD = 2, 3, 500
TOKEN, OTHER_TOKEN = b"\x01" + b"a" * 32, b"\x02" + b"b" * 32
HERE = Place(SELLER, relationship_id=7, thread_id=THREAD, now=NOW)
SENT = SellerMessage(
    1, SELLER, 8, 600, NOW - 1, is_proactive=True, is_important=False, asks_for_review=False
)


@pytest.fixture
def conn(engine):
    with engine.begin() as conn:
        yield conn


@pytest.fixture
def store(encryption):
    return a_store(encryption)


def note(store, conn, *messages: SellerMessage) -> None:
    for number, message in enumerate(messages, 1):
        store.note_seller_message(conn, replace(message, id=number))


def test_a_seller_who_sent_nothing_has_an_empty_tally(store, conn) -> None:
    note(store, conn, replace(SENT, party_id=OTHER_SELLER))

    assert store.seller_tally(conn, HERE, ()) == SellerTally(0, 0, 0, 0, 0, False)


def test_hours_days_and_months_end_where_they_end(store, conn) -> None:
    moments = (NOW - HOUR + 1, NOW - HOUR, NOW - DAY + 1, NOW - DAY, NOW - LOOKED_BACK)
    note(store, conn, *(replace(SENT, at=at) for at in moments))

    tally = store.seller_tally(conn, HERE, ())
    assert (tally.hour, tally.day, tally.proactive) == (1, 3, 4)


def test_answers_count_for_the_volume_and_not_for_the_share_of_important_ones(store, conn) -> None:
    answer = replace(SENT, is_proactive=False, is_important=True)
    note(store, conn, SENT, replace(SENT, is_important=True), answer)

    tally = store.seller_tally(conn, HERE, ())
    assert (tally.hour, tally.proactive, tally.important) == (3, 2, 1)


def test_the_same_text_is_counted_once_a_buyer_and_never_for_the_buyer_in_question(
    store, conn
) -> None:
    same = replace(SENT, text_token=TOKEN)
    note(
        store, conn, same, same, replace(same, relationship_id=9), replace(same, relationship_id=7)
    )

    assert store.seller_tally(conn, HERE, (TOKEN,)).same_text == 2
    assert store.seller_tally(conn, HERE, (OTHER_TOKEN,)).same_text == 0


def test_a_text_is_known_by_the_token_of_any_key_and_forgotten_after_a_day(store, conn) -> None:
    note(
        store,
        conn,
        replace(SENT, text_token=TOKEN),
        replace(SENT, text_token=OTHER_TOKEN, relationship_id=9),
        replace(SENT, text_token=TOKEN, relationship_id=10, at=NOW - DAY),
    )

    assert store.seller_tally(conn, HERE, (TOKEN, OTHER_TOKEN)).same_text == 2


def test_a_request_for_a_review_is_remembered_in_its_thread(store, conn) -> None:
    note(store, conn, replace(SENT, asks_for_review=True, thread_id=THREAD, at=NOW - LOOKED_BACK))

    assert store.seller_tally(conn, HERE, ()).asked_for_review
    assert not store.seller_tally(conn, replace(HERE, thread_id=501), ()).asked_for_review


def test_only_requests_for_reviews_outlive_the_month(store, conn) -> None:
    old = replace(SENT, at=NOW - LOOKED_BACK - 1, thread_id=THREAD)
    note(store, conn, old, replace(old, asks_for_review=True))

    store.purge(conn, now=NOW)
    long_ago = store.seller_tally(conn, replace(HERE, now=NOW - LOOKED_BACK), ())
    assert (long_ago.day, long_ago.asked_for_review) == (1, True)
