"""Words and link targets taken out of HTML: from its text, its attributes, and what Outlook alone shows."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import unquote

from policies.cuts import Cut, CutKind
from policies.reading.html import HtmlReading
from relay.rewrite.html_flow import bare_values, flow_of, said_by
from relay.rewrite.html_seen import read_source, seen_tokens
from relay.rewrite.html_tokens import Attribute, Token, TokenKind, condition_of, tokens
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
_SPACE: Final = re.compile(r"[\t\r\n]")


@dataclass(slots=True)
class HtmlWords:
    """Takes out of HTML what is wanted, and keeps in mind what was found."""

    wanted: Sequence[Wanted] = field(repr=False)
    found: set[Cut] = field(default_factory=set, repr=False)
    is_changed: bool = False
    # Whether the source is that of a conditional comment, in which no other can stand.
    is_inside: bool = False

    def cut_once(self, source: str) -> str:
        """Give the source without what is wanted where it is plain to see."""
        read = list(tokens(source))
        cleaned = self._attributes(source, self.wanted, read)
        if cleaned is not source:
            read = list(tokens(cleaned))
        return self._flow(cleaned, self.wanted, read)

    def cut(self, source: str) -> str:
        """Give the source without what is wanted. Never raises; linear."""
        source = self.cut_once(source)
        left = left_in_html(self.wanted, read_source(source))
        if left:
            source = self._attributes(source, left, list(tokens(source)))
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

    def _attributes(self, source: str, wanted: Sequence[Wanted], read: Sequence[Token]) -> str:
        edits = SourceEdits(source)
        known = _targets(wanted)
        for token in read:
            if token.kind is TokenKind.START:
                said = said_by(token)
                for attribute in token.attributes:
                    if attribute is not said and attribute.written:
                        self._attribute(attribute, wanted, known, edits)
            elif token.kind in {TokenKind.COMMENT, TokenKind.RAW}:
                self._unread(token, wanted, edits)
        return edits.applied()

    def _attribute(
        self,
        attribute: Attribute,
        wanted: Sequence[Wanted],
        known: Mapping[str, Set[Cut]],
        edits: SourceEdits,
    ) -> None:
        value = attribute.value
        if attribute.name in _TARGETS:
            cuts = known.get(_target(value), frozenset())
            self.found |= cuts
            if cuts or self._leads_to_words(value):
                self.is_changed = True
                edits.drop_attribute(attribute)
        elif attribute.name in _SPOKEN and (hits := self._hits(wanted, value)):
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

    def _unread(self, token: Token, wanted: Sequence[Wanted], edits: SourceEdits) -> None:
        """Take out a comment, script or style that holds what is wanted: some reader shows it.

        What Outlook is shown of a conditional comment is HTML, and only what is wanted goes of it.
        """
        said = edits.source[token.start : token.end]
        condition = None if self.is_inside else condition_of(edits.source, token)
        if condition is not None:
            start, end = condition
            inner = HtmlWords(wanted, self.found, is_inside=True)
            said = inner.cut_once(edits.source[start:end])
            if inner.is_changed:
                self.is_changed = True
                edits.put(start, end, said)
        _, found = find_wanted(wanted, said)
        if found:
            self.found |= found
            self.is_changed = True
            edits.drop(token)


def left_in_html(wanted: Sequence[Wanted], reading: HtmlReading) -> tuple[Wanted, ...]:
    """Give what a reader would still find, as it is to be looked for now."""
    shown = (reading.text, reading.hidden, reading.quoted)
    left = {one.cut: one for text in shown if text for one in left_in(wanted, text)}
    known = _targets(wanted)
    targets = {cut for anchor in reading.anchors for cut in known.get(_target(anchor.target), ())}
    left |= {one.cut: one for one in wanted if one.cut in targets}
    return tuple(left.values())


def _targets(wanted: Sequence[Wanted]) -> Mapping[str, Set[Cut]]:
    """Give the cuts of targets by the target as a browser follows it: several may be one there."""
    known: defaultdict[str, set[Cut]] = defaultdict(set)
    for one in wanted:
        if one.cut.kind is CutKind.TARGET:
            known[_target(one.cut.written)].add(one.cut)
    return known


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
            edits.put(one.value_start, one.value_start, '"')
            edits.put(one.value_end, one.value_end, '"')
            for at in range(one.value_start, one.value_end):
                if edits.source[at] == '"' and not any(p.start <= at < p.end for p in pieces):
                    edits.put(at, at + 1, "&quot;")


def _target(value: str) -> str:
    """Fold a target as browsers do: no blanks around it, no line ends in it (WHATWG URL, 4.4)."""
    return _SPACE.sub("", value.strip())
