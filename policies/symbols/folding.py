"""Letters folded for comparison: lower case, without accents, one for one."""

import re
import unicodedata
from typing import Final

# Letters of the scripts in which accents are matter of care: Latin, Greek and Cyrillic.
_FOLDED_BLOCKS: Final = (range(0x00C0, 0x0250), range(0x0370, 0x0400), range(0x1E00, 0x2000))
_SIGNS: Final = {
    "’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"',
    "»": '"', "–": "-", "—": "-", "−": "-", "‐": "-", "•": "*", "·": "*", "→": "*", "►": "*",
    "ё": "е", "ł": "l", "ø": "o", "đ": "d", "ı": "i",
}  # fmt: skip


def _folded_letters() -> dict[int, str]:
    folded = {ord(sign): plain for sign, plain in _SIGNS.items()}
    for block in _FOLDED_BLOCKS:
        for code in block:
            plain = unicodedata.normalize("NFD", chr(code))[0]
            if plain != chr(code):
                folded[code] = plain
    return folded


_FOLDED: Final = {chr(code): plain for code, plain in _folded_letters().items()}
_FOLDABLE: Final = re.compile(f"[{''.join(map(re.escape, _FOLDED))}]")


def fold(text: str) -> str:
    """Return `text` in lower case and without accents; as long as it was."""
    # The dotted capital I is the only letter of which lower case makes two.
    lowered = text.replace("İ", "I").lower()
    if lowered.isascii():
        return lowered
    return _FOLDABLE.sub(_folded, lowered)


def _folded(letter: re.Match[str]) -> str:
    return _FOLDED[letter[0]]
