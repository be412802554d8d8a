"""The message of the benchmark: 4 KiB, multipart/alternative, from a buyer to a shop, as a mail client writes it."""

from database.clock import now
from gateway.demo.client import AUTHSERV_ID
from mail.dates import format_date

BUYER = "bianca.berg@buyer-mail.example"
SELLER = "ana@lamps-and-more.example"
ORDER_ID = "114-2233445-6677889"
SIZE = 4096
_LINE = (
    "Is the cord of the lamp really two metres long, and is the plug the flat kind that fits here?"
)


def order(placed_at: str) -> dict[str, str]:
    """The one order of the benchmark, for `order import`."""
    return {
        "order_id": ORDER_ID,
        "seller_id": "shop-7",
        "seller_name": "Lamps and More",
        "seller_email": SELLER,
        "buyer_email": BUYER,
        "buyer_name": "Bianca Berg",
        "status": "unshipped",
        "placed_at": placed_at,
    }


def compose(recipient: str) -> bytes:
    """The message with LF line ends, as smtp-source reads it; SIZE octets once they are CRLF."""
    head = [
        f"Authentication-Results: {AUTHSERV_ID}; dmarc=pass header.from=buyer-mail.example",
        "Received: from [192.0.2.17] by mail.buyer-mail.example; Sat, 21 Nov 2026 10:00:00 +0000",
        f"From: Bianca Berg <{BUYER}>",
        f"To: <{recipient}>",
        f"Subject: Question about order {ORDER_ID}",
        f"Date: {format_date(now())}",
        "Message-ID: <1.bench@buyer-mail.example>",
        "User-Agent: Mozilla Thunderbird",
        "MIME-Version: 1.0",
        'Content-Type: multipart/alternative; boundary="bench-boundary-0123456789"',
        "",
        "This is a multi-part message in MIME format.",
    ]
    plain = _part("text/plain", [_LINE] * 17)
    end = ["--bench-boundary-0123456789--"]
    without = sum(
        len(line) + 2 for line in head + plain + _part("text/html", ["<p>", "</p>"]) + end
    )
    full, rest = divmod(SIZE - without, len(_LINE) + 2)
    filling = [_LINE] * full + (["x" * (rest - 2)] if rest > 2 else [])
    html = _part("text/html", ["<p>", *filling, "</p>"])
    return "\n".join([*head, *plain, *html, *end, ""]).encode()


def _part(content_type: str, lines: list[str]) -> list[str]:
    return [
        "--bench-boundary-0123456789",
        f"Content-Type: {content_type}; charset=utf-8",
        "Content-Transfer-Encoding: 7bit",
        "",
        *lines,
    ]
