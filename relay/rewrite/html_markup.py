"""Markup taken out of HTML source, by range: pictures from elsewhere, what acts, hidden writing.

What a reader reads stays. What Outlook alone is shown, in conditional comments, is treated alike.
"""

import re
from collections.abc import Callable
from typing import Final

from policies.cuts import Markup
from policies.reading.declarations import declarations, pixels
from policies.reading.hiding import takes_out_of_sight
from policies.reading.measuring import ACTIVE_ELEMENTS, is_active_target
from relay.rewrite.css import runs_something, without_remote
from relay.rewrite.html_flow import said_by
from relay.rewrite.html_seen import seen_tokens
from relay.rewrite.html_tokens import (
    Attribute,
    Token,
    TokenKind,
    attribute_value,
    condition_of,
    tokens,
)
from relay.rewrite.source_edits import SourceEdits

_PICTURES: Final = frozenset(
    {"src", "background", "poster", "srcset", "xlink:href", "lowsrc", "dynsrc"}
)
_PICTURE_ELEMENTS: Final = frozenset({"img", "image", "source", "input", "video"})
# Elements of SVG that fetch what they show.
_DRAWN: Final = frozenset({"image", "use", "feimage"})
# What these fetch is no picture, and goes with what acts.
_FRAMES: Final = frozenset({"embed", "iframe", "script", "frame"})
# By the rules of URLs (WHATWG URL, 4.4) blanks and controls in front and line ends inside count for
# nothing, and a backslash is a slash.
_REMOTE: Final = re.compile(r"[\x00-\x20]*+(?:https?:|[/\\]{2})", re.IGNORECASE)
_REMOTE_IN_SET: Final = re.compile(r"(?:^|[\s,])(?:https?:|[/\\]{2})", re.IGNORECASE)
_LINE_ENDS: Final = re.compile(r"[\t\r\n]")
_CONTROLS: Final = re.compile(r"[\x00-\x20]+")
_SPECK: Final = 2.0
# Elements that act and hold what a reader reads, with the ones that take their place: blocks for
# blocks, of a name that no stray end tag closes.
_OTHERS: Final = {
    "form": "section", "frameset": "section", "select": "span", "button": "span", "textarea": "span",
    "object": "span", "applet": "span", "audio": "span", "video": "span",
}  # fmt: skip
_LOOKS: Final = frozenset(
    {"style", "class", "id", "hidden", "align", "title", "dir", "lang", "color", "bgcolor"}
)
_RUNNING: Final = re.compile(
    r"(?:\A|;)(?:javascript|vbscript):|\Adata:(?:text/html|image/svg|text/xml|application/xhtml)",
    re.I,
)

Visit = Callable[[Token, SourceEdits], None]


def without_markup(source: str, markup: Markup) -> str:
    """Give a source without markup of one kind; the same object where there is none of it."""
    if markup is Markup.HIDDEN:
        return _without_hidden(source)
    return _visited(source, _VISITS[markup])


def _visited(source: str, visit: Visit) -> str:
    edits = SourceEdits(source)
    for token in tokens(source):
        condition = condition_of(source, token)
        if condition is not None:
            _condition(*condition, visit, edits)
        else:
            visit(token, edits)
    return edits.applied()


def _condition(start: int, end: int, visit: Visit, edits: SourceEdits) -> None:
    """Treat what stands in a conditional comment as the HTML that it is to Outlook."""
    inner = SourceEdits(edits.source[start:end])
    for one in tokens(inner.source):
        # Comments do not stand in comments.
        if one.kind is not TokenKind.COMMENT:
            visit(one, inner)
    if inner.ranges:
        edits.put(start, end, inner.applied())


def _pictures(token: Token, edits: SourceEdits) -> None:
    """Take out what a token fetches from other servers: all of it where it is a tracking pixel."""
    if token.kind is TokenKind.RAW and token.name == "style":
        sheet = edits.source[token.start : token.end]
        cleaned = without_remote(sheet)
        if cleaned != sheet:
            edits.put(token.start, token.end, cleaned)
        return
    if token.kind is not TokenKind.START or token.name in _FRAMES:
        return
    remote = [one for one in token.attributes if _is_remote(token.name, one)]
    if remote and token.name in _PICTURE_ELEMENTS and _is_speck(token):
        # What a picture kept apart stays apart.
        edits.put_text(token.start, token.end, " ")
        return
    for attribute in remote:
        edits.drop_attribute(attribute)
    for attribute in token.attributes:
        if attribute.name == "style" and attribute.written:
            _style(attribute, edits)


def _style(attribute: Attribute, edits: SourceEdits) -> None:
    style = attribute.value
    cleaned = without_remote(style)
    if cleaned != style:
        edits.put_value(attribute, cleaned)


def _is_remote(name: str, attribute: Attribute) -> bool:
    is_drawn = attribute.name == "href" and name in _DRAWN
    if attribute.name not in _PICTURES and not is_drawn:
        return False
    value = _LINE_ENDS.sub(" " if attribute.name == "srcset" else "", attribute.value)
    if attribute.name == "srcset":
        return _REMOTE_IN_SET.search(value) is not None
    return _REMOTE.match(value) is not None


def _is_speck(token: Token) -> bool:
    values = {one.name: one.value for one in reversed(token.attributes)}
    declared = declarations(values.get("style", ""))
    if takes_out_of_sight(declared):
        return True
    sizes = (pixels(declared.get(name) or values.get(name, "")) for name in ("width", "height"))
    return any(size is not None and size <= _SPECK for size in sizes)


def _actions(token: Token, edits: SourceEdits) -> None:
    """Take out what acts: elements, handlers of events, targets that run something."""
    if token.name in ACTIVE_ELEMENTS:
        _element(token, edits)
    elif token.kind is TokenKind.START:
        if token.name == "meta" and _is_refresh(token):
            edits.drop(token)
            return
        for attribute in token.attributes:
            if _is_acting(attribute):
                edits.drop_attribute(attribute)


def _element(token: Token, edits: SourceEdits) -> None:
    other = _OTHERS.get(token.name)
    if token.kind in {TokenKind.START, TokenKind.END}:
        if other is None:
            edits.drop(token)
        else:
            _rename(token, other, edits)
    elif token.kind is TokenKind.TEXT:
        # Without the element around it what is written here would be markup.
        written = edits.source[token.start : token.end]
        edits.put(token.start, token.end, written.replace("<", "&lt;"))
    else:
        edits.drop(token)


def _rename(token: Token, name: str, edits: SourceEdits) -> None:
    """Make another element of it that does nothing, and looks alike: what was hidden stays hidden."""
    start = token.start + len("<" if token.kind is TokenKind.START else "</")
    edits.put(start, start + len(token.name), name)
    if token.name == "select":
        # A box keeps apart what stands on both sides of it.
        edits.put(token.start, token.start, " ")
    for attribute in token.attributes:
        if attribute.name not in _LOOKS or _is_acting(attribute):
            edits.drop_attribute(attribute)


def _is_refresh(token: Token) -> bool:
    found = token.attribute("http-equiv")
    return found is not None and found.value.strip().lower() == "refresh"


def _is_acting(attribute: Attribute) -> bool:
    if attribute.name.startswith("on"):
        return True
    if not attribute.written:
        return False
    value = attribute_value(attribute.written)
    if attribute.name == "style":
        return runs_something(value)
    return is_active_target(value) or _RUNNING.search(_CONTROLS.sub("", value)) is not None


def _without_hidden(source: str) -> str:
    """Take out hidden writing and the labels that say what is not shown; elements stay, empty."""
    seen = seen_tokens(source)
    edits = SourceEdits(source)
    for token in seen.hidden:
        said = said_by(token)
        if token.kind is TokenKind.TEXT:
            edits.drop(token)
        elif said is not None:
            edits.drop_attribute(said)
    for token in tokens(source):
        label = token.attribute("title")
        if label is not None and _is_untold(label.value, seen.text, seen.hidden_text):
            edits.drop_attribute(label)
    return edits.applied()


def _is_untold(label: str, shown: str, hidden: str) -> bool:
    return bool(label.strip()) and label.strip() in hidden and label not in shown


_VISITS: Final[dict[Markup, Visit]] = {
    Markup.REMOTE_IMAGES: _pictures,
    Markup.ACTIVE: _actions,
}
