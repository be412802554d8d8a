"""Changes of the keyring: made whole, owned by who owned it, refused with a reason."""

import json
import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from alias_store.order_files import parse_orders
from gateway.config import Config
from gateway.errors import GatewayError
from gateway.keyring_file import load_keyring, save_keyring
from gateway.opened import open_keyring, opened
from gateway.ordering import import_records
from gateway.rotation import compromise, public_keys, rotate, write_public
from tests.support.serving import an_order, make_gateway
from vault.evidence import fingerprint, from_pem, public_key
from vault.keyring import Family, KeyState

DAY = 86_400_000_000


@pytest.fixture
def config(tmp_path: Path) -> Config:
    return make_gateway(tmp_path)


def marked(config: Config, key_id: int) -> int:
    with opened(config) as gateway:
        return compromise(
            gateway, key_id, overlap=DAY, reason="leaked", actor="olga", progress=lambda _: None
        )


def test_the_old_key_goes_on_reading(config: Config) -> None:
    assert rotate(config, Family.TOKEN) == (2, 1)

    keyring = open_keyring(config)
    assert keyring.active(Family.TOKEN).id == 2
    assert keyring.key(Family.TOKEN, 1).state is KeyState.LIVE
    assert keyring.active(Family.WRAP).id == 1


def test_two_rotations_at_once_lose_no_key(config: Config) -> None:
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: rotate(config, Family.WRAP)[0], range(8)))

    assert sorted(made) == list(range(2, 10))
    assert len(open_keyring(config).readable(Family.WRAP)) == 9


def test_a_keyring_in_no_directory_is_one_text(config: Config) -> None:
    path = config.path(config.keyring.file)
    path.parent.rename(path.parent.with_name("elsewhere"))

    with pytest.raises(GatewayError, match="No such file or directory"):
        rotate(config, Family.TOKEN)


def test_the_file_still_belongs_to_its_owner(
    config: Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[tuple[object, ...]] = []
    monkeypatch.setattr(os, "geteuid", lambda: 4242)
    monkeypatch.setattr(os, "chown", lambda *what: given.append(what))
    path = config.path(config.keyring.file)
    owner = path.stat()

    rotate(config, Family.TOKEN)

    assert given == [(path, owner.st_uid, owner.st_gid)]


def test_ids_that_have_run_out_are_explained(config: Config) -> None:
    path = config.path(config.keyring.file)
    keyring = load_keyring(path)
    for _ in range(254):
        keyring = keyring.rotated(Family.TOKEN, os.urandom(64), 1)
    save_keyring(path, keyring)

    with pytest.raises(GatewayError, match="the token key cannot be rotated"):
        rotate(config, Family.TOKEN)


def test_a_disk_that_refuses_is_explained(config: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(GatewayError, match=r"cannot write the keyring .* No space"):
        rotate(config, Family.TOKEN)


@pytest.mark.parametrize("key_id", [1, 9])
def test_the_active_key_and_an_unknown_one_are_refused(config: Config, key_id: int) -> None:
    with pytest.raises(GatewayError, match="gobetween key list"):
        marked(config, key_id)

    assert open_keyring(config).active(Family.TOKEN).id == 1


def test_aliases_of_a_compromised_key_are_re_issued_once(config: Config) -> None:
    records = parse_orders(json.dumps([an_order()]).encode(), "orders.json")
    with opened(config) as gateway:
        (before,) = import_records(gateway, records, lambda _: None)
    rotate(config, Family.TOKEN)

    assert marked(config, 1) == 2
    assert marked(config, 1) == 0

    with opened(config) as gateway:
        (after,) = import_records(gateway, records, lambda _: None)
    assert after["thread_id"] == before["thread_id"]
    assert after["buyer_alias"] != before["buyer_alias"]


def test_public_keys_are_written_newest_first_with_their_fingerprints(
    config: Config, tmp_path: Path
) -> None:
    rotate(config, Family.EVIDENCE)
    keyring = open_keyring(config)
    path = tmp_path / "evidence-keys.pem"
    write_public(path, public_keys(keyring))

    text, publics = path.read_text(), [public_key(keyring, key_id) for key_id in (2, 1)]
    assert list(from_pem(text)) == publics
    assert text.startswith(
        f"gobetween evidence key 2 (active), fingerprint {fingerprint(publics[0])}\n"
    )
    with pytest.raises(GatewayError, match=r"cannot write .* File exists"):
        write_public(path, text)


def test_a_compromised_evidence_key_is_not_published(config: Config) -> None:
    rotate(config, Family.EVIDENCE)
    keyring = open_keyring(config).compromised(Family.EVIDENCE, 1)

    assert from_pem(public_keys(keyring)) == (public_key(keyring, 2),)
