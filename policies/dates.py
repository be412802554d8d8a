"""Dates in wordings."""

from datetime import UTC, datetime, timedelta
from typing import Final

DAY: Final = 86_400_000_000

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)


def date_of(moment: int) -> str:
    """Return the UTC date of a moment (microseconds UTC) as ISO 8601 writes it: 2026-11-21."""
    return (_EPOCH + timedelta(microseconds=moment)).date().isoformat()
