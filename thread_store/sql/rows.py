"""The tables of the thread store.

References inside the package are foreign keys; ids of relationships and queue items belong to
other packages and are none.
"""

from typing import Annotated

from sqlalchemy import Index, UniqueConstraint
from sqlmodel import Field

from database.rows import (
    BIG,
    Ciphertext,
    Code,
    Codes,
    Count,
    Flag,
    Hash,
    Id,
    IndexToken,
    MaybeCiphertext,
    MaybeCode,
    MaybeCount,
    MaybeIndexToken,
    MaybeMicros,
    MaybeReference,
    Micros,
    Reference,
    Row,
    Score,
    one_of,
)
from thread_store.model import (
    AuthorRole,
    Disposition,
    HoldState,
    QuestionKind,
    QuestionState,
    ThreadState,
)

ThreadReference = Annotated[int, Field(foreign_key="thread.id", sa_type=BIG, nullable=False)]
EntryReference = Annotated[int, Field(foreign_key="entry.id", sa_type=BIG, nullable=False)]


class ThreadRow(Row, table=True):
    """A thread, the head of its chain, and its data key until it is erased."""

    __tablename__ = "thread"
    __table_args__ = (
        UniqueConstraint("relationship_id", "ordinal"),
        Index(None, "last_entry_at"),
        one_of("state", ThreadState),
    )

    id: Id
    relationship_id: Reference
    marketplace: Code
    ordinal: Count
    state: Code
    created_at: Micros
    last_entry_at: Micros
    data_key: MaybeCiphertext
    head: Hash
    length: Count
    buyer_has_written: Flag
    seller_has_written: Flag


class EntryRow(Row, table=True):
    """A message as it came. `appended_as` is the disposition that the chain covers."""

    __tablename__ = "entry"
    __table_args__ = (
        UniqueConstraint("thread_id", "position"),
        Index(None, "message_index"),
        Index(None, "at"),
        one_of("author_role", AuthorRole),
        one_of("disposition", Disposition),
        one_of("appended_as", Disposition),
    )

    id: Id
    thread_id: ThreadReference
    position: Count
    at: Micros
    author_role: Code
    disposition: Code
    appended_as: Code
    size: Count
    content: Hash
    link: Hash
    subject: Ciphertext
    body: MaybeCiphertext
    message_id: Ciphertext
    message_index: MaybeIndexToken
    sent_message_id: Ciphertext


class DecisionRow(Row, table=True):
    """A verdict over an entry, with all that is needed to reach it again."""

    __tablename__ = "decision"
    __table_args__ = (Index(None, "entry_id"), Index(None, "at"))

    id: Id
    entry_id: EntryReference
    at: Micros
    verdict: Code
    rules: Codes
    score: Score
    reply_code: Count
    reply_status: Code
    code_version: Code
    policy_revision: Code
    context: Ciphertext
    findings: Ciphertext
    override_by: MaybeCiphertext
    override_reason: MaybeCiphertext


class HoldRow(Row, table=True):
    """A message that waits for a decision, or had one."""

    __tablename__ = "hold"
    __table_args__ = (
        Index(None, "state", "at"),
        Index(None, "state", "expires_at"),
        Index(None, "entry_id"),
        one_of("state", HoldState),
    )

    id: Id
    entry_id: EntryReference
    thread_id: ThreadReference
    at: Micros
    state: Code
    rules: Codes
    decided_at: MaybeMicros
    decided_by: MaybeCiphertext
    decision_reason: MaybeCiphertext
    expires_at: MaybeMicros


class RefusalRow(Row, table=True):
    """Mail refused before anybody was authenticated; `digest` is a keyed hash of the message."""

    __tablename__ = "refusal"
    __table_args__ = (Index(None, "at"), Index(None, "digest"))

    id: Id
    at: Micros
    marketplace: Code
    size: Count
    reply_code: Count
    reply_status: Code
    rules: Codes
    results: Codes
    envelope: Ciphertext
    digest: IndexToken


class DeliveryEventRow(Row, table=True):
    """One thing that happened to an outgoing message."""

    __tablename__ = "delivery_event"
    __table_args__ = (
        Index(None, "entry_id"),
        Index(None, "item_id"),
        Index(None, "kind", "at"),
    )

    id: Id
    entry_id: EntryReference
    item_id: Reference
    at: Micros
    kind: Code
    attempt: Count
    reply_code: MaybeCount
    reply_status: Code
    reply_text: MaybeCiphertext


class AuditRow(Row, table=True):
    """Who did what to what, and why. Lines are appended only."""

    __tablename__ = "audit"
    __table_args__ = (Index(None, "subject_kind", "subject_id"),)

    id: Id
    at: Micros
    actor: Ciphertext
    action: Code
    subject_kind: Code
    subject_id: Reference
    reason: Ciphertext


class EventRow(Row, table=True):
    """The event feed: codes and numbers only, appended only."""

    __tablename__ = "event"
    __table_args__ = (Index(None, "thread_id"),)

    id: Id
    at: Micros
    kind: Code
    marketplace: Code
    verdict: MaybeCode
    thread_id: MaybeReference
    entry_id: MaybeReference
    item_id: MaybeReference
    codes: Codes


class ErasureRow(Row, table=True):
    """The erasure ledger: a restored backup replays it before it serves."""

    __tablename__ = "erasure"
    __table_args__ = (UniqueConstraint("thread_id"),)

    id: Id
    at: Micros
    thread_id: Reference


class SeenSignatureRow(Row, table=True):
    """A signature that has been evidence once, in one relationship; `token` is a keyed hash of both."""

    __tablename__ = "seen_signature"
    __table_args__ = (UniqueConstraint("token"), Index(None, "at"))

    id: Id
    token: IndexToken
    at: Micros


class SellerMessageRow(Row, table=True):
    """A seller's message that was accepted or held, as rules count it. Its id is that of the entry.

    `text_token` is a keyed hash of the seller and of what the text looks like.
    """

    __tablename__ = "seller_message"
    __table_args__ = (
        Index(None, "party_id", "at"),
        Index(None, "thread_id"),
        Index(None, "text_token", "at"),
    )

    id: Id
    party_id: Reference
    relationship_id: Reference
    thread_id: Reference
    at: Micros
    is_proactive: Flag
    is_important: Flag
    asks_for_review: Flag
    text_token: MaybeIndexToken


class QuestionRow(Row, table=True):
    """Something that a party was asked about an entry. The address that answers to it is its token."""

    __tablename__ = "question"
    __table_args__ = (
        Index(None, "entry_id"),
        Index(None, "thread_id", "asked_at"),
        Index(None, "state", "expires_at"),
        one_of("kind", QuestionKind),
        one_of("state", QuestionState),
    )

    id: Id
    kind: Code
    state: Code
    marketplace: Code
    entry_id: Reference
    thread_id: Reference
    party_id: Reference
    asked_at: Micros
    expires_at: Micros
    answered_at: MaybeMicros


class NoticeRow(Row, table=True):
    """That a party was told something about a thread, so that it is not told too often."""

    __tablename__ = "notice"
    __table_args__ = (Index(None, "thread_id", "at"), Index(None, "at"))

    id: Id
    thread_id: Reference
    kind: Code
    at: Micros
