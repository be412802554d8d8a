"""Exif, of which only the orientation is worth keeping: without it a photograph lies on its side."""

import struct
from typing import Final

_ORIENTATION: Final = 0x0112
_SHORT: Final = 3
_UPRIGHT: Final = 1
_MOST_ENTRIES: Final = 1000


def orientation_of(tiff: bytes) -> int:
    """Read the orientation (2 to 8) from an Exif block that begins as TIFF does; 1 if it says none."""
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(tiff[:4])
    if order is None or len(tiff) < 8:
        return _UPRIGHT
    at = struct.unpack_from(f"{order}L", tiff, 4)[0]
    if at + 2 > len(tiff):
        return _UPRIGHT
    count = min(struct.unpack_from(f"{order}H", tiff, at)[0], _MOST_ENTRIES)
    for entry in range(at + 2, min(at + 2 + 12 * count, len(tiff) - 11), 12):
        tag, kind = struct.unpack_from(f"{order}HH", tiff, entry)
        if (tag, kind) == (_ORIENTATION, _SHORT):
            value: int = struct.unpack_from(f"{order}H", tiff, entry + 8)[0]
            return value if 2 <= value <= 8 else _UPRIGHT
    return _UPRIGHT


def minimal_exif(orientation: int) -> bytes:
    """Write an Exif block (TIFF 6.0) that says the orientation and nothing else; empty for upright."""
    if orientation == _UPRIGHT:
        return b""
    entry = struct.pack(">HHLHH", _ORIENTATION, _SHORT, 1, orientation, 0)
    return b"MM\0*" + struct.pack(">LH", 8, 1) + entry + b"\0\0\0\0"
