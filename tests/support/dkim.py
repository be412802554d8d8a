"""Keys made once for all tests, and a signer that signs whatever it is asked to: an attacker's tool."""

import base64
import hashlib
from collections.abc import Mapping
from functools import cache

from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA1, SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from dkim.canonicalization import CanonicalizationPolicy

from mail.message import Field, Message

USUAL = "from:to:subject:date:message-id"


@cache
def rsa_key(bits: int = 2048) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)


@cache
def ed25519_key() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.generate()


def public(key: rsa.RSAPrivateKey | Ed25519PrivateKey) -> str:
    """The p= value of a key."""
    if isinstance(key, Ed25519PrivateKey):
        octets = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    else:
        octets = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return base64.b64encode(octets).decode()


def record(key: rsa.RSAPrivateKey | Ed25519PrivateKey | None = None, tags: str = "") -> str:
    key = key or rsa_key()
    kind = "ed25519" if isinstance(key, Ed25519PrivateKey) else "rsa"
    return f"v=DKIM1; k={kind}; {tags}p={public(key)}"


def signed(
    message: Message,
    key: rsa.RSAPrivateKey | Ed25519PrivateKey | None = None,
    **tags: str | None,
) -> Message:
    """The message under a signature of `buyer.example`; a tag of None is left out."""
    key = key or rsa_key()
    algorithm = "ed25519-sha256" if isinstance(key, Ed25519PrivateKey) else "rsa-sha256"
    wanted: dict[str, str | None] = {
        "v": "1",
        "a": algorithm,
        "c": "relaxed/relaxed",
        "d": "buyer.example",
        "s": "s1",
        "h": USUAL,
    }
    wanted |= tags
    form = CanonicalizationPolicy.from_c_value((wanted["c"] or "simple/simple").encode())
    body = form.canonicalize_body(message.body)
    hasher = hashlib.sha1 if wanted["a"] == "rsa-sha1" else hashlib.sha256
    if wanted.get("l"):
        body = body[: int(wanted["l"] or 0)]
    wanted.setdefault("bh", base64.b64encode(hasher(body).digest()).decode())
    text = "; ".join(f"{tag}={value}" for tag, value in wanted.items() if value is not None)
    unsigned = f" {text}; b=".encode()
    value = base64.b64encode(_signature(message, wanted, unsigned, form, key))
    field = Field("DKIM-Signature", b"DKIM-Signature:" + unsigned + value + b"\r\n")
    return message.with_fields((field, *message.fields))


def _signature(
    message: Message,
    tags: Mapping[str, str | None],
    unsigned: bytes,
    form: CanonicalizationPolicy,
    key: rsa.RSAPrivateKey | Ed25519PrivateKey,
) -> bytes:
    left = list(message.fields)
    chosen = []
    for name in (tags["h"] or "").split(":"):
        found = next((one for one in reversed(left) if one.key == name.strip().lower()), None)
        if found is not None:
            left.remove(found)
            chosen.append(tuple(found.raw.split(b":", 1)))
    own = form.canonicalize_headers([(b"DKIM-Signature", unsigned + b"\r\n")])[0]
    pairs = [*form.canonicalize_headers(chosen), (own[0], own[1].rstrip())]
    text = b"".join(name + b":" + value for name, value in pairs)
    if isinstance(key, Ed25519PrivateKey):
        return key.sign(hashlib.sha256(text).digest())
    hasher = SHA1() if tags["a"] == "rsa-sha1" else SHA256()
    return key.sign(text, padding.PKCS1v15(), hasher)
