"""What a file is by its first octets, and what it does when it is opened.

Only what is given is read: the first octets and, where the caller has them, the last. What stands
between them is not seen; it is the business of a scanner for malware, which is the operator's.
"""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from policies.reading.values import FileKind

_PDF_WINDOW: Final = 1024
_TEXT_WINDOW: Final = 4096
_INFLATED: Final = 65_536
_MOST_STREAMS: Final = 8
_MOST_MEMBERS: Final = 500

_STARTS: Final = (
    (b"\xff\xd8\xff", FileKind.IMAGE),
    (b"\x89PNG\r\n\x1a\n", FileKind.IMAGE),
    (b"GIF87a", FileKind.IMAGE),
    (b"GIF89a", FileKind.IMAGE),
    (b"II*\0", FileKind.IMAGE),
    (b"MM\0*", FileKind.IMAGE),
    (b"II+\0", FileKind.IMAGE),
    (b"MM\0+", FileKind.IMAGE),
    (b"\x7fELF", FileKind.PROGRAM),
    (b"\xfe\xed\xfa\xce", FileKind.PROGRAM),
    (b"\xfe\xed\xfa\xcf", FileKind.PROGRAM),
    (b"\xce\xfa\xed\xfe", FileKind.PROGRAM),
    (b"\xcf\xfa\xed\xfe", FileKind.PROGRAM),
    (b"\xca\xfe\xba\xbe", FileKind.PROGRAM),
    (b"\0asm", FileKind.PROGRAM),
    (b"dex\n0", FileKind.PROGRAM),
    (b"FWS", FileKind.PROGRAM),
    (b"CWS", FileKind.PROGRAM),
    (b"L\0\0\0\x01\x14\x02\0", FileKind.PROGRAM),
    (b"ITSF", FileKind.PROGRAM),
    (b"#!", FileKind.PROGRAM),
    (b"!<arch>", FileKind.PROGRAM),
    (b"\xed\xab\xee\xdb", FileKind.PROGRAM),
    (b"Rar!\x1a\x07", FileKind.ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", FileKind.ARCHIVE),
    (b"\x1f\x8b\x08", FileKind.ARCHIVE),
    (b"\x1f\x9d", FileKind.ARCHIVE),
    (b"BZh", FileKind.ARCHIVE),
    (b"\xfd7zXZ\0", FileKind.ARCHIVE),
    (b"\x28\xb5\x2f\xfd", FileKind.ARCHIVE),
    (b"MSCF", FileKind.ARCHIVE),
    (b"LZIP", FileKind.ARCHIVE),
    (b"\x60\xea", FileKind.ARCHIVE),
    (b"xar!", FileKind.ARCHIVE),
    (b"{\\rt", FileKind.DOCUMENT),
    (b"ID3", FileKind.MEDIA),
    (b"OggS", FileKind.MEDIA),
    (b"fLaC", FileKind.MEDIA),
    (b"\x1a\x45\xdf\xa3", FileKind.MEDIA),
    (b"\x30\x26\xb2\x75", FileKind.MEDIA),
    (b"\0\0\x01\xba", FileKind.MEDIA),
    (b"FLV\x01", FileKind.MEDIA),
)
_INSIDE: Final = (
    (2, (b"-lh", b"-lz"), FileKind.ARCHIVE),
    (7, (b"**ACE**",), FileKind.ARCHIVE),
    (257, (b"ustar",), FileKind.ARCHIVE),
    (32_769, (b"CD001",), FileKind.ARCHIVE),
)
_HEIF: Final = frozenset(
    {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1", b"avif", b"avis"}
)
_MOVING_HEIF: Final = frozenset({b"avis", b"msf1", b"hevc", b"hevx"})
_BITMAP_HEADERS: Final = frozenset({12, 40, 52, 56, 64, 108, 124})
_RIFF: Final = {b"WEBP": FileKind.IMAGE, b"WAVE": FileKind.MEDIA, b"AVI ": FileKind.MEDIA}

_PDF_ESCAPE: Final = re.compile(rb"#([0-9A-Fa-f]{2})")
_PDF_ACTIVE: Final = re.compile(rb"/(?:JavaScript|Launch)(?![A-Za-z0-9])")
_PDF_LOCK: Final = re.compile(rb"/Encrypt[ \t\r\n\f\0]{0,20}(?:[0-9]|<<)")
_PDF_OBJECTS: Final = re.compile(rb"/ObjStm[^\x80-\xff]{0,400}?stream\r?\n")
_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_INSTALLER: Final = bytes.fromhex("84100c0000000000c000000000000046")
_RTF_OBJECT: Final = re.compile(rb"\\(?:objdata|objupdate|objautlink|objocx)")
_MEMBER: Final = re.compile(rb"PK(?:\x03\x04|\x01\x02)")
_MACRO_MEMBERS: Final = (b"vbaproject.bin", b"xl/macrosheets/", b"basic/", b"scripts/")
_MACRO_TYPES: Final = re.compile(rb"macroEnabled|vbaProject|macrosheet", re.IGNORECASE)
_PROGRAM_MEMBERS: Final = (b"meta-inf/manifest.mf", b"androidmanifest.xml", b"classes.dex")
_OFFICE_MEMBERS: Final = (b"[content_types].xml", b"word/", b"xl/", b"ppt/")
_BINARY: Final = re.compile(rb"[\x00-\x08\x0e-\x19\x1c-\x1f]")
_MARKS: Final = ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"), (b"\xef\xbb\xbf", "utf-8"))
_MARKED_UP: Final = re.compile(
    r"<(?:!doctype|html|head|body|script|svg|\?xml|iframe|meta|style|title|table|div|!--)",
    re.IGNORECASE,
)
_TEXTS: Final = (
    ("begin:vcalendar", FileKind.CALENDAR),
    ("begin:vcard", FileKind.CARD),
    ("#!", FileKind.PROGRAM),
    ("@echo off", FileKind.PROGRAM),
    ("[internetshortcut]", FileKind.PROGRAM),
    ("{\\rt", FileKind.DOCUMENT),
)


@dataclass(frozen=True, slots=True)
class Contents:
    """What octets show: a kind, None when they show none, and what is remarkable about it."""

    kind: FileKind | None
    has_macros: bool = False
    is_encrypted: bool = False
    is_animated: bool = False


def read_contents(head: bytes, tail: bytes = b"") -> Contents:
    """Read the first octets of a file and, when they are at hand, the last ones behind them."""
    if head.startswith(_OLE):
        return _read_ole(head, tail)
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _read_zip(head, tail)
    kind = _by_start(head)
    if kind is None and head.find(b"%PDF-", 0, _PDF_WINDOW) >= 0:
        return _read_pdf(head, tail)
    return Contents(
        kind or _text_kind(head),
        has_macros=kind is FileKind.DOCUMENT and _RTF_OBJECT.search(head) is not None,
        is_animated=kind is FileKind.IMAGE and _is_animated(head),
    )


def _is_windows_program(head: bytes) -> bool:
    """Whether it begins like a program of DOS or Windows, and not like a text with these letters."""
    return head[:2] in (b"MZ", b"ZM") and b"\0" in head[:64]


def _by_start(head: bytes) -> FileKind | None:
    if _is_windows_program(head):
        return FileKind.PROGRAM
    for start, kind in _STARTS:
        if head.startswith(start):
            return kind
    for at, magics, kind in _INSIDE:
        if head.startswith(magics, at):
            return kind
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12])
    if head[4:8] == b"ftyp":
        return FileKind.IMAGE if head[8:12] in _HEIF else FileKind.MEDIA
    is_bitmap = head[:2] == b"BM" and int.from_bytes(head[14:18], "little") in _BITMAP_HEADERS
    return FileKind.IMAGE if is_bitmap else None


def _is_animated(head: bytes) -> bool:
    if head.startswith(b"GIF"):
        return _moves(head)
    if head.startswith(b"\x89PNG"):
        # The chunk that announces an animation stands before the first image (PNG 3rd ed., 11.3.6).
        first = head.find(b"IDAT")
        return head.find(b"acTL", 0, first if first >= 0 else len(head)) >= 0
    if head[8:16] == b"WEBPVP8X":
        return bool(head[20:21]) and bool(head[20] & 0x02)
    return head[8:12] in _MOVING_HEIF


def _moves(head: bytes) -> bool:
    """Whether a GIF holds a second image: its blocks are walked as far as they are given (GIF89a)."""
    if b"NETSCAPE2.0" in head[:_TEXT_WINDOW]:
        return True
    images = 0
    at = 13 + _colours(head, 10)
    while 0 <= at < len(head) and images < 2:
        if head[at] == 0x21:
            at = _behind_blocks(head, at + 2)
        elif head[at] == 0x2C:
            images += 1
            at = _behind_blocks(head, at + 11 + _colours(head, at + 9))
        else:
            break
    return images > 1


def _colours(head: bytes, at: int) -> int:
    """Octets of the colour table that the packed field at this place announces."""
    packed = head[at] if at < len(head) else 0
    return 3 << ((packed & 0x07) + 1) if packed & 0x80 else 0


def _behind_blocks(head: bytes, at: int) -> int:
    while at < len(head) and head[at]:
        at += 1 + head[at]
    return at + 1


def _read_pdf(head: bytes, tail: bytes) -> Contents:
    seen = head + tail
    texts = [seen, *_unpacked_objects(seen)]
    names = [_PDF_ESCAPE.sub(_unescaped, text) if b"#" in text else text for text in texts]
    return Contents(
        FileKind.PDF,
        has_macros=any(_PDF_ACTIVE.search(text) for text in names),
        is_encrypted=_PDF_LOCK.search(seen) is not None,
    )


def _unescaped(found: re.Match[bytes]) -> bytes:
    # ISO 32000-1, 7.3.5: any character of a name may be written by its number.
    return bytes.fromhex(found[1].decode("ascii"))


def _unpacked_objects(seen: bytes) -> Iterator[bytes]:
    """Give the objects that newer writers pack into streams (ISO 32000-1, 7.5.7), as far as seen."""
    for number, found in enumerate(_PDF_OBJECTS.finditer(seen)):
        if number >= _MOST_STREAMS:
            break
        yield _inflated(seen[found.end() : found.end() + _INFLATED], zlib.MAX_WBITS)


def _inflated(packed: bytes, window: int) -> bytes:
    try:
        return zlib.decompressobj(window).decompress(packed, _INFLATED)
    except zlib.error:
        return b""


def _read_ole(head: bytes, tail: bytes) -> Contents:
    """Read a compound file by the names in its directory, which are UTF-16 ([MS-CFB] 2.6)."""
    seen = head + tail
    if _INSTALLER in seen:
        return Contents(FileKind.PROGRAM)
    if _wide("__substg1.0_") in seen or _wide("__properties_version1.0") in seen:
        return Contents(FileKind.MAIL)
    # A Word or Excel file of old has a mark in its first sector: [MS-DOC] 2.5.2, [MS-XLS] 2.4.117.
    is_locked = (head[512:514] == b"\xec\xa5" and bool(head[523:524]) and bool(head[523] & 1)) or (
        head[512:514] == b"\x09\x08" and head[532:534] == b"\x2f\0"
    )
    return Contents(
        FileKind.DOCUMENT,
        has_macros=_wide("_VBA_PROJECT") in seen or _wide("Macros") in seen,
        is_encrypted=is_locked or _wide("EncryptedPackage") in seen,
    )


def _wide(name: str) -> bytes:
    return name.encode("utf-16-le")


def _read_zip(head: bytes, tail: bytes) -> Contents:
    seen = head + tail
    names: list[bytes] = []
    is_encrypted = has_macros = False
    for found in _members(seen):
        at, is_central = found.start(), found[0].endswith(b"\x02")
        flags = int.from_bytes(
            seen[at + 8 : at + 10] if is_central else seen[at + 6 : at + 8], "little"
        )
        is_encrypted = is_encrypted or bool(flags & 1)
        name = _member_name(seen, at, is_central=is_central)
        names.append(name)
        if name == b"[content_types].xml" and not is_central:
            start = at + 30 + len(name) + int.from_bytes(seen[at + 28 : at + 30], "little")
            has_macros = has_macros or _names_macros(seen[start : start + _INFLATED])
    has_macros = has_macros or any(
        name.startswith(_MACRO_MEMBERS) or name.endswith(_MACRO_MEMBERS[0]) for name in names
    )
    kind = _zip_kind(names, seen)
    return Contents(kind, has_macros and kind is FileKind.DOCUMENT, is_encrypted)


def _names_macros(packed: bytes) -> bool:
    """Whether the list of types speaks of macros (ECMA-376 part 2, 7.3.7); packed or as it is."""
    types = _inflated(packed, -zlib.MAX_WBITS) or packed
    return _MACRO_TYPES.search(types) is not None


def _members(seen: bytes) -> Iterator[re.Match[bytes]]:
    for number, found in enumerate(_MEMBER.finditer(seen)):
        if number >= _MOST_MEMBERS:
            break
        yield found


def _member_name(seen: bytes, at: int, *, is_central: bool) -> bytes:
    length, start = (at + 28, at + 46) if is_central else (at + 26, at + 30)
    size = int.from_bytes(seen[length : length + 2], "little")
    return seen[start : start + min(size, 300)].lower()


def _zip_kind(names: list[bytes], seen: bytes) -> FileKind:
    if any(name in _PROGRAM_MEMBERS for name in names):
        return FileKind.PROGRAM
    is_open_document = (
        names[:1] == [b"mimetype"] and b"application/vnd.oasis.opendocument" in seen[:120]
    )
    if is_open_document or any(name.startswith(_OFFICE_MEMBERS) for name in names[:40]):
        return FileKind.DOCUMENT
    return FileKind.ARCHIVE


def _text_kind(head: bytes) -> FileKind | None:
    window = head[:_TEXT_WINDOW]
    codec = next((codec for mark, codec in _MARKS if window.startswith(mark)), "")
    if not codec and _BINARY.search(window):
        return None
    text = window.decode(codec or "latin-1", "ignore").lstrip("\ufeff \t\r\n\f").lower()
    for start, kind in _TEXTS:
        if text.startswith(start):
            return kind
    return FileKind.MARKUP if _MARKED_UP.match(text) else FileKind.TEXT
