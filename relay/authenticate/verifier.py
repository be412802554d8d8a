"""The one adapter to dkimpy's verification: tags in, a signature that matches or a refusal out.

dkimpy crashes on hostile tags, and it is quadratic in places that a stranger can reach. So the
shape of a field is bounded before it is parsed, the body is hashed here in linear time, and dkimpy
gets the one thing left: the header fields, the signature and the key. What a verified signature
means is said in dkim.py and arc.py.
"""

import base64
import re
from collections.abc import Sequence

import dkim
from dkim.util import parse_tag_value

from mail.message import Field, Message
from relay.authenticate.dkim_key import PublicKey, Refused, Tags
from relay.seal.body_hash import body_hash

MAX_NAMES = 200
_MAX_FIELD = 8192
_LONG_SPACE = re.compile(rb"\s{100}")
_MANY_LINES = 200
# How far a signer's clock may be off, in seconds.
_CLOCK_SLOP = 300

_ALGORITHMS = frozenset({b"rsa-sha256", b"ed25519-sha256"})
_CANONICAL = {
    b"simple": (b"simple", b"simple"),
    b"relaxed": (b"relaxed", b"simple"),
    b"simple/simple": (b"simple", b"simple"),
    b"simple/relaxed": (b"simple", b"relaxed"),
    b"relaxed/simple": (b"relaxed", b"simple"),
    b"relaxed/relaxed": (b"relaxed", b"relaxed"),
}
_LABEL = rb"[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?"
_DOMAIN = re.compile(rb"(?=.{3,253}\Z)(?:%b\.)+%b" % (_LABEL, _LABEL))
_SELECTOR = re.compile(rb"(?=.{1,189}\Z)%b(?:\.%b)*" % (_LABEL, _LABEL))
_SECONDS = re.compile(rb"[0-9]{1,12}")

HeaderField = tuple[bytes, bytes]


class BodyHashes:
    """The body hash in both forms, each computed when first asked for."""

    def __init__(self, body: bytes) -> None:
        self._body = body
        self._known: dict[bytes, bytes] = {}

    def of(self, form: bytes) -> bytes:
        """Return 32 octets for the form "simple" or "relaxed"."""
        if form not in self._known:
            self._known[form] = body_hash(self._body, relaxed=form == b"relaxed")
        return self._known[form]


def parse_tags(raw: bytes) -> Tags:
    """Return the tags of a field. Its shape is bounded first: dkimpy is quadratic in it.

    Raises Refused, and whatever dkimpy raises for what is no list of tags (RFC 6376 section 3.2).
    """
    if len(raw) > _MAX_FIELD or raw.count(b"\n") > _MANY_LINES or _LONG_SPACE.search(raw):
        raise Refused("permerror", "field too large")
    return dict(parse_tag_value(raw.partition(b":")[2]))


def check_tags(tags: Tags, mandatory: Sequence[bytes]) -> None:
    """Raise unless the tags that all signatures share hold (RFC 6376 section 3.5).

    Raises Refused, and whatever dkimpy raises for malformed tags.
    """
    # dkimpy compares t= and x= with its own clock and ten hours of slop, so they are judged apart.
    # Its check of i= is good: the domain is that of d= or within it.
    timeless = {tag: tags[tag] for tag in tags if tag not in (b"t", b"x")}
    dkim.validate_signature_fields(timeless, list(mandatory))
    if tags[b"a"] not in _ALGORITHMS:
        raise Refused("permerror", "algorithm not allowed")
    if not _DOMAIN.fullmatch(tags[b"d"]) or not _SELECTOR.fullmatch(tags[b"s"]):
        raise Refused("permerror", "no name to look up")
    if tags.get(b"c", b"simple") not in _CANONICAL:
        raise Refused("permerror", "canonicalisation unknown")


def signed_names(tags: Tags) -> list[bytes]:
    """Return the names of h= in lower case; From is among them. Raises Refused."""
    names = [name.strip().lower() for name in tags[b"h"].split(b":")]
    if b"from" not in names:
        raise Refused("permerror", "From is not signed")
    if len(names) > MAX_NAMES:
        raise Refused("permerror", "field too large")
    return names


def check_times(tags: Tags, now: int) -> None:
    """Raise Refused where t= or x= forbids the signature; `now` is in seconds.

    RFC 6376 section 3.5, t= and x=.
    """
    signed_at, expires_at = tags.get(b"t", b"0"), tags.get(b"x", b"")
    if not _SECONDS.fullmatch(signed_at) or not _SECONDS.fullmatch(expires_at or b"0"):
        raise Refused("permerror", "times malformed")
    if int(signed_at) > now + _CLOCK_SLOP:
        raise Refused("permerror", "signed in the future")
    if expires_at and (int(expires_at) <= int(signed_at) or int(expires_at) < now):
        raise Refused("permerror", "signature expired")


def check_body(tags: Tags, bodies: BodyHashes) -> None:
    """Raise Refused("fail") unless bh= is the hash of the whole body."""
    if b"l" in tags:
        # Anything could stand after the part that l= covers (RFC 6376 section 8.2).
        raise Refused("fail", "body signed in part")
    _, form = _CANONICAL[tags.get(b"c", b"simple")]
    if base64.b64decode(b"".join(tags[b"bh"].split()), validate=True) != bodies.of(form):
        raise Refused("fail", "body changed")


def verify(
    tags: Tags,
    names: Sequence[bytes],
    own: Field,
    header: list[HeaderField],
    key: PublicKey,
) -> None:
    """Raise Refused("fail") unless b= signs the fields selected from `header` and `own` itself.

    Fields of one name are selected from the end of `header` (RFC 6376 section 5.4.2).
    """
    verifier = dkim.DKIM(minkey=key.bits)
    verifier.headers = header
    verifier.pk, verifier.keysize, verifier.ktag = key.value, key.bits, key.kind
    # Without bh= dkimpy leaves the body alone, which is hashed once for all signatures.
    rest = {tag: value for tag, value in tags.items() if tag != b"bh"}
    name, value = split(own)
    if _CANONICAL[tags.get(b"c", b"simple")][0] == b"relaxed":
        # dkimpy finds b= only behind a blank or a semicolon; "relaxed" knows no blank here.
        value = b" " + value
    if not verifier.verify_sig_process(rest, list(names), (name, value), None):
        raise Refused("fail", "signature does not match")


def header_of(message: Message) -> list[HeaderField]:
    """Return all fields as dkimpy knows them; junk lines are none."""
    return [split(one) for one in message.fields if one.name]


def split(one: Field) -> HeaderField:
    """Return name and everything after the colon.

    Blanks before the colon are left out, so that dkimpy finds every field that a reader finds: by
    "simple" it would pass over `Subject :`, and a name signed once too often would not show it.
    """
    name, _, value = one.raw.partition(b":")
    return name.rstrip(), value


def signer(tags: Tags) -> tuple[str, str]:
    """Return domain and selector for the record, each only where it is a name.

    The record shows no stranger's free text.
    """
    domain, selector = tags.get(b"d", b""), tags.get(b"s", b"")
    return (
        domain.decode("ascii").lower() if _DOMAIN.fullmatch(domain) else "",
        selector.decode("ascii").lower() if _SELECTOR.fullmatch(selector) else "",
    )
