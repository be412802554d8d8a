"""Emojis of a text. Signs that writing has always had (™, ✓, →, ☎) are none without being coloured."""

import re
from typing import Final

_PICTURE: Final = (
    "\u231a\u231b\u23e9-\u23ec\u23f0\u23f3\u25fd\u25fe\u2614\u2615\u2648-\u2653\u267f\u2693\u26a1"
    "\u26aa\u26ab\u26bd\u26be\u26c4\u26c5\u26ce\u26d4\u26ea\u26f2\u26f3\u26f5\u26fa\u26fd\u2705\u270a\u270b"
    "\u2728\u274c\u274e\u2753-\u2755\u2757\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55"
    "\U0001f0cf\U0001f18e\U0001f191-\U0001f19a\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff"
)
_COLOURED: Final = (
    "[\u203c\u2049\u2139\u2194-\u21aa\u2300-\u23ff\u2600-\u27bf\u2934\u2935\u2b05-\u2b07]\ufe0f"
)
_ONE: Final = rf"(?:[{_PICTURE}]|{_COLOURED}|\u2764)"
# A run of them is one, with the joiners and the colours of skin and hair in it.
_RUN: Final = re.compile(
    rf"{_ONE}(?:{_ONE}|[\ufe0f\u200d]|[\U000e0020-\U000e007f]|[\u2640\u2642\u2695]){{0,60}}"
)
_MOST: Final = 50


def find_emojis(*texts: str) -> tuple[str, ...]:
    """Return the runs of emojis in texts, verbatim, each once, in order; at most fifty."""
    found: dict[str, None] = {}
    for text in texts:
        if not text.isascii():
            found.update(dict.fromkeys(_RUN.findall(text)))
    return tuple(found)[:_MOST]
