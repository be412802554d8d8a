"""Views of a text: the same offsets, so that what is matched in one is quoted from the other."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.phrases.plain import SENTENCE_LIMIT, SENTENCES_READ, joined, plain_of, sentences_of


@given(st.text(max_size=300), st.text(max_size=600))
def test_both_views_have_the_same_length(subject, text) -> None:
    view = plain_of(subject, text)

    assert len(view.text) == len(view.plain) == len(joined(view))


@given(st.text(max_size=2_000))
def test_sentences_stand_where_they_say(text) -> None:
    view = plain_of("", text)

    for sentence in sentences_of(view):
        assert joined(view)[sentence.start :].startswith(sentence.text)
        assert len(sentence.text) <= 4 * SENTENCE_LIMIT + 3


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Überweisen", "uberweisen"),
        ("ÉTOILES", "etoiles"),
        ("l’année", "l'annee"),
        ("Ｒｅｖｉｅｗ", "review"),
        ("Łódź", "lodz"),
        ("re\u200bview", "review"),
        ("Straße", "straße"),
        ("ﾚﾋﾞｭｰ", "レビュー"),
        ("a\u2011b", "a-b"),
    ],
)
def test_letters_are_read_plain(written, read) -> None:
    assert plain_of("", written).plain == read


def test_the_subject_stands_before_the_text_on_one_line() -> None:
    view = plain_of("A\r\n B", "C\r\nD")

    assert view.plain == "a b\n\nc\nd"
    assert view.plain[view.begin :] == "c\nd"
    assert plain_of("", "C").begin == 0


def test_a_line_that_a_program_broke_is_joined_and_a_short_one_is_not() -> None:
    long = "x" * 60

    assert joined(plain_of("", f"{long}\nmore")) == f"{long} more"
    assert joined(plain_of("", "short\nmore")) == "short\nmore"
    assert joined(plain_of("", f"{long}\n> quoted")) == f"{long}\n> quoted"


def test_sentences_end_at_stops_and_not_inside_numbers() -> None:
    texts = [
        one.text for one in sentences_of(plain_of("", "It is 4.50 now. Why?\nSo! 高い。とても安い"))
    ]

    assert texts == ["it is 4.50 now.", " why?", "so!", " 高い。", "とても安い"]


def test_the_numbers_of_a_list_are_no_sentences() -> None:
    texts = [one.text for one in sentences_of(plain_of("", "1. Wash it\n2. Dry it"))]

    assert texts == [" wash it", " dry it"]


def test_sentences_are_bounded_in_number_and_length() -> None:
    assert len(sentences_of(plain_of("", "abc. " * 5_000))) == SENTENCES_READ
    long = sentences_of(plain_of("", "a" * 9_000))

    assert max(len(one.text) for one in long) == 4 * SENTENCE_LIMIT


def test_a_quotation_stays_within_its_line() -> None:
    view = plain_of("Subject", "First line\nsecond ÉTOILE line\nthird")
    start = view.plain.index("etoile")

    assert view.quote(start, start + 6) == "second ÉTOILE line"
    assert view.quote(len(view.text) - 5, len(view.text)) == "third"


def test_stems_are_the_beginnings_of_words() -> None:
    view = plain_of("", "Cancel it-now 星5")

    assert {"canc", "cancel", "it", "now"} <= view.stems
    assert view.is_japanese
    assert not plain_of("", "äöü").is_japanese


def test_letters_without_a_plain_form_stay() -> None:
    assert plain_of("", "\u01c3\u0259").plain == unicodedata.normalize("NFKC", "\u01c3\u0259")


def test_nothing_of_a_message_shows_in_its_views() -> None:
    assert "secret" not in repr(plain_of("secret", "secret"))
    assert "secret" not in repr(sentences_of(plain_of("", "secret"))[0])
