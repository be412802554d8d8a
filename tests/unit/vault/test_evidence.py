"""A signed head says one thing, and only under a key of ours."""

from dataclasses import replace

import pytest

from tests.support.vault import NOW, fixed_keyring, rotated_keyring
from vault.errors import UnknownKey
from vault.evidence import SignedHead, public_key, sign_head, verify_head, verify_head_with
from vault.keyring import Family

KEYRING = fixed_keyring()
HEAD = bytes(range(32))
SIGNED = sign_head(KEYRING, 77, 5, HEAD, NOW)


def test_a_signed_head_verifies() -> None:
    assert verify_head(KEYRING, SIGNED)
    assert verify_head_with(public_key(KEYRING, SIGNED.key_id), SIGNED)


@pytest.mark.parametrize(
    "altered",
    [
        replace(SIGNED, thread_id=78),
        replace(SIGNED, length=4),
        replace(SIGNED, at=NOW + 1),
        replace(SIGNED, head=bytes(32)),
        replace(SIGNED, signature=bytes(64)),
        replace(SIGNED, signature=b""),
        replace(SIGNED, key_id=9),
        replace(SIGNED, thread_id=SIGNED.length, length=SIGNED.thread_id),
    ],
)
def test_a_head_with_anything_changed_does_not_verify(altered: SignedHead) -> None:
    assert not verify_head(KEYRING, altered)


def test_heads_signed_before_a_rotation_still_verify() -> None:
    keyring = rotated_keyring(Family.EVIDENCE).compromised(Family.EVIDENCE, 1)

    assert verify_head(keyring, SIGNED)
    assert sign_head(keyring, 77, 5, HEAD, NOW).key_id == 2


def test_a_head_of_another_gateway_does_not_verify() -> None:
    other = sign_head(rotated_keyring(Family.EVIDENCE), 77, 5, HEAD, NOW)

    assert not verify_head(KEYRING, replace(other, key_id=1))


@pytest.mark.parametrize("public", [b"", bytes(31), b"\xff" * 32])
def test_what_is_no_public_key_verifies_nothing(public: bytes) -> None:
    assert not verify_head_with(public, SIGNED)


def test_the_public_half_of_an_unknown_key_is_not_given() -> None:
    with pytest.raises(UnknownKey):
        public_key(KEYRING, 9)


@pytest.mark.parametrize("head", [b"", bytes(31), bytes(33)])
def test_a_head_has_32_octets(head: bytes) -> None:
    with pytest.raises(ValueError, match="32 octets"):
        sign_head(KEYRING, 77, 5, head, NOW)


@pytest.mark.parametrize("numbers", [(-1, 5, NOW), (77, -1, NOW), (77, 5, -1), (2**63, 5, NOW)])
def test_numbers_are_63_bits(numbers: tuple[int, int, int]) -> None:
    thread_id, length, at = numbers

    with pytest.raises(ValueError, match="63 bits"):
        sign_head(KEYRING, thread_id, length, HEAD, at)
