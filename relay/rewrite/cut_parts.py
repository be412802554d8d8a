"""Cuts in the parts of one message: subject, texts, files, each edited where it stands."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from mail.charset import decode_charset
from mail.decode_words import decode_words
from mail.encode_words import encode_words
from mail.message import Field, Message, make_field
from mail.mime import MAIL_TYPES, Part, first_field
from mail.transfer import (
    TransferEncoding,
    decode_base64,
    decode_quoted_printable,
    decode_transfer,
)
from policies.cuts import Cut, Markup
from relay.content import attachments_of
from relay.rewrite.coding import UNCHANGED, Coded, encode_text, recode_text
from relay.rewrite.disguises import SOFT_BREAKS
from relay.rewrite.edits import Edits
from relay.rewrite.html_markup import without_markup
from relay.rewrite.html_seen import read_source
from relay.rewrite.html_words import HtmlWords, pieces_of, replaced
from relay.rewrite.labels import header_bytes, relabelled, text_in_place
from relay.rewrite.texts import LONGEST_TEXT
from relay.rewrite.unclean import LONG_LINE, TOO_LONG
from relay.rewrite.views import View
from relay.rewrite.wanted import Wanted, find_wanted, left_in

_MARKUP_TYPES: Final = frozenset(
    {"text/html", "application/xhtml+xml", "text/xhtml", "text/x-amp-html"}
)
_SHOWN_TYPES: Final = frozenset({"text/plain", "text/html"})
FIX: Final = "Take it out yourself and send the message again as plain text."
LEFT: Final = "what had to be taken out is still there"
_REVEALED: Final = "taking active content out would show what was hidden"
_OPAQUE: Final = (
    "what had to be taken out is in an unknown transfer encoding",
    "Send it again with an ordinary mail program.",
)
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_NAMES: Final = {
    Markup.REMOTE_IMAGES: "pictures from other servers",
    Markup.ACTIVE: "active content",
    Markup.HIDDEN: "hidden text",
}
_DONE: Final = "Nothing to do: the rest of the message travels."


@dataclass(slots=True)
class PartCutter:
    """One message with the edits that take things out of it, and what was found on the way."""

    message: Message = field(repr=False)
    root: Part = field(repr=False)
    wanted: Sequence[Wanted] = field(repr=False)
    markups: Sequence[Markup]
    edits: Edits
    found: set[Cut] = field(default_factory=set, repr=False)
    fields: tuple[Field, ...] = field(default=(), repr=False)
    gone: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Begin with the header as it is."""
        self.fields = self.message.fields

    def result(self) -> Message:
        """Give the message with all edits made."""
        return Message(self.fields, self.edits.applied(self.message.body))

    def shape(self) -> list[tuple[str, str]]:
        """Give the parts that the result must have: path and type of each."""
        kept = [part for part in self.root.walk() if not self._is_inside(part)]
        return [(part.path, self.gone.get(part.path, part.content_type)) for part in kept]

    def files(self, cuts: Sequence[Cut]) -> None:
        """Put a text in place of each attachment that goes."""
        attachments = attachments_of(self.root)
        for cut in cuts:
            if not 0 <= cut.number < len(attachments):
                continue
            self.found.add(cut)
            part = attachments[cut.number]
            self._file(part, cut.replacement)

    def texts(self) -> None:
        """Take words, targets and markup out of the subject and of every text."""
        for part, parent in _walk(self.root):
            if part.path in self.gone or self._is_inside(part):
                continue
            is_mail = parent is None or parent.content_type in MAIL_TYPES
            fields = self._subject(part) if is_mail else part.fields
            edited = self._text(part) if is_text(part) else None
            if fields is part.fields and edited is None:
                continue
            self._write(part, fields, edited)

    def _file(self, part: Part, text: str) -> None:
        self.gone[part.path] = "text/plain"
        self.edits.strip(where(part), "attachment", _DONE)
        if part is self.root:
            self.fields, content = text_in_place(text, self.fields)
            self.edits.replace(0, len(self.message.body), content + b"\r\n")
            return
        fields, content = text_in_place(text, ())
        body, end = self.message.body, part.body_end
        # A part without content may lack the line end in front of the boundary.
        line_end = b"\r\n" if body[end : end + 1] not in (b"\r", b"\n", b"") else b""
        self.edits.replace(part.header_start, end, header_bytes(fields) + content + line_end)

    def _is_inside(self, part: Part) -> bool:
        """Whether a part stood in one that is gone."""
        above = part.path
        while above:
            above = above.rpartition(".")[0]
            if above in self.gone:
                return True
        return False

    def _subject(self, part: Part) -> tuple[Field, ...]:
        """Give the header of a message without what is wanted in its subject."""
        at = next((n for n, one in enumerate(part.fields) if one.key == "subject"), None)
        if at is None:
            return part.fields
        one = part.fields[at]
        shown = _shown(one)
        text = self._plain(shown, is_flowed=False)
        if text == shown:
            return part.fields
        self.edits.strip("header field Subject", "a passage", _DONE)
        return (*part.fields[:at], make_field(one.name, encode_words(text)), *part.fields[at + 1 :])

    def _text(self, part: Part) -> str | None:
        """Give the new text of a part; None where it stays as it is."""
        text = decoded(self.message.body, part)
        if is_markup(part):
            if len(text) > LONGEST_TEXT:
                self.edits.hold(where(part), *TOO_LONG)
                return None
            new = self._html(text, where(part))
        else:
            is_flowed = part.content.parameter("format").lower() == "flowed"
            new = self._plain(text, is_flowed=is_flowed)
            if new != text:
                self.edits.strip(where(part), "a passage", _DONE)
        return None if new == text else new

    def _plain(self, text: str, *, is_flowed: bool) -> str:
        text = self._replaced(text, self.wanted)
        if is_flowed and SOFT_BREAKS.is_worn(text):
            view = SOFT_BREAKS.view(View(text, [0], [(0, len(text))], [False]))
            hits, found = find_wanted(self.wanted, view.text)
            self.found |= found
            text = replaced(text, pieces_of(hits, view))
        left = left_in(self.wanted, text)
        return self._replaced(text, left) if left else text

    def _replaced(self, text: str, wanted: Sequence[Wanted]) -> str:
        hits, found = find_wanted(wanted, text)
        self.found |= found
        return replaced(text, hits) if hits else text

    def _html(self, source: str, place: str) -> str:
        if self.wanted:
            words = HtmlWords(self.wanted)
            source = words.cut(source)
            self.found |= words.found
            if words.is_changed:
                self.edits.strip(place, "a passage or link", _DONE)
        for markup in self.markups:
            cleaned = without_markup(source, markup)
            if cleaned is not source:
                self.edits.strip(place, _NAMES[markup], _DONE)
            if markup is Markup.HIDDEN and read_source(cleaned).hidden.strip("> \n"):
                self.edits.hold(place, LEFT, FIX)
            elif markup is Markup.ACTIVE and _signs_shown(cleaned) > _signs_shown(source):
                # An element that is gone had kept something hidden.
                self.edits.hold(place, _REVEALED, FIX)
            source = cleaned
        return source

    def _write(self, part: Part, fields: tuple[Field, ...], text: str | None) -> None:
        """Write a part anew: its content where there is a new text, and its fields where they change."""
        coded = UNCHANGED if text is None else self._coded(part, text)
        if coded.octets is not None:
            self.edits.replace(part.body_start, part.body_end, coded.octets)
        fields = relabelled(fields, part, coded)
        if fields is part.fields:
            return
        if part is self.root:
            self.fields = fields
            return
        end = part.header_start + sum(len(one.raw) for one in part.fields)
        empty_line = b"" if end < part.body_start else b"\r\n"
        raw = b"".join(one.raw for one in fields) + empty_line
        self.edits.replace(part.header_start, end, raw)

    def _coded(self, part: Part, text: str) -> Coded:
        before = self.message.body[part.body_start : part.body_end]
        is_seven = part.transfer_encoding is TransferEncoding.SEVEN_BIT and before.isascii()
        is_foreign = is_seven and not text.isascii()
        coded = recode_text(text, part) if is_foreign else encode_text(text, part)
        if coded.is_impossible:
            self.edits.hold(where(part), *LONG_LINE)
        if part.transfer_encoding is TransferEncoding.OPAQUE and self._is_hidden(
            coded.octets or b""
        ):
            self.edits.hold(where(part), *_OPAQUE)
        return coded

    def _is_hidden(self, octets: bytes) -> bool:
        """Whether what is wanted shows to those who know an encoding by a name that we do not."""
        readings = (decode_base64(octets), decode_quoted_printable(octets))
        return any(left_in(self.wanted, reading.decode("utf-8", "replace")) for reading in readings)


def decoded(body: bytes, part: Part) -> str:
    """Give the text of a part of this body; octets that its charset lacks are surrogates."""
    octets = decode_transfer(body[part.body_start : part.body_end], part.transfer_encoding)
    return decode_charset(octets, part.charset)


def is_text(part: Part) -> bool:
    """Whether a part is a text that somebody reads."""
    return not part.children and (part.is_text or part.content_type in _MARKUP_TYPES)


def is_markup(part: Part) -> bool:
    """Whether a text is HTML."""
    return part.content_type in _MARKUP_TYPES


def subject_of(message: Message) -> str:
    """Give the subject as it is shown, or the empty string."""
    one = first_field(message.fields, "subject")
    return "" if one is None else _shown(one)


def where(part: Part) -> str:
    """Name a part by its number, and by its type where that is a plain one."""
    place = f"part {part.path}" if part.path else "body"
    return f"{place} ({part.content_type})" if part.content_type in _SHOWN_TYPES else place


def _signs_shown(source: str) -> int:
    return len("".join(read_source(source).text.split()))


def _shown(one: Field) -> str:
    value = one.value
    if _SURROGATE.search(value):
        # Octets that are no UTF-8 are Latin-1, the likeliest of the rest.
        value = value.encode("utf-8", "surrogateescape").decode("latin-1")
    return decode_words(value)


def _walk(root: Part) -> Iterator[tuple[Part, Part | None]]:
    """Yield each part and what it stands in. A signature around it is taken off in stage 5 anyway."""
    pending: list[tuple[Part, Part | None]] = [(root, None)]
    while pending:
        part, parent = pending.pop()
        yield part, parent
        pending.extend((child, part) for child in reversed(part.children))
