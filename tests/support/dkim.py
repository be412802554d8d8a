"""Keys made once for all tests, and a signer that signs whatever it is asked to: an attacker's tool."""

import base64
import hashlib
from collections.abc import Mapping
from functools import cache
from itertools import zip_longest

from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA1, SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from dkim.canonicalization import CanonicalizationPolicy

from mail.message import Field, Message

Key = rsa.RSAPrivateKey | Ed25519PrivateKey

SEALER = "forwarder.example"
VOUCHED = f"{SEALER}; dmarc=pass header.from=buyer.example"
USUAL = "from:to:subject:date:message-id"


@cache
def rsa_key(bits: int = 2048) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)


@cache
def ed25519_key() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.generate()


def public(key: Key) -> str:
    """The p= value of a key."""
    if isinstance(key, Ed25519PrivateKey):
        octets = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    else:
        octets = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return base64.b64encode(octets).decode()


def record(key: Key | None = None, tags: str = "") -> str:
    key = key or rsa_key()
    kind = "ed25519" if isinstance(key, Ed25519PrivateKey) else "rsa"
    return f"v=DKIM1; k={kind}; {tags}p={public(key)}"


def signed(message: Message, key: Key | None = None, **tags: str | None) -> Message:
    """The message under a signature of `buyer.example`; a tag of None is left out."""
    key = key or rsa_key()
    usual = {"v": "1", "a": algorithm_of(key), "c": "relaxed/relaxed", "d": "buyer.example"}
    wanted = {**usual, "s": "s1", "h": USUAL, **tags}
    return _with_signature(message, "DKIM-Signature", wanted, key)


def sealed(
    message: Message,
    key: Key | None = None,
    *,
    domain: str = SEALER,
    results: str = VOUCHED,
    signature: Mapping[str, str | None] | None = None,
    **seal: str | None,
) -> Message:
    """The message under one more ARC set; other tags of its message signature and of its seal."""
    key = key or rsa_key()
    instance = str(len(message.fields_named("ARC-Seal")) + 1)
    found = f"ARC-Authentication-Results: i={instance}; {results}\r\n".encode()
    base = {"i": instance, "a": algorithm_of(key), "d": domain, "s": "s1"}
    message = message.with_fields((Field(found.split(b":")[0].decode(), found), *message.fields))
    tags = {**base, "c": "relaxed/relaxed", "h": USUAL, **(signature or {})}
    message = _with_signature(message, "ARC-Message-Signature", tags, key)
    cv = "none" if instance == "1" else "pass"
    tags = {**base, "cv": cv, **seal}
    unsigned = _unsigned(tags)
    form = CanonicalizationPolicy.from_c_value(b"relaxed/relaxed")
    value = _made([_pair(one) for one in _sealed_fields(message)], "ARC-Seal", unsigned, form, key)
    field = Field("ARC-Seal", b"ARC-Seal:" + unsigned + value + b"\r\n")
    return message.with_fields((field, *message.fields))


def algorithm_of(key: Key) -> str:
    return "ed25519-sha256" if isinstance(key, Ed25519PrivateKey) else "rsa-sha256"


def _sealed_fields(message: Message) -> list[Field]:
    """Every ARC field, in the order in which a seal covers them: oldest set first."""
    kinds = ("ARC-Authentication-Results", "ARC-Message-Signature", "ARC-Seal")
    columns = [reversed(message.fields_named(kind)) for kind in kinds]
    return [one for row in zip_longest(*columns) for one in row if one is not None]


def _with_signature(
    message: Message, name: str, tags: Mapping[str, str | None], key: Key
) -> Message:
    form = CanonicalizationPolicy.from_c_value((tags.get("c") or "simple/simple").encode())
    body = form.canonicalize_body(message.body)
    hasher = hashlib.sha1 if tags["a"] == "rsa-sha1" else hashlib.sha256
    if tags.get("l"):
        body = body[: int(tags["l"] or 0)]
    unsigned = _unsigned({"bh": base64.b64encode(hasher(body).digest()).decode(), **tags})
    left = list(message.fields)
    chosen = []
    for wanted in (tags["h"] or "").split(":"):
        found = next((one for one in reversed(left) if one.key == wanted.strip().lower()), None)
        if found is not None:
            left.remove(found)
            chosen.append(_pair(found))
    value = _made(chosen, name, unsigned, form, key, tags["a"] or "")
    field = Field(name, f"{name}:".encode() + unsigned + value + b"\r\n")
    return message.with_fields((field, *message.fields))


def _unsigned(tags: Mapping[str, str | None]) -> bytes:
    text = "; ".join(f"{tag}={value}" for tag, value in tags.items() if value is not None)
    return f" {text}; b=".encode()


def _pair(one: Field) -> tuple[bytes, bytes]:
    name, _, value = one.raw.partition(b":")
    return name, value


def _made(
    chosen: list[tuple[bytes, bytes]],
    name: str,
    unsigned: bytes,
    form: CanonicalizationPolicy,
    key: Key,
    algorithm: str = "",
) -> bytes:
    own = form.canonicalize_headers([(name.encode(), unsigned + b"\r\n")])[0]
    pairs = [*form.canonicalize_headers(chosen), (own[0], own[1].rstrip())]
    text = b"".join(name + b":" + value for name, value in pairs)
    if isinstance(key, Ed25519PrivateKey):
        return base64.b64encode(key.sign(hashlib.sha256(text).digest()))
    hasher = SHA1() if algorithm == "rsa-sha1" else SHA256()
    return base64.b64encode(key.sign(text, padding.PKCS1v15(), hasher))
