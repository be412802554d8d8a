"""How columns become ciphertext.

Rows of ours are encrypted under the keyring's `wrap` key, a thread's contents under its own data
key. Labels are permanent names of fields ("entry.raw"); together with the row id they are bound
into every ciphertext, so that no value can be moved to another column or row. They are constants of
the stores and must never be renamed.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Protocol

from database.chance import chance
from vault import cipher
from vault.blind_index import BlindIndex
from vault.keyring import Family, Keyring


class FieldCipher(Protocol):
    """Encrypts and decrypts one field of one row; decrypting raises vault.errors.VaultError."""

    def encrypt(self, label: str, row_id: int, plaintext: bytes) -> bytes:
        """Return the ciphertext."""
        ...

    def decrypt(self, label: str, row_id: int, ciphertext: bytes) -> bytes:
        """Return the plaintext; raises VaultError for anything altered or moved."""
        ...

    def encrypt_text(self, label: str, row_id: int, plaintext: str) -> bytes:
        """Return the ciphertext of a text."""
        ...

    def decrypt_text(self, label: str, row_id: int, ciphertext: bytes) -> str:
        """Return the text again; raises VaultError."""
        ...


class _TextCipher(ABC):
    """Text is UTF-8; lone surrogates of hostile header fields survive the way there and back."""

    @abstractmethod
    def encrypt(self, label: str, row_id: int, plaintext: bytes) -> bytes:
        """Return the ciphertext."""

    @abstractmethod
    def decrypt(self, label: str, row_id: int, ciphertext: bytes) -> bytes:
        """Return the plaintext."""

    def encrypt_text(self, label: str, row_id: int, plaintext: str) -> bytes:
        """Return the ciphertext of a text."""
        return self.encrypt(label, row_id, plaintext.encode("utf-8", "surrogatepass"))

    def decrypt_text(self, label: str, row_id: int, ciphertext: bytes) -> str:
        """Return the text again; raises VaultError for anything altered."""
        return self.decrypt(label, row_id, ciphertext).decode("utf-8", "surrogatepass")


class DataKey(_TextCipher):
    """The key of one thread's contents; without it nothing of them can be read again."""

    __slots__ = ("_random", "_secret", "thread_id")

    def __init__(self, thread_id: int, secret: bytes, random: Callable[[int], bytes]) -> None:
        self.thread_id = thread_id
        self._secret = secret
        self._random = random

    def __repr__(self) -> str:
        return f"DataKey(thread_id={self.thread_id})"

    def encrypt(self, label: str, row_id: int, plaintext: bytes) -> bytes:
        """Return AES-256-GCM under the thread's key, with key id 0 in front."""
        nonce = self._random(cipher.NONCE_SIZE)
        return cipher.encrypt(self._secret, cipher.DATA_KEY_ID, label, row_id, nonce, plaintext)

    def decrypt(self, label: str, row_id: int, ciphertext: bytes) -> bytes:
        """Return the plaintext; raises VaultError for anything altered or of another place."""
        return cipher.decrypt(self._secret, label, row_id, ciphertext)


class Encryption(_TextCipher):
    """Encrypts columns under the `wrap` family and makes the data keys of threads."""

    def __init__(self, keyring: Keyring, random: Callable[[int], bytes] = chance) -> None:
        self._keyring = keyring
        self._random = random
        self.index = BlindIndex(keyring)

    def encrypt(self, label: str, row_id: int, plaintext: bytes) -> bytes:
        """Return AES-256-GCM under the active wrap key, whose id stands in front."""
        key = self._keyring.active(Family.WRAP)
        nonce = self._random(cipher.NONCE_SIZE)
        return cipher.encrypt(key.secret, key.id, label, row_id, nonce, plaintext)

    def decrypt(self, label: str, row_id: int, ciphertext: bytes) -> bytes:
        """Return the plaintext; raises VaultError, and UnknownKey when its wrap key is gone."""
        key = self._keyring.key(Family.WRAP, cipher.key_id_of(ciphertext))
        return cipher.decrypt(key.secret, label, row_id, ciphertext)

    def new_thread_key(self, thread_id: int) -> tuple[DataKey, bytes]:
        """Return a fresh key for a thread, and the same key wrapped for its row."""
        secret = self._random(cipher.DATA_KEY_SIZE)
        key = self._keyring.active(Family.WRAP)
        nonce = self._random(cipher.NONCE_SIZE)
        wrapped = cipher.wrap_thread_key(key.secret, key.id, thread_id, nonce, secret)
        return DataKey(thread_id, secret, self._random), wrapped

    def open_thread_key(self, thread_id: int, wrapped: bytes) -> DataKey:
        """Return the key of a thread from its row; raises VaultError."""
        key = self._keyring.key(Family.WRAP, cipher.key_id_of(wrapped))
        secret = cipher.unwrap_thread_key(key.secret, thread_id, wrapped)
        return DataKey(thread_id, secret, self._random)
