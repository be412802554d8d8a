"""A buyer's letter to an alias, and the transaction that carries it: what authentication looks at."""

from mail.address import Address, parse_address
from mail.envelope import Envelope
from mail.message import Message, parse_message
from relay.stages import Client, ReceivedMessage

AT = 1_700_000_000_000_000  # 14 November 2023, 22:13:20 UTC
DAY = 24 * 3600 * 1_000_000
OURS = "192.0.2.25"
ALIAS = "abcdefghijklmnopqrstuvwxyz234567abcdefgh@relay.example"
LETTER = (
    "From: Ann Buyer <ann@buyer.example>\r\n"
    f"To: <{ALIAS}>\r\n"
    "Subject: Where is it?\r\n"
    "Date: Tue, 14 Nov 2023 22:13:00 +0000\r\n"
    "Message-ID: <1@buyer.example>\r\n"
    "\r\n"
    "Hello,  where is it? \r\n"
)


def letter(**fields: str | None) -> Message:
    """The letter with other values: `letter(Message_ID=None, Subject="x")`; None leaves one out."""
    head, _, body = LETTER.partition("\r\n\r\n")
    lines = dict(line.split(": ", 1) for line in head.split("\r\n"))
    wanted = lines | {name.replace("_", "-"): value for name, value in fields.items()}
    text = "".join(f"{name}: {value}\r\n" for name, value in wanted.items() if value is not None)
    return parse_message((text + "\r\n" + body).encode("utf-8", "surrogateescape"))


def received(
    message: Message | None = None,
    *,
    reverse_path: str = "ann@buyer.example",
    ip: str = OURS,
    helo: str = "mail.buyer.example",
    to: str = ALIAS,
    trusted: bool = False,
    at: int = AT,
) -> ReceivedMessage:
    sender: Address | None = parse_address(reverse_path) if reverse_path else None
    return ReceivedMessage(
        id=1,
        received_at=at,
        client=Client(ip, helo, trusted=trusted),
        envelope=Envelope(sender, (parse_address(to),)),
        message=message or letter(),
    )
