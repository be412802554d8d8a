"""DKIM verification (RFC 6376) by dkimpy, inside the checks that make its "True" mean something.

dkimpy alone passes a signature that leaves out From, that covers a part of the body, or that uses
SHA-1; it crashes on hostile tags; and it is quadratic in places that a stranger can reach. So the
tags and the key are judged here first, the body is hashed here, and dkimpy gets the one thing left:
the header fields, the signature and the key.
"""

import base64
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

import dkim
from dkim.util import parse_tag_value

from mail.message import Field, Message
from relay.authenticate.dkim_key import PublicKey, Refused, Tags, choose_key
from relay.dns import DnsTemporary, Lookup, texts
from relay.seal.body_hash import body_hash
from relay.stages import MethodResult

# reliability.md section 2.2: signatures beyond these are not looked at, topmost first.
MAX_SIGNATURES = 5
MAX_NAMES = 200
_MAX_FIELD = 8192
_LONG_SPACE = re.compile(rb"\s{100}")
_MANY_LINES = 200
# How far a signer's clock may be off, in seconds.
_CLOCK_SLOP = 300
_MICROSECONDS = 1_000_000

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
_NOTHING: Mapping[str, int] = {}


@dataclass(frozen=True, slots=True)
class Signature:
    """What became of one DKIM-Signature field: a result of RFC 8601 section 2.7.1, and who signed.

    `signed` counts the names in h=, lower case; it is empty unless the result is "pass".
    """

    result: str
    domain: str
    selector: str
    reason: str = ""
    signed: Mapping[str, int] = field(default_factory=lambda: _NOTHING)

    def covers(self, message: Message, name: str) -> bool:
        """Whether every field of this name is signed, so that none was added or changed."""
        return self.signed.get(name.lower(), 0) >= max(1, len(message.fields_named(name)))

    @property
    def method_result(self) -> MethodResult:
        """For the record (RFC 8601 section 2.7.1)."""
        return MethodResult(
            "dkim", self.result, self.domain, f"{self.selector} {self.reason}".strip()
        )


def check_signatures(message: Message, lookup: Lookup, now: int) -> tuple[Signature, ...]:
    """Verify the topmost signatures of a message, at most five. Never raises.

    `now` is microseconds UTC.
    """
    fields = message.fields_named("DKIM-Signature")[:MAX_SIGNATURES]
    if not fields:
        return ()
    bodies = _BodyHashes(message.body)
    header = [_split(one) for one in message.fields if one.name]
    return tuple(_checked(one, header, bodies, lookup, now // _MICROSECONDS) for one in fields)


def _checked(
    one: Field, header: list[tuple[bytes, bytes]], bodies: "_BodyHashes", lookup: Lookup, now: int
) -> Signature:
    tags: Tags = {}
    try:
        tags = _parsed(one.raw)
        names = _checked_tags(tags, now)
        name = b"%b._domainkey.%b" % (tags[b"s"], tags[b"d"])
        key = choose_key(texts(lookup, name.decode("ascii")), tags)
        _verify(tags, names, _split(one), header, bodies, key)
        if key.is_testing:
            # RFC 6376 section 3.6.1: mail signed with a key in testing mode is treated as unsigned.
            raise Refused("neutral", "key in testing mode")
    except Refused as refused:
        return Signature(refused.result, *_signer(tags), refused.reason)
    except DnsTemporary:
        return Signature("temperror", *_signer(tags), "no answer from DNS")
    except Exception:  # noqa: BLE001 - dkimpy raises anything
        # Whatever a stranger's field or key makes dkimpy raise is that stranger's permanent error.
        return Signature("permerror", *_signer(tags), "malformed")
    return Signature("pass", *_signer(tags), "", Counter(name.decode("ascii") for name in names))


def _parsed(raw: bytes) -> Tags:
    """Return the tags. The shape is bounded first, for dkimpy's expressions are quadratic in it."""
    if len(raw) > _MAX_FIELD or raw.count(b"\n") > _MANY_LINES or _LONG_SPACE.search(raw):
        raise Refused("permerror", "field too large")
    return dict(parse_tag_value(raw.partition(b":")[2]))


def _checked_tags(tags: Tags, now: int) -> list[bytes]:
    """Return the names of h= in lower case, once all tags hold.

    Raises Refused, and whatever dkimpy raises for malformed tags.
    """
    # dkimpy compares t= and x= with its own clock and ten hours of slop, so they are judged below.
    # Its check of i= is good: the domain is that of d= or within it.
    dkim.validate_signature_fields({tag: tags[tag] for tag in tags if tag not in (b"t", b"x")})
    if tags[b"a"] not in _ALGORITHMS:
        raise Refused("permerror", "algorithm not allowed")
    if not _DOMAIN.fullmatch(tags[b"d"]) or not _SELECTOR.fullmatch(tags[b"s"]):
        raise Refused("permerror", "no name to look up")
    if tags.get(b"c", b"simple") not in _CANONICAL:
        raise Refused("permerror", "canonicalisation unknown")
    names = [name.strip().lower() for name in tags[b"h"].split(b":")]
    if b"from" not in names:
        raise Refused("permerror", "From is not signed")
    if len(names) > MAX_NAMES:
        raise Refused("permerror", "field too large")
    _check_times(tags, now)
    if b"l" in tags:
        # Anything could stand after the part that l= covers (RFC 6376 section 8.2).
        raise Refused("fail", "body signed in part")
    return names


def _check_times(tags: Tags, now: int) -> None:
    """RFC 6376 section 3.5, t= and x=."""
    signed_at, expires_at = tags.get(b"t", b"0"), tags.get(b"x", b"")
    if not _SECONDS.fullmatch(signed_at) or not _SECONDS.fullmatch(expires_at or b"0"):
        raise Refused("permerror", "times malformed")
    if int(signed_at) > now + _CLOCK_SLOP:
        raise Refused("permerror", "signed in the future")
    if expires_at and (int(expires_at) <= int(signed_at) or int(expires_at) < now):
        raise Refused("permerror", "signature expired")


def _verify(
    tags: Tags,
    names: list[bytes],
    own: tuple[bytes, bytes],
    header: list[tuple[bytes, bytes]],
    bodies: "_BodyHashes",
    key: PublicKey,
) -> None:
    """Raise Refused("fail") unless the body and the selected header fields are what was signed."""
    _, body_form = _CANONICAL[tags.get(b"c", b"simple")]
    claimed = base64.b64decode(b"".join(tags[b"bh"].split()), validate=True)
    if claimed != bodies.of(body_form):
        raise Refused("fail", "body changed")
    verifier = dkim.DKIM(minkey=key.bits)
    verifier.headers = header
    verifier.pk, verifier.keysize, verifier.ktag = key.value, key.bits, key.kind
    # Without bh= dkimpy leaves the body alone, which was hashed in linear time and once for all
    # signatures.
    rest = {tag: value for tag, value in tags.items() if tag != b"bh"}
    if not verifier.verify_sig_process(rest, list(names), own, None):
        raise Refused("fail", "signature does not match")


class _BodyHashes:
    """The body hash in both forms, each computed when first asked for."""

    def __init__(self, body: bytes) -> None:
        self._body = body
        self._known: dict[bytes, bytes] = {}

    def of(self, form: bytes) -> bytes:
        if form not in self._known:
            self._known[form] = body_hash(self._body, relaxed=form == b"relaxed")
        return self._known[form]


def _split(one: Field) -> tuple[bytes, bytes]:
    """Return a field as dkimpy knows it: name and everything after the colon."""
    name, _, value = one.raw.partition(b":")
    return name, value


def _signer(tags: Tags) -> tuple[str, str]:
    """Return domain and selector for the record, each only where it is a name.

    The record shows no stranger's free text.
    """
    domain, selector = tags.get(b"d", b""), tags.get(b"s", b"")
    return (
        domain.decode("ascii").lower() if _DOMAIN.fullmatch(domain) else "",
        selector.decode("ascii").lower() if _SELECTOR.fullmatch(selector) else "",
    )
