"""Plants the addresses of two parties in mail that nobody here wrote, wherever mail can hold one.

Shares nothing with the scrubber but the MIME reader that finds the places to plant in.
"""

import base64

from mail.address import Address
from mail.charset import decode_charset, encode_charset
from mail.message import Message, parse_message, with_crlf
from mail.mime import Part, parse_parts
from mail.transfer import TransferEncoding, decode_transfer, encode_transfer

ONE = Address("cnry0123456789abcdef", "cnry01234567.example")
TWO = Address("cnryfedcba9876543210", "cnry89abcdef.example")
DIRECTIONS = {"buyer to seller": (ONE, TWO), "seller to buyer": (TWO, ONE)}
SINGLE = frozenset(
    {"from", "to", "cc", "reply-to", "sender", "subject", "message-id", "in-reply-to"}
)


def planted(raw: bytes, author: Address, recipient: Address, variant: int) -> Message:
    """The same mail with both addresses in its header and in every part that can show one."""
    message = parse_message(raw)
    subject = (message.value("subject") or "").encode("ascii", "replace").decode()
    hidden = base64.b64encode(f"for {recipient}".encode()).decode()
    spots = header_spots(author, recipient)
    spots += f"Subject: {subject} {author} =?utf-8?b?{hidden}?=\n"
    kept = tuple(one for one in message.fields if one.key not in SINGLE)
    fields = parse_message(with_crlf(spots.encode()) + b"\r\n").fields + kept
    body = message.body
    for part in reversed(list(parse_parts(message).walk())):
        body = plant_part(body, part, author, recipient, variant)
    return Message(fields, body)


def header_spots(author: Address, recipient: Address) -> str:
    return f"""From: "{author}" <{author}>
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


def plant_part(body: bytes, part: Part, author: Address, recipient: Address, variant: int) -> bytes:
    """The body with both addresses in this part; those below it come first, so ranges stay true."""
    if part.content_type == "message/rfc822" and part.children:
        at = part.children[0].header_start
        has_header = part.children[0].body_start > at and bool(part.children[0].fields)
        spots = with_crlf(header_spots(author, recipient).encode()) if has_header else b""
        return body[:at] + spots + body[at:]
    if part.children or not (part.is_text or part.content_type in LINE_SPOTS):
        return body
    return plant_text(body, part, author, recipient, variant)


def plant_text(body: bytes, part: Part, author: Address, recipient: Address, variant: int) -> bytes:
    octets = body[part.body_start : part.body_end]
    text = decode_charset(decode_transfer(octets, part.transfer_encoding), part.charset)
    written, spots = with_spots(text, part, author, recipient)
    full = written.replace("\r\n", "\n").replace("\n", "\r\n")
    content = encode_charset(full, part.charset) or spots.encode()
    encoding = part.transfer_encoding
    header = body[part.header_start : part.body_start]
    # Parts that are not encoded take turns: as they are, quoted-printable, base64.
    if variant and part.path and part.is_text and not has_transfer_field(part):
        encoding = (TransferEncoding.QUOTED_PRINTABLE, TransferEncoding.BASE64)[variant - 1]
        header = f"Content-Transfer-Encoding: {encoding.value}\r\n".encode() + header
    encoded = encode_transfer(content, encoding)
    return body[: part.header_start] + header + encoded + body[part.body_end :]


def with_spots(text: str, part: Part, author: Address, recipient: Address) -> tuple[str, str]:
    """The text with lines of its own kind that show both, and these lines."""
    line = LINE_SPOTS.get(part.content_type)
    if line is None:
        make = html_spots if part.content_type == "text/html" else plain_spots
        spots = make(author, recipient)
        middle = text.find("\n", len(text) // 2) + 1
        return f"{spots}{text[:middle]}{spots}{text[middle:]}\r\n{spots}", spots
    anchor, lines = line
    spots = lines.format(author=author, recipient=recipient, domain=author.domain)
    at = text.find(anchor)
    at = text.find("\n", at) + 1 if anchor and at >= 0 else 0
    return f"{text[:at]}{spots}{text[at:]}", spots


# After which line, and what: for texts that are made of fields.
LINE_SPOTS = {
    "text/calendar": (
        "BEGIN:VEVENT",
        "ORGANIZER;CN={author}:mailto:{author}\nATTENDEE;RSVP=TRUE;CN=x:MAILTO:{recipient}\n"
        "X-SENDER-ADDRESS:{author}\n",
    ),
    "text/vcard": ("BEGIN:VCARD", "EMAIL;TYPE=work:{author}\nURL:https://{domain}/\n"),
    "text/x-vcard": ("BEGIN:VCARD", "EMAIL;INTERNET:{author}\nNOTE:{recipient}\n"),
    "text/rfc822-headers": ("", "From: <{author}>\nReceived: from {domain} for <{recipient}>\n"),
    "message/delivery-status": (
        "",
        "Reporting-MTA: dns; {domain}\nX-Postfix-Sender: rfc822; {author}\n"
        "X-Actual-Recipient: rfc822; {recipient}\n",
    ),
    "message/disposition-notification": (
        "",
        "Reporting-UA: {domain}; x\nX-Original: rfc822;{author}\n",
    ),
    "message/feedback-report": ("", "Original-Mail-From: <{author}>\nReported-Domain: {domain}\n"),
}


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
