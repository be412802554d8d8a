"""What a forward-path can be for us: an alias, a return path of our own, or the postmaster. All else is refused."""

from dataclasses import dataclass

from alias_store.model import Alias
from mail.address import Address


@dataclass(frozen=True, slots=True)
class AliasRecipient:
    """An open alias, and the thread ordinal that its tag names, if any."""

    address: Address
    alias: Alias
    tag: int | None


@dataclass(frozen=True, slots=True)
class ReturnPathRecipient:
    """The return path of a queue item of ours: what comes here is a report about that item."""

    address: Address
    item_id: int


@dataclass(frozen=True, slots=True)
class PostmasterRecipient:
    """postmaster or abuse of one of our domains (RFC 5321 section 4.5.1, RFC 2142)."""

    address: Address


Recipient = AliasRecipient | ReturnPathRecipient | PostmasterRecipient
POSTMASTER_NAMES = frozenset({"postmaster", "abuse"})
