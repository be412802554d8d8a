"""A contact detail as it was seen in a folded text, before it is told where it was written."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from policies.reading.values import ContactKind

# What is covered before another search, so that it is neither found twice nor joined to its
# neighbours: no letter, no digit, no blank, no separator.
COVER: Final = "\x00"


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


def apart(sightings: Iterable[Sighting]) -> tuple[Sighting, ...]:
    """Return sightings in order, of those that overlap only the longest."""
    kept: list[Sighting] = []
    for each in sorted(sightings, key=lambda one: (one.start, -one.end)):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
        elif each.end - each.start > kept[-1].end - kept[-1].start:
            kept[-1] = each
    return tuple(kept)
