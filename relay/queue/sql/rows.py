"""Rows of the queue: an item for each outgoing message, a recipient for each address it owes.

Everything that could tell who writes to whom is ciphertext: paths, message bytes, the next hop's
words. The labels under which they are encrypted are permanent and deliberately not column names.
"""

from typing import Final

from sqlalchemy import Index, UniqueConstraint, text

from database.rows import (
    Ciphertext,
    Code,
    Count,
    Id,
    IndexToken,
    MaybeCiphertext,
    MaybeCode,
    MaybeCount,
    MaybeMicros,
    MaybeReference,
    Micros,
    Reference,
    Row,
    one_of,
)
from relay.queue.item import Form, ItemKind, ItemState, RecipientState

RAW_LABEL: Final = "queued message"
REVERSE_PATH_LABEL: Final = "queued reverse path"
RECIPIENT_LABEL: Final = "queued forward path"
REPLY_LABEL: Final = "next hop reply"
DIGEST_LABEL: Final = "queued message digest"
WISHES_LABEL: Final = "queued report wishes"
VARIANT_LABEL: Final = "queued variant"
VARIANT_DIGEST_LABEL: Final = "queued variant digest"
RECEIPT_LABEL: Final = "next hop receipt"

WAITING_ONLY = text("state = 'waiting'")


class QueueItemRow(Row, table=True):
    """One outgoing message.

    `digest` is a keyed hash of the bytes, so that every retry is proven byte-identical.
    `load_failures` counts how often the row could not be read back. `wishes` is JSON of what the
    author's client asked of reports (RFC 3461), empty for the defaults; `delay_told_at` is when the
    author was told that the mail is late.
    """

    __tablename__ = "queue_item"
    __table_args__ = (
        one_of("kind", ItemKind),
        one_of("state", ItemState),
        # The claim and the due scan touch living items only, however many finished ones are kept.
        Index(
            "ix_queue_item_worker_id_next_attempt_at",
            "worker_id",
            "next_attempt_at",
            sqlite_where=WAITING_ONLY,
            postgresql_where=WAITING_ONLY,
        ),
        Index(None, "state", "created_at"),
        Index(None, "entry_id"),
    )

    id: Id
    thread_id: MaybeReference
    entry_id: MaybeReference
    marketplace: Code
    kind: Code
    state: Code
    worker_id: MaybeReference
    attempts: Count
    load_failures: Count
    created_at: Micros
    next_attempt_at: Micros
    expires_at: Micros
    finished_at: MaybeMicros
    size: Count
    digest: IndexToken
    reverse_path: MaybeCiphertext
    raw: MaybeCiphertext
    wishes: MaybeCiphertext
    delay_told_at: MaybeMicros


class QueueRecipientRow(Row, table=True):
    """One forward-path of an item, with its state and the last reply that decided it."""

    __tablename__ = "queue_recipient"
    __table_args__ = (one_of("state", RecipientState), Index(None, "item_id"))

    id: Id
    item_id: Reference
    position: Count
    state: Code
    address: Ciphertext
    reply_code: MaybeCount
    reply_status: MaybeCode
    reply_text: MaybeCiphertext
    settled_at: MaybeMicros


class QueueVariantRow(Row, table=True):
    """The bytes of an item in another form, made and sealed once for next hops that need it."""

    __tablename__ = "queue_variant"
    __table_args__ = (UniqueConstraint("item_id", "form"), one_of("form", Form))

    id: Id
    item_id: Reference
    form: Code
    created_at: Micros
    digest: IndexToken
    raw: Ciphertext


class QueueReceiptRow(Row, table=True):
    """An id that a next hop named when it took an item: a report may know the mail by nothing else."""

    __tablename__ = "queue_receipt"
    __table_args__ = (Index(None, "token"), Index(None, "item_id"))

    id: Id
    item_id: Reference
    at: Micros
    token: IndexToken
