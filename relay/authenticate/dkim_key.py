"""Key records of DKIM: which published key may be believed (RFC 6376 section 3.6.1)."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import dkim
from dkim.util import InvalidTagValueList, parse_tag_value

Tags = dict[bytes, bytes]

# RFC 8301 section 3.2 for the lower bound. The upper ones keep a stranger's key from costing
# minutes: dkimpy computes with whole numbers in Python and holds the interpreter lock while it
# does.
MIN_RSA_BITS = 1024
MAX_RSA_BITS = 4096
MAX_EXPONENT = 1 << 33
_MAX_RECORD = 4096

_KEY_OF = {b"rsa-sha256": b"rsa", b"ed25519-sha256": b"ed25519"}


class Refused(Exception):
    """Why a signature is no pass: a result of RFC 8601 section 2.7.1 and a few words of our own."""

    def __init__(self, result: str, reason: str) -> None:
        super().__init__(result, reason)
        self.result = result
        self.reason = reason


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A key that passed every check: dkimpy's value, bits, kind, and whether it is only a test."""

    value: Any = field(repr=False)
    bits: int
    kind: bytes
    is_testing: bool


def choose_key(records: Sequence[bytes], signature: Tags) -> PublicKey:
    """Return the key that may have made this signature.

    Raises Refused, and whatever dkimpy raises for a malformed key.
    """
    tags = _single(records)
    if tags.get(b"v", b"DKIM1") != b"DKIM1":
        raise Refused("permerror", "key version")
    kind = tags.get(b"k", b"rsa")
    if kind != _KEY_OF[signature[b"a"]]:
        raise Refused("permerror", "key type does not fit the algorithm")
    if b"sha256" not in _listed(tags.get(b"h", b"sha256")):
        raise Refused("permerror", "key is not for sha256")
    if not {b"*", b"email"} & set(_listed(tags.get(b"s", b"*"))):
        raise Refused("permerror", "key is not for email")
    flags = _listed(tags.get(b"t", b""))
    if b"s" in flags and identity_domain(signature) != signature[b"d"].lower():
        raise Refused("permerror", "key forbids subdomains")
    value, bits = _parsed(kind, tags)
    return PublicKey(value, bits, kind, b"y" in flags)


def identity_domain(signature: Tags) -> bytes:
    """Return the domain of i= in lower case; without i= that is d= (RFC 6376 section 3.5)."""
    domain = signature[b"d"].lower()
    return signature.get(b"i", b"@" + domain).rpartition(b"@")[2].lower()


def _single(records: Sequence[bytes]) -> Tags:
    """Return the one record that is a key; other TXT records may stand beside it (3.6.2.2)."""
    keys = [tags for tags in map(_tags, records) if b"p" in tags]
    if not keys:
        raise Refused("permerror", "no key")
    if len(keys) > 1:
        raise Refused("permerror", "several keys")
    if not keys[0][b"p"]:
        raise Refused("permerror", "key revoked")
    return keys[0]


def _tags(record: bytes) -> Tags:
    if len(record) > _MAX_RECORD:
        return {}
    try:
        return dict(parse_tag_value(record))
    except (InvalidTagValueList, IndexError):
        return {}


def _parsed(kind: bytes, tags: Tags) -> tuple[Any, int]:
    value, bits, _, _ = dkim.evaluate_pk(
        b"key", b"k=%b; p=%b" % (kind, b"".join(tags[b"p"].split()))
    )
    if kind != b"rsa":
        return value, bits
    if bits < MIN_RSA_BITS:
        raise Refused("permerror", "key too short")
    if bits > MAX_RSA_BITS or not 3 <= value["publicExponent"] <= MAX_EXPONENT:
        raise Refused("permerror", "key too large")
    return value, bits


def _listed(value: bytes) -> list[bytes]:
    return [part.strip() for part in value.split(b":")]
