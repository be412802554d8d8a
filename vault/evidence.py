"""Signed heads: Ed25519 (RFC 8032) over the last link of a thread's chain, its length and the time.

Whoever holds yesterday's signed head can show that a record was recomputed or that its tail was
cut. The signature covers a fixed first line, then thread id, length and time (8 octets each,
big-endian), then the head itself, which has 32 octets: one reading only.
"""

import struct
from dataclasses import dataclass, field
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from vault.errors import UnknownKey
from vault.keyring import Family, Keyring

HEAD_SIZE: Final = 32

_FIRST_LINE = b"gobetween thread head 1\n"
_LARGEST = 2**63 - 1


@dataclass(frozen=True, slots=True)
class SignedHead:
    """One signed statement: the chain of that thread had `length` links and ended in `head`.

    `at` is microseconds UTC. Raises ValueError for a head that has not 32 octets or a number
    outside 0 to 2**63 - 1.
    """

    thread_id: int
    length: int
    head: bytes
    at: int
    key_id: int
    signature: bytes = field(repr=False)

    def __post_init__(self) -> None:
        """Refuse what could not have been signed."""
        if len(self.head) != HEAD_SIZE:
            raise ValueError("the head of a chain has 32 octets")
        if not all(0 <= number <= _LARGEST for number in (self.thread_id, self.length, self.at)):
            raise ValueError("ids, lengths and times are not negative and fit in 63 bits")


def sign_head(keyring: Keyring, thread_id: int, length: int, head: bytes, at: int) -> SignedHead:
    """Sign the head of a thread's chain under the active `evidence` key.

    Raises ValueError as SignedHead does.
    """
    key = keyring.active(Family.EVIDENCE)
    unsigned = SignedHead(thread_id, length, head, at, key.id, b"")
    signature = Ed25519PrivateKey.from_private_bytes(key.secret).sign(_statement(unsigned))
    return SignedHead(thread_id, length, head, at, key.id, signature)


def verify_head(keyring: Keyring, signed: SignedHead) -> bool:
    """Say whether `signed` carries a right signature of an evidence key of ours, in any state.

    A right signature under a key that has since been compromised proves nothing by itself; the
    caller looks at `keyring.key(Family.EVIDENCE, signed.key_id).state`.
    """
    try:
        public = public_key(keyring, signed.key_id)
    except UnknownKey:
        return False
    return verify_head_with(public, signed)


def verify_head_with(public: bytes, signed: SignedHead) -> bool:
    """Say whether the key with this public half (32 octets) signed: for offline verifiers."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signed.signature, _statement(signed))
    except (InvalidSignature, ValueError):
        return False
    return True


def public_key(keyring: Keyring, key_id: int) -> bytes:
    """Return the 32 octets of an evidence key's public half, for export beside what it signed.

    Raises UnknownKey.
    """
    key = keyring.key(Family.EVIDENCE, key_id)
    return Ed25519PrivateKey.from_private_bytes(key.secret).public_key().public_bytes_raw()


def _statement(signed: SignedHead) -> bytes:
    return (
        _FIRST_LINE + struct.pack(">QQQ", signed.thread_id, signed.length, signed.at) + signed.head
    )
