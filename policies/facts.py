"""Everything that a rule may look at, gathered before any rule is asked.

Facts are plain values: no store, no message object, no address. Their words are the `StrEnum`
values of the stages before, written out, because policies stand below those packages.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from operator import attrgetter
from types import MappingProxyType
from typing import Any, Final

from policies.reading.values import Anchor, Contact, File, Language, Link, Secret, Style

BUYER_TO_SELLER: Final = "buyer-to-seller"
SELLER_TO_BUYER: Final = "seller-to-buyer"

# The words that each worded fact may hold; anything else is a mistake of ours and raises.
WORDS: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "direction": frozenset({BUYER_TO_SELLER, SELLER_TO_BUYER}),
        "alias_state": frozenset({"live", "overlap", "revoked", "unknown"}),
        "evidence": frozenset({"pass", "fail", "none", "temporary"}),
        "author_standing": frozenset({"current", "approved", "past", "blocked", "unknown"}),
    }
)

ORDER_STATUSES: Final = frozenset(
    {"pending", "unshipped", "shipped", "delivered", "completed", "cancelled"}
)


@dataclass(frozen=True, slots=True)
class OrderFacts:
    """One order of the relationship. Times are microseconds UTC. Raises ValueError for a status."""

    order_id: str
    status: str
    placed_at: int
    completed_at: int | None = None

    def __post_init__(self) -> None:
        """Refuse a status that is none."""
        if self.status not in ORDER_STATUSES:
            raise ValueError("an order's status is not one of the six")


@dataclass(frozen=True, slots=True)
class Tally:
    """What a seller has done so far, counted over mail that was accepted or held.

    - `hour`, `day`: messages to all buyers in the last hour and in the last 24 hours.
    - `orders`: orders placed with the seller in the last 7 days.
    - `proactive`, `important`: first messages of the last 30 days, and those among them that were
      marked [Important].
    - `same_text`: other buyers who got the same text in the last 24 hours.
    - `asked_for_review`: a review was asked for in this thread before.
    """

    hour: int = 0
    day: int = 0
    orders: int = 0
    proactive: int = 0
    important: int = 0
    same_text: int = 0
    asked_for_review: bool = False


NOTHING_YET: Final = Tally()
PLAIN: Final = Style()


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts about one message. Raises ValueError for a word or a number that cannot be.

    - `direction`: who writes to whom.
    - `alias_state`: of the alias written to; "unknown" when it opened to nothing of ours.
    - `evidence`: whether the claim of the From field is proven.
    - `author_standing`: how the From address relates to the party it claims to write for.
    - `author_domain`: domain of the From address, an A-label; "" when there is none.
    - `shop`: the seller's name as the marketplace shows it.
    - `size`: octets as received. `hops`: the larger of our hop count and the Received count.
    - `automatic`: why no person wrote it (`mail.automatic.Automatic`), or None.
    - `is_repeat`: its only evidence is a signature that has counted before.
    - `self_copy`: it came to the author's own alias, as reply-all makes clients do.
    - `recipient_blocked`: the recipient wants no mail from this author.
    - `thread_closed`: an operator closed the thread.
    - `orders`: every order of the relationship.
    - `is_reply`: it answers a message of the other side in this thread.
    - `other_side_has_written`: the other side has written in this thread at all.
    - `now`: microseconds UTC. `alias_domain`: the marketplace's own, whose addresses are no contact.
    - `subject`, `text`: decoded; `text` is the visible text without quoted history, of every form
      of the message that shows something else.
    - `known_marks`: marks of both parties' addresses (`policies.reading.marks`): they are scrubbed
      wherever they stand, so they are no contact details.
    - `length`: code points of the new text (NFC) as a person counts them.
    - `unread`: characters beyond what is read of a message; nobody has judged them.
    - `list_headers`: names of the header fields that mark bulk mail.
    - `quoted`, `hidden`: quoted history, and what HTML holds that no reader shows.
    - `anchors`, `files`, `style`: links of HTML, attachments, and what there is beside words.
    - `contacts`, `links`, `secrets`, `language`: read from the texts by `policies.observe`.
    - `purpose`: the purpose that the message declares, or "".
    - `buyer_language`: ISO 639-1, or "" when the marketplace did not tell.
    - `masked_cards`: card numbers that were masked before anything was stored.
    - `opted_out`: the buyer wants no first messages that the order does not need.
    - `restricted_until`: microseconds UTC until which the seller may only answer, or 0.
    - `tally`: what the seller has done so far.
    """

    direction: str = SELLER_TO_BUYER
    alias_state: str = "live"
    evidence: str = "pass"
    author_standing: str = "current"
    author_domain: str = ""
    shop: str = field(default="", repr=False)
    size: int = 0
    hops: int = 0
    automatic: str | None = None
    recipient_blocked: bool = False
    thread_closed: bool = False
    orders: tuple[OrderFacts, ...] = field(default=(), repr=False)
    is_reply: bool = False
    other_side_has_written: bool = False
    now: int = 0
    self_copy: bool = False
    is_repeat: bool = False
    subject: str = field(default="", repr=False)
    text: str = field(default="", repr=False)
    list_headers: tuple[str, ...] = ()
    alias_domain: str = ""
    known_marks: tuple[str, ...] = field(default=(), repr=False)
    length: int = 0
    unread: int = 0
    quoted: str = field(default="", repr=False)
    hidden: str = field(default="", repr=False)
    anchors: tuple[Anchor, ...] = field(default=(), repr=False)
    files: tuple[File, ...] = field(default=(), repr=False)
    style: Style = PLAIN
    contacts: tuple[Contact, ...] = field(default=(), repr=False)
    links: tuple[Link, ...] = field(default=(), repr=False)
    secrets: tuple[Secret, ...] = field(default=(), repr=False)
    language: Language | None = None
    purpose: str = ""
    buyer_language: str = ""
    masked_cards: int = 0
    opted_out: bool = False
    restricted_until: int = 0
    tally: Tally = NOTHING_YET

    def __post_init__(self) -> None:
        """Refuse words that no stage says, and negative numbers."""
        for name, words in WORDS.items():
            if getattr(self, name) not in words:
                raise ValueError(f"{name} is none of {', '.join(sorted(words))}")
        if min(self.size, self.hops, self.now) < 0:
            raise ValueError("sizes, hops and times are not negative")

    def completed(self, **read: Any) -> "Facts":
        """Return the facts with more of them; four times as fast as dataclasses.replace, twice a message."""
        values = dict(zip(_NAMES, _values_of(self), strict=True))
        return Facts(**(values | read))

    @property
    def is_proactive(self) -> bool:
        """Say whether the seller writes first: the buyer has not written in this thread."""
        answers = self.is_reply or self.other_side_has_written
        return self.direction == SELLER_TO_BUYER and not answers

    @property
    def is_from_seller(self) -> bool:
        """Say whether a seller writes to a buyer."""
        return self.direction == SELLER_TO_BUYER


_NAMES: Final = tuple(one.name for one in fields(Facts))
_values_of: Final = attrgetter(*_NAMES)
