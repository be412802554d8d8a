"""When to try again, and when to give up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay.queue.schedule import (
    ATTEMPTS_BEFORE_EXPIRY,
    DAY,
    HOUR,
    MINUTE,
    WAITS,
    Schedule,
)
from tests.support.queue import NOW

MIDDLE = 0.5
times = st.integers(0, 2**52)


def test_the_waits_are_those_that_were_promised() -> None:
    minutes = [Schedule().wait(attempts, MIDDLE) / MINUTE for attempts in range(1, 10)]

    assert minutes == [1, 5, 15, 30, 60, 120, 240, 240, 240]


@given(st.integers(1, 10**6), st.floats(0, 1))
def test_jitter_moves_a_wait_by_a_fifth_at_most(attempts, chance) -> None:
    wait = WAITS[min(attempts, len(WAITS)) - 1]

    assert 0.8 * wait - 1 <= Schedule().wait(attempts, chance) <= 1.2 * wait + 1


def test_greylisting_is_met_within_a_quarter_of_an_hour() -> None:
    assert Schedule().wait(1, 1.0) + Schedule().wait(2, 1.0) <= 15 * MINUTE


def test_a_wait_follows_an_attempt() -> None:
    with pytest.raises(ValueError, match="follows an attempt"):
        Schedule().wait(0, MIDDLE)


@pytest.mark.parametrize("time_scale", [0, -1, 1.5, float("nan")])
def test_time_is_never_stretched_and_never_stands_still(time_scale) -> None:
    with pytest.raises(ValueError, match="time_scale"):
        Schedule(time_scale)


def test_scaled_time_keeps_its_proportions() -> None:
    quick = Schedule(1 / 600)

    assert quick.wait(1, MIDDLE) == MINUTE / 600
    assert quick.expires_at(NOW) - NOW == 5 * DAY / 600
    assert quick.rest == MINUTE / 600


@given(st.integers(1, 100), times, times, st.floats(0, 1))
def test_the_next_attempt_is_ahead_and_never_further_than_the_longest_wait(
    attempts, expires_at, now, chance
) -> None:
    at = Schedule().next_attempt_at(attempts, (expires_at,), now, chance)

    assert now < at <= now + Schedule().horizon


def test_an_attempt_falls_on_each_mark_that_lies_ahead() -> None:
    late, expires_at = NOW + HOUR, NOW + 2 * HOUR
    marks = (late, expires_at)
    again = Schedule().next_attempt_at

    assert again(1, marks, NOW, MIDDLE) == NOW + MINUTE
    assert again(7, marks, NOW, MIDDLE) == late
    assert again(7, marks, late, MIDDLE) == expires_at
    assert again(7, marks, expires_at, MIDDLE) == expires_at + 4 * HOUR
    assert again(7, (), NOW, MIDDLE) == NOW + 4 * HOUR


def test_an_item_is_late_after_four_hours_of_scaled_time() -> None:
    assert Schedule().late_at(NOW) == NOW + 4 * HOUR
    assert Schedule(1 / 600).late_at(NOW) == NOW + 4 * HOUR // 600


@given(st.integers(0, ATTEMPTS_BEFORE_EXPIRY - 1), times, times)
def test_no_jump_of_the_clock_expires_what_was_hardly_tried(attempts, expires_at, now) -> None:
    assert not Schedule().is_expired(attempts, expires_at, now)


def test_an_item_expires_at_its_time_and_not_before() -> None:
    assert Schedule().is_expired(5, NOW, NOW)
    assert not Schedule().is_expired(50, NOW, NOW - 1)


@given(times, st.integers(1, 100), st.floats(0, 1), st.integers(0, 30 * DAY))
def test_a_clock_that_went_back_stalls_nothing(now, attempts, chance, jump) -> None:
    at = Schedule().next_attempt_at(attempts, (now + 5 * DAY,), now, chance)
    # Whatever the clock says then, the item is due once the longest wait has passed.
    later = now - jump

    assert Schedule().is_due(at, later) or at - later <= Schedule().horizon


def test_an_item_is_due_at_its_time() -> None:
    assert Schedule().is_due(NOW, NOW)
    assert not Schedule().is_due(NOW + 1, NOW)
    assert Schedule().is_due(NOW + Schedule().horizon + 1, NOW)
