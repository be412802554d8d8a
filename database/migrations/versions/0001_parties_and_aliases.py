"""Parties and their addresses, relationships, aliases, orders."""

from alembic import op

from database.migrations.columns import (
    big,
    code,
    domain,
    flag,
    foreign_key,
    identity,
    index,
    octets,
    one_of,
    partial_index,
    primary_key,
    small,
    unique,
)

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Create the tables; those that others refer to come first."""
    _create_party()
    _create_mailbox()
    _create_approved_sender()
    _create_relationship()
    _create_alias()
    _create_orders()


def _create_party() -> None:
    op.create_table(
        "party",
        identity(),
        code("marketplace"),
        code("role"),
        octets("external_index", nullable=True),
        octets("external_id", nullable=True),
        octets("name"),
        code("language"),
        big("created_at"),
        primary_key("party"),
        unique("party", "marketplace", "role", "external_index"),
        one_of("party", "role", "buyer", "seller"),
    )


def _create_mailbox() -> None:
    op.create_table(
        "mailbox",
        identity(),
        big("party_id"),
        octets("address_index"),
        octets("canonical_index"),
        octets("address"),
        flag("is_current"),
        code("source"),
        big("created_at"),
        big("retired_at", nullable=True),
        primary_key("mailbox"),
        unique("mailbox", "party_id", "address_index"),
        foreign_key("mailbox", "party_id", "party"),
        one_of("mailbox", "source", "import", "operator"),
    )
    index("mailbox", "address_index")
    index("mailbox", "canonical_index")


def _create_approved_sender() -> None:
    op.create_table(
        "approved_sender",
        identity(),
        big("party_id"),
        octets("address_index"),
        octets("canonical_index"),
        octets("address"),
        flag("is_blocked"),
        big("created_at"),
        primary_key("approved_sender"),
        unique("approved_sender", "party_id", "address_index"),
        foreign_key("approved_sender", "party_id", "party"),
    )
    index("approved_sender", "canonical_index")


def _create_relationship() -> None:
    op.create_table(
        "relationship",
        identity(),
        code("marketplace"),
        big("buyer_id"),
        big("seller_id"),
        big("created_at"),
        primary_key("relationship"),
        unique("relationship", "buyer_id", "seller_id"),
        foreign_key("relationship", "buyer_id", "party"),
        foreign_key("relationship", "seller_id", "party"),
    )
    index("relationship", "seller_id")


def _create_alias() -> None:
    op.create_table(
        "alias",
        identity(),
        big("relationship_id"),
        code("role"),
        domain("domain"),
        small("key_id"),
        code("state"),
        big("created_at"),
        big("expires_at", nullable=True),
        primary_key("alias"),
        foreign_key("alias", "relationship_id", "relationship"),
        one_of("alias", "role", "buyer", "seller"),
        one_of("alias", "state", "live", "overlap", "revoked"),
    )
    index("alias", "key_id", "state")
    index("alias", "relationship_id")
    partial_index(
        "uq_alias_live",
        "alias",
        ["relationship_id", "role"],
        "state = 'live'",
        unique=True,
    )


def _create_orders() -> None:
    op.create_table(
        "orders",
        identity(),
        code("marketplace"),
        octets("order_index"),
        octets("order_id"),
        big("relationship_id"),
        big("thread_id", nullable=True),
        code("status"),
        big("placed_at"),
        big("completed_at", nullable=True),
        octets("details"),
        big("created_at"),
        big("updated_at"),
        primary_key("orders"),
        unique("orders", "marketplace", "order_index"),
        foreign_key("orders", "relationship_id", "relationship"),
        one_of(
            "orders",
            "status",
            "pending",
            "unshipped",
            "shipped",
            "delivered",
            "completed",
            "cancelled",
        ),
    )
    index("orders", "relationship_id")
