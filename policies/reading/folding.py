"""Texts folded for matching, with the way back: every place in them is known in the original.

NFKC, without invisible characters, without the frames of keycap emojis. A rule may ask the rewriter
to take out only what stands verbatim in the message, so what is found in the folded text has to
be found again in the one that was written.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from policies.reading.lookalikes import skeleton

# Characters of one text that are looked at.
TEXT_LIMIT: Final = 20_000
# NFKC makes up to eighteen characters of one; no more are wanted than a reader sees.
_CLUSTER_LIMIT: Final = 6

_INVISIBLE: Final = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u20e3\ufe00-\ufe0f\ufeff\U000e0000-\U000e01ef]"
)
_MARKS: Final = "\u0300-\u036f\u3099\u309a\ufe0e\ufe0f\u20e3"
# What folding leaves alone needs no look: ASCII, and the letters and signs of Latin, Greek, Russian
# and Japanese texts that NFKC does not change. A mark belongs to the character before it.
_UNCHANGED: Final = (
    "\x00-\x7f\u00a1-\u00a7\u00a9\u00ab\u00ac\u00ae\u00b0\u00b1\u00b6\u00b7\u00bb\u00bf-\u012f"
    "\u0134-\u013e\u0141-\u0148\u014a-\u017e\u0391-\u03c9\u0400-\u0482\u048a-\u052f\u2010"
    "\u2012-\u2016\u2018-\u2022\u20ac\u2190-\u21ff\u2500-\u25ff\u3001-\u3035\u3041-\u3096"
    "\u30a1-\u30fe\u3400-\u9fff\uac00-\ud7a3\U0001f300-\U0001faff"
)
_CLUSTER: Final = re.compile(f"[^{_MARKS}][{_MARKS}]+|[^{_UNCHANGED}]")
# No mark is unchanged, so a text without this holds no cluster either.
_CHANGED: Final = re.compile(f"[^{_UNCHANGED}]")

_OTHER_SCRIPT: Final = re.compile("[\u0250-\u02af\u0370-\u058f]")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text. `lowered` is as long as `text`; `original` is what was written, cut to the limit."""

    original: str = field(repr=False)
    text: str = field(repr=False)
    lowered: str = field(repr=False)
    # Start and end in the folded text and start and end in the original of what folding changed.
    _changes: tuple[tuple[int, int, int, int], ...] = field(default=(), repr=False)

    @property
    def plain(self) -> str:
        """`lowered` with the letters of other scripts that look like Latin ones replaced by these."""
        lowered = self.lowered
        has_other = not lowered.isascii() and _OTHER_SCRIPT.search(lowered) is not None
        return skeleton(lowered) if has_other else lowered

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where the folded span from `start` to `end` stands in the original."""
        return self._origin(start)[0], self._origin(end - 1)[1]

    def _origin(self, place: int) -> tuple[int, int]:
        number = bisect_right(self._changes, place, key=lambda change: change[0]) - 1
        if number < 0:
            return place, place + 1
        _, end, began, ended = self._changes[number]
        if place < end:
            return began, ended
        return ended + place - end, ended + place - end + 1


def joined(parts: Sequence[Folded]) -> Folded:
    """Return texts as one, each in lines of its own, to ask at once what none of them holds.

    What is found there has no place in any of them.
    """
    if len(parts) == 1:
        return parts[0]
    text = "\n".join([part.text for part in parts])
    return Folded(text, text, "\n".join([part.lowered for part in parts]))


# Contacts and links are looked for in the same texts, one after the other.
@lru_cache(maxsize=4)
def fold(text: str) -> Folded:
    """Return `text` folded for matching; only its first 20,000 characters are looked at."""
    text = text[:TEXT_LIMIT]
    if text.isascii() or _CHANGED.search(text) is None:
        return Folded(text, text, text.lower())
    pieces: list[str] = []
    changes: list[tuple[int, int, int, int]] = []
    done = length = 0
    for cluster in _CLUSTER.finditer(text):
        folded = _folded(cluster[0])
        if folded == cluster[0]:
            continue
        start, end = cluster.span()
        pieces += text[done:start], folded
        length += start - done
        changes.append((length, length + len(folded), start, end))
        length += len(folded)
        done = end
        if length > TEXT_LIMIT:
            break
    whole = ("".join(pieces) + text[done:])[:TEXT_LIMIT]
    return Folded(text, whole, whole.lower(), tuple(changes))


@lru_cache(maxsize=4096)
def _folded(cluster: str) -> str:
    # The capital I with a dot is the one letter whose small form is longer.
    flat = unicodedata.normalize("NFKC", cluster).replace("\u0130", "I").replace("\u0131", "i")
    return _INVISIBLE.sub("", flat)[:_CLUSTER_LIMIT]
