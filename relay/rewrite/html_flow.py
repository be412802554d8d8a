"""The text of HTML in one flow, with the way back to the source: also where tags cut it to pieces.

Tags inside of a line leave nothing, other tags a line end that stands for no source. Pictures are
read by their alternative text, and what nobody is shown (`<title>`, hidden elements) is read too.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from mail.entities import unescape
from relay.rewrite.html_tokens import Attribute, Token, TokenKind, attribute_value
from relay.rewrite.views import View

_INLINE_NAMES: Final = (
    "a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark nobr o:p q rp rt ruby"
    " s samp small span strike strong sub sup time tt u var wbr"
)
_INLINE: Final = frozenset(_INLINE_NAMES.split())
_REFERENCE: Final = re.compile(r"&(?:#[0-9]++;?|#[xX][0-9a-fA-F]++;?|[a-zA-Z][a-zA-Z0-9]{1,31};?)")
_LINE_END: Final = "\n"
_SAYING: Final = {"img": "alt", "area": "alt", "input": "value"}


@dataclass(slots=True)
class _Spans:
    """The spans of a view while they are collected."""

    source: str = field(repr=False)
    out: list[str] = field(default_factory=list, repr=False)
    starts: list[int] = field(default_factory=list)
    sources: list[tuple[int, int]] = field(default_factory=list)
    units: list[bool] = field(default_factory=list)
    length: int = 0

    def text(self, start: int, end: int, *, in_attribute: bool = False) -> None:
        """Take the text of [start:end], in which character references are undone."""
        at = start
        decode = attribute_value if in_attribute else unescape
        for reference in _REFERENCE.finditer(self.source, start, end):
            said = decode(reference[0])
            if said != reference[0]:
                self._add(self.source[at : reference.start()], at, reference.start())
                self._add(said, reference.start(), reference.end(), is_unit=True)
                at = reference.end()
        self._add(self.source[at:end], at, end)

    def line_end(self, at: int, written: str = _LINE_END) -> None:
        """Take a line end that stands for nothing."""
        self._add(written, at, at, is_unit=True)

    def _add(self, said: str, low: int, high: int, *, is_unit: bool = False) -> None:
        if said:
            self.starts.append(self.length)
            self.sources.append((low, high))
            self.units.append(is_unit)
            self.out.append(said)
            self.length += len(said)

    def view(self) -> View:
        """Give the view of what was taken."""
        return View("".join(self.out), self.starts, self.sources, self.units)


def flow_of(source: str, read: Iterable[Token], *, has_lines: bool = True) -> View:
    """View what tokens of a source say, in their order.

    Without `has_lines` tags of any kind leave nothing.
    """
    spans = _Spans(source)
    for token in read:
        if token.kind is TokenKind.TEXT:
            spans.text(token.start, token.end)
        elif token.kind in {TokenKind.START, TokenKind.END}:
            is_apart = has_lines and token.name not in _INLINE
            if is_apart:
                spans.line_end(token.start)
            saying = said_by(token)
            if saying is not None:
                spans.text(saying.value_start, saying.value_end, in_attribute=True)
                if is_apart:
                    spans.line_end(saying.value_end)
    return spans.view()


def said_by(token: Token) -> Attribute | None:
    """Give the attribute that a reader is shown in the flow of the text."""
    if token.kind is not TokenKind.START or token.name not in _SAYING:
        return None
    found = token.attribute(_SAYING[token.name])
    return found if found is not None and found.written else None


def bare_values(read: Sequence[Token]) -> list[Attribute]:
    """Give the attributes shown in the flow that have no quotes, ascending."""
    said = map(said_by, read)
    return [one for one in said if one is not None and not one.quote]
