"""A signed head says one thing, and only under a key of ours."""

from base64 import b64decode
from dataclasses import replace
from hashlib import sha256

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tests.support.vault import NOW, fixed_keyring, rotated_keyring
from vault.errors import UnknownKey
from vault.evidence import (
    SignedHead,
    fingerprint,
    from_pem,
    public_key,
    sign_head,
    sign_manifest,
    to_pem,
    verify_head,
    verify_head_with,
    verify_manifest,
)
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


MANIFEST = b'{"format": "x"}\n'
PUBLIC = public_key(KEYRING, 1)


def test_a_signed_manifest_verifies_and_a_changed_one_does_not() -> None:
    signature = sign_manifest(KEYRING, MANIFEST)

    assert verify_manifest(PUBLIC, MANIFEST, signature)
    assert not verify_manifest(PUBLIC, MANIFEST + b" ", signature)
    assert not verify_manifest(PUBLIC, MANIFEST, bytes(64))
    assert not verify_manifest(b"", MANIFEST, signature)


def test_a_signature_of_a_head_is_none_of_a_manifest() -> None:
    statement = b"gobetween thread head 1\n" + bytes(56)

    assert not verify_manifest(PUBLIC, statement, SIGNED.signature)
    with pytest.raises(ValueError, match="brace"):
        sign_manifest(KEYRING, statement)


def test_public_keys_go_into_pem_and_come_back() -> None:
    other = public_key(rotated_keyring(Family.EVIDENCE), 2)
    text = f"evidence key 1\n{to_pem(PUBLIC)}\nkey 2\r\n{to_pem(other)}"

    assert from_pem(text) == (PUBLIC, other)


def test_what_is_no_key_of_ours_in_a_pem_file_is_passed_over() -> None:
    begin, end = "-----BEGIN PUBLIC KEY-----", "-----END PUBLIC KEY-----"
    p256 = ec.generate_private_key(ec.SECP256R1()).public_key()
    block = p256.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()

    assert from_pem(f"{begin}\nAAAA\n{end}\n{begin}\n=\n{end}\n{block}") == ()
    assert from_pem("") == ()
    assert from_pem(begin * 1000) == ()


def test_a_fingerprint_is_the_sum_of_the_key_file_in_der() -> None:
    block = to_pem(PUBLIC).split("\n")[1]

    assert fingerprint(PUBLIC) == sha256(b64decode(block)).hexdigest()
    with pytest.raises(ValueError, match="32 bytes"):
        fingerprint(b"short")
