"""The envelope: what MAIL and RCPT said, whatever the message says of itself (RFC 5321 2.3.1)."""

from dataclasses import dataclass, field
from enum import StrEnum

from mail.address import Address


class Body(StrEnum):
    """The BODY parameter of MAIL (RFC 6152 section 2)."""

    SEVEN_BIT = "7BIT"
    EIGHT_BIT = "8BITMIME"


class Notify(StrEnum):
    """When a client wants a report about a recipient (RFC 3461 section 4.1)."""

    NEVER = "NEVER"
    SUCCESS = "SUCCESS"
    FAILURE = "FAILURE"
    DELAY = "DELAY"


class Returns(StrEnum):
    """How much of the message a report should return (RFC 3461 section 4.3)."""

    FULL = "FULL"
    HEADERS = "HDRS"


@dataclass(frozen=True, slots=True)
class ReportWishes:
    """What the client asked of reports: NOTIFY and ORCPT of RCPT, RET and ENVID of MAIL (RFC 3461).

    `envelope_id` and `original_recipient` are decoded from xtext, "" when not given; the second
    has its type in front ("rfc822;..."). Raises ValueError when NEVER stands beside another word.
    """

    notify: frozenset[Notify] = frozenset({Notify.FAILURE, Notify.DELAY})
    returns: Returns = Returns.HEADERS
    envelope_id: str = field(default="", repr=False)
    original_recipient: str = field(default="", repr=False)

    def __post_init__(self) -> None:
        if not self.notify or (Notify.NEVER in self.notify and len(self.notify) > 1):
            raise ValueError("NOTIFY is NEVER alone, or any of the other words")


DEFAULT_WISHES = ReportWishes()


@dataclass(frozen=True, slots=True)
class Envelope:
    """Where a message comes from and goes to. A `reverse_path` of None is the null one, `<>`.

    Raises ValueError without a forward-path: an envelope that goes nowhere is no envelope. Its
    repr hides the addresses.
    """

    reverse_path: Address | None
    forward_paths: tuple[Address, ...]
    smtputf8: bool = False
    body: Body = Body.SEVEN_BIT
    wishes: ReportWishes = DEFAULT_WISHES

    def __post_init__(self) -> None:
        if not self.forward_paths:
            raise ValueError("an envelope needs a forward-path")
