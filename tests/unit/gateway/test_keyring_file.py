"""The keyring file: what is written is read again, and nothing unsafe or broken is taken."""

import os
import stat
from base64 import b64encode
from pathlib import Path

import pytest

from gateway.keyring_file import KeyringFileError, load_keyring, save_keyring
from tests.support.vault import fixed_keyring, fixed_secret, rotated_keyring
from vault.keyring import Family


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keyring.toml"


def write(path: Path, text: str) -> None:
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    path.chmod(0o600)


def changed(path: Path, old: str, new: str) -> None:
    save_keyring(path, fixed_keyring())
    text = path.read_text()
    assert old in text
    write(path, text.replace(old, new, 1))


def test_a_saved_keyring_is_loaded_as_it_was(path: Path) -> None:
    keyring = rotated_keyring(Family.TOKEN).compromised(Family.TOKEN, 1)

    save_keyring(path, keyring)

    assert load_keyring(path) == keyring


def test_saving_leaves_mode_0600_and_nothing_else_in_the_directory(path: Path) -> None:
    save_keyring(path, fixed_keyring())
    save_keyring(path, rotated_keyring(Family.INDEX))

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in path.parent.iterdir()] == ["keyring.toml"]


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o601, 0o666, 0o777])
def test_a_file_that_others_may_use_is_refused_with_reason_and_remedy(
    path: Path, mode: int
) -> None:
    save_keyring(path, fixed_keyring())
    path.chmod(mode)

    with pytest.raises(KeyringFileError) as caught:
        load_keyring(path)

    text = str(caught.value)
    assert f"{mode:04o}" in text
    assert "can open every alias" in text
    assert f"chmod 600 {path}" in text


def test_a_missing_file_is_explained(path: Path) -> None:
    with pytest.raises(KeyringFileError, match="gobetween init"):
        load_keyring(path)


def test_a_path_that_cannot_be_opened_is_explained(path: Path) -> None:
    path.symlink_to(path)

    with pytest.raises(KeyringFileError, match="cannot be opened"):
        load_keyring(path)


def test_a_pipe_in_the_file_s_place_is_refused_and_not_waited_for(path: Path) -> None:
    os.mkfifo(path, 0o600)

    with pytest.raises(KeyringFileError, match="is not a file"):
        load_keyring(path)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "has 0 active keys"),
        ("key = [", "not TOML"),
        ("\udcff", "not TOML"),
        ("key = 5", "must be"),
        ("key = [5]", "other names"),
        ("[[key]]\nfamily = 'token'", "other names"),
        ("[[key]]\nextra = 1", "other names"),
        ("password = 'x'", "unknown key 'password'"),
    ],
)
def test_a_broken_file_is_refused_with_its_reason(path: Path, text: str, reason: str) -> None:
    write(path, text)

    with pytest.raises(KeyringFileError, match=reason):
        load_keyring(path)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('family = "token"', 'family = "tokens"'),
        ('state = "active"', 'state = "asleep"'),
        ("id = 1", "id = 0"),
        ("id = 1", "id = true"),
        ("id = 1", 'id = "1"'),
        ('secret = "', 'secret = "*'),
        ('secret = "', 'secret = "AAAA'),
        ("+00:00", ""),
        ("created_at = 2026", "created_at = 1 # 2026"),
    ],
)
def test_a_wrong_value_is_refused_without_being_shown(path: Path, old: str, new: str) -> None:
    changed(path, old, new)

    with pytest.raises(KeyringFileError, match="number 1 a value") as caught:
        load_keyring(path)

    secret = b64encode(fixed_secret(Family.TOKEN)).decode()
    assert secret[:12] not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


def test_a_keyring_against_its_rules_is_refused(path: Path) -> None:
    changed(path, 'state = "active"', 'state = "live"')

    with pytest.raises(KeyringFileError, match="token family has 0 active keys"):
        load_keyring(path)


def test_a_disk_that_refuses_leaves_the_old_file(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_keyring(path, fixed_keyring())

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        save_keyring(path, rotated_keyring(Family.TOKEN))

    assert load_keyring(path) == fixed_keyring()
    assert [each.name for each in path.parent.iterdir()] == ["keyring.toml"]
