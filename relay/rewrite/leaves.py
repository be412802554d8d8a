"""The content of one part that is a file: decoded, cleaned, and encoded again only if it changed."""

from dataclasses import dataclass, field, replace

from mail.mime import Part
from mail.transfer import (
    TransferEncoding,
    decode_base64,
    decode_quoted_printable,
    decode_transfer,
    decode_uuencoded,
    encode_base64,
    has_long_line,
)
from relay.rewrite.files.clean import scrub_file
from relay.rewrite.kinds import Kind
from relay.rewrite.scrub import Scrubbed, Scrubber
from relay.rewrite.texts import clean_text

_UNWRITABLE = "a file in an unknown transfer encoding cannot be written again"
_UNREADABLE = "a file in an unknown transfer encoding shows an address when it is decoded"
_FIX = "Attach the file again with an ordinary mail program."


@dataclass(frozen=True, slots=True)
class Leaf:
    """What becomes of a content: other octets or None, another encoding or None, a reason to hold.

    `fix` tells the author what to do about that reason. `removed` names what else was taken out of
    a file, and `warnings` what of it could not be looked at.
    """

    octets: bytes | None = field(default=None, repr=False)
    encoding: TransferEncoding | None = None
    scrubbed: Scrubbed = field(default=Scrubbed(""), repr=False)
    unclean: str | None = None
    fix: str = ""
    removed: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def scrub_leaf(octets: bytes, part: Part, scrubber: Scrubber, content_ids: dict[str, str]) -> Leaf:
    """Clean a part that is a file, whatever it says of itself. `octets` are as on the wire.

    What changed is written in base64, which alone carries octets of any kind.
    """
    if part.transfer_encoding is TransferEncoding.OPAQUE and _is_hidden(octets, scrubber):
        return Leaf(unclean=_UNREADABLE, fix=_FIX)
    content = decode_transfer(octets, part.transfer_encoding)
    cleaned = scrub_file(content, scrubber)
    leaf = Leaf(
        scrubbed=Scrubbed("", cleaned.author, cleaned.recipient),
        unclean=cleaned.unclean,
        fix=cleaned.fix,
        removed=cleaned.removed,
        warnings=cleaned.warnings,
    )
    if cleaned.unclean is not None:
        return leaf
    if cleaned.content is not None:
        return _written(leaf, cleaned.content, part)
    if part.is_text and clean_text(octets, part, Kind.TEXT, scrubber, content_ids).scrubbed.author:
        # A file that calls itself a text is shown as one by some readers.
        return replace(leaf, unclean="a file in the guise of a text shows an address", fix=_FIX)
    return _written(leaf, content, part) if has_long_line(octets) else leaf


def _is_hidden(octets: bytes, scrubber: Scrubber) -> bool:
    """Whether an encoding by a name that we do not know, which others read as one of these, hides something."""
    readings = (decode_base64(octets), decode_quoted_printable(octets), decode_uuencoded(octets))
    found = [scrub_file(reading, scrubber) for reading in readings if reading != octets]
    return any(one.unclean is not None or one.author for one in found)


def _written(leaf: Leaf, content: bytes, part: Part) -> Leaf:
    if part.transfer_encoding is TransferEncoding.OPAQUE:
        return replace(leaf, unclean=_UNWRITABLE, fix=_FIX)
    is_renamed = part.transfer_encoding is not TransferEncoding.BASE64
    encoding = TransferEncoding.BASE64 if is_renamed else None
    return replace(leaf, octets=encode_base64(content), encoding=encoding)
