"""Two buyers that turn out to be one: known by an address first, named by the marketplace later."""

from sqlalchemy import Connection, bindparam, delete, exists, select, update

from alias_store.sql.rows import ApprovedSenderRow, MailboxRow, PartyRow, RelationshipRow

_PARTY = PartyRow.__table__
_RELATIONSHIP = RelationshipRow.__table__
_OTHER = RelationshipRow.__table__.alias("other")

_HAVE_ONE_SELLER = select(
    exists()
    .where(_RELATIONSHIP.c.buyer_id == bindparam("nameless"))
    .where(_OTHER.c.buyer_id == bindparam("named"))
    .where(_OTHER.c.seller_id == _RELATIONSHIP.c.seller_id)
)
_MOVE_RELATIONSHIPS = (
    update(_RELATIONSHIP)
    .where(_RELATIONSHIP.c.buyer_id == bindparam("nameless"))
    .values(buyer_id=bindparam("named"))
)
_OPTED_OUT = select(_PARTY.c.opted_out_at).where(_PARTY.c.id == bindparam("nameless"))
_FORGET = delete(_PARTY).where(_PARTY.c.id == bindparam("nameless"))


def may_join(conn: Connection, nameless: int, named: int) -> bool:
    """Whether two buyers can become one: no, when both already have aliases with one seller.

    Aliases stay the same for a relationship's life, so two relationships cannot become one.
    """
    found = conn.execute(_HAVE_ONE_SELLER, {"nameless": nameless, "named": named}).scalar_one()
    return not found


def join(conn: Connection, nameless: int, named: int, now: int) -> None:
    """Give everything of one buyer to the other; its mailboxes come as past ones."""
    both = {"nameless": nameless, "named": named}
    conn.execute(_MOVE_RELATIONSHIPS, both)
    for table in (MailboxRow.__table__, ApprovedSenderRow.__table__):
        has_it_already = select(table.c.address_index).where(table.c.party_id == named)
        of_nameless = table.c.party_id == nameless
        conn.execute(delete(table).where(of_nameless, table.c.address_index.in_(has_it_already)))
        values = {"party_id": named}
        if table is MailboxRow.__table__:
            values |= {"is_current": False, "retired_at": now}
        conn.execute(update(table).where(of_nameless).values(values))
    opted_out_at = conn.execute(_OPTED_OUT, {"nameless": nameless}).scalar()
    if opted_out_at is not None:
        # A buyer's no is never lost by being known better.
        is_named = _PARTY.c.id == named
        conn.execute(update(_PARTY).where(is_named).values(opted_out_at=opted_out_at))
    conn.execute(_FORGET, both)
