"""What real mail needs: reports and their wishes, variants, receipts, passwords, policies of others."""

from alembic import op

from database.migrations.columns import (
    big,
    code,
    foreign_key,
    identity,
    index,
    octets,
    one_of,
    primary_key,
    unique,
)

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add columns to the queue's items, then the tables."""
    op.add_column("queue_item", octets("wishes", nullable=True))
    op.add_column("queue_item", big("delay_told_at", nullable=True))
    _create_queue_variant()
    _create_queue_receipt()
    _create_sts_policy()
    _create_seen_signature()
    _create_party_password()


def _create_queue_variant() -> None:
    op.create_table(
        "queue_variant",
        identity(),
        big("item_id"),
        code("form"),
        big("created_at"),
        octets("digest"),
        octets("raw"),
        primary_key("queue_variant"),
        unique("queue_variant", "item_id", "form"),
        one_of("queue_variant", "form", "seven-bit"),
    )


def _create_queue_receipt() -> None:
    op.create_table(
        "queue_receipt",
        identity(),
        big("item_id"),
        big("at"),
        octets("token"),
        primary_key("queue_receipt"),
    )
    index("queue_receipt", "token")
    index("queue_receipt", "item_id")


def _create_sts_policy() -> None:
    op.create_table(
        "sts_policy",
        identity(),
        octets("domain_index"),
        octets("policy"),
        big("fetched_at"),
        big("expires_at"),
        primary_key("sts_policy"),
        unique("sts_policy", "domain_index"),
    )
    index("sts_policy", "expires_at")


def _create_seen_signature() -> None:
    op.create_table(
        "seen_signature",
        identity(),
        octets("token"),
        big("at"),
        primary_key("seen_signature"),
        unique("seen_signature", "token"),
    )
    index("seen_signature", "at")


def _create_party_password() -> None:
    op.create_table(
        "party_password",
        identity(),
        big("party_id"),
        octets("hash"),
        big("changed_at"),
        primary_key("party_password"),
        unique("party_password", "party_id"),
        foreign_key("party_password", "party_id", "party"),
    )
