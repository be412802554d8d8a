"""Texts as patterns read them: folded for matching, never for what is delivered.

`canonical` gives a text to search in. `fold` gives one whose every span leads back to the text as
it was written, so that what is found there can be quoted and cut out verbatim.
"""

import re
import unicodedata
from dataclasses import dataclass, field
from typing import Final

from policies.reading.lookalikes import plain_letters

# Characters of a text that are looked at.
TEXT_LIMIT: Final = 20_000

_BLANKS: Final = re.compile(r"[^\S\n]+")
_UNSEEN: Final = (
    "\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
)
_INVISIBLE: Final = re.compile(f"[{_UNSEEN}]")
# What a pattern cannot take as it stands: invisible characters and compatibility forms.
_TURKISH: Final = str.maketrans("ıİ", "iI")


@dataclass(frozen=True, slots=True)
class Folded:
    """A text in NFKC without invisible characters, and where each of its characters was written.

    `offsets` has one more entry than `text` has characters, and is empty when nothing was folded.
    """

    text: str = field(repr=False)
    offsets: tuple[int, ...] = field(default=(), repr=False)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span of the written text behind [start:end], invisible characters included."""
        if not self.offsets or start >= end:
            return start, end
        # The end is where the last character ends, not where the next one begins.
        return self.offsets[start], self.offsets[end - 1] + 1


def canonical(text: str) -> str:
    """Return `text` as patterns read it: NFKC, nothing invisible, single blanks, plain letters.

    Letters of other scripts that stand in a Latin word for its own are taken for those.
    """
    if not text.isascii():
        # NFKC makes up to eighteen characters of one, so the cap is applied again. Patterns that
        # ignore case take the Turkish letters for an i, so cues have to find one too.
        text = unicodedata.normalize("NFKC", text)[:TEXT_LIMIT].translate(_TURKISH)
        text = plain_letters(_INVISIBLE.sub("", text))
    return _BLANKS.sub(" ", text)


def fold(text: str) -> Folded:
    """Fold a text character by character, so that spans lead back. Most texts are as they were."""
    if text.isascii() or (
        unicodedata.is_normalized("NFKC", text) and _INVISIBLE.search(text) is None
    ):
        return Folded(text)
    letters: list[str] = []
    offsets: list[int] = []
    for at, letter in enumerate(text):
        if letter.isascii():
            letters.append(letter)
            offsets.append(at)
        elif _INVISIBLE.match(letter) is None:
            folded = unicodedata.normalize("NFKC", letter)
            letters.append(folded)
            offsets.extend([at] * len(folded))
    return Folded("".join(letters), (*offsets, len(text)))
