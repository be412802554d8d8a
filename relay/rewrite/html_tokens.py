"""HTML source cut into tokens as browsers cut it (HTML standard, section 13.2.5), each with its place.

No tree is built and nothing is repaired. Linear: no search for an end is made twice in vain. A
script, style or title that is never closed is an ordinary element, so that it hides nothing, as it
is to `policies.reading.markup`; other elements of raw text go to the end of the source.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from html.entities import html5
from typing import Final

from mail.entities import unescape

# How a comment begins and ends that is HTML to Outlook.
_CONDITION: Final = re.compile(r"<!--\[if[^\]<>]{0,200}\]>", re.IGNORECASE)
_CONDITION_END: Final = re.compile(r"(?:<!\[endif\])?--!?>\Z", re.IGNORECASE)
_LONGEST_END: Final = len("<![endif]--!>")
# A tag with its name, or what begins a comment of any kind.
_MARK: Final = re.compile(r"<(?:(?P<slash>/?)(?P<name>[a-zA-Z][^\s/>]*+)|[!?/])")
_ATTRIBUTE: Final = re.compile(
    r"[\s/]*+(?P<name>[^\s/>][^\s/>=]*+)"
    r"(?:\s*+=\s*+(?:\"(?P<double>[^\"]*+)\"|'(?P<single>[^']*+)'|(?P<bare>[^\s\"'>][^\s>]*+)|(?=>)))?+"
)
_EQUALS: Final = re.compile(r"\s*+=\s*+[\"']")
_TAG_END: Final = re.compile(r"[\s/]*+>")
# A comment ends at the first of these; "<!-->" and "<!--->" are whole comments.
_COMMENT_END: Final = re.compile(r"--!?>")
_SHORT_COMMENT: Final = re.compile(r"<!---?>")
_RAW: Final = frozenset({"script", "style", "xmp", "iframe", "noembed", "noframes"})
# Text in which references count and tags do not.
_ESCAPABLE: Final = frozenset({"textarea", "title"})
_ORDINARY: Final = frozenset({"script", "style", "title"})
_CLOSINGS: Final = {
    name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in (*_RAW, *_ESCAPABLE)
}
_REFERENCE: Final = re.compile(r"&([a-zA-Z][a-zA-Z0-9]{0,31})(;|(?![a-zA-Z0-9=]))")
_NUMBER: Final = re.compile(r"&#(?:[0-9]++|[xX][0-9a-fA-F]++);?")


class TokenKind(Enum):
    """What a token is. COMMENT is anything that nobody is shown; RAW is no HTML: a script, a style."""

    TEXT = auto()
    START = auto()
    END = auto()
    COMMENT = auto()
    RAW = auto()


@dataclass(frozen=True, slots=True)
class Attribute:
    """An attribute at [start:end], the blanks before it included; its value at [value_start:value_end].

    `name` is in lower case, `written` the value as it stands, without the `quote` around it.
    """

    name: str
    start: int
    end: int
    value_start: int
    value_end: int
    written: str = field(repr=False)
    quote: str = ""

    @property
    def value(self) -> str:
        """The value with its character references undone."""
        return attribute_value(self.written)


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of source at [start:end]. `name` is the element's in lower case, for RAW and such TEXT too."""

    kind: TokenKind
    start: int
    end: int
    name: str = ""
    attributes: tuple[Attribute, ...] = ()

    def attribute(self, name: str) -> Attribute | None:
        """Give the attribute of this name: the first one, which is the one that counts."""
        return next((one for one in self.attributes if one.name == name), None)


def tokens(source: str) -> Iterator[Token]:
    """Cut a source into tokens that make it up, in order. Never raises."""
    at = text_start = 0
    unclosed: set[str] = set()
    while (mark := _MARK.search(source, at)) is not None:
        if mark.start() > text_start:
            yield Token(TokenKind.TEXT, text_start, mark.start())
        token = _markup(source, mark)
        yield token
        at = text_start = token.end
        if token.kind is TokenKind.START and token.name in _CLOSINGS and token.name not in unclosed:
            closing = _CLOSINGS[token.name].search(source, at)
            if closing is None and token.name in _ORDINARY:
                unclosed.add(token.name)
                continue
            end = len(source) if closing is None else closing.start()
            if end > at:
                kind = TokenKind.RAW if token.name in _RAW else TokenKind.TEXT
                yield Token(kind, at, end, token.name)
            at = text_start = end
    if text_start < len(source):
        yield Token(TokenKind.TEXT, text_start, len(source))


def condition_of(source: str, token: Token) -> tuple[int, int] | None:
    """Give the range of what a conditional comment holds; None for any other token."""
    if token.kind is not TokenKind.COMMENT:
        return None
    begin = _CONDITION.match(source, token.start, token.end)
    if begin is None:
        return None
    earliest = max(begin.end(), token.end - _LONGEST_END)
    end = _CONDITION_END.search(source, earliest, token.end)
    return begin.end(), end.start() if end else token.end


def attribute_value(written: str) -> str:
    """Undo the references of an attribute's value: a name without its ";" may be part of a URL.

    HTML standard, section 13.2.5.73: it counts only where no letter, digit or "=" follows.
    """
    if "&" not in written:
        return written
    named = _REFERENCE.sub(_named, written)
    return _NUMBER.sub(lambda found: unescape(found[0]), named)


def _named(found: re.Match[str]) -> str:
    # What this stands for may itself look like the beginning of a number: "&amp;#64;".
    said = html5.get(found[1] + found[2])
    return found[0] if said is None else said.replace("&", "&#38;")


def _markup(source: str, mark: re.Match[str]) -> Token:
    if mark["name"] is not None:
        return _tag(source, mark)
    start = mark.start()
    if not source.startswith("<!--", start):
        end = source.find(">", start) + 1
    elif short := _SHORT_COMMENT.match(source, start):
        end = short.end()
    else:
        closed = _COMMENT_END.search(source, start + len("<!--"))
        end = closed.end() if closed else 0
    return Token(TokenKind.COMMENT, start, end or len(source))


def _tag(source: str, mark: re.Match[str]) -> Token:
    at = mark.end()
    attributes: list[Attribute] = []
    while (end := _TAG_END.match(source, at)) is None:
        found = _ATTRIBUTE.match(source, at)
        if found is None or _is_torn(source, found):
            # The source ends inside of a tag, which is then none, and nobody is shown it.
            return Token(TokenKind.COMMENT, mark.start(), len(source))
        attributes.append(_attribute(found))
        at = found.end()
    kind = TokenKind.END if mark["slash"] else TokenKind.START
    return Token(kind, mark.start(), end.end(), mark["name"].lower(), tuple(attributes))


def _is_torn(source: str, found: re.Match[str]) -> bool:
    """Whether what was taken for an attribute without value has one whose quote is never closed."""
    if found["double"] is not None or found["single"] is not None or found["bare"] is not None:
        return False
    return _EQUALS.match(source, found.end()) is not None


def _attribute(found: re.Match[str]) -> Attribute:
    name = found["name"].lower()
    for group, quote in (("double", '"'), ("single", "'"), ("bare", "")):
        if found[group] is not None:
            start, end = found.span(group)
            return Attribute(name, found.start(), found.end(), start, end, found[group], quote)
    return Attribute(name, found.start(), found.end(), found.end(), found.end(), "")
