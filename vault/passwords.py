"""Passwords of those who submit mail: Argon2id (RFC 9106), as a PHC string.

1. Parameters are the second recommended ones of RFC 9106 section 4, 3 passes over 64 MiB, but with
   one lane instead of four. Lanes change neither the work nor the memory of a guess, they only let
   it run on several cores; and two computations with several lanes at once, in one process, wait
   for each other for ever (cryptography 50.0.2 over OpenSSL 4.0.3). One hash or check takes about
   0.3 s: the caller bounds how many run at once.
2. A password is prepared as RFC 8265 section 4.2 says (OpaqueString): other spaces become the plain
   space, and the text is composed (NFC), so that it is the same from every keyboard.
3. A string names its own parameters: hashes of today stay good when these are raised.
"""

import unicodedata
from typing import Final

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

SALT_SIZE: Final = 16
SHORTEST: Final = 12
LONGEST: Final = 256

_PASSES: Final = 3
_MEMORY_KIB: Final = 64 * 1024
_LANES: Final = 1
_HASH_SIZE: Final = 32

# A hash whose password nobody knows, for it was never made from one. Who checks a login without an
# account checks against this, so that both take the same time.
NOBODYS_HASH: Final = f"$argon2id$v=19$m={_MEMORY_KIB},t={_PASSES},p={_LANES}${'A' * 22}${'A' * 43}"


class UnfitPassword(ValueError):
    """The password must not be used; the text says why, and never shows it."""


def hash_password(password: str, salt: bytes) -> str:
    """Return the PHC string of a password: ASCII, 97 characters.

    `salt` is 16 random octets, of this password alone. Raises UnfitPassword for one that is shorter
    than 12 or longer than 256 characters or holds what is no character, ValueError for another size
    of salt.
    """
    if len(salt) != SALT_SIZE:
        raise ValueError("a salt has 16 octets")
    prepared = _prepared(password)
    if not SHORTEST <= len(prepared) <= LONGEST:
        raise UnfitPassword(f"a password has {SHORTEST} to {LONGEST} characters")
    if any(unicodedata.category(each) in ("Cc", "Cs") for each in prepared):
        raise UnfitPassword("a password holds no control characters and no halves of characters")
    kdf = Argon2id(
        salt=salt,
        length=_HASH_SIZE,
        iterations=_PASSES,
        lanes=_LANES,
        memory_cost=_MEMORY_KIB,
    )
    return kdf.derive_phc_encoded(prepared.encode("utf-8"))


def is_password(password: str, phc: str) -> bool:
    """Whether `phc` was made from this password; a text that is no such string matches nothing.

    The octets are compared in constant time.
    """
    try:
        Argon2id.verify_phc_encoded(_prepared(password).encode("utf-8", "surrogatepass"), phc)
    except InvalidKey:
        return False
    return True


def _prepared(password: str) -> str:
    spaced = "".join(" " if unicodedata.category(each) == "Zs" else each for each in password)
    return unicodedata.normalize("NFC", spaced)
