"""Excerpts and replies are safe to show, whatever was quoted."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.reply import Reply
from policies.wording import excerpt_around, excerpt_of, reply_line

TEXTS = st.text(st.characters(), max_size=2_000)


@given(TEXTS)
def test_a_reply_line_is_one_ascii_line_that_a_reply_takes(text: str) -> None:
    line = reply_line(text)

    assert line.isascii()
    assert line.isprintable()
    assert len(line) <= 400
    assert Reply(550, "5.7.1", line).text == line


@given(TEXTS)
def test_an_excerpt_is_one_short_line_without_controls(text: str) -> None:
    excerpt = excerpt_of(text)

    assert len(excerpt) <= 120
    assert "\n" not in excerpt
    assert not any(unicodedata.category(each) in {"Cc", "Cf", "Cs", "Zl"} for each in excerpt)


@given(TEXTS, st.data())
def test_an_excerpt_around_any_span_is_short_and_safe(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))

    assert len(excerpt_around(text, start, end)) <= 120


def test_an_excerpt_has_whole_words_around_the_span() -> None:
    text = "one two three four five " * 20
    start = text.index("five", 200)

    excerpt = excerpt_around(text, start, start + 4, limit=24)

    assert excerpt == "four five one two"


def test_a_span_in_one_long_word_is_quoted_alone() -> None:
    assert excerpt_around("x" * 500 + "OFFER" + "y" * 500, 500, 505, limit=20) == "OFFER"


def test_a_short_text_is_quoted_whole() -> None:
    assert excerpt_around("20 % off today", 0, 8) == "20 % off today"


@pytest.mark.parametrize(
    "text", ["write to erika@mail.example now", "<erika@mail.example>", "erika@mail.example"]
)
def test_an_address_is_not_quoted(text: str) -> None:
    assert "erika" not in excerpt_of(text)
    assert "(address)" in excerpt_of(text)


def test_a_reply_cannot_be_split_by_what_it_quotes() -> None:
    assert reply_line("good\r\n250 2.0.0 OK\u2028\u0085x") == "good 250 2.0.0 OK x"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("“20 % Rabatt für Grüße”", '"20 % Rabatt fur Grusse"'),
        ("5 € – économisez", "5 EUR - economisez"),
        ("本日", "??"),
        ("\u202egnp.exe", "gnp.exe"),
    ],
)
def test_a_reply_spells_what_it_can_in_ascii(text: str, line: str) -> None:
    assert reply_line(text) == line


def test_a_long_reply_is_cut() -> None:
    assert reply_line("word " * 200).endswith("...")
    assert excerpt_of("word " * 200).endswith("…")
