"""The wall clock, in the one unit that rows use."""

import time


def now() -> int:
    """Microseconds since 1970-01-01 UTC."""
    return time.time_ns() // 1_000
