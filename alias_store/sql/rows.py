"""The tables of the alias store. Everything that tells who somebody is stands in ciphertext.

An index token is bound to the scope named beside it, so equal values in two scopes do not show as
equal. Uniqueness of an index token holds under one index key only; across a rotation the store
looks for every candidate first.
"""

from typing import Annotated

from sqlalchemy import Index, String, UniqueConstraint, text
from sqlmodel import Field

from alias_store.model import AliasState, OrderStatus, Role, Source
from database.rows import (
    BIG,
    Ciphertext,
    Code,
    Flag,
    Id,
    IndexToken,
    MaybeCiphertext,
    MaybeIndexToken,
    MaybeMicros,
    MaybeReference,
    Micros,
    Row,
    Small,
    one_of,
)

# A domain of ours, so plain text; RFC 5321 section 4.5.3.1.2 bounds its length.
DomainName = Annotated[str, Field(sa_type=String(255), nullable=False)]

# References inside this package are foreign keys; those to other packages are plain ids.
PartyReference = Annotated[int, Field(foreign_key="party.id", sa_type=BIG, nullable=False)]
RelationshipReference = Annotated[
    int, Field(foreign_key="relationship.id", sa_type=BIG, nullable=False)
]

_LIVE = text(f"state = '{AliasState.LIVE}'")


class PartyRow(Row, table=True):
    """A buyer or a seller. `external_index` is of (marketplace, role, the marketplace's own id).

    A buyer may have opted out of first messages, a seller may be restricted to answers.
    """

    __tablename__ = "party"
    __table_args__ = (
        UniqueConstraint("marketplace", "role", "external_index"),
        one_of("role", Role),
    )

    id: Id
    marketplace: Code
    role: Code
    external_index: MaybeIndexToken
    external_id: MaybeCiphertext
    name: Ciphertext
    language: Code
    created_at: Micros
    opted_out_at: MaybeMicros
    restricted_until: MaybeMicros


class MailboxRow(Row, table=True):
    """A party's real address, present or past.

    `address_index` is of (marketplace, role, normalised address), `canonical_index` of
    (marketplace, canonical address): the second tells whether two parties are one person.
    An order import replaces the mailbox that an import told, never one that an operator added.
    """

    __tablename__ = "mailbox"
    __table_args__ = (
        UniqueConstraint("party_id", "address_index"),
        Index(None, "address_index"),
        Index(None, "canonical_index"),
        one_of("source", Source),
    )

    id: Id
    party_id: PartyReference
    address_index: IndexToken
    canonical_index: IndexToken
    address: Ciphertext
    is_current: Flag
    source: Code
    created_at: Micros
    retired_at: MaybeMicros


class ApprovedSenderRow(Row, table=True):
    """An address that may write for a party, or is blocked. The indexes are those of a mailbox."""

    __tablename__ = "approved_sender"
    __table_args__ = (
        UniqueConstraint("party_id", "address_index"),
        Index(None, "canonical_index"),
    )

    id: Id
    party_id: PartyReference
    address_index: IndexToken
    canonical_index: IndexToken
    address: Ciphertext
    is_blocked: Flag
    created_at: Micros


class RelationshipRow(Row, table=True):
    """One buyer and one seller of one marketplace."""

    __tablename__ = "relationship"
    __table_args__ = (
        UniqueConstraint("buyer_id", "seller_id"),
        Index(None, "seller_id"),
    )

    id: Id
    marketplace: Code
    buyer_id: PartyReference
    seller_id: PartyReference
    created_at: Micros


class AliasRow(Row, table=True):
    """An alias; `id` is 64 random bits, signed. At most one of a side of a relationship is live."""

    __tablename__ = "alias"
    __table_args__ = (
        Index(
            "uq_alias_live",
            "relationship_id",
            "role",
            unique=True,
            sqlite_where=_LIVE,
            postgresql_where=_LIVE,
        ),
        Index(None, "relationship_id"),
        Index(None, "key_id", "state"),
        one_of("role", Role),
        one_of("state", AliasState),
    )

    id: Id
    relationship_id: RelationshipReference
    role: Code
    domain: DomainName
    key_id: Small
    state: Code
    created_at: Micros
    expires_at: MaybeMicros


class OrderRow(Row, table=True):
    """An order. `order_index` is of (marketplace, order id); `details` is JSON of what was bought.

    `thread_id` is the order's thread in the thread store, filled in by relay/orders.py.
    """

    __tablename__ = "orders"
    __table_args__ = (
        UniqueConstraint("marketplace", "order_index"),
        Index(None, "relationship_id"),
        one_of("status", OrderStatus),
    )

    id: Id
    marketplace: Code
    order_index: IndexToken
    order_id: Ciphertext
    relationship_id: RelationshipReference
    thread_id: MaybeReference
    status: Code
    placed_at: Micros
    completed_at: MaybeMicros
    details: Ciphertext
    created_at: Micros
    updated_at: Micros


class PartyPasswordRow(Row, table=True):
    """What a party says to submit mail: an Argon2id hash (RFC 9106) in PHC form, encrypted."""

    __tablename__ = "party_password"
    __table_args__ = (UniqueConstraint("party_id"),)

    id: Id
    party_id: PartyReference
    hash: Ciphertext
    changed_at: Micros
