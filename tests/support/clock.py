"""The clock of loops and of patience, which a test puts forward instead of waiting."""

import asyncio
import time


class Clock:
    """`time.monotonic`, and so the time of every loop: it goes on as ever, and jumps when told to."""

    def __init__(self, monkeypatch) -> None:
        self._ahead = 0.0
        real = time.monotonic
        monkeypatch.setattr(time, "monotonic", lambda: real() + self._ahead)

    async def passes(self, seconds: float) -> None:
        """Put the clock forward, and let what is due by then happen."""
        self._ahead += seconds
        # Timers fire in the turn that follows, and may set others that are due as well.
        for _ in range(3):
            await asyncio.sleep(0)
