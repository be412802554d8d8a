"""What rules count and what people are asked: sellers' messages, questions, notices, deadlines, opt-outs."""

from alembic import op

from database.migrations.columns import (
    big,
    code,
    flag,
    identity,
    index,
    octets,
    one_of,
    primary_key,
)

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add columns to parties and holds, then the tables."""
    op.add_column("party", big("opted_out_at", nullable=True))
    op.add_column("party", big("restricted_until", nullable=True))
    op.add_column("hold", big("expires_at", nullable=True))
    index("hold", "state", "expires_at")
    _create_seller_message()
    _create_question()
    _create_notice()


def _create_seller_message() -> None:
    op.create_table(
        "seller_message",
        identity(),
        big("party_id"),
        big("relationship_id"),
        big("thread_id"),
        big("at"),
        flag("is_proactive"),
        flag("is_important"),
        flag("asks_for_review"),
        octets("text_token", nullable=True),
        primary_key("seller_message"),
    )
    index("seller_message", "party_id", "at")
    index("seller_message", "thread_id")
    index("seller_message", "text_token", "at")


def _create_question() -> None:
    op.create_table(
        "question",
        identity(),
        code("kind"),
        code("state"),
        code("marketplace"),
        big("entry_id"),
        big("thread_id"),
        big("party_id"),
        big("asked_at"),
        big("expires_at"),
        big("answered_at", nullable=True),
        primary_key("question"),
        one_of("question", "kind", "authorship", "appeal"),
        one_of("question", "state", "open", "yes", "no", "expired", "settled"),
    )
    index("question", "entry_id")
    index("question", "thread_id", "asked_at")
    index("question", "state", "expires_at")


def _create_notice() -> None:
    op.create_table(
        "notice",
        identity(),
        big("thread_id"),
        code("kind"),
        big("at"),
        primary_key("notice"),
    )
    index("notice", "thread_id", "at")
    index("notice", "at")
