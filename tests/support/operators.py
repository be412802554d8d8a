"""A gateway's stores in a temporary directory, with one order, and mail put in by stages 3 to 7 without a server."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from click.testing import CliRunner, Result

from alias_store.order_files import parse_orders
from database.clock import now
from gateway.acting import Act
from gateway.bundle_views import Audience
from gateway.cli.root import gobetween
from gateway.config import Config, load_config
from gateway.exporting import export_thread
from gateway.opened import Opened, intake_settings, open_keyring, opened
from gateway.ordering import import_records
from gateway.rotation import public_keys
from gateway.setup import NewGateway, create
from mail.address import parse_address
from mail.envelope import Envelope
from mail.message import parse_message, with_crlf
from relay.authenticate.author import author_of
from relay.enqueue import StageSeven, plan, write
from relay.pipeline import carry
from relay.recipients import AliasRecipient
from relay.resolve import Resolver
from relay.stages import (
    AuthenticatedMessage,
    Authentication,
    Client,
    Evidence,
    MethodResult,
    ReceivedMessage,
)
from vault.evidence import from_pem
from vault.tokens import split_local_part

DOMAIN = "relay.example"
ORDER_ID = "114-2233445-6677889"
BUYER, SELLER = "bianca.berg@buyer-mail.example", "ana@lamps-and-more.example"
AGENT = "agent@elsewhere.example"
ORDERS = (
    "order_id,seller_id,seller_name,seller_email,buyer_id,buyer_email,buyer_name,buyer_language,"
    f"status,placed_at\n{ORDER_ID},shop-7,Lamps and More,{SELLER},customer-42,{BUYER},Bianca Berg,"
    "en,unshipped,2026-11-20T09:30:00Z\n"
)
ACT = Act("olga", "ticket 7")
COUPON = (
    "SAVE 20% on your next lamp with coupon code SUMMER20! Visit our store and shop our new "
    "arrivals now, limited time only. Subscribe to our newsletter!"
)


def no_progress(_done: int, _total: int) -> None:
    """Whoever waits is a test."""


def a_mail(sender: str, to: str, text: str = "Is the cord long?", **fields: str) -> bytes:
    """A plain mail as bytes of the wire; a field given as "" is left out."""
    written = {
        "From": sender,
        "To": to,
        "Subject": "Private subject",
        "Date": "Sat, 21 Nov 2026 12:00:00 +0000",
        "Message-ID": "<one@client.example>",
        **{_field_name(name): value for name, value in fields.items()},
    }
    head = "".join(f"{name}: {value}\n" for name, value in written.items() if value)
    return with_crlf(f"{head}\n{text}\n".encode())


def _field_name(name: str) -> str:
    return "Message-ID" if name == "message_id" else name.replace("_", "-").title()


@dataclass
class Desk:
    """An operator's desk: a gateway with one order. `seller_alias` is where the buyer writes."""

    directory: Path
    config: Config
    buyer_alias: str
    seller_alias: str
    thread_id: int

    def opened(self) -> AbstractContextManager[Opened]:
        return opened(self.config)

    def call(self, function: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
        """Call a function of the gateway over freshly opened stores."""
        with self.opened() as gateway:
            return function(gateway, *arguments, **options)

    def read(self, query: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
        """Call a method of the thread store, named by `query` on it."""
        with self.opened() as gateway, gateway.engine.begin() as connection:
            return query(gateway.stores.threads, connection, *arguments, **options)

    def run(self, *arguments: object) -> Result:
        """One command in this process."""
        words = [str(word) for word in arguments]
        config = str(self.directory / "config.toml")
        return CliRunner().invoke(gobetween, words, env={"GOBETWEEN_CONFIG": config})

    def file(self, name: str, raw: bytes) -> Path:
        path = self.directory / name
        path.write_bytes(raw)
        return path

    def arrive(self, raw: bytes, alias: str, evidence: Evidence = Evidence.PASS) -> StageSeven:
        """Put a mail in as the intake does, without SMTP, DNS and threads."""
        with self.opened() as gateway:
            return _arrive(gateway, raw, alias, evidence)

    def export(self, audience: str, output: Path | None = None) -> Path:
        """Export the order's thread; where the bundle is."""
        output = output or self.directory / f"bundle-{audience}"
        self.call(export_thread, self.thread_id, Audience(audience), output, ACT, no_progress)
        return output

    def public_keys(self) -> tuple[bytes, ...]:
        """The evidence keys as the marketplace publishes them."""
        return tuple(from_pem(public_keys(open_keyring(self.config))))

    def import_order(self, order_id: str) -> dict[str, Any]:
        """Import one more order of the same two; its row."""
        with self.opened() as gateway:
            records = parse_orders(ORDERS.replace(ORDER_ID, order_id).encode(), "orders.csv")
            row: dict[str, Any] = import_records(gateway, records, lambda _done: None)[0]
        return row

    def hold(self, text: str = "I write for Ana.", **fields: str) -> str:
        """Let a stranger's mail wait for an operator; the code in the reply."""
        raw = a_mail(AGENT, self.buyer_alias, text, **fields)
        unit = self.arrive(raw, self.buyer_alias)
        return unit.reply.text.rpartition("[")[2].rstrip("]")

    def tamper(self, *statements: str) -> None:
        """Change the database behind the gateway's back, as one who owns the disk can."""
        with closing(sqlite3.connect(self.config.store_url.removeprefix("sqlite:///"))) as database:
            for statement in statements:
                database.execute(statement)
            database.commit()

    def dump(self) -> list[str]:
        """Every row of the database, as SQL."""
        with sqlite3.connect(self.config.store_url.removeprefix("sqlite:///")) as connection:
            return list(connection.iterdump())


@cache
def _template() -> tuple[TemporaryDirectory[str], dict[str, Any]]:
    # Keys and schema are made once: they cost half a second.
    made = TemporaryDirectory(prefix="gobetween-desk-")
    new = NewGateway(DOMAIN, f"mx.{DOMAIN}", "ops@marketplace.example", smarthost_tls="none")
    with opened(create(Path(made.name), new)) as gateway:
        records = parse_orders(ORDERS.encode(), "orders.csv")
        row: dict[str, Any] = import_records(gateway, records, lambda _done: None)[0]
    return made, row


def a_desk(directory: Path) -> Desk:
    """A new gateway with the order, copied into an empty directory."""
    made, row = _template()
    shutil.copytree(made.name, directory, dirs_exist_ok=True)
    config = load_config(directory / "config.toml")
    return Desk(directory, config, row["buyer_alias"], row["seller_alias"], row["thread_id"])


def _arrive(gateway: Opened, raw: bytes, alias: str, evidence: Evidence) -> StageSeven:
    stores, path, message = gateway.stores, parse_address(alias), parse_message(raw)
    author = author_of(message)
    results = (MethodResult("spf", evidence.value, author.domain if author else ""),)
    received = ReceivedMessage(
        stores.ids(), now(), Client("192.0.2.1", "mx.example"), Envelope(author, (path,)), message
    )
    authenticated = AuthenticatedMessage(received, Authentication(author, evidence, "spf", results))
    resolver = Resolver(stores.aliases, stores.threads, stores.codec, stores.encryption.index)
    pipeline = intake_settings(gateway.config).markets[DOMAIN].pipeline
    with gateway.engine.begin() as connection:
        found = stores.aliases.open_address(connection, path, now())
        assert found is not None
        named = AliasRecipient(path, found, split_local_part(path.local_part)[1])
        resolved = resolver.resolve(connection, authenticated, (named,))
        unit = plan(carry(resolved, pipeline), stores, pipeline.profile)
        write(connection, unit, stores, None)
    return unit
