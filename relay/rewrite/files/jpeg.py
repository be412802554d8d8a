"""JPEG (ITU-T T.81): segments that describe are left out, those that draw stay as they are."""

import re
from typing import Final

from relay.rewrite.files.exif import minimal_exif, orientation_of

_END: Final = b"\xff\xd9"
_SCAN: Final = 0xDA
_EXIF: Final = b"Exif\0"
_EXIF_HEADER: Final = 6
# In a scan, FF00 is a letter and FFD0 to FFD7 restart; a run of FF is padding (B.1.1.2, B.1.1.5).
_MARKER: Final = re.compile(rb"\xff++[^\x00\xd0-\xd7]")
_NEXT: Final = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_MOST_SEGMENTS: Final = 20_000


def clean_jpeg(octets: bytes) -> bytes | None:
    """Give a JPEG without Exif, XMP, IPTC, comments and whatever follows its end.

    The orientation and the colour profile stay. None when the segments cannot be followed. Other
    images behind the end (depth maps, films, thumbnails) go as well.
    """
    segments = _segments(octets)
    if segments is None:
        return None
    orientation = 1
    kept: list[bytes] = []
    for marker, segment in segments:
        if marker == 0xE1 and segment[4:].startswith(_EXIF) and orientation == 1:
            orientation = orientation_of(segment[4 + _EXIF_HEADER :])
        if _draws(marker, segment[4:]):
            kept.append(segment)
    exif = minimal_exif(orientation)
    if exif:
        # JFIF wants to be the first segment, and Exif the next (JFIF 1.02; DCF 2.0, 4.5.4).
        at = 1 if segments[0][0] == 0xE0 else 0
        length = (2 + _EXIF_HEADER + len(exif)).to_bytes(2, "big")
        kept.insert(at, b"\xff\xe1" + length + _EXIF + b"\0" + exif)
    return b"".join((octets[:2], *kept))


def _segments(octets: bytes) -> list[tuple[int, bytes]] | None:
    """Cut into segments, each with the scan behind it; the last one ends the image."""
    found: list[tuple[int, bytes]] = []
    at = 2
    while len(found) < _MOST_SEGMENTS:
        start = _MARKER.match(octets, at)
        if start is None:
            return None
        at = start.end()
        marker = octets[at - 1]
        if marker == _END[1]:
            found.append((marker, _END))
            return found
        end = at + int.from_bytes(octets[at : at + 2], "big")
        if end < at + 2 or end > len(octets):
            return None
        if marker == _SCAN:
            behind = _NEXT.search(octets, end)
            if behind is None:
                return None
            end = behind.start()
        found.append((marker, octets[at - 2 : end]))
        at = end
    return None


def _draws(marker: int, content: bytes) -> bool:
    """Whether a segment is needed to show the image: tables, frames, scans, profile, colour model."""
    if marker == 0xE0:
        return content.startswith(b"JFIF\0")
    if marker == 0xE2:
        return content.startswith(b"ICC_PROFILE\0")
    if marker == 0xEE:
        return content.startswith(b"Adobe")
    return not (0xE1 <= marker <= 0xEF or marker == 0xFE)
