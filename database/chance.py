"""Random octets for ids, nonces and salts, drawn from the system in larger pieces.

A message needs some twenty draws of a dozen octets; each is a system call for which Python lets another thread go
first, and under load that costs far more than the octets. A child of a fork must not share what is left, so it draws
anew.
"""

import os
import threading

PIECE = 4096


class Chance:
    """Gives n random octets a call, each octet once, from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._left = b""
        self._at = 0
        self._process = os.getpid()

    def __call__(self, count: int) -> bytes:
        """Return `count` octets of the system's randomness."""
        if count > PIECE:
            return os.urandom(count)
        with self._lock:
            end = self._at + count
            if end > len(self._left) or self._process != os.getpid():
                self._left, self._at, end = os.urandom(PIECE), 0, count
                self._process = os.getpid()
            drawn = self._left[self._at : end]
            self._at = end
        return drawn


chance = Chance()
