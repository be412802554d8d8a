"""Comments: nested, and of no meaning."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.comments import end_of_comment, without_comments


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        ("a (b) c", "a   c"),
        ("a(b(c)d)e", "a e"),
        ('"(kept)" (gone)', '"(kept)"  '),
        ('(an odd " sign) a', "  a"),
        (r"(an escaped \) end) a", "  a"),
        (r'"an escaped \" (quote)" a', r'"an escaped \" (quote)" a'),
        ("", ""),
    ],
)
def test_comments_become_blanks(value: str, plain: str) -> None:
    assert without_comments(value) == plain


@pytest.mark.parametrize("value", ["(", ")", "(()", '"', 'a "b', "a) (b", r"(\)"])
def test_what_does_not_balance_is_none(value: str) -> None:
    assert without_comments(value) is None


@given(st.text('()"\\a ', max_size=50))
def test_what_is_left_holds_no_comment(value: str) -> None:
    plain = without_comments(value)

    assert plain is None or without_comments(plain) == plain


def test_the_end_of_a_comment_is_after_its_own_bracket() -> None:
    assert end_of_comment("(a(b)c)d", 1) == 7
    assert end_of_comment("(a(b)c", 1) is None
