"""What a forward-path can be for us. All else is refused.

An alias, a return path of our own, the postmaster, an open question of ours, or the wish to hear less.
"""

from dataclasses import dataclass

from alias_store.model import Alias
from mail.address import Address
from thread_store.model import Question


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


@dataclass(frozen=True, slots=True)
class QuestionRecipient:
    """An open question of ours: what comes here is the answer."""

    address: Address
    question: Question


@dataclass(frozen=True, slots=True)
class OptingRecipient:
    """stop or start of one of our domains: a buyer declines first messages of sellers, or allows them."""

    address: Address
    is_out: bool


Recipient = (
    AliasRecipient | ReturnPathRecipient | PostmasterRecipient | QuestionRecipient | OptingRecipient
)
POSTMASTER_NAMES = frozenset({"postmaster", "abuse"})
STOP_NAME, START_NAME = "stop", "start"
OPTING_NAMES = frozenset({STOP_NAME, START_NAME})


def belong_together(found: Recipient, first: object) -> bool:
    """Whether one transaction may carry both: aliases of one relationship, or one special path."""
    if isinstance(found, AliasRecipient) and isinstance(first, AliasRecipient):
        return found.alias.relationship_id == first.alias.relationship_id
    return found == first
