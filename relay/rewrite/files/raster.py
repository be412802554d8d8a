"""PNG, WebP and GIF: chunks that describe are left out, those that draw stay as they are."""

import struct
import zlib
from collections.abc import Iterator
from typing import Final

from relay.rewrite.files.budget import Budget, inflate
from relay.rewrite.files.exif import minimal_exif, orientation_of

_PNG_HEAD: Final = 8
# What shows the colours as they are meant (PNG third edition, 11.3); animation frames belong too.
_PNG_KEPT: Final = frozenset(
    {
        b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"cICP", b"mDCV", b"cLLI", b"bKGD",
        b"hIST", b"pHYs", b"sPLT", b"acTL", b"fcTL", b"fdAT",
    }
)  # fmt: skip
_WEBP_KEPT: Final = frozenset({b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ANIM", b"ANMF", b"ICCP"})
_WEBP_EXIF_FLAG: Final = 0x08
_WEBP_XMP_FLAG: Final = 0x04
_GIF_LOOPS: Final = (b"NETSCAPE2.0", b"ANIMEXTS1.0", b"ICCRGBG1012")


def clean_png(octets: bytes) -> bytes | None:
    """Give a PNG without texts, times, Exif and private chunks; None when it cannot be followed."""
    kept = [octets[:_PNG_HEAD]]
    orientation = 1
    at = _PNG_HEAD
    while at < len(octets):
        length, name = int.from_bytes(octets[at : at + 4], "big"), octets[at + 4 : at + 8]
        end = at + 12 + length
        if end > len(octets):
            return None
        if name == b"eXIf":
            orientation = orientation_of(octets[at + 8 : end - 4])
        # A capital first letter: nobody can draw the image without it (5.4).
        if name in _PNG_KEPT or name[:1].isupper():
            kept.append(octets[at:end])
        at = end
        if name == b"IEND":
            return b"".join((*kept[:2], *_png_exif(orientation), *kept[2:]))
    return None


def profiles_of_png(octets: bytes, budget: Budget) -> Iterator[bytes]:
    """Give the colour profiles of a PNG unpacked (11.3.2.3). Raises Overspent."""
    for piece in octets.split(b"iCCP")[1:]:
        # A name, a zero, and the one method that there is stand in front of it.
        yield inflate(piece, budget, start=piece.find(b"\0", 0, 80) + 2).content


def _png_exif(orientation: int) -> tuple[bytes, ...]:
    exif = minimal_exif(orientation)
    if not exif:
        return ()
    named = b"eXIf" + exif
    return (struct.pack(">L", len(exif)) + named + struct.pack(">L", zlib.crc32(named)),)


def clean_webp(octets: bytes) -> bytes | None:
    """Give a WebP (RFC 9649) without Exif, XMP and unknown chunks, or None."""
    end = 8 + int.from_bytes(octets[4:8], "little")
    if end > len(octets):
        return None
    chunks: list[tuple[bytes, bytes]] = []
    exif = b""
    at = 12
    while at < end:
        name, length = octets[at : at + 4], int.from_bytes(octets[at + 4 : at + 8], "little")
        content = octets[at + 8 : at + 8 + length]
        at += 8 + length + length % 2
        if len(content) < length or at > end:
            return None
        if name == b"EXIF":
            exif = minimal_exif(orientation_of(content.removeprefix(b"Exif\0\0")))
        elif name in _WEBP_KEPT:
            chunks.append((name, content))
    return _webp(chunks, exif) if chunks else None


def _webp(chunks: list[tuple[bytes, bytes]], exif: bytes) -> bytes:
    name, head = chunks[0]
    if name == b"VP8X" and head:
        flags = head[0] & ~(_WEBP_EXIF_FLAG | _WEBP_XMP_FLAG)
        chunks[0] = (name, bytes((flags | (_WEBP_EXIF_FLAG if exif else 0),)) + head[1:])
        chunks += [(b"EXIF", exif)] if exif else []
    written = b"".join(
        name + struct.pack("<L", len(content)) + content + b"\0" * (len(content) % 2)
        for name, content in chunks
    )
    return b"RIFF" + struct.pack("<L", 4 + len(written)) + b"WEBP" + written


def clean_gif(octets: bytes) -> bytes | None:
    """Give a GIF (89a) without comments and foreign application blocks, or None."""
    if len(octets) < 13:
        return None
    at = 13 + _colours(octets[10])
    kept = [octets[:at]]
    while at < len(octets):
        start, mark = at, octets[at]
        if mark == 0x3B:
            return b"".join((*kept, b"\x3b"))
        if mark == 0x2C:
            flags = octets[at + 9 : at + 10]
            at = _behind_blocks(octets, at + 11 + _colours(flags[0] if flags else 0))
        elif mark == 0x21:
            at = _behind_blocks(octets, at + 2)
        else:
            return None
        if at < 0:
            return None
        if _is_gif_drawn(octets[start : start + 14]):
            kept.append(octets[start:at])
    return None


def _colours(flags: int) -> int:
    """The octets of a colour table, by the flags in front of it."""
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _behind_blocks(octets: bytes, at: int) -> int:
    """Where the sub-blocks that begin at `at` end, or -1."""
    while at < len(octets):
        size = octets[at]
        at += 1 + size
        if not size:
            return at
    return -1


def _is_gif_drawn(head: bytes) -> bool:
    if head[0] != 0x21:
        return True
    if head[1] == 0xFF:
        return head[3:] in _GIF_LOOPS
    return head[1] != 0xFE
