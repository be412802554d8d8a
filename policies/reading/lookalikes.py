"""Letters that look like others, and characters that nobody sees inside of words.

Russian and Greek are languages and no disguise: a letter is a look-alike only where it stands in a
Latin word, or makes up a whole word of a text that is Latin otherwise. The table is the part of
Unicode's confusables (UTS 39) that readers take for a basic Latin letter at a glance.
"""

import re
from typing import Final

_TABLE: Final = str.maketrans(
    "АВЕЅІЈКМНОРСТУХԌԚԜ"
    "авеѕіјкмнорстухԁԛԝһӏҽհոսց"
    "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"
    "αεοικνρτυχɑɡɩ",
    "ABESIJKMHOPCTYXGQW"
    "abesijkmhopctyxdqwhlehnug"
    "ABEZHIKMNOPTYX"
    "aeoikvptuxagi",
)  # fmt: skip
_OTHERS: Final = "".join(map(chr, _TABLE))
_HAS_OTHER: Final = re.compile(f"[{_OTHERS}]")
_LATIN: Final = "A-Za-z\u00c0-\u024f"
_WORD: Final = re.compile(rf"[0-9{_LATIN}\u0370-\u058f\u0250-\u02af]+")
_LATIN_LETTER: Final = re.compile(f"[{_LATIN}]")
_OTHER_LETTER: Final = re.compile("[\u0250-\u02af\u0370-\u058f]")
# Shorter words are units and formulas: "μm", "kΩ", "ΔT".
_SHORTEST: Final = 3

# Arabic, Indic and Thai writing need joiners and breaks inside of words; these scripts do not.
_PLAIN_SCRIPT: Final = f"{_LATIN}\u0370-\u052f\u3041-\u30ff\u4e00-\u9fff"
_CUT: Final = re.compile(
    rf"[{_PLAIN_SCRIPT}][\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]+"
    rf"(?=[{_PLAIN_SCRIPT}])"
)


def plain_letters(text: str) -> str:
    """Return `text` with the look-alikes of its Latin words replaced. As long as before."""
    if _HAS_OTHER.search(text) is None or not _is_latin(text):
        return text
    return _WORD.sub(lambda word: skeleton(word[0]) if _is_mixed(word[0]) else word[0], text)


def skeleton(word: str) -> str:
    """Return `word` with every look-alike replaced by the letter it looks like."""
    return word.translate(_TABLE)


def disguised_words(text: str) -> tuple[str, ...]:
    """Return the words of a Latin text that are written with look-alikes, each once, in order."""
    if text.isascii() or _HAS_OTHER.search(text) is None or not _is_latin(text):
        return ()
    return tuple(dict.fromkeys(word for word in _WORD.findall(text) if _is_mixed(word)))


def cut_words(text: str) -> tuple[tuple[int, int], ...]:
    """Return where characters that nobody sees stand between two letters of a word."""
    if text.isascii():
        return ()
    return tuple(match.span() for match in _CUT.finditer(text))


def _is_latin(text: str) -> bool:
    # In a text that is mostly Russian or Greek, a Latin letter is the slip.
    return len(_LATIN_LETTER.findall(text)) > len(_OTHER_LETTER.findall(text))


def _is_mixed(word: str) -> bool:
    if len(word) < _SHORTEST or word.isascii() or _HAS_OTHER.search(word) is None:
        return False
    return _OTHER_LETTER.search(skeleton(word)) is None
