"""XMP (ISO 16684-1): what names people and programs is blanked, what says how to read the file stays."""

import re
from typing import Final

_TAG: Final = re.compile(rb"<([/?!]?)([A-Za-z][\w:.-]*)?([^<>]*)>")
_ATTRIBUTE: Final = re.compile(rb"\s([A-Za-z][\w:.-]*)\s?=\s?(?:\"([^\"]*)\"|'([^']*)')")
_FRAME: Final = (b"rdf", b"x", b"xml", b"xmlns")
# Archival, accessibility and invoice standards read their conformance here.
_KEPT_PREFIXES: Final = frozenset(
    {
        b"pdfaid", b"pdfuaid", b"pdfxid", b"pdfvtid", b"fx", b"zf", b"pdfaExtension",
        b"pdfaSchema", b"pdfaProperty", b"pdfaType", b"pdfaField",
    }
)  # fmt: skip
_KEPT: Final = frozenset(
    {
        b"dc:format", b"dc:title", b"dc:language", b"xmp:CreateDate", b"xmp:ModifyDate",
        b"xmp:MetadataDate", b"pdf:PDFVersion", b"pdf:Trapped",
    }
)  # fmt: skip


def blank_xmp(packet: bytes) -> bytes:
    """Give a packet in ASCII or UTF-8, as long as before, without authors, tools and history."""
    out = bytearray(packet)
    open_properties: list[bytes] = []
    at = 0
    for tag in _TAG.finditer(packet):
        if open_properties and not _stays(open_properties[0]):
            out[at : tag.start()] = b" " * (tag.start() - at)
        at = tag.end()
        name = tag[2] or b""
        if tag[1] in (b"?", b"!") or not name or name.partition(b":")[0] in _FRAME[:2]:
            _blank_attributes(out, tag, open_properties)
        elif tag[1]:
            del open_properties[-1:]
        else:
            _blank_attributes(out, tag, [*open_properties[:1], name])
            if not tag[3].endswith(b"/"):
                open_properties.append(name)
    return bytes(out)


def _stays(name: bytes) -> bool:
    return name in _KEPT or name.partition(b":")[0] in _KEPT_PREFIXES


def _blank_attributes(out: bytearray, tag: re.Match[bytes], within: list[bytes]) -> None:
    if tag[1] or (within and _stays(within[0])):
        return
    base = tag.start(3)
    for found in _ATTRIBUTE.finditer(tag[3]):
        if found[1].partition(b":")[0] not in _FRAME and not _stays(found[1]):
            group = 2 if found[2] is not None else 3
            low, high = found.span(group)
            out[base + low : base + high] = b" " * (high - low)
