"""Row ids, made by us before the insert: 41 bits of milliseconds, then 22 random bits.

The time in front keeps inserts at the right edge of every index; the random bits let any number of
processes make ids without asking each other. Ids of one millisecond are in no order, and ids of two
processes commit in no order.
"""

import threading
from collections.abc import Callable

MILLISECOND_BITS = 41
RANDOM_BITS = 63 - MILLISECOND_BITS
# Milliseconds are counted from 2020-01-01 UTC: 41 bits of them last until 2089.
EPOCH = 1_577_836_800_000_000


class RowIds:
    """Makes positive 63-bit row ids, from any thread.

    `clock` gives microseconds UTC, `random(n)` gives n random bytes.     One maker never gives an
    id twice within a millisecond. Two makers may, about once in four million pairs; the insert then
    fails on the primary key, the sender gets a temporary reply and nothing is overwritten.
    """

    def __init__(self, clock: Callable[[], int], random: Callable[[int], bytes]) -> None:
        self._clock = clock
        self._random = random
        self._lock = threading.Lock()
        self._millisecond = 0
        self._drawn: set[int] = set()

    def __call__(self) -> int:
        """Return a new id."""
        millisecond = (max(0, self._clock() - EPOCH) // 1_000) & ((1 << MILLISECOND_BITS) - 1)
        with self._lock:
            if millisecond != self._millisecond:
                self._millisecond, self._drawn = millisecond, set()
            return (millisecond << RANDOM_BITS) | self._draw()

    def _draw(self) -> int:
        while True:
            # Zero is left out, so that no id is zero even where the clock stands before the epoch.
            chance = int.from_bytes(self._random(3)) & ((1 << RANDOM_BITS) - 1)
            if chance and chance not in self._drawn:
                self._drawn.add(chance)
                return chance


def time_of(row_id: int) -> int:
    """Return the time inside an id, in microseconds UTC, to the millisecond."""
    return (row_id >> RANDOM_BITS) * 1_000 + EPOCH


def first_id_of(at: int) -> int:
    """Return the smallest id that a row made at `at` (microseconds UTC) can have."""
    return (max(0, at - EPOCH) // 1_000) << RANDOM_BITS
