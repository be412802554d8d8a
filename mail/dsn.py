"""Reports of ours to the one who wrote a message: it failed, is late, or was passed on.

They are written afresh (RFC 3464, in the three parts of RFC 6522) and name aliases only. Of what
the next hop said, nothing but a cleaned reason is told, and neither its name nor its address:
either would tell who the other side is. The envelope has the null reverse-path (RFC 5321 section
6.1).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from typing import Final

from mail.address import Address, AddressError, parse_address
from mail.dates import format_date
from mail.domain_names import is_domain
from mail.dsn_texts import explain, subject_of
from mail.mailboxes import format_mailbox
from mail.message import Field, Message, make_field
from mail.remote_text import clean_remote_text as clean_remote_text
from mail.remote_text import without_hosts
from mail.reply import Reply
from mail.reports import Action
from mail.transfer import has_long_line

_REPLY_CODE = re.compile(r"[245][0-9]{2}(?:[ -]|$)")
_MESSAGE_ID = re.compile(r"[!-;=?-~]+")
_PRINTABLE = re.compile(r"[!-~](?:[ -~]{0,98}[!-~])?")
_AUTHOR_NAME = "Mail Delivery"
# Which replies go with which action; a message that expired was deferred to its end.
_CLASSES: Final[Mapping[Action, str]] = {
    Action.FAILED: "5",
    Action.DELAYED: "4",
    Action.RELAYED: "2",
}


class ReturnedPart(StrEnum):
    """How much of the author's message comes back: all of it, its header, or what names it."""

    FULL = "full"
    HEADER = "header"
    NAME = "name"


# What names a message; nobody can put into these fields what would be worth returning.
_NAMING: Final = frozenset({"message-id", "date"})


@dataclass(frozen=True, slots=True)
class DsnFacts:
    """What a report tells. Times are microseconds UTC; both addresses are ASCII aliases.

    `to` is the alias of the message's author, `recipient` the alias they wrote to. `reply` is the
    outcome, of the class that belongs to the action; `diagnostic` what the next hop said, in any
    state ("" tells `reply`). `original_id` is the author's own Message-ID without brackets, or "";
    `original` the message as its author wrote it, `returned` how much of it comes back.
    `envelope_id` and `original_recipient` are the author's own words (RFC 3461 section 4.4 and
    4.2), `retry_until` the end of a delayed message's life. Raises ValueError for another action
    or a reply of another class, a bad domain, host or identifier, or an address that is not ASCII.
    """

    domain: str
    reporting_mta: str
    to: Address
    recipient: Address
    action: Action
    reply: Reply
    message_id: str
    at: int
    arrived_at: int
    diagnostic: str = field(default="", repr=False)
    original_id: str = field(default="", repr=False)
    original: Message | None = field(default=None, repr=False)
    returned: ReturnedPart = ReturnedPart.NAME
    envelope_id: str = field(default="", repr=False)
    original_recipient: str = field(default="", repr=False)
    retry_until: int | None = None

    def __post_init__(self) -> None:
        if _CLASSES.get(self.action) != self.reply.status[:1]:
            raise ValueError("not a reply that belongs to the action of a report")
        if not is_domain(self.domain) or not is_domain(self.reporting_mta):
            raise ValueError("not a domain name")
        if self.to.needs_smtputf8 or self.recipient.needs_smtputf8:
            raise ValueError("an alias is ASCII")
        if _MESSAGE_ID.fullmatch(self.message_id) is None:
            raise ValueError("not a message identifier")
        if self.original_id and _MESSAGE_ID.fullmatch(self.original_id) is None:
            raise ValueError("not a message identifier of the original")


def compose_report(facts: DsnFacts) -> Message:
    """Write the report: header fields, and a body of text, machine-readable status and original."""
    # The boundary begins no line of the other parts: nobody knew this Message-ID before.
    boundary = f"=_{sha256(facts.message_id.encode('ascii')).hexdigest()[:32]}"
    mailer = Address("mailer-daemon", facts.domain)
    original = _original(facts)
    fields = [
        make_field("Date", format_date(facts.at)),
        make_field("From", format_mailbox(_AUTHOR_NAME, mailer)),
        make_field("To", str(facts.to)),
        make_field("Subject", subject_of(facts.action)),
        make_field("Message-ID", f"<{facts.message_id}>"),
        # RFC 3834 section 5: so that no responder answers, and no gateway relays it on.
        make_field("Auto-Submitted", "auto-replied"),
        make_field("MIME-Version", "1.0"),
        make_field(
            "Content-Type",
            f'multipart/report; report-type=delivery-status; boundary="{boundary}"',
        ),
    ]
    if not original.isascii():
        fields.append(make_field("Content-Transfer-Encoding", "8bit"))
    if facts.original_id:
        fields.append(make_field("In-Reply-To", f"<{facts.original_id}>"))
        fields.append(make_field("References", f"<{facts.original_id}>"))
    parts = (
        _part("text/plain; charset=us-ascii", _explanation(facts).encode("ascii")),
        _part("message/delivery-status", _status(facts)),
        *((original,) if original else ()),
    )
    delimiter = f"--{boundary}".encode("ascii")
    body = b"".join([delimiter + b"\r\n" + part for part in parts]) + delimiter + b"--\r\n"
    return Message(tuple(fields), body)


def _part(content_type: str, content: bytes, *more: Field) -> bytes:
    head = b"".join([one.raw for one in (make_field("Content-Type", content_type), *more)])
    return head + b"\r\n" + content + b"\r\n"


def _explanation(facts: DsnFacts) -> str:
    return explain(
        facts.action,
        recipient=str(facts.recipient),
        arrived_at=format_date(facts.arrived_at),
        status=facts.reply.status,
        retry_until=None if facts.retry_until is None else format_date(facts.retry_until),
    )


def _status(facts: DsnFacts) -> bytes:
    """Write the fields of RFC 3464: per message (section 2.2), then per recipient (section 2.3)."""
    about_message = [("Reporting-MTA", f"dns; {facts.reporting_mta}")]
    if _PRINTABLE.fullmatch(facts.envelope_id):
        about_message.insert(0, ("Original-Envelope-Id", facts.envelope_id))
    about_message.append(("Arrival-Date", format_date(facts.arrived_at)))
    # Remote-MTA (section 2.3.5) is left out on purpose: it names the other side's server.
    about_recipient = [
        ("Original-Recipient", _original_recipient(facts)),
        ("Final-Recipient", f"rfc822; {facts.recipient}"),
        ("Action", facts.action.value),
        ("Status", facts.reply.status),
    ]
    if facts.action is not Action.RELAYED:
        said = without_hosts(clean_remote_text(facts.diagnostic or str(facts.reply)))
        # RFC 3464 section 2.3.6: of type smtp is what begins with a reply code, and "X-" names ours.
        kind = "smtp" if _REPLY_CODE.match(said) else "X-Gobetween"
        about_recipient.append(("Diagnostic-Code", f"{kind}; {said}"))
    about_recipient.append(("Last-Attempt-Date", format_date(facts.at)))
    if facts.retry_until is not None:
        about_recipient.append(("Will-Retry-Until", format_date(facts.retry_until)))
    groups = (about_message, about_recipient)
    return b"\r\n".join([b"".join([make_field(*one).raw for one in group]) for group in groups])


def _original_recipient(facts: DsnFacts) -> str:
    """The author's ORCPT where it is an address of this relay; else the alias that they wrote to.

    Whether another address is shown must not depend on whose it is, or a guess could be tested.
    """
    kind, _, text = facts.original_recipient.partition(";")
    try:
        address = parse_address(text.strip())
    except AddressError:
        return f"rfc822; {facts.recipient}"
    is_ours = address.domain == facts.domain and not address.needs_smtputf8
    shown = address if is_ours and kind.strip().lower() == "rfc822" else facts.recipient
    return f"rfc822; {shown}"


def _original(facts: DsnFacts) -> bytes:
    """The third part (RFC 6522 section 3), or nothing when there is no original."""
    if facts.original is None:
        return b""
    raw = facts.original.as_bytes()
    if facts.returned is ReturnedPart.FULL and _may_stand_in_a_part(facts.original, raw):
        ended = raw if raw.endswith(b"\r\n") else raw + b"\r\n"
        encoding = () if raw.isascii() else (make_field("Content-Transfer-Encoding", "8bit"),)
        return _part("message/rfc822", ended, *encoding)
    return _part("text/rfc822-headers", _header(facts.original, facts.returned))


def _may_stand_in_a_part(message: Message, raw: bytes) -> bool:
    """Whether the message can be put in a part as it is: its header ASCII, its lines those of SMTP."""
    lines = raw.count(b"\r\n")
    is_ascii = all(one.raw.isascii() for one in message.fields)
    has_smtp_lines = raw.count(b"\n") == lines == raw.count(b"\r") and b"\0" not in raw
    return is_ascii and has_smtp_lines and not has_long_line(raw)


def _header(message: Message, returned: ReturnedPart) -> bytes:
    """Write the fields again, ASCII and folded; junk lines have no name to be written under."""
    named = [one for one in message.fields if one.name]
    if returned is ReturnedPart.NAME:
        named = [one for one in named if one.key in _NAMING]
    return b"".join([make_field(one.name, one.value).raw for one in named])
