"""Numbers in words, in five languages, and people who count."""

import pytest

from policies.reading.digit_words import PHRASES
from tests.support.contacts import contacts_in, only_contact, written


@pytest.mark.parametrize(
    ("before", "number"),
    [
        ("My number is ", "oh seven nine one one, one two three, four five six"),
        ("call ", "three one two double seven, 53 oh nine"),
        ("number: ", "4 one 5 - 5 five 5 - two 6 7 one"),
        ("Meine Nummer: ", "null eins fünf eins, zwei drei vier, fünf sechs sieben acht neun"),
        ("Telefon ", "null dreißig dreiundzwanzig zwölf siebzehn"),
        ("Appelez-moi au ", "zéro six, douze, trente-quatre, cinquante-six, soixante-dix-huit"),
        ("le matin: ", "zéro six, trente-neuf, quatre-vingt-dix-huit, douze, trente-quatre"),
        ("llame al ", "seis uno dos, treinta y cuatro, cincuenta y seis, setenta y ocho"),
        ("いつでも", "零九零の三四八一の二二七六"),
    ],
)
def test_a_number_in_words_is_found_whole(before: str, number: str) -> None:
    contact = only_contact(f"{before}{number}.")

    assert contact.written == number
    assert contact.is_disguised


@pytest.mark.parametrize(
    "text",
    [
        "One, two, three or four pieces?",
        "I ordered one two weeks ago and three last month, four in total",
        "We sell them by twenty, thirty, forty and fifty",
        "Serial number one two three four five six seven eight",
        "und und und et y et y",
        "二〇二六年十一月十二日",
        "call one two three",
        "双 double triple, one two three",
        "一" * 40,
    ],
)
def test_counting_is_no_number_to_call(text: str) -> None:
    assert contacts_in(text) == ()


def test_phrases_are_read_the_longest_first() -> None:
    assert PHRASES["quatre", "vingt", "dix", "huit"] == "98"
    assert PHRASES["soixante", "et", "onze"] == "71"
    assert PHRASES["achtundsiebzig",] == "78"
    assert PHRASES["treinta", "y", "cuatro"] == "34"
    assert PHRASES["seventy", "eight"] == "78"


def test_words_and_digits_may_be_mixed() -> None:
    text = "write me on w h a t s a p p, I am there: 312 867 five three zero nine."

    assert written(text)[-1] == "312 867 five three zero nine"


def test_an_endless_row_that_is_called_a_number_is_one() -> None:
    assert written("call " + "one two " * 20) == [("one two " * 20).strip()]
