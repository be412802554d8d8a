"""Documents in OLE compound files ([MS-CFB], [MS-OLEPS]): the names in their property sets are blanked in place."""

import struct
from collections.abc import Iterator
from typing import Final

# Of SummaryInformation: author and who saved last. Of its companion: manager and company.
_SETS: Final = {
    bytes.fromhex("e0859ff2f94f6810ab9108002b27b3d9"): frozenset({4, 8}),
    bytes.fromhex("02d5cdd59c2e1b10939708002b2cf9ae"): frozenset({14, 15}),
}
_STRINGS: Final = {30: 1, 31: 2}
_MOST_PROPERTIES: Final = 200
_LONGEST: Final = 512
_MOST_SETS: Final = 100


def blank_properties(octets: bytes) -> bytes:
    """Give a compound file of the same length without the names in its document properties.

    A string that is not whole where it should stand (its sectors may lie apart) is left.
    """
    out = bytearray(octets)
    for form, wanted in _SETS.items():
        at = -1
        for _ in range(_MOST_SETS):
            at = octets.find(form, at + 1)
            if at < 0:
                break
            for low, high in _strings(octets, at, wanted):
                out[low:high] = bytes(high - low)
    return bytes(out)


def _strings(octets: bytes, at: int, wanted: frozenset[int]) -> Iterator[tuple[int, int]]:
    try:
        # The set begins 28 octets before its first format id; the id's offset counts from there.
        section = at - 28 + struct.unpack_from("<L", octets, at + 16)[0]
        count = struct.unpack_from("<L", octets, section + 4)[0]
        for number in range(min(count, _MOST_PROPERTIES)):
            name, offset = struct.unpack_from("<LL", octets, section + 8 + 8 * number)
            if name in wanted:
                kind, length = struct.unpack_from("<LL", octets, section + offset)
                size = length * _STRINGS.get(kind, 0)
                low = section + offset + 8
                if 0 < size <= _LONGEST and _is_string(octets[low : low + size], kind):
                    yield low, low + size
    except struct.error:
        return


def _is_string(octets: bytes, kind: int) -> bool:
    """Whether these octets are one string with its end, and nothing else."""
    end = b"\0" * _STRINGS[kind]
    return octets.endswith(end) and (kind != 30 or b"\0" not in octets.rstrip(b"\0"))
