"""The queue of one worker, as its runner sees it: awaitable, with its writer and keys."""

from collections.abc import Callable, Sequence
from functools import partial

from sqlalchemy import Connection

from database.encryption import FieldCipher
from database.readers import Readers
from database.writer import Writer
from relay.queue.sql.reading import Loaded
from relay.queue.sql.store import QueueStore


class QueueAccess:
    """What the runner may ask of the store. `cipher_for` opens a thread's key on a connection."""

    def __init__(
        self,
        store: QueueStore,
        writer: Writer,
        readers: Readers,
        worker_id: int,
        cipher_for: Callable[[Connection, int | None], FieldCipher],
    ) -> None:
        self._store = store
        self._writer = writer
        self._readers = readers
        self._worker_id = worker_id
        self._cipher_for = cipher_for

    async def claim(self, limit: int, now: int) -> tuple[int, ...]:
        """Take up to `limit` free items that are due, and return their ids."""
        if not await self._readers.read(lambda conn: self._store.has_free(conn, now)):
            return ()
        return await self._writer.commit(
            lambda conn: self._store.claim(conn, self._worker_id, limit, now)
        )

    async def held_due(self, limit: int, now: int) -> tuple[tuple[int, int], ...]:
        """Return id and size of up to `limit` items of this worker that are due."""
        return await self._readers.read(
            lambda conn: self._store.held_due(conn, self._worker_id, limit, now)
        )

    async def load(self, ids: Sequence[int]) -> Loaded:
        """Read items back."""
        return await self._readers.read(
            lambda conn: self._store.load(conn, ids, partial(self._cipher_for, conn))
        )

    async def set_aside(self, loaded: Loaded, now: int) -> tuple[int, ...]:
        """Let unreadable items rest; the ids of those quarantined by this."""
        return await self._writer.commit(lambda conn: self._store.set_aside(conn, loaded, now))
