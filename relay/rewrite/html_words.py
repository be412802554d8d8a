"""Words and link targets taken out of HTML: from its text, its attributes, and what Outlook alone shows."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import unquote

from policies.cuts import Cut, CutKind
from policies.reading.html import HtmlReading
from policies.reading.values import Anchor
from relay.rewrite.html_flow import bare_values, flow_of, said_by
from relay.rewrite.html_seen import read_source, seen_tokens
from relay.rewrite.html_tokens import Attribute, Token, TokenKind, tokens
from relay.rewrite.source_edits import SourceEdits
from relay.rewrite.views import View
from relay.rewrite.wanted import Hit, Wanted, find_wanted, left_in

# What some reader shows or speaks, apart from the flow of the text.
_SPOKEN: Final = frozenset(
    {"title", "alt", "aria-label", "placeholder", "value", "label", "summary", "content", "abbr"}
)
_TARGETS: Final = frozenset({"href", "xlink:href"})
_NO_PAGE: Final = re.compile(r"\s*+(?!https?:)[a-z][a-z0-9+.-]{1,20}:", re.IGNORECASE)
_NUMBER: Final = re.compile(r"(?:tel|sms|callto|fax|whatsapp|viber|facetime):", re.IGNORECASE)
_NO_DIGIT: Final = re.compile(r"[^0-9]+")
# So many last digits of a telephone number are its own, however it is written.
_OWN_DIGITS: Final = 7
_COMMENT: Final = "<!--"
_CONDITION: Final = "<!--[if"
_SPACE: Final = re.compile(r"[\t\r\n]")


@dataclass(slots=True)
class HtmlWords:
    """Takes out of HTML what is wanted, and keeps in mind what was found."""

    wanted: Sequence[Wanted] = field(repr=False)
    found: set[Cut] = field(default_factory=set, repr=False)
    is_changed: bool = False

    def cut(self, source: str) -> str:
        """Give the source without what is wanted. Never raises; linear."""
        read = list(tokens(source))
        cleaned = self._attributes(source, read)
        if cleaned is not source:
            read = list(tokens(cleaned))
        source = self._flow(cleaned, self.wanted, read)
        left = left_in_html(self.wanted, read_source(source))
        if left:
            source = self._flow(source, left, list(tokens(source)))
            # A tag may stand where a reader sees no break, or hidden writing between what is shown.
            source = self._flow(source, left, list(tokens(source)), has_lines=False)
            source = self._flow(source, left, seen_tokens(source).shown)
            source = self._flow(source, left, seen_tokens(source).hidden)
        return source

    def _flow(
        self,
        source: str,
        wanted: Sequence[Wanted],
        read: Sequence[Token],
        *,
        has_lines: bool = True,
    ) -> str:
        view = flow_of(source, read, has_lines=has_lines)
        hits = self._hits(wanted, view.text)
        if not hits:
            return source
        edits = SourceEdits(source)
        pieces = pieces_of(hits, view)
        for piece in pieces:
            edits.put_text(piece.start, piece.end, piece.replacement)
        _quote(pieces, bare_values(read), edits)
        return edits.applied()

    def _hits(self, wanted: Sequence[Wanted], text: str) -> list[Hit]:
        hits, found = find_wanted(wanted, text)
        self.found |= found
        self.is_changed = self.is_changed or bool(hits)
        return hits

    def _attributes(self, source: str, read: Sequence[Token]) -> str:
        edits = SourceEdits(source)
        known = _targets(self.wanted)
        for token in read:
            if token.kind is TokenKind.START:
                said = said_by(token)
                for attribute in token.attributes:
                    if attribute is not said and attribute.written:
                        self._attribute(attribute, known, edits)
            elif token.kind in {TokenKind.COMMENT, TokenKind.RAW}:
                self._unread(token, edits)
        return edits.applied()

    def _attribute(self, attribute: Attribute, known: dict[str, Cut], edits: SourceEdits) -> None:
        value = attribute.value
        if attribute.name in _TARGETS:
            cut = known.get(_target(value))
            if cut is not None:
                self.found.add(cut)
            if cut is not None or self._leads_to_words(value):
                self.is_changed = True
                edits.drop_attribute(attribute)
        elif attribute.name in _SPOKEN and (hits := self._hits(self.wanted, value)):
            edits.put_value(attribute, replaced(value, hits))

    def _leads_to_words(self, value: str) -> bool:
        """Whether a link opens something else than a page, and names there what is wanted."""
        if _NO_PAGE.match(value) is None:
            return False
        _, found = find_wanted(self.wanted, unquote(value))
        if found:
            self.found |= found
            return True
        if _NUMBER.match(value.strip()) is None:
            return False
        digits = _NO_DIGIT.sub("", value)[-_OWN_DIGITS:]
        return len(digits) == _OWN_DIGITS and any(
            _NO_DIGIT.sub("", one.cut.written).endswith(digits) for one in self.wanted
        )

    def _unread(self, token: Token, edits: SourceEdits) -> None:
        """Take out a comment, script or style that holds what is wanted: some reader shows it."""
        said = edits.source[token.start : token.end]
        if said.startswith(_CONDITION):
            inner = said[len(_COMMENT) :]
            said = f"{said}\n{flow_of(inner, tokens(inner)).text}"
        _, found = find_wanted(self.wanted, said)
        if found:
            self.found |= found
            self.is_changed = True
            edits.drop(token)


def left_in_html(wanted: Sequence[Wanted], reading: HtmlReading) -> tuple[Wanted, ...]:
    """Give what a reader would still find, as it is to be looked for now."""
    shown = (reading.text, reading.hidden, reading.quoted)
    left = {one.cut: one for text in shown if text for one in left_in(wanted, text)}
    known = _targets(wanted)
    targets = {known[target] for target in map(_of, reading.anchors) if target in known}
    left |= {one.cut: one for one in wanted if one.cut in targets}
    return tuple(left.values())


def _of(anchor: Anchor) -> str:
    return _target(anchor.target)


def _targets(wanted: Sequence[Wanted]) -> dict[str, Cut]:
    return {_target(one.cut.written): one.cut for one in wanted if one.cut.kind is CutKind.TARGET}


def replaced(text: str, hits: Iterable[Hit]) -> str:
    """Give a text with its hits replaced."""
    out: list[str] = []
    at = 0
    for hit in hits:
        out += (text[at : hit.start], hit.replacement)
        at = hit.end
    return "".join((*out, text[at:]))


def pieces_of(hits: Iterable[Hit], view: View) -> list[Hit]:
    """Give the hits of a view in its source: the first piece of each is replaced, the others go."""
    pieces: list[Hit] = []
    for hit in hits:
        said = hit.replacement
        for low, high in view.pieces(hit.start, hit.end):
            if low < high:
                pieces.append(Hit(low, high, said))
                said = ""
    return pieces


def _quote(pieces: Sequence[Hit], bare: Iterable[Attribute], edits: SourceEdits) -> None:
    """Put quotes around the values that had none, or what was put in could end them."""
    for one in bare:
        if any(one.value_start <= piece.start < one.value_end for piece in pieces):
            quote = "'" if '"' in one.written else '"'
            edits.put(one.value_start, one.value_start, quote)
            edits.put(one.value_end, one.value_end, quote)


def _target(value: str) -> str:
    """Fold a target as browsers do: no blanks around it, no line ends in it (WHATWG URL, 4.4)."""
    return _SPACE.sub("", value.strip())
