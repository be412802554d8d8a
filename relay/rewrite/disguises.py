"""Disguises that a person reads through and a pattern does not: look-alike letters, spaced letters.

Each is undone in a view over another view, and looked at only where a text has such a thing at all.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

from relay.rewrite.views import View, dropping_view

# Letters that pass for Latin ones on a screen (Unicode UTS 39, confusables), folded: Cyrillic,
# Greek, Armenian, and Latin relatives. A capital is here by the small letter that it folds to.
_LOOKALIKES: Final = str.maketrans(
    "авекмнорстухіјѕһԁԛԝԍүғ"
    "αβεηικνορτυχϲγϳω"
    "օսհոցգք"
    "ıɑɡȷʋɩ\u00b7\u2024\u0589",
    "abekmhopctyxijshdqwgyf"
    "abeniknoptuxcyjw"
    "ouhnggp"
    "iagjvi...",
)  # fmt: skip
_LOOKALIKE: Final = re.compile(f"[{''.join(map(chr, _LOOKALIKES))}]")
# Single signs, one to three blanks between them, seven or more in a row. A run that is long enough
# always matches, so no text is searched twice.
_SPACED: Final = re.compile(r"(?<!\S)(?:\S[ \t\u00a0]{1,3}){6,}\S(?!\S)")
_SPACED_OCTETS: Final = re.compile(rb"(?<!\S)(?:\S[ \t]{1,3}){6,}\S(?!\S)")
# The same asked five times as fast: the middle of a run, where a search begins at a blank.
_SPACED_CORE: Final = re.compile(
    r" \S[ \t\u00a0]{1,3}\S[ \t\u00a0]{1,3}\S[ \t\u00a0]{1,3}\S[ \t\u00a0]"
)
_OTHER_BLANK: Final = re.compile(r"[\t\u00a0]")
_BLANKS: Final = re.compile(r"[ \t\u00a0]+")
# RFC 3676 sections 4.2 to 4.5: a line that ends in a blank goes on in the next, behind its quotes.
_SOFT_BREAK: Final = re.compile(r" \r?\n>{0,50} ?")


@dataclass(frozen=True, slots=True)
class Disguise:
    """Whether a text wears it, how to read such a text quickly, and how to view it for replacing."""

    is_worn: Callable[[str], bool] = field(repr=False)
    undo: Callable[[str], str] = field(repr=False)
    view: Callable[[View], View] = field(repr=False)


def spell_latin(folded: str) -> str:
    """Write the Latin letter for each that looks like it; of the same length."""
    return folded if folded.isascii() else folded.translate(_LOOKALIKES)


def undo_spacing(text: str) -> str:
    """Join letters that are written one by one, and spell them in Latin."""
    return spell_latin(_SPACED.sub(lambda run: _BLANKS.sub("", run[0]), text))


def is_spaced(octets: bytes) -> bool:
    """Whether octets hold letters that are written one by one."""
    return b" " in octets and _SPACED_OCTETS.search(octets) is not None


def _is_spaced(text: str) -> bool:
    if _SPACED_CORE.search(text) is None and _OTHER_BLANK.search(text) is None:
        return False
    return _SPACED.search(text) is not None


def _latin_view(view: View) -> View:
    return replace(view, text=spell_latin(view.text))


def _spaced_view(view: View) -> View:
    blanks = (
        blank
        for run in _SPACED.finditer(view.text)
        for blank in _BLANKS.finditer(view.text, *run.span())
    )
    return _latin_view(dropping_view(view, blanks))


def _flowed_view(view: View) -> View:
    return dropping_view(view, _SOFT_BREAK.finditer(view.text))


LOOKALIKES: Final = Disguise(
    lambda text: not text.isascii() and _LOOKALIKE.search(text.lower()) is not None,
    spell_latin,
    _latin_view,
)
SPACING: Final = Disguise(_is_spaced, undo_spacing, _spaced_view)
SOFT_BREAKS: Final = Disguise(
    lambda text: " \n" in text or " \r\n" in text,
    lambda text: _SOFT_BREAK.sub("", text),
    _flowed_view,
)
