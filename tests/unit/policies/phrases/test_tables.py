"""Tables of phrases: gates that are sound, sentences that lift a phrase, texts made to hurt."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.phrases.gate import TABLES
from policies.phrases.plain import Sentence, plain_of, sentences_of
from policies.phrases.tables import (
    SILENT,
    Found,
    Gate,
    Group,
    Phrases,
    Table,
    alternatives,
    any_of,
    japanese,
    stems,
)
from policies.profile import Profile
from policies.rules import (
    r17_review_requests,
    r18_empty_messages,
    r19_leading_away,
    r28_abuse,
)
from tests.support.policies import seller_mail

RULES = (r17_review_requests, r18_empty_messages, r19_leading_away, r28_abuse)
GROUPS = [group for table in TABLES for group in table.groups]


@pytest.mark.parametrize("group", GROUPS, ids=range(len(GROUPS)))
def test_patterns_are_bounded_and_in_lower_case(group) -> None:
    source = group.pattern.pattern
    outside_classes = re.sub(r"\[[^]]*\]", "", source)

    assert not re.search(r"(?<!\\)[*+]", outside_classes.replace("(?:\\+", ""))
    assert not re.search(r"\{\d*,\}", source)
    assert re.sub(r"\\.", "", source) == re.sub(r"\\.", "", source).lower()


@pytest.mark.parametrize("group", GROUPS, ids=range(len(GROUPS)))
def test_a_group_has_a_gate(group) -> None:
    assert group.stems or group.cues


def test_a_stem_that_no_view_has_is_refused() -> None:
    with pytest.raises(ValueError, match="at most 6 letters"):
        stems("letters")


def opens(group, text) -> bool:
    return bool(Gate(Table(group)).open_to(plain_of("", text)))


def test_a_group_speaks_only_when_its_stem_or_cue_is_there() -> None:
    by_stem = Group(stems("canc"), any_of("cancel"))
    by_cue = japanese("取消", "取消")

    assert opens(by_stem, "Cancelled")
    assert not opens(by_stem, "uncancelled")
    assert opens(by_cue, "お取消を")
    assert not opens(by_cue, "取")


def test_five_letters_are_a_whole_word() -> None:
    group = Group(stems("yours"), any_of("yours"))

    assert opens(group, "write yours")
    assert not opens(group, "do it yourself")


def test_a_pattern_is_divided_at_bars_outside_of_groups() -> None:
    assert alternatives(r"\ba(?:b|c)|[|]d\||e") == (r"\ba(?:b|c)", r"[|]d\|", "e")


@given(st.lists(st.sampled_from([r"\bab", "ab?c", r"\bc|b", "[b|]a", r"c\b|\ba"]), min_size=1))
def test_any_of_finds_where_one_of_its_patterns_does(patterns) -> None:
    together = any_of(*patterns)
    for text in ("ab c", "cab", "b a|", "xabc", "", "x c", "bca b"):
        apart = [found.start() for one in patterns if (found := re.search(one, text))]
        found = together.search(text)
        assert (found.start() if found else None) == min(apart, default=None)


def test_japanese_is_looked_for_in_japanese_only() -> None:
    group = japanese("paypay", "paypay")

    assert not opens(group, "paypay")
    assert opens(group, "paypayで")


def test_a_sentence_that_lifts_a_phrase_speaks_for_itself_only() -> None:
    phrases = Phrases((any_of("go"),), frozenset({"go"}), unless=any_of("do not"))
    sentences = sentences_of(plain_of("", "do not go. then go."))

    assert phrases.find_in(sentences[0]) is None
    assert phrases.first_in(sentences) == Found(16, 18)


def test_a_sentence_without_a_stem_is_passed_over() -> None:
    phrases = Phrases((any_of("go"),), frozenset({"now"}))

    assert phrases.first_in(sentences_of(plain_of("", "let us go. go now."))) == Found(11, 13)


def test_a_gate_gives_the_phrases_that_may_speak() -> None:
    go, sit, stand = any_of("go"), any_of("sit"), any_of("stand")
    moving = Table(Group(stems("go"), go), Group(stems("sit"), sit, ("sit",)))
    resting = Table(Group(stems("stan"), stand), unless=go)
    gate = Gate(moving, resting)

    assert gate.open_to(plain_of("", "stay")) == {}
    assert gate.open_to(plain_of("", "食べる")) == {}
    assert gate.open_to(plain_of("", "transit")) == {moving: Phrases((sit,), frozenset({"sit"}))}
    assert gate.open_to(plain_of("", "sit, stand, then go")) == {
        moving: Phrases((go, sit), frozenset({"go", "sit"})),
        resting: Phrases((stand,), frozenset({"stan"}), unless=go),
    }
    assert SILENT.first_in((Sentence("go", 0),)) is None


HOSTILE = [
    *"a.!?\n @5é星。キ\u200b",
    "review ", "please leave a ", "cancel your order ", "pay ", "you are a ", "your card number ",
    "if you are happy ", "レビューを", "キャンセル", "お客様", "1 euro review give ", "i will break your ",
    "without the the the ", "send me your the ", "ich werde dir die ", "ne annul ", "thank you for ",
]  # fmt: skip
ASKING = "Please leave a five star review.\n\n"


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_texts_say_nothing_and_hide_nothing(piece) -> None:
    hostile = piece * (1_000_000 // len(piece))

    for text, speaking in ((hostile, []), (ASKING + hostile, [r17_review_requests])):
        mail = seller_mail(subject="", text=text)
        assert [rule for rule in RULES if rule.check(mail, Profile())] == speaking
