import pytest

from mail.entities import unescape


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("plain", "plain"),
        ("bob&#64;mail.example", "bob@mail.example"),
        ("bob&#x40;mail&period;example", "bob@mail.example"),
        ("&#0000064;", "@"),
        ("&#" + "9" * 5000 + ";", "\ufffd"),
        ("&#x" + "f" * 5000, "\ufffd"),
    ],
)
def test_references_are_read_as_browsers_read_them(text: str, read: str) -> None:
    assert unescape(text) == read


def test_leading_zeros_in_any_number_do_not_hide_a_character() -> None:
    assert unescape("bob&#000000000064;mail") == "bob@mail"
    assert unescape("bob&#x" + "0" * 5000 + "40;mail") == "bob@mail"
