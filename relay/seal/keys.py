"""DKIM key pairs: PEM in, DNS record out (RFC 6376 section 3.6.1, RFC 8301, RFC 8463)."""

import base64
import re
from dataclasses import dataclass, field
from functools import lru_cache

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

PrivateKey = RSAPrivateKey | Ed25519PrivateKey

# RFC 8301 section 3.2: signers SHOULD use 2048 bits, verifiers need not accept more than 4096.
MIN_RSA_BITS = 2048
MAX_RSA_BITS = 4096

_NEW_KEY_HINT = "make a new one with `gobetween init` or `openssl genrsa 2048`"
_LABEL = r"[a-z0-9](?:[a-z0-9_-]{0,61}[a-z0-9])?"
_NAME = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")
_MAX_NAME = 253


class SigningKeyError(ValueError):
    """A DKIM key that cannot sign. The text says what, why and what to do, nothing of the key."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """One private key and where its public half stands: `selector._domainkey.domain`.

    Making one reads the PEM (PKCS#1 or PKCS#8, RSA of 2048 to 4096 bits or Ed25519, not encrypted)
    and raises SigningKeyError when it cannot sign, so that a bad key is refused when the gateway
    starts.
    """

    domain: str
    selector: str
    pem: bytes = field(repr=False)

    def __post_init__(self) -> None:
        """Refuse what no verifier could look up, and what cannot sign."""
        for what, name in (("domain", self.domain), ("selector", self.selector)):
            if len(name) > _MAX_NAME or not _NAME.fullmatch(name):
                raise SigningKeyError(
                    f"the DKIM {what} {name!r} is not a lower-case DNS name;"
                    " write it as it stands in DNS"
                )
        try:
            private_key(self.pem)
        except SigningKeyError as error:
            raise SigningKeyError(
                f"the DKIM key {self.selector!r} of {self.domain!r} cannot sign: {error}"
            ) from None

    @property
    def algorithm(self) -> str:
        """The a= tag: "rsa-sha256" (RFC 6376 section 3.3) or "ed25519-sha256" (RFC 8463)."""
        is_rsa = isinstance(private_key(self.pem), RSAPrivateKey)
        return "rsa-sha256" if is_rsa else "ed25519-sha256"


@lru_cache(maxsize=256)
def private_key(pem: bytes) -> PrivateKey:
    """Read a PEM text and check the key, once per process (an RSA check costs 30 ms).

    Raises SigningKeyError with the reason and the remedy.
    """
    if b"PUBLIC KEY" in pem:
        raise SigningKeyError("the file holds a public key; name the file of the private key")
    try:
        key = load_pem_private_key(pem, password=None)
    except TypeError:
        raise SigningKeyError(
            "the private key is encrypted; decrypt it and keep its file at mode 0600"
        ) from None
    except (ValueError, UnsupportedAlgorithm):
        raise SigningKeyError(
            f"the file holds no readable PEM private key; {_NEW_KEY_HINT}"
        ) from None
    if isinstance(key, Ed25519PrivateKey):
        return key
    if not isinstance(key, RSAPrivateKey):
        raise SigningKeyError(f"DKIM knows RSA and Ed25519 keys only; {_NEW_KEY_HINT}")
    if not MIN_RSA_BITS <= key.key_size <= MAX_RSA_BITS:
        raise SigningKeyError(
            f"the RSA key has {key.key_size} bits, verifiers want {MIN_RSA_BITS} to {MAX_RSA_BITS}"
            f" (RFC 8301 section 3.2); {_NEW_KEY_HINT}"
        )
    return key


def dns_record(key: SigningKey) -> tuple[str, str]:
    """Return what to publish: the name, without a final dot, and the whole text of its TXT record.

    An RSA key takes more than 255 octets: a zone file wants them in several quoted strings.
    """
    private = private_key(key.pem)
    if isinstance(private, RSAPrivateKey):
        kind, shape = "rsa", (Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    else:
        kind, shape = "ed25519", (Encoding.Raw, PublicFormat.Raw)
    octets = private.public_key().public_bytes(*shape)
    text = f"v=DKIM1; k={kind}; h=sha256; p={base64.b64encode(octets).decode('ascii')}"
    return f"{key.selector}._domainkey.{key.domain}", text


def new_rsa_key() -> bytes:
    """Make an RSA-2048 private key: PKCS#8 PEM."""
    return _pem(generate_private_key(public_exponent=65537, key_size=MIN_RSA_BITS))


def new_ed25519_key() -> bytes:
    """Make an Ed25519 private key: PKCS#8 PEM."""
    return _pem(Ed25519PrivateKey.generate())


def _pem(key: PrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
