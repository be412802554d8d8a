"""When a signature is evidence without SPF, though anybody may send the same message again.

A signature says who wrote a message, not who sends it, nor to whom. So alone it counts only while
it is fresh, only where the signed fields show an alias that this transaction names, and only once.
Once is judged by what was signed and not by the signature: a message may bear several, b= of RSA
can be written in many ways that all verify, and a peer may sign again when it sends again.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from mail.address import Address
from mail.dates import parse_date
from mail.message import Message
from relay.authenticate.author import visible_addresses
from relay.seal.body_hash import body_hash
from relay.stages import ReceivedMessage

_HOUR = 3600 * 1_000_000
# A date is believed for seven days, and half a day ahead for wrong clocks and zones. The stores
# remember a signature for eight days, so that no message is believed longer than it is remembered.
MAX_AGE = 7 * 24 * _HOUR
MAX_AHEAD = 12 * _HOUR
# Signed, so that nothing a reader sees could have been changed.
SIGNED_ALONE = ("From", "To", "Subject", "Date", "Message-ID")
_BLANKS = re.compile(rb"[ \t\r\n]+")

# How often h= names each field, lower case.
Coverage = Mapping[str, int]


def covers(signed: Coverage, message: Message, name: str) -> bool:
    """Whether every field of this name is signed, so that none was added or changed."""
    return signed.get(name.lower(), 0) >= max(1, len(message.fields_named(name)))


def stands_alone(
    coverages: Sequence[Coverage], received: ReceivedMessage, alias_domains: AbstractSet[str]
) -> bool:
    """Tell whether valid signatures with these coverages are evidence by themselves.

    They are when each covers what a reader sees, the date is near now, and a signed To or Cc shows
    an alias that this transaction names. That they count once is a matter of the stores.
    """
    message = received.message

    def is_signed(name: str) -> bool:
        return all(covers(signed, message, name) for signed in coverages)

    if not all(is_signed(name) for name in SIGNED_ALONE) or not _is_fresh(received):
        return False
    named = {_base(path) for path in received.envelope.forward_paths}
    return any(
        is_signed(name)
        and any(
            address.domain in alias_domains and _base(address) in named
            for address in visible_addresses(message, name)
        )
        for name in ("To", "Cc")
    )


def identity_of(message: Message) -> str:
    """Identify what a signature that stands alone has signed: SHA-256 as 64 hex digits.

    It is the same for all that such a signature allows to differ, by the loosest canonicalisation
    that there is, "relaxed" (RFC 6376 section 3.4), and for no two messages else.
    """
    digest = hashlib.sha256()
    for name in SIGNED_ALONE:
        for one in message.fields_named(name):
            value = _BLANKS.sub(b" ", one.raw.partition(b":")[2]).strip()
            digest.update(b"%b:%d:%b\r\n" % (name.encode("ascii"), len(value), value))
    digest.update(body_hash(message.body, relaxed=True))
    return digest.hexdigest()


def _is_fresh(received: ReceivedMessage) -> bool:
    date = parse_date(received.message.value("Date") or "")
    return date is not None and -MAX_AHEAD <= received.received_at - date <= MAX_AGE


def _base(address: Address) -> tuple[str, str]:
    """Return an alias without its thread tag, and in one case."""
    return address.local_part.lower().partition("+")[0], address.domain
