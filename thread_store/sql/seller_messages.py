"""Sellers' messages as rules count them: volume, [Important], bulk texts, requests for reviews."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, delete, func, select

from database.statement import Statement
from thread_store.model import SellerMessage, SellerTally
from thread_store.sql.base import StorePart
from thread_store.sql.rows import SellerMessageRow

SENT = SellerMessageRow.__table__

_HOUR = 3_600_000_000
_DAY = 24 * _HOUR
# The share of [Important] looks back this far; a review may be asked for once in a thread's life.
LOOKED_BACK = 30 * _DAY

_INSERT = Statement(SENT.insert())
# Named one by one, they would be a type that no statement of ours has.
_COUNTS: Any = (
    func.count().filter(SENT.c.at > bindparam("hour")),
    func.count().filter(SENT.c.at > bindparam("day")),
    func.count().filter(SENT.c.is_proactive),
    func.count().filter(SENT.c.is_proactive, SENT.c.is_important),
)
_COUNTED = Statement(
    select(*_COUNTS).where(SENT.c.party_id == bindparam("party_id"), SENT.c.at > bindparam("month"))
)
_ASKED = Statement(
    select(SENT.c.id)
    .where(SENT.c.thread_id == bindparam("thread_id"), SENT.c.asks_for_review)
    .limit(1)
)
_SAME_TEXT = Statement(
    select(func.count(func.distinct(SENT.c.relationship_id))).where(
        SENT.c.text_token == bindparam("text_token"),
        SENT.c.at > bindparam("day"),
        SENT.c.relationship_id != bindparam("relationship_id"),
    )
)
_FORGET = delete(SENT).where(SENT.c.at < bindparam("before"), SENT.c.asks_for_review.is_(False))


@dataclass(frozen=True, slots=True)
class Place:
    """Who writes in which thread, and when (microseconds UTC)."""

    party_id: int
    relationship_id: int
    thread_id: int
    now: int


class SellerMessages(StorePart):
    """What sellers have sent, in counts."""

    def note_seller_message(self, conn: Connection, sent: SellerMessage) -> None:
        """Count one message that was accepted or held."""
        _INSERT.run(
            conn,
            {
                "id": sent.id,
                "party_id": sent.party_id,
                "relationship_id": sent.relationship_id,
                "thread_id": sent.thread_id,
                "at": sent.at,
                "is_proactive": sent.is_proactive,
                "is_important": sent.is_important,
                "asks_for_review": sent.asks_for_review,
                "text_token": sent.text_token or None,
            },
        )

    def seller_tally(self, conn: Connection, place: Place, tokens: Sequence[bytes]) -> SellerTally:
        """Count what a seller sent before `place.now`.

        `tokens` are the keyed hashes of the text in question; none for a text too short to compare.
        """
        moments = {
            "hour": place.now - _HOUR,
            "day": place.now - _DAY,
            "month": place.now - LOOKED_BACK,
        }
        counted = _COUNTED.first(conn, {"party_id": place.party_id, **moments})
        assert counted is not None
        hour, day, proactive, important = counted
        return SellerTally(
            hour=hour,
            day=day,
            proactive=proactive,
            important=important,
            same_text=self._same_text(conn, place, tokens),
            asked_for_review=_ASKED.first(conn, {"thread_id": place.thread_id}) is not None,
        )

    def _same_text(self, conn: Connection, place: Place, tokens: Sequence[bytes]) -> int:
        """How many other buyers got it within a day; each index key has its own token of a text."""
        found = 0
        for token in tokens:
            values = {"text_token": token, "day": place.now - _DAY}
            row = _SAME_TEXT.first(conn, values | {"relationship_id": place.relationship_id})
            found += 0 if row is None else row[0]
        return found


def forget_seller_messages(conn: Connection, now: int) -> int:
    """Remove what no rule counts any more at `now`; that a review was asked for is kept."""
    return conn.execute(_FORGET, {"before": now - LOOKED_BACK}).rowcount
