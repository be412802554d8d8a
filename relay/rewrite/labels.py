"""The header of a part whose content is written anew: what it says of encoding and charset, no more."""

from typing import Final

from mail.message import Field, make_field
from mail.mime import Part
from mail.parameters import Parameterised, format_parameterised
from mail.transfer import TransferEncoding, encode_quoted_printable
from relay.rewrite.coding import Coded
from relay.rewrite.fields import TRANSFER_FIELD, transfer_field

_TYPE: Final = "content-type"
_TRANSFER: Final = "content-transfer-encoding"
_CONTENT: Final = "content-"


def relabelled(fields: tuple[Field, ...], part: Part, coded: Coded) -> tuple[Field, ...]:
    """Give the fields of a part that is written anew; the same where they may stay as they are.

    Nothing was read from a second field of a name, so it goes with the first.
    """
    wanted: dict[str, Field] = {}
    if coded.charset:
        wanted[_TYPE] = _typed(part, coded.charset)
    if coded.encoding is not None:
        wanted[_TRANSFER] = Field(TRANSFER_FIELD, transfer_field(coded.encoding))
    if not wanted:
        return fields
    missing = dict(wanted)
    kept: list[Field] = []
    for one in fields:
        if one.key not in wanted:
            kept.append(one)
        elif one.key in missing:
            kept.append(missing.pop(one.key))
    return (*kept, *missing.values())


def text_in_place(text: str, kept: tuple[Field, ...]) -> tuple[tuple[Field, ...], bytes]:
    """Give the fields and the content of a part that says a text in place of what it held.

    Of the fields that it had, those stay that do not describe the content.
    """
    fields = [one for one in kept if not one.key.startswith(_CONTENT)]
    fields.append(make_field("Content-Type", "text/plain; charset=utf-8"))
    fields.append(make_field(TRANSFER_FIELD, TransferEncoding.QUOTED_PRINTABLE.value))
    return tuple(fields), encode_quoted_printable(text.encode("utf-8", "replace"))


def header_bytes(fields: tuple[Field, ...]) -> bytes:
    """Give a header with the empty line that ends it."""
    return b"".join([*[one.raw for one in fields], b"\r\n"])


def _typed(part: Part, charset: str) -> Field:
    kept = [(name, value) for name, value in part.content.parameters if name != "charset"]
    written = format_parameterised(Parameterised(part.content.value, (("charset", charset), *kept)))
    return Field("Content-Type", b"Content-Type: " + written + b"\r\n")
