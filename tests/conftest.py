"""What every test shares: hypothesis profiles that fit a loaded machine."""

import pytest
from hypothesis import HealthCheck, settings

# Timings of shared machines say nothing, so no example has a deadline.
settings.register_profile(
    "gobetween", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("gobetween")


LONGEST_ID = 80


def pytest_make_parametrize_id(config: pytest.Config, val: object, argname: str) -> str | None:
    """Name what is long by its argument: keys and files made anew would name tests differently in each process."""
    del config
    is_long = isinstance(val, str | bytes) and len(val) > LONGEST_ID
    is_made = isinstance(val, bytes) and val.startswith(b"\x1f\x8b")
    return argname if is_long or is_made else None
