"""Who may write first to whom: buyers who opted out, sellers who are restricted, senders who said yes."""

from collections.abc import Callable

from sqlalchemy import Connection, bindparam, func, select, update

from alias_store.errors import SharedAddress
from alias_store.model import Party, Role
from alias_store.sql.addresses import AddressBook, KnownParty
from alias_store.sql.fields import Fields
from alias_store.sql.rows import MailboxRow, OrderRow, PartyRow, RelationshipRow
from database.statement import Statement
from mail.address import Address

_PARTY = PartyRow.__table__
_MAILBOX = MailboxRow.__table__
_ORDER = OrderRow.__table__
_RELATIONSHIP = RelationshipRow.__table__

_BUYERS_AT = (
    select(_PARTY.c.id, _PARTY.c.language, _PARTY.c.opted_out_at)
    .join(_MAILBOX, _MAILBOX.c.party_id == _PARTY.c.id)
    .where(
        _MAILBOX.c.canonical_index.in_(bindparam("candidates", expanding=True)),
        _MAILBOX.c.is_current,
        _PARTY.c.role == Role.BUYER.value,
        _PARTY.c.marketplace == bindparam("marketplace"),
    )
    .distinct()
    .order_by(_PARTY.c.id)
)
_ORDERS_SINCE = Statement(
    select(func.count())
    .select_from(_ORDER)
    .join(_RELATIONSHIP, _RELATIONSHIP.c.id == _ORDER.c.relationship_id)
    .where(
        _RELATIONSHIP.c.seller_id == bindparam("seller_id"), _ORDER.c.placed_at > bindparam("since")
    )
)


class Permissions:
    """The statements over what parties may do; writes, never commits."""

    def __init__(self, fields: Fields, book: AddressBook) -> None:
        self._fields = fields
        self._book = book

    def buyers_at(
        self, conn: Connection, marketplace: str, address: Address
    ) -> tuple[tuple[int, str, int | None], ...]:
        """Return party id, language and time of opting out of each buyer whom an address reaches."""
        candidates = self._fields.canonical_candidates(marketplace, (address,))
        values = {"marketplace": marketplace, "candidates": candidates}
        return tuple((row[0], row[1], row[2]) for row in conn.execute(_BUYERS_AT, values))

    def set_opted_out(self, conn: Connection, party_id: int, at: int | None) -> bool:
        """Let a buyer out of first messages, or with None in again; returns whether that is new."""
        is_out = _PARTY.c.opted_out_at.is_not(None)
        is_other = is_out if at is None else ~is_out
        here = (_PARTY.c.id == party_id) & (_PARTY.c.role == Role.BUYER.value) & is_other
        return conn.execute(update(_PARTY).where(here).values(opted_out_at=at)).rowcount == 1

    def restrict(self, conn: Connection, party_id: int, until: int | None) -> bool:
        """Let a seller only answer until a moment, or with None write first again.

        Returns whether there is such a seller.
        """
        here = (_PARTY.c.id == party_id) & (_PARTY.c.role == Role.SELLER.value)
        return conn.execute(update(_PARTY).where(here).values(restricted_until=until)).rowcount == 1

    def orders_since(self, conn: Connection, seller_id: int, since: int) -> int:
        """Return how many orders were placed with a seller after a moment (microseconds UTC)."""
        row = _ORDERS_SINCE.first(conn, {"seller_id": seller_id, "since": since})
        return 0 if row is None else int(row[0])

    def approve(
        self,
        conn: Connection,
        marketplace: str,
        party: Party,
        address: Address,
        *,
        now: int,
        new_id: Callable[[], int],
    ) -> bool:
        """Let an address write for a party; returns whether that is new.

        Raises:
            SharedAddress: the other side of one of the party's relationships is reached by it.

        """
        known = KnownParty(party.id, marketplace, party.role, party.name, party.language, True)
        if self._book.is_of_counterpart(conn, known, (address,)):
            raise SharedAddress("the other side is reached by this address")
        return self._book.set_sender(conn, known, address, blocked=False, now=now, new_id=new_id)
