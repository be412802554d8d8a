"""Texts as patterns read them: folded for matching, never for what is delivered."""

import re
import unicodedata
from typing import Final

# Characters of a text that are looked at.
TEXT_LIMIT: Final = 20_000

_BLANKS: Final = re.compile(r"[^\S\n]+")
_INVISIBLE: Final = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]"
)
_TURKISH: Final = str.maketrans("ıİ", "iI")


def canonical(text: str) -> str:
    """Return `text` as patterns read it: NFKC, nothing invisible, single blanks."""
    if not text.isascii():
        # NFKC makes up to eighteen characters of one, so the cap is applied again. Patterns that
        # ignore case take the Turkish letters for an i, so cues have to find one too.
        text = unicodedata.normalize("NFKC", text)[:TEXT_LIMIT].translate(_TURKISH)
        text = _INVISIBLE.sub("", text)
    return _BLANKS.sub(" ", text)
