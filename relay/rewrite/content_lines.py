"""Texts made of folded lines: header fields, iCalendar (RFC 5545 section 3.1), vCard (RFC 6350).

A logical line keeps its octets as long as nothing is taken out of it; one that changes is folded
again at 75 octets.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from mail.charset import decode_charset
from mail.transfer import decode_quoted_printable

_LINE: Final = re.compile(r"[^\n]*+(?:\n[ \t][^\n]*+)*+\n?")
_FOLD: Final = re.compile(r"\r?\n[ \t]")
# RFC 5322 section 2.2.3: in a header field the blank stays when the line end goes.
_FIELD_FOLD: Final = re.compile(r"\r?\n(?=[ \t])")
_SOFT_BREAK: Final = re.compile(r"=[ \t]*\r?\n")
_CODED: Final = re.compile(r"[;=]\"?QUOTED-PRINTABLE\"?(?=[;:])", re.IGNORECASE)
_CHARSET: Final = re.compile(r";CHARSET=\"?([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)
_NAME: Final = re.compile(r"(?:[A-Za-z0-9-]{1,40}\.)?([A-Za-z0-9-]{1,60})(?=[;:])")
# The name of a property with its parameters, whose quoted values may hold a colon.
HEAD: Final = re.compile(r"(?:[^\":]|\"[^\"]*\")*+:")
_CODED_PIECE: Final = re.compile(r"(?:=[0-9A-F]{2}|[^=]){1,24}")
_WIDTH: Final = 75


@dataclass(frozen=True, slots=True)
class ContentLine:
    """A logical line: all its characters, and what it says, unfolded and decoded."""

    raw: str = field(repr=False)
    text: str = field(repr=False)
    # Whether the value is in quoted-printable, as vCard 2.1 and vCalendar 1.0 have it.
    is_coded: bool = False

    @property
    def name(self) -> str:
        """The name of the property in upper case, without its group; "" for other lines."""
        found = _NAME.match(self.text)
        return found[1].upper() if found else ""

    def written(self, text: str) -> str:
        """Give the characters of this line when it is to say another text."""
        if text == self.text:
            return self.raw
        end = "\r\n" if self.raw.endswith("\r\n") else "\n" if self.raw.endswith("\n") else ""
        if self.is_coded:
            head, value = _split(text)
            return f"{head}:{_coded(value)}{end}"
        return "\r\n ".join(_pieces(text)) + end


def field_lines(text: str) -> Iterator[ContentLine]:
    """Split a text of header fields, empty lines between them included, into its logical lines."""
    for found in _LINE.finditer(text):
        if found[0]:
            yield ContentLine(found[0], _FIELD_FOLD.sub("", found[0]).rstrip("\r\n"))


def content_lines(text: str) -> Iterator[ContentLine]:
    """Split a text into its logical lines. Linear, never raises; the pieces make up the text."""
    at = 0
    while (found := _LINE.match(text, at)) and found.end() > at:
        end = found.end()
        raw = found[0]
        head = HEAD.match(raw)
        coded = None if head is None else _CODED.search(_FOLD.sub("", head[0]))
        if coded is None:
            yield ContentLine(raw, _FOLD.sub("", raw).rstrip("\r\n"))
        else:
            end = _coded_end(text, at, end)
            yield _decoded(text[at:end])
        at = end


def _coded_end(text: str, start: int, end: int) -> int:
    """Find where a quoted-printable value ends: at the first line that has no soft break."""
    while text[start:end].rstrip("\r\n")[-1:] == "=" and end < len(text):
        after = text.find("\n", end)
        start, end = end, len(text) if after < 0 else after + 1
    return end


def _decoded(raw: str) -> ContentLine:
    unfolded = _FOLD.sub("", _SOFT_BREAK.sub("", raw)).rstrip("\r\n")
    head, value = _split(unfolded)
    named = _CHARSET.search(head)
    octets = decode_quoted_printable(value.encode("utf-8", "surrogateescape"))
    text = decode_charset(octets, named[1] if named else "utf-8")
    # What is written again is written in UTF-8.
    return ContentLine(raw, f"{_CHARSET.sub('', head)};CHARSET=UTF-8:{text}", is_coded=True)


def _split(line: str) -> tuple[str, str]:
    """A property with its parameters, and its value, without the colon between them."""
    found = HEAD.match(line)
    end = found.end() if found else len(line) + 1
    return line[: end - 1], line[end:]


def _coded(value: str) -> str:
    octets = value.encode("utf-8", "surrogateescape")
    coded = "".join(
        [
            chr(octet) if 0x20 <= octet < 0x7F and octet != 0x3D else f"={octet:02X}"
            for octet in octets
        ]
    )
    return "=\r\n".join(_CODED_PIECE.findall(coded))


def _pieces(text: str) -> Iterator[str]:
    """Cut a text into pieces of at most 75 octets of UTF-8, none inside a character."""
    if text.isascii():
        yield text[:_WIDTH]
        for start in range(_WIDTH, len(text), _WIDTH - 1):
            yield text[start : start + _WIDTH - 1]
        return
    piece: list[str] = []
    size = 0
    for char in text:
        width = len(char.encode("utf-8", "surrogateescape"))
        if size + width > _WIDTH - 1:
            yield "".join(piece)
            piece, size = [], 0
        piece.append(char)
        size += width
    yield "".join(piece)
