"""The addresses that parties are known by: mailboxes, approved senders, and who shares one."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    bindparam,
    delete,
    insert,
    literal,
    or_,
    select,
    union_all,
    update,
)

from alias_store.model import ApprovedSender, Mailbox, Role, Source
from alias_store.sql.fields import MAILBOX_ADDRESS, SENDER_ADDRESS, Fields
from alias_store.sql.rows import ApprovedSenderRow, MailboxRow, PartyRow, RelationshipRow
from database.statement import Statement
from mail.address import Address

_PARTY = PartyRow.__table__
_MAILBOX = MailboxRow.__table__
_SENDER = ApprovedSenderRow.__table__
_RELATIONSHIP = RelationshipRow.__table__

_IS_SENDER = literal(True).label("is_sender")
_IS_MAILBOX = literal(False).label("is_sender")


def _addresses_where(is_wanted: Callable[[ColumnElement[int]], ColumnElement[bool]]) -> Any:
    return union_all(
        select(
            _MAILBOX.c.party_id,
            _IS_MAILBOX,
            _MAILBOX.c.id.label("row_id"),
            _MAILBOX.c.address,
            _MAILBOX.c.is_current.label("flag"),
        ).where(is_wanted(_MAILBOX.c.party_id)),
        select(
            _SENDER.c.party_id,
            _IS_SENDER,
            _SENDER.c.id.label("row_id"),
            _SENDER.c.address,
            _SENDER.c.is_blocked.label("flag"),
        ).where(is_wanted(_SENDER.c.party_id)),
    ).order_by("is_sender", "row_id")


_ADDRESSES = _addresses_where(lambda party_id: party_id.in_(bindparam("party_ids", expanding=True)))
# Every message comes by here; a list of unknown length would be written out anew each time.
_ADDRESSES_OF_TWO = Statement(
    _addresses_where(
        lambda party_id: or_(party_id == bindparam("one"), party_id == bindparam("other"))
    )
)
_MAILBOXES = (
    select(_MAILBOX.c.id, _MAILBOX.c.address, _MAILBOX.c.is_current, _MAILBOX.c.source)
    .where(_MAILBOX.c.party_id == bindparam("party_id"))
    # Two buyers that were joined may both bring one address; the current row is to be the last.
    .order_by(_MAILBOX.c.is_current, _MAILBOX.c.id)
)
_SENDER_BY_ADDRESS = select(_SENDER.c.id, _SENDER.c.is_blocked).where(
    _SENDER.c.party_id == bindparam("party_id"),
    _SENDER.c.address_index.in_(bindparam("candidates", expanding=True)),
)
_COUNTERPARTS = union_all(
    select(_RELATIONSHIP.c.seller_id).where(_RELATIONSHIP.c.buyer_id == bindparam("party_id")),
    select(_RELATIONSHIP.c.buyer_id).where(_RELATIONSHIP.c.seller_id == bindparam("party_id")),
)
_SHARED: BindParameter[Any] = bindparam("canonical", expanding=True)
_SHARES_ADDRESS = (
    select(literal(1))
    .select_from(_PARTY)
    .where(
        _PARTY.c.id.in_(_COUNTERPARTS),
        or_(
            _PARTY.c.id.in_(
                select(_MAILBOX.c.party_id).where(_MAILBOX.c.canonical_index.in_(_SHARED))
            ),
            _PARTY.c.id.in_(
                select(_SENDER.c.party_id).where(
                    _SENDER.c.canonical_index.in_(_SHARED), ~_SENDER.c.is_blocked
                )
            ),
        ),
    )
    .limit(1)
)
_INSERT_MAILBOX = insert(_MAILBOX)
_INSERT_SENDER = insert(_SENDER)
_RENEW_MAILBOX = (
    update(_MAILBOX)
    .where(_MAILBOX.c.id == bindparam("row_id"))
    .values(is_current=True, retired_at=None, source=bindparam("new_source"))
)
_RETIRE_MAILBOX = (
    update(_MAILBOX)
    .where(_MAILBOX.c.id == bindparam("row_id"))
    .values(is_current=False, retired_at=bindparam("now"))
)
_SET_BLOCKED = (
    update(_SENDER)
    .where(_SENDER.c.id == bindparam("row_id"))
    .values(is_blocked=bindparam("blocked"))
)
_DROP_APPROVAL = delete(_SENDER).where(
    _SENDER.c.party_id == bindparam("of_party"),
    _SENDER.c.address_index.in_(bindparam("candidates", expanding=True)),
    ~_SENDER.c.is_blocked,
)


@dataclass(frozen=True, slots=True)
class KnownParty:
    """A party as the store knows it, without its addresses."""

    id: int
    marketplace: str
    role: Role
    name: str = field(repr=False)
    language: str
    has_external_id: bool


@dataclass(frozen=True, slots=True)
class Addresses:
    """What is known of one party's addresses; past mailboxes and blocked senders included."""

    mailboxes: tuple[Mailbox, ...] = ()
    senders: tuple[ApprovedSender, ...] = ()

    @property
    def writing(self) -> tuple[Address, ...]:
        """Every address that is or was this party's, blocked senders not being its own."""
        return (
            *(mailbox.address for mailbox in self.mailboxes),
            *(sender.address for sender in self.senders if not sender.blocked),
        )

    @property
    def canonical(self) -> frozenset[str]:
        """The mailboxes that those addresses reach."""
        return frozenset(address.canonical for address in self.writing)


class AddressBook:
    """The statements over mailboxes and approved senders."""

    def __init__(self, fields: Fields) -> None:
        self._fields = fields

    def replace_mailbox(
        self, conn: Connection, party: KnownParty, address: Address, now: int,
        new_id: Callable[[], int],
    ) -> bool:  # fmt: skip
        """Make `address` the mailbox that imports tell of; the one before it becomes past.

        A past mailbox loses its approval as a sender; a block stays. Returns whether it changed.
        """
        known = self._mailboxes(conn, party.id)
        row_id, is_current, source = known.pop(address.normalised, (None, False, ""))[:3]
        if is_current and source == Source.IMPORT:
            return False
        for old_id, old_is_current, old_source, old in known.values():
            if old_is_current and old_source == Source.IMPORT:
                conn.execute(_RETIRE_MAILBOX, {"row_id": old_id, "now": now})
                self._drop_approval(conn, party, old)
        if row_id is None:
            self.insert_mailbox(conn, party, address, Source.IMPORT, now, new_id())
        else:
            values = {"row_id": row_id, "new_source": Source.IMPORT.value}
            conn.execute(_RENEW_MAILBOX, values)
        return True

    def add_mailbox(
        self, conn: Connection, party: KnownParty, address: Address, now: int,
        new_id: Callable[[], int],
    ) -> bool:  # fmt: skip
        """Add a mailbox besides the others, on an operator's word; returns whether it was new."""
        known = self._mailboxes(conn, party.id).get(address.normalised)
        if known is None:
            self.insert_mailbox(conn, party, address, Source.OPERATOR, now, new_id())
        elif known[1]:
            return False
        else:
            values = {"row_id": known[0], "new_source": Source.OPERATOR.value}
            conn.execute(_RENEW_MAILBOX, values)
        return True

    def set_sender(
        self, conn: Connection, party: KnownParty, address: Address, *, blocked: bool, now: int,
        new_id: Callable[[], int],
    ) -> bool:  # fmt: skip
        """Approve or block a sender; returns whether that changed anything."""
        candidates = self._fields.address_candidates(party.marketplace, party.role, address)
        values = {"party_id": party.id, "candidates": candidates}
        row = conn.execute(_SENDER_BY_ADDRESS, values).first()
        if row is None:
            row_id = new_id()
            columns = self._fields.address_columns(
                SENDER_ADDRESS, row_id, party.marketplace, party.role, address
            )
            fresh = {"id": row_id, "party_id": party.id, "is_blocked": blocked, "created_at": now}
            conn.execute(_INSERT_SENDER, fresh | columns)
        elif row.is_blocked == blocked:
            return False
        else:
            conn.execute(_SET_BLOCKED, {"row_id": row.id, "blocked": blocked})
        return True

    def addresses(self, conn: Connection, party_ids: Sequence[int]) -> dict[int, Addresses]:
        """Return every address of these parties, oldest first, in one statement."""
        return self._read(party_ids, conn.execute(_ADDRESSES, {"party_ids": party_ids}))

    def addresses_of_two(self, conn: Connection, one: int, other: int) -> dict[int, Addresses]:
        """Return every address of the two sides of a relationship."""
        rows = _ADDRESSES_OF_TWO.all(conn, {"one": one, "other": other})
        return self._read((one, other), rows)

    def _read(
        self, party_ids: Sequence[int], rows: Iterable[Sequence[Any]]
    ) -> dict[int, Addresses]:
        mailboxes: dict[int, list[Mailbox]] = {party_id: [] for party_id in party_ids}
        senders: dict[int, list[ApprovedSender]] = {party_id: [] for party_id in party_ids}
        for party_id, is_sender, row_id, sealed, flag in rows:
            label = SENDER_ADDRESS if is_sender else MAILBOX_ADDRESS
            address = self._fields.open_address(label, row_id, sealed)
            if is_sender:
                senders[party_id].append(ApprovedSender(address, bool(flag)))
            else:
                mailboxes[party_id].append(Mailbox(address, bool(flag)))
        return {
            party_id: Addresses(tuple(mailboxes[party_id]), tuple(senders[party_id]))
            for party_id in party_ids
        }

    def is_of_counterpart(
        self, conn: Connection, party: KnownParty, addresses: Sequence[Address]
    ) -> bool:
        """Whether any of `addresses` reaches a party that this one has a relationship with."""
        canonical = self._fields.canonical_candidates(party.marketplace, addresses)
        values = {"party_id": party.id, "canonical": canonical}
        return conn.execute(_SHARES_ADDRESS, values).first() is not None

    def _mailboxes(
        self, conn: Connection, party_id: int
    ) -> dict[str, tuple[int, bool, str, Address]]:
        found = {}
        for row_id, sealed, is_current, source in conn.execute(_MAILBOXES, {"party_id": party_id}):
            address = self._fields.open_address(MAILBOX_ADDRESS, row_id, sealed)
            found[address.normalised] = (row_id, bool(is_current), source, address)
        return found

    def insert_mailbox(
        self, conn: Connection, party: KnownParty, address: Address, source: Source, now: int,
        row_id: int,
    ) -> None:  # fmt: skip
        """Insert a current mailbox that the party does not have yet."""
        columns = self._fields.address_columns(
            MAILBOX_ADDRESS, row_id, party.marketplace, party.role, address
        )
        values = {
            "id": row_id,
            "party_id": party.id,
            "is_current": True,
            "source": source.value,
            "created_at": now,
            "retired_at": None,
        }
        conn.execute(_INSERT_MAILBOX, values | columns)

    def _drop_approval(self, conn: Connection, party: KnownParty, address: Address) -> None:
        candidates = self._fields.address_candidates(party.marketplace, party.role, address)
        conn.execute(_DROP_APPROVAL, {"of_party": party.id, "candidates": candidates})
