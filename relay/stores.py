"""The stores that stages 3, 7 and 10 share, opened once by the composition root and passed as one value."""

from dataclasses import dataclass

from alias_store.sql.store import AliasStore
from database.encryption import Encryption
from database.ids import RowIds
from relay.queue.schedule import Schedule
from relay.queue.sql.store import QueueStore
from thread_store.sql.store import ThreadStore
from vault.tokens import TokenCodec


@dataclass(frozen=True, slots=True)
class Stores:
    """Every store of one gateway over one database. None of them holds a connection."""

    aliases: AliasStore
    threads: ThreadStore
    queue: QueueStore
    encryption: Encryption
    codec: TokenCodec
    ids: RowIds
    schedule: Schedule
