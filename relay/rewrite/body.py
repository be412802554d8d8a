"""The body: its parts edited in place, by byte range, and not a byte of the rest touched."""

from dataclasses import dataclass, field

from mail.charset import decode_charset, encode_charset
from mail.message import Field, Message
from mail.mime import Part, parse_parts
from mail.transfer import TransferEncoding, has_long_line
from relay.rewrite.edits import Edits
from relay.rewrite.fields import (
    TRANSFER_FIELD,
    Renames,
    legal_field,
    plan_renames,
    scrub_field,
    transfer_field,
)
from relay.rewrite.leaves import scrub_leaf
from relay.rewrite.scrub import Scrubber
from relay.rewrite.unclean import unclean_reason

_TRANSFER_KEY = "content-transfer-encoding"


@dataclass(frozen=True, slots=True)
class CleanBody:
    """The edited body, the MIME fields of the message to go with it, and the notes."""

    octets: bytes = field(repr=False)
    fields: tuple[Field, ...] = field(repr=False)
    edits: Edits


def clean_body(message: Message, scrubber: Scrubber, root: Part | None = None) -> CleanBody:
    """Scrub every part of a message, its header and its content. Never raises on bad mail.

    `root` is the tree of that very message where somebody has read it already.
    """
    root = root or parse_parts(message)
    edits = Edits()
    if root.is_over_limit:
        edits.hold("message", "more parts, nesting or header than the limits allow")
    parts = list(root.walk())
    renames = plan_renames(parts, message.body, scrubber)
    root_fields: tuple[Field, ...] = ()
    for part in parts:
        cleaner = _PartCleaner(message.body, part, scrubber, renames, edits)
        encoding = cleaner.clean_content()
        if part is root:
            root_fields = cleaner.root_fields(encoding)
        else:
            cleaner.clean_header(encoding)
    return CleanBody(edits.applied(message.body), root_fields, edits)


@dataclass(frozen=True, slots=True)
class _PartCleaner:
    body: bytes
    part: Part
    scrubber: Scrubber
    renames: Renames
    edits: Edits

    @property
    def where(self) -> str:
        place = f"part {self.part.path}" if self.part.path else "body"
        return f"{place} ({self.part.content_type})" if self.part.content_type.isascii() else place

    def clean_content(self) -> TransferEncoding | None:
        """Edit the content; the new transfer encoding when it had to change."""
        part = self.part
        reason = unclean_reason(part)
        if reason is not None:
            self.edits.hold(self.where, reason)
            return None
        if part.delimiters:
            self._clean_frame()
            return None
        octets = self.body[part.body_start : part.body_end]
        leaf = scrub_leaf(octets, part, self.scrubber, self.renames.content_ids)
        if leaf.unclean is not None:
            self.edits.hold(self.where, leaf.unclean)
        if leaf.octets is not None:
            self.edits.replace(part.body_start, part.body_end, leaf.octets)
        self.edits.note(self.where, leaf.scrubbed)
        return leaf.encoding

    def clean_header(self, encoding: TransferEncoding | None) -> None:
        """Edit the header fields of a part that has its own."""
        at = self.part.header_start
        is_encoding_written = encoding is None
        for one in self.part.fields:
            end = at + len(one.raw)
            if one.key == _TRANSFER_KEY and encoding is not None:
                written = b"" if is_encoding_written else transfer_field(encoding)
                is_encoding_written = True
            else:
                written = self._field(one)
            if written != one.raw:
                self.edits.replace(at, end, written)
            at = end
        if encoding is not None and not is_encoding_written:
            empty_line = b"" if at < self.part.body_start else b"\r\n"
            self.edits.replace(at, at, transfer_field(encoding) + empty_line)

    def root_fields(self, encoding: TransferEncoding | None) -> tuple[Field, ...]:
        """Give the MIME fields of the message, the first one of each name."""
        written: dict[str, Field] = {}
        dropped: set[str] = set()
        for one in self.part.fields:
            key = one.key
            if key in ROOT_FIELDS and key not in written and key not in dropped:
                raw = self._field(one)
                if raw:
                    written[key] = one if raw == one.raw else Field(one.name, raw)
                else:
                    # Its namesakes stay behind as well: nothing was read from those.
                    dropped.add(key)
        if encoding is not None:
            raw = transfer_field(encoding)
            written[_TRANSFER_KEY] = Field(TRANSFER_FIELD, raw)
        return tuple(map(legal_field, written.values()))

    def _field(self, one: Field) -> bytes:
        if self.scrubber.is_clear(one.raw) and not has_long_line(one.raw):
            return one.raw
        where = f"{self.where}, header field {one.name}" if one.name else f"{self.where}, header"
        return scrub_field(one, where, self.scrubber, self.renames, self.edits)

    def _clean_frame(self) -> None:
        """Edit what stands before, between and after the children of a multipart."""
        part = self.part
        boundary = self.renames.boundaries.get(part.content.parameter("boundary"))
        if boundary is not None:
            for start, end in part.delimiters:
                self.edits.replace(start, end, boundary.encode("ascii"))
        self._clean_gap("preamble", part.body_start, part.preamble_end)
        if part.epilogue_start >= 0:
            self._clean_gap("epilogue", part.epilogue_start, part.body_end)

    def _clean_gap(self, name: str, start: int, end: int) -> None:
        octets = self.body[start:end]
        if self.scrubber.is_clear(octets) and not has_long_line(octets):
            return
        scrubbed = self.scrubber.plain(decode_charset(octets, "utf-8"))
        self.edits.note(f"{self.where}, {name}", scrubbed)
        written = encode_charset(scrubbed.text, "utf-8")
        if written is None or has_long_line(written):
            written = b""
        if written != octets:
            self.edits.replace(start, end, written)


ROOT_FIELDS = frozenset(
    {
        "content-type",
        _TRANSFER_KEY,
        "content-disposition",
        "content-id",
        "content-description",
        "content-language",
        "content-location",
        "content-base",
        "content-duration",
    }
)
