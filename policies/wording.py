"""How findings speak: excerpts that are safe to show, and replies that fit in one ASCII line.

1. An excerpt is one line, at most 120 characters, without control, format or bidi characters, and
   an address in it reads "(address)": excerpts go into records, replies and logs.
2. A reply is ASCII (RFC 5321 section 4.2 without SMTPUTF8), one line of at most 400 octets, so that
   with its codes it stays under the 512 of RFC 5321 section 4.5.3.1.5.
"""

import re
import unicodedata
from typing import Final

EXCERPT_LENGTH: Final = 120
REPLY_LENGTH: Final = 400

# Characters that a message holds often and that have an obvious ASCII spelling NFKD does not know.
_SPELLINGS: Final = str.maketrans(
    {
        "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'",
        "–": "-", "—": "-", "−": "-", "•": "*", "€": "EUR", "£": "GBP", "¥": "JPY",
        "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O",
        "đ": "d", "ł": "l", "Ł": "L", "ı": "i",
    }
)  # fmt: skip
_ADDRESS: Final = re.compile(r"[^\s@<>\"(),;:]{1,64}@[^\s@<>\"(),;:]{1,255}")
_BLANKS: Final = re.compile(r"\s+")
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def excerpt_of(text: str, limit: int = EXCERPT_LENGTH) -> str:
    """Return `text` as an excerpt of at most `limit` characters, cut with an ellipsis."""
    text = text[: 8 * limit]
    line = _one_line(_ADDRESS.sub("(address)", text) if "@" in text else text)
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def excerpt_around(text: str, start: int, end: int, limit: int = EXCERPT_LENGTH) -> str:
    """Return an excerpt with the span from `start` to `end` and whole words around it."""
    spare = max(0, limit - (end - start)) // 2
    left, right = max(0, start - spare), min(len(text), end + spare)
    if left > 0:
        blank = text.find(" ", left, start)
        left = start if blank < 0 else blank + 1
    if right < len(text):
        blank = text.rfind(" ", end, right)
        right = end if blank < 0 else blank
    return excerpt_of(text[left:right], limit)


def reply_line(text: str) -> str:
    """Return `text` as one line of ASCII of at most 400 octets, for the text of a reply."""
    line = _one_line(text)
    if not line.isascii():
        line = line.translate(_SPELLINGS)
    if not line.isascii():
        spelled = unicodedata.normalize("NFKD", line)
        bare = "".join(each for each in spelled if not unicodedata.combining(each))
        line = bare.encode("ascii", "replace").decode("ascii")
    return line if len(line) <= REPLY_LENGTH else line[: REPLY_LENGTH - 3].rstrip() + "..."


def _one_line(text: str) -> str:
    blank = _BLANKS.sub(" ", text)
    # What is printable holds none of them.
    if blank.isprintable():
        return blank.strip()
    return "".join(each for each in blank if unicodedata.category(each) not in _UNSEEN).strip()
