"""What the thread store takes and gives back. Times are microseconds UTC, ids are row ids."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from database.encryption import DataKey
from thread_store import labels
from thread_store.chain import SALT_SIZE


class ContentErased(Exception):
    """The text is gone: its thread was erased, or its time was over."""


class ThreadState(StrEnum):
    """Whether a thread takes mail; an erased one has lost its key."""

    OPEN = "open"
    CLOSED = "closed"
    ERASED = "erased"


class Disposition(StrEnum):
    """What became of a message when its transaction ended, or later when somebody decided."""

    ACCEPTED = "accepted"
    HELD = "held"
    REFUSED = "refused"
    ABSORBED = "absorbed"


class AuthorRole(StrEnum):
    """Who wrote an entry."""

    BUYER = "buyer"
    SELLER = "seller"
    SYSTEM = "system"


class HoldState(StrEnum):
    """A hold waits, or was decided once and for all."""

    HELD = "held"
    RELEASED = "released"
    REFUSED = "refused"


class QuestionKind(StrEnum):
    """Whether a party is asked if it wrote a held mail, or may appeal against a refused one."""

    AUTHORSHIP = "authorship"
    APPEAL = "appeal"


class QuestionState(StrEnum):
    """OPEN waits for an answer; YES and NO wait for us to act on it; SETTLED and EXPIRED are over."""

    OPEN = "open"
    YES = "yes"
    NO = "no"
    EXPIRED = "expired"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True)
class Question:
    """Something that a party was asked about an entry. Times are microseconds UTC."""

    id: int
    kind: QuestionKind
    state: QuestionState
    marketplace: str
    entry_id: int
    thread_id: int
    party_id: int
    asked_at: int
    expires_at: int
    answered_at: int | None = None


@dataclass(frozen=True, slots=True)
class SellerMessage:
    """A seller's message as rules count it. `text_token` is b"" for a text too short to compare."""

    id: int
    party_id: int
    relationship_id: int
    thread_id: int
    at: int
    is_proactive: bool
    is_important: bool
    asks_for_review: bool
    text_token: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class SellerTally:
    """What a seller has done before a moment; see policies.facts.Tally."""

    hour: int
    day: int
    proactive: int
    important: int
    same_text: int
    asked_for_review: bool


@dataclass(frozen=True, slots=True)
class Thread:
    """The conversation of one relationship about one order; `ordinal` is its tag in Reply-To."""

    id: int
    relationship_id: int
    marketplace: str
    ordinal: int
    state: ThreadState
    created_at: int
    last_entry_at: int
    length: int
    buyer_has_written: bool
    seller_has_written: bool
    key: DataKey | None = field(repr=False)

    @property
    def is_open(self) -> bool:
        """Whether the thread takes mail."""
        return self.state is ThreadState.OPEN

    def has_written(self, role: str) -> bool:
        """Whether a message of that side was accepted in this thread."""
        return self.buyer_has_written if role == AuthorRole.BUYER else self.seller_has_written


@dataclass(frozen=True, slots=True)
class NewEntry:
    """A message for the record. `raw` is what came over the wire; ids are without `<>`."""

    id: int
    thread_id: int
    at: int
    author_role: str
    disposition: Disposition
    subject: str = field(repr=False)
    raw: bytes = field(repr=False)
    message_id: str = field(default="", repr=False)
    sent_message_id: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        AuthorRole(self.author_role)
        Disposition(self.disposition)


@dataclass(frozen=True, slots=True)
class AppendedEntry:
    """Where an entry stands in its chain, and the key that its decision is encrypted under."""

    id: int
    thread_id: int
    position: int
    link: bytes
    key: DataKey = field(repr=False)


@dataclass(frozen=True, slots=True)
class EncryptedEntry:
    """The ciphertexts of an entry; the key is None once it was erased; `body` is salt and raw."""

    key: DataKey | None
    subject: bytes
    body: bytes | None
    message_id: bytes
    sent_message_id: bytes


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the record. Its texts are decrypted when asked for.

    They raise ContentErased when they are gone, and vault.errors.VaultError when they were altered.
    """

    id: int
    thread_id: int
    position: int
    at: int
    author_role: str
    disposition: Disposition
    size: int
    encrypted: EncryptedEntry = field(repr=False)

    @property
    def subject(self) -> str:
        """The subject as the author wrote it."""
        return self._text(labels.ENTRY_SUBJECT, self.encrypted.subject)

    @property
    def message_id(self) -> str:
        """The author's own Message-ID without `<>`, "" when there was none."""
        return self._text(labels.ENTRY_MESSAGE_ID, self.encrypted.message_id)

    @property
    def sent_message_id(self) -> str:
        """The Message-ID that we gave to what we sent, "" when nothing was sent."""
        return self._text(labels.ENTRY_SENT_MESSAGE_ID, self.encrypted.sent_message_id)

    @property
    def raw(self) -> bytes:
        """The received bytes."""
        return self.salted_raw[SALT_SIZE:]

    @property
    def salted_raw(self) -> bytes:
        """The salt of the chain and the received bytes."""
        if self.encrypted.body is None:
            raise ContentErased
        return self._key().decrypt(labels.ENTRY_BODY, self.id, self.encrypted.body)

    def _text(self, label: str, ciphertext: bytes) -> str:
        return self._key().decrypt_text(label, self.id, ciphertext)

    def _key(self) -> DataKey:
        if self.encrypted.key is None:
            raise ContentErased
        return self.encrypted.key


@dataclass(frozen=True, slots=True)
class EntryRef:
    """An entry that a Message-ID leads to; `message_id` is the author's own, "" when unknown."""

    entry_id: int
    thread_id: int
    author_role: str
    message_id: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NewDecision:
    """A verdict over an entry. `context` is what was known, `findings` what was found (JSON)."""

    id: int
    entry_id: int
    at: int
    verdict: str
    rules: tuple[str, ...]
    score: float
    reply_code: int
    reply_status: str
    code_version: str
    policy_revision: str
    context: bytes = field(repr=False)
    findings: bytes = field(repr=False)
    override_by: str = field(default="", repr=False)
    override_reason: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Decision(NewDecision):
    """A decision as it was recorded, decrypted."""


@dataclass(frozen=True, slots=True)
class Hold:
    """A message that waits for somebody's decision until `expires_at`, or was decided."""

    id: int
    entry_id: int
    thread_id: int
    at: int
    state: HoldState
    rules: tuple[str, ...]
    decided_at: int | None = None
    decided_by: str = field(default="", repr=False)
    decision_reason: str = field(default="", repr=False)
    expires_at: int | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one held or appealed message: the rules that spoke, the last word, and whose it was."""

    rules: tuple[str, ...]
    state: HoldState
    is_appeal: bool
    decided_at: int
    decided_by: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class NewRefusal:
    """Mail refused before anybody was authenticated: no thread, no body.

    `envelope` is JSON of the paths and the client, `results` the methods' results as codes,
    `digest` a keyed hash of the message, by which a later complaint can be matched.
    """

    id: int
    at: int
    marketplace: str
    size: int
    reply_code: int
    reply_status: str
    rules: tuple[str, ...]
    results: tuple[str, ...]
    envelope: bytes = field(repr=False)
    digest: bytes


@dataclass(frozen=True, slots=True)
class DeliveryEvent:
    """One thing that happened to an outgoing message: `kind` is "delivered", "deferred", ..."""

    entry_id: int
    item_id: int
    at: int
    kind: str
    reply_code: int | None = None
    reply_status: str = ""
    reply_text: str = field(default="", repr=False)
    attempt: int = 0
    id: int = 0


@dataclass(frozen=True, slots=True)
class AuditRecord:
    """Who did what to what, and why."""

    id: int
    at: int
    actor: str
    action: str
    subject_kind: str
    subject_id: int
    reason: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Event:
    """A line of the event feed: codes and numbers only. `id` is given when it is appended."""

    at: int
    kind: str
    marketplace: str
    thread_id: int | None = None
    entry_id: int | None = None
    item_id: int | None = None
    codes: Mapping[str, str | int] = field(default_factory=dict)
    id: int = 0


@dataclass(frozen=True, slots=True)
class EventFilter:
    """Which events somebody wants: an empty field lets everything through."""

    kinds: frozenset[str] = frozenset()
    marketplace: str = ""
    verdict: str = ""
    thread_ids: frozenset[int] = frozenset()
    since: int = 0


@dataclass(frozen=True, slots=True)
class EventCursor:
    """How far a reader of the feed came: the newest id, and the ids seen shortly before it."""

    newest: int = 0
    seen: frozenset[int] = field(default=frozenset(), repr=False)


@dataclass(frozen=True, slots=True)
class Erasure:
    """A line of the erasure ledger, which a restored backup must replay before it serves."""

    id: int
    at: int
    thread_id: int


@dataclass(frozen=True, slots=True)
class Retention:
    """How long things stay. `entry_days` None keeps received bytes until their thread is erased."""

    refusal_days: int = 30
    refusal_rows: int = 10_000
    event_days: int = 90
    entry_days: int | None = None
