"""A contact detail as it was seen in a folded text, before it is told where it was written."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from policies.reading.values import ContactKind

# What is covered before another search, so that it is neither found twice nor joined to its
# neighbours: no letter, no digit, no blank, no separator.
COVER: Final = "\x00"
_BLANK: Final = re.compile(r"[ \n]")


@dataclass(frozen=True, slots=True)
class Sighting:
    """A contact detail from `start` to `end` of a folded text."""

    kind: ContactKind
    start: int
    end: int
    is_disguised: bool = False
    is_offered: bool = False


def covered(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """Return `text`, as long as before, with the characters of `spans` covered."""
    pieces: list[str] = []
    done = 0
    for start, end in sorted(spans):
        if end > done:
            first = max(start, done)
            pieces += text[done:first], COVER * (end - first)
            done = end
    return "".join(pieces) + text[done:] if pieces else text


def rows(cue: re.Pattern[str], text: str) -> Iterator[tuple[int, int]]:
    """Give start and end of each piece of `text` between blanks in which `cue` is found."""
    done = 0
    for found in cue.finditer(text):
        if found.end() > done:
            begin = max(text.rfind(" ", done, found.start()), text.rfind("\n", done, found.start()))
            blank = _BLANK.search(text, found.end())
            start = max(done, begin + 1)
            done = blank.start() if blank else len(text)
            yield start, done


def apart(sightings: Iterable[Sighting]) -> tuple[Sighting, ...]:
    """Return sightings in order, of those that overlap only the longest."""
    kept: list[Sighting] = []
    for each in sorted(sightings, key=lambda one: (one.start, -one.end)):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
        elif each.end - each.start > kept[-1].end - kept[-1].start:
            kept[-1] = each
    return tuple(kept)
