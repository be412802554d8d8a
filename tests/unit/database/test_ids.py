import os
from concurrent.futures import ThreadPoolExecutor

from hypothesis import given
from hypothesis import strategies as st

from database.clock import now
from database.ids import EPOCH, RowIds, first_id_of, time_of

MOMENT = EPOCH + 200_000_000_000_000


@given(st.integers(-(2**62), 2**62))
def test_an_id_is_positive_and_has_63_bits_whatever_the_clock_says(at: int) -> None:
    assert 0 < RowIds(lambda: at, os.urandom)() < 2**63


def test_ids_of_one_moment_never_meet() -> None:
    draws = iter([b"\0\0\1", b"\0\0\1", b"\0\0\0", b"\0\0\2"])
    ids = RowIds(lambda: MOMENT, lambda _: next(draws))

    assert ids() != ids()


def test_ids_of_many_threads_never_meet() -> None:
    ids = RowIds(lambda: MOMENT, os.urandom)
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: ids(), range(2_000)))

    assert len(set(made)) == 2_000


def test_a_later_id_is_larger() -> None:
    earlier, later = (RowIds(lambda at=at: at, os.urandom)() for at in (MOMENT, MOMENT + 1_000))

    assert earlier < later


def test_the_time_of_an_id_is_found_again() -> None:
    row_id = RowIds(lambda: MOMENT, os.urandom)()

    assert time_of(row_id) == MOMENT
    assert first_id_of(MOMENT) < row_id < first_id_of(MOMENT + 1_000)
    assert first_id_of(0) == 0


def test_the_clock_counts_microseconds_of_this_century() -> None:
    assert EPOCH < now() < 4_102_444_800_000_000
