"""Builders for tests that need a store: a keyring of its own, an empty migrated store."""

import os
from importlib import import_module
from pathlib import Path

from database.encryption import Encryption
from database.settings import Settings
from vault.keyring import SECRET_SIZES, Family, Keyring, new_keyring

# Importing these fills database.rows.METADATA with every table of the house.
ROW_MODULES = (
    "database.workers",
    "alias_store.sql.rows",
    "thread_store.sql.rows",
    "relay.queue.sql.rows",
    "relay.deliver.sql.rows",
)


def a_keyring() -> Keyring:
    return new_keyring({family: os.urandom(SECRET_SIZES[family]) for family in Family}, 1)


def an_encryption() -> Encryption:
    return Encryption(a_keyring())


def sqlite_settings(folder: Path) -> Settings:
    return Settings(url=f"sqlite:///{folder / 'store.db'}")


def import_rows() -> None:
    for name in ROW_MODULES:
        import_module(name)
