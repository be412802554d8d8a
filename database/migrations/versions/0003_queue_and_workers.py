"""The queue, and the workers that hold its items."""

from alembic import op

from database.migrations.columns import (
    big,
    code,
    codes,
    identity,
    index,
    octets,
    one_of,
    partial_index,
    primary_key,
)

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Create the tables; those that others refer to come first."""
    _create_queue_item()
    _create_queue_recipient()
    _create_worker()


def _create_queue_item() -> None:
    op.create_table(
        "queue_item",
        identity(),
        big("thread_id", nullable=True),
        big("entry_id", nullable=True),
        code("marketplace"),
        code("kind"),
        code("state"),
        big("worker_id", nullable=True),
        big("attempts"),
        big("load_failures"),
        big("created_at"),
        big("next_attempt_at"),
        big("expires_at"),
        big("finished_at", nullable=True),
        big("size"),
        octets("digest"),
        octets("reverse_path", nullable=True),
        octets("raw", nullable=True),
        primary_key("queue_item"),
        one_of("queue_item", "kind", "relay", "dsn", "postmaster"),
        one_of("queue_item", "state", "waiting", "finished", "quarantined"),
    )
    index("queue_item", "entry_id")
    index("queue_item", "state", "created_at")
    partial_index(
        "ix_queue_item_worker_id_next_attempt_at",
        "queue_item",
        ["worker_id", "next_attempt_at"],
        "state = 'waiting'",
    )


def _create_queue_recipient() -> None:
    op.create_table(
        "queue_recipient",
        identity(),
        big("item_id"),
        big("position"),
        code("state"),
        octets("address"),
        big("reply_code", nullable=True),
        code("reply_status", nullable=True),
        octets("reply_text", nullable=True),
        big("settled_at", nullable=True),
        primary_key("queue_recipient"),
        one_of("queue_recipient", "state", "pending", "deferred", "delivered", "failed", "expired"),
    )
    index("queue_recipient", "item_id")


def _create_worker() -> None:
    op.create_table(
        "worker",
        identity(),
        code("host"),
        big("pid"),
        big("started_at"),
        big("beat_at"),
        codes("counters"),
        primary_key("worker"),
    )
    index("worker", "beat_at")
