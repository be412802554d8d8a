"""The people of a marketplace and the aliases between them, as frozen values.

Times are microseconds UTC; `id` of a party, relationship or order is a positive 63-bit row id, `id`
of an alias 64 random bits read as a signed integer. Addresses and names stay out of every repr.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from mail.address import Address


class Role(StrEnum):
    """The two sides of a relationship."""

    BUYER = "buyer"
    SELLER = "seller"

    @property
    def other(self) -> "Role":
        """The opposite side."""
        return Role.SELLER if self is Role.BUYER else Role.BUYER


class AliasState(StrEnum):
    """LIVE is what we write; OVERLAP is replaced but open until it expires; REVOKED is shut."""

    LIVE = "live"
    OVERLAP = "overlap"
    REVOKED = "revoked"


class OrderStatus(StrEnum):
    """Where an order stands, in the words of the import format (contract.md, "order import")."""

    PENDING = "pending"
    UNSHIPPED = "unshipped"
    SHIPPED = "shipped"
    DELIVERED = "delivered"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


class Source(StrEnum):
    """Who told us a mailbox."""

    IMPORT = "import"
    OPERATOR = "operator"


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A party's real address. One that is no longer current stays a needle and receives nothing."""

    address: Address = field(repr=False)
    current: bool


@dataclass(frozen=True, slots=True)
class ApprovedSender:
    """An address that may write for a party besides its mailboxes or, when blocked, may not."""

    address: Address = field(repr=False)
    blocked: bool


@dataclass(frozen=True, slots=True)
class Party:
    """A buyer or a seller. `name` and `language` are "" when the marketplace did not tell them.

    `opted_out_at` is when a buyer declined first messages that no order needs; `restricted_until`
    is when a seller may write first again.
    """

    id: int
    role: Role
    name: str = field(repr=False)
    language: str
    mailboxes: tuple[Mailbox, ...] = field(repr=False)
    senders: tuple[ApprovedSender, ...] = field(repr=False)
    opted_out_at: int | None = None
    restricted_until: int | None = None

    @property
    def addresses(self) -> tuple[Address, ...]:
        """Every address ever known of this party, each once: the needles of scrubber and guard."""
        known = [mailbox.address for mailbox in self.mailboxes]
        known += [sender.address for sender in self.senders]
        return tuple({address.normalised: address for address in known}.values())

    @property
    def delivery_addresses(self) -> tuple[Address, ...]:
        """Where mail for this party goes: the current mailboxes."""
        return tuple(mailbox.address for mailbox in self.mailboxes if mailbox.current)


@dataclass(frozen=True, slots=True)
class Alias:
    """Our address for one party towards the other. `role` is the side it stands for.

    `key_id` is the token key it was minted with; `expires_at` is set in an overlap only.
    """

    id: int
    relationship_id: int
    role: Role
    domain: str
    key_id: int
    state: AliasState
    expires_at: int | None = None

    def is_open(self, now: int) -> bool:
        """Whether mail to it is taken at `now`: an overlap that has run out counts as revoked."""
        if self.state is AliasState.OVERLAP:
            return self.expires_at is not None and now < self.expires_at
        return self.state is AliasState.LIVE


@dataclass(frozen=True, slots=True)
class Order:
    """An order of a relationship; `order_id` is the marketplace's own name for it."""

    id: int
    order_id: str
    thread_id: int | None
    status: OrderStatus
    placed_at: int
    completed_at: int | None = None


@dataclass(frozen=True, slots=True)
class Correspondence:
    """All that one message needs to know about the two sides, read at one moment.

    `buyer_alias` and `seller_alias` are the live ones, or the newest where an operator revoked the
    live one. `named` is the one that was looked up, which may be an older one in its overlap, or
    revoked. `orders` come oldest first.
    """

    relationship_id: int
    marketplace: str
    buyer: Party
    seller: Party
    buyer_alias: Alias
    seller_alias: Alias
    named: Alias
    orders: tuple[Order, ...]

    def party(self, role: Role) -> Party:
        """Return the party on that side."""
        return self.buyer if role is Role.BUYER else self.seller

    def alias_of(self, role: Role) -> Alias:
        """Return the live alias that stands for that side."""
        return self.buyer_alias if role is Role.BUYER else self.seller_alias


@dataclass(frozen=True, slots=True)
class Seller:
    """A seller as operators name one: by marketplace and the marketplace's own id."""

    marketplace: str
    seller_id: str
    party: Party


@dataclass(frozen=True, slots=True)
class ImportedOrder:
    """What an import did. `changes` names the columns of parties and order that now differ.

    `thread_id` is None until the order has its thread; `created` tells a new order from a known
    one.
    """

    id: int
    relationship_id: int
    thread_id: int | None
    created: bool
    buyer_alias: Alias
    seller_alias: Alias
    changes: tuple[str, ...] = ()
