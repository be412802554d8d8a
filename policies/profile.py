"""The numbers that an operator may choose for one marketplace, and every default of them."""

import json
from dataclasses import asdict, dataclass
from functools import lru_cache
from hashlib import sha256
from typing import Final

MEBIBYTE: Final = 1024 * 1024
REVISION_LENGTH: Final = 12


@dataclass(frozen=True, slots=True)
class Profile:
    """The policy profile of a marketplace. Raises ValueError for numbers that make no sense.

    - `order_window_days`: days after an order's completion in which a seller may write first.
    - `size_limit`: octets of a message as received. `hop_limit`: hops before it is a loop.
    - `marketing_warn`, `marketing_hold`, `marketing_reject`: scores of R-16, rising.
    """

    order_window_days: int = 30
    size_limit: int = 25 * MEBIBYTE
    hop_limit: int = 50
    marketing_warn: float = 3.0
    marketing_hold: float = 5.0
    marketing_reject: float = 9.0

    def __post_init__(self) -> None:
        """Refuse limits below one and thresholds that do not rise."""
        if min(self.order_window_days, self.size_limit, self.hop_limit) < 1:
            raise ValueError("order_window_days, size_limit and hop_limit are at least 1")
        if not 0 < self.marketing_warn <= self.marketing_hold <= self.marketing_reject:
            raise ValueError("marketing_warn, marketing_hold and marketing_reject must rise from 0")

    def revision(self) -> str:
        """Return 12 hexadecimal digits that change when any number of the profile changes."""
        return _revision(self)


# Asked for every message, of a handful of profiles.
@lru_cache(maxsize=64)
def _revision(profile: Profile) -> str:
    text = json.dumps(asdict(profile), sort_keys=True)
    return sha256(text.encode("ascii")).hexdigest()[:REVISION_LENGTH]
