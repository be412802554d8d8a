"""The import of one order: its sides, their relationship with its aliases, and the order itself.

An order is known by marketplace and order id. Whatever is refused is refused by column and reason,
and the caller rolls the whole unit back.
"""

import json
from dataclasses import asdict
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from alias_store.errors import OrderRefused
from alias_store.model import Alias, ImportedOrder
from alias_store.order_record import OrderRecord
from alias_store.sql.aliases import Aliases
from alias_store.sql.fields import ORDER_DETAILS, Fields
from alias_store.sql.rows import OrderRow, RelationshipRow
from alias_store.sql.sides import Occasion, Side, Sides

_ORDER = OrderRow.__table__
_RELATIONSHIP = RelationshipRow.__table__

_FIND_ORDER = (
    select(
        _ORDER.c.id,
        _ORDER.c.relationship_id,
        _ORDER.c.thread_id,
        _ORDER.c.status,
        _ORDER.c.placed_at,
        _ORDER.c.completed_at,
        _ORDER.c.details,
        _RELATIONSHIP.c.buyer_id,
        _RELATIONSHIP.c.seller_id,
    )
    .join(_RELATIONSHIP, _RELATIONSHIP.c.id == _ORDER.c.relationship_id)
    .where(
        _ORDER.c.marketplace == bindparam("marketplace"),
        _ORDER.c.order_index.in_(bindparam("candidates", expanding=True)),
    )
)
_FIND_RELATIONSHIP = select(_RELATIONSHIP.c.id).where(
    _RELATIONSHIP.c.buyer_id == bindparam("buyer_id"),
    _RELATIONSHIP.c.seller_id == bindparam("seller_id"),
)
_INSERT_ORDER = insert(_ORDER)
_INSERT_RELATIONSHIP = insert(_RELATIONSHIP)
_UPDATE_ORDER = update(_ORDER).where(_ORDER.c.id == bindparam("row_id"))
_SET_THREAD = _UPDATE_ORDER.values(thread_id=bindparam("new_thread_id"))

_DETAILS = ("currency", "total", "carrier", "tracking_number")


class OrderImport:
    """Imports one order at a time; writes, never commits."""

    def __init__(self, fields: Fields, sides: Sides, aliases: Aliases) -> None:
        self._fields = fields
        self._sides = sides
        self._aliases = aliases

    def run(self, conn: Connection, record: OrderRecord, occasion: Occasion) -> ImportedOrder:
        """Import one order. Raises OrderRefused."""
        candidates = self._fields.order_candidates(record.marketplace, record.order_id)
        found = {"marketplace": record.marketplace, "candidates": candidates}
        known = conn.execute(_FIND_ORDER, found).first()
        if known is None:
            return self._add(conn, record, occasion)
        return self._update(conn, record, occasion, known)

    def set_thread(self, conn: Connection, order_row_id: int, thread_id: int) -> None:
        """Note the thread that was opened for an order."""
        conn.execute(_SET_THREAD, {"row_id": order_row_id, "new_thread_id": thread_id})

    def _add(self, conn: Connection, record: OrderRecord, occasion: Occasion) -> ImportedOrder:
        seller = self._sides.seller(conn, record, occasion, None)
        buyer = self._sides.buyer(conn, record, occasion, None)
        relationship_id, pair = self._relate(conn, buyer, seller, occasion)
        row_id = occasion.new_id()
        details = self._fields.seal_text(ORDER_DETAILS, row_id, _written(_details(record)))
        values = {
            "id": row_id,
            "marketplace": record.marketplace,
            "relationship_id": relationship_id,
            "thread_id": None,
            "status": record.status.value,
            "placed_at": record.placed_at,
            "completed_at": record.completed_at,
            "details": details,
            "created_at": occasion.now,
            "updated_at": occasion.now,
        }
        columns = self._fields.order_columns(row_id, record.marketplace, record.order_id)
        conn.execute(_INSERT_ORDER, values | columns)
        return ImportedOrder(
            row_id, relationship_id, None, True, *pair, (*seller.changes, *buyer.changes)
        )

    def _update(
        self, conn: Connection, record: OrderRecord, occasion: Occasion, known: Any
    ) -> ImportedOrder:
        seller = self._sides.seller(conn, record, occasion, known.seller_id)
        buyer = self._sides.buyer(conn, record, occasion, known.buyer_id)
        changes = self._update_order(conn, record, known, occasion.now)
        pair = self._aliases.of_relationship(conn, known.relationship_id)
        return ImportedOrder(
            known.id,
            known.relationship_id,
            known.thread_id,
            False,
            *pair,
            (*seller.changes, *buyer.changes, *changes),
        )

    def _relate(
        self, conn: Connection, buyer: Side, seller: Side, occasion: Occasion
    ) -> tuple[int, tuple[Alias, Alias]]:
        between = {"buyer_id": buyer.party.id, "seller_id": seller.party.id}
        if not buyer.is_new and not seller.is_new:
            found = conn.execute(_FIND_RELATIONSHIP, between).scalar()
            if found is not None:
                return found, self._aliases.of_relationship(conn, found)
        if self._sides.have_shared_address(conn, buyer, seller):
            what = "and seller_email belong to two parties with a mailbox in common"
            fix = "buyer and seller of an order must be different people"
            raise OrderRefused("buyer_email", what, fix)
        relationship_id = occasion.new_id()
        values = {
            "id": relationship_id,
            "marketplace": buyer.party.marketplace,
            "created_at": occasion.now,
        }
        conn.execute(_INSERT_RELATIONSHIP, values | between)
        pair = self._aliases.mint_pair(conn, relationship_id, occasion.domain, occasion.now)
        return relationship_id, pair

    def _update_order(
        self, conn: Connection, record: OrderRecord, known: Any, now: int
    ) -> tuple[str, ...]:
        before = json.loads(self._fields.open_text(ORDER_DETAILS, known.id, known.details))
        after = before | _details(record)
        told: dict[str, Any] = {"status": record.status.value, "placed_at": record.placed_at}
        if record.completed_at is not None:
            told["completed_at"] = record.completed_at
        values = {name: value for name, value in told.items() if getattr(known, name) != value}
        changes = (*values, *(name for name in after if after[name] != before.get(name)))
        if after != before:
            values["details"] = self._fields.seal_text(ORDER_DETAILS, known.id, _written(after))
        if values:
            update_order = _UPDATE_ORDER.values(**values, updated_at=now)
            conn.execute(update_order, {"row_id": known.id})
        return changes


def _details(record: OrderRecord) -> dict[str, Any]:
    details: dict[str, Any] = {name: getattr(record, name) for name in _DETAILS}
    details["items"] = [asdict(item) for item in record.items]
    return {name: value for name, value in details.items() if value}


def _written(details: dict[str, Any]) -> str:
    return json.dumps(details, ensure_ascii=False, separators=(",", ":"))
