"""The blind index: a keyed digest by which an encrypted value is found again unread.

1. An entry is the key id (1 octet) and HMAC-SHA256 (RFC 2104) over kind, label and value, 33
   octets in all.
2. The label keeps columns apart: equal values under two labels have unrelated entries.
3. New entries are made under the active key. A search tries every key, compromised ones included,
   because a row keeps its old entry until it is written again.
4. A pseudonym is the same construction under its own kind, shortened to 130 bits, so it never
   equals an index entry.
"""

import hmac
from base64 import b32encode
from typing import Final

from vault.keyring import Family, Key, Keyring

ENTRY_SIZE: Final = 33
PSEUDONYM_LENGTH: Final = 26

_INDEX = b"index"
_PSEUDONYM = b"pseudonym"


class BlindIndex:
    """Index entries and pseudonyms under the index keys of one keyring."""

    def __init__(self, keyring: Keyring) -> None:
        self._active = keyring.active(Family.INDEX)
        self._keys = keyring.readable(Family.INDEX)

    def of(self, label: str, value: str) -> bytes:
        """Return the entry of `value` under the active key: 33 octets."""
        return _entry(self._active, label, value)

    def candidates(self, label: str, value: str) -> tuple[bytes, ...]:
        """Return the entries that `value` may have: one for each key, newest key first."""
        return tuple(_entry(key, label, value) for key in self._keys)

    def pseudonym(self, label: str, value: str) -> str:
        """Return 26 lower-case base32 characters that stand for `value`, one way."""
        digest = _digest(self._active, _PSEUDONYM, label, value)
        return b32encode(digest).decode("ascii").lower()[:PSEUDONYM_LENGTH]


def _entry(key: Key, label: str, value: str) -> bytes:
    return bytes((key.id,)) + _digest(key, _INDEX, label, value)


def _digest(key: Key, kind: bytes, label: str, value: str) -> bytes:
    # Kinds and labels hold no zero octet, so the three parts cannot run into each other. Values
    # come from hostile mail and may hold lone surrogates, which must not raise.
    parts = (kind, label.encode("ascii"), value.encode("utf-8", "surrogatepass"))
    return hmac.digest(key.secret, b"\0".join(parts), "sha256")
