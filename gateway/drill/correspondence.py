"""Who writes to whom in the drill: orders of several shops, and messages that carry an id where nothing rewrites it."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from random import Random

from database.clock import now
from gateway.demo.client import through_upstream
from mail.dates import format_date

ALIAS_DOMAIN = "relay.example"
SHOPS = 7
_ID = re.compile(rb"drill-id: ([0-9a-f]{16})\.")
_LINE = "Here is what I meant about the lamp, its cord and the flat plug, as I wrote before."
_LINES = 56


@dataclass(frozen=True, slots=True)
class Mail:
    """One message on its way in, as the upstream of the gateway hands it over."""

    id: str
    sender: str = field(repr=False)
    recipient: str
    raw: bytes = field(repr=False)


def order_rows(count: int) -> str:
    """`count` orders as JSON for `order import`: each buyer once, some shops with several buyers."""
    placed = format_time(now())
    rows = [
        {
            "order_id": f"drill-{number}",
            "seller_id": f"shop-{number % SHOPS}",
            "seller_name": f"Shop {number % SHOPS}",
            "seller_email": seller_address(number),
            "buyer_email": buyer_address(number),
            "buyer_name": f"Buyer {number}",
            "status": "unshipped",
            "placed_at": placed,
        }
        for number in range(count)
    ]
    return json.dumps(rows)


def format_time(at: int) -> str:
    """A time in microseconds UTC as the order import reads it (ISO 8601)."""
    from datetime import UTC, datetime

    return datetime.fromtimestamp(at / 1_000_000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def seller_address(number: int) -> str:
    """The mailbox of the shop that the order belongs to."""
    return f"sales@shop-{number % SHOPS}.example"


def buyer_address(number: int) -> str:
    """The mailbox of the buyer of an order."""
    return f"buyer.{number}@mail-{number % 3}.example"


def compose(aliases: Sequence[Mapping[str, str]], chance: Random) -> Mail:
    """A message about a random order, from either side; `aliases` are the rows of the import, in its order."""
    number = chance.randrange(len(aliases))
    is_from_buyer = chance.random() < 0.5
    sender = buyer_address(number) if is_from_buyer else seller_address(number)
    recipient = aliases[number]["seller_alias" if is_from_buyer else "buyer_alias"]
    message_id = f"{chance.getrandbits(64):016x}"
    head = [
        f"From: {sender}",
        f"To: {recipient}",
        f"Subject: About order drill-{number}",
        f"Date: {format_date(now())}",
        f"Message-ID: <{message_id}@{sender.partition('@')[2]}>",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
    ]
    body = ["Hello,", "", *[_LINE] * _LINES, "", f"drill-id: {message_id}.", ""]
    raw = "\r\n".join([*head, "", *body]).encode()
    return Mail(message_id, sender, recipient, through_upstream(raw, sender, is_genuine=True))


def find_id(raw: bytes) -> str | None:
    """The id that a message of ours carries in its text; None in any other."""
    found = _ID.search(raw)
    return found[1].decode() if found else None
