"""What a worker does once an hour: delete what is past its time, and once a day export the signed chain heads."""

import os
from datetime import UTC, datetime
from pathlib import Path

from database.clock import now
from database.connection import Connection
from relay.deliver.sql.store import StsStore
from relay.queue.sql.history import Old
from relay.stores import Stores
from thread_store.heads import export_heads
from vault.evidence import SignedHead
from vault.keyring import Keyring

DAY = 86_400_000_000
# Of finished items those that belong to no side; what a side saw stays with its thread (relay.queue.sql.history).
FINISHED_DAYS = 7


def find_old(connection: Connection, stores: Stores) -> Old:
    """Look for finished queue items that are past their time; it takes long, and no lock."""
    return stores.queue.find_old(connection, now() - FINISHED_DAYS * DAY)


def delete_old(connection: Connection, stores: Stores, old: Old) -> None:
    """Delete old refusals, events and signatures, policies of others that are over, and `old` items of the queue."""
    stores.queue.delete(connection, old)
    stores.threads.purge(connection, now=now())
    StsStore(stores.encryption, stores.ids).purge(connection, now())


def read_heads_to_export(
    connection: Connection, stores: Stores, keyring: Keyring
) -> tuple[SignedHead, ...]:
    """Sign the head of every thread as it is now."""
    return stores.threads.signed_heads(connection, keyring, now())


def todays_heads(data_dir: Path) -> Path:
    """The file of today's heads, by the UTC date."""
    return data_dir / "heads" / f"{datetime.fromtimestamp(now() / 1e6, UTC):%Y-%m-%d}.jsonl"


def write_heads(path: Path, heads: tuple[SignedHead, ...]) -> bool:
    """Write the day's file unless it is there; a file half written by a crash never gets the final name."""
    if path.exists():
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(f".{os.getpid()}.draft")
    draft.unlink(missing_ok=True)
    export_heads(draft, heads)
    draft.replace(path)
    return True
