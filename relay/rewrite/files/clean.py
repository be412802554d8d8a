"""One attached file: what it is, what is taken out of it, and whether it may go."""

import re
from dataclasses import dataclass, field, replace
from typing import Final

from mail.message import parse_message, with_crlf
from mail.mime import decoded_octets, parse_parts
from mail.transfer import TransferEncoding
from relay.rewrite.files.budget import MEBIBYTE, Budget, Overspent, inflate, unpack
from relay.rewrite.files.cleaned import AUTHOR_REMOVED, PHOTO_REMOVED, UNTOUCHED, CleanFile
from relay.rewrite.files.images import clean_image
from relay.rewrite.files.kinds import CLOSED, IMAGES, PACKED, Kind, kind_of, may_be_zlib
from relay.rewrite.files.office import (
    declares_entities,
    is_office,
    is_signed,
    text_of,
    without_authors,
)
from relay.rewrite.files.ole import blank_properties
from relay.rewrite.files.pdf import PdfReading, count_pages, read_pdf
from relay.rewrite.files.pdf_surgery import blank_metadata, is_sealed
from relay.rewrite.files.raster import profiles_of_png
from relay.rewrite.files.scripts import unscripted
from relay.rewrite.files.search import code_shows_author, octets_show_author, shows_author
from relay.rewrite.files.texts import (
    is_rtf,
    objects_of_rtf,
    read_plain,
    shown_by_rtf,
    without_rtf_author,
)
from relay.rewrite.files.zips import Archive, hides_zip, open_zip, write_zip
from relay.rewrite.mailbox import holds_mail, split_mailbox
from relay.rewrite.scrub import Scrubbed, Scrubber

UNPACKED: Final = 50 * MEBIBYTE
LONGEST_TEXT: Final = 2_000_000
_DEEPEST: Final = 2
_CODED: Final = frozenset({TransferEncoding.BASE64, TransferEncoding.QUOTED_PRINTABLE})
# Characters looked at closely that cost one step.
_CLOSELY: Final = 32
_FIX: Final = (
    "Remove the address from the file, or write it into the mail itself, and send it again."
)
_LEFT: Final = "a document may still name its author"
_OBJECT: Final = re.compile(
    rb"PK\x03\x04|\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1|%PDF-|\x1f\x8b\x08|\x89PNG\r\n|\{\\rt"
)
_PROFILES: Final = 8 * MEBIBYTE
_FIX_SMALLER: Final = "Send the files one by one, without an archive around them."


def scrub_file(octets: bytes, scrubber: Scrubber) -> CleanFile:
    """Clean a file of any kind. Bounded in time and memory, never raises on a bad file."""
    cleaner = FileCleaner(scrubber, Budget(UNPACKED))
    try:
        return cleaner.clean(octets, 0)
    except Overspent:
        return CleanFile(unclean="a file that unpacks to more than we look into", fix=_FIX_SMALLER)


def _shows(kind: str) -> CleanFile:
    return CleanFile(unclean=f"a {kind} shows the author's address", fix=_FIX)


@dataclass(slots=True)
class _Edits:
    """What became of the parts of a document so far."""

    changes: dict[str, bytes] = field(default_factory=dict, repr=False)
    removed: dict[str, None] = field(default_factory=dict)
    warnings: dict[str, None] = field(default_factory=dict)
    author: int = 0
    recipient: int = 0

    def take(self, name: str, cleaned: CleanFile) -> None:
        """Add what became of one part."""
        if cleaned.content is not None:
            self.changes[name] = cleaned.content
        self.removed.update(dict.fromkeys(cleaned.removed))
        self.warnings.update(dict.fromkeys(cleaned.warnings))
        self.author += cleaned.author
        self.recipient += cleaned.recipient


@dataclass(frozen=True, slots=True)
class FileCleaner:
    """Cleans the files of one attachment within one budget."""

    scrubber: Scrubber
    budget: Budget

    def clean(self, octets: bytes, depth: int) -> CleanFile:
        """Clean one file, `depth` archives deep. Raises Overspent."""
        kind = kind_of(octets)
        cleaned = self._of_kind(octets, kind, depth)
        left = octets if cleaned.content is None else cleaned.content
        if kind is Kind.ZIP or cleaned.unclean or not hides_zip(left):
            return cleaned
        return self._with_zip(left, cleaned, depth)

    def _with_zip(self, octets: bytes, cleaned: CleanFile, depth: int) -> CleanFile:
        """Look into an archive behind a file of another kind: a document within it, or a hidden one."""
        if depth > _DEEPEST:
            return CleanFile(unclean="archives within archives", fix=_FIX_SMALLER)
        inner = self._zip(octets, depth)
        if inner.unclean or inner.author:
            return _shows("file behind a file")
        return replace(cleaned, warnings=(*cleaned.warnings, *inner.warnings))

    def _of_kind(self, octets: bytes, kind: Kind, depth: int) -> CleanFile:
        if kind in PACKED:
            return self._packed(octets, kind, depth)
        if kind in IMAGES:
            return self._image(octets, kind)
        if kind in CLOSED:
            return self._searched(octets, kind, f"a {kind} archive was not opened")
        return self._ole(octets) if kind is Kind.OLE else self._other(octets, depth)

    def _other(self, octets: bytes, depth: int) -> CleanFile:
        if hides_zip(octets):
            return CleanFile(unclean="an archive that stands behind other octets", fix=_FIX_SMALLER)
        if holds_mail(octets) and self._hides_in_mail(octets, depth):
            return _shows("mail in a file")
        if may_be_zlib(octets):
            unpacked = inflate(octets, self.budget)
            if unpacked.is_whole:
                return self._fixed(unpacked.content, depth)
        if is_rtf(octets) and any(self._object_shows(one, depth) for one in objects_of_rtf(octets)):
            return _shows("document")
        return self._text(octets)

    def _object_shows(self, octets: bytes, depth: int) -> bool:
        """Whether a file inside a text shows the author; a few fields stand in front of it ([MS-OLEDS] 2.2)."""
        self.budget.step(20)
        self.budget.take(len(octets))
        if octets_show_author(octets, self.scrubber):
            return True
        found = _OBJECT.search(octets)
        return found is not None and self._hides(octets[found.start() :], depth)

    def _hides_in_mail(self, octets: bytes, depth: int) -> bool:
        """Whether a coded part of a mail shows the author: as a text the mail shows its code only."""
        for mail in split_mailbox(octets):
            message = parse_message(with_crlf(mail))
            self.budget.step(100)
            coded = [one for one in parse_parts(message).walk() if one.transfer_encoding in _CODED]
            if any(self._hides(decoded_octets(message, part), depth) for part in coded):
                return True
        return False

    def _hides(self, content: bytes, depth: int) -> bool:
        self.budget.step(20)
        self.budget.take(len(content))
        inner = None if depth > _DEEPEST else self.clean(content, depth + 1)
        return inner is None or inner.unclean is not None or inner.author > 0

    def _packed(self, octets: bytes, kind: Kind, depth: int) -> CleanFile:
        if depth > _DEEPEST:
            return CleanFile(unclean="archives within archives", fix=_FIX_SMALLER)
        if kind is Kind.PDF:
            return self._pdf(octets, depth)
        return self._zip(octets, depth) if kind is Kind.ZIP else self._stream(octets, depth)

    def _searched(self, octets: bytes, kind: str, *warnings: str) -> CleanFile:
        """Search a file as it stands, since there is no more to be done."""
        if octets_show_author(octets, self.scrubber):
            return _shows(f"{kind} file")
        return CleanFile(warnings=warnings)

    def _image(self, octets: bytes, kind: Kind) -> CleanFile:
        cleaned = clean_image(octets, kind)
        if cleaned is None:
            return self._searched(octets, kind, f"metadata of a {kind} image was not reached")
        if octets_show_author(cleaned, self.scrubber) or (
            kind is Kind.PNG and self._profile_shows(cleaned)
        ):
            return _shows(f"{kind} image")
        return UNTOUCHED if cleaned == octets else CleanFile(cleaned, (PHOTO_REMOVED,))

    def _profile_shows(self, octets: bytes) -> bool:
        profiles = profiles_of_png(octets, Budget(_PROFILES))
        return any(octets_show_author(one, self.scrubber) for one in profiles)

    def _ole(self, octets: bytes) -> CleanFile:
        cleaned = blank_properties(octets)
        if octets_show_author(cleaned, self.scrubber):
            return _shows("document")
        return UNTOUCHED if cleaned == octets else CleanFile(cleaned, (AUTHOR_REMOVED,))

    def _text(self, octets: bytes) -> CleanFile:
        plain = read_plain(octets)
        if plain is None:
            return self._searched(octets, "binary")
        if len(plain.text) > LONGEST_TEXT and self.scrubber.may_find(plain.text):
            return _shows("long text file")
        text = without_rtf_author(plain.text) if plain.is_rtf else plain.text
        removed = () if text == plain.text else (AUTHOR_REMOVED,)
        scrubbed = self._scrubbed(text, plain.is_markup)
        if plain.is_rtf and shows_author((shown_by_rtf(scrubbed.text),), self.scrubber):
            return _shows("document")
        if scrubbed.text == plain.text:
            return UNTOUCHED
        content = scrubbed.text.encode(plain.codec)
        return CleanFile(content, removed, (), scrubbed.author, scrubbed.recipient)

    def _scrubbed(self, text: str, is_markup: bool) -> Scrubbed:
        return self.scrubber.html(text) if is_markup else self.scrubber.plain(text)

    def _stream(self, octets: bytes, depth: int) -> CleanFile:
        """Look into a file that is packed alone: .gz, .bz2, .xz, and a tape archive in it."""
        return self._fixed(unpack(octets, self.budget), depth)

    def _fixed(self, content: bytes, depth: int) -> CleanFile:
        """Look at what is packed alone, and leave it as it is."""
        inner = self._inner(content, depth)
        return inner if inner.unclean else CleanFile(warnings=inner.warnings)

    def _zip(self, octets: bytes, depth: int) -> CleanFile:
        archive = open_zip(octets, self.budget)
        if archive is None:
            return self._searched(octets, "zip", "a zip archive could not be opened")
        if shows_author(("\n".join(self._names(archive)),), self.scrubber):
            return _shows("name in an archive")
        if archive.hides_text:
            return CleanFile(unclean="a text that is packed in an unusual way", fix=_FIX_SMALLER)
        if is_office(archive):
            return self._office(archive, depth)
        return self._archive(archive, depth)

    @staticmethod
    def _names(archive: Archive) -> list[str]:
        notes = [note.decode("latin-1") for note in archive.notes]
        return [*(entry.filename for entry in archive.entries), *notes]

    def _archive(self, archive: Archive, depth: int) -> CleanFile:
        warnings: dict[str, None] = dict.fromkeys(_archive_warnings(archive))
        for content in archive.members.values():
            inner = self._inner(content, depth)
            if inner.unclean:
                return inner
            warnings.update(dict.fromkeys(inner.warnings))
        return CleanFile(warnings=tuple(warnings))

    def _inner(self, content: bytes, depth: int) -> CleanFile:
        """Look at a file that must stay as it is: what would be scrubbed makes it unclean."""
        self.budget.step(20)
        inner = self.clean(content, depth + 1)
        if inner.author and not inner.unclean:
            return _shows("file in an archive")
        return inner

    def _office(self, archive: Archive, depth: int) -> CleanFile:
        """Clean a document; a signed one is left as it is, or held."""
        edited = _Edits()
        for name, content in archive.members.items():
            self.budget.step(20)
            problem = self._member(archive, name, content, depth, edited)
            if problem is not None:
                return problem
        warnings = (*_archive_warnings(archive), *edited.warnings)
        if not edited.changes:
            return CleanFile(warnings=warnings)
        if is_signed(archive) or archive.is_closed or archive.is_broken:
            if edited.author:
                return _shows("document")
            return CleanFile(warnings=(*warnings, _LEFT))
        written = write_zip(archive, edited.changes)
        return CleanFile(written, tuple(edited.removed), warnings, edited.author, edited.recipient)

    def _member(
        self, archive: Archive, name: str, content: bytes, depth: int, edited: _Edits
    ) -> CleanFile | None:
        """Clean a part of a document, note what came of it, or say why it cannot be cleaned."""
        part = text_of(name, content)
        if part is None:
            inner = self.clean(content, depth + 1)
            if inner.unclean:
                return inner
            edited.take(name, inner)
            return None
        if declares_entities(part.text):
            return CleanFile(unclean="a document declares entities", fix=_FIX)
        text = without_authors(archive, name, part.text)
        removed = () if text == part.text else (AUTHOR_REMOVED,)
        # Of large markup it is the entities that cost.
        self.budget.step(text.count("&") // 4)
        scrubbed = Scrubbed(text)
        if self.scrubber.may_find(text):
            if len(text) > LONGEST_TEXT:
                return _shows("long document")
            self.budget.step(len(text) // _CLOSELY)
            scrubbed = self.scrubber.html(text)
        if scrubbed.text != part.text:
            written = scrubbed.text.encode(part.codec)
            cleaned = CleanFile(written, removed, (), scrubbed.author, scrubbed.recipient)
            edited.take(name, cleaned)
        return None

    def _pdf(self, octets: bytes, depth: int) -> CleanFile:
        """Blank the metadata of a PDF where that is safe, and search what remains."""
        cleaned, warnings = self._blanked(octets)
        reading = read_pdf(cleaned, self.budget)
        if reading is None:
            return self._searched(octets, "PDF", "a PDF could not be opened")
        if reading.is_closed:
            return self._searched(octets, "PDF", "an encrypted PDF was not checked")
        if self._is_shown(reading) or octets_show_author(cleaned, self.scrubber):
            return _shows("PDF")
        for file in reading.files:
            inner = self._inner(file, depth)
            if inner.unclean:
                return inner
        if reading.is_partial:
            warnings = (*warnings, "a PDF was searched in part")
        if cleaned == octets:
            return CleanFile(warnings=warnings)
        return CleanFile(cleaned, (AUTHOR_REMOVED,), warnings)

    def _is_shown(self, reading: PdfReading) -> bool:
        texts = (*reading.texts, *map(unscripted, filter(lambda text: "\\" in text, reading.texts)))
        return shows_author(texts, self.scrubber) or any(
            code_shows_author(stream, self.scrubber) for stream in reading.streams
        )

    def _blanked(self, octets: bytes) -> tuple[bytes, tuple[str, ...]]:
        """A PDF without metadata, if nothing breaks by that, and what there is to say."""
        blanked = blank_metadata(octets, self.budget)
        warnings = (_LEFT,) if blanked.is_left else ()
        if blanked.octets == octets:
            return octets, warnings
        if is_sealed(octets):
            return octets, (_LEFT,)
        pages = count_pages(octets)
        if not pages or count_pages(blanked.octets) != pages:
            return octets, (_LEFT,)
        return blanked.octets, warnings


def _archive_warnings(archive: Archive) -> tuple[str, ...]:
    warnings = []
    if archive.is_closed:
        warnings.append("an encrypted archive was not checked")
    if archive.is_broken:
        warnings.append("part of an archive could not be read")
    return tuple(warnings)
