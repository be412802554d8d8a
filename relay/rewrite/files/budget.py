"""Work counted beforehand: octets that unpacking may give, so that no bomb goes off."""

import bz2
import contextlib
import lzma
import zlib
from dataclasses import dataclass, field
from typing import Final

MEBIBYTE: Final = 1 << 20
RAW_DEFLATE: Final = -15
ZLIB: Final = 15
GZIP: Final = 31
_PIECE: Final = 65_536
_CRUMB: Final = 64
_MOST_STREAMS: Final = 16
_XZ_MEMORY: Final = 128 * MEBIBYTE


class Overspent(Exception):
    """A file unpacks to more than we look at."""


@dataclass(slots=True)
class Budget:
    """How many octets may still be unpacked, and how many units of other work done."""

    octets: int
    steps: int = field(default=200_000)

    def take(self, octets: int) -> None:
        """Count octets. Raises Overspent when there are no more."""
        self.octets -= octets
        if self.octets < 0:
            raise Overspent

    def step(self, number: int = 1) -> None:
        """Count units of work. Raises Overspent when there are no more."""
        self.steps -= number
        if self.steps < 0:
            raise Overspent


@dataclass(frozen=True, slots=True)
class Inflated:
    """What a deflated stream holds, as far as it is sound, and how many octets it takes."""

    content: bytes = field(repr=False)
    length: int
    is_whole: bool


def inflate(octets: bytes, budget: Budget, window: int = ZLIB, start: int = 0) -> Inflated:
    """Undo DEFLATE (RFC 1950, 1951, 1952) from `start` on; damage ends the reading.

    Raises:
        Overspent: there is more in it than the budget allows.

    """
    unpacker = zlib.decompressobj(window)
    out: list[bytes] = []
    at = start
    # In pieces, because what is left over of a piece is copied.
    while at < len(octets) and not unpacker.eof:
        piece = octets[at : at + _PIECE]
        budget.step()
        intact = unpacker.copy()
        try:
            out.append(unpacker.decompress(piece, budget.octets + 1))
        except zlib.error:
            out.append(_salvaged(intact, piece))
            budget.take(len(out[-1]))
            break
        budget.take(len(out[-1]))
        at += len(piece) - len(unpacker.unused_data)
    return Inflated(b"".join(out), at - start, unpacker.eof)


def _salvaged(intact: "zlib._Decompress", piece: bytes) -> bytes:
    """Give what the damaged piece holds in front of the damage."""
    crumbs = (piece[start : start + _CRUMB] for start in range(0, len(piece), _CRUMB))
    out: list[bytes] = []
    with contextlib.suppress(zlib.error):
        out.extend(map(intact.decompress, crumbs))
    return b"".join(out)


def unpack(octets: bytes, budget: Budget) -> bytes:
    """Undo gzip, bzip2 or xz, its first members; damage ends the reading.

    Raises:
        Overspent: there is more in it than the budget allows.

    """
    out: list[bytes] = []
    for _ in range(_MOST_STREAMS):
        unpacker = _unpacker_of(octets)
        if unpacker is None:
            break
        try:
            content = unpacker.decompress(octets, budget.octets + 1)
        except (OSError, EOFError, lzma.LZMAError, zlib.error):
            break
        budget.take(len(content))
        out.append(content)
        octets = unpacker.unused_data
    return b"".join(out)


def _unpacker_of(
    octets: bytes,
) -> "zlib._Decompress | bz2.BZ2Decompressor | lzma.LZMADecompressor | None":
    if octets.startswith(b"\x1f\x8b"):
        return zlib.decompressobj(GZIP)
    if octets.startswith(b"BZh"):
        return bz2.BZ2Decompressor()
    if octets.startswith(b"\xfd7zXZ"):
        return lzma.LZMADecompressor(memlimit=_XZ_MEMORY)
    return None
