"""A message: header fields that keep their bytes, and a body nobody touched (RFC 5322 section 2).

Parsing never raises and never repairs: `parse_message(raw).as_bytes() == raw` for every message
that has the empty line between header and body. Bytes that need not change do not change; a new
field is written by `make_field` alone.
"""

import re
from dataclasses import dataclass, field, replace

from mail.encode_words import encode_words

# Field names are tokens here, narrower than RFC 5322 section 2.2: a line whose "name" holds "@" or
# "<" is junk to us.
_NAME = r"[A-Za-z0-9!#$%&'*+.^_`|~-]++"
_FIELD_NAME = re.compile(_NAME)
# One field with its folded lines. Group 1 is all of it, group 2 the name, absent from a junk line.
# Blanks before the colon are obsolete (section 4.5) but other readers take them, so we must see
# the same field.
_FIELD = re.compile(rf"((?:({_NAME})[ \t]*+:)?[^\n]*+\n(?:[ \t][^\n]*+\n)*+)".encode("ascii"))
_LONE_LINE_END = re.compile(rb"\r\n|\r|\n")

# C0 but the tab, DEL, C1, the line and paragraph separators, and what reorders text on a screen.
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0a-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+"
)
_SIXTY_BLANKS = " " * 60
_LONG_BLANKS = re.compile(" {60,}")
# A word with the blanks before it: the places where a field may be folded (RFC 5322 section 2.2.3).
_WORD = re.compile(r" *[^ ]+")
_LINE_WANTED = 78
_LINE_LIMIT = 998


@dataclass(frozen=True, slots=True)
class Field:
    """One header field: its name ("" for a junk line) and all its bytes, folding and CRLF included.

    Raises ValueError when the bytes do not end their line, for the next field would run into this
    one.
    """

    name: str
    raw: bytes = field(repr=False)

    def __post_init__(self) -> None:
        # A slice, not endswith(): this runs for every field of every message.
        if self.raw[-1:] != b"\n":
            raise ValueError("a field ends with its line end")

    @property
    def key(self) -> str:
        """The name in lower case."""
        return self.name.lower()

    @property
    def value(self) -> str:
        """What follows the colon, unfolded and stripped; UTF-8, with other octets as surrogates.

        A junk line is all value.
        """
        octets = self.raw.partition(b":")[2] if self.name else self.raw
        unfolded = octets.replace(b"\r\n", b"")
        if b"\r" in unfolded or b"\n" in unfolded:
            unfolded = _LONE_LINE_END.sub(b" ", unfolded)
        return unfolded.decode("utf-8", "surrogateescape").strip(" \t")


@dataclass(frozen=True, slots=True)
class Message:
    """Header fields in their order, and everything after the empty line."""

    fields: tuple[Field, ...]
    body: bytes = field(repr=False)

    def as_bytes(self) -> bytes:
        """Give the whole message: header, empty line, body."""
        return b"".join([*[one.raw for one in self.fields], b"\r\n", self.body])

    @property
    def size(self) -> int:
        """The octets of as_bytes()."""
        return sum([len(one.raw) for one in self.fields]) + 2 + len(self.body)

    def fields_named(self, name: str) -> tuple[Field, ...]:
        """Give all fields of this name, in any case, in their order."""
        key, length = name.lower(), len(name)
        # Lengths first: lower-casing every name at every question was the dearest line of the hot
        # path.
        return tuple(
            [one for one in self.fields if len(one.name) == length and one.name.lower() == key]
        )

    def values(self, name: str) -> tuple[str, ...]:
        """Give the values of all fields of this name, topmost first."""
        return tuple([one.value for one in self.fields_named(name)])

    def value(self, name: str) -> str | None:
        """Give the value of the topmost field of this name, or None."""
        named = self.fields_named(name)
        return named[0].value if named else None

    def with_fields(self, fields: tuple[Field, ...]) -> "Message":
        """Put the same body under other fields."""
        return replace(self, fields=fields)

    def with_body(self, body: bytes) -> "Message":
        """Put the same fields over another body."""
        return replace(self, body=body)


def parse_message(raw: bytes) -> Message:
    """Split a message into fields and body. Never raises, whatever the bytes.

    Lines end with CRLF; a lone LF ends a header line as well, since other readers would see it so.
    Lines that are no field become fields named "". Without an empty line all is header and the
    body is empty.
    """
    if raw.startswith(b"\r\n"):
        return Message((), raw[2:])
    end = raw.find(b"\n\r\n")
    header, body = (raw, b"") if end < 0 else (raw[: end + 1], raw[end + 3 :])
    if header and not header.endswith(b"\n"):
        header += b"\r\n"
    return Message(
        tuple([Field(name.decode("ascii"), whole) for whole, name in _FIELD.findall(header)]), body
    )


def with_crlf(raw: bytes) -> bytes:
    """Give a text from a file the line ends of the wire: a lone CR or LF becomes CRLF."""
    return _LONE_LINE_END.sub(b"\r\n", raw)


def clean_value(value: str) -> str:
    """Take from a header value all that could end a line or reorder text on a screen.

    Tabs become blanks, and the blanks at both ends go.
    """
    if not (value.isascii() and value.isprintable()):
        value = _FORBIDDEN.sub("", value.replace("\t", " "))
    return (_LONG_BLANKS.sub(" ", value) if _SIXTY_BLANKS in value else value).strip(" ")


def make_field(name: str, value: str) -> Field:
    """Write a header field: ASCII, folded at 78 where there is a blank, no line over 998 octets.

    An ASCII value is written as it stands: text that was decoded goes through encode_words first.
    Non-ASCII words become encoded words, so structured fields must be given with theirs already
    encoded where RFC 2047 section 5 needs it (`mailboxes.format_mailbox`). A single word too long
    for a line is broken by folding. Raises ValueError for a name that is no field name.
    """
    if _FIELD_NAME.fullmatch(name) is None:
        raise ValueError("not a header field name")
    text = clean_value(value)
    if not text.isascii():
        text = encode_words(text)
    return Field(name, (_fold(f"{name}:", text) + "\r\n").encode("ascii"))


def _fold(start: str, text: str) -> str:
    if len(start) + 1 + len(text) <= _LINE_WANTED:
        return f"{start} {text}" if text else start
    lines, line = [], start
    for word in _WORD.findall(f" {text}"):
        if len(line) + len(word) <= _LINE_WANTED:
            line += word
            continue
        lines.append(line)
        line = word
        while len(line) > _LINE_LIMIT:
            lines.append(line[:_LINE_LIMIT])
            line = f" {line[_LINE_LIMIT:]}"
    return "\r\n".join([*lines, line])
