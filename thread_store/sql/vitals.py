"""What monitoring asks of the record: how long mail waits for a person, and when one last got through."""

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from thread_store.model import HoldState
from thread_store.sql.rows import DeliveryEventRow, HoldRow

HOLD = HoldRow.__table__
DELIVERY = DeliveryEventRow.__table__

_WAITING = select(func.count(), func.min(HOLD.c.at)).where(HOLD.c.state == HoldState.HELD.value)
_LAST = select(func.max(DELIVERY.c.at)).where(DELIVERY.c.kind == "delivered")


@dataclass(frozen=True, slots=True)
class WaitingHolds:
    """How many messages wait for a decision, and since when the oldest does (microseconds UTC)."""

    count: int
    oldest: int | None


def waiting_holds(conn: Connection) -> WaitingHolds:
    """Count the messages that wait."""
    count, oldest = conn.execute(_WAITING).one()
    return WaitingHolds(count, oldest)


def last_delivery(conn: Connection) -> int | None:
    """Return when a message was last delivered, in microseconds UTC; None for never."""
    at: int | None = conn.execute(_LAST).scalar()
    return at
