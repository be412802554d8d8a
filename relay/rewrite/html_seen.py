"""Which pieces of HTML source a reader is shown and which are hidden, as the rules read it.

Each piece is marked and the marked source read like any other: what then stands among the hidden
text is hidden. So there is one opinion of what is hidden, and none of its own here.
"""

import re
from dataclasses import dataclass, field
from typing import Final

from policies.reading.html import HtmlReading, read_html
from relay.rewrite.html_flow import said_by
from relay.rewrite.html_tokens import Attribute, Token, TokenKind, tokens
from relay.rewrite.source_edits import SourceEdits

# Characters for private use, which mail has none of so far up.
_OPEN: Final = "\U0010fff4"
_CLOSE: Final = "\U0010fff5"
_MARK: Final = re.compile(f"{_OPEN}([0-9]{{1,9}}){_CLOSE}")
_SIGN: Final = re.compile(r"\S")
# An octet that no charset explains; readers are shown a sign for it.
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Seen:
    """The tokens of a source, without those that are hidden, and those only; the hidden text itself.

    Tags are among both. `text` and `hidden` are what is shown and what is not.
    """

    shown: list[Token] = field(repr=False)
    hidden: list[Token] = field(repr=False)
    text: str = field(repr=False)
    hidden_text: str = field(repr=False)


def read_source(source: str) -> HtmlReading:
    """Read a source as the rules read it, octets included that its charset does not have."""
    return read_html(source if source.isascii() else _SURROGATE.sub("\ufffd", source))


def seen_tokens(source: str) -> Seen:
    """Tell the shown tokens of a source from the hidden ones. Never raises."""
    read = list(tokens(source))
    edits = SourceEdits(source)
    for number, token in enumerate(read):
        place = _place(source, token)
        if place is not None:
            edits.put(place, place, f"{_OPEN}{number}{_CLOSE}")
    reading = read_source(edits.applied())
    marked = {int(mark) for mark in _MARK.findall(reading.hidden)}
    marked -= {int(mark) for mark in _MARK.findall(f"{reading.text}\n{reading.quoted}")}
    return Seen(
        [token for number, token in enumerate(read) if number not in marked],
        [token for number, token in enumerate(read) if number in marked or _is_mere_tag(token)],
        _MARK.sub("", reading.text),
        _MARK.sub("", reading.hidden),
    )


def _place(source: str, token: Token) -> int | None:
    """Where a mark is put: before the first sign of a text, in a value that is shown."""
    if token.kind is TokenKind.TEXT:
        sign = _SIGN.search(source, token.start, token.end)
        return None if sign is None else sign.start()
    said: Attribute | None = said_by(token)
    return None if said is None else said.value_start


def _is_mere_tag(token: Token) -> bool:
    return token.kind in {TokenKind.START, TokenKind.END} and said_by(token) is None
