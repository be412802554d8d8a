"""What flows through the ten stages of a message: a chain of frozen values, each holding its predecessor.

Gather, decide, build, commit. Stages 1 to 3 read, stage 4 decides, stages 5 and 6 build, stage 7 commits. Nothing here
crosses a restart; what must survive is kept by the stores. Times are microseconds UTC, ids are 63-bit row ids.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from alias_store.model import Alias, Correspondence, Party, Role
from mail.address import Address
from mail.envelope import Envelope
from mail.message import Message
from policies.facts import NOTHING_YET, Tally
from policies.verdict import Finding, Verdict
from relay.content import Content


@dataclass(frozen=True, slots=True)
class Client:
    """The peer of one SMTP session: its IP address, HELO name, and whether it spoke TLS or is an upstream of ours.

    `submitter` is the id of the party that has proven itself with AUTH on a submission listener, None elsewhere.
    """

    ip: str
    helo: str
    tls: bool = False
    trusted: bool = False
    submitter: int | None = None


@dataclass(frozen=True, slots=True)
class ReceivedMessage:
    """Stage 1. `id` becomes the id of the entry; `message` is what came over the wire, dot-unstuffed, CRLF only.

    Once its author is authenticated, card numbers in it are masked: `masked_cards` says how many.
    """

    id: int
    received_at: int
    client: Client
    envelope: Envelope
    message: Message = field(repr=False)
    masked_cards: int = 0

    @property
    def size(self) -> int:
        """Octets of the message as received (RFC 1870 section 3)."""
        return self.message.size


class Evidence(StrEnum):
    """What the evidence says about the claim of the From field (architecture.md, "Who wrote it")."""

    PASS = "pass"  # noqa: S105 - evidence, not a password
    FAIL = "fail"
    NONE = "none"
    TEMPORARY = "temporary"


@dataclass(frozen=True, slots=True)
class MethodResult:
    """One method's result for the record, as RFC 8601 names them: ("spf", "pass", "example.org", "")."""

    method: str
    result: str
    domain: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Authentication:
    """Who claims to have written a message, and how well that is supported.

    `author` is the one address of the one From field, or None when there is no such thing (then evidence is FAIL).
    `method` names what carried the evidence: "dkim", "arc", "spf", "upstream", "auth", "vouched", or "" when nothing
    did. `signature` identifies the signature that is the only evidence, and so counts once; "" otherwise.
    """

    author: Address | None = field(repr=False)
    evidence: Evidence
    method: str
    results: tuple[MethodResult, ...] = ()
    signature: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class AuthenticatedMessage:
    """Stage 2."""

    received: ReceivedMessage
    authentication: Authentication


class Standing(StrEnum):
    """How the From address relates to the party it claims to write for."""

    CURRENT = "current"
    APPROVED = "approved"
    PAST = "past"
    BLOCKED = "blocked"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class AliasAddresses:
    """What the other side will see: `author` in From, `reply_to` (with the thread's tag), `recipient` in To.

    `message_id` is the Message-ID we mint for this message, with its domain and without angle brackets.
    """

    author: Address
    reply_to: Address
    recipient: Address
    message_id: str


@dataclass(frozen=True, slots=True)
class Route:
    """Where one message goes: from a party, to the other one, in one thread of their relationship.

    `message_ids` maps every id of In-Reply-To and References to what the recipient knows that message by.
    `signature_tokens` are the index tokens of a signature that counts once, the active key's first; `is_repeat` says
    that it has counted before.
    """

    correspondence: Correspondence = field(repr=False)
    author_role: Role
    standing: Standing
    thread_id: int
    thread_ordinal: int
    is_thread_closed: bool
    is_self_copy: bool
    is_reply: bool
    other_side_has_written: bool
    addresses: AliasAddresses
    message_ids: Mapping[str, str] = field(repr=False)
    signature_tokens: tuple[bytes, ...] = field(default=(), repr=False)
    is_repeat: bool = False

    @property
    def author(self) -> Party:
        """The party that wrote the message."""
        return self.correspondence.party(self.author_role)

    @property
    def recipient(self) -> Party:
        """The party that the message is for."""
        return self.correspondence.party(self.author_role.other)

    @property
    def author_alias(self) -> Alias:
        """The alias that stands for the author towards the recipient: the From of what we write."""
        return self.correspondence.alias_of(self.author_role)


@dataclass(frozen=True, slots=True)
class ResolvedMessage:
    """Stage 3. `content` is what a person wrote, read once for the order search and for the rules.

    `tally` is what a seller has done so far, `text_token` a keyed hash of what its text looks like (relay/tally.py).
    """

    authenticated: AuthenticatedMessage
    route: Route
    content: Content
    tally: Tally = NOTHING_YET
    text_token: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class DecidedMessage:
    """Stage 4. `context` is the JSON snapshot of the facts that the decision record keeps for replay."""

    resolved: ResolvedMessage
    verdict: Verdict
    context: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class OutboundMessage:
    """Stage 5: the message as the other side may see it, before the signature."""

    decided: DecidedMessage
    message: Message = field(repr=False)
    message_id: str
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Sealed:
    """Stage 6, passed: the finished bytes, signed and found clean."""

    outbound: OutboundMessage
    raw: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class Withheld:
    """Stage 6, stopped: the finished message would have shown what we hide, or could not be cleaned."""

    decided: DecidedMessage
    findings: tuple[Finding, ...]
