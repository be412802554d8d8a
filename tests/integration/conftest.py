"""A certificate authority of a test module, and the trust in it; a house with a worker of its own."""

import ssl

import pytest
import trustme

from tests.support.office import house as house
from tests.support.office import office as office
from tests.support.office import parts as parts


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def verified(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context
