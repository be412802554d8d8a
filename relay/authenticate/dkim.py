"""DKIM verification (RFC 6376) inside the checks that make a "True" of dkimpy mean something.

dkimpy alone passes a signature that leaves out From, that covers a part of the body, or that uses
SHA-1. So the tags and the key are judged here before it is asked.
"""

from collections import Counter
from dataclasses import dataclass, field

from mail.message import Field, Message
from relay.authenticate.alone import Coverage, covers
from relay.authenticate.dkim_key import Refused, Tags, choose_key
from relay.authenticate.verifier import (
    BodyHashes,
    HeaderField,
    check_body,
    check_tags,
    check_times,
    header_of,
    parse_tags,
    signed_names,
    signer,
    verify,
)
from relay.dns import DnsTemporary, Lookup, texts
from relay.stages import MethodResult

# reliability.md section 2.2: signatures beyond these are not looked at, topmost first.
MAX_SIGNATURES = 5
_MANDATORY = (b"v", b"a", b"b", b"bh", b"d", b"h", b"s")
_MICROSECONDS = 1_000_000
_NOTHING: Coverage = {}


@dataclass(frozen=True, slots=True)
class Signature:
    """What became of one DKIM-Signature field: a result of RFC 8601 section 2.7.1, and who signed.

    `signed` counts the names in h=, lower case; it is empty unless the result is "pass".
    """

    result: str
    domain: str
    selector: str
    reason: str = ""
    signed: Coverage = field(default_factory=lambda: _NOTHING)

    def covers(self, message: Message, name: str) -> bool:
        """Whether every field of this name is signed, so that none was added or changed."""
        return covers(self.signed, message, name)

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
    bodies = BodyHashes(message.body)
    header = header_of(message)
    return tuple(_checked(one, header, bodies, lookup, now // _MICROSECONDS) for one in fields)


def _checked(
    one: Field, header: list[HeaderField], bodies: BodyHashes, lookup: Lookup, now: int
) -> Signature:
    tags: Tags = {}
    try:
        tags = parse_tags(one.raw)
        check_tags(tags, _MANDATORY)
        names = signed_names(tags)
        check_times(tags, now)
        name = b"%b._domainkey.%b" % (tags[b"s"], tags[b"d"])
        key = choose_key(texts(lookup, name.decode("ascii")), tags)
        check_body(tags, bodies)
        verify(tags, names, one, header, key)
        if key.is_testing:
            # RFC 6376 section 3.6.1: mail signed with a key in testing mode is treated as unsigned.
            raise Refused("neutral", "key in testing mode")
    except Refused as refused:
        return Signature(refused.result, *signer(tags), refused.reason)
    except DnsTemporary:
        return Signature("temperror", *signer(tags), "no answer from DNS")
    except Exception:  # noqa: BLE001 - IndexError, ValueError, UnicodeError: any
        # Whatever a stranger's field or key makes dkimpy raise is that stranger's permanent error.
        return Signature("permerror", *signer(tags), "malformed")
    return Signature("pass", *signer(tags), "", Counter(name.decode("ascii") for name in names))
