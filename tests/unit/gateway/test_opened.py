"""Opening a gateway: each fault that a person can mend is one text."""

from pathlib import Path

import pytest

from gateway.config import Config, Store, parse_config
from gateway.errors import GatewayError
from gateway.opened import intake_settings, opened, profile_of
from tests.support.serving import make_gateway


def with_store(config: Config, url: str) -> Config:
    return config.model_copy(update={"store": Store(url=url)})


def refused(config: Config) -> str:
    with pytest.raises(GatewayError) as caught, opened(config):
        pytest.fail("opened")
    return str(caught.value)


def test_the_settings_of_a_marketplace_reach_its_rules(tmp_path: Path) -> None:
    config = make_gateway(tmp_path)
    text = (tmp_path / "config.toml").read_text() + "[marketplace.default.policy]\nhop_limit = 9\n"

    profile = profile_of(parse_config(text.encode(), tmp_path / "config.toml"), "default")

    assert profile.hop_limit == 9
    assert profile.size_limit == 25 * 1024 * 1024
    assert set(intake_settings(config).markets) == {"relay.example"}


def test_a_missing_database_is_not_made(tmp_path: Path) -> None:
    config = with_store(make_gateway(tmp_path), f"sqlite:///{tmp_path}/none.db")

    assert "there is no database at" in refused(config)
    assert not (tmp_path / "none.db").exists()


def test_a_file_that_is_no_database_is_explained(tmp_path: Path) -> None:
    (tmp_path / "text.db").write_text("not a database, and longer than a header of one hundred" * 9)
    config = with_store(make_gateway(tmp_path), f"sqlite:///{tmp_path}/text.db")

    text = refused(config)
    assert text.startswith("the database cannot be reached: ")
    assert "\n" not in text


def test_a_database_that_is_away_is_explained_without_its_password(tmp_path: Path) -> None:
    config = with_store(make_gateway(tmp_path), "postgresql://me:hunter2@127.0.0.1:1/gb")

    text = refused(config)
    assert "Correct store.url, or start the database." in text
    assert "hunter2" not in text


def test_an_empty_database_names_the_way_on(tmp_path: Path) -> None:
    (tmp_path / "empty.db").touch()
    config = with_store(make_gateway(tmp_path), f"sqlite:///{tmp_path}/empty.db")

    assert refused(config).count("gobetween db upgrade") == 1
