"""The thread record: entries, decisions, holds, deliveries, audit, events, erasures."""

from alembic import op

from database.migrations.columns import (
    big,
    code,
    codes,
    flag,
    foreign_key,
    identity,
    index,
    octets,
    one_of,
    primary_key,
    score,
    unique,
)

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Create the tables; those that others refer to come first."""
    _create_thread()
    _create_entry()
    _create_decision()
    _create_hold()
    _create_refusal()
    _create_delivery_event()
    _create_audit()
    _create_event()
    _create_erasure()


def _create_thread() -> None:
    op.create_table(
        "thread",
        identity(),
        big("relationship_id"),
        code("marketplace"),
        big("ordinal"),
        code("state"),
        big("created_at"),
        big("last_entry_at"),
        octets("data_key", nullable=True),
        octets("head"),
        big("length"),
        flag("buyer_has_written"),
        flag("seller_has_written"),
        primary_key("thread"),
        unique("thread", "relationship_id", "ordinal"),
        one_of("thread", "state", "open", "closed", "erased"),
    )
    index("thread", "last_entry_at")


def _create_entry() -> None:
    op.create_table(
        "entry",
        identity(),
        big("thread_id"),
        big("position"),
        big("at"),
        code("author_role"),
        code("disposition"),
        code("appended_as"),
        big("size"),
        octets("content"),
        octets("link"),
        octets("subject"),
        octets("body", nullable=True),
        octets("message_id"),
        octets("message_index", nullable=True),
        octets("sent_message_id"),
        primary_key("entry"),
        unique("entry", "thread_id", "position"),
        foreign_key("entry", "thread_id", "thread"),
        one_of("entry", "appended_as", "accepted", "held", "refused", "absorbed"),
        one_of("entry", "author_role", "buyer", "seller", "system"),
        one_of("entry", "disposition", "accepted", "held", "refused", "absorbed"),
    )
    index("entry", "at")
    index("entry", "message_index")


def _create_decision() -> None:
    op.create_table(
        "decision",
        identity(),
        big("entry_id"),
        big("at"),
        code("verdict"),
        codes("rules"),
        score("score"),
        big("reply_code"),
        code("reply_status"),
        code("code_version"),
        code("policy_revision"),
        octets("context"),
        octets("findings"),
        octets("override_by", nullable=True),
        octets("override_reason", nullable=True),
        primary_key("decision"),
        foreign_key("decision", "entry_id", "entry"),
    )
    index("decision", "at")
    index("decision", "entry_id")


def _create_hold() -> None:
    op.create_table(
        "hold",
        identity(),
        big("entry_id"),
        big("thread_id"),
        big("at"),
        code("state"),
        codes("rules"),
        big("decided_at", nullable=True),
        octets("decided_by", nullable=True),
        octets("decision_reason", nullable=True),
        primary_key("hold"),
        foreign_key("hold", "entry_id", "entry"),
        foreign_key("hold", "thread_id", "thread"),
        one_of("hold", "state", "held", "released", "refused"),
    )
    index("hold", "entry_id")
    index("hold", "state", "at")


def _create_refusal() -> None:
    op.create_table(
        "refusal",
        identity(),
        big("at"),
        code("marketplace"),
        big("size"),
        big("reply_code"),
        code("reply_status"),
        codes("rules"),
        codes("results"),
        octets("envelope"),
        octets("digest"),
        primary_key("refusal"),
    )
    index("refusal", "at")
    index("refusal", "digest")


def _create_delivery_event() -> None:
    op.create_table(
        "delivery_event",
        identity(),
        big("entry_id"),
        big("item_id"),
        big("at"),
        code("kind"),
        big("attempt"),
        big("reply_code", nullable=True),
        code("reply_status"),
        octets("reply_text", nullable=True),
        primary_key("delivery_event"),
        foreign_key("delivery_event", "entry_id", "entry"),
    )
    index("delivery_event", "entry_id")
    index("delivery_event", "item_id")
    index("delivery_event", "kind", "at")


def _create_audit() -> None:
    op.create_table(
        "audit",
        identity(),
        big("at"),
        octets("actor"),
        code("action"),
        code("subject_kind"),
        big("subject_id"),
        octets("reason"),
        primary_key("audit"),
    )
    index("audit", "subject_kind", "subject_id")


def _create_event() -> None:
    op.create_table(
        "event",
        identity(),
        big("at"),
        code("kind"),
        code("marketplace"),
        code("verdict", nullable=True),
        big("thread_id", nullable=True),
        big("entry_id", nullable=True),
        big("item_id", nullable=True),
        codes("codes"),
        primary_key("event"),
    )
    index("event", "thread_id")


def _create_erasure() -> None:
    op.create_table(
        "erasure",
        identity(),
        big("at"),
        big("thread_id"),
        primary_key("erasure"),
        unique("erasure", "thread_id"),
    )
