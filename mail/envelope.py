"""The envelope: what MAIL and RCPT said, whatever the message says of itself (RFC 5321 2.3.1)."""

from dataclasses import dataclass
from enum import StrEnum

from mail.address import Address


class Body(StrEnum):
    """The BODY parameter of MAIL (RFC 6152 section 2)."""

    SEVEN_BIT = "7BIT"
    EIGHT_BIT = "8BITMIME"


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

    def __post_init__(self) -> None:
        if not self.forward_paths:
            raise ValueError("an envelope needs a forward-path")
