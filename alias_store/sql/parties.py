"""Parties: found by the marketplace's own id or by an address, added, and described anew."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update

from alias_store.model import Role, Source
from alias_store.sql.addresses import AddressBook, KnownParty
from alias_store.sql.fields import PARTY_NAME, Fields
from alias_store.sql.rows import MailboxRow, PartyRow
from mail.address import Address

_PARTY = PartyRow.__table__
_MAILBOX = MailboxRow.__table__

_KNOWN_COLUMNS = (
    _PARTY.c.id,
    _PARTY.c.name,
    _PARTY.c.language,
    _PARTY.c.external_index.is_not(None),
)
_BY_ID = select(*_KNOWN_COLUMNS).where(_PARTY.c.id == bindparam("party_id"))
_BY_EXTERNAL_ID = select(*_KNOWN_COLUMNS).where(
    _PARTY.c.marketplace == bindparam("marketplace"),
    _PARTY.c.role == bindparam("role"),
    _PARTY.c.external_index.in_(bindparam("candidates", expanding=True)),
)
# One without an id of its own first: it is known by this address and by nothing else.
_BY_ADDRESS = (
    select(*_KNOWN_COLUMNS)
    .join(_MAILBOX, _MAILBOX.c.party_id == _PARTY.c.id)
    .where(
        _MAILBOX.c.address_index.in_(bindparam("candidates", expanding=True)),
        _MAILBOX.c.is_current,
    )
    .order_by(_PARTY.c.external_index.is_not(None), _PARTY.c.created_at, _PARTY.c.id)
    .limit(1)
)
_INSERT_PARTY = insert(_PARTY)
_UPDATE_PARTY = update(_PARTY).where(_PARTY.c.id == bindparam("party_id"))


class Parties:
    """The statements over parties."""

    def __init__(self, fields: Fields, book: AddressBook) -> None:
        self._fields = fields
        self._book = book

    def by_id(self, conn: Connection, marketplace: str, role: Role, party_id: int) -> KnownParty:
        """Return the party that a relationship names."""
        row = conn.execute(_BY_ID, {"party_id": party_id}).one()
        return self._known(row, marketplace, role)

    def by_external_id(
        self, conn: Connection, marketplace: str, role: Role, external_id: str
    ) -> KnownParty | None:
        """Return the party that the marketplace calls by that id."""
        candidates = self._fields.external_candidates(marketplace, role, external_id)
        values = {"marketplace": marketplace, "role": role.value, "candidates": candidates}
        row = conn.execute(_BY_EXTERNAL_ID, values).first()
        return None if row is None else self._known(row, marketplace, role)

    def by_address(
        self, conn: Connection, marketplace: str, role: Role, address: Address
    ) -> KnownParty | None:
        """Return the party that has that very address as a current mailbox."""
        candidates = self._fields.address_candidates(marketplace, role, address)
        row = conn.execute(_BY_ADDRESS, {"candidates": candidates}).first()
        return None if row is None else self._known(row, marketplace, role)

    def add(
        self, conn: Connection, party: KnownParty, external_id: str, address: Address, now: int,
        mailbox_id: int,
    ) -> None:  # fmt: skip
        """Insert a party with its one mailbox."""
        external = self._fields.external_columns(
            party.id, party.marketplace, party.role, external_id
        )
        values = {
            "id": party.id,
            "marketplace": party.marketplace,
            "role": party.role.value,
            "name": self._fields.seal_text(PARTY_NAME, party.id, party.name),
            "language": party.language,
            "created_at": now,
        }
        conn.execute(_INSERT_PARTY, values | dict(external))
        self._book.insert_mailbox(conn, party, address, Source.IMPORT, now, mailbox_id)

    def describe(
        self, conn: Connection, party: KnownParty, *, name: str, language: str, external_id: str
    ) -> tuple[str, ...]:
        """Take over what an import tells anew, "" telling nothing; returns the names of changes."""
        changes: dict[str, Mapping[str, Any]] = {}
        if name and name != party.name:
            changes["name"] = {"name": self._fields.seal_text(PARTY_NAME, party.id, name)}
        if language and language != party.language:
            changes["language"] = {"language": language}
        if external_id and not party.has_external_id:
            changes["id"] = self._fields.external_columns(
                party.id, party.marketplace, party.role, external_id
            )
        values = {
            column: value for columns in changes.values() for column, value in columns.items()
        }
        if values:
            conn.execute(_UPDATE_PARTY.values(values), {"party_id": party.id})
        return tuple(changes)

    def _known(self, row: Any, marketplace: str, role: Role) -> KnownParty:
        name = self._fields.open_text(PARTY_NAME, row[0], row[1])
        return KnownParty(row[0], marketplace, role, name, row[2], bool(row[3]))
