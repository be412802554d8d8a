"""Refused mail that was never authenticated, and the end of what is kept for a time only.

A stranger can make as many refusals as he likes, so they are capped: the oldest go first, and no
refusal can push out anything but other refusals.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select
from sqlalchemy.engine import Row

from database.ids import first_id_of
from thread_store import labels
from thread_store.model import NewRefusal
from thread_store.sql.base import ENTRY, StorePart, dump_codes, load_codes
from thread_store.sql.questions import forget_notices
from thread_store.sql.rows import EventRow, RefusalRow
from thread_store.sql.seller_messages import forget_seller_messages
from thread_store.sql.signatures import forget_signatures

REFUSAL = RefusalRow.__table__
EVENT = EventRow.__table__

DAY = 86_400_000_000
# The cap is enforced at every so many refusals, and by `purge`; a power of two.
TRIM_EVERY = 64
# One trim removes at most so many rows, so that it stays short.
TRIM_MOST = 10_000

_INSERT = REFUSAL.insert()
_OVER_CAP = (
    select(REFUSAL.c.id)
    .order_by(REFUSAL.c.id.desc())
    .limit(bindparam("most"))
    .offset(bindparam("kept"))
)
_TRIM = delete(REFUSAL).where(REFUSAL.c.id.in_(_OVER_CAP))


@dataclass(frozen=True, slots=True)
class Purged:
    """How many rows a purge removed, and of how many entries it emptied the body."""

    refusals: int
    events: int
    bodies: int
    signatures: int


class Refusals(StorePart):
    """Refused mail outside of every thread."""

    def record_refusal(self, conn: Connection, new: NewRefusal) -> None:
        """Write a refusal down; now and then the oldest above the cap go."""
        conn.execute(
            _INSERT,
            {
                "id": new.id,
                "at": new.at,
                "marketplace": new.marketplace,
                "size": new.size,
                "reply_code": new.reply_code,
                "reply_status": new.reply_status,
                "rules": dump_codes(new.rules),
                "results": dump_codes(new.results),
                "envelope": self._encryption.encrypt(labels.REFUSAL_ENVELOPE, new.id, new.envelope),
                "digest": new.digest,
            },
        )
        # The low bits of an id are random, so no counter is needed.
        if new.id % TRIM_EVERY == 0:
            self._trim(conn)

    def refusals(self, conn: Connection, limit: int = 100) -> tuple[NewRefusal, ...]:
        """Return the newest refusals, newest first."""
        rows = conn.execute(select(REFUSAL).order_by(REFUSAL.c.id.desc()).limit(limit))
        return tuple(self._refusal_from(row) for row in rows)

    def purge(self, conn: Connection, *, now: int) -> Purged:
        """Remove what was kept long enough. Chains stay whole: they verify over content hashes."""
        keep = self._retention
        aged = delete(REFUSAL).where(REFUSAL.c.at < now - keep.refusal_days * DAY)
        refusals = conn.execute(aged).rowcount + self._trim(conn)
        floor = first_id_of(now - keep.event_days * DAY)
        events = conn.execute(delete(EVENT).where(EVENT.c.id < floor)).rowcount
        bodies = 0
        if keep.entry_days is not None:
            old = ENTRY.update().where(
                ENTRY.c.at < now - keep.entry_days * DAY, ENTRY.c.body.is_not(None)
            )
            bodies = conn.execute(old.values(body=None)).rowcount
        forget_seller_messages(conn, now)
        forget_notices(conn, now)
        return Purged(refusals, events, bodies, forget_signatures(conn, now))

    def _trim(self, conn: Connection) -> int:
        kept = self._retention.refusal_rows
        limits = {"kept": kept, "most": TRIM_MOST}
        return conn.execute(_TRIM, limits).rowcount

    def _refusal_from(self, row: Row[Any]) -> NewRefusal:
        label = labels.REFUSAL_ENVELOPE
        return NewRefusal(
            id=row.id,
            at=row.at,
            marketplace=row.marketplace,
            size=row.size,
            reply_code=row.reply_code,
            reply_status=row.reply_status,
            rules=load_codes(row.rules),
            results=load_codes(row.results),
            envelope=self._encryption.decrypt(label, row.id, row.envelope),
            digest=row.digest,
        )
