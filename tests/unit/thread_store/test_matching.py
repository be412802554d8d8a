from hypothesis import given
from hypothesis import strategies as st

from thread_store.matching import ThreadCandidate, match_thread

CLOSED = ThreadCandidate(id=1, ordinal=1, is_open=False, order_placed_at=10)
OLD = ThreadCandidate(id=2, ordinal=2, is_open=True, order_placed_at=20)
NEW = ThreadCandidate(id=3, ordinal=3, is_open=True, order_placed_at=30)
ALL = (CLOSED, OLD, NEW)


def test_a_reference_outweighs_everything_even_to_a_closed_thread() -> None:
    assert match_thread(ALL, referenced=(1,), tag=2, mentioned={3}) is CLOSED


def test_the_nearest_reference_that_is_ours_counts() -> None:
    assert match_thread(ALL, referenced=(99, 2, 3)) is OLD


def test_a_tag_counts_where_no_reference_leads_anywhere() -> None:
    assert match_thread(ALL, referenced=(99,), tag=2, mentioned={3}) is OLD


def test_an_order_in_the_text_counts_where_the_tag_is_unknown() -> None:
    assert match_thread(ALL, tag=77, mentioned={1}) is CLOSED


def test_of_several_orders_in_the_text_the_newest_open_one_counts() -> None:
    assert match_thread(ALL, mentioned={1, 2, 99}) is OLD


def test_the_sole_open_thread_takes_what_names_nothing() -> None:
    later = ThreadCandidate(id=4, ordinal=4, is_open=False, order_placed_at=40)

    assert match_thread((CLOSED, OLD, later)) is OLD


def test_else_the_newest_open_order_takes_it() -> None:
    assert match_thread(ALL) is NEW


def test_a_relationship_of_closed_threads_still_has_a_place_for_a_message() -> None:
    assert match_thread((CLOSED,)) is CLOSED


def test_without_a_thread_there_is_no_match() -> None:
    assert match_thread((), referenced=(1,), tag=1, mentioned={1}) is None


@given(st.lists(st.integers()), st.none() | st.integers(), st.sets(st.integers()))
def test_whatever_a_client_writes_a_message_lands_in_its_relationship(
    referenced: list[int], tag: int | None, mentioned: set[int]
) -> None:
    assert match_thread(ALL, referenced=referenced, tag=tag, mentioned=mentioned) in ALL
