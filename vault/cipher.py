"""Field encryption: AES-256-GCM (NIST SP 800-38D) bound to a permanent label and a row.

1. A ciphertext is the key id (1 octet), the nonce (12 octets), then GCM's output with its 16-octet
   tag.
2. Associated data is the key id, the row id (8 octets, signed, big-endian) and the label: a
   ciphertext that is moved to another row, another label or under another key id does not decrypt.
3. Keys of the `wrap` family have their ids; a thread's data key, which has none, uses 0.
4. Labels are ours and permanent ("party.name"), never names of tables or columns, which migrations
   change.
5. Nonces are random and passed in. Under one key at most 2**32 fields may be encrypted (section
   8.3 there).
"""

from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from vault.errors import CipherError

NONCE_SIZE: Final = 12
DATA_KEY_SIZE: Final = 32
DATA_KEY_ID: Final = 0

_TAG_SIZE = 16
_WRAP_LABEL = "thread.data-key"


def encrypt(
    secret: bytes, key_id: int, label: str, row_id: int, nonce: bytes, plaintext: bytes
) -> bytes:
    """Return the ciphertext of `plaintext` for that label and row.

    `secret` has 32 octets, `key_id` is 0 to 255, `row_id` a signed 64-bit integer, `nonce` 12
    octets never used under this secret. Raises ValueError otherwise.
    """
    if len(nonce) != NONCE_SIZE:
        raise ValueError("a nonce has 12 octets")
    sealed = AESGCM(secret).encrypt(nonce, plaintext, _associated(key_id, label, row_id))
    return bytes((key_id,)) + nonce + sealed


def decrypt(secret: bytes, label: str, row_id: int, ciphertext: bytes) -> bytes:
    """Return the plaintext.

    Raises CipherError for anything that was not encrypted under just these values.
    """
    if len(ciphertext) < 1 + NONCE_SIZE + _TAG_SIZE:
        raise CipherError(f"the ciphertext under the label {label} is cut short")
    nonce, sealed = ciphertext[1 : 1 + NONCE_SIZE], ciphertext[1 + NONCE_SIZE :]
    try:
        return AESGCM(secret).decrypt(nonce, sealed, _associated(ciphertext[0], label, row_id))
    except InvalidTag:
        raise CipherError(
            f"the ciphertext under the label {label} was altered or belongs elsewhere"
        ) from None


def key_id_of(ciphertext: bytes) -> int:
    """Return the id of the key that `ciphertext` names in front.

    Raises CipherError when it is empty.
    """
    if not ciphertext:
        raise CipherError("the ciphertext is empty")
    return ciphertext[0]


def wrap_thread_key(
    secret: bytes, key_id: int, thread_id: int, nonce: bytes, data_key: bytes
) -> bytes:
    """Return a thread's data key, encrypted under the `wrap` key of that id.

    Raises ValueError for a wrong size.
    """
    if len(data_key) != DATA_KEY_SIZE:
        raise ValueError("a data key has 32 octets")
    return encrypt(secret, key_id, _WRAP_LABEL, thread_id, nonce, data_key)


def unwrap_thread_key(secret: bytes, thread_id: int, wrapped: bytes) -> bytes:
    """Return a thread's data key. Raises CipherError."""
    return decrypt(secret, _WRAP_LABEL, thread_id, wrapped)


def _associated(key_id: int, label: str, row_id: int) -> bytes:
    try:
        row = row_id.to_bytes(8, "big", signed=True)
    except OverflowError:
        raise ValueError("a row id is a signed 64-bit integer") from None
    return bytes((key_id,)) + row + label.encode("ascii")
