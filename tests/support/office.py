"""Fixtures: a house whose questions and deadlines a worker carries out. The conftests of its users name them."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from gateway.parts import Parts
from tests.support.letters import an_office
from tests.support.relay import House


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[tuple[House, Parts]]:
    async with an_office(tmp_path) as made:
        yield made


@pytest.fixture
def house(office: tuple[House, Parts]) -> House:
    return office[0]


@pytest.fixture
def parts(office: tuple[House, Parts]) -> Parts:
    return office[1]
