"""What is kept of items that are finished, for how long, and how a report finds the one it is about.

1. A finished item of a party's message keeps its bytes, under its thread's key: they are what the
   other side saw, which an export of the thread shows, and a report may come any time.
2. It stays while its thread's key and its entry's bytes are there, and is deleted with them: when
   the thread is erased, or when the entry's time is over.
3. Notices of ours and mail for the operator, which belong to no side, go some days after they are
   finished; so do the variants of a finished item, which nobody will ask for again.
4. A report finds its item by the item's id (the return path), by the entry's id (our Message-ID),
   or by an id that the next hop named, of which a keyed hash is kept.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, bindparam, delete, exists, insert, or_, select, update

from database.encryption import Encryption, FieldCipher
from database.statement import Statement
from mail.reply import Reply
from relay.queue.item import AFTERWARDS, ItemKind, ItemState, QueueItem, RecipientState
from relay.queue.sql.reading import CipherFor, load_item
from relay.queue.sql.rows import (
    RECEIPT_LABEL,
    REPLY_LABEL,
    QueueItemRow,
    QueueReceiptRow,
    QueueRecipientRow,
    QueueVariantRow,
)
from thread_store.sql.rows import EntryRow, ThreadRow

ITEM: Final = QueueItemRow.__table__
RECIPIENT: Final = QueueRecipientRow.__table__
VARIANT: Final = QueueVariantRow.__table__
RECEIPT: Final = QueueReceiptRow.__table__
ENTRY: Final = EntryRow.__table__
THREAD: Final = ThreadRow.__table__

IS_FINISHED: Final = ITEM.c.state == ItemState.FINISHED.value
IS_RELAYED: Final = ITEM.c.kind == ItemKind.RELAY.value

_INSERT_RECEIPT: Final = Statement(insert(RECEIPT))
# The record that an item's bytes live and die with.
_IS_KEPT: Final = exists(
    select(ENTRY.c.id)
    .join(THREAD, THREAD.c.id == ENTRY.c.thread_id)
    .where(ENTRY.c.id == ITEM.c.entry_id, ENTRY.c.body.is_not(None), THREAD.c.data_key.is_not(None))
)
_OLD: Final = (
    select(ITEM.c.id)
    .where(
        IS_FINISHED,
        ITEM.c.finished_at < bindparam("before"),
        or_(ITEM.c.kind != ItemKind.RELAY.value, ~_IS_KEPT),
    )
    .limit(bindparam("most"))
)
_OLD_VARIANTS: Final = (
    select(VARIANT.c.id)
    .join(ITEM, ITEM.c.id == VARIANT.c.item_id)
    .where(IS_FINISHED, ITEM.c.finished_at < bindparam("before"))
    .limit(bindparam("most"))
)


@dataclass(frozen=True, slots=True)
class Old:
    """Ids of items and of variants that may be deleted."""

    items: tuple[int, ...] = ()
    variants: tuple[int, ...] = ()


class History:
    """The statements over items that were worked off."""

    def __init__(self, encryption: Encryption) -> None:
        self._encryption = encryption

    def read(self, conn: Connection, item_id: int, cipher_for: CipherFor) -> QueueItem | None:
        """Read one item, finished or not; None when it is gone.

        Raises vault.errors.VaultError when its key is gone or the row was altered.
        """
        return load_item(conn, item_id, cipher_for, self._encryption.index)

    def item_of_entry(self, conn: Connection, entry_id: int) -> int | None:
        """Return the newest item that carried an entry on."""
        found = select(ITEM.c.id).where(ITEM.c.entry_id == entry_id, IS_RELAYED)
        return conn.execute(found.order_by(ITEM.c.id.desc()).limit(1)).scalar()

    def known_item(self, conn: Connection, item_id: int) -> int | None:
        """Return the id when there is an item of that id."""
        return conn.execute(select(ITEM.c.id).where(ITEM.c.id == item_id)).scalar()

    def thread_of_item(self, conn: Connection, item_id: int) -> int | None:
        """Return the thread of an item, finished or not; None for one without a thread or unknown."""
        return conn.execute(select(ITEM.c.thread_id).where(ITEM.c.id == item_id)).scalar()

    def note_receipts(
        self,
        conn: Connection,
        item_id: int,
        at: int,
        receipts: Iterable[str],
        new_id: Callable[[], int],
    ) -> None:
        """Keep the ids under which a next hop took an item."""
        for receipt in receipts:
            token = self._encryption.index.of(RECEIPT_LABEL, receipt)
            _INSERT_RECEIPT.run(
                conn, {"id": new_id(), "item_id": item_id, "at": at, "token": token}
            )

    def item_of_receipts(self, conn: Connection, receipts: Sequence[str]) -> int | None:
        """Return the newest item that a next hop took under one of these ids."""
        candidates = self._encryption.index.candidates
        tokens = [token for one in receipts for token in candidates(RECEIPT_LABEL, one)]
        found = select(RECEIPT.c.item_id).where(RECEIPT.c.token.in_(tokens))
        return conn.execute(found.order_by(RECEIPT.c.at.desc()).limit(1)).scalar()

    def states(self, conn: Connection, item_id: int) -> frozenset[RecipientState]:
        """Return the states that an item's recipients are in now."""
        rows = conn.execute(select(RECIPIENT.c.state).where(RECIPIENT.c.item_id == item_id))
        return frozenset(RecipientState(state) for state in rows.scalars())

    def fail_afterwards(
        self,
        conn: Connection,
        item: QueueItem,
        addresses: frozenset[str],
        reply: Reply,
        at: int,
        cipher: FieldCipher,
    ) -> int:
        """Turn deliveries into failures on the word of a report; how many.

        `addresses` are normalised; of several recipients only those are meant that stand there.
        """
        count = 0
        for state, to in AFTERWARDS.items():
            for one in item.recipients:
                if len(item.recipients) > 1 and one.address.normalised not in addresses:
                    continue
                text = cipher.encrypt_text(REPLY_LABEL, one.id, reply.text)
                statement = update(RECIPIENT).where(
                    RECIPIENT.c.id == one.id, RECIPIENT.c.state == state.value
                )
                values = {
                    "state": to.value,
                    "reply_code": reply.code,
                    "reply_status": reply.status,
                    "reply_text": text,
                    "settled_at": at,
                }
                count += conn.execute(statement.values(**values)).rowcount
        return count

    def delay_told(self, conn: Connection, item_id: int, at: int) -> bool:
        """Note that the author was told of the delay; false when that was done before."""
        first = update(ITEM).where(ITEM.c.id == item_id, ITEM.c.delay_told_at.is_(None))
        return conn.execute(first.values(delay_told_at=at)).rowcount == 1

    def find_old(self, conn: Connection, finished_before: int, limit: int = 1000) -> Old:
        """Find up to `limit` items, and variants, that were finished before a time and are not kept.

        It looks at every finished item, so it is asked of a reader, who holds no lock.
        """
        bounds = {"before": finished_before, "most": limit}
        return Old(
            tuple(conn.execute(_OLD, bounds).scalars()),
            tuple(conn.execute(_OLD_VARIANTS, bounds).scalars()),
        )

    def delete(self, conn: Connection, old: Old) -> None:
        """Delete what `find_old` found: what is finished and not kept stays so."""
        conn.execute(delete(VARIANT).where(VARIANT.c.id.in_(old.variants)))
        for table in (RECIPIENT, VARIANT, RECEIPT):
            conn.execute(delete(table).where(table.c.item_id.in_(old.items)))
        conn.execute(delete(ITEM).where(ITEM.c.id.in_(old.items)))
