"""What a phrase table is made of: patterns of several languages, and sentences that lift them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from policies.phrases.plain import LONG_STEM, Plain, Sentence

# A word and the blank behind it, as patterns put some of them between two words.
WORD: Final = r"(?:[\w'-]{1,20}[,*]? )"


_PIECE: Final = re.compile(r"\\.|\[(?:\\.|[^]\\])+\]|.", re.DOTALL)
_WORD_BEGINS: Final = r"\b"


def any_of(*patterns: str) -> re.Pattern[str]:
    """Return one pattern for any of `patterns`, for lower-case text without accents.

    What begins with a word is tried where words begin only, which is a fifth of the places.
    """
    every = [one for pattern in patterns for one in alternatives(pattern)]
    words = [one.removeprefix(_WORD_BEGINS) for one in every if one.startswith(_WORD_BEGINS)]
    rest = [one for one in every if not one.startswith(_WORD_BEGINS)]
    grouped = [rf"\b(?:{'|'.join(words)})"] if words else []
    return re.compile("|".join((*grouped, *rest)))


def alternatives(pattern: str) -> tuple[str, ...]:
    """Divide a pattern at those bars that stand in no group."""
    found, depth = [""], 0
    for piece in _PIECE.findall(pattern):
        depth += (piece == "(") - (piece == ")")
        if piece == "|" and not depth:
            found.append("")
        else:
            found[-1] += piece
    return tuple(found)


def stems(words: str) -> frozenset[str]:
    """Return beginnings of words, divided by blanks. Raises ValueError for one that no view has.

    Four or six letters begin a word; fewer letters, or five, are a whole word.
    """
    found = frozenset(words.split())
    if any(len(stem) > LONG_STEM for stem in found):
        raise ValueError(f"a stem has at most {LONG_STEM} letters")
    return found


@dataclass(frozen=True, slots=True)
class Found:
    """Where a phrase stands: offsets in both views of a text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """Patterns that match only where one of `stems` begins a word or one of `cues` stands.

    `cues` are for the ends of compounds, and for Japanese, which has no blanks between words.
    """

    stems: frozenset[str]
    pattern: re.Pattern[str]
    cues: tuple[str, ...] = ()
    is_japanese: bool = False


def japanese(cues: str, *patterns: str) -> Group:
    """Return a group of Japanese patterns; `cues` are divided by blanks."""
    return Group(frozenset(), any_of(*patterns), tuple(cues.split()), is_japanese=True)


@dataclass(frozen=True, slots=True)
class Phrases:
    """Patterns that speak in a sentence, unless `unless` speaks in the same sentence.

    They speak only where one of `keys` stands, stems and cues that the text holds.
    """

    patterns: tuple[re.Pattern[str], ...] = ()
    keys: frozenset[str] = frozenset()
    unless: re.Pattern[str] | None = None

    def find_in(self, sentence: Sentence) -> Found | None:
        """Return where a pattern speaks in a sentence."""
        text = sentence.text
        if not any(map(text.__contains__, self.keys)):
            return None
        for pattern in self.patterns:
            match = pattern.search(text)
            if match is None:
                continue
            if self.unless is not None and self.unless.search(text):
                return None
            return Found(sentence.start + match.start(), sentence.start + match.end())
        return None

    def first_in(self, sentences: Iterable[Sentence]) -> Found | None:
        """Return where a pattern speaks in the first sentence in which one does."""
        return next((found for each in sentences if (found := self.find_in(each))), None)


SILENT: Final = Phrases()


class Table:
    """Groups of one theme, and what lifts them."""

    __slots__ = ("groups", "keys", "unless")

    def __init__(self, *groups: Group, unless: re.Pattern[str] | None = None) -> None:
        self.groups = groups
        self.unless = unless
        # The stems and cues of all groups.
        self.keys = frozenset(key for group in groups for key in (*group.stems, *group.cues))


class Gate:
    """The stems and cues of many tables: one look tells that a text holds none, as much mail does."""

    __slots__ = ("_cues", "_groups", "_japanese_cues", "_opened", "_stems")

    def __init__(self, *tables: Table) -> None:
        self._groups = [(table, group) for table in tables for group in table.groups]
        # The places of the groups that a stem or a cue opens.
        self._opened: dict[str, list[int]] = {}
        for place, (_, group) in enumerate(self._groups):
            for key in (*group.stems, *group.cues):
                self._opened.setdefault(key, []).append(place)
        groups = [group for _, group in self._groups]
        self._stems = frozenset(stem for group in groups for stem in group.stems)
        self._cues = _cues_of(group for group in groups if not group.is_japanese)
        self._japanese_cues = _cues_of(group for group in groups if group.is_japanese)

    def open_to(self, view: Plain) -> Mapping[Table, Phrases]:
        """Return the phrases that may speak in a view, of each table that has some."""
        plain = view.plain
        cues = [cue for cue in self._cues if cue in plain]
        if view.is_japanese:
            cues += [cue for cue in self._japanese_cues if cue in plain]
        keys = (self._stems & view.stems).union(cues)
        patterns: dict[Table, list[re.Pattern[str]]] = {}
        for place in sorted({place for key in keys for place in self._opened[key]}):
            table, group = self._groups[place]
            patterns.setdefault(table, []).append(group.pattern)
        return {
            table: Phrases(tuple(spoken), table.keys & keys, table.unless)
            for table, spoken in patterns.items()
        }


def _cues_of(groups: Iterable[Group]) -> tuple[str, ...]:
    return tuple(sorted({cue for group in groups for cue in group.cues}))
