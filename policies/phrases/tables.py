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

    `cues` are for Japanese, which has no blanks between words, and for the ends of compounds.
    """

    stems: frozenset[str]
    pattern: re.Pattern[str]
    cues: tuple[str, ...] = ()

    def may_speak(self, view: Plain) -> bool:
        """Say whether the pattern is worth trying."""
        if not view.stems.isdisjoint(self.stems):
            return True
        plain = view.plain
        return any(cue in plain for cue in self.cues)


def japanese(cues: str, *patterns: str) -> Group:
    """Return a group of Japanese patterns; `cues` are divided by blanks."""
    return Group(frozenset(), any_of(*patterns), tuple(cues.split()))


@dataclass(frozen=True, slots=True)
class Phrases:
    """Groups that speak in a sentence, unless `unless` speaks in the same sentence."""

    groups: tuple[Group, ...]
    unless: re.Pattern[str] | None = None

    def among(self, view: Plain) -> "Phrases":
        """Return the phrases with those groups only that may speak in `view`."""
        return Phrases(tuple(one for one in self.groups if one.may_speak(view)), self.unless)

    def find_in(self, sentence: Sentence) -> Found | None:
        """Return where a group speaks in a sentence."""
        for group in self.groups:
            match = group.pattern.search(sentence.text)
            if match is None:
                continue
            if self.unless is not None and self.unless.search(sentence.text):
                return None
            return Found(sentence.start + match.start(), sentence.start + match.end())
        return None

    def first_in(self, sentences: Iterable[Sentence]) -> Found | None:
        """Return where a group speaks in the first sentence in which one does."""
        if not self.groups:
            return None
        return next((found for each in sentences if (found := self.find_in(each))), None)
