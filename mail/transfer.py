"""Content-Transfer-Encoding (RFC 2045 section 6), read tolerantly and written strictly."""

import binascii
import re
from enum import StrEnum
from typing import Final

LINE_LIMIT: Final = 998
_WRAPPED: Final = 76

_BASE64: Final = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
_NOT_BASE64: Final = bytes(set(range(256)) - set(_BASE64))
_PADDED_SOFT_BREAK: Final = re.compile(rb"=[ \t]+(?=\r?\n)")
_QP_UNSAFE: Final = re.compile(rb"[^\t\x20-\x3c\x3e-\x7e]")
_QP_CODES: Final = tuple(b"=%02X" % octet for octet in range(256))


class TransferEncoding(StrEnum):
    """The encodings that we can undo. OPAQUE is any other: its octets are taken as they stand."""

    SEVEN_BIT = "7bit"
    EIGHT_BIT = "8bit"
    BINARY = "binary"
    QUOTED_PRINTABLE = "quoted-printable"
    BASE64 = "base64"
    OPAQUE = "opaque"


_NAMES: Final = {encoding.value: encoding for encoding in TransferEncoding}


def transfer_encoding_of(value: str | None) -> TransferEncoding:
    """Which encoding a Content-Transfer-Encoding value names; absent means 7bit."""
    if value is None:
        return TransferEncoding.SEVEN_BIT
    known = _NAMES.get(value)
    if known is not None:
        return known
    token = value.partition(";")[0].partition("(")[0].strip().strip("\"'").lower()
    return _NAMES.get(token, TransferEncoding.OPAQUE)


def decode_transfer(octets: bytes, encoding: TransferEncoding) -> bytes:
    """Return the content without its transfer encoding. Never raises; damage is skipped."""
    if encoding is TransferEncoding.BASE64:
        return decode_base64(octets)
    if encoding is TransferEncoding.QUOTED_PRINTABLE:
        return decode_quoted_printable(octets)
    return octets


def decode_base64(octets: bytes) -> bytes:
    """Base64 with foreign octets skipped, padding missing, or several runs one after the other."""
    letters = octets.translate(None, _NOT_BASE64)
    if b"=" not in letters.rstrip(b"="):
        return _decode_run(letters.rstrip(b"="))
    return b"".join(_decode_run(run) for run in letters.split(b"="))


def decode_quoted_printable(octets: bytes) -> bytes:
    """Quoted-printable; a broken escape stands for itself."""
    if b"=" not in octets:
        return octets
    return binascii.a2b_qp(_PADDED_SOFT_BREAK.sub(b"=", octets))


def decode_uuencoded(octets: bytes) -> bytes:
    """The lines of a file in uuencode (POSIX), whatever stands around them; damage is skipped."""
    out: list[bytes] = []
    for line in octets.splitlines():
        try:
            out.append(binascii.a2b_uu(line))
        except binascii.Error:
            continue
    return b"".join(out)


def encode_transfer(octets: bytes, encoding: TransferEncoding) -> bytes:
    """Encode for the wire, lines of at most 76 octets, CRLF. Other encodings leave it as it is."""
    if encoding is TransferEncoding.BASE64:
        return encode_base64(octets)
    if encoding is TransferEncoding.QUOTED_PRINTABLE:
        return encode_quoted_printable(octets)
    return octets


def encode_base64(octets: bytes) -> bytes:
    """Base64 in lines of 76 letters (RFC 2045 section 6.8)."""
    letters = binascii.b2a_base64(octets, newline=False)
    return b"\r\n".join(
        letters[start : start + _WRAPPED] for start in range(0, len(letters), _WRAPPED)
    )


def encode_quoted_printable(octets: bytes) -> bytes:
    """Quoted-printable for text (RFC 2045 section 6.7); a lone CR is no line end."""
    lines = octets.replace(b"\r\n", b"\n").split(b"\n")
    return b"\r\n".join(_encode_line(line) for line in lines)


def has_long_line(octets: bytes) -> bool:
    """Whether a line is longer than the 998 octets of RFC 5322 section 2.1.1."""
    if len(octets) <= LINE_LIMIT:
        return False
    lines = octets.split(b"\n")
    if max(map(len, lines)) <= LINE_LIMIT:
        return False
    return any(len(line.rstrip(b"\r")) > LINE_LIMIT for line in lines)


def _decode_run(letters: bytes) -> bytes:
    # One letter too many carries six bits of nothing.
    usable = letters if len(letters) % 4 != 1 else letters[:-1]
    return binascii.a2b_base64(usable + b"=" * (-len(usable) % 4))


def _encode_line(line: bytes) -> bytes:
    coded = _QP_UNSAFE.sub(lambda found: _QP_CODES[found[0][0]], line)
    if coded[-1:] in (b" ", b"\t"):
        coded = coded[:-1] + _QP_CODES[coded[-1]]
    if len(coded) <= _WRAPPED:
        return coded
    pieces = []
    start = 0
    while len(coded) - start > _WRAPPED:
        end = start + _WRAPPED - 1
        # An escape is never cut in two: "=" may stand at most three octets before the break.
        if coded[end - 1] == 0x3D:
            end -= 1
        elif coded[end - 2] == 0x3D:
            end -= 2
        pieces.append(coded[start:end])
        start = end
    return b"=\r\n".join((*pieces, coded[start:]))
