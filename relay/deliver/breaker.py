"""Hosts that could not be reached rest a while: nobody waits for them again and again."""

from collections.abc import Callable, Hashable
from typing import Final

MOST_REMEMBERED: Final = 10_000


class Breaker:
    """Remembers who could not be reached, for `rest` seconds. `clock` gives seconds."""

    def __init__(self, rest: float, clock: Callable[[], float]) -> None:
        self._rest = rest
        self._clock = clock
        self._until: dict[Hashable, float] = {}

    def is_resting(self, host: Hashable) -> bool:
        """Whether a host is better left alone."""
        until = self._until.get(host)
        if until is None:
            return False
        if self._clock() < until:
            return True
        del self._until[host]
        return False

    def trip(self, host: Hashable) -> None:
        """Let a host rest from now on."""
        self._until.pop(host, None)
        self._until[host] = self._clock() + self._rest
        if len(self._until) > MOST_REMEMBERED:
            # The one that has rested longest.
            del self._until[next(iter(self._until))]
