"""What an exported thread shows to whom: to a party what it saw itself, to the operator both sides.

1. A party's own message is shown as it wrote it, the other side's as we sent it, and nothing of the
   other side's that never reached the party: not even that it was written.
2. Mail that only claims to be the party's own is the party's no more than the other side's, which
   may have written it: without proof, or an operator's word for a known address, it is not shown.
3. Everything that a party gets goes by the leak guard first, its own words included.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from alias_store.model import Correspondence, Party, Role
from gateway.holding import context_of
from mail.address import Address
from relay.pipeline import display_name
from relay.rewrite.guard import find_leaks
from relay.rewrite.headers import display_name as cleaned_name
from relay.rewrite.needles import Needles
from relay.rewrite.scrub import Scrubber
from relay.stages import Evidence, Standing
from thread_store.model import ContentErased, Decision, Disposition, Entry, Thread
from vault.errors import VaultError

ERASED = "the text is gone: its thread was erased, or its time was over"
UNREADABLE = "the text cannot be decrypted: its row was altered, or its key is not in the keyring"
NOT_KEPT = "no copy of what was sent is kept"
NOT_PROVEN = "an operator let this message go on; that you wrote it was not proven"
SHOWS_THE_OTHER = "left out, because it shows an address of the other side"

# Scrubbing puts an alias in an address's place; a name that needs it is not shown at all.
_NOBODY = Address("nobody", "invalid")

_KNOWN = frozenset({Standing.CURRENT.value, Standing.APPROVED.value})


class Audience(StrEnum):
    """Whom a bundle is for."""

    BUYER = "buyer"
    SELLER = "seller"
    OPERATOR = "operator"

    @property
    def role(self) -> Role | None:
        """The side of a party; None for the operator."""
        return None if self is Audience.OPERATOR else Role(self.value)


@dataclass(frozen=True, slots=True)
class Case:
    """A thread, its two sides, and who is going to read about it."""

    audience: Audience
    thread: Thread
    correspondence: Correspondence

    @property
    def orders(self) -> tuple[str, ...]:
        """The ids of the thread's orders, oldest first."""
        orders = self.correspondence.orders
        return tuple(order.order_id for order in orders if order.thread_id == self.thread.id)

    def hides(self, raw: bytes) -> bool:
        """Whether a message shows what the reader, a party, must not see."""
        role = self.audience.role
        assert role is not None
        other = self.correspondence.party(role.other).addresses
        domain = self.correspondence.alias_of(role).domain
        return bool(find_leaks(raw, Needles(other, (), domain)))

    def hides_text(self, text: str) -> bool:
        """Whether a text that we wrote shows what the reader, a party, must not see."""
        # As a header field, in which a domain of theirs is one of their secrets too.
        line = " ".join(text.split())
        return self.hides(b"Comments: " + line.encode("utf-8", "replace") + b"\r\n\r\n")

    def name_of(self, party: Party) -> str:
        """What a party is called to the other side, as in the From field of its messages."""
        found = self.correspondence
        needles = Needles(found.buyer.addresses, found.seller.addresses)
        scrubber = Scrubber(needles, _NOBODY, _NOBODY)
        return cleaned_name(display_name(party), scrubber) or party.role.value.capitalize()


@dataclass(frozen=True, slots=True)
class Sent:
    """What an entry became for the other side, as far as it is kept, and why it is not shown."""

    raw: bytes | None = field(default=None, repr=False)
    missing: str = ""


NOTHING_SENT = Sent()


@dataclass(frozen=True, slots=True)
class Shown:
    """The forms of one entry that a reader gets, and why there are not more."""

    is_own: bool
    written: bytes | None = field(default=None, repr=False)
    sent: bytes | None = field(default=None, repr=False)
    missing: str = ""


def show(case: Case, entry: Entry, decisions: Sequence[Decision], sent: Sent) -> Shown | None:
    """Return what the reader sees of an entry; None when it is nothing at all."""
    role, is_accepted = case.audience.role, entry.disposition is Disposition.ACCEPTED
    if role is None:
        raw, reason = _raw_of(entry)
        return Shown(False, raw, sent.raw, reason or sent.missing)
    if entry.author_role == role:
        return _own(case, entry, decisions, is_accepted)
    if entry.author_role != role.other or not is_accepted:
        return None
    if sent.raw is None:
        return Shown(False, missing=sent.missing or NOT_KEPT)
    if case.hides(sent.raw):
        return Shown(False, missing=SHOWS_THE_OTHER)
    return Shown(False, sent=sent.raw)


def _own(
    case: Case, entry: Entry, decisions: Sequence[Decision], is_accepted: bool
) -> Shown | None:
    raw, reason = _raw_of(entry)
    # What was known of an author goes with the text, so that an erased message is not judged.
    if raw is not None and not _is_by_the_party(decisions, is_accepted):
        return Shown(True, missing=NOT_PROVEN) if is_accepted else None
    if raw is not None and case.hides(raw):
        return Shown(True, missing=SHOWS_THE_OTHER)
    return Shown(True, raw, missing=reason)


def _is_by_the_party(decisions: Sequence[Decision], is_accepted: bool) -> bool:
    """Whether an address of the party wrote it, proven, or released by an operator."""
    contexts = [context_of(decision) for decision in decisions]
    known = [one for one in contexts if one.get("author_standing") in _KNOWN]
    return any(one.get("evidence") == Evidence.PASS or is_accepted for one in known)


def _raw_of(entry: Entry) -> tuple[bytes | None, str]:
    try:
        return entry.raw, ""
    except ContentErased:
        return None, ERASED
    except VaultError:
        return None, UNREADABLE
