"""One world of real software and one conversation in it, for all tests of this folder."""

from collections.abc import Iterator

import pytest

from tests.support.real.conversing import Talk, converse
from tests.support.real.world import World, standing


@pytest.fixture(scope="session")
def world() -> Iterator[World]:
    with standing() as built:
        yield built
        assert built.gateway.complaints() == []


@pytest.fixture(scope="session")
def talk(world: World) -> Talk:
    return converse(world)
