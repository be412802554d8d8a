"""The alias store: the one door to parties, aliases and orders.

Every method takes the connection first, is a plain function of it and its values, and never
commits. Times and spans are microseconds; `new_id` makes row ids (database/ids.py).
"""

import os
from collections.abc import Callable

from sqlalchemy import Connection, text

from alias_store.model import Alias, Correspondence, ImportedOrder, Seller
from alias_store.order_record import OrderRecord
from alias_store.sql.addresses import AddressBook
from alias_store.sql.aliases import Aliases
from alias_store.sql.correspondence import Correspondences
from alias_store.sql.fields import Fields
from alias_store.sql.order_import import OrderImport
from alias_store.sql.parties import Parties
from alias_store.sql.passwords import Passwords
from alias_store.sql.permissions import Permissions
from alias_store.sql.sellers import Sellers
from alias_store.sql.sides import Occasion, Sides
from database.encryption import Encryption
from mail.address import Address
from vault.tokens import TokenCodec

# Held until the transaction ends. Two imports at once could each add the same new buyer.
_IMPORT_LOCK = text("SELECT pg_advisory_xact_lock(7021660401)")


class AliasStore:
    """Who stands behind an alias. `random(n)` gives the n random bytes of a new alias's id."""

    def __init__(
        self,
        encryption: Encryption,
        codec: TokenCodec,
        random: Callable[[int], bytes] = os.urandom,
    ) -> None:
        fields = Fields(encryption)
        book = AddressBook(fields)
        parties = Parties(fields, book)
        self._aliases = Aliases(codec, random)
        self._correspondences = Correspondences(fields, book)
        self._orders = OrderImport(fields, Sides(parties, book), self._aliases)
        self._passwords = Passwords(fields)
        self.sellers = Sellers(fields, parties, book)
        self.permissions = Permissions(fields, book)

    def find_alias(self, conn: Connection, alias_id: int) -> Alias | None:
        """Return the alias with that id, in whatever state."""
        return self._aliases.find(conn, alias_id)

    def find_address(self, conn: Connection, address: Address) -> Alias | None:
        """Return the alias that an address names, in whatever state: for operators."""
        return self._aliases.find_address(conn, address)

    def open_address(self, conn: Connection, address: Address, now: int) -> Alias | None:
        """Return the alias that an address names if it takes mail at `now`.

        None stands for unknown, foreign, revoked and run out alike: nobody may tell them apart.
        """
        alias = self._aliases.find_address(conn, address)
        return alias if alias is not None and alias.is_open(now) else None

    def address_of(self, alias: Alias, tag: int | None = None) -> Address:
        """Return the address of an alias; `tag` is the ordinal of a thread (1 to 999999999)."""
        return self._aliases.address_of(alias, tag)

    def correspondence(self, conn: Connection, alias_id: int) -> Correspondence | None:
        """Return both sides behind an alias, in three statements; None when there is no such."""
        return self._correspondences.of_alias(conn, alias_id)

    def correspondence_of_order(
        self, conn: Connection, marketplace: str, order_id: str
    ) -> Correspondence | None:
        """Return both sides of an order; `named` is the buyer's alias."""
        return self._correspondences.of_order(conn, marketplace, order_id)

    def correspondence_of_relationship(
        self, conn: Connection, relationship_id: int
    ) -> Correspondence | None:
        """Return both sides of a relationship; `named` is an alias of its buyer."""
        return self._correspondences.of_relationship(conn, relationship_id)

    def begin_import(self, conn: Connection) -> None:
        """Make other imports wait until this transaction ends (SQLite's writers always do)."""
        if conn.dialect.name == "postgresql":
            conn.execute(_IMPORT_LOCK)

    def import_order(
        self,
        conn: Connection,
        record: OrderRecord,
        *,
        domain: str,
        now: int,
        new_id: Callable[[], int],
    ) -> ImportedOrder:
        """Import one order; a new relationship gets its aliases under `domain`.

        Raises:
            OrderRefused: by column and reason; the unit must be rolled back.

        """
        return self._orders.run(conn, record, Occasion(domain, now, new_id))

    def set_thread(self, conn: Connection, order_row_id: int, thread_id: int) -> None:
        """Note the thread that was opened for an order."""
        self._orders.set_thread(conn, order_row_id, thread_id)

    def revoke(self, conn: Connection, alias_id: int) -> Alias:
        """Shut an alias for good. Raises UnknownAlias."""
        return self._aliases.revoke(conn, alias_id)

    def reissue(self, conn: Connection, alias_id: int, *, now: int, overlap: int) -> Alias:
        """Replace the live alias of the side that an alias stands for, and return the new one.

        The old one stays open for `overlap` microseconds, 0 shuts it at once. Raises UnknownAlias.
        """
        return self._aliases.reissue(conn, alias_id, now=now, overlap=overlap)

    def mark_for_reissue(
        self, conn: Connection, key_id: int, *, now: int, overlap: int, batch: int = 500
    ) -> int:
        """Re-issue at most `batch` live aliases of a token key; call again until it returns 0.

        Raises ValueError for the key that new aliases are minted under.
        """
        return self._aliases.reissue_key(conn, key_id, now=now, overlap=overlap, batch=batch)

    def list_sellers(
        self, conn: Connection, *, after: int = 0, batch: int = 1_000
    ) -> tuple[Seller, ...]:
        """Return sellers in order of party id, from the one after `after` on."""
        return self.sellers.all(conn, after, batch)

    def find_seller(self, conn: Connection, marketplace: str, seller_id: str) -> Seller | None:
        """Return one seller with all addresses."""
        return self.sellers.find(conn, marketplace, seller_id)

    def set_password(
        self, conn: Connection, party_id: int, phc: str, *, now: int, new_id: Callable[[], int]
    ) -> None:
        """Let a seller submit mail with the password that `phc` is the hash of, and no other."""
        self._passwords.set(conn, party_id, phc, now, new_id)

    def remove_password(self, conn: Connection, party_id: int) -> bool:
        """Let a seller submit mail no longer; returns whether it could."""
        return self._passwords.remove(conn, party_id)

    def password_since(self, conn: Connection, party_id: int) -> int | None:
        """Return when a seller's password was last set, None when it has none."""
        return self._passwords.since(conn, party_id)

    def submitters(self, conn: Connection, login: Address) -> tuple[tuple[int, str], ...]:
        """Return party id and password hash (PHC) of each seller that `login` may submit for.

        A current mailbox or an approved sender may, unless blocked. More than one pair only when
        sellers of several marketplaces, or several sellers of one, have that address.
        """
        return self._passwords.submitters(conn, login)
