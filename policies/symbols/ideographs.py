"""Phrases of languages in whose writing words cannot be told apart by blanks and letters.

Japanese, Chinese and Thai write no blanks between words; in Hindi and Bengali signs of vowels stand
inside them; in Korean, Arabic, Persian and Hebrew they carry what elsewhere is a word of its own.

A phrase is a line of slots with `~` between them; a slot is pieces of text by alternatives, and
`#` stands for a number, `%` for a percentage of any writing, `@` for a code. Between two slots there are at
most sixteen characters of the same sentence. A phrase is tried when a piece of each slot is in the text.
"""

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final

from policies.symbols.folding import fold
from policies.symbols.kinds import Symbol
from policies.symbols.phrases import Found, lines_of

IDEOGRAPHS: Final = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
# The scripts of all of them: from Hebrew to Arabic, from Devanagari to Thai, kana, ideographs, Hangul.
_SCRIPTS: Final = re.compile("[\u0590-\u06ff\u0900-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")

_GAP: Final = r"[^。!?！？।؟\n]{0,16}?"
_MACROS: Final[Mapping[str, str]] = {
    "#": r"\d{1,3}(?:,?\d{3}){0,2}",
    "%": r"(?:\d{1,2} ?%|[1-9一二三四五六七八九] ?(?:割引?|折)|\d{1,2} ?パーセント)",
    "@": r"[A-Za-z][A-Za-z0-9-]{3,15}",
}
_PLACES: Final = 5


@dataclass(frozen=True, slots=True)
class Piecewise:
    """A phrase: `slots` are the pieces of each slot that is written in letters."""

    symbol: Symbol
    source: str
    slots: tuple[frozenset[str], ...]

    @property
    def pattern(self) -> re.Pattern[str]:
        """The phrase as a pattern for folded texts. Raises re.error for one that is none."""
        return _pattern(self.source)


# Most phrases are in no mail that a process reads, and all these patterns take a quarter of a second.
@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


class PieceLexicon:
    """Phrases that are looked for only in texts that hold letters of such a script."""

    def __init__(self, phrases: Iterable[Piecewise]) -> None:
        """Index `phrases` by the pieces of their first slots, and all pieces by their first character."""
        self.phrases: Final = tuple(phrases)
        self._pieces: dict[str, set[str]] = {}
        self._by_piece: dict[str, list[int]] = {}
        for number, phrase in enumerate(self.phrases):
            for piece in phrase.slots[0] if phrase.slots else ("",):
                self._by_piece.setdefault(piece, []).append(number)
            for piece in frozenset().union(*phrase.slots):
                self._pieces.setdefault(piece[0], set()).add(piece)

    def find(self, folded: str, known: Container[Symbol] = ()) -> Iterator[Found]:
        """Return the first places of each phrase in a folded text, but of symbols that are `known`."""
        if folded.isascii() or _SCRIPTS.search(folded) is None:
            return
        pieces = self._pieces_in(folded)
        # Phrases without a slot of pieces are known by an empty one.
        numbers = {n for piece in (*pieces, "") for n in self._by_piece.get(piece, ())}
        for phrase in (self.phrases[n] for n in sorted(numbers)):
            if phrase.symbol not in known and not any(map(pieces.isdisjoint, phrase.slots)):
                for _, match in zip(range(_PLACES), phrase.pattern.finditer(folded), strict=False):
                    yield Found(phrase.symbol, *match.span())

    def _pieces_in(self, folded: str) -> frozenset[str]:
        """Return the pieces of all phrases that are in a folded text."""
        begun = self._pieces.keys() & frozenset(folded)
        return frozenset(
            piece for first in begun for piece in self._pieces[first] if piece in folded
        )


def pieces_of(table: Mapping[Symbol, str]) -> Iterator[Piecewise]:
    """Return the phrases of a table: for each symbol a text with a phrase a line."""
    for symbol, lines in table.items():
        for line in lines_of(lines):
            yield piecewise(symbol, line)


def piecewise(symbol: Symbol, line: str) -> Piecewise:
    """Return the phrase that `line` writes."""
    slots = [slot.split("|") for slot in fold(line.strip()).split("~")]
    pattern = _GAP.join("(?:" + "|".join(map(_piece, slot)) + ")" for slot in slots)
    lettered = (frozenset(slot) for slot in slots if not any(piece in _MACROS for piece in slot))
    return Piecewise(symbol, pattern, tuple(lettered))


def _piece(piece: str) -> str:
    if piece in _MACROS:
        return _MACROS[piece]
    # A number is not the end of a longer one.
    return (r"(?<![\d,.])" if piece[0].isdigit() else "") + re.escape(piece)
