"""The deadline of whoever waits for a server's reply: one timer a connection, not one a command.

The timer is set only when none is running that fires early enough. One that fires too early sets
itself anew while somebody waits, and lies down otherwise.
"""

import asyncio
from collections.abc import Callable
from math import inf


class Patience:
    """Calls `hang_up` once a wait has taken too long; `is_lost` then says so for good."""

    def __init__(self, hang_up: Callable[[], object]) -> None:
        self._hang_up = hang_up
        self._deadline = inf
        self._fires_at = inf
        self._timer: asyncio.TimerHandle | None = None
        self.is_lost = False

    def begin(self, seconds: float) -> None:
        """Begin to wait, at most this long."""
        loop = asyncio.get_running_loop()
        self._deadline = loop.time() + seconds
        if self._deadline < self._fires_at:
            self._arm(loop, self._deadline)

    def end(self) -> None:
        """Wait no longer: there is a reply, or nobody who wants one."""
        self._deadline = inf

    def close(self) -> None:
        """Let the timer go; there is nothing left to wait for."""
        self._deadline = inf
        self._disarm()

    def _arm(self, loop: asyncio.AbstractEventLoop, at: float) -> None:
        self._disarm()
        self._fires_at = at
        self._timer = loop.call_at(at, self._fire)

    def _disarm(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        self._timer, self._fires_at = None, inf

    def _fire(self) -> None:
        self._timer, self._fires_at = None, inf
        loop = asyncio.get_running_loop()
        if loop.time() >= self._deadline:
            self._deadline = inf
            self.is_lost = True
            self._hang_up()
        elif self._deadline < inf:
            self._arm(loop, self._deadline)
