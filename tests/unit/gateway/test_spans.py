"""Spans of time as a person reads them."""

import pytest

from gateway.cli.spans import span_text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(-5, "0s"), (0, "0s"), (59, "59s"), (60, "1m"), (3_660, "1h 1m"), (90_000, "1d 1h")],
)
def test_an_age_is_told_in_its_two_largest_units(seconds: int, text: str) -> None:
    assert span_text(seconds * 1_000_000) == text
