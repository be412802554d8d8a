"""What a symbol is."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a symbol speaks of, which decides what may excuse it.

    - OFFER: a concrete advantage. Nothing about an order excuses it.
    - PITCH: the seller speaks of itself or of other goods. Not excused either, but nothing concrete.
    - SIGN: what marketing often has and order mail sometimes. Evidence of an order excuses it.
    - CONTEXT: where and how it stands.
    - ORDER: evidence of an order; its weight is negative.
    """

    OFFER = "offer"
    PITCH = "pitch"
    SIGN = "sign"
    CONTEXT = "context"
    ORDER = "order"


# Every symbol is one object, and thousands are looked up for a message.
@dataclass(frozen=True, slots=True, eq=False)
class Symbol:
    """One symbol: its name, what it speaks of, its weight in points, and what it means."""

    name: str
    kind: Kind
    weight: float
    meaning: str
