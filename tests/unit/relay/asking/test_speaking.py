"""Every language says everything, and names what there is to name."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from relay.asking.answers import Meaning, read_answer
from relay.asking.drafts import Claim, Mail, notice_drafts, question_drafts, word_drafts
from relay.asking.speaking import LANGUAGES, words_for
from relay.asking.words import Words
from tests.support.letters import a_finding

HOLE = re.compile(r"\{([a-z]*)\}")
ENGLISH = LANGUAGES["en"]
OTHERS = [words for words in LANGUAGES.values() if words is not ENGLISH]
MAIL = Mail(1_795_262_400_000_000, "Your lamp", "Take 20 % off today.", "1@client.example")


def sentences(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    if is_dataclass(value):
        for one in fields(value):
            yield from sentences(getattr(value, one.name), f"{path}.{one.name}")
    elif isinstance(value, tuple):
        yield path, " ".join(value)
    else:
        yield path, str(value)


@pytest.mark.parametrize("words", OTHERS, ids=lambda words: words.language)
def test_every_language_fills_the_same_holes(words: Words) -> None:
    said = dict(sentences(words))

    for path, sentence in sentences(ENGLISH):
        assert sorted(HOLE.findall(said[path])) == sorted(HOLE.findall(sentence)), path
        assert bool(said[path]) == bool(sentence), path


@pytest.mark.parametrize("words", OTHERS, ids=lambda words: words.language)
def test_nothing_is_left_in_english(words: Words) -> None:
    said = dict(sentences(words))

    same = [path for path, text in sentences(ENGLISH) if text and said[path] == text]
    assert same == []


def test_languages_are_found_as_marketplaces_name_them() -> None:
    assert [words_for(name).language for name in ("de", "DE", "de-AT", "ja_JP", "", "tlh")] == [
        "de", "de", "de", "ja", "en", "en",
    ]  # fmt: skip


@pytest.mark.parametrize("words", LANGUAGES.values(), ids=lambda words: words.language)
def test_the_words_that_we_ask_for_are_understood(words: Words) -> None:
    yes, no = (
        re.search(r"[\"„«「]\s?(\w+)\s?[\"“»」]", one)
        for one in (words.asking.yes, words.asking.no)
    )

    assert yes is not None
    assert no is not None
    assert (read_answer(yes[1]), read_answer(no[1])) == (Meaning.YES, Meaning.NO)


@pytest.mark.parametrize("words", LANGUAGES.values(), ids=lambda words: words.language)
def test_a_question_is_whole_in_every_language(words: Words, capsys) -> None:
    claim = Claim("e…@stranger.example", False, True)
    full, bare = question_drafts(words, MAIL, claim, MAIL.at, 7, "https://answers.example/x")
    print("\n\n".join(full.paragraphs))

    text = "\n".join(full.paragraphs)
    assert "{" not in text
    for wanted in (
        "Your lamp",
        "> Take 20 % off",
        "e…@stranger.example",
        "https://answers",
        "2026",
    ):
        assert wanted in text
    assert "lamp" not in "\n".join(bare.paragraphs)
    assert "stranger" not in "\n".join(bare.paragraphs)
    assert (full.question_id, full.in_reply_to) == (7, "")


@pytest.mark.parametrize("words", LANGUAGES.values(), ids=lambda words: words.language)
def test_a_notice_names_rule_excerpt_reason_and_fix(words: Words) -> None:
    finding = a_finding("R-16", excerpt="20 % off", reason="It is an offer.", fix="Remove it.")
    drafts = tuple(notice_drafts(words, words.refused, MAIL, (finding,), "d:abc", until=MAIL.at))

    text = "\n".join(drafts[0].paragraphs)
    for wanted in (
        "R-16",
        "Take >>> 20 % off <<< today.",
        "It is an offer.",
        "Remove it.",
        "d:abc",
    ):
        assert wanted in text
    assert drafts[0].in_reply_to == "1@client.example"
    assert "offer" not in "\n".join(drafts[1].paragraphs)
    assert drafts[2].in_reply_to == ""


@pytest.mark.parametrize("words", LANGUAGES.values(), ids=lambda words: words.language)
@pytest.mark.parametrize("name", ["released", "turned_down", "lapsed", "unanswered", "unclear"])
def test_short_letters_name_the_mail(words: Words, name: str) -> None:
    full, bare = word_drafts(words, getattr(words, name), MAIL)

    assert "Your lamp" in "\n".join(full.paragraphs)
    assert "Your lamp" not in "\n".join(bare.paragraphs)


def test_braces_that_people_write_stay_what_they_are() -> None:
    odd = Mail(MAIL.at, "{until} {0} {", "{}")

    text = "\n".join(next(iter(word_drafts(ENGLISH, ENGLISH.released, odd))).paragraphs)
    assert "{until} {0} {" in text
