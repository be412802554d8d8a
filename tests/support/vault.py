"""A keyring with fixed secrets, so that tokens and entries in tests are the same in every run."""

from hashlib import sha512

from vault.keyring import SECRET_SIZES, Family, Keyring, new_keyring

NOW = 1_790_000_000_000_000


def fixed_secret(family: Family, name: str = "first") -> bytes:
    return sha512(f"{family.value} {name}".encode()).digest()[: SECRET_SIZES[family]]


def fixed_keyring() -> Keyring:
    """One active key, id 1, in each family."""
    return new_keyring({family: fixed_secret(family) for family in Family}, NOW)


def rotated_keyring(family: Family) -> Keyring:
    """Key 1 live, key 2 active in `family`; the other families have one key."""
    return fixed_keyring().rotated(family, fixed_secret(family, "second"), NOW + 1)
