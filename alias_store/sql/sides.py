"""Who the two sides of an imported order are, and what the import tells anew about them.

1. A seller is known by the marketplace's id.
2. The buyer of a known order is the one it had. Of a new order it is the one with that buyer_id or,
   failing that, the one with that very address as a current mailbox who has no other buyer_id.
3. What an import does not tell stays as it was; what it tells differently replaces it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Connection

from alias_store.errors import OrderRefused
from alias_store.model import Role
from alias_store.order_record import OrderRecord
from alias_store.sql import joins
from alias_store.sql.addresses import AddressBook, KnownParty
from alias_store.sql.parties import Parties
from mail.address import Address

_SHARED = "reaches a mailbox of the other side"
_SHARED_FIX = "buyer and seller of an order must be different people"


@dataclass(frozen=True, slots=True)
class Occasion:
    """What one import brings with it: the alias domain, the time, and a maker of row ids."""

    domain: str
    now: int
    new_id: Callable[[], int]


@dataclass(frozen=True, slots=True)
class Side:
    """One party of a record. `changes` names the record's columns that told something new."""

    party: KnownParty
    is_new: bool
    changes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Told:
    """What a record tells about one side."""

    role: Role
    external_id: str
    name: str
    language: str
    address: Address


class Sides:
    """Finds, adds and updates the parties of a record. Every method may raise OrderRefused."""

    def __init__(self, parties: Parties, book: AddressBook) -> None:
        self._parties = parties
        self._book = book

    def seller(
        self, conn: Connection, record: OrderRecord, occasion: Occasion, known_id: int | None
    ) -> Side:
        """Return the seller; `known_id` is the party that a known order already has."""
        told = _Told(
            Role.SELLER,
            record.seller_id,
            record.seller_name,
            record.seller_language,
            record.seller_email,
        )
        party = self._parties.by_external_id(
            conn, record.marketplace, Role.SELLER, record.seller_id
        )
        if known_id is not None and (party is None or party.id != known_id):
            what = "is not the seller that this order is known with"
            raise OrderRefused("seller_id", what, "an order keeps its seller; check order_id")
        if party is None:
            return self._add(conn, record.marketplace, told, occasion)
        return self._update(conn, party, told, occasion)

    def buyer(
        self, conn: Connection, record: OrderRecord, occasion: Occasion, known_id: int | None
    ) -> Side:
        """Return the buyer; `known_id` is the party that a known order already has."""
        told = _Told(
            Role.BUYER,
            record.buyer_id,
            record.buyer_name,
            record.buyer_language,
            record.buyer_email,
        )
        if known_id is not None:
            return self._buyer_of_known(conn, record, told, occasion, known_id)
        party = self._find_buyer(conn, record)
        if party is None:
            return self._add(conn, record.marketplace, told, occasion)
        return self._update(conn, party, told, occasion)

    def have_shared_address(self, conn: Connection, buyer: Side, seller: Side) -> bool:
        """Whether one mailbox is reached by an address of each: past ones and senders count."""
        if buyer.is_new and seller.is_new:
            # Each has the record's one address, and a record's two addresses differ.
            return False
        known = self._book.addresses_of_two(conn, buyer.party.id, seller.party.id)
        ours, theirs = (known[side.party.id].canonical for side in (buyer, seller))
        return not ours.isdisjoint(theirs)

    def _find_buyer(self, conn: Connection, record: OrderRecord) -> KnownParty | None:
        place = (record.marketplace, Role.BUYER)
        if record.buyer_id:
            named = self._parties.by_external_id(conn, *place, record.buyer_id)
            if named is not None:
                return named
        found = self._parties.by_address(conn, *place, record.buyer_email)
        # Two ids are two people, even where they read one mailbox.
        if found is not None and record.buyer_id and found.has_external_id:
            return None
        return found

    def _buyer_of_known(
        self,
        conn: Connection,
        record: OrderRecord,
        told: _Told,
        occasion: Occasion,
        known_id: int,
    ) -> Side:
        place = (record.marketplace, Role.BUYER)
        party = self._parties.by_id(conn, *place, known_id)
        named = party
        if record.buyer_id:
            found = self._parties.by_external_id(conn, *place, record.buyer_id)
            is_other = found is None or found.id != party.id
            if is_other and party.has_external_id:
                what = "is not the buyer that this order is known with"
                raise OrderRefused("buyer_id", what, "an order keeps its buyer; check order_id")
            named = found or party
        if named.id == party.id:
            return self._update(conn, party, told, occasion)
        if not joins.may_join(conn, party.id, named.id):
            # Both wrote with this seller already, under aliases that stay; so both stay.
            apart = _Told(told.role, "", told.name, told.language, told.address)
            return self._update(conn, party, apart, occasion)
        joins.join(conn, party.id, named.id, occasion.now)
        self._refuse_shared(conn, named)
        side = self._update(conn, named, told, occasion)
        return Side(named, False, ("buyer_id", *side.changes))

    def _add(self, conn: Connection, marketplace: str, told: _Told, occasion: Occasion) -> Side:
        party = KnownParty(
            id=occasion.new_id(),
            marketplace=marketplace,
            role=told.role,
            name=told.name,
            language=told.language,
            has_external_id=bool(told.external_id),
        )
        self._parties.add(
            conn, party, told.external_id, told.address, occasion.now, occasion.new_id()
        )
        return Side(party, True)

    def _update(self, conn: Connection, party: KnownParty, told: _Told, occasion: Occasion) -> Side:
        changes = self._parties.describe(
            conn, party, name=told.name, language=told.language, external_id=told.external_id
        )
        if self._book.replace_mailbox(conn, party, told.address, occasion.now, occasion.new_id):
            if self._book.is_of_counterpart(conn, party, (told.address,)):
                raise OrderRefused(f"{told.role}_email", _SHARED, _SHARED_FIX)
            changes += ("email",)
        return Side(party, False, tuple(f"{told.role}_{change}" for change in changes))

    def _refuse_shared(self, conn: Connection, party: KnownParty) -> None:
        known = self._book.addresses(conn, (party.id,))[party.id]
        if self._book.is_of_counterpart(conn, party, known.writing):
            raise OrderRefused("buyer_id", _SHARED, _SHARED_FIX)
