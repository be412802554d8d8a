"""What the rewriter is told, and what it answers."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from mail.address import Address
from mail.message import Message
from policies.verdict import Finding
from relay.rewrite.needles import Needles


@dataclass(frozen=True, slots=True)
class RewritePlan:
    """How one message is to look to the other side.

    `from_alias` stands for the author and `to_alias` for the recipient, in header and text alike.
    `ids` maps inbound Message-IDs to outbound ones, all without angle brackets; an id that is
    missing is left out. `date` (microseconds UTC) is written where the author's own is no date.
    """

    from_alias: Address
    from_name: str = field(repr=False)
    to_alias: Address
    reply_to: Address
    message_id: str
    ids: Mapping[str, str] = field(repr=False)
    date: int
    hops: int
    needles: Needles = field(repr=False)


@dataclass(frozen=True, slots=True)
class Unclean:
    """What cannot be cleaned: where it stands and why, in words that show no address.

    `fix` tells the author what to do about it. What `is_refused` can be read by nobody on the way,
    operators included, so holding it would help nobody: its author is told at once.
    """

    where: str
    reason: str
    fix: str = ""
    is_refused: bool = False


@dataclass(frozen=True, slots=True)
class Rewritten:
    """The message as the other side may see it, what was taken out, and what could not be cleaned.

    A message with anything unclean must not leave.
    """

    message: Message = field(repr=False)
    findings: tuple[Finding, ...] = ()
    unclean: tuple[Unclean, ...] = ()
