"""Builders of mail values for tests: every argument has a plain default."""

from mail.address import Address, parse_address
from mail.envelope import Body, Envelope
from mail.message import Message, make_field, parse_message

BUYER = "buyer@home.example"
SELLER = "seller@shop.example"


def an_address(text: str = BUYER) -> Address:
    return parse_address(text)


def an_envelope(
    reverse_path: str | None = BUYER,
    *forward_paths: str,
    smtputf8: bool = False,
    body: Body = Body.SEVEN_BIT,
) -> Envelope:
    return Envelope(
        None if reverse_path is None else parse_address(reverse_path),
        tuple(map(parse_address, forward_paths or (SELLER,))),
        smtputf8,
        body,
    )


def a_message(
    body: bytes | str = "Hello.\r\n",
    *,
    sender: str | None = BUYER,
    to: str | None = SELLER,
    subject: str | None = "A question",
    date: str | None = "Sat, 21 Nov 2026 12:00:00 +0000",
    message_id: str | None = "<one@home.example>",
    **more: str,
) -> Message:
    """Make a message; None leaves a field out, `more` adds fields: `in_reply_to="<x@y>"`."""
    wanted = {
        "From": sender,
        "To": to,
        "Subject": subject,
        "Date": date,
        "Message-ID": message_id,
        **{name.replace("_", "-").title(): value for name, value in more.items()},
    }
    fields = tuple(make_field(name, value) for name, value in wanted.items() if value is not None)
    return Message(fields, body.encode() if isinstance(body, str) else body)


def raw_message(*lines: str | bytes, body: bytes = b"Hello.\r\n") -> Message:
    """Parse header lines exactly as they stand, hostile ones included."""
    encoded = [line.encode() if isinstance(line, str) else line for line in lines]
    return parse_message(b"".join(line + b"\r\n" for line in encoded) + b"\r\n" + body)
