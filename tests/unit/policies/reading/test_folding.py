"""Folded texts: equal to a reader's eye, and every span leads back to what was written."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.reading.folding import TEXT_LIMIT, fold, joined

ODD = "aé e\u0301\u200b\ufdfa３3\ufe0f\u20e3İıｶﾞ㎏\U000e0041\u00adаß‑…「"


def test_plain_text_is_its_own_folded_form() -> None:
    folded = fold("Hello, 030 12")

    assert folded.text == folded.original == "Hello, 030 12"
    assert folded.lowered == folded.plain == "hello, 030 12"
    assert folded.span(7, 13) == (7, 13)


def test_full_width_letters_and_keycaps_become_plain() -> None:
    assert fold("ｍａｒｉａ＠ｅｘａｍｐｌｅ").text == "maria@example"
    assert fold("3\ufe0f\u20e31\ufe0f\u20e3").text == "31"


def test_accents_written_apart_are_joined() -> None:
    assert fold("ze\u0301ro").text == "zéro"


def test_a_span_leads_back_to_all_that_was_written_for_it() -> None:
    text = "x j\u200bo\u200bé@ａ.de"
    folded = fold(text)
    start = folded.text.index("j")
    first, last = folded.span(start, len(folded.text))

    assert folded.text[start:] == "joé@a.de"
    assert text[first:last] == text[2:]


def test_invisible_characters_before_a_span_are_left_out() -> None:
    folded = fold("\u200b\u200bjoe")

    assert folded.span(0, 3) == (2, 5)


def test_look_alikes_are_read_as_latin_in_plain_only() -> None:
    folded = fold("gmаil")

    assert folded.lowered == "gmаil"
    assert folded.plain == "gmail"


def test_texts_that_are_joined_stand_in_lines_of_their_own() -> None:
    parts = [fold("Call\uff01"), fold("e\u0301te")]

    assert joined(parts).text == "Call!\néte"
    assert joined(parts).lowered == "call!\néte"
    assert joined(parts[:1]) is parts[0]
    assert joined([]).text == ""


def test_only_the_beginning_of_a_long_text_is_looked_at() -> None:
    assert len(fold("é" * 50_000).text) == TEXT_LIMIT
    assert len(fold("\ufdfa" * 20_000).text) == TEXT_LIMIT


@pytest.mark.parametrize("character", ODD, ids=ascii)
def test_a_megabyte_of_one_character_is_cut_and_folds_as_one_does(character: str) -> None:
    once, often = fold(character).text, fold(character * 1_000_000).text

    assert often == (once * TEXT_LIMIT)[:TEXT_LIMIT]


@given(st.text(st.sampled_from(ODD + "abc 12"), max_size=60))
def test_every_character_leads_back_into_the_text(text: str) -> None:
    folded = fold(text)

    assert len(folded.lowered) == len(folded.text)
    for place in range(len(folded.text)):
        first, last = folded.span(place, place + 1)
        assert 0 <= first < last <= len(text)
        assert folded.text[place] in unicodedata.normalize("NFKC", text[first:last]) + "Ii"
