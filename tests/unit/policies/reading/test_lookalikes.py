"""Letters that look like others, told from letters of other languages."""

import pytest

from policies.reading.lookalikes import cut_words, disguised_words, plain_letters, skeleton


def test_words_of_two_alphabets_are_found_and_read() -> None:
    text = "A sp\u0435cial \u043eff\u0435r for you and again a sp\u0435cial one"

    assert disguised_words(text) == ("sp\u0435cial", "\u043eff\u0435r")
    assert plain_letters(text) == "A special offer for you and again a special one"


def test_a_word_wholly_of_other_letters_in_a_latin_text_is_read() -> None:
    assert plain_letters("Great \u0441\u043e\u0440\u0430 for everyone") == "Great copa for everyone"


@pytest.mark.parametrize(
    "innocent",
    [
        "plain words",
        "grüße aus köln",
        "Спасибо за заказ, мы отправим его завтра",
        "Cпасибо за заказ",
        "10 μm and 4 kΩ, ΔT of 3",
        "Dostoyevsky (Достоевский) wrote this one",
        "今日は発送しました",
    ],
)
def test_other_languages_and_units_are_no_disguise(innocent: str) -> None:
    assert disguised_words(innocent) == ()
    assert plain_letters(innocent) == innocent


def test_a_skeleton_is_as_long_as_its_word() -> None:
    assert skeleton("\u0410\u0412\u0421\u03bf") == "ABCo"


@pytest.mark.parametrize("word", ["cou\u200bpon", "ク\u200bー", "of\u202efer", "с\u2060о"])
def test_invisible_characters_inside_of_words_are_found(word: str) -> None:
    assert len(cut_words(f"a {word} b")) == 1


@pytest.mark.parametrize(
    "innocent", ["abc", "می\u200cروم", "भार\u200dत", "a \u200b b", "so\u00adft", "ภาษา\u200bไทย"]
)
def test_joiners_of_scripts_that_need_them_are_innocent(innocent: str) -> None:
    assert cut_words(innocent) == ()
