"""Whether the keyring was replaced: by rename, by rewriting, not by being away for a moment."""

import os
from pathlib import Path

import pytest

from gateway.keyring_watch import KeyringWatch


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "keyring.toml"
    path.write_text("one")
    return path


def test_nothing_has_changed_at_first(path: Path) -> None:
    assert not KeyringWatch(path).has_changed()


def test_another_file_in_its_place_is_seen(path: Path, tmp_path: Path) -> None:
    watch = KeyringWatch(path)
    (tmp_path / "new").write_text("two")
    (tmp_path / "new").replace(path)

    assert watch.has_changed()


def test_a_file_written_over_is_seen(path: Path) -> None:
    watch = KeyringWatch(path)
    path.write_text("one and more")

    assert watch.has_changed()


def test_a_new_time_alone_is_seen(path: Path) -> None:
    watch = KeyringWatch(path)
    os.utime(path, ns=(1, 1))

    assert watch.has_changed()


def test_a_file_away_for_a_moment_has_not_changed(path: Path) -> None:
    watch = KeyringWatch(path)
    path.unlink()

    assert not watch.has_changed()
