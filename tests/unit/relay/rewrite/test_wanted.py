from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.cuts import Cut, CutKind, Markup
from relay.rewrite.wanted import find_wanted, left_in, wanted_of
from tests.support.cutting import GONE, PHONE, markup, target, words


def found(text: str, *cuts: Cut, loose: tuple[Cut, ...] = ()) -> list[str]:
    hits, _ = find_wanted(wanted_of(cuts, loose), text)
    return [text[hit.start : hit.end] for hit in hits]


@pytest.mark.parametrize(
    "text", ["0171 2345678", "0171\r\n2345678", "0171\r\n> > 2345678", "0171 \t\u00a02345678", "x0171 23456789"]
)  # fmt: skip
def test_a_blank_stands_for_any_blanks_and_quote_signs(text: str) -> None:
    assert len(found(text, words())) == 1


def test_signs_of_patterns_mean_themselves() -> None:
    assert found("a+b? (c) a+b? (x)", words("a+b? (c)")) == ["a+b? (c)"]


def test_a_short_word_is_looked_for_between_words_only() -> None:
    text = "Signal, signal, Signalwort, in that.method t.me"

    assert found(text, words("Signal"), words("t.me")) == ["Signal", "t.me"]
    assert found("Signalwort", words("Signal"), loose=(words("Signal"),)) == ["Signal"]


def test_a_long_word_without_figures_is_looked_for_between_words_only() -> None:
    assert found("WhatsAppen", words("WhatsApp")) == []
    assert found("電話WhatsAppで", words("WhatsApp")) == ["WhatsApp"]


def test_signs_without_letters_are_found_anywhere() -> None:
    assert found("a\U0001f600b\U0001f600", words("\U0001f600")) == ["\U0001f600", "\U0001f600"]


def test_an_unknown_octet_is_any_sign() -> None:
    assert found("Stra\udcdfe 1234567", words("Stra\ufffde 1234567")) == ["Stra\udcdfe 1234567"]


def test_overlapping_ranges_become_one_and_the_first_that_says_something_is_put_in() -> None:
    cuts = (
        target("https://evil.example"),
        words("evil.example/x", "[link]"),
        words("example", "[y]"),
    )
    hits, whose = find_wanted(wanted_of(cuts), "at https://evil.example/x now")

    assert [(hit.start, hit.end, hit.replacement) for hit in hits] == [(3, 25, "[link]")]
    assert whose == set(cuts)


def test_nothing_is_looked_for_where_nothing_is_written() -> None:
    assert wanted_of((words(" \n"), markup(Markup.ACTIVE), Cut(CutKind.FILE, "x"))) == ()
    assert find_wanted((), "x") == ([], set())


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (PHONE, "Tel 0171/234-56 78"), ("ann@mail.example", "ANN @ mail . example"),
        ("https://x1.example/abc", "https://x1. example/abc"), (PHONE, f"{GONE} 0171 2345678"),
    ],
)  # fmt: skip
def test_the_same_in_other_signs_is_left(written: str, text: str) -> None:
    wanted = wanted_of((words(written),))
    left = left_in(wanted, text)

    assert [one.cut for one in left] == [words(written)]
    hits, _ = find_wanted(left, text)
    assert len(hits) == 1


@pytest.mark.parametrize(
    ("written", "text"),
    [
        (PHONE, f"{GONE} x"), (PHONE, "0171 234 5679"), (PHONE, "10171/2345678"), ("@anna", "an na"),
        ("lampenwerk.shop", "lampenwerk shop"), (PHONE, "0171 - - - - - 234 5678"),
        ("17:30", "1730"), ("", ""),
    ],
)  # fmt: skip
def test_other_text_is_not_left(written: str, text: str) -> None:
    assert left_in(wanted_of((words(written),)), text) == ()


def test_what_was_put_in_does_not_join_its_neighbours() -> None:
    assert left_in(wanted_of((words(),)), f"0171 {GONE}2345678") == ()
    assert left_in(wanted_of((words(PHONE, "Tel. 0171 2345678"),)), "Tel. 0171 2345678") == ()


@given(st.text(max_size=30), st.text(max_size=30), st.text(min_size=1, max_size=12))
def test_what_is_written_is_found_in_any_text(before: str, after: str, written: str) -> None:
    cut = words(written)
    hits, whose = find_wanted(wanted_of((cut,), (cut,)), f"{before} {written} {after}")

    assert bool(hits) is bool(written.strip())
    assert whose == ({cut} if written.strip() else set())
    assert all(one.end <= two.start for one, two in pairwise(hits))
