"""The trace of a message: Received fields, and our count of hops against loops (RFC 5321 6.3)."""

import re

from mail.dates import format_date
from mail.message import Field, Message, make_field

HOP_FIELD = "X-Gobetween-Hops"
_HOPS = re.compile(r"[0-9]{1,4}")
# What a client calls itself is the client's choice: nothing of it may look like syntax.
_NOT_IN_NAME = re.compile(r"[^A-Za-z0-9.:_-]")
_MAX_NAME = 255


def transmission_type(
    *, extended: bool, tls: bool = False, authenticated: bool = False, smtputf8: bool = False
) -> str:
    """Name the protocol of a session for `with` (RFC 3848, RFC 6531 section 4.3): ESMTPSA."""
    if not extended:
        return "SMTP"
    base = "UTF8SMTP" if smtputf8 else "ESMTP"
    return base + "S" * tls + "A" * authenticated


def format_received(*, helo: str, ip: str, by: str, protocol: str, id: str, at: int) -> Field:
    """Write our Received field. `at` is in microseconds UTC, `protocol` from transmission_type.

    There is never a `for` clause: it would show an address (RFC 5321 section 7.6).
    """
    literal = f"[IPv6:{_named(ip)}]" if ":" in ip else f"[{_named(ip)}]"
    return make_field(
        "Received",
        f"from {_named(helo)} ({literal}) by {_named(by)} with {_named(protocol)} "
        f"id {_named(id)}; {format_date(at)}",
    )


def count_received(message: Message) -> int:
    """Count the Received fields (RFC 5321 section 6.3)."""
    return len(message.fields_named("Received"))


def hop_count(message: Message) -> int:
    """Give the hops a message has made: the larger of our own field's value and the Received count.

    A hop field that is no number of four digits is ignored, for we wrote none such.
    """
    ours = [int(value) for value in message.values(HOP_FIELD) if _HOPS.fullmatch(value)]
    return max([count_received(message), *ours])


def _named(text: str) -> str:
    return _NOT_IN_NAME.sub("?", text)[:_MAX_NAME] or "unknown"
