"""The header of a part: edited in place, or, for the message itself, chosen and written afresh."""

import re
from dataclasses import dataclass, field
from typing import Final

from mail.message import Field
from mail.mime import MAIL_TYPES, Part
from mail.parameters import Parameterised, format_parameterised
from mail.transfer import TransferEncoding, has_long_line
from relay.rewrite.edits import Edits
from relay.rewrite.fields import (
    TRANSFER_FIELD,
    Renames,
    is_ambiguous,
    legal_field,
    scrub_field,
    transfer_field,
)
from relay.rewrite.nested import clean_nested_field, is_mime_field
from relay.rewrite.scrub import Scrubber

TYPE_KEY: Final = "content-type"
TRANSFER_KEY: Final = "content-transfer-encoding"
ROOT_FIELDS: Final = frozenset(
    {
        TYPE_KEY,
        TRANSFER_KEY,
        "content-disposition",
        "content-id",
        "content-description",
        "content-language",
        "content-location",
        "content-base",
        "content-duration",
    }
)
# RFC 1847 section 2.1: without its signature a signed multipart is an ordinary one.
_OF_SIGNATURES: Final = frozenset({"protocol", "micalg"})
# By these a part is read.
_SHAPING: Final = frozenset({TYPE_KEY, TRANSFER_KEY, "content-disposition"})
_SHOWABLE: Final = re.compile(r"[a-z]{1,20}/[a-z0-9.+_-]{1,60}")


@dataclass(frozen=True, slots=True)
class Change:
    """What the header of a part has to say anew about its content."""

    encoding: TransferEncoding | None = None
    charset: str = ""


@dataclass(frozen=True, slots=True)
class PartHeader:
    """The header of one part, and where its edits and notes go."""

    part: Part
    parent: Part | None
    scrubber: Scrubber = field(repr=False)
    renames: Renames = field(repr=False)
    edits: Edits = field(repr=False)

    @property
    def where(self) -> str:
        """Name the part by its number, and by its type where that shows nothing."""
        place = f"part {self.part.path}" if self.part.path else "body"
        kind = self.part.content_type
        is_shown = _SHOWABLE.fullmatch(kind) and self.scrubber.is_clear(kind.encode("ascii"))
        return f"{place} ({kind})" if is_shown else place

    def clean(self, change: Change) -> None:
        """Edit the fields where they stand in the body."""
        at = self.part.header_start
        wanted = self._wanted(change)
        read = {one.key: one for one in reversed(self.part.fields) if one.key in _SHAPING}
        for one in self.part.fields:
            end = at + len(one.raw)
            if read.get(one.key, one).value != one.value:
                # Nothing was read from this one, and others may read from nothing else.
                written = b""
            elif one.key in wanted:
                # Its namesakes, which nothing was read from, go.
                written, wanted[one.key] = wanted[one.key], b""
            else:
                written = self._field(one)
            if written != one.raw:
                self.edits.replace(at, end, written)
            at = end
        missing = b"".join(wanted.values())
        if missing:
            empty_line = b"" if at < self.part.body_start else b"\r\n"
            self.edits.replace(at, at, missing + empty_line)

    def root_fields(self, change: Change) -> tuple[Field, ...]:
        """Give the MIME fields of the message, the first one of each name."""
        wanted = self._wanted(change)
        written: dict[str, Field] = {}
        dropped: set[str] = set()
        for one in self.part.fields:
            key = one.key
            if key in ROOT_FIELDS and key not in written and key not in dropped:
                raw = wanted.pop(key) if key in wanted else self._field(one)
                if raw:
                    written[key] = one if raw == one.raw else Field(one.name, raw)
                else:
                    # Its namesakes stay behind as well: nothing was read from those.
                    dropped.add(key)
        for key, raw in wanted.items():
            written[key] = Field("Content-Type" if key == TYPE_KEY else TRANSFER_FIELD, raw)
        return tuple(map(legal_field, written.values()))

    def _wanted(self, change: Change) -> dict[str, bytes]:
        """Give the fields that must say something else than they do."""
        wanted: dict[str, bytes] = {}
        if change.charset or self.part.content_type == "multipart/signed":
            wanted[TYPE_KEY] = self._typed(change.charset)
        if change.encoding is not None:
            wanted[TRANSFER_KEY] = transfer_field(change.encoding)
        return wanted

    def _typed(self, charset: str) -> bytes:
        content = self.part.content
        kept = [
            (name, value)
            for name, value in content.parameters
            if name != "charset" and name not in _OF_SIGNATURES
        ]
        kind = content.value
        if kind == "multipart/signed":
            kind = "multipart/mixed"
        if charset:
            kept.insert(0, ("charset", charset))
        written = format_parameterised(Parameterised(kind, tuple(kept)))
        return self._field(Field("Content-Type", b"Content-Type: " + written + b"\r\n"))

    def _field(self, one: Field) -> bytes:
        if self._is_nested and not is_mime_field(one):
            raw, scrubbed = clean_nested_field(one, self.scrubber)
            self.edits.note(self._field_where(one), scrubbed)
            return raw
        is_plain = self.scrubber.is_clear(one.raw) and not has_long_line(one.raw)
        if is_plain and not is_ambiguous(one):
            return one.raw
        return scrub_field(one, self._field_where(one), self.scrubber, self.renames, self.edits)

    @property
    def _is_nested(self) -> bool:
        return self.parent is not None and self.parent.content_type in MAIL_TYPES

    def _field_where(self, one: Field) -> str:
        # A name is as good a place for a domain as a value.
        is_shown = one.name and self.scrubber.is_clear(one.name.encode("ascii"))
        return f"{self.where}, header field {one.name}" if is_shown else f"{self.where}, header"
