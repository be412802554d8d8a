"""ARC verification (RFC 8617 section 5.2): whether a chain of seals holds, and who sealed.

1. Sets are collected and bounded before any question to DNS: at most fifty, complete, numbered
   from 1 without a gap, each with one field of each kind.
2. Then the newest ARC-Message-Signature is verified, which says that the message is as the newest
   sealer passed it on, and every ARC-Seal, newest first, which says the same of the sets below.
3. A chain that holds says nothing by itself: it is as good as its sealers (sealers.py).

dkimpy's own `arc_verify` knows no bound, finds fields by a pattern that other tags match too, and
verifies signatures that nobody needs (reliability.md, C6 and C10). Its canonicalisation and its
arithmetic are used, through the one adapter.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from mail.authres import AuthenticationResults, parse_arc_results
from mail.message import Field, Message
from relay.authenticate.alone import Coverage
from relay.authenticate.dkim_key import PublicKey, Refused, Tags, choose_key
from relay.authenticate.verifier import (
    BodyHashes,
    check_body,
    check_tags,
    check_times,
    header_of,
    parse_tags,
    signed_names,
    signer,
    split,
    verify,
)
from relay.dns import DnsExhausted, DnsTemporary, Lookup, texts
from relay.stages import MethodResult

# RFC 8617 section 4.2.1: instances are 1 to 50.
MAX_SETS = 50
_POSITION = re.compile(rb"[0-9]{1,2}")
_RESULTS, _SIGNATURE, _SEAL = (
    "arc-authentication-results",
    "arc-message-signature",
    "arc-seal",
)
# In the order in which they stand inside a set when they are sealed (section 5.1.1).
_KINDS = (_RESULTS, _SIGNATURE, _SEAL)
_IN_SIGNATURE = (b"a", b"b", b"bh", b"d", b"h", b"s")
_IN_SEAL = (b"a", b"b", b"cv", b"d", b"s")
_MICROSECONDS = 1_000_000


@dataclass(frozen=True, slots=True)
class Seal:
    """One set of a chain that holds: who sealed it, what they had found, and what they signed.

    `found` is None where the results cannot be read; `signed` counts the names in h= of the
    set's ARC-Message-Signature, lower case.
    """

    domain: str
    found: AuthenticationResults | None
    signed: Coverage


@dataclass(frozen=True, slots=True)
class Chain:
    """A result of RFC 8617 section 4.4: "none", "pass" or "fail", and the reason of a failure.

    `claimed` are the domains that the sets name, newest first, whether they hold or not. `seals`
    are the sets, newest first, when the chain holds. `is_temporary` says that DNS gave no answer.
    """

    result: str = "none"
    reason: str = ""
    claimed: tuple[str, ...] = ()
    seals: tuple[Seal, ...] = field(default=(), repr=False)
    is_temporary: bool = False

    @property
    def method_result(self) -> MethodResult:
        """For the record (RFC 8617 section 10.1), with the newest sealer's domain."""
        return MethodResult("arc", self.result, "".join(self.claimed[:1]), self.reason)


NO_CHAIN = Chain()


@dataclass(frozen=True, slots=True)
class _Part:
    """One field of a set: its tags, or for ARC-Authentication-Results what it says."""

    instance: int
    field: Field
    tags: Tags
    found: AuthenticationResults | None = None


@dataclass(frozen=True, slots=True)
class _Set:
    """The three fields of one instance."""

    results: _Part
    signature: _Part
    seal: _Part


def check_chain(message: Message, lookup: Lookup, now: int) -> Chain:
    """Validate the chain of a message. Never raises. `now` is microseconds UTC."""
    claimed: tuple[str, ...] = ()
    try:
        sets = _collect(message)
        if not sets:
            return NO_CHAIN
        claimed = tuple(signer(one.seal.tags)[0] for one in reversed(sets))
        _check_sets(sets, now // _MICROSECONDS)
        _verify_signature(sets[-1].signature, message, lookup)
        for number in range(len(sets), 0, -1):
            _verify_seal(sets[:number], lookup)
    except Refused as refused:
        return Chain("fail", refused.reason, claimed)
    except DnsTemporary:
        return Chain("fail", "no answer from DNS", claimed, is_temporary=True)
    except DnsExhausted:
        return Chain("fail", "too many questions to DNS", claimed)
    except Exception:  # noqa: BLE001 - IndexError, ValueError, UnicodeError: any
        # Whatever a stranger's field or key makes dkimpy raise is a chain that does not hold.
        return Chain("fail", "malformed", claimed)
    return Chain("pass", "", claimed, tuple(map(_sealed, reversed(sets))))


def _collect(message: Message) -> list[_Set]:
    """Return the sets, oldest first. Raises Refused, and whatever dkimpy raises for tags."""
    fields = [one for one in message.fields if one.key in _KINDS]
    if len(fields) > MAX_SETS * len(_KINDS):
        raise Refused("fail", "too many sets")
    found: dict[tuple[int, str], _Part] = {}
    for one in fields:
        part = _read(one)
        if (part.instance, one.key) in found:
            raise Refused("fail", "field repeated in a set")
        found[part.instance, one.key] = part
    highest = max((instance for instance, _ in found), default=0)
    if len(found) != highest * len(_KINDS):
        raise Refused("fail", "set incomplete")
    return [_Set(*(found[number, kind] for kind in _KINDS)) for number in range(1, highest + 1)]


def _read(one: Field) -> _Part:
    if one.key == _RESULTS:
        instance, found = parse_arc_results(one.value)
        return _Part(_checked(instance), one, {}, found)
    tags = parse_tags(one.raw)
    position = tags.pop(b"i", b"")
    return _Part(_checked(int(position) if _POSITION.fullmatch(position) else 0), one, tags)


def _checked(instance: int) -> int:
    if not 1 <= instance <= MAX_SETS:
        raise Refused("fail", "no such instance")
    return instance


def _check_sets(sets: Sequence[_Set], now: int) -> None:
    """Raise unless every field of every set may be what it says, without asking DNS."""
    if sets[-1].seal.tags.get(b"cv") == b"fail":
        # Section 5.2, step 2: a sealer found the chain broken, and it stays so.
        raise Refused("fail", "newest seal says fail")
    for one in sets:
        check_tags(one.signature.tags, _IN_SIGNATURE)
        check_tags(one.seal.tags, _IN_SEAL)
        check_times(one.seal.tags, now)
        if b"arc-seal" in signed_names(one.signature.tags):
            raise Refused("fail", "message signature covers a seal")
        if b"h" in one.seal.tags:
            raise Refused("fail", "seal names fields")
        if one.seal.tags[b"cv"] != (b"none" if one is sets[0] else b"pass"):
            raise Refused("fail", "status out of place")
    # An older signature covers an older form of the message, and may have expired since.
    check_times(sets[-1].signature.tags, now)


def _verify_signature(part: _Part, message: Message, lookup: Lookup) -> None:
    key = _key(part.tags, lookup)
    check_body(part.tags, BodyHashes(message.body))
    verify(part.tags, signed_names(part.tags), part.field, header_of(message), key)


def _verify_seal(sets: Sequence[_Set], lookup: Lookup) -> None:
    """Verify the newest seal of these sets. It covers all of them, oldest first, and itself."""
    own = sets[-1].seal
    covered = [part for one in sets for part in (one.results, one.signature, one.seal)][:-1]
    # Fields are selected from the end.
    header = [split(part.field) for part in reversed(covered)]
    names = [part.field.key.encode("ascii") for part in covered]
    # Section 5.1.1: seals know no other canonicalisation.
    tags = own.tags | {b"c": b"relaxed/relaxed"}
    verify(tags, names, own.field, header, _key(own.tags, lookup))


def _key(tags: Tags, lookup: Lookup) -> PublicKey:
    name = b"%b._domainkey.%b" % (tags[b"s"], tags[b"d"])
    key = choose_key(texts(lookup, name.decode("ascii")), tags)
    if key.is_testing:
        raise Refused("fail", "key in testing mode")
    return key


def _sealed(one: _Set) -> Seal:
    names = Counter(name.decode("ascii") for name in signed_names(one.signature.tags))
    return Seal(signer(one.seal.tags)[0], one.results.found, names)
