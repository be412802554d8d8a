from concurrent.futures import CancelledError

import pytest

from database.unit import CommitDeadline, Unit


def a_unit() -> Unit[int]:
    return Unit(lambda conn: 1, 0, True)


def test_an_abandoned_unit_that_has_not_begun_never_begins() -> None:
    unit = a_unit()

    assert unit.abandon()
    assert not unit.may_begin(10)
    with pytest.raises(CancelledError):
        unit.future.result()


def test_a_unit_abandoned_while_it_runs_is_not_begun_again() -> None:
    unit = a_unit()
    assert unit.may_begin(10)

    assert unit.abandon()
    assert not unit.may_begin(10)
    assert isinstance(unit.future.exception(), CommitDeadline)


def test_a_unit_that_ended_in_that_very_moment_is_not_abandoned() -> None:
    unit = a_unit()
    unit.succeed(1)

    assert not unit.abandon()


def test_a_unit_may_begin_a_second_time_when_its_group_failed() -> None:
    unit = a_unit()

    assert unit.may_begin(10)
    assert unit.may_begin(10)


def test_the_first_outcome_of_a_unit_stands() -> None:
    unit = a_unit()
    unit.fail(KeyError())
    unit.succeed(1)
    unit.fail(ValueError())

    assert isinstance(unit.future.exception(), KeyError)
