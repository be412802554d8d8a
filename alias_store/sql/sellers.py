"""What an operator does with sellers, who are addressed by marketplace and the marketplace's id."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, bindparam, select

from alias_store.errors import SharedAddress, UnknownSeller
from alias_store.model import Party, Role, Seller
from alias_store.sql.addresses import AddressBook, Addresses, KnownParty
from alias_store.sql.fields import PARTY_EXTERNAL_ID, PARTY_NAME, Fields
from alias_store.sql.parties import Parties
from alias_store.sql.rows import PartyRow
from mail.address import Address

_PARTY = PartyRow.__table__
_SELLERS = (
    select(
        _PARTY.c.id,
        _PARTY.c.marketplace,
        _PARTY.c.external_id,
        _PARTY.c.name,
        _PARTY.c.language,
        _PARTY.c.restricted_until,
    )
    .where(_PARTY.c.role == Role.SELLER.value, _PARTY.c.id > bindparam("after"))
    .order_by(_PARTY.c.id)
    .limit(bindparam("batch"))
)
_RESTRICTED_UNTIL = select(_PARTY.c.restricted_until).where(_PARTY.c.id == bindparam("party_id"))


class Sellers:
    """The seller commands; writes, never commits."""

    def __init__(self, fields: Fields, parties: Parties, book: AddressBook) -> None:
        self._fields = fields
        self._parties = parties
        self._book = book

    def all(self, conn: Connection, after: int, batch: int) -> tuple[Seller, ...]:
        """Return at most `batch` sellers whose party id is above `after`, in order of that id."""
        rows = conn.execute(_SELLERS, {"after": after, "batch": batch}).all()
        addresses = self._book.addresses(conn, [row.id for row in rows])
        return tuple(self._seller(row, addresses[row.id]) for row in rows)

    def find(self, conn: Connection, marketplace: str, seller_id: str) -> Seller | None:
        """Return one seller with all addresses."""
        known = self._parties.by_external_id(conn, marketplace, Role.SELLER, seller_id)
        if known is None:
            return None
        addresses = self._book.addresses(conn, (known.id,))[known.id]
        until = conn.execute(_RESTRICTED_UNTIL, {"party_id": known.id}).scalar()
        return Seller(
            marketplace, seller_id, _party(known.id, known.name, known.language, addresses, until)
        )

    def add_mailbox(
        self,
        conn: Connection,
        marketplace: str,
        seller_id: str,
        address: Address,
        now: int,
        new_id: Callable[[], int],
    ) -> bool:
        """Add a mailbox that receives too; returns whether it was new.

        Raises:
            UnknownSeller: there is no such seller.
            SharedAddress: a buyer of this seller is reached by it.

        """
        seller = self._own(conn, marketplace, seller_id, address)
        return self._book.add_mailbox(conn, seller, address, now, new_id)

    def approve_sender(
        self,
        conn: Connection,
        marketplace: str,
        seller_id: str,
        address: Address,
        now: int,
        new_id: Callable[[], int],
    ) -> bool:
        """Let an address write for a seller; returns whether that is new. Raises as add_mailbox."""
        seller = self._own(conn, marketplace, seller_id, address)
        return self._book.set_sender(conn, seller, address, blocked=False, now=now, new_id=new_id)

    def block_sender(
        self,
        conn: Connection,
        marketplace: str,
        seller_id: str,
        address: Address,
        now: int,
        new_id: Callable[[], int],
    ) -> bool:
        """Let an address not write for a seller; returns whether that is new.

        Raises:
            UnknownSeller: there is no such seller.

        """
        seller = self._known(conn, marketplace, seller_id)
        return self._book.set_sender(conn, seller, address, blocked=True, now=now, new_id=new_id)

    def _known(self, conn: Connection, marketplace: str, seller_id: str) -> KnownParty:
        seller = self._parties.by_external_id(conn, marketplace, Role.SELLER, seller_id)
        if seller is None:
            raise UnknownSeller("no seller of this marketplace has this id")
        return seller

    def _own(
        self, conn: Connection, marketplace: str, seller_id: str, address: Address
    ) -> KnownParty:
        seller = self._known(conn, marketplace, seller_id)
        if self._book.is_of_counterpart(conn, seller, (address,)):
            raise SharedAddress("a buyer of this seller is reached by this address")
        return seller

    def _seller(self, row: Any, addresses: Addresses) -> Seller:
        external_id = self._fields.open_text(PARTY_EXTERNAL_ID, row.id, row.external_id)
        name = self._fields.open_text(PARTY_NAME, row.id, row.name)
        party = _party(row.id, name, row.language, addresses, row.restricted_until)
        return Seller(row.marketplace, external_id, party)


def _party(
    party_id: int, name: str, language: str, addresses: Addresses, restricted_until: int | None
) -> Party:
    return Party(
        id=party_id,
        role=Role.SELLER,
        name=name,
        language=language,
        mailboxes=addresses.mailboxes,
        senders=addresses.senders,
        restricted_until=restricted_until,
    )
