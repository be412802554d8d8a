"""The numbers that an operator may choose for one marketplace, and every default of them."""

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256
from typing import Final

MEBIBYTE: Final = 1024 * 1024
REVISION_LENGTH: Final = 12

_AT_LEAST_ONE: Final = (
    "order_window_days",
    "size_limit",
    "hop_limit",
    "text_limit",
    "hourly_limit",
    "daily_base",
    "attachment_count",
    "attachment_limit",
    "bulk_buyers",
    "hold_hours",
    "review_hours",
)


class Handling(StrEnum):
    """What becomes of contact details and links that a seller may not send."""

    STRIP = "strip"
    REFUSE = "refuse"


class Mismatch(StrEnum):
    """What becomes of a first message in a language that the buyer does not read."""

    WARN = "warn"
    HOLD = "hold"


@dataclass(frozen=True, slots=True)
class Profile:
    """The policy profile of a marketplace. Raises ValueError for numbers that make no sense.

    - `order_window_days`: days after an order's completion in which a seller may write first.
    - `size_limit`: octets of a message as received. `hop_limit`: hops before it is a loop.
    - `text_limit`: code points of new text in a seller's message.
    - `marketing_warn`, `marketing_hold`, `marketing_reject`: scores of R-16, rising.
    - `hourly_limit`: messages of a seller in an hour; `daily_base` and `daily_per_order`: in a day so
      many, and so many more for each order of an average day.
    - `purpose_required`: a first message must declare its purpose.
    - `contact_details`, `links`: what becomes of those in a seller's mail that R-20 and R-21 find.
    - `allowed_hosts`: hosts besides the carriers' that links may lead to, with all below them.
    - `phone_regions`: regions (ISO 3166) whose national telephone numbers are known.
    - `attachment_count`, `attachment_limit`: files of a message, and octets of all of them.
    - `bulk_buyers`: buyers who may get the same text within a day.
    - `important_share`: per cent of a seller's first messages that may be marked [Important].
    - `language_mismatch`: what becomes of a first message in another language than the buyer's.
    - `monitor`: ids of rules that decide and are recorded, and are not enforced.
    - `hold_hours`: after that a held message is refused, and its author told.
    - `review_hours`: after that a held message is overdue for the operator.
    """

    order_window_days: int = 30
    size_limit: int = 25 * MEBIBYTE
    hop_limit: int = 50
    text_limit: int = 4_000
    marketing_warn: float = 3.0
    marketing_hold: float = 5.0
    marketing_reject: float = 9.0
    hourly_limit: int = 60
    daily_base: int = 600
    daily_per_order: int = 5
    purpose_required: bool = False
    contact_details: Handling = Handling.STRIP
    links: Handling = Handling.STRIP
    allowed_hosts: tuple[str, ...] = ()
    phone_regions: tuple[str, ...] = ("US", "GB", "DE", "FR", "ES", "JP")
    attachment_count: int = 5
    attachment_limit: int = 10 * MEBIBYTE
    bulk_buyers: int = 20
    important_share: float = 5.0
    language_mismatch: Mismatch = Mismatch.HOLD
    monitor: tuple[str, ...] = ()
    hold_hours: int = 72
    review_hours: int = 4

    def __post_init__(self) -> None:
        """Refuse limits below one and thresholds that do not rise."""
        for name in _AT_LEAST_ONE:
            if getattr(self, name) < 1:
                raise ValueError(f"{name} is at least 1")
        if self.daily_per_order < 0 or not 0 <= self.important_share <= 100:
            raise ValueError("daily_per_order is not negative, important_share is a percentage")
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
