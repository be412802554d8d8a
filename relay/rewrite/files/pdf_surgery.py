"""Document information and XMP of a PDF, blanked where they stand: the file keeps its length.

No offset of the cross-reference table changes, so an odd file stays as odd as it was. A compressed
stream is unpacked, blanked and packed again into the room it had.
"""

import re
import zlib
from dataclasses import dataclass, field
from typing import Final

from relay.rewrite.files.budget import MEBIBYTE, Budget, inflate
from relay.rewrite.files.pdf_lexer import Range, Stream, dictionary_at, streams_of, value_at
from relay.rewrite.files.xmp import blank_xmp

_INFORMATION: Final = re.compile(rb"/Info\s{1,8}(\d{1,10})\s{1,8}\d{1,10}\s{1,8}R\b")
_SEALED: Final = re.compile(rb"/ByteRange\s{0,8}\[|/Encrypt\s{0,8}(?:\d|<<)")
_KEPT: Final = frozenset({"Title", "CreationDate", "ModDate", "Trapped", "GTS_PDFXVersion"})
_FLATE: Final = re.compile(rb"/Filter\s{0,8}\[?\s{0,8}/FlateDecode\b")
_SEVERAL: Final = re.compile(
    rb"/Filter\s{0,8}\[\s{0,8}/\w+\s{0,8}/|/Predictor\s{0,8}[2-9]|/Predictor\s{0,8}1\d"
)
_METADATA: Final = re.compile(rb"/Type\s{0,8}/Metadata\b")
_PACKED_OBJECTS: Final = re.compile(rb"/Type\s{0,8}/ObjStm\b")
_FIRST: Final = re.compile(rb"/First\s{1,8}(\d{1,9})\b")
_MOST_REFERENCES: Final = 40
_MOST_VERSIONS: Final = 500
_MOST_OBJECTS: Final = 20_000
_LONGEST_PACKET: Final = MEBIBYTE


@dataclass(frozen=True, slots=True)
class Blanked:
    """A file of the same length, and whether something had to be left that was not reached."""

    octets: bytes = field(repr=False)
    is_left: bool


def is_sealed(octets: bytes) -> bool:
    """Whether a PDF is signed (12.8) or encrypted (7.6), so that any edit would break it."""
    return _SEALED.search(octets) is not None


def blank_metadata(octets: bytes, budget: Budget) -> Blanked:
    """Blank document information and XMP.

    Raises:
        Overspent: its object streams unpack to more than the budget allows.

    """
    surgery = _Surgery(octets, budget, bytearray(octets))
    surgery.run()
    return Blanked(bytes(surgery.out), surgery.is_left)


@dataclass(slots=True)
class _Surgery:
    octets: bytes = field(repr=False)
    budget: Budget
    out: bytearray = field(repr=False)
    is_left: bool = False

    def run(self) -> None:
        wanted = {int(number) for number in _INFORMATION.findall(self.octets)}
        further = self._blank_objects(wanted)
        self._blank_streams(wanted, further)

    def _blank_objects(self, wanted: set[int]) -> set[int]:
        """Blank dictionaries that stand in the open; the objects their values refer to."""
        further: set[int] = set()
        for at in self._places(wanted):
            for strings, reference in _telling(self.octets, at):
                self._blank(self.out, strings)
                further |= {reference} - {-1}
        for at in self._places(further - wanted):
            self._blank(self.out, value_at(self.octets, at).strings)
        return further

    def _places(self, numbers: set[int]) -> list[int]:
        """Where objects of these numbers begin, earlier versions of them included."""
        chosen = sorted(numbers)[:_MOST_REFERENCES]
        self.is_left |= len(chosen) < len(numbers)
        if not chosen:
            return []
        named = b"|".join(b"%d" % number for number in chosen)
        pattern = re.compile(rb"(?<!\d)(?:" + named + rb")\s{1,8}\d{1,10}\s{1,8}obj\b")
        places = [found.end() for found in pattern.finditer(self.octets)]
        self.is_left |= len(places) > _MOST_VERSIONS
        return places[:_MOST_VERSIONS]

    def _blank_streams(self, wanted: set[int], further: set[int]) -> None:
        for stream in streams_of(self.octets):
            if _METADATA.search(stream.dictionary):
                self._blank_packet(stream)
            elif wanted and _PACKED_OBJECTS.search(stream.dictionary):
                self._blank_packed(stream, wanted, further)

    def _blank_packet(self, stream: Stream) -> None:
        content = self._content(stream)
        if content is None or b"\0" in content or len(content) > _LONGEST_PACKET:
            self.is_left = True
        else:
            self._write(stream, content, blank_xmp(content))

    def _blank_packed(self, stream: Stream, wanted: set[int], further: set[int]) -> None:
        """Blank dictionaries within an object stream (7.5.7)."""
        first = _FIRST.search(stream.dictionary)
        content = self._content(stream) if first is not None else None
        if content is None or first is None:
            self.is_left = True
            return
        begin = int(first[1])
        words = content[:begin].split()[: 2 * _MOST_OBJECTS]
        places = {
            int(number): begin + int(offset)
            for number, offset in zip(words[::2], words[1::2], strict=False)
            if number.isdigit() and offset.isdigit() and len(number) < 11 and len(offset) < 11
        }
        out = bytearray(content)
        for number in wanted & places.keys():
            for strings, reference in _telling(content, places[number]):
                self._blank(out, strings)
                further.add(reference)
        for number in (further - wanted) & places.keys():
            self._blank(out, value_at(content, places[number]).strings)
        self._write(stream, content, bytes(out))

    @staticmethod
    def _blank(out: bytearray, strings: tuple[Range, ...]) -> None:
        for low, high in strings:
            is_hex = out[low - 1 : low] == b"<"
            out[low:high] = (b"20" * (high - low))[: high - low] if is_hex else b" " * (high - low)

    def _content(self, stream: Stream) -> bytes | None:
        """Unpack a stream; None when it is packed in a way that we cannot pack."""
        octets = self.octets[stream.start : stream.end]
        if b"/Filter" not in stream.dictionary:
            return octets
        if _FLATE.search(stream.dictionary) is None or _SEVERAL.search(stream.dictionary):
            return None
        found = inflate(octets, self.budget)
        return found.content if found.is_whole else None

    def _write(self, stream: Stream, before: bytes, after: bytes) -> None:
        if after == before:
            return
        room = stream.end - stream.start
        if b"/Filter" in stream.dictionary:
            packed = zlib.compress(after, 9)
            if len(packed) > room:
                self.is_left = True
                return
            # Readers stop where the packed octets say that they end.
            after = packed.ljust(room, b"\0")
        self.out[stream.start : stream.end] = after


def _telling(octets: bytes, at: int) -> list[tuple[tuple[Range, ...], int]]:
    """The strings of a document information dictionary that may name somebody (14.3.3)."""
    return [
        (value.strings, value.reference)
        for key, value in dictionary_at(octets, at)
        if key not in _KEPT
    ]
