"""Office Open XML (ECMA-376) and OpenDocument (ISO/IEC 26300): authors taken out, text scrubbed.

The XML is edited as text, by patterns: no parser runs, so no entity ever expands.
"""

import re
from dataclasses import dataclass, field
from typing import Final

from relay.rewrite.files.texts import declared_codec
from relay.rewrite.files.zips import Archive

_NOBODY: Final = "Author"
_INITIAL: Final = "A"
_NAME: Final = r"(?:[A-Za-z][\w.-]{0,30}:)?"


def _element(names: str) -> str:
    return rf"(<{_NAME}(?:{names})(?:\s[^<>]{{0,2000}})?(?<!/)>)([^<]+)(?=</)"


def _attribute(names: str) -> str:
    return rf"(\s{_NAME}(?:{names})\s?=\s?[\"'])([^\"'<>]+)(?=[\"'])"


def _rule(path: str, pattern: str, written: str) -> tuple[re.Pattern[str], re.Pattern[str], str]:
    return re.compile(path), re.compile(pattern), written


# In which parts, what, and what stands there instead.
_OOXML: Final = (
    _rule(r"docProps/core\.xml", _element("creator|lastModifiedBy"), ""),
    _rule(r"docProps/app\.xml", _element("Company|Manager|HyperlinkBase"), ""),
    _rule(r"docProps/custom\.xml", _element("lpwstr|lpstr|bstr"), ""),
    _rule(r"word/.+\.xml", _attribute("author"), _NOBODY),
    _rule(r"word/.+\.xml", _attribute("initials"), _INITIAL),
    _rule(r"word/people.*\.xml", _attribute("userId|providerId"), _NOBODY),
    _rule(r"xl/comments.*\.xml", _element("author"), _NOBODY),
    _rule(r"xl/persons/.+\.xml", _attribute("displayName|userId"), _NOBODY),
    _rule(r"xl/(?:workbook|revisions/.+)\.xml", _attribute("userName"), _NOBODY),
    _rule(r"xl/workbook\.xml", rf"(<{_NAME}absPath\s[^<>]{{0,500}}?url=\")([^\"]+)(?=\")", ""),
    _rule(r"ppt/(?:commentAuthors|authors)\.xml", _attribute("name|userId"), _NOBODY),
    _rule(r"ppt/(?:commentAuthors|authors)\.xml", _attribute("initials"), _INITIAL),
)
_ODF: Final = (
    _rule(r"(?:.+/)?meta\.xml", _element("creator|initial-creator|printed-by|user-defined"), ""),
    _rule(r"(?:.+/)?(?:content|styles)\.xml", _element("creator"), _NOBODY),
    _rule(r"(?:.+/)?(?:content|styles)\.xml", _element("creator-initials"), _INITIAL),
)
_ODF_TYPE: Final = b"application/vnd.oasis.opendocument"
_OOXML_TYPES: Final = "[Content_Types].xml"
_MARKED_UP: Final = (".xml", ".rels", ".vml", ".rdf", ".htm", ".html", ".xhtml", ".svg", ".txt")
# ECMA-376 part 2 forbids declarations; an entity would spell an address anywhere.
_ENTITY: Final = re.compile(r"<!ENTITY|<!DOCTYPE[^<>]*\[")
_SIGNATURES: Final = ("_xmlsignatures/", "META-INF/documentsignatures.xml")


@dataclass(frozen=True, slots=True)
class Text:
    """A text part, and the codec by which it is written again."""

    text: str = field(repr=False)
    codec: str


def is_office(archive: Archive) -> bool:
    """Whether an archive is a document, spreadsheet or presentation."""
    return _OOXML_TYPES in archive.members or _is_odf(archive)


def is_signed(archive: Archive) -> bool:
    """Whether a document is signed, so that any edit would break the signature."""
    return any(name.startswith(_SIGNATURES) for name in archive.members)


def _is_odf(archive: Archive) -> bool:
    return archive.members.get("mimetype", b"").startswith(_ODF_TYPE)


def text_of(name: str, content: bytes) -> Text | None:
    """Read a member as text when it is markup; None for pictures, fonts and the like."""
    if not name.lower().endswith(_MARKED_UP):
        return None
    codec = declared_codec(content) or "utf-8"
    try:
        return Text(content.decode(codec), codec)
    except UnicodeDecodeError:
        return Text(content.decode("latin-1"), "latin-1")


def declares_entities(text: str) -> bool:
    """Whether markup declares names that stand for other text."""
    return "<!" in text and _ENTITY.search(text) is not None


def without_authors(archive: Archive, name: str, text: str) -> str:
    """Give a text part without the names of those who wrote, changed and commented."""
    for path, pattern, written in _ODF if _is_odf(archive) else _OOXML:
        if path.fullmatch(name):
            text = pattern.sub(rf"\g<1>{written}", text)
    return text
