"""The body: its parts edited in place, by byte range, and not a byte of the rest touched."""

from dataclasses import dataclass, field
from typing import Final

from mail.message import Field, Message
from mail.mime import MAIL_TYPES, Part, parse_parts
from mail.transfer import decode_transfer
from relay.rewrite.coding import Coded, encode_content
from relay.rewrite.edits import LEFT_OUT, Edits
from relay.rewrite.fields import plan_renames
from relay.rewrite.files.kinds import PREFIX
from relay.rewrite.files.kinds import Kind as FileKind
from relay.rewrite.files.kinds import kind_of as file_kind_of
from relay.rewrite.frames import clean_frame
from relay.rewrite.kinds import Kind
from relay.rewrite.leaves import scrub_leaf
from relay.rewrite.mailbox import MOST_MAILS, holds_mail, split_mailbox
from relay.rewrite.part_header import Change, PartHeader
from relay.rewrite.scrub import Scrubber
from relay.rewrite.survey import Fate, Sighting, Survey, survey
from relay.rewrite.texts import clean_text
from relay.rewrite.unclean import (
    LONG_LINE,
    STRIPPED_FIXES,
    TOO_DEEP,
    TOO_LONG,
    beyond_limits,
    refusal,
    sealed_file,
)

# How often mail inside mail may be encoded as a whole.
_DEEPEST: Final = 3
_ONE_MAIL: Final = (Field("Content-Type", b"Content-Type: message/rfc822\r\n"),)
_RTF: Final = b"{\\rtf"
_NO_CHANGE: Final = Change()
_EMPTY_PART: Final = b"\r\n"


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
    return _clean(message, scrubber, root or parse_parts(message), 0)


def _clean(message: Message, scrubber: Scrubber, root: Part, depth: int) -> CleanBody:
    edits = Edits()
    if root.is_over_limit:
        edits.unclean.append(beyond_limits("message"))
    parts = survey(root, message.body)
    renames = plan_renames([seen.part for seen in parts.sightings], message.body, scrubber)
    root_fields: tuple[Field, ...] = ()
    for seen in parts.sightings:
        header = PartHeader(seen.part, seen.parent, scrubber, renames, edits)
        change = _ContentCleaner(message.body, parts, seen, header, depth).clean()
        if seen.part is root:
            root_fields = header.root_fields(change)
        else:
            header.clean(change)
    return CleanBody(edits.applied(message.body), root_fields, edits)


@dataclass(frozen=True, slots=True)
class _ContentCleaner:
    body: bytes = field(repr=False)
    parts: Survey = field(repr=False)
    seen: Sighting
    header: PartHeader = field(repr=False)
    depth: int

    @property
    def octets(self) -> bytes:
        return self.body[self.seen.part.body_start : self.seen.part.body_end]

    @property
    def edits(self) -> Edits:
        return self.header.edits

    @property
    def where(self) -> str:
        return self.header.where

    def clean(self) -> Change:
        """Edit the content, or take the part out; what its header has to say anew."""
        fate = self.parts.fate(self.seen)
        if fate is Fate.REMOVED:
            self._remove()
        elif fate is Fate.REFUSED:
            self.edits.add(refusal(self.where, self.seen.kind))
        elif fate is Fate.HELD:
            self.edits.add(sealed_file(self.where))
        else:
            return self._clean_content()
        return _NO_CHANGE

    def _clean_content(self) -> Change:
        kind, part = self.seen.kind, self.seen.part
        if kind is Kind.FRAME:
            clean_frame(
                self.body, part, self.where, self.header.scrubber, self.header.renames, self.edits
            )
            return _NO_CHANGE
        if kind is Kind.OPEN_MAIL:
            return _NO_CHANGE
        if kind in {Kind.CODED_MAIL, Kind.MAILBOX}:
            content = decode_transfer(self.octets, part.transfer_encoding)
            if part.content_type in MAIL_TYPES or holds_mail(content):
                return self._clean_mails(content)
            kind = Kind.TEXT if part.is_text else Kind.FILE
        if kind is Kind.FILE or self._is_file_in_disguise():
            return self._clean_file()
        return self._clean_text(kind)

    def _is_file_in_disguise(self) -> bool:
        start = self.octets[: PREFIX * 2]
        content = decode_transfer(start, self.seen.part.transfer_encoding)
        return content.startswith(_RTF) or file_kind_of(content) is not FileKind.OTHER

    def _clean_text(self, kind: Kind) -> Change:
        text = clean_text(
            self.octets, self.seen.part, kind, self.header.scrubber, self.header.renames.content_ids
        )
        if text.is_too_long:
            self.edits.hold(self.where, *TOO_LONG)
        if text.is_sealed:
            is_hold = self.parts.is_readable
            self.edits.add(sealed_file(self.where) if is_hold else refusal(self.where, Kind.SEALED))
        if text.scrubbed.is_changed or text.scrubbed.stripped:
            self.edits.note(self.where, text.scrubbed)
        return self._written(text.coded)

    def _clean_file(self) -> Change:
        part = self.seen.part
        leaf = scrub_leaf(self.octets, part, self.header.scrubber, self.header.renames.content_ids)
        if leaf.unclean is not None:
            self.edits.hold(self.where, leaf.unclean, leaf.fix)
        self.edits.note(self.where, leaf.scrubbed)
        for what in leaf.removed:
            self.edits.strip(self.where, what)
        for what in leaf.warnings:
            self.edits.warn(self.where, what)
        return self._written(Coded(leaf.octets, leaf.encoding))

    def _clean_mails(self, content: bytes) -> Change:
        """Clean mail that is encoded as a whole, or a file of mails, each like mail inside mail."""
        if self.depth >= _DEEPEST:
            self.edits.hold(self.where, *TOO_DEEP)
            return _NO_CHANGE
        is_mailbox = self.seen.kind is Kind.MAILBOX
        mails = split_mailbox(content) if is_mailbox else [content]
        if len(mails) > MOST_MAILS:
            self.edits.unclean.append(beyond_limits(self.where))
            return _NO_CHANGE
        cleaned = b"".join([self._clean_mail(octets) for octets in mails])
        if cleaned == content:
            return _NO_CHANGE
        return self._written(encode_content(cleaned, self.seen.part))

    def _clean_mail(self, octets: bytes) -> bytes:
        message = Message(_ONE_MAIL, octets)
        inner = _clean(message, self.header.scrubber, parse_parts(message), self.depth + 1)
        self.edits.take_over(self.where, inner.edits)
        return inner.octets

    def _written(self, coded: Coded) -> Change:
        if coded.is_impossible:
            self.edits.hold(self.where, *LONG_LINE)
        if coded.octets is not None:
            part = self.seen.part
            self.edits.replace(part.body_start, part.body_end, coded.octets)
        return Change(coded.encoding, coded.charset)

    def _remove(self) -> None:
        parent, number = self.seen.parent, self.seen.number
        if parent is None or parent.content_type in MAIL_TYPES:
            self.edits.add(refusal(self.where, self.seen.kind))
            return
        fix = STRIPPED_FIXES.get(self.seen.kind, LEFT_OUT)
        self.edits.strip(self.where, self.seen.kind.value, fix)
        part = self.seen.part
        if number == len(parent.children) - 1 and self._is_last_left(parent):
            # A multipart has at least one part (RFC 2046 section 5.1.1).
            self.edits.replace(part.header_start, part.body_end, _EMPTY_PART)
            return
        marks = [begin - len(b"--") for begin, _ in parent.delimiters[number : number + 2]]
        self.edits.replace(marks[0], marks[1] if len(marks) > 1 else part.body_end, b"")

    def _is_last_left(self, parent: Part) -> bool:
        return all(
            self.parts.fate(one) is Fate.REMOVED
            for one in self.parts.sightings
            if one.parent is parent
        )
