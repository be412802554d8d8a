"""Builders for tests of the rewriter: two parties, their aliases, a plan, and an independent decoder."""

import base64
import html
import quopri
import re
import unicodedata
from dataclasses import replace
from urllib.parse import unquote

from mail.address import Address
from mail.message import Message, parse_message, with_crlf
from relay.rewrite.needles import Needles
from relay.rewrite.plan import RewritePlan, Rewritten
from relay.rewrite.rewrite import rewrite
from relay.rewrite.scrub import Scrubber

ANN = Address("ann.doe", "gmail.com")
ANN_OLD = Address("ann", "post.example")
BOB = Address("bob", "shop.example")
ANN_ALIAS = Address("aaaaaaaa", "relay.example")
BOB_ALIAS = Address("bbbbbbbb", "relay.example")
AUTHOR_IS_ANN = Needles(author=(ANN, ANN_OLD), recipient=(BOB,))
PLAN = RewritePlan(
    from_alias=ANN_ALIAS,
    from_name="Ann D.",
    to_alias=BOB_ALIAS,
    reply_to=Address("aaaaaaaa+3", "relay.example"),
    message_id="out.1@relay.example",
    ids={"known@shop.example": "k1@relay.example", "seen@gmail.com": "k2@relay.example"},
    date=1_700_000_000_000_000,
    hops=2,
    needles=AUTHOR_IS_ANN,
)
SCRUBBER = Scrubber(AUTHOR_IS_ANN, ANN_ALIAS, BOB_ALIAS)
HEADER = "From: Ann <ann.doe@gmail.com>\nTo: bob@shop.example\nSubject: Hi\n"


def message(text: str | bytes) -> Message:
    """A message from a text with any line ends."""
    return parse_message(with_crlf(text.encode() if isinstance(text, str) else text))


def plain(
    body: str | bytes, content_type: str = "text/plain; charset=utf-8", encoding: str = "8bit"
):
    """A message of one part."""
    head = f"{HEADER}Content-Type: {content_type}\nContent-Transfer-Encoding: {encoding}\n\n"
    return message(head.encode() + (body.encode() if isinstance(body, str) else body))


def multipart(*parts: str | bytes, kind: str = "mixed", boundary: str = "b0") -> Message:
    """A multipart message; each part is its header, an empty line and its content."""
    mark = b"--" + boundary.encode()
    encoded = [part.encode() if isinstance(part, str) else part for part in parts]
    body = b"".join(mark + b"\n" + part + b"\n" for part in encoded) + mark + b"--\n"
    head = f'{HEADER}MIME-Version: 1.0\nContent-Type: multipart/{kind}; boundary="{boundary}"\n\n'
    return message(head.encode() + body)


def rewritten(given: Message, **changes: object) -> Rewritten:
    """The result of rewriting under the plan of this module, with some of its fields changed."""
    return rewrite(given, replace(PLAN, **changes))  # type: ignore[arg-type]


_RUN = re.compile(rb"[A-Za-z0-9+/]{20,}(?:={0,2}\r?\n[A-Za-z0-9+/]{4,})*+={0,2}")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")


def shown_forms(raw: bytes) -> str:
    """All that a reader could make of the bytes, lower case: written apart from the product's code."""
    octets = [raw, quopri.decodestring(raw), raw.replace(b"\0", b"")]
    for run in _RUN.findall(raw):
        letters = re.sub(rb"[^A-Za-z0-9+/]", b"", run)
        for cut in (letters[skip:] for skip in range(4)):
            decoded = base64.b64decode(cut[: len(cut) // 4 * 4])
            octets += [decoded, decoded.replace(b"\0", b"")]
    return shown_texts(octets)


def shown_texts(octets: list[bytes]) -> str:
    """What these octets say in UTF-8 and Latin-1: as they are, unescaped, and without tags."""
    text = b"\n".join(dict.fromkeys(octets)).decode("utf-8", "surrogateescape")
    unescaped = unquote(html.unescape(text), errors="surrogateescape")
    if not unescaped.isascii():
        unescaped = unicodedata.normalize("NFKC", _UNSEEN.sub("", unescaped))
    untagged = re.sub(r"<[^<>]*>", "", re.sub(r"<!--[^<>]*-->", "", unescaped))
    return "\n".join((text, unescaped, untagged)).lower()
