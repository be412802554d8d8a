"""When to try again, and when to give up. Pure: now and chance are passed in.

Waits are 1, 5, 15 and 30 minutes, 1, 2 and 4 hours, then 4 hours again and again, each moved by up
to 20 % either way so that what failed together does not come back together. An item expires
after 5 days (RFC 5321 section 4.5.4.1), but never before its fifth attempt: neither a clock that
jumps nor a gateway that was off for a week may turn into a bounce. After 4 hours an item is late,
which its author is told once.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

SECOND: Final = 1_000_000
MINUTE: Final = 60 * SECOND
HOUR: Final = 60 * MINUTE
DAY: Final = 24 * HOUR

WAITS: Final = (1 * MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE, 1 * HOUR, 2 * HOUR, 4 * HOUR)
JITTER: Final = 0.2
LIFETIME: Final = 5 * DAY
LATE_AFTER: Final = 4 * HOUR
ATTEMPTS_BEFORE_EXPIRY: Final = 5

# An item that could not be read back this often is put aside for the operator.
POISON_LIMIT: Final = 3
# How long an item rests that could not be read back, so that it does not take part in every tick.
REST: Final = 1 * MINUTE


@dataclass(frozen=True, slots=True)
class Schedule:
    """The waits and the lifetime, times `time_scale`: 1 in service, 1/600 in a drill."""

    time_scale: float = 1.0

    def __post_init__(self) -> None:
        if not 0 < self.time_scale <= 1:
            raise ValueError("time_scale lies above 0 and is at most 1")

    def wait(self, attempts: int, chance: float) -> int:
        """Microseconds to wait after the given number of attempts. `chance` lies in [0, 1]."""
        if attempts < 1:
            raise ValueError("a wait follows an attempt")
        wait = WAITS[min(attempts, len(WAITS)) - 1]
        return self._scaled(wait * (1 + JITTER * (2 * chance - 1)))

    def next_attempt_at(self, attempts: int, marks: Iterable[int], now: int, chance: float) -> int:
        """When to try again; an attempt falls on each mark ahead rather than behind it.

        Marks are the times at which something is said if the message is still here: that it is
        late, that it expires. Nothing is said but after an attempt.
        """
        return min([now + self.wait(attempts, chance), *[mark for mark in marks if mark > now]])

    def late_at(self, created_at: int) -> int:
        """When an item made at `created_at` is late."""
        return created_at + self._scaled(LATE_AFTER)

    def expires_at(self, created_at: int) -> int:
        """When an item made at `created_at` has been tried for long enough."""
        return created_at + self._scaled(LIFETIME)

    def is_expired(self, attempts: int, expires_at: int, now: int) -> bool:
        """Whether an item is given up after this many attempts, the last one included."""
        return now >= expires_at and attempts >= ATTEMPTS_BEFORE_EXPIRY

    def is_due(self, next_attempt_at: int, now: int) -> bool:
        """Whether an item's time has come, or was written before the clock went back."""
        return not now < next_attempt_at <= now + self.horizon

    @property
    def rest(self) -> int:
        """Microseconds until an item that could not be read back is looked at again."""
        return self._scaled(REST)

    @property
    def horizon(self) -> int:
        """The longest wait there is, in microseconds."""
        return self._scaled(WAITS[-1] * (1 + JITTER)) + SECOND

    def _scaled(self, span: float) -> int:
        return max(1, round(span * self.time_scale))
