"""HTML as a reader sees it, and what a reader does not see. Bounded in source, nodes and depth.

1. The tree is the one that browsers build (Lexbor), and it is walked without recursion.
2. What is hidden by its element's style, or by simple rules of style elements, is kept apart; see
   `policies.reading.hiding`. What Outlook alone is shown, in conditional comments, is shown. Other
   comments, scripts and styles are no text at all.
3. A quotation gives way to a line ">". Mail that is nothing but a quotation is read by it.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final, cast

from selectolax.lexbor import LexborHTMLParser, LexborNode

from policies.reading.declarations import (
    NOTHING_DECLARED,
    Declarations,
    Sheet,
    declarations,
    sheet_of,
)
from policies.reading.hiding import OPEN_SIGHT, Sight, without_hiding
from policies.reading.markup import SOURCE_LIMIT, bounded, without_settings
from policies.reading.measuring import Measured
from policies.reading.values import Anchor, Style

NODE_LIMIT: Final = 20_000
ANCHOR_LIMIT: Final = 500
CONDITION_LIMIT: Final = 50

# Elements whose content is no text for anybody.
_UNREAD: Final = frozenset(
    {"style", "script", "title", "template", "iframe", "noembed", "noframes", "-comment"}
)
_BLOCK_NAMES: Final = (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption"
    " figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol option p pre section"
    " select summary table tbody tfoot thead tr ul"
)
_BLOCKS: Final = frozenset(_BLOCK_NAMES.split())
_SPACED: Final = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table"})
_CELLS: Final = frozenset({"td", "th"})
_SHOWN_VALUES: Final = frozenset({"button", "submit", "reset"})
# A line begins here, unless it has just begun.
_LINE: Final = "\v"
_PARAGRAPH: Final = "\n\v"
_QUOTED: Final = "\v>\v"
# A tooltip shorter than this is a label.
_TOOLTIP: Final = 20

_CONDITION: Final = re.compile(r"\s{0,20}\[if[^\]<>]{0,200}\]>")
_LINE_STARTS: Final = re.compile(r"\v[\v \t]*")

PLAIN: Final = Style()
_LINK_COLOUR: Final[Declarations] = {"color": "unknown"}

Attributes = Mapping[str, str | None]


@dataclass(frozen=True, slots=True)
class HtmlReading:
    """What HTML shows, hides and quotes, in lines; its links; and what it carries beside words."""

    text: str = field(repr=False)
    hidden: str = field(default="", repr=False)
    anchors: tuple[Anchor, ...] = field(default=(), repr=False)
    style: Style = PLAIN
    quoted: str = field(default="", repr=False)


def read_html(source: str) -> HtmlReading:
    """Read HTML, of which at most 200,000 characters are looked at. Never raises."""
    return _read(source, _Reader())


def _read(source: str, reader: "_Reader") -> HtmlReading:
    # Every document has a root, whatever was written (HTML standard, section 13.2.6.4.2).
    reader.walk(cast("LexborNode", LexborHTMLParser(bounded(source)).root))
    return reader.reading()


@dataclass(slots=True)
class _Place:
    """Where the walk stands: what is seen there, how deep in quotations, and in which link."""

    sight: Sight = OPEN_SIGHT
    is_quoted: bool = False
    is_literal: bool = False
    link: list[str] | None = None

    def as_picture(self) -> "_Place":
        """Return this place as it is for what is no writing."""
        if not self.sight.is_hidden or self.sight.out_of_sight:
            return self
        return replace(self, sight=OPEN_SIGHT)


@dataclass(slots=True)
class _Reader:
    """Collects what a walk over the tree finds."""

    shown: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    quoted: list[str] = field(default_factory=list)
    tooltips: list[str] = field(default_factory=list)
    links: list[tuple[str, list[str]]] = field(default_factory=list)
    sheet: Sheet = field(default_factory=Sheet)
    measured: Measured = field(default_factory=Measured)
    conditional: list[str] = field(default_factory=list)
    # What it reads is that of conditional comments, in which no others can stand.
    is_conditional: bool = False

    def walk(self, root: LexborNode) -> None:
        """Visit every node once, in the order of the document."""
        first = root
        while first.prev is not None:
            # Comments may stand before the root.
            first = first.prev
        pending: list[tuple[LexborNode | str, _Place]] = [(first, _Place())]
        for _ in range(NODE_LIMIT):
            if not pending:
                return
            node, place = pending.pop()
            if isinstance(node, str):
                self._write(node, place)
                continue
            if node.next is not None:
                pending.append((node.next, place))
            self._visit(node, place, pending)
        # What a walk cannot reach is read as if all of it were shown, rather than passed over.
        self.shown.append(root.text(deep=True, separator=" ")[:SOURCE_LIMIT])

    def _visit(
        self, node: LexborNode, place: _Place, pending: list[tuple[LexborNode | str, _Place]]
    ) -> None:
        tag = node.tag or ""
        if tag == "-text":
            self._text(node.text_content or "", place)
            return
        if tag in _UNREAD:
            self._unread(tag, node)
            return
        inside = self._enter(tag, node.attributes, place)
        if tag in _BLOCKS:
            self._write(_LINE, place)
            if inside.sight.is_hidden:
                self.hidden.append(_LINE)
            pending.append((_PARAGRAPH if tag in _SPACED else _LINE, place))
        elif tag in _CELLS:
            pending.append((" ", place))
        if node.child is not None:
            pending.append((node.child, inside))

    def _unread(self, tag: str, node: LexborNode) -> None:
        if tag == "-comment":
            self._comment(node.comment_content or "")
            return
        self.measured.element(tag, {}, NOTHING_DECLARED, is_hidden=False)
        if tag == "style":
            source = node.text(deep=True) or ""
            self.measured.sheet(source)
            self.sheet = self.sheet.with_rules(sheet_of(source))

    def _comment(self, written: str) -> None:
        """Keep what Outlook shows of a conditional comment, as the HTML that it is there."""
        if self.is_conditional or len(self.conditional) >= CONDITION_LIMIT:
            return
        found = _CONDITION.match(written)
        if found is not None:
            self.conditional.append(without_settings(written[found.end() :]))

    def _enter(self, tag: str, attributes: Attributes, place: _Place) -> _Place:
        declared = self._declared(tag, attributes)
        sight = place.sight.inside(declared)
        if tag == "a" and "color" not in declared:
            # Clients give links a colour of their own.
            sight = sight.inside(_LINK_COLOUR)
        self.measured.element(tag, attributes, declared, is_hidden=sight.is_hidden)
        inside = _Place(sight, place.is_quoted, place.is_literal or tag == "pre", place.link)
        if tag == "blockquote" and not place.is_quoted:
            self._write(_QUOTED, place)
            inside.is_quoted = True
        elif tag == "a" and attributes.get("href") and len(self.links) < ANCHOR_LIMIT:
            inside.link = []
            self.links.append((attributes["href"] or "", inside.link))
        self._says(tag, attributes, inside)
        return inside

    def _says(self, tag: str, attributes: Attributes, inside: _Place) -> None:
        """Take what an element itself says: its break, picture text, label, tooltip."""
        if tag == "br":
            self._write("\n", inside)
        elif tag == "img":
            # A picture is seen where writing would be too small or of the colour of its ground.
            self._write(f" {attributes.get('alt') or ''} ", inside.as_picture())
        elif tag == "input" and attributes.get("type") in _SHOWN_VALUES:
            self._write(f" {attributes.get('value') or ''} ", inside)
        title = attributes.get("title")
        if title and len(title) >= _TOOLTIP:
            self.tooltips.append(title)

    def _declared(self, tag: str, attributes: Attributes) -> Declarations:
        if not attributes:
            return self.sheet.of(tag, "", "")
        style, classes = attributes.get("style"), attributes.get("class") or ""
        found = self.sheet.of(tag, classes, attributes.get("id") or "")
        asked = _presentational(attributes)
        if asked or style:
            found = {**asked, **found, **declarations(style or "")}
        # What some widths show is shown to somebody.
        return without_hiding(found) if self.sheet.shows_somewhere(classes) else found

    def _text(self, text: str, place: _Place) -> None:
        if not place.is_literal:
            text = text.replace("\r", " ").replace("\n", " ")
        self._write(text, place)

    def _write(self, text: str, place: _Place) -> None:
        if place.link is not None:
            place.link.append(text)
        if place.sight.is_hidden:
            self.hidden.append(text)
        elif place.is_quoted:
            self.quoted.append(text)
        else:
            self.shown.append(text)

    def reading(self) -> HtmlReading:
        """Return what was collected."""
        text, quoted = _lines("".join(self.shown)), _lines("".join(self.quoted))
        text = "\n".join((text, *self._told_to_some(text))).strip()
        if not text.strip("> \n"):
            text, quoted = quoted, ""
        hidden = [_lines("".join(self.hidden)), *_untold(self.tooltips, text)]
        anchors = tuple(
            Anchor(target, " ".join("".join(said).split())) for target, said in self.links
        )
        return HtmlReading(text, "\n".join(hidden).strip(), anchors, self.measured.style(), quoted)

    def _told_to_some(self, text: str) -> list[str]:
        """Return the lines of conditional comments that the text does not have."""
        if not self.conditional:
            return []
        told = _read("\n".join(self.conditional), _Reader(is_conditional=True)).text.split("\n")
        return [line for line in dict.fromkeys(told) if line not in text]


def _presentational(attributes: Attributes) -> Declarations:
    """Return the attributes of older HTML as the declarations that they stand for."""
    found: dict[str, str] = {}
    if "hidden" in attributes:
        found["display"] = "none"
    for attribute, name in (("bgcolor", "background-color"), ("color", "color")):
        value = attributes.get(attribute)
        if value:
            found[name] = value.strip().lower()
    if attributes.get("background"):
        found["background-image"] = "url()"
    return found


def _untold(tooltips: list[str], text: str) -> list[str]:
    """Return the tooltips that say something else than the text, each once."""
    return [title for title in dict.fromkeys(tooltips) if title not in text]


def _lines(text: str) -> str:
    """Strip lines, and let no more than one of them be empty in a row."""
    kept: list[str] = []
    for line in _LINE_STARTS.sub("\n", text).split("\n"):
        bare = line.strip()
        if bare or (kept and kept[-1]):
            kept.append(bare)
    return "\n".join(kept).strip()
