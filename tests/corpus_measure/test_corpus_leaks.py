"""Issue 2, acceptance of rewriting: 200 plain and HTML mails nobody here wrote, addresses planted everywhere.

No exception, no canary in any output, at least 90 % of the well-formed ones deliverable, every
hold with its reason, and the body bytes of a clean message untouched. The planter and the checker
share nothing with the scrubber but the MIME reader that finds the places to plant in.
"""

import base64
import email
import hashlib
import json
import quopri
from collections import Counter
from dataclasses import dataclass, field, replace
from email import policy
from pathlib import Path

import pytest

from mail.address import Address
from mail.charset import decode_charset, encode_charset
from mail.message import Message, parse_message, with_crlf
from mail.mime import Part, parse_parts
from mail.transfer import TransferEncoding, decode_transfer, encode_transfer, has_long_line
from relay.rewrite.guard import find_leaks
from relay.rewrite.needles import Needles
from relay.rewrite.rewrite import rewrite
from tests.support.rewrite import PLAN, shown_forms, shown_texts

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpora" / "mime"
WANTED = 200
ONE = Address("cnry0123456789abcdef", "cnry01234567.example")
TWO = Address("cnryfedcba9876543210", "cnry89abcdef.example")
DIRECTIONS = {"buyer to seller": (ONE, TWO), "seller to buyer": (TWO, ONE)}

pytestmark = pytest.mark.skipif(
    not CORPUS.is_dir(), reason="the evaluation corpora are not at ../shared/corpora"
)


@dataclass
class Tally:
    """What became of the corpus in one direction."""

    delivered: int = 0
    well_formed: int = 0
    well_formed_delivered: int = 0
    held: Counter[str] = field(default_factory=Counter)
    leaking: list[str] = field(default_factory=list)
    unreadable: list[str] = field(default_factory=list)


def chosen() -> list[tuple[str, bytes, bool]]:
    """The first 200 mails by path whose leaf parts are plain text or HTML: name, bytes, well-formed?"""
    rows = [json.loads(line) for line in (CORPUS / "index.jsonl").read_text("utf-8").splitlines()]
    found = []
    for row in sorted(rows, key=lambda row: row["path"]):
        raw = (CORPUS / row["path"]).read_bytes()
        kinds = Counter(part.get_content_type() for part in email.message_from_bytes(raw).walk())
        texts = kinds["text/plain"] + kinds["text/html"]
        others = sum(number for kind, number in kinds.items() if not kind.startswith("multipart/"))
        has_nested = any(kind.startswith("message/") for kind in kinds)
        if texts * 2 >= others and not has_nested:
            well_formed = not any(note.startswith("broken-mime") for note in row["note"])
            found.append((row["path"], with_crlf(raw), well_formed))
    return found[:WANTED]


def planted(raw: bytes, author: Address, recipient: Address, variant: int) -> Message:
    """The same mail with both addresses in header and in every text part."""
    message = parse_message(raw)
    spots = f"""From: "{author}" <{author}>
To: {recipient}
Cc: other@third.example, {author}, {recipient}
Reply-To: {author}
Sender: {author}
Return-Path: <{author}>
Received: from {author.domain} (helo={author.domain}) by x for <{recipient}>; x
Message-ID: <1.2.{author}>
In-Reply-To: <3.4.{recipient}>
References: <5@{author.domain}> <6@{recipient.domain}>
X-Original-To: {recipient}
X-Forwarded-For: {author}
Disposition-Notification-To: {author}
List-Unsubscribe: <mailto:{author}?subject={recipient}>
Autocrypt: addr={author}; keydata=AAAA
"""
    subject = message.value("subject") or ""
    hidden = base64.b64encode(f"for {recipient}".encode()).decode()
    spots += (
        f"Subject: {subject.encode('ascii', 'replace').decode()} {author} =?utf-8?b?{hidden}?=\n"
    )
    kept = [one for one in message.fields if one.key not in SINGLE]
    fields = parse_message(with_crlf(spots.encode()) + b"\r\n").fields + tuple(kept)
    body = message.body
    for part in reversed(list(parse_parts(message).walk())):
        if part.is_text and not part.children and part.content_type in ("text/plain", "text/html"):
            body = plant_part(body, part, author, recipient, variant)
    return Message(fields, body)


SINGLE = frozenset(
    {"from", "to", "cc", "reply-to", "sender", "subject", "message-id", "in-reply-to"}
)


def plant_part(body: bytes, part: Part, author: Address, recipient: Address, variant: int) -> bytes:
    octets = body[part.body_start : part.body_end]
    text = decode_charset(decode_transfer(octets, part.transfer_encoding), part.charset)
    make = html_spots if part.content_type == "text/html" else plain_spots
    spots = make(author, recipient)
    middle = text.find("\n", len(text) // 2) + 1
    full = f"{spots}{text[:middle]}{spots}{text[middle:]}\r\n{spots}".replace("\r\n", "\n")
    full = full.replace("\n", "\r\n")
    content = encode_charset(full, part.charset) or spots.encode()
    encoding = part.transfer_encoding
    header = body[part.header_start : part.body_start]
    # Parts that are not encoded take turns: as they are, quoted-printable, base64.
    if variant and part.path and not has_transfer_field(part):
        encoding = (TransferEncoding.QUOTED_PRINTABLE, TransferEncoding.BASE64)[variant - 1]
        header = f"Content-Transfer-Encoding: {encoding.value}\r\n".encode() + header
    written = encode_transfer(content, encoding)
    return body[: part.header_start] + header + written + body[part.body_end :]


def has_transfer_field(part: Part) -> bool:
    return not part.fields or part.value("content-transfer-encoding") is not None


def plain_spots(author: Address, recipient: Address) -> str:
    at_author = str(author).replace("@", " at ").replace(".", " dot ")
    return f"""Write to {author}, or to <{recipient}>! {str(author).upper()}
On Mon, 1 Jan 2024 at 10:00, Somebody <{recipient}> wrote:
> -----Original Message-----
> From: Ann [mailto:{author}]
> Sent: Monday
> To: "{recipient}" <{recipient}>
> Am 01.01.2024 schrieb {author}:
{at_author} {str(author).replace("@", "[at]")} {str(author).replace("@", "%40")}
"""


def html_spots(author: Address, recipient: Address) -> str:
    entities = "".join(f"&#{ord(char)};" for char in str(author))
    local, domain = str(author).split("@")
    return f"""<p title="{author}">Write to <a href="mailto:{author}">{author}</a></p>
<a href='https://x.example/?to={local}%40{domain}&amp;from={recipient}'>{entities}</a>
<div><b>From:</b> Ann &lt;{author}&gt;<br><b>To:</b> &quot;Bob&quot; &lt;{recipient}&gt;</div>
<!-- {recipient} --><span>{local}</span>@<span>{domain[:6]}</span><i>{domain[6:]}</i>
<img alt="{local}&#x40;{domain}" src="cid:{author}"><p>{local}&#8203;@&shy;{domain}</p>
"""


def readings(raw: bytes) -> str:
    """What a mail client, or a curious reader, could make of the bytes."""
    octets = []
    for part in email.message_from_bytes(raw, policy=policy.compat32).walk():
        content = part.get_payload(decode=True) or b""
        octets += [content, quopri.decodestring(content), content.replace(b"\0", b"")]
    return shown_forms(raw) + shown_texts(octets)


def measure(direction: str) -> Tally:
    author, recipient = DIRECTIONS[direction]
    plan = replace(PLAN, needles=Needles(author=(author,), recipient=(recipient,)))
    tally = Tally()
    for number, (name, raw, well_formed) in enumerate(chosen()):
        result = rewrite(planted(raw, author, recipient, number % 3), plan)
        out = result.message.as_bytes()
        leaks = find_leaks(out, plan.needles)
        tally.well_formed += well_formed
        if result.unclean or leaks:
            reasons = {one.reason for one in result.unclean} | {
                f"{x.where}: {x.form}" for x in leaks
            }
            tally.held.update(reasons)
            continue
        tally.delivered += 1
        tally.well_formed_delivered += well_formed
        seen = readings(out)
        if any(secret.local_part in seen for secret in (author, recipient)):
            tally.leaking.append(name)
        if has_long_line(out) or not email.message_from_bytes(out)["From"]:
            tally.unreadable.append(name)
    return tally


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_no_canary_shows_in_any_output_and_nine_in_ten_are_delivered(direction: str) -> None:
    tally = measure(direction)

    print(f"\n{direction}: delivered {tally.delivered}, held {WANTED - tally.delivered}")
    print(f"  well-formed {tally.well_formed}, of these delivered {tally.well_formed_delivered}")
    for reason, count in tally.held.most_common():
        print(f"  held {count:3}  {reason}")
    assert tally.leaking == []
    assert tally.unreadable == []
    assert tally.well_formed_delivered >= 0.9 * tally.well_formed
    assert all(tally.held)


def test_the_checker_sees_what_was_planted() -> None:
    for name, raw, _ in chosen()[::20]:
        seen = readings(planted(raw, ONE, TWO, 1).as_bytes())
        assert [name for one in (ONE, TWO) if str(one) not in seen] == []


def test_a_message_that_needs_no_scrubbing_keeps_its_body_bytes() -> None:
    changed = []
    for name, raw, _ in chosen():
        message = parse_message(raw)
        result = rewrite(message, replace(PLAN, needles=Needles((ONE,), (TWO,))))
        same = hashlib.sha256(result.message.body).digest() == hashlib.sha256(message.body).digest()
        if not same and not has_long_line(raw):
            changed.append(name)

    assert len(chosen()) == WANTED
    assert changed == []
