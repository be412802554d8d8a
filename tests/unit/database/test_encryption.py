import pytest
from hypothesis import given
from hypothesis import strategies as st

from database.encryption import Encryption
from tests.support.database import a_keyring
from vault.errors import CipherError, UnknownKey
from vault.keyring import Family

ENCRYPTION = Encryption(a_keyring())


@given(st.text(st.characters(codec=None)), st.integers(-(2**63), 2**63 - 1))
def test_any_text_comes_back_lone_surrogates_included(text: str, row_id: int) -> None:
    key, _ = ENCRYPTION.new_thread_key(1)
    for cipher in (ENCRYPTION, key):
        ciphertext = cipher.encrypt_text("field.name", row_id, text)
        assert cipher.decrypt_text("field.name", row_id, ciphertext) == text


@pytest.mark.parametrize(("label", "row_id"), [("field.name", 2), ("field.other", 1)])
def test_a_ciphertext_that_was_moved_does_not_open(label: str, row_id: int) -> None:
    key, _ = ENCRYPTION.new_thread_key(1)
    for cipher in (ENCRYPTION, key):
        with pytest.raises(CipherError):
            cipher.decrypt(label, row_id, cipher.encrypt("field.name", 1, b"words"))


def test_a_thread_opens_with_its_own_wrapped_key_only() -> None:
    key, wrapped = ENCRYPTION.new_thread_key(1)
    ciphertext = key.encrypt("entry.raw", 5, b"words")

    assert ENCRYPTION.open_thread_key(1, wrapped).decrypt("entry.raw", 5, ciphertext) == b"words"
    with pytest.raises(CipherError):
        ENCRYPTION.open_thread_key(2, wrapped)
    other, _ = ENCRYPTION.new_thread_key(1)
    with pytest.raises(CipherError):
        other.decrypt("entry.raw", 5, ciphertext)


def test_old_rows_open_after_a_rotation_and_not_after_the_key_is_gone() -> None:
    keyring = a_keyring()
    ciphertext = Encryption(keyring).encrypt("party.name", 1, b"words")
    rotated = Encryption(keyring.rotated(Family.WRAP, bytes(range(32)), 2))

    assert rotated.decrypt("party.name", 1, ciphertext) == b"words"
    assert rotated.encrypt("party.name", 1, b"words")[0] != ciphertext[0]
    with pytest.raises(UnknownKey):
        Encryption(keyring).decrypt("party.name", 1, rotated.encrypt("party.name", 1, b"words"))


def test_an_empty_ciphertext_is_an_error_of_the_vault() -> None:
    with pytest.raises(CipherError):
        ENCRYPTION.decrypt("party.name", 1, b"")


def test_no_key_is_shown() -> None:
    key, _ = ENCRYPTION.new_thread_key(7)

    assert repr(key) == "DataKey(thread_id=7)"
