"""The MIME tree of a message as byte ranges over its body (RFC 2045, RFC 2046).

Reading only, in one pass over the body, and never raising: mail with a missing end boundary, a
boundary used twice, an empty multipart or parts without header is as common as mail without. What
is beyond the limits is not looked at any further, and the tree says so (`is_over_limit`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from mail.charset import decode_charset
from mail.decode_words import decode_words
from mail.message import Field, Message, parse_message
from mail.parameters import Parameterised, parse_parameterised
from mail.transfer import TransferEncoding, decode_transfer, transfer_encoding_of

_HEADER_END: Final = re.compile(rb"\n(?=\r?\n)")
_LINE_END: Final = re.compile(rb"\r?\n")
_FIELD_START: Final = re.compile(rb"[!-9;-~]{1,200}[ \t]*:")
# Mail inside mail that comes from a file keeps the line that mbox puts first (RFC 4155).
_MBOX_LINE: Final = re.compile(rb">?From [^\n]{0,400}\n")
_DELIMITER_TAIL: Final = re.compile(rb"(--)?[ \t]*+(?=\r?\n|\Z)")
_LF: Final = 10
_PLAIN: Final = Parameterised("text/plain")
_DIGEST_CHILD: Final = Parameterised("message/rfc822")
_NOT_SHOWN: Final = Parameterised("")
# Mail inside mail (RFC 2046 section 5.2.1, RFC 6532 section 3.7).
MAIL_TYPES: Final = frozenset({"message/rfc822", "message/global"})
_CODED: Final = frozenset({TransferEncoding.QUOTED_PRINTABLE, TransferEncoding.BASE64})
_SHAPING_LENGTHS: Final = frozenset(
    map(len, ("content-type", "content-transfer-encoding", "content-disposition"))
)


@dataclass(frozen=True, slots=True)
class Limits:
    """Caps: nesting depth, parts in all, octets of a boundary and of a part's header."""

    depth: int = 30
    parts: int = 200
    boundary: int = 200
    header: int = 102_400


DEFAULT_LIMITS: Final = Limits()


@dataclass(slots=True)
class Part:
    """One entity: header at [header_start:body_start] of the body, content up to body_end.

    The root has no header there (its fields are the message's) and covers the whole body. `path`
    numbers parts as IMAP does, "" for the root. `delimiters` are the ranges of this multipart's
    boundary lines after their "--". Filled while parsing, read-only to everyone else.
    """

    path: str
    header_start: int
    body_start: int
    body_end: int
    fields: tuple[Field, ...] = field(repr=False)
    content: Parameterised = field(repr=False)
    transfer_encoding: TransferEncoding
    disposition: Parameterised = field(repr=False)
    children: list["Part"] = field(default_factory=list)
    delimiters: list[tuple[int, int]] = field(default_factory=list)
    # Where the first boundary line starts and the closing one ends; -1 when there is none.
    preamble_end: int = -1
    epilogue_start: int = -1
    is_over_limit: bool = False

    @property
    def content_type(self) -> str:
        """Type and subtype in lower case; text/plain by default (RFC 2045 section 5.2)."""
        return self.content.value

    @property
    def charset(self) -> str:
        """The charset parameter, or the empty string."""
        return self.content.parameter("charset")

    @property
    def is_text(self) -> bool:
        """Whether the content is a text of any subtype."""
        return self.content_type.startswith("text/")

    @property
    def is_multipart(self) -> bool:
        """Whether the type says multipart; it may still have no children."""
        return self.content_type.startswith("multipart/")

    @property
    def is_open_mail(self) -> bool:
        """Whether it is mail inside mail whose header and content stand here as they are.

        Mail that is encoded as a whole, which RFC 6532 allows, is read by decoding it.
        """
        return self.content_type in MAIL_TYPES and self.transfer_encoding not in _CODED

    @property
    def is_attachment(self) -> bool:
        """Whether the sender wants it shown as a file."""
        return self.disposition.value == "attachment"

    @property
    def filename(self) -> str:
        """The file name, decoded, from Content-Disposition or Content-Type; or the empty string."""
        return self.disposition.parameter("filename") or self.content.parameter("name")

    def value(self, key: str) -> str | None:
        """Decode the first field of that lower-case name, or None."""
        found = first_field(self.fields, key)
        return None if found is None else decode_words(found.value)

    def walk(self) -> Iterator["Part"]:
        """Yield this part and all below it, in the order of their bytes."""
        pending = [self]
        while pending:
            part = pending.pop()
            yield part
            pending.extend(reversed(part.children))


def first_field(fields: tuple[Field, ...], key: str) -> Field | None:
    """Return the first field of that lower-case name, or None."""
    length = len(key)
    for one in fields:
        if len(one.name) == length and one.key == key:
            return one
    return None


def parse_parts(message: Message, limits: Limits = DEFAULT_LIMITS) -> Part:
    """Read the tree of a message. Linear in its size, never raises.

    Parts beyond a limit are left out, and the root and the part they stand in are marked.
    """
    return _Parser(message, limits).run()


def decoded_octets(message: Message, part: Part) -> bytes:
    """Return the content of a part without its transfer encoding."""
    return decode_transfer(message.body[part.body_start : part.body_end], part.transfer_encoding)


def decoded_text(message: Message, part: Part) -> str:
    """Return the content of a part as text; what its charset cannot explain becomes U+FFFD."""
    text = decode_charset(decoded_octets(message, part), part.charset)
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


@dataclass(frozen=True, slots=True)
class _Delimiter:
    """A boundary line: `start` includes the line end in front of it, `end` excludes its own."""

    start: int
    boundary: tuple[int, int]
    end: int
    is_last: bool


_UNKNOWN: Final = _Delimiter(-1, (-1, -1), -1, False)


class _Parser:
    """One pass over the body with a stack of the open entities."""

    def __init__(self, message: Message, limits: Limits) -> None:
        self.body = message.body
        self.limits = limits
        self.count = 1
        self.root = _entity("", 0, 0, message.fields, _PLAIN)
        self.root.body_end = len(self.body)
        # Open multiparts and mails inside mail, outermost first, each with its boundary (b"").
        self.stack: list[tuple[Part, bytes]] = []
        self.ahead: dict[bytes, _Delimiter | None] = {}

    def run(self) -> Part:
        at = self._open(self.root)
        while not self.root.is_over_limit:
            level, found = self._next(at)
            if found is None:
                break
            at = self._take(level, found)
        return self.root

    def _next(self, at: int) -> tuple[int, _Delimiter | None]:
        best: _Delimiter | None = None
        best_level = 0
        for level in range(len(self.stack) - 1, -1, -1):
            found = self._find(self.stack[level][1], at)
            # Of two open parts with the same boundary the inner one is meant.
            if found and (best is None or found.start < best.start):
                best, best_level = found, level
        return best_level, best

    def _find(self, boundary: bytes, at: int) -> _Delimiter | None:
        """Find this boundary's first line at or after `at` (RFC 2046 section 5.1.1)."""
        if not boundary:
            return None
        known = self.ahead.get(boundary, _UNKNOWN)
        if known is not _UNKNOWN and (known is None or known.boundary[0] - 2 >= at):
            return known
        self.ahead[boundary] = found = self._search(b"--" + boundary, at)
        return found

    def _search(self, marker: bytes, at: int) -> _Delimiter | None:
        body = self.body
        while (begin := body.find(marker, at)) >= 0:
            at = begin + len(marker)
            tail = _DELIMITER_TAIL.match(body, at)
            if tail is not None and (begin == 0 or body[begin - 1] == _LF):
                before = begin - (begin > 0) - (body[max(begin - 2, 0) : begin] == b"\r\n")
                return _Delimiter(before, (begin + 2, at), tail.end(), tail[1] is not None)
        return None

    def _take(self, level: int, found: _Delimiter) -> int:
        # An outer boundary ends everything inside it (RFC 2046 section 5.1.2).
        self._close(level + 1, found.start)
        parent, _ = self.stack[level]
        parent.delimiters.append(found.boundary)
        if parent.preamble_end < 0:
            parent.preamble_end = found.start
        for child in parent.children[-1:]:
            self._end(child, found.start)
        if found.is_last:
            parent.epilogue_start = found.end
            self.stack.pop()
            return found.end
        return self._child(parent, self._after_line_end(found.end))

    def _close(self, level: int, end: int) -> None:
        while len(self.stack) > level:
            part, _ = self.stack.pop()
            for child in part.children[-1:]:
                self._end(child, end)

    @staticmethod
    def _end(part: Part, end: int) -> None:
        # The line end in front of a boundary line may be the one that ended the part's header.
        part.body_end = max(end, part.body_start)

    def _child(self, parent: Part, start: int) -> int:
        if self.count >= self.limits.parts or len(self.stack) > self.limits.depth:
            parent.is_over_limit = self.root.is_over_limit = True
            return start
        self.count += 1
        mbox_line = _MBOX_LINE.match(self.body, start) if parent.is_open_mail else None
        body_start = self._header_end(start, mbox_line.end() if mbox_line else start)
        fields = parse_message(self.body[start:body_start]).fields if body_start > start else ()
        number = str(len(parent.children) + 1)
        path = f"{parent.path}.{number}" if parent.path else number
        default = _DIGEST_CHILD if parent.content_type == "multipart/digest" else _PLAIN
        child = _entity(path, start, body_start, fields, default)
        child.body_end = len(self.body)
        parent.children.append(child)
        return self._open(child)

    def _header_end(self, start: int, first: int) -> int:
        """Find where the content of the entity at `start` begins: there, if it has no header.

        The first field would stand at `first`.
        """
        empty = _LINE_END.match(self.body, first)
        if empty is not None:
            return empty.end()
        if _FIELD_START.match(self.body, first) is None:
            return start
        limit = start + self.limits.header
        found = _HEADER_END.search(self.body, start, limit)
        # A boundary line ends a header that lacks its empty line.
        _, delimiter = self._next(start)
        if delimiter is not None and (found is None or delimiter.start < found.start()):
            return min(self._after_line_end(delimiter.start), limit)
        if found is None:
            self.root.is_over_limit = limit < len(self.body)
            return min(len(self.body), limit)
        return self._after_line_end(found.end())

    def _after_line_end(self, at: int) -> int:
        found = _LINE_END.match(self.body, at)
        return found.end() if found else at

    def _open(self, part: Part) -> int:
        """Put a part that holds others on the stack; where to go on reading."""
        if part.is_open_mail and len(self.stack) <= self.limits.depth:
            return self._open_nested(part)
        if part.is_multipart:
            boundary = (
                part.content.parameter("boundary").rstrip().encode("utf-8", "surrogateescape")
            )
            if len(boundary) > self.limits.boundary:
                part.is_over_limit = self.root.is_over_limit = True
            elif boundary:
                self.stack.append((part, boundary))
        return part.body_start

    def _open_nested(self, part: Part) -> int:
        self.stack.append((part, b""))
        return self._child(part, part.body_start)


def _entity(
    path: str, start: int, body_start: int, fields: tuple[Field, ...], default: Parameterised
) -> Part:
    # One pass, and the first field of each name, as first_field() gives it.
    found = {one.name.lower(): one for one in reversed(fields) if len(one.name) in _SHAPING_LENGTHS}
    kind = found.get("content-type")
    content = default if kind is None else parse_parameterised(kind.value)
    if "/" not in content.value:
        content = Parameterised("text/plain", content.parameters)
    encoding = found.get("content-transfer-encoding")
    shown = found.get("content-disposition")
    return Part(
        path=path,
        header_start=start,
        body_start=body_start,
        body_end=body_start,
        fields=fields,
        content=content,
        transfer_encoding=transfer_encoding_of(None if encoding is None else encoding.value),
        disposition=_NOT_SHOWN if shown is None else parse_parameterised(shown.value),
    )
