"""Two gateways that forward to each other: real workers over real SMTP, each the other's next hop.

Every party of either is an alias of the other, so that each hop finds its author and its recipient in order, and
nothing but the hop count ends it (RFC 5321 section 6.3).
"""

import asyncio
import re
import socket
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from sqlalchemy import text

from database.clock import now
from gateway.parts import Parts, authenticate_settings, build_parts
from gateway.setup import NewGateway, create
from mail.address import Address
from relay.authenticate.authenticator import Authenticator
from relay.orders import import_orders
from relay.queue.item import ItemKind
from relay.receive.server import serve
from tests.support.alias_store import a_record
from tests.support.dns import Zone
from tests.support.relay import DAY, untagged
from tests.support.smtp import Peer

DOMAINS = ("one.example", "two.example")
HOPS = 50


@dataclass
class Gateway:
    """One worker of a gateway, in this process."""

    domain: str
    parts: Parts
    port: int

    def relate(self, buyer: object, seller: object) -> tuple[Address, Address]:
        """Import the one order of two parties; its aliases: of the buyer, of the seller."""
        record = a_record(
            buyer_email=str(buyer), seller_email=str(seller), buyer_id="P-1", placed_at=now() - DAY
        )
        domains = {"default": self.domain}
        stores = self.parts.stores
        unit = lambda c: import_orders(c, stores, [record], domains=domains, now=now())[0]  # noqa: E731
        made = self.parts.writer.submit(unit).result(10)
        return untagged(made.buyer_alias), untagged(made.seller_alias)

    def rows(self, columns: str, table: str) -> list:
        query = text(f"SELECT {columns} FROM {table}")
        return list(self.parts.readers.read_now(lambda c: c.execute(query).all()))

    @property
    def is_idle(self) -> bool:
        return all(state == "finished" for (state,) in self.rows("state", "queue_item"))


@asynccontextmanager
async def two_gateways(folder: Path) -> AsyncIterator[tuple[Gateway, Gateway]]:
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in DOMAINS]
    ports = [one.getsockname()[1] for one in sockets]
    zone = Zone({(domain, "TXT"): ["v=spf1 ip4:127.0.0.1 -all"] for domain in DOMAINS})
    async with AsyncExitStack() as stack:
        made = []
        for number, (domain, sock) in enumerate(zip(DOMAINS, sockets, strict=True)):
            new = NewGateway(
                domain=domain,
                hostname=f"mx.{domain}",
                postmaster=f"ops@operator-{number}.example",
                smarthost=f"127.0.0.1:{ports[1 - number]}",
                smarthost_tls="none",
            )
            config = create(folder / domain, new)
            parts = build_parts(config, worker_id=number + 1)
            stack.push_async_callback(parts.close)
            parts.intake._authenticator = Authenticator(authenticate_settings(config), zone)
            stack.callback(parts.intake._authenticator.close)
            parts.writer.start()
            parts.runner.start()
            stack.push_async_callback(parts.runner.stop, 5)
            # One mail goes round faster than any peer of the world would send.
            receive = replace(parts.receive, limits=replace(parts.receive.limits, transactions=500))
            receiver = await serve(sock, receive, parts.intake, parts.tally)
            stack.push_async_callback(receiver.stop, 5)
            made.append(Gateway(domain, parts, ports[number]))
        yield made[0], made[1]


def tie(one: Gateway, other: Gateway) -> tuple[Address, Address]:
    """Make each party of either an alias of the other; an author and an alias to write to, at `one`."""
    buyer, seller = one.relate("nobody@first.example", "noone@first.example")
    back_buyer, back_seller = other.relate(buyer, seller)
    # The same order again, now that the other aliases are known.
    assert one.relate(back_buyer, back_seller) == (buyer, seller)
    return back_buyer, seller


async def send(gateway: Gateway, author: Address, to: Address, raw: bytes, path: str) -> str:
    peer = Peer(*await asyncio.open_connection("127.0.0.1", gateway.port))
    await peer.reply()
    await peer.ask("EHLO mx.two.example")
    await peer.ask_all(f"MAIL FROM:<{path}>", f"RCPT TO:<{to}>", "DATA")
    await peer.send(raw + b".\r\n")
    said = await peer.reply()
    peer.writer.close()
    await peer.writer.wait_closed()
    return said


def letter(author: Address, to: Address, more: str = "") -> bytes:
    return (
        f"From: {author}\r\nTo: {to}\r\nSubject: Round and round\r\n{more}"
        f"Date: Sat, 21 Nov 2026 12:00:00 +0000\r\nMessage-ID: <first@two.example>\r\n\r\nHi.\r\n"
    ).encode()


async def until_quiet(*gateways: Gateway) -> None:
    """Wait until both queues have been empty for a while."""
    quiet = 0
    async with asyncio.timeout(90):
        while quiet < 5:
            await asyncio.sleep(0.1)
            quiet = quiet + 1 if all(one.is_idle for one in gateways) else 0


async def test_two_gateways_pointed_at_each_other_stop_and_one_report_is_written(
    tmp_path: Path,
) -> None:
    async with two_gateways(tmp_path) as (one, other):
        author, to = tie(one, other)

        said = await send(one, author, to, letter(author, to), "bounce@two.example")
        await until_quiet(one, other)

        assert said.startswith("250"), said
        kinds = Counter(
            kind for gate in (one, other) for (kind,) in gate.rows("kind", "queue_item")
        )
        states = [row[0] for gate in (one, other) for row in gate.rows("state", "queue_recipient")]
        # The last one was offered to the other side and refused there.
        assert kinds == {ItemKind.RELAY: HOPS + 1, ItemKind.DSN: 1}
        assert Counter(states) == {"delivered": HOPS + 1, "failed": 1}
        print(f"\nloop: {kinds[ItemKind.RELAY] - 1} hops, {kinds[ItemKind.DSN]} report")
        assert one.rows("id", "hold") + other.rows("id", "hold") == []


@pytest.mark.parametrize(
    "more",
    ["X-Gobetween-Hops: 51\r\n", "Received: x\r\n" * 51],
    ids=["our own count of another instance", "anybody's trace"],
)
async def test_the_hops_of_any_instance_count(tmp_path: Path, more: str) -> None:
    async with two_gateways(tmp_path) as (one, other):
        author, to = tie(one, other)

        said = await send(one, author, to, letter(author, to, more), "bounce@two.example")

        assert re.match(r"554 5\.4\.6 .*loop", said), said
        assert one.rows("id", "queue_item") == []


async def test_automatic_mail_between_two_gateways_is_kept_by_the_first(tmp_path: Path) -> None:
    async with two_gateways(tmp_path) as (one, other):
        author, to = tie(one, other)
        away = letter(author, to, "Auto-Submitted: auto-replied\r\n")

        said = [await send(one, author, to, away, path) for path in ("", "bounce@two.example")]
        await until_quiet(one, other)

        assert [line[:9] for line in said] == ["250 2.0.0"] * 2
        assert one.rows("id", "queue_item") + other.rows("id", "queue_item") == []
        assert [row[0] for row in one.rows("disposition", "entry")] == ["absorbed"] * 2
