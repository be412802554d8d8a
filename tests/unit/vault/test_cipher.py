"""Field encryption opens what it closed, where it closed it, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vault.cipher import (
    DATA_KEY_ID,
    decrypt,
    encrypt,
    key_id_of,
    unwrap_thread_key,
    wrap_thread_key,
)
from vault.errors import CipherError

SECRET = bytes(range(32))
NONCE = bytes(12)
SEALED = encrypt(SECRET, 3, "party.name", 5, NONCE, b"Erika")
ROWS = st.integers(-(2**63), 2**63 - 1)


@given(st.binary(), st.integers(0, 255), ROWS, st.binary(min_size=12, max_size=12))
def test_a_plaintext_comes_back(plaintext: bytes, key_id: int, row: int, nonce: bytes) -> None:
    sealed = encrypt(SECRET, key_id, "entry.raw", row, nonce, plaintext)

    assert decrypt(SECRET, "entry.raw", row, sealed) == plaintext
    assert key_id_of(sealed) == key_id
    assert len(sealed) == 1 + 12 + len(plaintext) + 16


@pytest.mark.parametrize(
    ("secret", "label", "row"),
    [
        (bytes(32), "party.name", 5),
        (SECRET, "party.names", 5),
        (SECRET, "party.name", 6),
        (SECRET, "party.name", -5),
    ],
)
def test_a_ciphertext_that_was_moved_does_not_decrypt(secret: bytes, label: str, row: int) -> None:
    with pytest.raises(CipherError, match="altered or belongs elsewhere"):
        decrypt(secret, label, row, SEALED)


@given(st.integers(0, len(SEALED) - 1), st.integers(1, 255))
def test_a_ciphertext_with_one_octet_changed_does_not_decrypt(position: int, flip: int) -> None:
    altered = bytearray(SEALED)
    altered[position] ^= flip

    with pytest.raises(CipherError):
        decrypt(SECRET, "party.name", 5, bytes(altered))


@given(st.binary(max_size=60))
def test_octets_that_were_never_encrypted_do_not_decrypt(octets: bytes) -> None:
    with pytest.raises(CipherError):
        decrypt(SECRET, "party.name", 5, octets)


def test_an_empty_ciphertext_names_no_key() -> None:
    with pytest.raises(CipherError, match="empty"):
        key_id_of(b"")


@pytest.mark.parametrize("nonce", [b"", bytes(11), bytes(13)])
def test_a_nonce_has_twelve_octets(nonce: bytes) -> None:
    with pytest.raises(ValueError, match="12 octets"):
        encrypt(SECRET, 1, "party.name", 5, nonce, b"")


@pytest.mark.parametrize("row", [2**63, -(2**63) - 1])
def test_a_row_id_has_64_bits(row: int) -> None:
    with pytest.raises(ValueError, match="64-bit"):
        encrypt(SECRET, 1, "party.name", row, NONCE, b"")


def test_a_data_key_comes_back_for_its_thread_alone() -> None:
    wrapped = wrap_thread_key(SECRET, 2, 77, NONCE, bytes(32))

    assert unwrap_thread_key(SECRET, 77, wrapped) == bytes(32)
    assert key_id_of(wrapped) == 2
    with pytest.raises(CipherError):
        unwrap_thread_key(SECRET, 78, wrapped)


def test_a_data_key_is_no_field_and_a_field_no_data_key() -> None:
    field = encrypt(SECRET, DATA_KEY_ID, "entry.raw", 77, NONCE, bytes(32))

    with pytest.raises(CipherError):
        unwrap_thread_key(SECRET, 77, field)


def test_a_data_key_has_32_octets() -> None:
    with pytest.raises(ValueError, match="32 octets"):
        wrap_thread_key(SECRET, 2, 77, NONCE, bytes(31))


def test_errors_name_the_label_and_show_no_octets() -> None:
    with pytest.raises(CipherError) as caught:
        decrypt(SECRET, "party.name", 6, SEALED)

    assert "party.name" in str(caught.value)
    assert caught.value.__suppress_context__
