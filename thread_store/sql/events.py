"""What happened: delivery events, the audit trail, and the append-only event feed.

Ids are made before a commit, so events of several processes become visible out of order: an event
may show up behind one with a larger id that a reader has seen already. A reader therefore looks
twice: forward from the newest id it saw, and back over a trailing window for ids it has not seen.
The window is longer than the writer's deadline and the clocks of several hosts may differ by the
rest of it; an event older than the window when it commits would be missed, and no unit that old is
begun (database/unit.py).
"""

import json
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, select
from sqlalchemy.engine import Row

from database.ids import first_id_of, time_of
from database.statement import Statement
from thread_store import labels
from thread_store.model import AuditRecord, DeliveryEvent, Event, EventCursor, EventFilter
from thread_store.sql.base import StorePart
from thread_store.sql.rows import AuditRow, DeliveryEventRow, EventRow

DELIVERY = DeliveryEventRow.__table__
AUDIT = AuditRow.__table__
EVENT = EventRow.__table__

# Microseconds: the trailing window of the feed.
WINDOW = 60_000_000
# Events that one read returns at most, going forward.
BATCH = 1_000
# Both engines take this many ids in one condition.
CHUNK = 500

EVERYTHING = EventFilter()

_INSERT_DELIVERY = Statement(DELIVERY.insert())
_INSERT_AUDIT = AUDIT.insert()
_INSERT_EVENT = Statement(EVENT.insert())
_DELIVERIES_OF = (
    select(DELIVERY)
    .where(DELIVERY.c.entry_id == bindparam("entry_id"))
    .order_by(DELIVERY.c.at, DELIVERY.c.id)
)
_NEWEST_EVENT = select(func.max(EVENT.c.id))


class Events(StorePart):
    """Everything that is appended and never changed."""

    def add_delivery_event(self, conn: Connection, event: DeliveryEvent) -> int:
        """Record one attempt's outcome; returns its id."""
        row_id = event.id or self._ids()
        reply = None
        if event.reply_text:
            reply = self._wrap_text(labels.DELIVERY_REPLY, row_id, event.reply_text)
        _INSERT_DELIVERY.run(
            conn,
            {
                "id": row_id,
                "entry_id": event.entry_id,
                "item_id": event.item_id,
                "at": event.at,
                "kind": event.kind,
                "attempt": event.attempt,
                "reply_code": event.reply_code,
                "reply_status": event.reply_status,
                "reply_text": reply,
            },
        )
        return row_id

    def deliveries_of(self, conn: Connection, entry_id: int) -> tuple[DeliveryEvent, ...]:
        """Return what happened to what an entry became, oldest first."""
        return tuple(
            DeliveryEvent(
                entry_id=row.entry_id,
                item_id=row.item_id,
                at=row.at,
                kind=row.kind,
                reply_code=row.reply_code,
                reply_status=row.reply_status,
                reply_text=self._unwrap_text(labels.DELIVERY_REPLY, row.id, row.reply_text),
                attempt=row.attempt,
                id=row.id,
            )
            for row in conn.execute(_DELIVERIES_OF, {"entry_id": entry_id})
        )

    def audit(
        self,
        conn: Connection,
        *,
        at: int,
        actor: str,
        action: str,
        subject_kind: str,
        subject_id: int,
        reason: str,
    ) -> int:
        """Write down who did what to what, and why; returns the line's id."""
        row_id = self._ids()
        conn.execute(
            _INSERT_AUDIT,
            {
                "id": row_id,
                "at": at,
                "actor": self._wrap_text(labels.AUDIT_ACTOR, row_id, actor),
                "action": action,
                "subject_kind": subject_kind,
                "subject_id": subject_id,
                "reason": self._wrap_text(labels.AUDIT_REASON, row_id, reason),
            },
        )
        return row_id

    def audit_of(
        self, conn: Connection, subject_kind: str, subject_id: int
    ) -> tuple[AuditRecord, ...]:
        """Return what was done to a subject, oldest first."""
        statement = (
            select(AUDIT)
            .where(AUDIT.c.subject_kind == subject_kind, AUDIT.c.subject_id == subject_id)
            .order_by(AUDIT.c.at, AUDIT.c.id)
        )
        return tuple(
            AuditRecord(
                id=row.id,
                at=row.at,
                actor=self._unwrap_text(labels.AUDIT_ACTOR, row.id, row.actor),
                action=row.action,
                subject_kind=row.subject_kind,
                subject_id=row.subject_id,
                reason=self._unwrap_text(labels.AUDIT_REASON, row.id, row.reason),
            )
            for row in conn.execute(statement)
        )

    def append_event(self, conn: Connection, event: Event) -> int:
        """Append a line to the feed; returns its id. A code named "verdict" can be filtered by."""
        row_id = event.id or self._ids()
        verdict = event.codes.get("verdict")
        _INSERT_EVENT.run(
            conn,
            {
                "id": row_id,
                "at": event.at,
                "kind": event.kind,
                "marketplace": event.marketplace,
                "verdict": None if verdict is None else str(verdict),
                "thread_id": event.thread_id,
                "entry_id": event.entry_id,
                "item_id": event.item_id,
                "codes": json.dumps(dict(event.codes), separators=(",", ":")),
            },
        )
        return row_id

    def newest_cursor(self, conn: Connection) -> EventCursor:
        """Return a cursor behind everything that is visible now, for `--follow` from here."""
        newest = conn.execute(_NEWEST_EVENT).scalar_one() or 0
        return EventCursor(newest, frozenset(conn.execute(_trailing(newest)).scalars()))

    def events_after(
        self,
        conn: Connection,
        cursor: EventCursor | None = None,
        wanted: EventFilter = EVERYTHING,
        *,
        limit: int = BATCH,
    ) -> tuple[tuple[Event, ...], EventCursor]:
        """Return events not yet seen, by id, and the cursor for the next call.

        At most `limit` going forward, and every one that became visible late. Call again with the
        cursor until nothing comes.
        """
        cursor = cursor or EventCursor()
        late = [
            row_id
            for row_id in conn.execute(_trailing(cursor.newest)).scalars()
            if row_id not in cursor.seen
        ]
        rows = _rows_of(conn, late)
        forward = select(EVENT).where(EVENT.c.id > cursor.newest).order_by(EVENT.c.id).limit(limit)
        rows += conn.execute(forward).all()
        newest = max((row.id for row in rows), default=cursor.newest)
        newest = max(newest, cursor.newest)
        floor = first_id_of(time_of(newest) - WINDOW)
        seen = cursor.seen.union(row.id for row in rows)
        events = tuple(_event_from(row) for row in rows if _is_wanted(row, wanted))
        return events, EventCursor(newest, frozenset(row_id for row_id in seen if row_id >= floor))


def _trailing(newest: int) -> Select[Any]:
    floor = first_id_of(time_of(newest) - WINDOW)
    return select(EVENT.c.id).where(EVENT.c.id >= floor, EVENT.c.id <= newest)


def _rows_of(conn: Connection, ids: list[int]) -> list[Row[Any]]:
    rows: list[Row[Any]] = []
    for start in range(0, len(ids), CHUNK):
        chunk = ids[start : start + CHUNK]
        rows += conn.execute(select(EVENT).where(EVENT.c.id.in_(chunk))).all()
    return sorted(rows, key=lambda row: row.id)


def _is_wanted(row: Row[Any], wanted: EventFilter) -> bool:
    return (
        (not wanted.kinds or row.kind in wanted.kinds)
        and (not wanted.marketplace or row.marketplace == wanted.marketplace)
        and (not wanted.verdict or row.verdict == wanted.verdict)
        and (not wanted.thread_ids or row.thread_id in wanted.thread_ids)
        and row.at >= wanted.since
    )


def _event_from(row: Row[Any]) -> Event:
    return Event(
        at=row.at,
        kind=row.kind,
        marketplace=row.marketplace,
        thread_id=row.thread_id,
        entry_id=row.entry_id,
        item_id=row.item_id,
        codes=json.loads(row.codes),
        id=row.id,
    )
