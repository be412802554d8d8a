"""Header fields of the MIME kind, of the message and of its parts alike."""

import re
from dataclasses import dataclass, field
from typing import Final

from mail.charset import decode_charset, encode_charset
from mail.decode_words import decode_words
from mail.message import Field, make_field
from mail.mime import Part, first_field
from mail.parameters import Parameterised, format_parameterised, parse_parameterised
from mail.transfer import TransferEncoding, has_long_line
from relay.rewrite.edits import Edits
from relay.rewrite.scrub import Scrubbed, Scrubber

_WITH_PARAMETERS: Final = frozenset({"content-type", "content-disposition"})
_BOUNDARY: Final = re.compile(rb"[;\s]boundary\s{0,8}=", re.IGNORECASE)
_NAMES: Final = frozenset({"name", "filename"})
_UNSEEN: Final = "\u200b"
_JOINT: Final = re.compile(r"(?<=[_.+-])")
# RFC 5322 section 2.2, without the obsolete forms of section 4.
_LEGAL: Final = re.compile(rb"[!-9;-~]+:[\t\x20-\x7e]*+\r\n(?:[ \t]++[!-~][\t\x20-\x7e]*+\r\n)*+")
TRANSFER_FIELD: Final = "Content-Transfer-Encoding"


@dataclass(frozen=True, slots=True)
class Renames:
    """New names for what a private domain or an address was part of: Content-IDs and boundaries."""

    content_ids: dict[str, str] = field(default_factory=dict, repr=False)
    boundaries: dict[str, str] = field(default_factory=dict, repr=False)


def plan_renames(parts: list[Part], body: bytes, scrubber: Scrubber) -> Renames:
    """Find the Content-IDs and boundaries that show something, and name them afresh."""
    renames = Renames()
    for number, part in enumerate(parts, 1):
        identifier = content_id(part)
        if identifier and scrubber.header(identifier).is_changed:
            renames.content_ids[identifier] = f"part{number}@{scrubber.author_alias.domain}"
        boundary = part.content.parameter("boundary") if part.is_multipart else ""
        if boundary and scrubber.header(boundary).is_changed:
            renames.boundaries.setdefault(boundary, _free_boundary(number, body))
    return renames


def content_id(part: Part) -> str:
    """Return the Content-ID of a part without its angle brackets, or the empty string."""
    found = first_field(part.fields, "content-id")
    return "" if found is None else decode_words(found.value).strip("<> \t")


def scrub_field(
    one: Field, where: str, scrubber: Scrubber, renames: Renames, edits: Edits
) -> bytes:
    """Give the octets of a part's header field: as they are, written afresh, or none.

    Content-Type and Content-Disposition are written afresh from what was understood of them.
    Of the others, those that begin with "Content-" are scrubbed, as are lines that are no field,
    and the rest is dropped when it shows something.
    """
    key = one.key
    if key in _WITH_PARAMETERS:
        return _scrub_parameters(one, where, scrubber, renames, edits)
    if not one.name:
        return _scrub_junk(one, where, scrubber, edits)
    value = decode_words(one.value)
    if key == "content-id" and value.strip("<> \t") in renames.content_ids:
        edits.note(where, scrubber.header(value))
        return make_field(one.name, f"<{renames.content_ids[value.strip('<> ')]}>").raw
    is_content = key.startswith("content-")
    # A name is as good a place for a domain as a value.
    scrubbed = scrubber.header(value if is_content else f"{one.name}: {value}")
    edits.note(where, scrubbed)
    if not scrubbed.is_changed:
        return one.raw if not has_long_line(one.raw) else b""
    if is_content:
        return make_field(one.name, scrubbed.text).raw
    return b""


def is_ambiguous(one: Field) -> bool:
    """Whether a field names two boundaries, of which each reader takes another."""
    return one.key == "content-type" and len(_BOUNDARY.findall(one.raw)) > 1


def is_legal(raw: bytes) -> bool:
    """Whether a field may go on the wire as it is: ASCII, no control, folded right, short lines."""
    return _LEGAL.fullmatch(raw) is not None and not has_long_line(raw)


def legal_field(one: Field) -> Field:
    """Give a field that may go on the wire: itself, or written afresh from what it says."""
    if is_legal(one.raw):
        return one
    if one.key in _WITH_PARAMETERS:
        written = format_parameterised(parse_parameterised(one.value))
        return Field(one.name, f"{one.name}: ".encode("ascii") + written + b"\r\n")
    return make_field(one.name, decode_words(one.value))


def transfer_field(encoding: TransferEncoding) -> bytes:
    """Write the Content-Transfer-Encoding field."""
    return make_field(TRANSFER_FIELD, encoding.value).raw


def _scrub_junk(one: Field, where: str, scrubber: Scrubber, edits: Edits) -> bytes:
    # To some readers a line that is no field begins the text, so it is not lost to the others.
    scrubbed = scrubber.header(decode_charset(one.raw, "utf-8"))
    edits.note(where, scrubbed)
    return encode_charset(scrubbed.text, "utf-8") or b""


def _scrub_parameters(
    one: Field, where: str, scrubber: Scrubber, renames: Renames, edits: Edits
) -> bytes:
    content = parse_parameterised(one.value)
    total = scrubber.header(decode_words(one.value))
    parameters: list[tuple[str, str]] = []
    is_changed = total.is_changed or has_long_line(one.raw) or is_ambiguous(one)
    for name, value in content.parameters:
        scrubbed = _scrub_parameter(name, value, scrubber, renames)
        if scrubbed.text != value:
            is_changed = True
            total = scrubbed if scrubbed.is_changed else total
        parameters.append((name, scrubbed.text))
    if not is_changed:
        return one.raw
    edits.note(where, total)
    shown = scrubber.header(content.value).text
    written = format_parameterised(Parameterised(shown, tuple(parameters)))
    return f"{one.name}: ".encode("ascii") + written + b"\r\n"


def _scrub_parameter(name: str, value: str, scrubber: Scrubber, renames: Renames) -> Scrubbed:
    if name == "boundary":
        return Scrubbed(renames.boundaries.get(value, value))
    if name == "start" and value.strip("<> ") in renames.content_ids:
        return Scrubbed(f"<{renames.content_ids[value.strip('<> ')]}>")
    if name in _NAMES:
        return _scrub_name(value, scrubber)
    return scrubber.header(value)


def _scrub_name(name: str, scrubber: Scrubber) -> Scrubbed:
    """Scrub a file name, in which any sign parts words: "Invoice_ann@shop.example.pdf"."""
    # What nobody sees between two signs is a seam, where an address may begin.
    parted = scrubber.plain(_JOINT.sub(_UNSEEN, name))
    if not parted.is_changed:
        return scrubber.header(name)
    return parted.and_then(scrubber.header(parted.text.replace(_UNSEEN, "")))


def _free_boundary(number: int, body: bytes) -> str:
    boundary = f"=_gobetween_{number}"
    while boundary.encode("ascii") in body:
        boundary += "_"
    return boundary
