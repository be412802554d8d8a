"""Texts as patterns read them: folded for matching, never for what is delivered.

What has to be found again in the text as it was written is folded by `policies.reading.folding`.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from policies.reading.lookalikes import plain_letters

# Characters of a text that are looked at.
TEXT_LIMIT: Final = 20_000

# Single blanks stay as they are, and most texts have no others.
_BLANKS: Final = re.compile(r"[^\S\n ][^\S\n]*| [^\S\n]+")
_OTHER_BLANK: Final = re.compile(r"[^\S\n ]")
_INVISIBLE: Final = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]"
)


# The rules of one message ask for the same few texts one after the other.
@lru_cache(maxsize=4)
def canonical(text: str) -> str:
    """Return `text` as patterns read it: NFKC, nothing invisible, single blanks, plain letters.

    Letters of other scripts that stand in a Latin word for its own are taken for those.
    """
    if not text.isascii():
        # NFKC makes up to eighteen characters of one, so the cap is applied again. Patterns that
        # ignore case take the Turkish letters for an i, so cues have to find one too.
        text = unicodedata.normalize("NFKC", text)[:TEXT_LIMIT]
        text = text.replace("ı", "i").replace("İ", "I")
        text = plain_letters(_INVISIBLE.sub("", text))
    if "  " not in text and _OTHER_BLANK.search(text) is None:
        return text
    return _BLANKS.sub(" ", text)
