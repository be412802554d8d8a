"""Payment card numbers masked to their last four digits, before anything of a message is stored.

1. They are masked in the subject, in the fields that mail programs copy it to, and in every text,
   also in those of mail inside mail. All other octets stay what they were: a star takes the place
   of a digit, in its charset and in its transfer encoding. Only where a text does not come back from
   its charset as it was written, or its encoding is damaged, is that one content written anew.
2. What is no text is not looked into.
3. Most mail holds no long row of digits and costs one look at its octets; see `_may_hold`.

What a card number is, `policies.reading.private` says.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from mail.charset import decode_charset, encode_charset
from mail.decode_words import decode_words
from mail.entities import unescape
from mail.message import Field, Message, make_field
from mail.mime import MAIL_TYPES, Part, parse_parts
from mail.transfer import (
    TransferEncoding,
    decode_quoted_printable,
    decode_transfer,
    encode_transfer,
)
from policies.reading.private import FEWEST_DIGITS, card_spans, mask_card, may_hold_card
from relay.rewrite.views import squeeze_visible, visible_view

# Bodies beyond this hold files, and reading the tree is cheaper than looking at their octets.
_ONE_LOOK: Final = 65_536
_DEEPEST: Final = 5
_KEPT: Final = 4
_BYTEWISE: Final = "latin-1"
_ONE_MAIL: Final = (Field("Content-Type", b"Content-Type: message/rfc822\r\n"),)
_MARKUP: Final = frozenset(
    {"text/html", "text/xml", "text/x-amp-html", "text/xhtml", "application/xhtml+xml"}
)
_SUBJECT: Final = "subject"
# What programs copy a subject to, and what else people write in a header.
_COPIES: Final = frozenset({"thread-topic", "comments", "keywords", "content-description"})
# The end of a line that a program has broken, not its author (RFC 3676 section 4.1).
_SOFT_BREAK: Final = " \r\n"
_TAG: Final = re.compile(rb"<[^<>]{1,2000}>")
# Cells, lines and blocks keep numbers apart that stand side by side in the source.
_BLOCK: Final = re.compile(
    r"</?(?:td|th|tr|p|div|li|br|h[1-6]|dt|dd|table|ul|ol|pre|hr|blockquote|option)\b[^<>]{0,2000}>",
    re.IGNORECASE,
)
# ISO 2022 changes between charsets by three octets, whose last is a letter.
_SHIFT: Final = re.compile(r"\x1b[$(][@A-Z]")
# What quoted-printable is made of: a soft line break, an escape, or an octet (RFC 2045 section 6.7).
_QUOTED: Final = re.compile(rb"=[ \t]*\r?\n|=[0-9A-Fa-f]{2}|[\x00-\xff]", re.DOTALL)
_NO_DIGITS: Final = bytes(set(range(256)) - set(b"0123456789"))
_LETTER: Final = re.compile(rb"[A-Za-z0-9+/]")
_BLOCK_SIZE: Final = 1024


def mask_cards(message: Message) -> tuple[Message, int]:
    """Return the message with its card numbers masked, and how many there were in subject and texts.

    Without any it is the same object. Idempotent; never raises on bad mail.
    """
    masking = _Masking(message.body)
    fields = tuple([masking.field(one) or one for one in message.fields])
    if _may_hold(message):
        masking.body_of(message, 0)
    if not masking.ranges and fields == message.fields:
        return message, 0
    return Message(fields, masking.applied()), masking.count


def _may_hold(message: Message) -> bool:
    """Whether a closer look is due. Base64 shows nothing; escapes and tags may stand in between."""
    body = message.body
    if len(body) > _ONE_LOOK or may_hold_card(body):
        return True
    encoding = message.value("content-transfer-encoding") or ""
    if b"base64" in body.lower() or "base64" in encoding.lower():
        return True
    if b"=" in body:
        body = decode_quoted_printable(body)
    if b"<" in body and len(body.translate(None, _NO_DIGITS)) >= FEWEST_DIGITS:
        body = _TAG.sub(b"", body).replace(b"&nbsp;", b" ")
    if b"flowed" in body.lower() or "flowed" in (message.value("content-type") or "").lower():
        body = body.replace(_SOFT_BREAK.encode(), b" ")
    if b"&#" in body:
        body = unescape(body.decode(_BYTEWISE)).encode("utf-8", "surrogatepass")
    return body is not message.body and may_hold_card(body)


@dataclass(slots=True)
class _Masking:
    """One body, the ranges of it that are written anew, and how many numbers were masked."""

    body: bytes = field(repr=False)
    ranges: list[tuple[int, int, bytes]] = field(default_factory=list, repr=False)
    count: int = 0

    def applied(self) -> bytes:
        """Give the body with the ranges written anew."""
        out: list[bytes] = []
        at = 0
        for start, end, octets in sorted(self.ranges):
            out += (self.body[at:start], octets)
            at = end
        return b"".join((*out, self.body[at:]))

    def field(self, one: Field) -> Field | None:
        """Mask a field if people write in it; None where nothing changes."""
        if one.key != _SUBJECT and one.key not in _COPIES:
            return None
        if b"=?" not in one.raw and not may_hold_card(one.raw.replace(b"\r\n", b"")):
            return None
        before = self.count
        # Where a line is folded, its end counts as blanks.
        shown = one.raw.decode("utf-8", "surrogateescape")
        masked = self._in_plain(shown, shown.replace("\r\n", "  "))
        changed = Field(one.name, masked.encode("utf-8", "surrogateescape"))
        words = decode_words(changed.value)
        if spans := card_spans(words):
            self.count += len(spans)
            changed = make_field(one.name, _starred(words, spans))
        if one.key != _SUBJECT:
            # A copy is no other number, and its author knows nothing of that field.
            self.count = before
        return None if changed.raw == one.raw else changed

    def body_of(self, message: Message, depth: int) -> None:
        """Mask the texts of a message whose body is this one."""
        root = parse_parts(message)
        if root.is_over_limit:
            # The tree is not whole, and nobody will read on: look at the octets as they stand.
            self._write(0, len(self.body), self._bytewise(self.body))
            return
        for part in root.walk():
            if part.is_text or part.content_type in _MARKUP:
                self._content(part, self._masked_text(self._decoded(part), part))
            elif part.content_type in MAIL_TYPES:
                self._mail(part, depth)
            elif part.preamble_end >= 0:
                self._around(part)

    def _mail(self, part: Part, depth: int) -> None:
        for child in part.children:
            at = child.header_start
            for one in child.fields:
                end = at + len(one.raw)
                changed = self.field(one) if self.body[at:end] == one.raw else None
                if changed is not None:
                    self._write(at, end, changed.raw)
                at = end
        if not part.children and depth < _DEEPEST:
            inner = _Masking(self._decoded(part))
            inner.body_of(Message(_ONE_MAIL, inner.body), depth + 1)
            self.count += inner.count
            self._content(part, inner.applied())

    def _around(self, part: Part) -> None:
        """Mask what stands before and behind the parts of a multipart, which few readers show."""
        ends = [(part.body_start, part.preamble_end)]
        if part.epilogue_start >= 0:
            ends.append((part.epilogue_start, part.body_end))
        for start, end in ends:
            self._write(start, end, self._bytewise(self.body[start:end]))

    def _decoded(self, part: Part) -> bytes:
        return decode_transfer(self.body[part.body_start : part.body_end], part.transfer_encoding)

    def _content(self, part: Part, masked: bytes) -> None:
        """Write the content of a part in its transfer encoding."""
        content = self._decoded(part)
        if masked != content:
            raw = self.body[part.body_start : part.body_end]
            octets = _encoded(raw, part.transfer_encoding, content, masked)
            self._write(part.body_start, part.body_end, octets)

    def _write(self, start: int, end: int, octets: bytes) -> None:
        if octets != self.body[start:end]:
            self.ranges.append((start, end, octets))

    def _masked_text(self, content: bytes, part: Part) -> bytes:
        text = decode_charset(content, part.charset)
        before = self.count
        if part.content_type in _MARKUP:
            masked = self._in_markup(text)
        else:
            is_flowed = part.content.parameter("format").lower() == "flowed"
            blanks = " " * len(_SOFT_BREAK)
            seen = text.replace(_SOFT_BREAK, blanks) if is_flowed else text
            masked = self._in_plain(text, seen)
        if masked == text:
            return content
        is_faithful = encode_charset(text, part.charset) == content
        octets = encode_charset(masked, part.charset) if is_faithful else None
        if octets is not None:
            return octets
        # The charset does not give back what was written: mask what is plain to see in its octets.
        self.count = before
        return self._bytewise(content)

    def _bytewise(self, octets: bytes) -> bytes:
        shown = octets.decode(_BYTEWISE)
        seen = _SHIFT.sub("   ", shown) if "\x1b" in shown else shown
        return self._in_plain(shown, seen).encode(_BYTEWISE)

    def _in_plain(self, written: str, seen: str) -> str:
        spans = card_spans(seen)
        self.count += len(spans)
        return _starred(written, spans)

    def _in_markup(self, source: str) -> str:
        """Mask what HTML shows, whatever tags and references stand in it, and what attributes hold."""
        apart = _BLOCK.sub(lambda block: "\n" * len(block[0]), source)
        if not card_spans(squeeze_visible(apart)):
            return self._in_plain(source, source)
        view = visible_view(apart)
        spans = card_spans(view.text)
        stars: dict[tuple[int, int], str] = {}
        for start, end in spans:
            digits = [at for at in range(start, end) if view.text[at].isdecimal()]
            for at in digits[:-_KEPT]:
                for piece in view.pieces(at, at + 1):
                    stars[piece] = _star(source[piece[0] : piece[1]])
        self.count += len(spans)
        masked = _replaced(source, stars)
        return self._in_plain(masked, masked)


def _starred(text: str, spans: list[tuple[int, int]]) -> str:
    return _replaced(text, {(start, end): mask_card(text[start:end]) for start, end in spans})


def _star(written: str) -> str:
    """Write a star as the digit was written: as a character, or as a reference of that length."""
    if not written.startswith("&#"):
        return mask_card(written + "0" * _KEPT)[:-_KEPT]
    end = ";" if written.endswith(";") else ""
    return "&#" + "42".zfill(len(written) - len("&#") - len(end)) + end


def _replaced(source: str, pieces: dict[tuple[int, int], str]) -> str:
    out: list[str] = []
    at = 0
    for (start, end), written in sorted(pieces.items()):
        out += (source[at:start], written)
        at = end
    return "".join((*out, source[at:]))


def _encoded(raw: bytes, encoding: TransferEncoding, content: bytes, masked: bytes) -> bytes:
    """Write `masked` as `raw` writes `content`, touching nothing else where the encoding allows."""
    changes = list(_changes(content, masked)) if len(content) == len(masked) else []
    if changes and encoding is TransferEncoding.QUOTED_PRINTABLE:
        tokens = list(_QUOTED.finditer(raw))
        letters = [token for token in tokens if not token[0].endswith(b"\n") or token[0] == b"\n"]
        if len(letters) == len(content):
            return _in_quoted(raw, letters, changes)
    if changes and encoding is TransferEncoding.BASE64:
        places = [letter.start() for letter in _LETTER.finditer(raw)]
        if b"=" not in raw[: places[-1]]:
            return _in_base64(raw, places, masked, changes)
    return encode_transfer(masked, encoding)


def _changes(content: bytes, masked: bytes) -> Iterator[tuple[int, int]]:
    """Give the places at which octets differ, with the new octet."""
    for start in range(0, len(content), _BLOCK_SIZE):
        old, new = content[start : start + _BLOCK_SIZE], masked[start : start + _BLOCK_SIZE]
        if old != new:
            pairs = enumerate(zip(old, new, strict=True), start)
            yield from [(at, octet) for at, (was, octet) in pairs if was != octet]


def _in_quoted(raw: bytes, letters: list[re.Match[bytes]], changes: list[tuple[int, int]]) -> bytes:
    out = bytearray(raw)
    for at, octet in changes:
        start, end = letters[at].span()
        out[start:end] = b"=%02X" % octet if end - start > 1 else bytes((octet,))
    return bytes(out)


def _in_base64(
    raw: bytes, places: list[int], masked: bytes, changes: list[tuple[int, int]]
) -> bytes:
    out = bytearray(raw)
    for group in {at // 3 for at, _ in changes}:
        letters = encode_transfer(masked[3 * group : 3 * group + 3], TransferEncoding.BASE64)
        for place, letter in zip(places[4 * group : 4 * group + 4], letters, strict=False):
            out[place] = letter
    return bytes(out)
