"""What a PDF says: the text of its pages, every string of its objects, and the files within it."""

import io
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from pypdf import Configuration, PageObject, PdfReader, apply_configuration
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DictionaryObject,
    IndirectObject,
    StreamObject,
)

from relay.rewrite.files.budget import MEBIBYTE, Budget, Overspent

_PAGES: Final = 100
_OBJECTS: Final = 20_000
_FILES: Final = 20
# Operators on all pages together; pypdf carries out some 150,000 a second.
_OPERATORS: Final = 400_000
_UNPACKED: Final = 16 * MEBIBYTE
_LARGEST: Final = 4 * MEBIBYTE
# Octets of streams that cost one step of the whole file's work.
_A_STEP: Final = 1024
# Pictures and tables of places show nothing; the strings of packed objects are read as objects.
_SILENT: Final = frozenset({"/Image", "/XRef", "/ObjStm"})
_RANGE: Final = re.compile(
    rb"<([0-9A-Fa-f]{1,8})>\s{0,8}<([0-9A-Fa-f]{1,8})>\s{0,8}(?:<[^<>]*+>?|\[[^\]]*+\]?)"
)
_LIMITS: Final = Configuration(
    maximum_declared_stream_length=64 * MEBIBYTE,
    array_based_stream_maximum_output_length=_LARGEST,
    array_maximum_element_count=50_000,
    dictionary_maximum_element_count=20_000,
    lzw_maximum_output_length=MEBIBYTE,
    run_length_maximum_output_length=_LARGEST,
    zlib_maximum_output_length=_LARGEST,
    zlib_maximum_recovery_input_length=50_000,
    stream_filters_maximum_length=4,
    stream_decoding_work_maximum_length=16 * MEBIBYTE,
    stream_parsing_work_maximum_count=300_000,
    page_tree_maximum_entries=20_000,
    page_tree_maximum_page_entries=200_000,
    xform_maximum_invocations_per_extraction=100,
    # No program is ever started for a file.
    jbig2dec_binary=None,
    disable_legacy_handling=True,
)


@dataclass(slots=True)
class PdfReading:
    """What was read. `is_partial`: there is more; `is_closed`: a password keeps it.

    `streams` are all that may say something: pages, forms, scripts and fonts, unpacked.
    """

    texts: list[str] = field(default_factory=list, repr=False)
    files: list[bytes] = field(default_factory=list, repr=False)
    streams: list[bytes] = field(default_factory=list, repr=False)
    pages: int = 0
    is_partial: bool = False
    is_closed: bool = False
    is_encrypted: bool = False


def count_pages(octets: bytes) -> int:
    """Count the pages of a PDF, or give 0 when it does not open."""
    with apply_configuration(_LIMITS):
        try:
            return len(PdfReader(io.BytesIO(octets)).pages)
        except Exception:  # noqa: BLE001 - pypdf raises anything on broken files.
            return 0


def read_pdf(octets: bytes, budget: Budget) -> PdfReading | None:
    """Read a PDF within the limits above; None when it does not open. Never raises."""
    reading = PdfReading()
    with apply_configuration(_LIMITS):
        try:
            reader = PdfReader(io.BytesIO(octets))
            reading.is_encrypted = reader.is_encrypted
            reading.pages = len(reader.pages)
            _Sweep(reader, reading, budget).run()
        except Exception:  # noqa: BLE001 - pypdf raises anything on broken files.
            reading.is_closed = reading.is_encrypted and not reading.texts
            reading.is_partial = True
            if not reading.pages and not reading.is_closed:
                return None
    return reading


@dataclass(frozen=True, slots=True)
class _Sweep:
    reader: PdfReader
    reading: PdfReading
    budget: Budget

    def run(self) -> None:
        self._read_objects()
        work = Budget(_UNPACKED, _OPERATORS)
        for number, page in enumerate(self.reader.pages):
            if number >= _PAGES:
                self.reading.is_partial = True
                return
            try:
                self._read_page(page, work)
            except Overspent:
                self.reading.is_partial = True
                return
            except Exception:  # noqa: BLE001 - one page that cannot be read hides no other.
                self.reading.is_partial = True

    def _read_page(self, page: PageObject, work: Budget) -> None:
        contents = page.get_contents()
        work.take(0 if contents is None else len(contents.get_data()))
        _weigh(_value(page, "/Resources"), work, set())
        text = page.extract_text(visitor_operand_before=lambda *_: work.step())
        self.reading.texts.append(text)

    def _read_objects(self) -> None:
        """Read the strings of all objects: links, notes, forms, bookmarks, names of files."""
        numbers = [(number, of) for of, all_of in self.reader.xref.items() for number in all_of]
        numbers += [(number, 0) for number in self.reader.xref_objStm]
        self.reading.is_partial |= len(numbers) > _OBJECTS
        strings: list[str] = []
        work = Budget(_UNPACKED)
        for number, generation in numbers[:_OBJECTS]:
            try:
                found = self.reader.get_object(IndirectObject(number, generation, self.reader))
                strings += _strings_of(found)
                self._read_stream(found, work)
            except Overspent:
                raise
            except Exception:  # noqa: BLE001 - one object that cannot be read hides no other.
                self.reading.is_partial = True
        self.reading.texts.append("\n".join(strings))

    def _read_stream(self, found: object, work: Budget) -> None:
        if not isinstance(found, StreamObject):
            return
        kind = _value(found, "/Type")
        if kind == "/Metadata":
            self.reading.texts.append(self._octets(found).decode("utf-8", "replace"))
        elif kind == "/EmbeddedFile" and len(self.reading.files) < _FILES:
            self.reading.files.append(self._octets(found))
        elif kind == "/EmbeddedFile":
            self.reading.is_partial = True
        elif not {kind, _value(found, "/Subtype")} & _SILENT:
            self._read_other(found, work)

    def _read_other(self, stream: StreamObject, work: Budget) -> None:
        if work.octets <= 0:
            self.reading.is_partial = True
            return
        # What cannot be unpacked has cost as much as the largest that can.
        content = bytes(_LARGEST)
        try:
            content = stream.get_data()
            self.reading.streams.append(content)
        finally:
            spent = max(len(content), len(stream._data))
            work.octets -= spent
            self.budget.step(spent // _A_STEP)

    def _octets(self, stream: StreamObject) -> bytes:
        octets = stream.get_data()
        self.budget.take(len(octets))
        return octets


def _strings_of(found: object) -> Iterable[str]:
    """Give the strings in an object, however deep, without those of objects it refers to."""
    pending = [found]
    while pending:
        value = pending.pop()
        if isinstance(value, DictionaryObject):
            pending.extend(value.values())
        elif isinstance(value, ArrayObject):
            pending.extend(value)
        elif isinstance(value, ByteStringObject):
            yield value.decode("latin-1")
        elif isinstance(value, str):
            yield value


def _weigh(resources: object, work: Budget, seen: set[int]) -> None:
    """Count what drawing would unpack: fonts' tables and forms within forms."""
    if not isinstance(resources, DictionaryObject) or id(resources) in seen:
        return
    seen.add(id(resources))
    for font in _entries(resources, "/Font"):
        work.step(100)
        table = _value(font, "/ToUnicode")
        if isinstance(table, StreamObject):
            _weigh_table(table.get_data(), work)
    for form in _entries(resources, "/XObject"):
        work.step(10)
        if isinstance(form, StreamObject) and _value(form, "/Subtype") == "/Form":
            work.take(len(form.get_data()))
            _weigh(_value(form, "/Resources"), work, seen)


def _weigh_table(table: bytes, work: Budget) -> None:
    """Count the letters that a table of a font maps (9.10.3): a short range may stand for many."""
    work.take(2 * len(table))
    for section in table.split(b"beginbfrange")[1:]:
        for low, high in _RANGE.findall(section.partition(b"endbfrange")[0]):
            work.step(max(int(high, 16) - int(low, 16), 0) // 4)


def _entries(resources: DictionaryObject, key: str) -> Iterable[DictionaryObject]:
    entries = _value(resources, key)
    if isinstance(entries, DictionaryObject):
        for name in entries:
            entry = entries[name]
            if isinstance(entry, DictionaryObject):
                yield entry


def _value(dictionary: DictionaryObject, key: str) -> object:
    """Give the value of a key with the object that it refers to put in its place, or None."""
    value = dictionary.get(key)
    return value.get_object() if isinstance(value, IndirectObject) else value
