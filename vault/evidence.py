"""What the `evidence` key signs, Ed25519 (RFC 8032): heads of chains, and manifests of bundles.

1. Whoever holds yesterday's signed head can show that a record was recomputed or that its tail was
   cut. The signature covers a fixed first line, then thread id, length and time (8 octets each,
   big-endian), then the head itself, which has 32 octets: one reading only.
2. A manifest is signed as it stands. It is JSON and begins with a brace, so that no signature of
   one kind is ever one of the other.
3. A public key is published as PEM (RFC 7468) and known by its fingerprint, SHA-256 over its
   SubjectPublicKeyInfo (RFC 8410) in DER: the sum that common tools print of the same file.
"""

import hashlib
import re
import struct
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from vault.errors import UnknownKey
from vault.keyring import Family, Keyring

HEAD_SIZE: Final = 32

_FIRST_LINE = b"gobetween thread head 1\n"
_LARGEST = 2**63 - 1
_MANIFEST_START: Final = b"{"
_PEM_BLOCK: Final = re.compile(
    r"-----BEGIN PUBLIC KEY-----[A-Za-z0-9+/=\s]{1,1000}-----END PUBLIC KEY-----"
)


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
    return _is_signed(public, signed.signature, _statement(signed))


def public_key(keyring: Keyring, key_id: int) -> bytes:
    """Return the 32 octets of an evidence key's public half, for export beside what it signed.

    Raises UnknownKey.
    """
    key = keyring.key(Family.EVIDENCE, key_id)
    return Ed25519PrivateKey.from_private_bytes(key.secret).public_key().public_bytes_raw()


def sign_manifest(keyring: Keyring, manifest: bytes) -> bytes:
    """Return the signature (64 octets) of a bundle's manifest under the active `evidence` key.

    Raises ValueError for what is no JSON object, which could be taken for something else.
    """
    if not manifest.startswith(_MANIFEST_START):
        raise ValueError("a manifest begins with a brace")
    key = keyring.active(Family.EVIDENCE)
    return Ed25519PrivateKey.from_private_bytes(key.secret).sign(manifest)


def verify_manifest(public: bytes, manifest: bytes, signature: bytes) -> bool:
    """Say whether the key with this public half (32 octets) signed the manifest."""
    if not manifest.startswith(_MANIFEST_START):
        return False
    return _is_signed(public, signature, manifest)


def fingerprint(public: bytes) -> str:
    """Return the fingerprint of a public key (32 octets): 64 hexadecimal digits.

    Raises ValueError for what is no Ed25519 public key.
    """
    der = Ed25519PublicKey.from_public_bytes(public).public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return hashlib.sha256(der).hexdigest()


def to_pem(public: bytes) -> str:
    """Return a public key (32 octets) as a PEM block, which ends in a line feed.

    Raises ValueError for what is no Ed25519 public key.
    """
    block = Ed25519PublicKey.from_public_bytes(public).public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    return block.decode("ascii")


def from_pem(text: str) -> Sequence[bytes]:
    """Return the Ed25519 keys among the PEM blocks of a text, 32 octets each.

    Other text and keys of other kinds are passed over, so an empty answer means that none is there.
    """
    found = []
    for block in _PEM_BLOCK.findall(text):
        try:
            key = serialization.load_pem_public_key(block.encode("ascii"))
        except (ValueError, UnsupportedAlgorithm):
            continue
        if isinstance(key, Ed25519PublicKey):
            found.append(key.public_bytes_raw())
    return tuple(found)


def _is_signed(public: bytes, signature: bytes, statement: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, statement)
    except (InvalidSignature, ValueError):
        return False
    return True


def _statement(signed: SignedHead) -> bytes:
    return (
        _FIRST_LINE + struct.pack(">QQQ", signed.thread_id, signed.length, signed.at) + signed.head
    )
