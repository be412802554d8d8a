"""All about the two sides of an alias, read in three statements: every message comes through here.

The statements are built once and give tuples; nothing is loaded lazily and no row object is made.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, bindparam, select

from alias_store.model import (
    AliasState,
    Correspondence,
    Order,
    OrderStatus,
    Party,
    Role,
)
from alias_store.sql.addresses import AddressBook, Addresses
from alias_store.sql.aliases import ALIAS_COLUMNS, choose_pair, read_alias
from alias_store.sql.fields import ORDER_ID, PARTY_NAME, Fields
from alias_store.sql.rows import AliasRow, OrderRow, PartyRow, RelationshipRow
from database.statement import Statement

_ALIAS = AliasRow.__table__
_ORDER = OrderRow.__table__
_RELATIONSHIP = RelationshipRow.__table__
_BUYER = PartyRow.__table__.alias("buyer")
_SELLER = PartyRow.__table__.alias("seller")
_SIBLING = AliasRow.__table__.alias("sibling")

# The aliases of the relationship that the given one belongs to, itself among them, each with both
# sides: a few rows that repeat two names cost less than one more statement.
_SIBLINGS = Statement(
    select(
        *(_SIBLING.c[column.name] for column in ALIAS_COLUMNS),
        _RELATIONSHIP.c.marketplace,
        _BUYER.c.id,
        _BUYER.c.name,
        _BUYER.c.language,
        _BUYER.c.opted_out_at,
        _BUYER.c.restricted_until,
        _SELLER.c.id,
        _SELLER.c.name,
        _SELLER.c.language,
        _SELLER.c.opted_out_at,
        _SELLER.c.restricted_until,
    )
    .join(_ALIAS, _ALIAS.c.relationship_id == _SIBLING.c.relationship_id)
    .join(_RELATIONSHIP, _RELATIONSHIP.c.id == _SIBLING.c.relationship_id)
    .join(_BUYER, _BUYER.c.id == _RELATIONSHIP.c.buyer_id)
    .join(_SELLER, _SELLER.c.id == _RELATIONSHIP.c.seller_id)
    .where(_ALIAS.c.id == bindparam("alias_id"))
    .order_by(_SIBLING.c.created_at, _SIBLING.c.id)
)
# Columns of one side.
_SIDE = 5
_ORDERS = Statement(
    select(
        _ORDER.c.id,
        _ORDER.c.order_id,
        _ORDER.c.thread_id,
        _ORDER.c.status,
        _ORDER.c.placed_at,
        _ORDER.c.completed_at,
    )
    .where(_ORDER.c.relationship_id == bindparam("relationship_id"))
    .order_by(_ORDER.c.placed_at, _ORDER.c.id)
)
_ALIAS_OF_ORDER = (
    select(_ALIAS.c.id)
    .join(_ORDER, _ORDER.c.relationship_id == _ALIAS.c.relationship_id)
    .where(
        _ORDER.c.marketplace == bindparam("marketplace"),
        _ORDER.c.order_index.in_(bindparam("candidates", expanding=True)),
        _ALIAS.c.role == Role.BUYER.value,
    )
    .order_by(_ALIAS.c.state != AliasState.LIVE.value, _ALIAS.c.created_at.desc())
    .limit(1)
)

_ALIAS_OF_RELATIONSHIP = (
    select(_ALIAS.c.id)
    .where(
        _ALIAS.c.relationship_id == bindparam("relationship_id"), _ALIAS.c.role == Role.BUYER.value
    )
    .order_by(_ALIAS.c.created_at.desc())
    .limit(1)
)


class Correspondences:
    """Reads a relationship as one value."""

    def __init__(self, fields: Fields, book: AddressBook) -> None:
        self._fields = fields
        self._book = book

    def of_alias(self, conn: Connection, alias_id: int) -> Correspondence | None:
        """Return what stands behind an alias in whatever state, or None when there is no such."""
        rows = _SIBLINGS.all(conn, {"alias_id": alias_id})
        if not rows:
            return None
        aliases = [read_alias(row) for row in rows]
        marketplace, *sides = rows[0][len(ALIAS_COLUMNS) :]
        buyer, seller = sides[:_SIDE], sides[_SIDE:]
        relationship_id = aliases[0].relationship_id
        orders = _ORDERS.all(conn, {"relationship_id": relationship_id})
        addresses = self._book.addresses_of_two(conn, buyer[0], seller[0])
        buyer_alias, seller_alias = choose_pair(aliases)
        return Correspondence(
            relationship_id=relationship_id,
            marketplace=marketplace,
            buyer=self._party(Role.BUYER, buyer, addresses[buyer[0]]),
            seller=self._party(Role.SELLER, seller, addresses[seller[0]]),
            buyer_alias=buyer_alias,
            seller_alias=seller_alias,
            named=next(alias for alias in aliases if alias.id == alias_id),
            orders=tuple(map(self._order, orders)),
        )

    def of_order(self, conn: Connection, marketplace: str, order_id: str) -> Correspondence | None:
        """Return what an order belongs to; `named` is then the buyer's alias."""
        candidates = self._fields.order_candidates(marketplace, order_id)
        values = {"marketplace": marketplace, "candidates": candidates}
        alias_id = conn.execute(_ALIAS_OF_ORDER, values).scalar()
        return None if alias_id is None else self.of_alias(conn, alias_id)

    def of_relationship(self, conn: Connection, relationship_id: int) -> Correspondence | None:
        """Return what a relationship is; `named` is then the newest alias of its buyer."""
        alias_id = conn.execute(
            _ALIAS_OF_RELATIONSHIP, {"relationship_id": relationship_id}
        ).scalar()
        return None if alias_id is None else self.of_alias(conn, alias_id)

    def _party(self, role: Role, columns: Sequence[Any], addresses: Addresses) -> Party:
        party_id, name, language, opted_out_at, restricted_until = columns
        return Party(
            id=party_id,
            role=role,
            name=self._fields.open_text(PARTY_NAME, party_id, name),
            language=language,
            mailboxes=addresses.mailboxes,
            senders=addresses.senders,
            opted_out_at=opted_out_at,
            restricted_until=restricted_until,
        )

    def _order(self, row: Sequence[Any]) -> Order:
        return Order(
            id=row[0],
            order_id=self._fields.open_text(ORDER_ID, row[0], row[1]),
            thread_id=row[2],
            status=OrderStatus(row[3]),
            placed_at=row[4],
            completed_at=row[5],
        )
