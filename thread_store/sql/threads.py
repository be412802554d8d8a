"""Threads: opening, finding, closing, erasing."""

from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from database.encryption import DataKey
from database.rows import BIG
from database.statement import Statement
from thread_store.chain import START
from thread_store.model import Erasure, Thread, ThreadState
from thread_store.sql.base import ENTRY, THREAD, StorePart, UnknownRow
from thread_store.sql.rows import DeliveryEventRow, ErasureRow

DELIVERY = DeliveryEventRow.__table__
ERASURE = ErasureRow.__table__

_THREAD_ROW = select(THREAD).where(THREAD.c.id == bindparam("thread_id"))
_THREAD = Statement(_THREAD_ROW)
_THREADS_OF = Statement(
    select(THREAD)
    .where(THREAD.c.relationship_id == bindparam("relationship_id"))
    .order_by(THREAD.c.ordinal)
)
_LAST_ORDINAL = select(func.coalesce(func.max(THREAD.c.ordinal), 0)).where(
    THREAD.c.relationship_id == bindparam("relationship_id")
)
_LOCK = select(func.pg_advisory_xact_lock(bindparam("relationship_id", type_=BIG)))
_INSERT = THREAD.insert()


class Threads(StorePart):
    """The threads of relationships."""

    def open_thread(
        self, conn: Connection, *, id: int, relationship_id: int, marketplace: str, now: int
    ) -> Thread:
        """Open the relationship's next thread."""
        if conn.dialect.name == "postgresql":
            # The relationship's row is another package's, so two that open a thread of it at the
            # same moment meet at this lock, which the end of the transaction lifts.
            conn.execute(_LOCK, {"relationship_id": relationship_id})
        ordinal = conn.execute(_LAST_ORDINAL, {"relationship_id": relationship_id}).scalar_one() + 1
        key, wrapped = self._encryption.new_thread_key(id)
        values = {
            "id": id,
            "relationship_id": relationship_id,
            "marketplace": marketplace,
            "ordinal": ordinal,
            "state": ThreadState.OPEN.value,
            "created_at": now,
            "last_entry_at": now,
            "length": 0,
            "buyer_has_written": False,
            "seller_has_written": False,
        }
        conn.execute(_INSERT, values | {"data_key": wrapped, "head": START})
        return Thread(**(values | {"state": ThreadState.OPEN, "key": key}))

    def thread(self, conn: Connection, thread_id: int) -> Thread | None:
        """Return a thread."""
        row = _THREAD.first(conn, {"thread_id": thread_id})
        return None if row is None else self._thread_from(row)

    def key_of_thread(self, conn: Connection, thread_id: int) -> DataKey | None:
        """Return the key of a thread's contents; None when it was erased or there is no such."""
        return self._key_of_thread(conn, thread_id)

    def threads_of(self, conn: Connection, relationship_id: int) -> tuple[Thread, ...]:
        """Return the threads of a relationship by ordinal."""
        rows = _THREADS_OF.all(conn, {"relationship_id": relationship_id})
        return tuple(self._thread_from(row) for row in rows)

    def recent_threads(self, conn: Connection, limit: int = 50) -> tuple[Thread, ...]:
        """Return the threads that changed last, the newest first."""
        statement = select(THREAD).order_by(THREAD.c.last_entry_at.desc(), THREAD.c.id.desc())
        return tuple(self._thread_from(row) for row in conn.execute(statement.limit(limit)))

    def set_thread_state(self, conn: Connection, thread_id: int, state: ThreadState) -> bool:
        """Open or close a thread; false when there is none or it was erased."""
        if state is ThreadState.ERASED:
            raise ValueError("erase_thread erases")
        statement = (
            THREAD.update()
            .where(THREAD.c.id == thread_id, THREAD.c.state != ThreadState.ERASED.value)
            .values(state=state.value)
        )
        return conn.execute(statement).rowcount == 1

    def erase_thread(self, conn: Connection, thread_id: int, *, now: int) -> None:
        """Delete the thread's key and what could still be matched; write the ledger.

        Entries stay and their chain still verifies, over metadata and content hashes. Erasing
        again changes nothing. Raises UnknownRow.
        """
        row = conn.execute(_THREAD_ROW.with_for_update(), {"thread_id": thread_id}).first()
        if row is None:
            raise UnknownRow(f"thread {thread_id}")
        if row.state == ThreadState.ERASED:
            return
        erased = THREAD.update().where(THREAD.c.id == thread_id)
        conn.execute(erased.values(state=ThreadState.ERASED.value, data_key=None))
        of_thread = select(ENTRY.c.id).where(ENTRY.c.thread_id == thread_id)
        deliveries = DELIVERY.update().where(DELIVERY.c.entry_id.in_(of_thread))
        conn.execute(deliveries.values(reply_text=None))
        entries = ENTRY.update().where(ENTRY.c.thread_id == thread_id)
        conn.execute(entries.values(body=None, message_index=None))
        conn.execute(ERASURE.insert(), {"id": self._ids(), "at": now, "thread_id": thread_id})

    def erasures(self, conn: Connection) -> tuple[Erasure, ...]:
        """Return the erasure ledger, oldest first."""
        rows = conn.execute(select(ERASURE).order_by(ERASURE.c.at, ERASURE.c.id))
        return tuple(Erasure(row.id, row.at, row.thread_id) for row in rows)

    def _thread_from(self, row: Any) -> Thread:
        return Thread(
            id=row.id,
            relationship_id=row.relationship_id,
            marketplace=row.marketplace,
            ordinal=row.ordinal,
            state=ThreadState(row.state),
            created_at=row.created_at,
            last_entry_at=row.last_entry_at,
            length=row.length,
            buyer_has_written=bool(row.buyer_has_written),
            seller_has_written=bool(row.seller_has_written),
            key=self._open_key(row.id, row.data_key),
        )
