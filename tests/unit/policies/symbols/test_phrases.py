"""The language of phrases: slots, gaps, numbers and codes, found at once and in linear time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.symbols import table
from policies.symbols.folding import fold
from policies.symbols.lexicon import worded
from policies.symbols.phrases import Found, Lexicon, lines_of, phrase_of, read_text


def found(line: str, text: str) -> list[str]:
    read = read_text(text)
    hits = Lexicon([phrase_of(table.SALE, line)]).find(read)
    return [text[hit.start : hit.end] for hit in hits]


@pytest.mark.parametrize(
    ("line", "text", "shown"),
    [
        ("shop|buy now", "Please Buy now", "Buy now"),
        ("shop now", "shop, now", "shop, now"),
        ("shop now", "shop\nnow", "shop\nnow"),
        ("shop now", "shop. Now", ""),
        ("shop now", "shop\n\nnow", ""),
        ("shop now", "workshop now", ""),
        ("shop now", "shop nowhere", ""),
        ("you won", "you won't", ""),
        ("shop now", "shop _ now", "shop _ now"),
        ("shop now", "a_shop now, a shop new", ""),
        ("shop our? now", "shop now", "shop now"),
        ("shop our? now", "shop our now", "shop our now"),
        ("don't|never wait", "Don’t wait", "Don’t wait"),
        ("half_abonn* now", "half-abonniert now", "half-abonniert now"),
        ("our? shop now", "our shop now", "our shop now"),
        ("our? shop now", "a shop now", "shop now"),
        ("our? shop now", "a shop nowhere", ""),
        ("buy .. free", "buy any two get free", "buy any two get free"),
        ("buy .. free", "buy one of the three free", ""),
        ("buy ... free", "buy one of the three free", "buy one of the three free"),
        ("abonn* jetzt", "Abonnieren jetzt", "Abonnieren jetzt"),
        ("jetzt abonn*", "jetzt abonnieren", "jetzt abonnieren"),
        ("half_price now", "half-price now", "half-price now"),
        ("réduction", "REDUCTION", "REDUCTION"),
        ("l'offre spéciale", "l’offre spéciale", "l’offre spéciale"),
        ("<percent> off", "Up to 70 % off", "70 % off"),
        ("<percent> off", "1,970 off", ""),
        ("<cut> off", "EUR 5 off", "EUR 5 off"),
        ("<amount> off", "$1,299.00 off", "$1,299.00 off"),
        ("only <n> left", "only 3 left", "only 3 left"),
        ("# <n> sale", "a sale", ""),
        ("sale # <n>", "sale # 7", "sale # 7"),
        ("code <code>", "code SAVE20", "code SAVE20"),
        ("code <code>", "code save20", ""),
        ("code <code>", "code SAVE", ""),
        ("code <anycode>", "code SAVE", "code SAVE"),
    ],
)
def test_a_phrase_reads_its_slots(line: str, text: str, shown: str) -> None:
    assert found(line, text) == ([shown] if shown else [])


def test_a_phrase_without_a_word_is_refused() -> None:
    with pytest.raises(ValueError, match="no word"):
        phrase_of(table.SALE, "<n> .. our?")


def test_every_phrase_is_a_pattern() -> None:
    # Patterns are compiled when they are tried first, which no test does for all of them.
    assert all(phrase.pattern.groups <= 1 for phrase in worded().phrases)


def test_a_word_is_tried_at_its_first_places_only() -> None:
    assert len(found("sale now", "sale now. " * 60)) == 40
    assert len(found("a now", "sale " * 60 + "a now")) == 1


def test_symbols_that_are_known_are_not_looked_for() -> None:
    lexicon = Lexicon([phrase_of(table.SALE, "sale now"), phrase_of(table.FREE, "free")])

    shown = list(lexicon.find(read_text("sale now, free"), {table.SALE}))

    assert shown == [Found(table.FREE, 10, 14)]


def test_lines_that_are_indented_further_go_on() -> None:
    text = "\n        one|\n            two three\n            four\n        five\n    "

    assert lines_of(text) == ["one|two three four", "five"]


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_folding_takes_case_accents_and_quotation_marks_away() -> None:
    assert fold("„Été“ – ’S") == '"ete" - \'s'
    assert fold("ABC") == "abc"
    assert fold("İÉ") == "iE".lower()


@pytest.mark.parametrize("unit", ["buy ", "buy x ", "buy-", "a", "1", "$1", "code A1-", "buy\n"])
def test_hostile_repetition_hides_no_phrase_before_it(unit: str) -> None:
    repeated = unit * (1_000_000 // len(unit))
    lexicon = Lexicon(
        phrase_of(table.SALE, line)
        for line in ("buy ... free", "<cut> .. buy", "code <code> .. off", "buy .. buy .. buy off")
    )

    assert list(lexicon.find(read_text(repeated))) == []
    (hit,) = lexicon.find(read_text(f"buy one free\n\n{repeated}"))
    assert (hit.start, hit.end) == (0, len("buy one free"))
