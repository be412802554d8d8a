"""The way back to the wire: a changed content in the charset and transfer encoding of its part.

The part keeps both where they can carry the content. A charset that cannot spell it gives way to
UTF-8, an encoding that cannot carry it to quoted-printable or base64, and the header says so.
"""

import re
from dataclasses import dataclass, field
from typing import Final

from mail.charset import encode_charset
from mail.mime import Part
from mail.transfer import TransferEncoding, decode_transfer, encode_transfer, has_long_line

UTF_8: Final = "utf-8"
_CODED: Final = frozenset({TransferEncoding.QUOTED_PRINTABLE, TransferEncoding.BASE64})
_SURROGATE: Final = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Coded:
    """Octets for the wire, None where nothing changes, and what the header has to say anew."""

    octets: bytes | None = field(default=None, repr=False)
    encoding: TransferEncoding | None = None
    charset: str = ""
    is_impossible: bool = False


UNCHANGED: Final = Coded()


def encode_text(text: str, part: Part) -> Coded:
    """Write a text in place of the content of a part."""
    content = encode_charset(text, part.charset)
    if content is not None:
        return encode_content(content, part)
    return recode_text(text, part)


def recode_text(text: str, part: Part) -> Coded:
    """Write a text in UTF-8 in place of the content of a part, whatever its charset was."""
    return encode_content(_SURROGATE.sub("\ufffd", text).encode("utf-8"), part, UTF_8)


def encode_content(content: bytes, part: Part, charset: str = "") -> Coded:
    """Write octets in place of the content of a part; `charset` is the new one of a text."""
    encoding = part.transfer_encoding
    is_carried = encoding is not TransferEncoding.SEVEN_BIT or not charset or content.isascii()
    octets = encode_transfer(content, encoding)
    if is_carried and not has_long_line(octets):
        return Coded(octets, None, charset)
    return _recoded(content, part, charset)


def shorten(octets: bytes, part: Part) -> Coded:
    """Leave a content as it is, unless a line is longer than mail may carry."""
    if not has_long_line(octets):
        return UNCHANGED
    return _recoded(decode_transfer(octets, part.transfer_encoding), part, "")


def _recoded(content: bytes, part: Part, charset: str) -> Coded:
    if part.is_multipart or part.transfer_encoding is TransferEncoding.OPAQUE:
        return Coded(is_impossible=True)
    if part.transfer_encoding in _CODED:
        return Coded(encode_transfer(content, part.transfer_encoding), None, charset)
    is_text = part.content_type.startswith(("text/", "message/")) and b"\0" not in content
    encoding = TransferEncoding.QUOTED_PRINTABLE if is_text else TransferEncoding.BASE64
    return Coded(encode_transfer(content, encoding), encoding, charset)
