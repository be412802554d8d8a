"""A text as phrase tables read it: one view for matching, one for quoting, of the same length.

1. Patterns are written in lower case and without accents, because people leave accents out. Both
   views have the same offsets, so what matches in one is quoted from the other.
2. A sentence is the reach of a phrase. Lines that a mail program broke are joined before.
3. Everything is bounded: the text, the number of sentences and the length of each.
4. Beginnings of words tell at once which patterns cannot match; most mail needs none of them.
"""

import re
import unicodedata
from collections.abc import Set
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice
from typing import Final

from policies.reading.canonical import TEXT_LIMIT, canonical
from policies.wording import excerpt_around

SUBJECT_LIMIT: Final = 500
# A sentence is at most four pieces of this length, divided by stops inside numbers and names.
SENTENCE_LIMIT: Final = 400
SENTENCES_READ: Final = 400
# The two lengths of a word's beginning that tables name.
SHORT_STEM: Final = 4
LONG_STEM: Final = 6

# Letters without a decomposition that are typed as a plain letter, and the marks of keyboards.
_SPELLINGS: Final = dict(zip("łđø\u2018\u2019\u00b4\u2010\u2013", "ldo'''--", strict=True))
_FOLDED: Final = re.compile("[\u00c0-\u024f\u1e00-\u1eff\u2018\u2019\u00b4\u2010\u2013]")
_JAPANESE: Final = re.compile("[\u3041-\u30ff\u4e00-\u9fff]")
_WORD: Final = re.compile(r"\w+")
_WORDS_ONLY: Final = bytes(
    code if chr(code).isalnum() or code == ord("_") else ord(" ") for code in range(128)
).ljust(256)
# Long lines were broken by a program; short ones by a person, who meant it.
_SOFT_BREAK: Final = re.compile(r"\n(?<=[^\n]{50}\n)(?=[^\s>-])")
_SENTENCE: Final = re.compile(
    rf"(?:[^\n.!?。]{{1,{SENTENCE_LIMIT}}}+|[.](?![\s\"')\]]|$)){{1,4}}[.!?。]{{0,3}}"
)


@dataclass(frozen=True, slots=True, eq=False)
class Plain:
    """Subject and text, to be matched in `plain` and quoted from `text`; equal offsets.

    `begin` is where the text begins behind the subject. `stems` are every word, its first four
    and its first six letters. `is_japanese`: it holds kana or Chinese characters, which have none.
    """

    text: str = field(repr=False)
    plain: str = field(repr=False)
    begin: int = 0
    stems: Set[str] = field(default=frozenset(), repr=False)
    is_japanese: bool = False

    def quote(self, start: int, end: int) -> str:
        """Return an excerpt with the span from `start` to `end`."""
        left = self.text.rfind("\n", 0, start) + 1
        right = self.text.find("\n", end)
        lines = self.text[left : len(self.text) if right < 0 else right]
        # Wordings put a quotation into a sentence of their own.
        return excerpt_around(lines, start - left, end - left).rstrip(".。")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of the plain view and where it begins there."""

    text: str = field(repr=False)
    start: int


# The rules of one message ask for the same view one after the other; no older one is kept.
@lru_cache(maxsize=1)
def plain_of(subject: str, text: str) -> Plain:
    """Return the views of a message's subject and new text, of at most 20,000 characters each."""
    # Apart, as R-16 reads them, so that each is made canonical once.
    quoted = canonical(text[:TEXT_LIMIT].replace("\r\n", "\n"))
    begin = 0
    if subject:
        head = canonical(" ".join(subject[:SUBJECT_LIMIT].split()))
        begin = len(head) + 2
        quoted = f"{head}\n\n{quoted}"
    plain = quoted.lower()
    if plain.isascii():
        return Plain(quoted, plain, begin, _stems_of(plain))
    plain = _FOLDED.sub(_fold, plain)
    is_japanese = _JAPANESE.search(plain) is not None
    return Plain(quoted, plain, begin, _stems_of(plain), is_japanese)


def _stems_of(plain: str) -> Set[str]:
    # Most mail is ASCII when it is folded, and may be divided in a third of the time.
    words = frozenset(_ascii_words(plain) if plain.isascii() else _WORD.findall(plain))
    stems = set(words)
    for word in words:
        if len(word) > SHORT_STEM:
            stems.add(word[:SHORT_STEM])
            stems.add(word[:LONG_STEM])
    return stems


def _ascii_words(plain: str) -> list[str]:
    return plain.encode().translate(_WORDS_ONLY).decode().split()


def _fold(match: re.Match[str]) -> str:
    letter = match.group()
    base = unicodedata.normalize("NFD", letter)[0]
    return base if base.isascii() else _SPELLINGS.get(letter, letter)


@lru_cache(maxsize=1)
def joined(view: Plain) -> str:
    """Return the plain view with the lines joined that a program broke; offsets stay."""
    return _SOFT_BREAK.sub(" ", view.plain)


# Two or three rules of a message read its sentences.
@lru_cache(maxsize=1)
def sentences_of(view: Plain) -> tuple[Sentence, ...]:
    """Return the sentences of the plain view, at most 400."""
    found = islice(_SENTENCE.finditer(joined(view)), SENTENCES_READ)
    # The number of an item of a list is no sentence.
    return tuple(
        Sentence(match.group(), match.start()) for match in found if len(match.group()) > 2
    )
