"""How large an attachment is, how it begins and how it ends, without decoding all of it. Pure."""

from mail.message import Message
from mail.mime import Part
from mail.transfer import TransferEncoding, decode_transfer

# Octets of an attachment that tell what it is.
HEAD_LIMIT = 64 * 1024
# And so many of its end, where a PDF keeps its index and a zip its directory.
TAIL_LIMIT = 16 * 1024
_ENCODED_TAIL = 24_000
# Encoded octets that hold so many, with their line ends.
_ENCODED_HEAD = 90_000


def decoded_size(message: Message, part: Part) -> int:
    """Return the octets of an attachment: counted, not decoded, where it is in base64.

    Quoted-printable counts as it is encoded, which is never less.
    """
    length = part.body_end - part.body_start
    if part.transfer_encoding is not TransferEncoding.BASE64:
        return length
    body = message.body
    ends = body.count(b"\n", part.body_start, part.body_end)
    ends += body.count(b"\r", part.body_start, part.body_end)
    padding = body.count(b"=", max(part.body_start, part.body_end - 6), part.body_end)
    return max(0, (length - ends) * 3 // 4 - padding)


def head_of(message: Message, part: Part) -> bytes:
    """Return the first decoded octets of an attachment, at most 64 KiB."""
    end = min(part.body_end, part.body_start + _ENCODED_HEAD)
    encoded = message.body[part.body_start : end]
    if end < part.body_end:
        # A line holds whole groups of base64; a group cut apart would be taken for a broken one.
        encoded = encoded[: encoded.rfind(b"\n") + 1] or encoded[: len(encoded) // 4 * 4]
    return decode_transfer(encoded, part.transfer_encoding)[:HEAD_LIMIT]


def tail_of(message: Message, part: Part) -> bytes:
    """Return the last decoded octets of an attachment beyond its head, at most 16 KiB; b"" for none."""
    start = max(part.body_start + _ENCODED_HEAD, part.body_end - _ENCODED_TAIL)
    encoded = message.body[start : part.body_end]
    if not encoded:
        return b""
    if part.transfer_encoding is TransferEncoding.BASE64:
        letters = b"".join(encoded.split())
        # Counted from the end: groups of four letters end where the attachment ends.
        encoded = letters[len(letters) % 4 :]
    return decode_transfer(encoded, part.transfer_encoding)[-TAIL_LIMIT:]
