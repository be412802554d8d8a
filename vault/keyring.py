"""The keyring: four families, each with one active key and any number that still read.

1. Exactly one key of a family is active; it alone makes new tokens, index entries, ciphertexts and
   signatures.
2. Older keys are live: what was made under them still opens, until it is made again under the
   active one.
3. A compromised key still opens too, since whether its aliases live on for an overlap is decided
   by the alias store, row by row. The active key cannot be compromised in place: rotate first, so
   that there is something to re-issue under.
4. Key ids are never given twice in a family, and no secret stands there twice, so an id says which
   key it was.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from vault.errors import KeyringError, UnknownKey

LARGEST_KEY_ID: Final = 255


class Family(StrEnum):
    """What the keys of a family are for."""

    TOKEN = "token"  # noqa: S105  # The name of a family, no secret.
    INDEX = "index"
    WRAP = "wrap"
    EVIDENCE = "evidence"


class KeyState(StrEnum):
    """What may be done with a key: make and read, read, or read what is not yet re-issued."""

    ACTIVE = "active"
    LIVE = "live"
    COMPROMISED = "compromised"


# Octets: AES-256-SIV takes two AES-256 keys (RFC 5297 section 2.2), HMAC-SHA256 and AES-256-GCM
# take 32, and 32 is the size of an Ed25519 private key (RFC 8032 section 5.1.5).
SECRET_SIZES: Final[Mapping[Family, int]] = MappingProxyType(
    {Family.TOKEN: 64, Family.INDEX: 32, Family.WRAP: 32, Family.EVIDENCE: 32}
)


@dataclass(frozen=True, slots=True)
class Key:
    """One key.

    `id` is 1 to 255 within its family, `created_at` microseconds UTC. Raises KeyringError when
    malformed.
    """

    family: Family
    id: int
    state: KeyState
    created_at: int
    secret: bytes = field(repr=False)

    def __post_init__(self) -> None:
        """Refuse an id outside one octet (0 is for data keys) and a secret of the wrong size."""
        if not 1 <= self.id <= LARGEST_KEY_ID:
            raise KeyringError(f"{self.family.value} key id {self.id} is not between 1 and 255")
        wanted = SECRET_SIZES[self.family]
        if len(self.secret) != wanted:
            raise KeyringError(
                f"{self.family.value} key {self.id} has {len(self.secret)} octets, not {wanted}"
            )


@dataclass(frozen=True, slots=True)
class Keyring:
    """Every key that this gateway holds.

    Raises KeyringError unless each family is there and obeys rules 1 and 4.
    """

    keys: tuple[Key, ...]

    def __post_init__(self) -> None:
        """Hold the keyring to its rules, so that no later step has to ask."""
        for family in Family:
            self._check(family)

    def _check(self, family: Family) -> None:
        keys = [key for key in self.keys if key.family is family]
        active = sum(key.state is KeyState.ACTIVE for key in keys)
        if active != 1:
            raise KeyringError(f"the {family.value} family has {active} active keys, not one")
        if len({key.id for key in keys}) != len(keys):
            raise KeyringError(f"the {family.value} family has one key id twice")
        if len({key.secret for key in keys}) != len(keys):
            raise KeyringError(f"the {family.value} family has one secret under two key ids")

    def active(self, family: Family) -> Key:
        """Return the key of `family` that new things are made under."""
        return next(k for k in self.keys if k.family is family and k.state is KeyState.ACTIVE)

    def key(self, family: Family, key_id: int) -> Key:
        """Return the key of `family` with `key_id`, whatever its state. Raises UnknownKey."""
        for key in self.keys:
            if key.family is family and key.id == key_id:
                return key
        raise UnknownKey(f"no {family.value} key has the id {key_id}")

    def readable(self, family: Family) -> tuple[Key, ...]:
        """Return every key of `family`, compromised ones included, newest first."""
        keys = (key for key in self.keys if key.family is family)
        return tuple(sorted(keys, key=lambda key: (key.created_at, key.id), reverse=True))

    def live(self, family: Family) -> tuple[Key, ...]:
        """Return the active and live keys of `family`, newest first."""
        return tuple(k for k in self.readable(family) if k.state is not KeyState.COMPROMISED)

    def rotated(self, family: Family, secret: bytes, now: int) -> "Keyring":
        """Return a keyring with `secret` as the active key of `family`, the one before it live.

        `now` is microseconds UTC. Raises KeyringError when ids have run out or the secret does not
        fit.
        """
        before = self.active(family)
        new_id = max(key.id for key in self.keys if key.family is family) + 1
        new = Key(family, new_id, KeyState.ACTIVE, now, secret)
        return Keyring((*self._with_state(before, KeyState.LIVE), new))

    def compromised(self, family: Family, key_id: int) -> "Keyring":
        """Return a keyring in which that key is compromised.

        Raises UnknownKey, or KeyringError for the active key.
        """
        key = self.key(family, key_id)
        if key.state is KeyState.ACTIVE:
            raise KeyringError(
                f"{family.value} key {key_id} is the active one: rotate first, then mark it"
            )
        return Keyring(self._with_state(key, KeyState.COMPROMISED))

    def _with_state(self, changed: Key, state: KeyState) -> tuple[Key, ...]:
        return tuple(replace(key, state=state) if key is changed else key for key in self.keys)


def new_keyring(secrets: Mapping[Family, bytes], now: int) -> Keyring:
    """Return a keyring with one active key, id 1, for each family.

    `now` is microseconds UTC. Raises KeyringError.
    """
    return Keyring(
        tuple(Key(family, 1, KeyState.ACTIVE, now, secret) for family, secret in secrets.items())
    )
