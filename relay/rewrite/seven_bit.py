"""The same message in seven bits, for a next hop without 8BITMIME (RFC 6152 section 3). Pure.

1. Every part keeps what it says: text becomes quoted-printable, or base64 where that is shorter,
   anything else base64. A part that is ASCII keeps its bytes, and loses a label that says 8bit.
2. What frames the parts is no content and may only be 7bit: foreign octets in it become "?".
3. Header fields are written afresh from what they say (RFC 2047, RFC 2231).
4. Signatures over the old bytes go; whoever signs does so after this.
"""

from dataclasses import dataclass
from typing import Final

from mail.message import Field, Message, make_field
from mail.mime import Part, parse_parts
from mail.transfer import (
    TransferEncoding,
    decode_transfer,
    encode_base64,
    encode_quoted_printable,
    has_long_line,
)
from relay.rewrite.edits import Edits
from relay.rewrite.fields import TRANSFER_FIELD, legal_field, transfer_field

_TRANSFER_KEY: Final = "content-transfer-encoding"
_DROPPED: Final = frozenset({"dkim-signature"})
_FOREIGN: Final = bytes(range(0x80)) + b"?" * 0x80
_NOT_SEVEN: Final = frozenset({TransferEncoding.EIGHT_BIT, TransferEncoding.BINARY})
_NUL: Final = b"\0"


class ConversionError(ValueError):
    """The message has no form in seven bits that says the same. The text quotes nothing."""


def in_seven_bits(message: Message) -> Message:
    """Give a message in ASCII that says the same, without signatures over its old bytes.

    The same message gives the same bytes every time. Raises ConversionError where that cannot be:
    beyond the limits of mail.mime, for a multipart without parts, or a boundary that is not ASCII.
    """
    root = parse_parts(message)
    if root.is_over_limit:
        raise ConversionError("more parts, nesting or header than the limits allow")
    converter = _Converter(message.body, Edits())
    label = None
    for part in root.walk():
        written = converter.convert(part)
        if part is root:
            label = written
        else:
            converter.write_header(part, written)
    body = converter.edits.applied(message.body)
    converted = Message(_root_fields(message, label), body)
    if not converted.as_bytes().isascii() or has_long_line(body):
        raise ConversionError("octets are left that no part accounts for")
    return converted


@dataclass(frozen=True, slots=True)
class _Converter:
    body: bytes
    edits: Edits

    def convert(self, part: Part) -> TransferEncoding | None:
        """Edit the content of a part; its new transfer encoding where that changes."""
        content = self.body[part.body_start : part.body_end]
        if part.delimiters:
            self._clean_frame(part)
        elif not part.children and not _is_seven_bit(content):
            return self._encode(part, content)
        return TransferEncoding.SEVEN_BIT if part.transfer_encoding in _NOT_SEVEN else None

    def _encode(self, part: Part, content: bytes) -> TransferEncoding:
        if part.is_multipart or part.content_type.startswith("message/"):
            # RFC 2046 section 5: nothing that holds other entities may be encoded.
            raise ConversionError("a part that should hold others holds foreign octets")
        octets = decode_transfer(content, part.transfer_encoding)
        encoding, written = _shorter(octets) if part.is_text else _as_base64(octets)
        if part.body_end == len(self.body) and not written.endswith(b"\r\n"):
            # Behind every other part stands the line end of a boundary.
            written += b"\r\n"
        self.edits.replace(part.body_start, part.body_end, written)
        return encoding

    def write_header(self, part: Part, label: TransferEncoding | None) -> None:
        """Edit the header of a part that has its own, within the body."""
        at = part.header_start
        is_label_written = label is None
        for one in part.fields:
            end = at + len(one.raw)
            written = _ascii_field(one)
            if label is not None and one.key == _TRANSFER_KEY:
                written = b"" if is_label_written else transfer_field(label)
                is_label_written = True
            if written != one.raw:
                self.edits.replace(at, end, written)
            at = end
        if label is not None and not is_label_written:
            empty_line = b"" if at < part.body_start else b"\r\n"
            self.edits.replace(at, at, transfer_field(label) + empty_line)

    def _clean_frame(self, part: Part) -> None:
        """Make ASCII of what stands before, between and after the children."""
        gaps = [(part.body_start, part.preamble_end)]
        if part.epilogue_start >= 0:
            gaps.append((part.epilogue_start, part.body_end))
        if not all(self.body[start:end].isascii() for start, end in part.delimiters):
            raise ConversionError("a boundary holds foreign octets")
        for start, end in gaps:
            octets = self.body[start:end]
            if not octets.isascii():
                self.edits.replace(start, end, octets.translate(_FOREIGN))


def _ascii_field(one: Field) -> bytes:
    if one.raw.isascii():
        return one.raw
    return legal_field(one).raw if one.name else one.raw.translate(_FOREIGN)


def _is_seven_bit(content: bytes) -> bool:
    return content.isascii() and _NUL not in content


def _shorter(octets: bytes) -> tuple[TransferEncoding, bytes]:
    """Encode text so that it stays readable, unless most of it is foreign to ASCII."""
    foreign = len(octets) - len(octets.translate(None, bytes(range(0x80, 0x100))))
    # An octet takes three in quoted-printable, and three take four in base64; what can be read
    # without a decoder may be a little longer.
    # A lone LF would come back from it as a line end.
    if 4 * foreign > len(octets) or b"\n" in octets.replace(b"\r\n", b""):
        return _as_base64(octets)
    return TransferEncoding.QUOTED_PRINTABLE, encode_quoted_printable(octets)


def _as_base64(octets: bytes) -> tuple[TransferEncoding, bytes]:
    return TransferEncoding.BASE64, encode_base64(octets)


def _root_fields(message: Message, label: TransferEncoding | None) -> tuple[Field, ...]:
    """Give the message's own fields: legal, unsigned, with the new label of its content."""
    kept = [one for one in message.fields if one.key not in _DROPPED]
    if label is not None:
        kept = [one for one in kept if one.key != _TRANSFER_KEY]
        if not any(one.key == "mime-version" for one in kept):
            kept.append(make_field("MIME-Version", "1.0"))
        kept.append(Field(TRANSFER_FIELD, transfer_field(label)))
    return tuple(Field(one.name, _ascii_field(one)) for one in kept)
