"""A yes or a no, in the ways that people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay.asking.answers import Meaning, read_answer

YES = (
    "yes", "Yes.", "YES!", "yes, that was me", "Yep", "ok", "OK, send it", "1", "1.", "y", "Sure",
    "That was me.", "It's me", "I did", "I wrote this message myself", "Hello,\n\nyes", "Hi, yes please",
    "Dear team\nYes it was me\nBea", "Good morning Sam,\nok", '"yes"', "- yes", "**Yes**", "yes 😀",
    "ja", "Ja, das war ich", "Jawohl!", "Das war ich.", "Ja klar", "ich war es", "Guten Tag,\n\nja.",
    "Sehr geehrte Damen und Herren,\ndas war ich", "Stimmt, die ist von mir", "Bestätigt",
    "oui", "Oui, c’est bien moi.", "C'était moi", "Bonjour,\noui", "D’accord", "Je l’ai écrit",
    "sí", "SÍ", "si", "Sí, fui yo", "Hola, sí", "He sido yo.", "Claro que sí", "Lo he escrito yo",
    "はい", "はい。", "はい、私です", "ええ", "私が書きました。", "お世話になっております。\nはい", "そうです",
    "ｙｅｓ", "\u3000はい",
)  # fmt: skip
NO = (
    "no", "No.", "NO!!", "nope", "no, that was not me", "Not me!", "I did not write this", "I didn't",
    "I didn’t write that", "That wasn't me", "n", "2", "Never", "Hello\nno", "It was not me",
    "nein", "Nein!", "Nein, das war ich nicht", "Das war ich nicht.", "Ich war es nicht", "Nicht von mir",
    "non", "Non, ce n’est pas moi", "Pas moi", "Bonjour, non", "Je n’ai rien écrit",
    "No, no fui yo", "No he sido yo", "nunca", "Yo no", "Hola: no",
    "いいえ", "いいえ、違います", "違います", "ちがいます。", "私ではありません", "書いていません",
)  # fmt: skip
NEITHER = (
    "", " \n\t", "Who are you?", "maybe", "What is this?", "Yes and no", "yes, that was not me",
    "No problem, it was me", "No idea", "not sure", "No, yes", "Hello", "Hi Bea,", "???", "\u200b",
    "Yesterday I got a mail", "Nobody knows", "okra", "Japan", "Ouija", "simple", "nonsense",
    "ja, nein", "Ja, aber das war ich nicht", "kein Problem", "pas de problème", "はい、違います",
    "はい、書いていません", "si no fui yo", "I am out of office until Monday", "3", "12", "10 yes",
    "nothing", "Please stop", "https://yes.example", "> yes", "ye s",
)  # fmt: skip


@pytest.mark.parametrize("text", YES)
def test_a_yes_is_read(text: str) -> None:
    assert read_answer(text) is Meaning.YES


@pytest.mark.parametrize("text", NO)
def test_a_no_is_read(text: str) -> None:
    assert read_answer(text) is Meaning.NO


@pytest.mark.parametrize("text", NEITHER)
def test_nobody_guesses(text: str) -> None:
    assert read_answer(text) is None


def test_only_what_is_said_first_counts() -> None:
    assert read_answer("Let me see.\nyes") is None
    assert read_answer("no\nyes\nyes") is Meaning.NO


def test_an_endless_answer_is_read_at_its_beginning() -> None:
    assert read_answer("yes " * 1_000_000) is Meaning.YES
    assert read_answer("a" * 1_000_000) is None
    assert read_answer("\n" * 1_000_000 + "yes") is None


@given(st.text())
def test_no_text_makes_it_stumble(text: str) -> None:
    assert read_answer(text) in (None, *Meaning)


@given(st.text(alphabet="yesnojaui 、。はいえ\n>-*\"'.!?,0123"))
def test_a_yes_and_a_no_never_mean_the_same(text: str) -> None:
    said = read_answer(f"yes\n{text}"), read_answer(f"no\n{text}")
    assert said == (Meaning.YES, Meaning.NO)
