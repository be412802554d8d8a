"""Builders for tests that import orders: the stores that relay/orders.py composes."""

import os

from alias_store.sql.store import AliasStore
from database.encryption import Encryption
from database.ids import RowIds
from relay.orders import import_orders
from relay.stores import Stores
from tests.support.alias_store import DOMAIN, NOW, a_record
from tests.support.database import a_keyring
from thread_store.sql.store import ThreadStore
from vault.tokens import TokenCodec

DOMAINS = {"default": DOMAIN, "other": "other.example"}


def some_stores() -> Stores:
    """Stores without a queue: importing orders sends nothing."""
    keyring = a_keyring()
    encryption, codec = Encryption(keyring), TokenCodec(keyring)
    return Stores(
        aliases=AliasStore(encryption, codec),
        threads=ThreadStore(encryption),
        queue=None,
        encryption=encryption,
        codec=codec,
        ids=RowIds(lambda: NOW, os.urandom),
        schedule=None,
    )


def take(conn, stores: Stores, *orders: dict, **options: object):
    """Import records made from these columns, rows numbered from 2."""
    records = [a_record(**{"row": row} | columns) for row, columns in enumerate(orders, start=2)]
    return import_orders(conn, stores, records, **{"domains": DOMAINS, "now": NOW} | options)
