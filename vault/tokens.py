"""Tokens: 40 lower-case letters and digits that only we can make and that open by arithmetic alone.

1. A token is base32 (RFC 4648 section 6, lower case, no padding) of one octet key id and 24 octets
   of AES-SIV (RFC 5297) over the value, an 8-octet signed big-endian integer. 25 octets are
   exactly 40 characters with no spare bit.
2. Purpose and alias domain are associated data, in this order, each its own component. A token of
   one purpose or domain is nothing under another.
3. AES-SIV is deterministic: the same value under the same key gives the same token, at any time,
   on any machine.
4. Letter case is folded for ASCII only. Anything that merely looks like, or case-folds to, an
   ASCII letter is refused.
5. A local part is `TOKEN[+TAG]`; TAG is a decimal number from 1 to 999999999 without leading
   zeros.

`docs/alias-format.md` gives the format with test vectors.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV

from vault.errors import ForgedToken, MalformedToken, UnknownTokenKey
from vault.keyring import Family, Keyring

TOKEN_LENGTH: Final = 40
LARGEST_TAG: Final = 999_999_999

_OCTETS = 25
_ALPHABET = b"abcdefghijklmnopqrstuvwxyz234567"
# Python's own digits for base 32, so that int() does the decoding at the speed of C.
_PYTHON_DIGITS = b"0123456789abcdefghijklmnopqrstuv"
_TO_PYTHON = bytes.maketrans(_ALPHABET, _PYTHON_DIGITS)
# Ten bits at a time, for base64.b32encode costs more than the encryption.
_PAIRS = [chr(first) + chr(second) for first in _ALPHABET for second in _ALPHABET]
_PAIR_SHIFTS = range(190, -1, -10)
# An alias is written several times in each message of its thread.
_REMEMBERED = 4096
_TAG = re.compile(r"[1-9][0-9]{0,8}")
_VALUES = range(-(2**63), 2**63)


class Purpose(StrEnum):
    """What a token is for: an alias, a return-path (VERP), a Message-ID, or the answer to a question."""

    ALIAS = "alias"
    RETURN_PATH = "return-path"
    MESSAGE_ID = "message-id"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class OpenedToken:
    """What a token said: the key id it was minted under and its signed 64-bit value."""

    key_id: int
    value: int


class TokenCodec:
    """Mints and opens tokens under the token keys of one keyring."""

    def __init__(self, keyring: Keyring) -> None:
        self._active = keyring.active(Family.TOKEN).id
        # Setting up AES-SIV costs more than using it, so each key is set up once.
        self._sivs = {key.id: AESSIV(key.secret) for key in keyring.readable(Family.TOKEN)}
        self._trusted = frozenset(key.id for key in keyring.live(Family.TOKEN))
        self._sealed = lru_cache(maxsize=_REMEMBERED)(self._seal)

    def mint(self, purpose: Purpose, domain: str, value: int, key_id: int | None = None) -> str:
        """Return the token of a signed 64-bit `value`, under the active key or the one named.

        Raises UnknownTokenKey for a key id that the keyring does not hold, ValueError for a value
        out of range.
        """
        if value not in _VALUES:
            raise ValueError("a token carries a signed 64-bit integer")
        return self._sealed(purpose, domain, value, self._active if key_id is None else key_id)

    def open(self, purpose: Purpose, domain: str, token: str) -> OpenedToken:
        """Return what `token` says. Letter case does not matter.

        Raises MalformedToken, UnknownTokenKey or ForgedToken, all of them TokenError, and for no
        text anything else.
        """
        octets = _octets(fold_token(token))
        siv = self._siv(octets[0])
        if purpose is Purpose.QUESTION and octets[0] not in self._trusted:
            # To hold such a token is to speak for a party, and whoever has the key can make one.
            raise ForgedToken("a question is not answered under a compromised key")
        try:
            value = siv.decrypt(octets[1:], _associated(purpose, domain))
        except InvalidTag:
            raise ForgedToken("this token was not minted here for this use") from None
        return OpenedToken(octets[0], int.from_bytes(value, "big", signed=True))

    def _seal(self, purpose: Purpose, domain: str, value: int, key_id: int) -> str:
        octets = value.to_bytes(8, "big", signed=True)
        sealed = self._siv(key_id).encrypt(octets, _associated(purpose, domain))
        number = int.from_bytes(bytes((key_id,)) + sealed, "big")
        return "".join([_PAIRS[(number >> shift) & 1023] for shift in _PAIR_SHIFTS])

    def _siv(self, key_id: int) -> AESSIV:
        siv = self._sivs.get(key_id)
        if siv is None:
            raise UnknownTokenKey(f"no token key has the id {key_id}")
        return siv


def fold_token(text: str) -> str:
    """Return `text` in lower case if it has the form of a token. Raises MalformedToken."""
    if len(text) != TOKEN_LENGTH or not text.isascii():
        raise MalformedToken("a token has 40 ASCII characters")
    folded = text.lower()
    if folded.encode("ascii").translate(None, _ALPHABET):
        raise MalformedToken("a token has letters and the digits 2 to 7 only")
    return folded


def split_local_part(local_part: str) -> tuple[str, int | None]:
    """Return token (in lower case, not yet opened) and tag of an alias's local part.

    Raises MalformedToken.
    """
    text, plus, tag = local_part.partition("+")
    token = fold_token(text)
    if not plus:
        return token, None
    if not _TAG.fullmatch(tag):
        raise MalformedToken("a tag is a number from 1 to 999999999")
    return token, int(tag)


def join_local_part(token: str, tag: int | None) -> str:
    """Return the local part of `token` with `tag`, if there is one. Raises MalformedToken."""
    folded = fold_token(token)
    if tag is None:
        return folded
    if not 1 <= tag <= LARGEST_TAG:
        raise MalformedToken("a tag is a number from 1 to 999999999")
    return f"{folded}+{tag}"


def _octets(token: str) -> bytes:
    digits = token.encode("ascii").translate(_TO_PYTHON)
    return int(digits, 32).to_bytes(_OCTETS, "big")


def _associated(purpose: Purpose, domain: str) -> list[bytes]:
    # bytes.lower folds ASCII alone, and "surrogatepass" keeps a broken text from raising where it
    # can only be refused.
    return [purpose.value.encode("ascii"), domain.encode("utf-8", "surrogatepass").lower()]
