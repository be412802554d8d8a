"""Gates of phrase tables: whatever a group's patterns match opens the group."""

import re
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any

import pytest

from policies.phrases.gate import TABLES
from policies.phrases.plain import LONG_STEM, SHORT_STEM, plain_of
from policies.phrases.tables import Gate, Group, Table, any_of, japanese, stems

GROUPS = [group for table in TABLES for group in table.groups]
# The parser of the standard library: what it makes of a pattern is what is matched.
PARSER: Any = import_module("re._parser")
# A place where a word has to begin or to end.
BOUNDARY = "\0"
WORD_BEFORE, WORD_BEHIND = ("", "q"), ("", "q")
LONGEST_CUE = 20
LAST_WORD = re.compile(r"(\w*)(\W{0,2})\Z")
JAPANESE = re.compile("[\u3041-\u30ff\u4e00-\u9fff]")


class Matches:
    """Texts that a group's pattern matches and its gate passes over; none, if the gate is sound.

    Every way through the pattern is walked. What a class of characters leaves open is a "q" or a
    blank, which no gate knows. A repetition is walked as often as it must, once and twice more, and
    as often as it may. A way ends where the gate opens; of ways with the same ending one is walked.
    """

    def __init__(self, group: Group) -> None:
        self.group = group
        self.gate = Gate(Table(group))
        self.begun_cues = {cue[:size] for cue in group.cues for size in range(1, len(cue))}

    def hidden(self) -> Iterator[str]:
        """Yield texts that match and do not open the gate."""
        tree = PARSER.parse(self.group.pattern.pattern)
        for begun in WORD_BEFORE:
            for text in self._sequence([begun], tree):
                for end in WORD_BEHIND:
                    written = text.replace(BOUNDARY, "") + end
                    view = plain_of("", written)
                    if self.group.pattern.search(view.plain) and not self.gate.open_to(view):
                        yield written

    def _sequence(self, texts: Iterable[str], nodes: Any) -> list[str]:
        for node, value in nodes:
            texts = self._distinct(self._one(list(texts), str(node), value))
        return list(texts)

    def _one(self, texts: list[str], node: str, value: Any) -> Iterable[str]:
        if node == "AT":
            return self._at(texts, str(value))
        if node == "SUBPATTERN":
            return self._sequence(texts, value[-1])
        if node == "BRANCH":
            return [each for branch in value[1] for each in self._sequence(texts, branch)]
        if node in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            return self._repeated(texts, *value)
        if node in ("ASSERT", "ASSERT_NOT"):
            # What has to stand before is written there; the rest is asked of the whole text.
            return self._sequence(texts, value[1]) if (node, value[0]) == ("ASSERT", -1) else texts
        return [
            joined
            for character in _characters(node, value)
            for each in texts
            if (joined := _joined(each, character)) is not None
        ]

    def _at(self, texts: list[str], place: str) -> list[str]:
        if place == "AT_BOUNDARY":
            return [each if each.endswith(BOUNDARY) else each + BOUNDARY for each in texts]
        return [each for each in texts if not each] if place == "AT_BEGINNING" else texts

    def _repeated(self, texts: list[str], least: int, most: int, body: Any) -> Iterable[str]:
        counts = {least, least + 1, least + 2} | ({most} if most <= LONG_STEM + 6 else set())
        found: list[str] = []
        for count in range(min(max(counts), int(most)) + 1):
            found += texts if count in counts else ()
            texts = self._distinct(self._sequence(texts, body))
        return found

    def _distinct(self, texts: Iterable[str]) -> list[str]:
        """Drop what has opened the gate, and all but one of those that go on in the same way."""
        return list(
            {self._ending(each): each for each in texts if not self._is_open(each)}.values()
        )

    def _ending(self, text: str) -> tuple[str, ...]:
        """All that matters of a text to what follows: the last word's beginning and the last cue."""
        word, behind = LAST_WORD.search(text).groups()
        cue = next((each for each in _endings(text) if each in self.begun_cues), "")
        begun = text[:1] and "begun"
        return (word[: LONG_STEM + 1], behind, cue, begun, *JAPANESE.findall(text)[:1])

    def _is_open(self, text: str) -> bool:
        """Whether the gate is open whatever follows."""
        text = text.replace(BOUNDARY, "")
        if self.group.is_japanese and JAPANESE.search(text) is None:
            return False
        *words, last = re.findall(r"\w+", text) or [""]
        is_over = not text.endswith(last)
        begun = {word[:size] for word in words for size in (SHORT_STEM, LONG_STEM)}
        begun |= {last[:size] for size in (SHORT_STEM, LONG_STEM) if is_over or len(last) >= size}
        return not begun.isdisjoint(self.group.stems) or any(cue in text for cue in self.group.cues)


def _endings(text: str) -> Iterator[str]:
    return (text[start:] for start in range(max(0, len(text) - LONGEST_CUE), len(text)))


def _characters(node: str, value: Any) -> Iterable[str]:
    """What may stand for one character of a pattern."""
    if node == "LITERAL":
        return chr(value)
    if node in ("ANY", "NOT_LITERAL") or str(value[0][0]) == "NEGATE":
        return "q "
    found = set()
    for kind, what in value:
        if str(kind) == "LITERAL":
            found.add(chr(what))
        elif str(kind) == "RANGE":
            found.add(chr(what[0]))
        else:
            found.add({"CATEGORY_WORD": "q", "CATEGORY_DIGIT": "7"}.get(str(what), " "))
    return sorted(found)


def _joined(text: str, character: str) -> str | None:
    """The text with one character more; None where a word had to begin or to end and does not."""
    if not text.endswith(BOUNDARY):
        return text + character
    before = text[-2:-1]
    is_edge = bool(re.match(r"\w", before)) != bool(re.match(r"\w", character))
    return text[:-1] + character if is_edge else None


def hidden_by(group: Group) -> list[str]:
    return list(Matches(group).hidden())


@pytest.mark.parametrize("group", GROUPS, ids=range(len(GROUPS)))
def test_what_a_pattern_matches_opens_its_group(group) -> None:
    assert hidden_by(group)[:5] == []


@pytest.mark.parametrize("group", GROUPS, ids=range(len(GROUPS)))
def test_no_backslash_of_a_pattern_is_lost(group) -> None:
    # A word's edge in a string that is not raw is a backspace, which matches nothing.
    assert group.pattern.pattern.isprintable()


@pytest.mark.parametrize(
    "group",
    [
        Group(stems("canc"), any_of(r"\bcancel", r"\b(?:stop|cancel) it")),
        Group(stems("cut"), any_of(r"\bcuts?\b")),
        Group(stems("bewe"), any_of("bewertung")),
        Group(stems("vali"), any_of(r"\bval\w{1,3}\b")),
        Group(frozenset(), any_of("never more"), ("never ",)),
        japanese("取消", "取消|paypay.?で"),
    ],
    ids=["a branch", "an ending", "a compound", "a class", "a cue", "Japanese"],
)
def test_a_gap_is_found(group) -> None:
    # The gate of the cue is sound, and shows that not everything is called a gap.
    assert bool(hidden_by(group)) == (group.cues != ("never ",))
