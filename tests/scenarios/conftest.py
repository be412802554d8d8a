"""The house that scenarios happen in."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.support.relay import House, a_house


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    """One worker without sockets, over a fresh store."""
    async with a_house(tmp_path) as made:
        yield made
