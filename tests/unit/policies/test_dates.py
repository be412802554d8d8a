"""Dates as every reader understands them."""

from policies.dates import DAY, date_of


def test_a_moment_is_named_by_its_day_in_utc() -> None:
    assert date_of(0) == "1970-01-01"
    assert date_of(DAY - 1) == "1970-01-01"
    assert date_of(20_000 * DAY) == "2024-10-04"
