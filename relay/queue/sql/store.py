"""The queue in the store: plain functions of a connection and values; the writer commits.

1. An item is held by the worker that accepted it from the insert on, or is free (no worker).
2. `claim` and `settle` are single statements with their condition inside, so that two workers never
   share an item, and an attempt is settled once.
3. What cannot be read back rests, three times, and is then put aside; the others never notice. A
   key that is missing is a fault of ours and counts for nothing: the item waits for it.
4. What is kept of a finished item, and until when, is told in relay.queue.sql.history.
"""

from collections.abc import Sequence
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    bindparam,
    insert,
    null,
    or_,
    select,
    update,
)

from database.encryption import Encryption, FieldCipher
from database.statement import Statement
from database.workers import SILENT_AFTER, WorkerRow, silent_workers
from relay.queue.item import ItemState, QueueItem
from relay.queue.schedule import POISON_LIMIT, Schedule
from relay.queue.sql.history import History
from relay.queue.sql.reading import CipherFor, Loaded, load_items
from relay.queue.sql.rows import (
    DIGEST_LABEL,
    RAW_LABEL,
    RECIPIENT_LABEL,
    REPLY_LABEL,
    REVERSE_PATH_LABEL,
    WISHES_LABEL,
    QueueItemRow,
    QueueRecipientRow,
)
from relay.queue.sql.wishes import write_wishes
from relay.settle import Settlement

ITEM: Final = QueueItemRow.__table__
RECIPIENT: Final = QueueRecipientRow.__table__
WORKER: Final = WorkerRow.__table__

IS_WAITING: Final = ITEM.c.state == ItemState.WAITING.value
_LIVING: Final = (ItemState.WAITING.value, ItemState.QUARANTINED.value)

_INSERT_ITEM: Final = Statement(insert(ITEM))
_INSERT_RECIPIENT: Final = Statement(insert(RECIPIENT))
# A settlement applies while its worker still holds the item, and to the attempt it is about.
_SETTLED: Final = (
    update(ITEM)
    .where(
        IS_WAITING,
        ITEM.c.id == bindparam("of_item"),
        ITEM.c.worker_id == bindparam("held_by"),
        ITEM.c.attempts == bindparam("before"),
    )
    .values(attempts=bindparam("now_attempts"))
)
_FINISH: Final = Statement(
    _SETTLED.values(state=ItemState.FINISHED.value, finished_at=bindparam("at"), worker_id=null())
)
_POSTPONE: Final = Statement(_SETTLED.values(next_attempt_at=bindparam("at"), load_failures=0))
_SETTLE_RECIPIENT: Final = Statement(
    update(RECIPIENT)
    .where(RECIPIENT.c.id == bindparam("of_recipient"))
    .values(
        state=bindparam("new_state"),
        reply_code=bindparam("code"),
        reply_status=bindparam("status"),
        reply_text=bindparam("text"),
        settled_at=bindparam("at"),
    )
)


class QueueStore(History):
    """The queue's statements. `schedule` gives the rests and the horizon, in scaled time."""

    def __init__(self, encryption: Encryption, schedule: Schedule | None = None) -> None:
        super().__init__(encryption)
        self._schedule = schedule or Schedule()

    def insert(
        self, conn: Connection, item: QueueItem, worker_id: int | None, cipher: FieldCipher
    ) -> None:
        """Put a new item into the queue, held by `worker_id`, or free when that is None.

        `cipher` is the thread's data key, or the store's encryption for an item without a thread.
        """
        _INSERT_ITEM.run(conn, self._item_values(item, worker_id, cipher))
        for position, recipient in enumerate(item.recipients):
            address = cipher.encrypt_text(RECIPIENT_LABEL, recipient.id, str(recipient.address))
            _INSERT_RECIPIENT.run(
                conn,
                {
                    "id": recipient.id,
                    "item_id": item.id,
                    "position": position,
                    "state": recipient.state.value,
                    "address": address,
                },
            )

    def _item_values(
        self, item: QueueItem, worker_id: int | None, cipher: FieldCipher
    ) -> dict[str, Any]:
        path, wishes = item.reverse_path, write_wishes(item.wishes)
        return {
            "id": item.id,
            "thread_id": item.thread_id,
            "entry_id": item.entry_id,
            "marketplace": item.marketplace,
            "kind": item.kind.value,
            "state": ItemState.WAITING.value,
            "worker_id": worker_id,
            "attempts": item.attempts,
            "load_failures": 0,
            "created_at": item.created_at,
            "next_attempt_at": item.next_attempt_at,
            "expires_at": item.expires_at,
            "size": item.size,
            "digest": self._encryption.index.of(DIGEST_LABEL, sha256(item.raw).hexdigest()),
            "reverse_path": None
            if path is None
            else cipher.encrypt_text(REVERSE_PATH_LABEL, item.id, str(path)),
            "raw": cipher.encrypt(RAW_LABEL, item.id, item.raw),
            "wishes": wishes and cipher.encrypt_text(WISHES_LABEL, item.id, wishes),
            "delay_told_at": item.delay_told_at,
        }

    def has_free(self, conn: Connection, now: int) -> bool:
        """Whether a claim would find something; a read, so that idle workers take no lock."""
        free = select(ITEM.c.id).where(IS_WAITING, ITEM.c.worker_id.is_(None), self._is_due(now))
        return conn.execute(free.limit(1)).first() is not None

    def claim(self, conn: Connection, worker_id: int, limit: int, now: int) -> tuple[int, ...]:
        """Take up to `limit` free items that are due; the ids of those that are now ours."""
        free = (
            select(ITEM.c.id)
            .where(IS_WAITING, ITEM.c.worker_id.is_(None), self._is_due(now))
            .order_by(ITEM.c.next_attempt_at)
            .limit(limit)
            # Rows that another worker is claiming at this moment are passed over; SQLite has one
            # writer at a time and leaves the clause out.
            .with_for_update(skip_locked=True)
        )
        taken = (
            update(ITEM)
            .where(ITEM.c.id.in_(free), ITEM.c.worker_id.is_(None))
            .values(worker_id=worker_id)
            .returning(ITEM.c.id)
        )
        return tuple(conn.execute(taken).scalars())

    def held_due(
        self, conn: Connection, worker_id: int, limit: int, now: int
    ) -> tuple[tuple[int, int], ...]:
        """Return id and size of up to `limit` due items of a worker, the longest due first."""
        held = (
            select(ITEM.c.id, ITEM.c.size)
            .where(IS_WAITING, ITEM.c.worker_id == worker_id, self._is_due(now))
            .order_by(ITEM.c.next_attempt_at)
            .limit(limit)
        )
        return tuple((item_id, size) for item_id, size in conn.execute(held))

    def _is_due(self, now: int) -> ColumnElement[bool]:
        # Schedule.is_due, in SQL.
        at = ITEM.c.next_attempt_at
        return or_(at <= now, at > now + self._schedule.horizon)

    def release_worker(self, conn: Connection, worker_id: int) -> int:
        """Free what a worker holds: it ended, or its supervisor saw it die. How many items."""
        held = update(ITEM).where(IS_WAITING, ITEM.c.worker_id == worker_id)
        return conn.execute(held.values(worker_id=None)).rowcount

    def free_silent(self, conn: Connection, seconds: int = SILENT_AFTER) -> int:
        """Free what workers hold that are forgotten, or silent by the database's clock."""
        is_orphan = or_(
            ITEM.c.worker_id.in_(silent_workers(conn, seconds)),
            ITEM.c.worker_id.not_in(select(WORKER.c.id)),
        )
        statement = update(ITEM).where(IS_WAITING, ITEM.c.worker_id.is_not(None), is_orphan)
        return conn.execute(statement.values(worker_id=None)).rowcount

    def load(self, conn: Connection, ids: Sequence[int], cipher_for: CipherFor) -> Loaded:
        """Read items back; what cannot be read is named in the answer and never raised.

        `cipher_for` gives the cipher of a thread (or of None). A vault.errors.UnknownKey from it
        or from a decryption means that the key is missing, anything else that the row is bad.
        """
        return load_items(conn, ids, cipher_for, self._encryption.index)

    def set_aside(self, conn: Connection, loaded: Loaded, now: int) -> tuple[int, ...]:
        """Let unreadable items rest; returns the ids of those that are quarantined by this.

        An item whose key is missing rests without being counted.
        """
        again = now + self._schedule.rest
        without_key = update(ITEM).where(IS_WAITING, ITEM.c.id.in_(loaded.without_key))
        conn.execute(without_key.values(next_attempt_at=again))
        bad = update(ITEM).where(IS_WAITING, ITEM.c.id.in_(loaded.unreadable))
        conn.execute(bad.values(next_attempt_at=again, load_failures=ITEM.c.load_failures + 1))
        poisoned = (
            update(ITEM)
            .where(
                IS_WAITING,
                ITEM.c.id.in_(loaded.unreadable),
                ITEM.c.load_failures >= POISON_LIMIT,
            )
            .values(state=ItemState.QUARANTINED.value, worker_id=None)
            .returning(ITEM.c.id)
        )
        return tuple(conn.execute(poisoned).scalars())

    def settle(
        self, conn: Connection, settlement: Settlement, worker_id: int, cipher: FieldCipher
    ) -> bool:
        """Write a settlement, if the item is still held by this worker and at this attempt.

        False means that nothing was written: another worker has it, or this attempt was settled
        before; the caller records the events and no more.
        """
        guard = {
            "of_item": settlement.item_id,
            "held_by": worker_id,
            "before": settlement.attempts - 1,
            "now_attempts": settlement.attempts,
        }
        if settlement.next_attempt_at is None:
            touched = _FINISH.run(conn, guard | {"at": settlement.settled_at})
        else:
            touched = _POSTPONE.run(conn, guard | {"at": settlement.next_attempt_at})
        if touched != 1:
            return False
        for recipient in settlement.recipients:
            text = cipher.encrypt_text(REPLY_LABEL, recipient.id, recipient.reply.text)
            _SETTLE_RECIPIENT.run(
                conn,
                {
                    "of_recipient": recipient.id,
                    "new_state": recipient.state.value,
                    "code": recipient.reply.code,
                    "status": recipient.reply.status,
                    "text": text,
                    "at": settlement.settled_at,
                },
            )
        return True

    def retry(self, conn: Connection, item_id: int, now: int) -> bool:
        """Make an item due now and take it out of quarantine; false when it is not in the queue.

        Whoever holds it keeps it, and finds it due at the next tick.
        """
        statement = update(ITEM).where(ITEM.c.id == item_id, ITEM.c.state.in_(_LIVING))
        values = {"state": ItemState.WAITING.value, "next_attempt_at": now, "load_failures": 0}
        return conn.execute(statement, values).rowcount == 1

    def seize(self, conn: Connection, item_id: int, holder: int) -> bool:
        """Take an item from whoever holds it, out of quarantine too; false when it is finished.

        A settlement of the worker that held it is then no longer applied.
        """
        statement = update(ITEM).where(ITEM.c.id == item_id, ITEM.c.state.in_(_LIVING))
        values = {"state": ItemState.WAITING.value, "worker_id": holder, "load_failures": 0}
        return conn.execute(statement, values).rowcount == 1

    def abandon(self, conn: Connection, item_id: int, now: int) -> bool:
        """Finish an item that cannot be read back any more; false when it is finished."""
        statement = update(ITEM).where(ITEM.c.id == item_id, ITEM.c.state.in_(_LIVING))
        values = {"state": ItemState.FINISHED.value, "worker_id": None, "finished_at": now}
        return conn.execute(statement, values).rowcount == 1
