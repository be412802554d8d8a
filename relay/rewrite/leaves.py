"""The content of one part: decode, scrub, and encode again only what changed."""

import re
from dataclasses import dataclass, field, replace
from typing import Final
from urllib.parse import unquote

from mail.charset import decode_charset, encode_charset
from mail.entities import unescape
from mail.mime import Part
from mail.transfer import (
    TransferEncoding,
    decode_transfer,
    encode_base64,
    encode_transfer,
    has_long_line,
)
from relay.rewrite.files.clean import scrub_file
from relay.rewrite.files.kinds import Kind, kind_of
from relay.rewrite.scrub import Scrubbed, Scrubber
from relay.rewrite.unclean import unclean_text_reason

# A view of hostile text takes some hundred octets a character, so the longest is some 200 MB.
LONGEST_TEXT: Final = 2_000_000
_MARKUP: Final = frozenset(
    {"text/html", "text/xml", "text/enriched", "text/richtext", "text/x-amp-html", "text/xhtml"}
)
_CID: Final = re.compile(r"\bcid:([^\s\"'<>)]+)", re.IGNORECASE)
_CODED: Final = frozenset({TransferEncoding.QUOTED_PRINTABLE, TransferEncoding.BASE64})


@dataclass(frozen=True, slots=True)
class Leaf:
    """What becomes of a content: other octets or None, another encoding or None, a reason to hold.

    `fix` tells the author what to do about that reason. `removed` names what else was taken out of
    a file, and `warnings` what of it could not be looked at.
    """

    octets: bytes | None = field(default=None, repr=False)
    encoding: TransferEncoding | None = None
    scrubbed: Scrubbed = field(default=Scrubbed(""), repr=False)
    unclean: str | None = None
    fix: str = ""
    removed: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def scrub_leaf(octets: bytes, part: Part, scrubber: Scrubber, content_ids: dict[str, str]) -> Leaf:
    """Scrub a part without children. `octets` are as on the wire."""
    content = decode_transfer(octets, part.transfer_encoding)
    if not (part.is_text or part.is_multipart):
        return _filed(octets, content, part, scrubber)
    if kind_of(content) is not Kind.OTHER:
        # A file that calls itself a text is both: first cleaned as one, then as the other.
        leaf = _filed(octets, content, part, scrubber)
        if leaf.unclean is not None or leaf.octets is not None:
            return leaf
    return _scrubbed_text(octets, content, part, scrubber, content_ids)


def _scrubbed_text(
    octets: bytes, content: bytes, part: Part, scrubber: Scrubber, content_ids: dict[str, str]
) -> Leaf:
    text = decode_charset(content, part.charset)
    reason = unclean_text_reason(text)
    if reason is not None:
        return Leaf(unclean=reason)
    if len(text) > LONGEST_TEXT and scrubber.may_find(text):
        return Leaf(unclean="a text this long cannot be cleaned")
    is_markup = part.content_type in _MARKUP
    renamed = _renamed(text, content_ids) if is_markup and content_ids else text
    scrubbed = scrubber.html(renamed) if is_markup else scrubber.plain(renamed)
    if scrubbed.text == text:
        return _shortened(octets, part)
    written = encode_charset(scrubbed.text, part.charset)
    if written is None:
        return Leaf(unclean="its charset cannot spell the relay address")
    return _encoded(written, part, scrubbed)


def _filed(octets: bytes, content: bytes, part: Part, scrubber: Scrubber) -> Leaf:
    """Clean a file. What changed is written in base64, which alone carries octets of any kind."""
    cleaned = scrub_file(content, scrubber)
    leaf = Leaf() if cleaned.unclean else _shortened(octets, part)
    if cleaned.content is not None and part.transfer_encoding is TransferEncoding.OPAQUE:
        leaf = Leaf(unclean="its transfer encoding cannot be written")
    elif cleaned.content is not None:
        is_renamed = part.transfer_encoding is not TransferEncoding.BASE64
        leaf = Leaf(encode_base64(cleaned.content), TransferEncoding.BASE64 if is_renamed else None)
    return replace(
        leaf,
        scrubbed=Scrubbed("", cleaned.author, cleaned.recipient),
        unclean=cleaned.unclean or leaf.unclean,
        fix=cleaned.fix,
        removed=cleaned.removed,
        warnings=cleaned.warnings,
    )


def _encoded(content: bytes, part: Part, scrubbed: Scrubbed) -> Leaf:
    octets = encode_transfer(content, part.transfer_encoding)
    if not has_long_line(octets):
        return Leaf(octets, None, scrubbed)
    return _recoded(content, part, scrubbed)


def _shortened(octets: bytes, part: Part) -> Leaf:
    """Leave a content as it is, unless a line is longer than mail may carry."""
    if not has_long_line(octets):
        return Leaf()
    return _recoded(decode_transfer(octets, part.transfer_encoding), part, Scrubbed(""))


def _recoded(content: bytes, part: Part, scrubbed: Scrubbed) -> Leaf:
    if part.is_multipart or part.transfer_encoding is TransferEncoding.OPAQUE:
        return Leaf(unclean="a line is longer than 998 octets and cannot be encoded")
    if part.transfer_encoding in _CODED:
        return Leaf(encode_transfer(content, part.transfer_encoding), None, scrubbed)
    is_text = part.is_text and b"\0" not in content
    encoding = TransferEncoding.QUOTED_PRINTABLE if is_text else TransferEncoding.BASE64
    return Leaf(encode_transfer(content, encoding), encoding, scrubbed)


def _renamed(text: str, content_ids: dict[str, str]) -> str:
    def rename(found: re.Match[str]) -> str:
        # RFC 2392: the id stands percent-encoded in the URL, and the URL in an attribute.
        identifier = unquote(unescape(found[1]))
        return f"cid:{content_ids[identifier]}" if identifier in content_ids else found[0]

    return _CID.sub(rename, text)
