"""A known address is known again however it is written, and no mark gives it away."""

import pytest

from policies.reading.marks import mark_of


@pytest.mark.parametrize(
    "written",
    ["Sam@Shop.example", "<sam@shop.example>", "ｓａｍ＠shop.example", " SAM@SHOP.EXAMPLE "],
)
def test_case_width_and_brackets_make_no_other_address(written: str) -> None:
    assert mark_of(written) == mark_of("sam@shop.example")


def test_another_address_has_another_mark_and_none_shows_it() -> None:
    assert mark_of("info@shop.example") != mark_of("sam@shop.example")
    assert "sam" not in mark_of("sam@shop.example")


def test_letters_that_no_encoding_has_do_not_matter() -> None:
    assert mark_of("\ud800@shop.example")
