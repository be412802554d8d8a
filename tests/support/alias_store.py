"""Builders for tests about parties, aliases and orders. All addresses are of reserved domains."""

from collections.abc import Callable
from dataclasses import replace
from itertools import count

from alias_store.model import OrderStatus
from alias_store.order_record import OrderRecord
from alias_store.sql.store import AliasStore
from database.encryption import Encryption
from mail.address import parse_address
from tests.support.database import a_keyring
from vault.keyring import Keyring
from vault.tokens import TokenCodec

DOMAIN = "relay.example"
NOW = 1_800_000_000_000_000
HOUR = 3_600_000_000


def some_ids(start: int = 1) -> Callable[[], int]:
    return count(start).__next__


def a_record(**columns: object) -> OrderRecord:
    """A record with every required column; addresses may be given as text."""
    given = {
        name: parse_address(value) if name.endswith("_email") else value
        for name, value in columns.items()
    }
    record = OrderRecord(
        row=2,
        marketplace="default",
        order_id="171-1234567-1234567",
        seller_id="S-1",
        seller_name="Sam's Shop",
        seller_email=parse_address("sam@shop.example"),
        buyer_email=parse_address("bea@mail.example"),
        status=OrderStatus.SHIPPED,
        placed_at=NOW - 24 * HOUR,
        buyer_name="Bea Buyer",
        buyer_language="de",
    )
    return replace(record, **given)


def a_store(keyring: Keyring | None = None) -> AliasStore:
    keyring = keyring or a_keyring()
    return AliasStore(Encryption(keyring), TokenCodec(keyring))


class Shop:
    """One store over one connection, with ids and a clock of its own."""

    def __init__(self, conn, keyring: Keyring | None = None) -> None:
        self.conn = conn
        self.keyring = keyring or a_keyring()
        self.store = a_store(self.keyring)
        self.ids = some_ids()
        self.now = NOW

    def reopened(self, keyring: Keyring) -> None:
        self.keyring = keyring
        self.store = a_store(keyring)

    def take(self, **columns: object):
        return self.store.import_order(
            self.conn, a_record(**columns), domain=DOMAIN, now=self.now, new_id=self.ids
        )

    def between(self, imported):
        return self.store.correspondence(self.conn, imported.buyer_alias.id)

    def seller(self, command: str, address: str, seller_id: str = "S-1") -> bool:
        run = getattr(self.store.sellers, command)
        return run(self.conn, "default", seller_id, parse_address(address), self.now, self.ids)


def texts(addresses) -> list[str]:
    return [str(address) for address in addresses]


# The named values of a row that is right, as a CSV file or a JSON object would have them.
ROW = {
    "order_id": "171-1234567-1234567",
    "seller_id": "S-1",
    "seller_name": "Sam's Shop",
    "seller_email": "sam@shop.example",
    "buyer_email": "bea@mail.example",
    "status": "shipped",
    "placed_at": "2026-05-01T10:00:00+02:00",
}
