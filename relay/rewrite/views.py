"""Views: a text as the eye sees it, folded for comparison, with the way back to what was written.

Percent escapes, entities, encoded words, full-width letters, zero-width characters and tags all
hide an address from a plain search. A view has them undone, and knows for each character from
where it comes, so that what is found in the view can be replaced in the source and nowhere else.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain
from typing import Final
from urllib.parse import unquote

from mail.decode_words import decode_words
from mail.entities import unescape

# Controls that no screen shows, soft hyphen, joiners, directional marks, variation selectors,
# fillers and tag characters.
_INVISIBLE: Final = (
    "\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e0fff"
    # Lines above, below and through a letter, which "fancy text" puts on every one.
    "\u0305\u0332-\u0338\u033f"
)
_CONTROLS: Final = bytes([*range(9), *range(14, 27), *range(28, 32), 127])
_INVISIBLES: Final = re.compile(f"[{_INVISIBLE}]+")
# Of JSON, JavaScript, CSS and RTF; and a sign behind a backslash (Markdown, quoted pairs).
_BACKSLASHED: Final = (
    r"\\(?:u00[0-7][0-9a-fA-F]|(?:x|'|[ux]\{0{0,4}|0{0,4})[2-7][0-9a-fA-F](?:\}| (?=\S))?"
    r"|[!-/:-@\[-`{-~])"
)
_BACKSLASH: Final = re.compile(_BACKSLASHED)
# A percent escape, escaped again or not; octets of UTF-8 in one run; an encoded word (RFC 2047);
# an escape by a backslash; every control, and every character that is not ASCII.
_ESCAPE: Final = re.compile(
    r"%(?:25)*[0-7][0-9a-fA-F]|(?:%(?:25)*[89a-fA-F][0-9a-fA-F])+"
    r"|=\?[^?\s]{1,60}\?[bBqQ]\?[^?\s]*\?="
    rf"|{_BACKSLASHED}|[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\U0010ffff]"
)
_NOTHING_HIDDEN: Final = re.compile(r"[%\\?\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\U0010ffff]")
# References are escaped once more for each time that HTML was put into HTML.
_AMPERSAND: Final = r"(?:amp;|#0{0,7}38;|#[xX]0{0,7}26;)"
_REFERENCE: Final = r"(?:#[0-9]{1,12};?|#[xX][0-9a-fA-F]{1,12};?|[a-zA-Z][a-zA-Z0-9]{1,31};)"
_ENTITY: Final = re.compile(rf"&{_AMPERSAND}{{0,20}}{_REFERENCE}")
_TWICE_ESCAPED: Final = re.compile(rf"&{_AMPERSAND}{{1,20}}(?={_REFERENCE})")
# A ">" in a quoted value ends no tag. Every search ends at the next "<" at the latest.
_ANY_TAG: Final = r"<(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*+>|<[^<>]*>"
_COMMENT_OR_TAG: Final = re.compile(rf"<!--(?:[^-]|-(?!->))*+-->|{_ANY_TAG}")
_TAG: Final = re.compile(_ANY_TAG)

Pieces = list[tuple[int, int]]
"""Ranges of the source, ascending, touching ones joined."""


@dataclass(frozen=True, slots=True)
class View:
    """A folded text in spans. Span `i` begins at `starts[i]` and comes from `sources[i]` of `base`.

    A span of `units` stands for its source as one, and is replaced whole; any other is verbatim.
    Without a base the source is the text that was written.
    """

    text: str = field(repr=False)
    starts: list[int] = field(repr=False)
    sources: Pieces = field(repr=False)
    units: list[bool] = field(repr=False)
    base: "View | None" = field(repr=False, default=None)

    def pieces(self, start: int, end: int) -> Pieces:
        """Give the source of [start:end], which must not be empty."""
        found: Pieces = []
        index = bisect_right(self.starts, start) - 1
        while index < len(self.starts) and self.starts[index] < end:
            for piece in self._source(index, start, end):
                if found and found[-1][1] == piece[0]:
                    found[-1] = (found[-1][0], piece[1])
                else:
                    found.append(piece)
            index += 1
        return found

    def is_seam(self, at: int) -> bool:
        """Whether something of the source was left out right before `at`."""
        before = self.pieces(at - 1, at)[-1][1]
        return self.pieces(at, at + 1)[0][0] != before

    def _source(self, index: int, start: int, end: int) -> Pieces:
        begin = self.starts[index]
        low, high = self.sources[index]
        if not self.units[index]:
            low, high = low + max(start - begin, 0), min(high, low + end - begin)
        return [(low, high)] if self.base is None else self.base.pieces(low, high)


def plain_view(text: str, base: View | None = None) -> View:
    """View a text, or the text of another view, with escapes undone and folded."""
    if _NOTHING_HIDDEN.search(text) is None:
        return View(text.lower(), [0], [(0, len(text))], [False], base)
    return _view(text, _ESCAPE.finditer(text), _unescape, base, str.lower)


def source_view(text: str) -> View:
    """View the source of HTML: tags stay, entities and escapes are undone. For attributes."""
    return _entity_view(text, None)


def visible_view(text: str) -> View:
    """View what HTML shows: tags and comments dropped, entities and escapes undone."""
    untagged = _view(text, _tags(text), _drop, None, str)
    return _entity_view(untagged.text, untagged)


def dropping_view(view: View, hidden: Iterator[re.Match[str]]) -> View:
    """View the text of another view without what `hidden` finds in it."""
    return _view(view.text, hidden, _drop, view, str)


def squeeze(text: str) -> str:
    """Fold a text like plain_view, without the way back: quick, to ask whether to look closer."""
    if text.isascii() and not ("%" in text or "=?" in text or "\\" in text):
        return fold(text)
    while "%25" in text:
        text = text.replace("%25", "%")
    if "%" in text:
        text = unquote(text)
    if "=?" in text:
        text = decode_words(text)
    if "\\" in text:
        text = _BACKSLASH.sub(lambda found: _unslashed(found[0]), text)
    return fold(text)


def squeeze_source(text: str) -> str:
    """Do for source_view what `squeeze` does for plain_view."""
    return squeeze(_undo_entities(text))


def squeeze_visible(text: str) -> str:
    """Do for visible_view what `squeeze` does for plain_view."""
    closed = _closed(text)
    head, tail = text[:closed], text[closed:]
    return squeeze_source(_COMMENT_OR_TAG.sub("", head) + _TAG.sub("", tail))


def fold(text: str) -> str:
    """Fold for comparison: compatibility forms, case and invisible characters away."""
    if text.isascii():
        # By way of octets, which is the quick one: nearly all text goes through here.
        return text.encode("ascii").translate(None, _CONTROLS).decode("ascii").lower()
    return unicodedata.normalize("NFKD", _INVISIBLES.sub("", text)).casefold()


def _view(
    text: str,
    hidden: Iterator[re.Match[str]],
    decode: Callable[[str], str],
    base: View | None,
    keep: Callable[[str], str],
) -> View:
    out: list[str] = []
    starts: list[int] = []
    sources: Pieces = []
    units: list[bool] = []
    at = length = 0
    for match in hidden:
        begin, end = match.span()
        for written, low, high, is_unit in (
            (keep(text[at:begin]), at, begin, False),
            (decode(match[0]), begin, end, True),
        ):
            if written:
                starts.append(length)
                sources.append((low, high))
                units.append(is_unit)
                out.append(written)
                length += len(written)
        at = end
    if at < len(text) or not starts:
        starts.append(length)
        sources.append((at, len(text)))
        units.append(False)
        out.append(keep(text[at:]))
    return View("".join(out), starts, sources, units, base)


def _entity_view(text: str, base: View | None) -> View:
    if "&" not in text:
        return plain_view(text, base)
    inner = _view(text, _ENTITY.finditer(text), _undo_entities, base, str)
    return plain_view(inner.text, inner)


def _tags(text: str) -> Iterator[re.Match[str]]:
    closed = _closed(text)
    return chain(_COMMENT_OR_TAG.finditer(text, 0, closed), _TAG.finditer(text, closed))


def _closed(text: str) -> int:
    # Each comment that begins before the last end of one is closed: no search for an end is in
    # vain there, and none is made behind it, which keeps hostile HTML linear.
    last = text.rfind("-->")
    return 0 if last < 0 else last + len("-->")


def _drop(_: str) -> str:
    return ""


@lru_cache(maxsize=65_536)
def _unescape(escape: str) -> str:
    if escape[0] == "%":
        octets = bytes.fromhex(escape.replace("%25", "%").replace("%", ""))
        return fold(octets.decode("utf-8", "replace"))
    if escape[0] == "=":
        return fold(decode_words(escape))
    if escape[0] == "\\":
        return _unslashed(escape).lower()
    return fold(escape)


def _unslashed(escape: str) -> str:
    return escape[1] if len(escape) == 2 else chr(int(escape.rstrip("} ")[-2:], 16))


def _undo_entities(text: str) -> str:
    return unescape(_TWICE_ESCAPED.sub("&", text)) if "&" in text else text
