"""What is shown again of a mail: short, marked, and with nothing in it to follow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay.asking.excerpts import harmless, marked, moment, quoted_lines, without_secrets


@pytest.mark.parametrize(
    "text",
    [
        "see http://evil.example/a?b#c",
        "see HTTPS://EVIL.EXAMPLE",
        "see www.evil.example",
        "see evil.example/login",
        "see evil.example now",
        "(evil.example)",
        "see sub.evil.co",
        "write to eve@evil.example",
        "mailto:eve@evil.example",
        "see bücher-evil.example",
        "javascript://evil",
    ],
)
def test_nothing_is_left_to_click(text: str) -> None:
    assert "evil" not in harmless(text, 100).lower()


@pytest.mark.parametrize(
    "text", ["+49 170 1234567", "(0170) 123-4567", "4111 2222 3333 4444", "0.1.7.0.1.2.3.4"]
)
def test_nothing_is_left_to_call(text: str) -> None:
    assert harmless(f"call {text} now", 100) == "call (number) now" or "(number)" in harmless(
        text, 100
    )


@pytest.mark.parametrize(
    "text", ["It costs 12.50 EUR.", "e.g. in size 42", "z.B. die Lampe", "3 x 4 = 12", "Hi. How?"]
)
def test_ordinary_words_stay(text: str) -> None:
    assert harmless(text, 100) == text


@pytest.mark.parametrize(
    "text",
    [
        "telegram @evileve now",
        "write to eve.evil [at] mail (dot) example",
        "WhatsApp: evil_eve",
        "call zero one seven zero one two three four five six seven",
        "Password: evil99!x",
        "Kennwort: evil99!x",
    ],
)
def test_what_rules_find_is_not_shown_either(text: str) -> None:
    assert "evil" not in harmless(text, 100)
    assert "seven zero" not in harmless(text, 100)


def test_passwords_are_masked_also_before_their_author() -> None:
    assert without_secrets("Here: password: hunter2Z!x9 and thanks") == (
        "Here: password: *********** and thanks"
    )
    assert without_secrets("password: a1b2c3 or PIN, passwort: d4e5f6") == (
        "password: ****** or PIN, passwort: ******"
    )
    assert without_secrets("No word of it.") == "No word of it."


def test_the_numbers_of_orders_stay() -> None:
    known = {"171-1234567-1234567"}

    shown = harmless("About 171-1234567-1234567, call 0170 1234567", 100, known)
    assert shown == "About 171-1234567-1234567, call (number)"


def test_what_a_rule_has_masked_is_marked() -> None:
    text = "The slip names bea@mail.example, is that right?"

    shown = marked(text, "The slip names b•••[at]•••, is that right")
    assert shown == "The slip names >>> b•••[at]•••, <<< is that right"
    assert marked(text, "call +4• ••• ••67 now") == "call >>> +4• ••• ••67 <<< now"


def test_a_quotation_is_the_first_lines() -> None:
    text = "One\n\nTwo\n  Three\nFour\nFive"

    assert quoted_lines(text) == ("> One", "> Two", "> Three", "> Four")


def test_a_quoted_line_is_cut() -> None:
    assert len(quoted_lines("word " * 1000)[0]) <= 162


def test_an_excerpt_is_marked_in_its_sentence() -> None:
    text = "Thank you for your order. Take 20 % off your next one! See you."

    assert marked(text, "20 % off") == "Take >>> 20 % off <<< your next one!"


def test_line_ends_of_the_mail_do_not_hide_an_excerpt() -> None:
    assert marked("Take 20 %\n   off today.", "20 % off") == "Take >>> 20 % off <<< today."


def test_a_cut_excerpt_is_found_by_its_beginning() -> None:
    assert marked("Take 20 % off today", "Take 20 %…") == ">>> Take 20 % <<< off today"


def test_an_excerpt_in_a_long_text_shows_whole_words_around() -> None:
    shown = marked("alpha " * 60 + "HERE" + " omega" * 60, "HERE")

    assert shown.startswith("… alpha")
    assert shown.endswith("omega …")
    assert len(shown) < 200


def test_an_excerpt_that_is_not_in_the_text_stands_alone() -> None:
    assert marked("Something else.", "shown.png: 9 MB") == ">>> shown.png: 9 MB <<<"
    assert marked("Something.", "") == ""


def test_japanese_sentences_end_too() -> None:
    assert marked("ありがとう。今なら20%引き！またね。", "20%引き") == "今なら>>> 20%引き <<<！"


def test_addresses_around_an_excerpt_are_not_shown() -> None:
    assert "@" not in marked("Write to sam@shop.example for 20 % off.", "20 % off")


def test_a_moment_reads_the_same_in_every_language() -> None:
    assert moment(1_795_262_400_000_000) == "2026-11-21 12:00 UTC"


@given(st.text(), st.text(max_size=50))
def test_no_text_makes_it_stumble(text: str, excerpt: str) -> None:
    marked(text, excerpt)
    assert all(len(line) <= 162 for line in quoted_lines(text))


@pytest.mark.parametrize("letter", list("a.1-/:@w \u3042"))
def test_one_letter_without_end_costs_little(letter: str) -> None:
    quoted_lines(letter * 100_000)
    harmless(letter * 100_000, 160)
    marked(letter * 100_000, letter * 50)
    marked("x", f"\u2022{letter}" * 50_000)
