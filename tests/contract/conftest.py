"""One contract suite, run on both databases: whoever asks for `engine_settings` is run on each."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from database.encryption import Encryption
from database.engine import open_engine
from database.readers import Readers
from database.settings import Settings
from database.writer import Writer
from tests.support.database import a_keyring, make_schema, sqlite_settings
from vault.keyring import Keyring


@pytest.fixture(params=["sqlite"])
def engine_settings(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    """The settings of an empty store with the schema of today."""
    settings = sqlite_settings(tmp_path)
    make_schema(settings)
    return settings


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
