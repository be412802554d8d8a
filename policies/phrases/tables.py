"""What a phrase table is made of: patterns of several languages, and sentences that lift them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from policies.phrases.plain import LONG_STEM, SHORT_STEM, Plain, Sentence

# A word and the blank behind it, as patterns put some of them between two words.
WORD: Final = r"(?:[\w'-]{1,20}[,*]? )"


def any_of(*patterns: str) -> re.Pattern[str]:
    """Return one pattern for any of `patterns`, for lower-case text without accents."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


def stems(words: str) -> frozenset[str]:
    """Return beginnings of words, divided by blanks. Raises ValueError for one that no view has."""
    found = frozenset(words.split())
    if any(len(stem) > SHORT_STEM and len(stem) != LONG_STEM for stem in found):
        raise ValueError(f"a stem has at most {SHORT_STEM} letters or {LONG_STEM}")
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
        return any(cue in plain for cue in self.cues)


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

    __slots__ = ("_cues", "_stems", "groups", "unless")

    def __init__(self, *groups: Group, unless: re.Pattern[str] | None = None) -> None:
        self.groups = groups
        self.unless = unless
        self._stems = frozenset().union(*(group.stems for group in groups))
        self._cues = tuple(cue for one in groups if not one.is_japanese for cue in one.cues)

    def among(self, view: Plain) -> Phrases:
        """Return the phrases that may speak in a view."""
        plain = view.plain
        is_closed = view.stems.isdisjoint(self._stems) and not view.is_japanese
        if is_closed and not any(cue in plain for cue in self._cues):
            return SILENT
        spoken = tuple(group.pattern for group in self.groups if group.may_speak(view))
        return Phrases(spoken, self.unless) if spoken else SILENT
