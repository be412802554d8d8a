"""What a phrase table is made of: patterns of several languages, and sentences that lift them."""

import re
from collections.abc import Iterable
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


@dataclass(frozen=True, slots=True)
class Group:
    """Patterns that cannot match unless one of `stems` begins a word or one of `cues` stands there.

    `cues` are for the ends of compounds, and for Japanese, which has no blanks between words.
    """

    stems: frozenset[str]
    pattern: re.Pattern[str]
    cues: tuple[str, ...] = ()
    is_japanese: bool = False

    def may_speak(self, view: Plain) -> bool:
        """Say whether the pattern is worth trying."""
        if not view.stems.isdisjoint(self.stems):
            return True
        if self.is_japanese and not view.is_japanese:
            return False
        plain = view.plain
        return bool(self.cues) and any(map(plain.__contains__, self.cues))


def japanese(cues: str, *patterns: str) -> Group:
    """Return a group of Japanese patterns; `cues` are divided by blanks."""
    return Group(frozenset(), any_of(*patterns), tuple(cues.split()), is_japanese=True)


@dataclass(frozen=True, slots=True)
class Phrases:
    """Patterns that speak in a sentence, unless `unless` speaks in the same sentence."""

    patterns: tuple[re.Pattern[str], ...] = ()
    unless: re.Pattern[str] | None = None

    def find_in(self, sentence: Sentence) -> Found | None:
        """Return where a pattern speaks in a sentence."""
        for pattern in self.patterns:
            match = pattern.search(sentence.text)
            if match is None:
                continue
            if self.unless is not None and self.unless.search(sentence.text):
                return None
            return Found(sentence.start + match.start(), sentence.start + match.end())
        return None

    def first_in(self, sentences: Iterable[Sentence]) -> Found | None:
        """Return where a pattern speaks in the first sentence in which one does."""
        if not self.patterns:
            return None
        return next((found for each in sentences if (found := self.find_in(each))), None)


SILENT: Final = Phrases()


class Table:
    """Groups of one theme, and what lifts them; most mail opens none of the groups."""

    __slots__ = ("_cues", "groups", "stems", "unless")

    def __init__(self, *groups: Group, unless: re.Pattern[str] | None = None) -> None:
        self.groups = groups
        self.unless = unless
        self.stems = frozenset().union(*(group.stems for group in groups))
        self._cues = tuple(cue for one in groups if not one.is_japanese for cue in one.cues)

    def among(self, view: Plain) -> Phrases:
        """Return the phrases that may speak in a view."""
        if view.stems.isdisjoint(self.stems) and not view.is_japanese and not self._has_cue(view):
            return SILENT
        spoken = tuple(group.pattern for group in self.groups if group.may_speak(view))
        return Phrases(spoken, self.unless) if spoken else SILENT

    def _has_cue(self, view: Plain) -> bool:
        # Hardly any table has one, and an empty loop is dearer than this question.
        return bool(self._cues) and any(map(view.plain.__contains__, self._cues))


def stems_of(*tables: Table) -> frozenset[str]:
    """Return every stem that opens a group of one of `tables`."""
    return frozenset().union(*(table.stems for table in tables))


def narrowed(view: Plain, known: frozenset[str]) -> Plain:
    """Return the view with none but the known stems: a few, to be looked for in many groups."""
    return Plain(view.text, view.plain, view.begin, view.stems & known, view.is_japanese)
