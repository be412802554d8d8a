"""The keyring keeps its four rules."""

import pytest

from tests.support.vault import NOW, fixed_keyring, fixed_secret, rotated_keyring
from vault.errors import KeyringError, UnknownKey
from vault.keyring import SECRET_SIZES, Family, Key, Keyring, KeyState, new_keyring

OTHERS = tuple(key for key in fixed_keyring().keys if key.family is not Family.TOKEN)


def token_key(key_id: int, state: KeyState, name: str = "") -> Key:
    return Key(Family.TOKEN, key_id, state, NOW, fixed_secret(Family.TOKEN, name or str(key_id)))


@pytest.mark.parametrize("family", Family)
def test_a_new_keyring_has_one_active_key_in_each_family(family: Family) -> None:
    assert fixed_keyring().active(family) == fixed_keyring().key(family, 1)
    assert fixed_keyring().live(family) == (fixed_keyring().active(family),)


@pytest.mark.parametrize("family", Family)
def test_rotation_keeps_the_old_key_live(family: Family) -> None:
    keyring = rotated_keyring(family)

    assert keyring.active(family).id == 2
    assert keyring.key(family, 1).state is KeyState.LIVE
    assert [key.id for key in keyring.live(family)] == [2, 1]


def test_rotation_leaves_other_families_alone() -> None:
    keyring = rotated_keyring(Family.TOKEN)

    assert keyring.active(Family.WRAP) == fixed_keyring().active(Family.WRAP)


def test_a_compromised_key_is_readable_and_not_live() -> None:
    keyring = rotated_keyring(Family.TOKEN).compromised(Family.TOKEN, 1)

    assert keyring.key(Family.TOKEN, 1).state is KeyState.COMPROMISED
    assert [key.id for key in keyring.live(Family.TOKEN)] == [2]
    assert [key.id for key in keyring.readable(Family.TOKEN)] == [2, 1]


def test_the_active_key_is_rotated_before_it_is_compromised() -> None:
    with pytest.raises(KeyringError, match="rotate first"):
        fixed_keyring().compromised(Family.TOKEN, 1)


def test_an_unknown_key_is_named_by_family_and_id() -> None:
    with pytest.raises(UnknownKey, match="no wrap key has the id 7"):
        fixed_keyring().key(Family.WRAP, 7)


def test_ids_run_out_and_are_never_given_again() -> None:
    keyring = Keyring((*OTHERS, token_key(255, KeyState.ACTIVE)))

    with pytest.raises(KeyringError, match="256"):
        keyring.rotated(Family.TOKEN, fixed_secret(Family.TOKEN), NOW)


@pytest.mark.parametrize("key_id", [0, -1, 256])
def test_an_id_is_one_octet_and_not_zero(key_id: int) -> None:
    with pytest.raises(KeyringError, match="between 1 and 255"):
        token_key(key_id, KeyState.ACTIVE)


@pytest.mark.parametrize("family", Family)
@pytest.mark.parametrize("difference", [-1, 1])
def test_a_secret_has_the_size_of_its_family(family: Family, difference: int) -> None:
    secret = bytes(SECRET_SIZES[family] + difference)

    with pytest.raises(KeyringError, match=f"not {SECRET_SIZES[family]}"):
        Key(family, 1, KeyState.ACTIVE, NOW, secret)


@pytest.mark.parametrize(
    ("keys", "reason"),
    [
        ((), "0 active keys"),
        ((token_key(1, KeyState.LIVE),), "0 active keys"),
        ((token_key(1, KeyState.ACTIVE), token_key(2, KeyState.ACTIVE)), "2 active keys"),
        ((token_key(1, KeyState.ACTIVE), token_key(1, KeyState.LIVE, "x")), "one key id twice"),
        ((token_key(1, KeyState.ACTIVE, "x"), token_key(2, KeyState.LIVE, "x")), "one secret"),
    ],
)
def test_a_keyring_against_the_rules_does_not_exist(keys: tuple[Key, ...], reason: str) -> None:
    with pytest.raises(KeyringError, match=reason):
        Keyring((*OTHERS, *keys))


def test_a_family_without_a_secret_is_refused() -> None:
    with pytest.raises(KeyringError, match="evidence family has 0 active keys"):
        new_keyring({each: fixed_secret(each) for each in list(Family)[:-1]}, NOW)


def test_secrets_are_not_shown() -> None:
    secret = fixed_secret(Family.TOKEN)

    assert repr(secret)[2:20] not in repr(fixed_keyring())
