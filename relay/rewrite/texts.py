"""A part that is text of any kind: decoded, disarmed, scrubbed, and encoded again if it changed."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final
from urllib.parse import unquote

from mail.charset import decode_charset, other_readings
from mail.entities import unescape
from mail.mime import Part
from mail.transfer import decode_transfer
from relay.rewrite.armour import disarm
from relay.rewrite.calendar import clean_calendar
from relay.rewrite.cards import clean_cards
from relay.rewrite.coding import UNCHANGED, Coded, encode_text, recode_text, shorten
from relay.rewrite.kinds import Kind
from relay.rewrite.reports import clean_headers, clean_report
from relay.rewrite.scrub import Scrubbed, Scrubber

# A view of hostile text takes some hundred octets a character, so the longest is some 200 MB.
LONGEST_TEXT: Final = 2_000_000
_MARKUP: Final = frozenset(
    {"text/html", "text/xml", "text/enriched", "text/richtext", "text/x-amp-html", "text/xhtml"}
)
_CID: Final = re.compile(r"\bcid:([^\s\"'<>)]+)", re.IGNORECASE)
_TAG: Final = re.compile(r"<[^<>]*>")
_WORD: Final = re.compile(r"\w")
_STRUCTURED: Final[Mapping[Kind, Callable[[str, Scrubber], Scrubbed]]] = MappingProxyType(
    {
        Kind.CALENDAR: clean_calendar,
        Kind.CARD: clean_cards,
        Kind.REPORT: clean_report,
        Kind.HEADERS: clean_headers,
    }
)


@dataclass(frozen=True, slots=True)
class CleanText:
    """What becomes of a text. `is_sealed`: it is ciphertext; `is_too_long`: nobody can look."""

    coded: Coded = field(default=UNCHANGED)
    scrubbed: Scrubbed = field(default=Scrubbed(""), repr=False)
    is_sealed: bool = False
    is_too_long: bool = False


def clean_text(
    octets: bytes, part: Part, kind: Kind, scrubber: Scrubber, content_ids: dict[str, str]
) -> CleanText:
    """Clean the content of a part, given as on the wire. Never raises."""
    content = decode_transfer(octets, part.transfer_encoding)
    text = decode_charset(content, part.charset)
    others = tuple(other_readings(content, part.charset))
    if any(len(one) > LONGEST_TEXT and scrubber.may_find(one) for one in (text, *others)):
        return CleanText(is_too_long=True)
    cleaned = _clean(text, part, kind, scrubber, content_ids)
    if cleaned is None:
        return CleanText(is_sealed=True)
    if not cleaned.is_changed:
        for reading in others:
            other = scrubber.html(reading)
            if other.is_changed:
                return CleanText(recode_text(other.text, part), other)
    coded = shorten(octets, part) if cleaned.text == text else encode_text(cleaned.text, part)
    return CleanText(coded, cleaned)


def _clean(
    text: str, part: Part, kind: Kind, scrubber: Scrubber, content_ids: dict[str, str]
) -> Scrubbed | None:
    """Clean a text by its kind; None when it holds ciphertext."""
    structured = _STRUCTURED.get(kind)
    if structured is not None:
        return structured(text, scrubber)
    disarmed = disarm(text)
    if disarmed.has_ciphertext:
        return None
    scrubbed = _scrubbed(disarmed.text, part, scrubber, content_ids)
    if disarmed.stripped:
        return Scrubbed("", stripped=disarmed.stripped).and_then(scrubbed)
    return scrubbed


def is_readable(octets: bytes, part: Part) -> bool:
    """Whether a part says something to a person who has no key."""
    readable = disarm(_decoded(octets, part)).readable
    if part.content_type in _MARKUP:
        readable = unescape(_TAG.sub("", readable))
    return _WORD.search(readable) is not None


def _decoded(octets: bytes, part: Part) -> str:
    return decode_charset(decode_transfer(octets, part.transfer_encoding), part.charset)


def _scrubbed(text: str, part: Part, scrubber: Scrubber, content_ids: dict[str, str]) -> Scrubbed:
    if part.content_type in _MARKUP:
        return scrubber.html(_renamed(text, content_ids) if content_ids else text)
    is_flowed = part.content.parameter("format").lower() == "flowed"
    return scrubber.plain(text, is_flowed=is_flowed)


def _renamed(text: str, content_ids: dict[str, str]) -> str:
    def rename(found: re.Match[str]) -> str:
        # RFC 2392: the id stands percent-encoded in the URL, and the URL in an attribute.
        identifier = unquote(unescape(found[1]))
        return f"cid:{content_ids[identifier]}" if identifier in content_ids else found[0]

    return _CID.sub(rename, text)
