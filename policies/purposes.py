"""The purposes that a seller may declare for a first message, and what each allows.

A purpose fits some states of an order: nobody asks how to customise what has been delivered. Some
have a shorter limit of text than other mail. The names are those that `policy check`, the message
center and a marketplace's API use.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from policies.facts import ORDER_STATUSES, OrderFacts


class Purpose(StrEnum):
    """Why a seller writes first."""

    CUSTOMISATION = "customisation"
    DELIVERY = "delivery"
    ADDRESS = "address"
    ORDER = "order"
    SERVICE = "service"
    PROBLEM = "problem"
    RECALL = "recall"
    DIGITAL_KEY = "digital-key"
    INVOICE = "invoice"
    INSTRUCTIONS = "instructions"
    WARRANTY = "warranty"
    RETURN = "return"
    REFUND = "refund"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Scope:
    """What a purpose allows: the states of an order, and characters of text (0: no own limit)."""

    statuses: frozenset[str]
    text_limit: int = 0


_OPEN: Final = frozenset({"pending", "unshipped"})
_ON_ITS_WAY: Final = _OPEN | {"shipped"}
_ARRIVED: Final = frozenset({"shipped", "delivered", "completed"})
_PAID: Final = ORDER_STATUSES - {"pending"}

SCOPES: Final[Mapping[Purpose, Scope]] = MappingProxyType(
    {
        Purpose.CUSTOMISATION: Scope(_OPEN, 800),
        Purpose.DELIVERY: Scope(_ON_ITS_WAY | {"delivered"}, 2_000),
        Purpose.ADDRESS: Scope(_ON_ITS_WAY),
        Purpose.ORDER: Scope(_ON_ITS_WAY, 2_000),
        Purpose.SERVICE: Scope(_ON_ITS_WAY | {"delivered"}, 2_000),
        Purpose.PROBLEM: Scope(ORDER_STATUSES, 2_000),
        Purpose.RECALL: Scope(_ARRIVED),
        Purpose.DIGITAL_KEY: Scope(_PAID - {"cancelled"}, 400),
        Purpose.INVOICE: Scope(_PAID),
        Purpose.INSTRUCTIONS: Scope(_ARRIVED),
        Purpose.WARRANTY: Scope(_ARRIVED),
        Purpose.RETURN: Scope(_ARRIVED | {"cancelled"}),
        Purpose.REFUND: Scope(_PAID),
        Purpose.REVIEW: Scope(frozenset({"delivered", "completed"})),
    }
)
# As others spell them: American English, and blanks or underscores for the dash.
_SPELLINGS: Final[Mapping[str, Purpose]] = MappingProxyType(
    {"customization": Purpose.CUSTOMISATION, "digitalkey": Purpose.DIGITAL_KEY}
)
_LONGEST: Final = 40


def purpose_of(declared: str) -> Purpose | None:
    """Return the purpose that a message declares, in any case; None for one that there is not."""
    name = declared[:_LONGEST].strip().lower().replace("_", "-").replace(" ", "-")
    return _SPELLINGS.get(name) or next((one for one in Purpose if one.value == name), None)


def fits(purpose: Purpose, orders: tuple[OrderFacts, ...]) -> bool:
    """Whether one of the orders is in a state for which the purpose is meant."""
    return any(order.status in SCOPES[purpose].statuses for order in orders)
