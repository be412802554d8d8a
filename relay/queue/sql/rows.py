"""Rows of the queue: one item for each outgoing message, one recipient row for each address it still owes.

Everything that could tell who writes to whom is ciphertext: paths, message bytes, the next hop's words. The labels under
which they are encrypted are permanent and deliberately not the names of columns.
"""

from typing import Final

from sqlalchemy import BigInteger, CheckConstraint, Column, Index, Integer, LargeBinary, Text, text
from sqlmodel import Field, SQLModel

RAW_LABEL: Final = "queued message"
REVERSE_PATH_LABEL: Final = "queued reverse path"
RECIPIENT_LABEL: Final = "queued forward path"
REPLY_LABEL: Final = "next hop reply"
DIGEST_LABEL: Final = "queued message digest"


class QueueItemRow(SQLModel, table=True):
    """One outgoing message. `raw` is emptied when the item is finished; the thread record keeps what was said."""

    __tablename__ = "queue_item"
    __table_args__ = (
        CheckConstraint("kind IN ('relay', 'dsn', 'postmaster')", name="ck_queue_item_kind"),
        CheckConstraint(
            "state IN ('waiting', 'finished', 'quarantined')", name="ck_queue_item_state"
        ),
        # The claim and the due scan touch living items only, however many finished ones are kept.
        Index(
            "ix_queue_item_due",
            "worker_id",
            "next_attempt_at",
            sqlite_where=text("state = 'waiting'"),
            postgresql_where=text("state = 'waiting'"),
        ),
        Index("ix_queue_item_entry", "entry_id"),
        Index("ix_queue_item_state", "state", "created_at"),
    )

    id: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    thread_id: int | None = Field(sa_column=Column(BigInteger, nullable=True))
    entry_id: int | None = Field(sa_column=Column(BigInteger, nullable=True))
    marketplace: str = Field(sa_column=Column(Text, nullable=False))
    kind: str = Field(sa_column=Column(Text, nullable=False))
    state: str = Field(sa_column=Column(Text, nullable=False))
    worker_id: int | None = Field(sa_column=Column(BigInteger, nullable=True))
    attempts: int = Field(sa_column=Column(Integer, nullable=False))
    load_failures: int = Field(sa_column=Column(Integer, nullable=False))
    created_at: int = Field(sa_column=Column(BigInteger, nullable=False))
    next_attempt_at: int = Field(sa_column=Column(BigInteger, nullable=False))
    expires_at: int = Field(sa_column=Column(BigInteger, nullable=False))
    finished_at: int | None = Field(sa_column=Column(BigInteger, nullable=True))
    size: int = Field(sa_column=Column(BigInteger, nullable=False))
    digest: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    reverse_path: bytes | None = Field(sa_column=Column(LargeBinary, nullable=True))
    raw: bytes | None = Field(sa_column=Column(LargeBinary, nullable=True))


class QueueRecipientRow(SQLModel, table=True):
    """One forward-path of an item, with its state and the last reply that decided it."""

    __tablename__ = "queue_recipient"
    __table_args__ = (
        CheckConstraint(
            "state IN ('pending', 'deferred', 'delivered', 'failed', 'expired')",
            name="ck_queue_recipient_state",
        ),
        Index("ix_queue_recipient_item", "item_id"),
    )

    id: int = Field(sa_column=Column(BigInteger, primary_key=True, autoincrement=False))
    item_id: int = Field(sa_column=Column(BigInteger, nullable=False))
    state: str = Field(sa_column=Column(Text, nullable=False))
    address: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    reply_code: int | None = Field(sa_column=Column(Integer, nullable=True))
    reply_status: str | None = Field(sa_column=Column(Text, nullable=True))
    reply_text: bytes | None = Field(sa_column=Column(LargeBinary, nullable=True))
    settled_at: int | None = Field(sa_column=Column(BigInteger, nullable=True))
