"""HEIC and AVIF (ISO/IEC 23008-12): Exif and XMP items are emptied where they stand.

The orientation is a property of the image here (`irot`, `imir`), so nothing of Exif need stay. What
stands in the file is found by the item locations of ISO/IEC 14496-12, 8.11.3, and overwritten in
place: no offset changes, and not a pixel.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

# Four octets of offset, then a TIFF header with an empty directory.
_EMPTY_EXIF: Final = b"\0\0\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0"
_MOST_BOXES: Final = 2000
_MOST_ITEMS: Final = 20_000
_XMP: Final = b"application/rdf+xml\0"


class _Unsafe(Exception):
    """The boxes cannot be followed."""


@dataclass(frozen=True, slots=True)
class _Box:
    kind: bytes
    start: int
    end: int


def clean_heif(octets: bytes) -> bytes | None:
    """Give a HEIC or AVIF of the same length without Exif and XMP, or None when that is unsafe."""
    try:
        return _Surgery(octets).run()
    except _Unsafe:
        return None


@dataclass(frozen=True, slots=True)
class _Surgery:
    octets: bytes = field(repr=False)

    def run(self) -> bytes:
        meta = self._child(0, len(self.octets), b"meta")
        kinds = self._kinds(self._child(meta.start + 4, meta.end, b"iinf"))
        wanted = {number: kind for number, kind in kinds if kind in (b"Exif", b"mime")}
        if not wanted:
            return self.octets
        out = bytearray(self.octets)
        for number, low, high in self._places(self._child(meta.start + 4, meta.end, b"iloc")):
            if number in wanted:
                if low < meta.end and high > meta.start:
                    raise _Unsafe
                out[low:high] = _blank(wanted.pop(number), high - low)
        if wanted:
            raise _Unsafe
        return bytes(out)

    def _number(self, at: int, size: int) -> int:
        if at < 0 or at + size > len(self.octets):
            raise _Unsafe
        return int.from_bytes(self.octets[at : at + size], "big")

    def _boxes(self, at: int, end: int) -> Iterator[_Box]:
        for _ in range(_MOST_BOXES):
            if at + 8 > end:
                return
            size, kind, head = self._number(at, 4), self.octets[at + 4 : at + 8], 8
            if size == 1:
                size, head = self._number(at + 8, 8), 16
            size = size or end - at
            if size < head or at + size > end:
                raise _Unsafe
            yield _Box(kind, at + head, at + size)
            at += size
        raise _Unsafe

    def _child(self, at: int, end: int, kind: bytes) -> _Box:
        for box in self._boxes(at, end):
            if box.kind == kind:
                return box
        raise _Unsafe

    def _kinds(self, iinf: _Box) -> Iterator[tuple[int, bytes]]:
        """Item numbers with their types (8.11.6); "mime" only where it is XMP."""
        width = 2 if self._number(iinf.start, 1) == 0 else 4
        for box in self._boxes(iinf.start + 4 + width, iinf.end):
            version = self._number(box.start, 1)
            if box.kind != b"infe" or version < 2:
                raise _Unsafe
            width_of_id = 2 if version == 2 else 4
            at = box.start + 4
            number, kind_at = self._number(at, width_of_id), at + width_of_id + 2
            kind = self.octets[kind_at : kind_at + 4]
            if kind != b"mime" or _XMP in self.octets[kind_at : min(box.end, kind_at + 400)]:
                yield number, kind

    def _places(self, iloc: _Box) -> Iterator[tuple[int, int, int]]:
        """Item numbers with the range of each that is one extent of this file (8.11.3)."""
        version = self._number(iloc.start, 1)
        sizes = self._number(iloc.start + 4, 2)
        offset_size, length_size, base_size = sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15
        index_size = sizes & 15 if version else 0
        wide = 4 if version == 2 else 2
        count, at = self._number(iloc.start + 6, wide), iloc.start + 6 + wide
        if version > 2 or count > _MOST_ITEMS:
            raise _Unsafe
        for _ in range(count):
            number, at = self._number(at, wide), at + wide
            method, at = (self._number(at, 2) & 15, at + 2) if version else (0, at)
            base, at = self._number(at + 2, base_size), at + 2 + base_size
            extents, at = self._number(at, 2), at + 2
            offset = base + self._number(at + index_size, offset_size)
            length = self._number(at + index_size + offset_size, length_size)
            at += extents * (index_size + offset_size + length_size)
            if method == 0 and extents == 1 and offset + length <= len(self.octets):
                yield number, offset, offset + length


def _blank(kind: bytes, length: int) -> bytes:
    if kind == b"mime":
        return b" " * length
    return _EMPTY_EXIF.ljust(length, b"\0") if length >= len(_EMPTY_EXIF) else bytes(length)
