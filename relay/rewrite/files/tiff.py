"""TIFF 6.0: fields that describe are emptied where they stand, so that no offset changes."""

import struct
from dataclasses import dataclass, field
from typing import Final

# Description, make, model, software, time, artist, host, copyright, XMP, IPTC, Photoshop, Exif,
# GPS, image id, Windows titles and authors, unique ids.
_TELLING: Final = frozenset(
    {
        269, 270, 271, 272, 285, 305, 306, 315, 316, 700, 32781, 33432, 33723, 34377, 34853, 37724,
        40091, 40092, 40093, 40094, 40095, 42016, 42032, 42033,
    }
)  # fmt: skip
_EXIF: Final = 34665
# Raw photographs: their makers' notes are needed to develop them.
_RAW: Final = frozenset({330, 50706})
_DIRECTORIES: Final = frozenset({_EXIF, 34853})
_SIZES: Final = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_MOST_DIRECTORIES: Final = 500
_MOST_EMPTIED: Final = 20
_MOST_ENTRIES: Final = 4096


class _Unsafe(Exception):
    """The file is not built as one that can be edited in place."""


def clean_tiff(octets: bytes) -> bytes | None:
    """Give a TIFF of the same length without its descriptions, or None when that is unsafe."""
    try:
        return _Surgery(octets).run()
    except (_Unsafe, struct.error):
        return None


@dataclass(slots=True)
class _Surgery:
    octets: bytes = field(repr=False)
    order: str = ""
    out: bytearray = field(default_factory=bytearray)
    emptied: int = 0
    seen: set[int] = field(default_factory=set)
    drawn: list[tuple[int, int]] = field(default_factory=list)
    blanked: list[tuple[int, int]] = field(default_factory=list)

    def run(self) -> bytes:
        self.order = "<" if self.octets[:2] == b"II" else ">"
        self.out = bytearray(self.octets)
        at = self._number("L", 4)
        while at:
            at = self._directory(at)
        for low, high in self.blanked:
            self.out[low:high] = bytes(high - low)
        if self._is_torn():
            raise _Unsafe
        return bytes(self.out)

    def _number(self, form: str, at: int) -> int:
        number: int = struct.unpack_from(self.order + form, self.octets, at)[0]
        return number

    def _directory(self, at: int) -> int:
        """Leave the telling fields out of a directory; where the next one begins."""
        if at in self.seen or len(self.seen) >= _MOST_DIRECTORIES:
            raise _Unsafe
        self.seen.add(at)
        count = self._number("H", at)
        if count > _MOST_ENTRIES:
            raise _Unsafe
        kept: list[bytes] = []
        for entry in range(at + 2, at + 2 + 12 * count, 12):
            tag = self._number("H", entry)
            if tag in _RAW:
                raise _Unsafe
            if tag in _DIRECTORIES:
                self._empty(self._number("L", entry + 8))
            elif tag in _TELLING:
                self._blank_value(entry)
            else:
                self._note_value(entry)
                kept.append(self.octets[entry : entry + 12])
        end = at + 2 + 12 * count
        following = self.octets[end : end + 4]
        written = struct.pack(f"{self.order}H", len(kept)) + b"".join(kept) + following
        self.out[at : end + 4] = written.ljust(end + 4 - at, b"\0")
        self.drawn.append((at, end + 4))
        return self._number("L", end)

    def _empty(self, at: int) -> None:
        """Blank a directory of Exif or GPS with all its values."""
        count = self._number("H", at)
        self.emptied += 1
        if count > _MOST_ENTRIES or self.emptied > _MOST_EMPTIED:
            raise _Unsafe
        for entry in range(at + 2, at + 2 + 12 * count, 12):
            self._blank_value(entry)
        self.blanked.append((at, at + 6 + 12 * count))

    def _value(self, entry: int) -> tuple[int, int]:
        """Where the value of an entry stands: in it, when it takes at most four octets."""
        size = _SIZES.get(self._number("H", entry + 2), 1) * self._number("L", entry + 4)
        at = entry + 8 if size <= 4 else self._number("L", entry + 8)
        if at + size > len(self.octets):
            raise _Unsafe
        return at, at + size

    def _blank_value(self, entry: int) -> None:
        low, high = self._value(entry)
        if high - low > 4:
            self.blanked.append((low, high))

    def _note_value(self, entry: int) -> None:
        low, high = self._value(entry)
        if high - low > 4:
            self.drawn.append((low, high))

    def _is_torn(self) -> bool:
        """Whether something was blanked that is needed: then the file lies about its own build."""
        ends = {True: 0, False: 0}
        for low, high, is_blank in sorted(
            [(low, high, True) for low, high in self.blanked]
            + [(low, high, False) for low, high in self.drawn]
        ):
            if low < ends[not is_blank]:
                return True
            ends[is_blank] = max(ends[is_blank], high)
        return False
