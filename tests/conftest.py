"""What every test shares: hypothesis profiles that fit a loaded machine."""

from hypothesis import HealthCheck, settings

# Timings of shared machines say nothing, so no example has a deadline.
settings.register_profile(
    "gobetween", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("gobetween")
