"""Scenes of the rules: a message, what was before it, and what is heard and delivered."""

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import delete, update

from alias_store.model import OrderStatus
from alias_store.sql.rows import OrderRow
from database.clock import now
from mail.address import Address, parse_address
from relay.stages import Evidence
from tests.support.relay import SAM, House, a_day_ago
from thread_store.model import ThreadState
from thread_store.sql.rows import ThreadRow

HELPER = parse_address("helper@canary-shop.example")
DAY = 86_400_000_000
ACCEPTED = "250 2.0.0 Message accepted [d:*]"
HELD = "250 2.0.0 Kept for review before it goes on [d:*]"
HOUR_FULL = (
    "450 4.7.1 [R-09 d:*] This account sent 1 messages in the last hour; the limit is 1. "
    "Your server tries again by itself. Nothing is lost."
)
NO_ALIAS = "550 5.1.1 No such relay address"

Prepare = Callable[[House, Any], None]


def nothing(_house: House, _order: Any) -> None:
    """The ordinary case: an order of Bea with Sam, who has not written yet."""


@dataclass(frozen=True)
class Scene:
    """One message over a socket: what was before it, what is heard, and what is delivered.

    `rules` are those that found something, the leading one first. `to` gives the path instead of the
    other side's alias. `raw` is everything behind the fixed fields, in place of subject and text.
    """

    reply: str
    rules: tuple[str, ...] = ()
    text: str = "Which size did you mean, M or L?"
    subject: str = "Your jacket"
    author: Address = SAM
    fields: Mapping[str, str] = field(default_factory=dict)
    raw: bytes = b""
    body: bytes | None = None
    delivered_subject: str = ""
    prepare: Prepare = nothing
    to: Callable[[House, Any], Address] | None = None
    buyer_writes_first: bool = False
    order: Mapping[str, Any] = field(default_factory=dict)
    profile: Mapping[str, Any] = field(default_factory=dict)
    evidence: Evidence = Evidence.PASS


@dataclass(frozen=True)
class Case:
    """A golden case of a rule, and its near miss."""

    rule: str
    fires: Scene
    near: Scene


def with_files(*files: tuple[str, str, bytes]) -> bytes:
    """The rest of a message with a text and attachments: name, type, content."""
    parts = [b"Content-Type: text/plain\r\n\r\nSee the files.\r\n"]
    for name, kind, content in files:
        head = (
            f"Content-Type: {kind}\r\nContent-Transfer-Encoding: base64\r\n"
            f'Content-Disposition: attachment; filename="{name}"\r\n\r\n'
        )
        parts.append(head.encode() + base64.encodebytes(content).replace(b"\n", b"\r\n"))
    body = b"".join(b"--b\r\n" + part for part in parts)
    head = b'Subject: Files\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n'
    return head + body + b"--b--\r\n"


def html(source: str) -> bytes:
    """The rest of a message of HTML."""
    head = "Subject: Your jacket\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
    return f"{head}{source}\r\n".encode()


def revoke(house: House, order: Any) -> None:
    alias = house.read(lambda c: house.stores.aliases.find_address(c, order.buyer_alias))
    house.write(lambda c: house.stores.aliases.revoke(c, alias.id))


def reissue(house: House, order: Any) -> None:
    aliases = house.stores.aliases
    alias = house.read(lambda c: aliases.find_address(c, order.buyer_alias))
    house.write(lambda c: aliases.reissue(c, alias.id, now=now(), overlap=DAY))


def block_helper(house: House, _order: Any) -> None:
    aliases, ids = house.stores.aliases, house.stores.ids
    house.write(lambda c: aliases.sellers.block_sender(c, "default", "S-1", HELPER, now(), ids))


def approve_helper(house: House, _order: Any) -> None:
    aliases, ids = house.stores.aliases, house.stores.ids
    house.write(lambda c: aliases.sellers.approve_sender(c, "default", "S-1", HELPER, now(), ids))


def close(house: House, order: Any) -> None:
    closed = {"state": ThreadState.CLOSED.value}
    here = ThreadRow.__table__.c.id == order.thread_id
    house.write(lambda c: c.execute(update(ThreadRow).where(here).values(closed)))


def forget_orders(house: House, _order: Any) -> None:
    house.write(lambda c: c.execute(delete(OrderRow)))


def restricted(days: int) -> Prepare:
    def restrict(house: House, order: Any) -> None:
        until = now() + days * DAY
        seller = parties(house, order).seller.id
        house.write(lambda c: house.stores.aliases.permissions.restrict(c, seller, until))

    return restrict


def opt_out(house: House, order: Any) -> None:
    buyer = parties(house, order).buyer.id
    house.write(lambda c: house.stores.aliases.permissions.set_opted_out(c, buyer, now()))


def parties(house: House, order: Any) -> Any:
    aliases = house.stores.aliases
    alias = house.read(lambda c: aliases.find_address(c, order.buyer_alias))
    return house.read(lambda c: aliases.correspondence(c, alias.id))


def completed(days: int) -> Mapping[str, Any]:
    return {
        "status": OrderStatus.COMPLETED,
        "placed_at": a_day_ago(days + 10),
        "completed_at": a_day_ago(days),
    }


def servers(count: int) -> bytes:
    trace = b"Received: from a.example by b.example; Sat, 21 Nov 2026 10:00:00 +0000\r\n"
    return trace * count + b"Subject: Your jacket\r\n\r\nM or L?\r\n"


NOBODY = Address("x" * 40, "relay.example")
PROGRAM = b"MZ\x90\x00" + bytes(200) + b"This program cannot be run in DOS mode."
PDF = b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"
NOTE = b"Two lamps, one shade.\n"
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xd9"

PASSPORT_REMOVED = (
    b"--b\r\nContent-Type: text/plain\r\n\r\nSee the files.\r\n"
    b"--b\r\nContent-Type: text/plain; charset=utf-8\r\n"
    b"Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    b"[The relay removed the attachment passport.jpg.]\r\n--b--\r\n"
)
