"""The leak guard: a second pair of eyes over the finished bytes (architecture.md, "Rewriting").

It does not trust the scrubber's work: it shares the list of needles and the reading of MIME, and
no search with it. Everything is decoded, then flattened to one spelling, and compared. A leak says
where and in which form, never what.
"""

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import unquote

from mail.charset import decode_charset
from mail.decode_words import decode_words
from mail.entities import unescape
from mail.message import Field, Message, parse_message
from mail.mime import Part, parse_parts
from mail.parameters import parse_parameterised
from mail.transfer import decode_base64, decode_quoted_printable, decode_transfer
from relay.rewrite.files.budget import MEBIBYTE, Budget
from relay.rewrite.files.insides import has_insides, insides_of
from relay.rewrite.files.kinds import PACKED, kind_of
from relay.rewrite.files.scripts import unscripted
from relay.rewrite.files.texts import declared_codec
from relay.rewrite.flatten import flatten, shows_address, shows_domain, without_tags
from relay.rewrite.needles import Needle, Needles, Side, present
from relay.rewrite.views import fold

_BASE64_RUN: Final = re.compile(rb"[A-Za-z0-9+/][A-Za-z0-9+/=\r\n]{22,}+")
_SHORTEST_RUN: Final = 24
# What makes a reading of a header field differ from its octets: encoded words, escapes of URLs and
# of HTML, quoted pairs, comments, and parameters in sections.
_CONCEALING: Final = b"%&\\(*"
# These name mails by the ids under which the recipient knows them: its own mails by its own ids.
_THREAD_FIELDS: Final = frozenset({"in-reply-to", "references"})
# A classic attachment inside a text; the length letter and 60 letters are a full line.
_UUENCODED: Final = re.compile(rb"^begin [0-7]{3,4} [^\n]*\n((?:[ -`]{1,61}\r?\n)+)", re.MULTILINE)
_MAIL_START: Final = re.compile(rb"\s{0,8}(?:>?From [^\n]{0,400}\n)?[!-9;-~]{1,80}[ \t]{0,8}:")
_AS_MAIL: Final = (Field("Content-Type", b"Content-Type: message/rfc822\r\n"),)
_DEEPEST: Final = 3
# A text is read where others wait for it: of files in base64 or uuencode inside one, so much.
_PACKED_IN_TEXT: Final = 8 * MEBIBYTE
# The scrubber holds what is longer and may show something.
_LONGEST_INSIDE: Final = 2_000_000


@dataclass(frozen=True, slots=True)
class Leak:
    """An address that shows: in which header field or part, and decoded how."""

    where: str
    form: str


def find_leaks(raw: bytes, needles: Needles) -> tuple[Leak, ...]:
    """Search the finished bytes of a message for what must not show.

    The author's addresses anywhere; the recipient's, and the private domains of both, in header
    fields; the recipient's in text. Linear, never raises, each place and form once.
    """
    return tuple(dict.fromkeys(_leaks(parse_message(raw), raw, needles, 0)))


def _leaks(message: Message, raw: bytes, needles: Needles, depth: int) -> Iterator[Leak]:
    sight = _Sight(needles, raw)
    if not sight.is_raw_clear:
        yield from sight.in_bytes("message", raw, "raw")
    for part in parse_parts(message).walk():
        yield from sight.in_fields(part)
        if not part.children:
            octets = message.body[part.body_start : part.body_end]
            content = decode_transfer(octets, part.transfer_encoding)
            yield from sight.in_content(part, octets, content)
            if not part.is_text and depth < _DEEPEST and _MAIL_START.match(content):
                # Mail that is encoded as a whole stands in no tree.
                nested = Message(_AS_MAIL, content)
                for leak in _leaks(nested, content, needles, depth + 1):
                    yield Leak(f"part {part.path or '0'}, inside: {leak.where}", leak.form)


class _Sight:
    """The needles of one message, sorted by where they count."""

    def __init__(self, needles: Needles, raw: bytes) -> None:
        self.all = needles.addresses
        self.author = tuple(one for one in self.all if one.side is Side.AUTHOR)
        self.domains = needles.domains
        self.author_domains = tuple(one for one in self.domains if one.side is Side.AUTHOR)
        # Without all pieces of a needle in the whole, no slice of it shows one.
        folded = raw.decode("latin-1").lower()
        self.is_raw_clear = b"\0" not in raw and not present(self.author, folded)

    def in_fields(self, part: Part) -> Iterator[Leak]:
        if self._is_clean_header(b"".join([one.raw for one in part.fields])):
            return
        place = f"part {part.path}" if part.path else "message"
        together = "\n".join(_readings(part.fields))
        if not self._in_header(together, self.all, self.domains):
            return
        for one in part.fields:
            is_of_thread = one.key in _THREAD_FIELDS
            needles = self.author if is_of_thread else self.all
            domains = self.author_domains if is_of_thread else self.domains
            form = self._in_header("\n".join(_readings((one,))), needles, domains)
            if form:
                yield Leak(f"{place}, header field {one.name or '(junk)'}", form)

    def in_content(self, part: Part, octets: bytes, content: bytes) -> Iterator[Leak]:
        place = f"part {part.path}" if part.path else "body"
        where = f"{place} ({part.content_type})" if part.content_type.isascii() else place
        if not (self.is_raw_clear and content is octets):
            yield from self.in_bytes(where, content, "decoded")
        yield from self._in_insides(where, content)
        if part.is_text or part.is_multipart:
            yield from self._in_readings(where, part.charset, octets, content)

    def _in_readings(
        self, where: str, charset: str, octets: bytes, content: bytes
    ) -> Iterator[Leak]:
        """Look into what a text may be read as, whatever it says of itself."""
        if self._in_text(decode_charset(content, charset)):
            yield Leak(where, "text")
        if b"=" in octets and content == octets:
            undone = decode_quoted_printable(octets)
            if self._in_text(decode_charset(undone, charset)):
                yield Leak(where, "quoted-printable")
        budget = Budget(_PACKED_IN_TEXT)
        for file in _uuencoded_files(content):
            yield from self.in_bytes(where, file, "uuencoded")
            yield from self._in_insides(where, file, budget)
        for run in _base64_runs(content):
            decoded = decode_base64(run)
            if self._in_text(decode_charset(decoded, charset)):
                yield Leak(where, "base64")
            yield from self._in_insides(where, decoded, budget)

    def _in_insides(
        self, where: str, content: bytes, budget: Budget | None = None
    ) -> Iterator[Leak]:
        """Look for the author in what is packed inside a file; of what stands in a text, within a budget."""
        if not has_insides(content):
            return
        if budget is None and kind_of(content) not in PACKED:
            budget = Budget(_PACKED_IN_TEXT)
        if budget is not None and budget.octets <= 0:
            yield Leak(where, "more is packed in it than is opened")
            return
        for inside in insides_of(content, budget):
            yield from self.in_bytes(where, inside, "unpacked")
            read = inside[:_LONGEST_INSIDE]
            text = read.decode(declared_codec(read) or "utf-8", "replace")
            undone = unscripted(text)
            # Entities, escapes and tags hide what a plain search of the octets would have found.
            is_hiding = "<" in text or "&" in text or undone != text
            if is_hiding and self._in_text(undone, self.author):
                yield Leak(where, "unpacked text")

    def in_bytes(self, where: str, octets: bytes, form: str) -> Iterator[Leak]:
        """Look for the author in octets of any kind, in ASCII and in UTF-16."""
        if _shows(self.author, octets.decode("latin-1").lower()):
            yield Leak(where, form)
        # Without its zero octets, ASCII in UTF-16 and UTF-32 reads like ASCII.
        squeezed = octets.replace(b"\0", b"") if b"\0" in octets else b""
        if squeezed and _shows(self.author, squeezed.decode("latin-1").lower()):
            yield Leak(where, "utf-16")

    def _is_clean_header(self, block: bytes) -> bool:
        """Whether no piece of a needle is in header fields, which hide nothing from a plain search.

        Every reading of such fields is made of runs of these very octets: fields are unfolded, and
        a piece holds neither blank nor colon.
        """
        if not block.isascii() or b"=?" in block or block.translate(None, _CONCEALING) != block:
            return False
        folded = block.replace(b"\r\n", b"").decode("ascii").lower()
        if present(self.all, folded) or present(self.domains, folded):
            return False
        return "<" not in folded or not present(self.all, without_tags(folded))

    def _in_header(
        self, text: str, needles: tuple[Needle, ...], domains: tuple[Needle, ...]
    ) -> str:
        if self._in_text(text, needles):
            return "address"
        folded = fold(text)
        if any(shows_domain(one, folded) for one in present(domains, folded)):
            return "private domain"
        return ""

    def _in_text(self, text: str, needles: tuple[Needle, ...] | None = None) -> bool:
        wanted = self.all if needles is None else needles
        spelled = unquote(text) if "%" in text else text
        spelled = unescape(spelled)
        spelled = unquote(spelled) if "%" in spelled else spelled
        if _shows_flat(wanted, fold(spelled)):
            return True
        return "<" in spelled and _shows_flat(wanted, fold(unescape(without_tags(text))))


def _shows(needles: tuple[Needle, ...], folded: str) -> bool:
    return any(shows_address(one, folded) for one in present(needles, folded))


def _shows_flat(needles: tuple[Needle, ...], folded: str) -> bool:
    candidates = present(needles, folded)
    return bool(candidates) and _shows(candidates, flatten(folded))


def _readings(fields: tuple[Field, ...]) -> Iterator[str]:
    """Give what a header field may be read as: as it is, and its parameters put together."""
    for one in fields:
        value = one.value
        yield f"{one.name} {decode_words(value)}"
        if ";" in value:
            content = parse_parameterised(value)
            yield from (text for _, text in content.parameters)


def _uuencoded_files(content: bytes) -> Iterator[bytes]:
    """Give the files inside a text; finding the word costs a tenth of trying the pattern."""
    if b"begin " in content:
        yield from map(_uudecoded, _UUENCODED.findall(content))


def _uudecoded(block: bytes) -> bytes:
    out = []
    for line in block.splitlines():
        try:
            out.append(binascii.a2b_uu(line))
        except binascii.Error:
            continue
    return b"".join(out)


def _base64_runs(content: bytes) -> Iterator[bytes]:
    """Give runs that may be base64 inside a text: data: URLs, parts that MIME does not see."""
    # A comprehension, not any(): this line is on the hot path, and mail has many short lines.
    solid = [
        line for line in content.split(b"\n") if b" " not in line and len(line) >= _SHORTEST_RUN
    ]
    if solid or b"base64" in content:
        yield from _BASE64_RUN.findall(content)
