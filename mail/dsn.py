"""The report that a message could not be delivered, for the one who wrote it.

It is written afresh (RFC 3464, in the three parts of RFC 6522) and names aliases only. Of what the
next hop said, nothing but a cleaned reason is told, and neither its name nor its address: either
would tell who the other side is. Its envelope has the null reverse-path (RFC 5321 section 6.1).
"""

import re
from dataclasses import dataclass, field
from hashlib import sha256

from mail.address import Address
from mail.dates import format_date
from mail.domain_names import is_domain
from mail.mailboxes import format_mailbox
from mail.message import Field, Message, make_field
from mail.remote_text import clean_remote_text as clean_remote_text
from mail.remote_text import without_hosts
from mail.reply import Reply

_MESSAGE_ID = re.compile(r"[!-;=?-~]+")
_AUTHOR_NAME = "Mail Delivery"
_SUBJECT = "Your message could not be delivered"
# By subject of the status (RFC 3463 section 3), so that no remote server writes our sentences.
_REASONS = {
    "1": "The mailbox behind this address does not accept mail.",
    "2": "The mailbox behind this address is full or closed.",
    "3": "The receiving server cannot take this message.",
    "4": "The receiving server could not be reached.",
    "6": "The receiving server cannot take a message of this form.",
    "7": "The receiving server refused the message.",
}
_ANY_REASON = "The receiving server did not accept the message."


@dataclass(frozen=True, slots=True)
class DsnFacts:
    """What a failure report tells. Times are microseconds UTC; both addresses are ASCII aliases.

    `to` is the alias of the message's author, `failed` the alias they wrote to. `reply` is
    the permanent outcome; `diagnostic` what the next hop said, in any state ("" tells `reply`).
    `original_fields` are the header fields of the message as its author may see them, and
    `original_id` is the author's own Message-ID without brackets, or "". Raises ValueError for a
    reply that is not permanent, a bad domain, host or identifier, or an address that is not ASCII.
    """

    domain: str
    reporting_mta: str
    to: Address
    failed: Address
    reply: Reply
    message_id: str
    at: int
    arrived_at: int
    diagnostic: str = field(default="", repr=False)
    original_id: str = field(default="", repr=False)
    original_fields: tuple[Field, ...] = field(default=(), repr=False)

    def __post_init__(self) -> None:
        if not self.reply.is_permanent:
            raise ValueError("a failure report needs a permanent reply")
        if not is_domain(self.domain) or not is_domain(self.reporting_mta):
            raise ValueError("not a domain name")
        if self.to.needs_smtputf8 or self.failed.needs_smtputf8:
            raise ValueError("an alias is ASCII")
        if _MESSAGE_ID.fullmatch(self.message_id) is None:
            raise ValueError("not a message identifier")
        if self.original_id and _MESSAGE_ID.fullmatch(self.original_id) is None:
            raise ValueError("not a message identifier of the original")


def compose_failure(facts: DsnFacts) -> Message:
    """Write the report: header fields, and a body of text, machine-readable status and header."""
    # The boundary begins no line we write: the first part is ours, the others are header fields.
    boundary = f"=_{sha256(facts.message_id.encode('ascii')).hexdigest()[:32]}"
    mailer = Address("mailer-daemon", facts.domain)
    fields = [
        make_field("Date", format_date(facts.at)),
        make_field("From", format_mailbox(_AUTHOR_NAME, mailer)),
        make_field("To", str(facts.to)),
        make_field("Subject", _SUBJECT),
        make_field("Message-ID", f"<{facts.message_id}>"),
        # RFC 3834 section 5: so that no responder answers, and no gateway relays it on.
        make_field("Auto-Submitted", "auto-replied"),
        make_field("MIME-Version", "1.0"),
        make_field(
            "Content-Type",
            f'multipart/report; report-type=delivery-status; boundary="{boundary}"',
        ),
    ]
    if facts.original_id:
        fields.append(make_field("In-Reply-To", f"<{facts.original_id}>"))
        fields.append(make_field("References", f"<{facts.original_id}>"))
    parts = (
        _part("text/plain; charset=us-ascii", _explanation(facts).encode("ascii")),
        _part("message/delivery-status", _status(facts)),
        _part("text/rfc822-headers", _original_header(facts)),
    )
    delimiter = f"--{boundary}".encode("ascii")
    body = b"".join([delimiter + b"\r\n" + part for part in parts]) + delimiter + b"--\r\n"
    return Message(tuple(fields), body)


def _part(content_type: str, content: bytes) -> bytes:
    return make_field("Content-Type", content_type).raw + b"\r\n" + content + b"\r\n"


def _explanation(facts: DsnFacts) -> str:
    reason = _REASONS.get(facts.reply.status.split(".")[1], _ANY_REASON)
    return "\r\n".join(
        [
            "This is the mail relay. Your message could not be delivered, and",
            "will not be tried again.",
            "",
            f"  To:       {facts.failed}",
            f"  Received: {format_date(facts.arrived_at)}",
            f"  Reason:   {reason}",
            "",
            "Please do not answer this mail: nobody reads the answers.",
            "",
        ]
    )


def _status(facts: DsnFacts) -> bytes:
    """Write the fields of RFC 3464: per message (section 2.2), then per recipient (section 2.3)."""
    # Remote-MTA (section 2.3.5) is left out on purpose: it names the other side's server.
    said = without_hosts(clean_remote_text(facts.diagnostic or str(facts.reply)))
    groups = (
        (
            make_field("Reporting-MTA", f"dns; {facts.reporting_mta}"),
            make_field("Arrival-Date", format_date(facts.arrived_at)),
        ),
        (
            make_field("Original-Recipient", f"rfc822; {facts.failed}"),
            make_field("Final-Recipient", f"rfc822; {facts.failed}"),
            make_field("Action", "failed"),
            make_field("Status", facts.reply.status),
            make_field("Diagnostic-Code", f"smtp; {said}"),
            make_field("Last-Attempt-Date", format_date(facts.at)),
        ),
    )
    return b"\r\n".join([b"".join([one.raw for one in group]) for group in groups])


def _original_header(facts: DsnFacts) -> bytes:
    """Write the fields again, ASCII and folded; junk lines have no name to be written under."""
    named = [one for one in facts.original_fields if one.name]
    return b"".join([make_field(one.name, one.value).raw for one in named])
