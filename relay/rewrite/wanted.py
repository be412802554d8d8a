"""What is to be cut out of texts, as patterns: verbatim, but for blanks, which readers fold.

1. A blank of what was written stands for any blanks, line ends and quote signs.
2. A single word, or a piece too short to be told from a piece of another word, is looked for between
   words, unless it stands nowhere else.
3. The forms of a message are compared by their letters and figures (`relay.merging`), so a number
   that another form writes with other signs between its figures was seen only once, and goes too.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from policies.cuts import Cut, CutKind

_IN_TEXTS: Final = frozenset({CutKind.WORDS, CutKind.TARGET})
_BLANKS: Final = r"\s[\s>]*+"
# Stands for an octet that no charset explains.
_UNKNOWN: Final = "\ufffd"
_BEGINS: Final = r"(?<![A-Za-z0-9])"
_ENDS: Final = r"(?![A-Za-z0-9])"
# So many letters and digits in a row are no piece of another word by chance.
_TELLING: Final = 7
# In place of what was put in, so that it is neither found again nor joins its neighbours: a letter
# that no text has.
_COVER: Final = "\ua66e"
_NO_LETTERS: Final = re.compile(r"[\W_]+")
# Signs that stand between two figures of a number, and any blanks, which readers fold.
_GAP: Final = r"(?:\s*+(?:[^\w\s]|_)){0,4}\s*+"


@dataclass(frozen=True, slots=True)
class Hit:
    """A range of a text, and what is to stand there."""

    start: int
    end: int
    replacement: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """One cut with the pattern that finds it in a text.

    `letters` are its letters and figures alone, and empty where they are not telling.
    """

    cut: Cut
    pattern: re.Pattern[str] = field(repr=False)
    letters: str = field(default="", repr=False)

    @property
    def in_other_signs(self) -> "Wanted":
        """The same, found by its letters and figures alone."""
        body = _GAP.join(map(re.escape, self.letters))
        return Wanted(self.cut, re.compile(_BEGINS + body + _ENDS, re.IGNORECASE), self.letters)


def wanted_of(cuts: Iterable[Cut], loose: Iterable[Cut] = ()) -> tuple[Wanted, ...]:
    """Make patterns of the cuts that stand in texts; those of `loose` are found within words, too.

    What holds no sign at all is not looked for.
    """
    freed = frozenset(loose)
    return tuple(
        Wanted(cut, _pattern(cut.written, is_loose=cut in freed), _letters_of(cut.written))
        for cut in cuts
        if cut.kind in _IN_TEXTS and cut.written.strip()
    )


def find_wanted(wanted: Sequence[Wanted], text: str) -> tuple[list[Hit], set[Cut]]:
    """Find all that is wanted in a text: ranges that do not overlap, ascending, and whose they are."""
    hits: list[Hit] = []
    found: set[Cut] = set()
    for one in wanted:
        for match in one.pattern.finditer(text):
            hits.append(Hit(match.start(), match.end(), one.cut.replacement))
            found.add(one.cut)
    return list(_joined(hits)), found


def left_in(wanted: Sequence[Wanted], text: str) -> tuple[Wanted, ...]:
    """Give what still stands in a text, apart from what was put in, as it is to be looked for now."""
    for replacement in {one.cut.replacement for one in wanted if one.cut.replacement}:
        text = text.replace(replacement, _COVER)
    letters = _letters(text) if any(one.letters for one in wanted) else ""
    left: list[Wanted] = []
    for one in wanted:
        if one.pattern.search(text):
            left.append(one)
        elif one.letters and one.letters in letters:
            other = one.in_other_signs
            if other.pattern.search(text):
                left.append(other)
    return tuple(left)


def _letters(text: str) -> str:
    return _NO_LETTERS.sub("", text).casefold()


def _letters_of(written: str) -> str:
    """Give the letters and figures of what is told by them: a number, an address, a link."""
    letters = _letters(written)
    has_figures = any(letter.isdecimal() for letter in letters)
    return letters if len(letters) >= _TELLING and (has_figures or "@" in written) else ""


def _joined(hits: list[Hit]) -> Iterator[Hit]:
    """Make one of those that overlap; of their replacements the first that says something counts."""
    hits.sort(key=lambda hit: (hit.start, -hit.end))
    last: Hit | None = None
    for hit in hits:
        if last is None or hit.start >= last.end:
            if last is not None:
                yield last
            last = hit
        else:
            said = last.replacement or hit.replacement
            last = Hit(last.start, max(last.end, hit.end), said)
    if last is not None:
        yield last


def _pattern(written: str, *, is_loose: bool) -> re.Pattern[str]:
    words = written.split()
    body = _BLANKS.join(re.escape(word).replace(_UNKNOWN, ".") for word in words)
    telling = sum(char.isalnum() for char in written)
    if is_loose or (telling >= _TELLING and not written.isalpha()):
        return re.compile(body, re.DOTALL)
    begins = _BEGINS if _is_plain(words[0][0]) else ""
    ends = _ENDS if _is_plain(words[-1][-1]) else ""
    return re.compile(begins + body + ends, re.DOTALL)


def _is_plain(char: str) -> bool:
    return char.isascii() and char.isalnum()
