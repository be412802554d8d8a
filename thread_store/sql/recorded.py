"""The record entry by entry, with what the chain says of each: for exports, which must stay small in memory."""

from dataclasses import dataclass

from sqlalchemy import Connection, select

from thread_store.chain import SALT_SIZE, ChainEntry, ChainMetadata
from thread_store.model import ContentErased, Entry
from thread_store.sql.base import ENTRY, THREAD, UnknownRow
from thread_store.sql.entries import Entries

_HEAD = select(THREAD.c.head, THREAD.c.length)
_RECORDED = select(ENTRY, THREAD.c.data_key).join(THREAD, ENTRY.c.thread_id == THREAD.c.id)


@dataclass(frozen=True, slots=True)
class RecordedEntry:
    """An entry, and its place in the chain. `entry.disposition` may have changed since."""

    entry: Entry
    metadata: ChainMetadata
    content: bytes
    link: bytes

    def chain_entry(self) -> ChainEntry:
        """Return what the chain verifies, with the text as long as it is there.

        Raises vault.errors.VaultError where the text cannot be decrypted.
        """
        try:
            salted = self.entry.salted_raw
        except ContentErased:
            return self.bare()
        salt, raw = salted[:SALT_SIZE], salted[SALT_SIZE:]
        return ChainEntry(self.metadata, self.content, self.link, salt, raw)

    def bare(self) -> ChainEntry:
        """Return what the chain verifies without a text."""
        return ChainEntry(self.metadata, self.content, self.link)


class Recorded(Entries):
    """Reading a thread's chain one entry at a time.

    Entries are only ever appended, so that the first `length` of them, read one after the other,
    are those that the head of that length is about, whatever comes meanwhile.
    """

    def chain_head(self, conn: Connection, thread_id: int) -> tuple[int, bytes]:
        """Return the length of a thread's chain and its head. Raises UnknownRow."""
        row = conn.execute(_HEAD.where(THREAD.c.id == thread_id)).first()
        if row is None:
            raise UnknownRow(f"thread {thread_id}")
        return row.length, row.head

    def recorded_entry(
        self, conn: Connection, thread_id: int, position: int
    ) -> RecordedEntry | None:
        """Return the entry at a position of the chain, counted from 1; None when there is none."""
        wanted = _RECORDED.where(ENTRY.c.thread_id == thread_id, ENTRY.c.position == position)
        row = conn.execute(wanted).first()
        if row is None:
            return None
        metadata = ChainMetadata(
            thread_id=row.thread_id,
            entry_id=row.id,
            position=row.position,
            at=row.at,
            author_role=row.author_role,
            disposition=row.appended_as,
            size=row.size,
        )
        return RecordedEntry(self._entry_from(row), metadata, row.content, row.link)
