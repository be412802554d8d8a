"""Dates: read generously, written strictly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.dates import format_date, parse_date

SECOND = 1_000_000
NOON = 1_795_262_400 * SECOND  # Sat, 21 Nov 2026 12:00:00 UTC


@given(st.integers(-2_208_988_800, 253_402_300_799))
def test_a_written_date_reads_back(seconds: int) -> None:
    assert parse_date(format_date(seconds * SECOND)) == seconds * SECOND


@given(
    st.text(max_size=60) | st.from_regex(r"[0-9]{1,2} [A-Z][a-z]{2} [0-9]{2,4} [0-9]{2}:[0-9]{2}")
)
def test_any_value_is_a_date_or_none(value: str) -> None:
    at = parse_date(value)

    assert at is None or parse_date(format_date(at)) is not None or at < 0


def test_a_date_is_written_in_utc_to_the_second() -> None:
    assert format_date(NOON + 999_999) == "Sat, 21 Nov 2026 12:00:00 +0000"


@pytest.mark.parametrize(
    "value",
    [
        "Sat, 21 Nov 2026 12:00:00 +0000",
        "Sat, 21 Nov 2026 13:30:00 +0130",
        "Sat, 21 Nov 2026 07:00:00 EST",
        "21 Nov 26 12:00 GMT",
        "21 nov 2026 12:00:00",
        "Saturday, 21-November-26 12:00:00 UT",
        "Sat,  21\tNov 2026\r\n 12:00:00 -0000 (UTC) (again)",
        "Sat, 21 Nov 2026 12:00:00 Z",
    ],
)
def test_clients_write_the_same_moment_in_many_ways(value: str) -> None:
    assert parse_date(value) == NOON


@pytest.mark.parametrize(
    "value",
    [
        "",
        "yesterday",
        "32 Jan 2026 12:00:00 +0000",
        "21 Foo 2026 12:00:00 +0000",
        "21 Nov 1899 12:00:00 +0000",
        "21 Nov 2026 25:00:00 +0000",
        "31 Dec 9999 23:00:00 -9959",
        "21 Nov 2026 12:00:00 +0000 and more",
        "٢١ Nov 2026 12:00:00 +0000",
        "Sat, 21 Nov 2026 12:00:00 +0000" + " " * 200,
    ],
)
def test_what_is_no_date_is_none(value: str) -> None:
    assert parse_date(value) is None


def test_short_years_and_leap_seconds_are_read_as_the_rfc_says() -> None:
    assert parse_date("1 Jan 70 00:00:00 +0000") == 0
    assert parse_date("1 Jan 126 00:00:00 +0000") == parse_date("1 Jan 2026 00:00:00 +0000")
    assert parse_date("31 Dec 2016 23:59:60 +0000") == parse_date("31 Dec 2016 23:59:59 +0000")
