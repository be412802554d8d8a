"""The header, written afresh: what is not on the list does not travel.

Exactly one From, Date and Message-ID, at most one To, Subject and Reply-To (RFC 5322 section 3.6),
whatever the author's client wrote. Only the Subject, the Date and the MIME fields may keep their
bytes, and only when those are plain legal ASCII that hides nothing.
"""

import re
from typing import Final

from mail.dates import format_date, parse_date
from mail.decode_words import decode_words, has_hidden_control
from mail.mailboxes import format_mailbox
from mail.message import Field, Message, clean_value, make_field
from mail.message_ids import parse_message_ids
from mail.mime import first_field
from mail.received import HOP_FIELD
from relay.rewrite.edits import Edits
from relay.rewrite.fields import is_legal
from relay.rewrite.plan import RewritePlan
from relay.rewrite.scrub import Scrubber
from relay.rewrite.views import fold

_NAME_LIMIT: Final = 64
_SUBJECT_LIMIT: Final = 4000
_STRICT_DATE: Final = re.compile(
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?[0-9]{1,2} "
    r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [0-9]{4} "
    r"[0-9]{2}:[0-9]{2}(?::[0-9]{2})? [+-][0-9]{4}"
)
# RFC 3834 section 5 and RFC 2156 section 5.3.4: keywords only, never their parameters.
_KEYWORDS: Final = (
    ("Auto-Submitted", frozenset({"no", "auto-generated", "auto-replied", "auto-notified"})),
    ("Importance", frozenset({"low", "normal", "high"})),
)
_MIME_VERSION: Final = make_field("MIME-Version", "1.0")


def write_header(
    message: Message,
    plan: RewritePlan,
    mime_fields: tuple[Field, ...],
    scrubber: Scrubber,
    edits: Edits,
) -> tuple[Field, ...]:
    """Write all header fields of the outbound message, in their order."""
    name = display_name(plan.from_name, scrubber)
    fields = [
        make_field("From", format_mailbox(name, plan.from_alias)),
        make_field("To", str(plan.to_alias)),
        make_field("Reply-To", str(plan.reply_to)),
        *_subject(message, scrubber, edits),
        _date(message, plan),
        make_field("Message-ID", f"<{plan.message_id}>"),
        *_ancestors(message, plan),
        *_keywords(message),
    ]
    if mime_fields:
        fields += (_MIME_VERSION, *mime_fields)
    fields.append(make_field(HOP_FIELD, str(plan.hops)))
    return tuple(fields)


def display_name(name: str, scrubber: Scrubber) -> str:
    """Clean a display name: at most 64 characters, without address, "@", control or bidi character.

    A name that still spells an address or a private domain is left out.
    """
    if scrubber.header(decode_words(name)).is_changed:
        return ""
    if not name.isascii():
        # Full-width and small forms of the sign are the sign to many a reader.
        name = "".join(char for char in name if "@" not in fold(char) or char == "@")
    cleaned = clean_value(decode_words(name).replace("@", " "))[:_NAME_LIMIT].strip()
    return "" if scrubber.header(cleaned).is_changed else cleaned


def _subject(message: Message, scrubber: Scrubber, edits: Edits) -> tuple[Field, ...]:
    one = first_field(message.fields, "subject")
    if one is None:
        return ()
    value = _readable(one.value)
    text = decode_words(value)
    scrubbed = scrubber.header(text)
    edits.note("header field Subject", scrubbed)
    if not scrubbed.is_changed and is_legal(one.raw) and not has_hidden_control(value):
        return (one,)
    return (make_field("Subject", scrubbed.text[:_SUBJECT_LIMIT]),)


def _readable(value: str) -> str:
    """Read raw octets that are no UTF-8 as Latin-1, the likeliest of the rest."""
    if value.isprintable():
        return value
    octets = value.encode("utf-8", "surrogateescape")
    try:
        return octets.decode("utf-8")
    except UnicodeDecodeError:
        return octets.decode("latin-1")


def _date(message: Message, plan: RewritePlan) -> Field:
    one = first_field(message.fields, "date")
    at = None if one is None else parse_date(one.value)
    if one is None or at is None:
        return make_field("Date", format_date(plan.date))
    if _STRICT_DATE.fullmatch(one.value) and is_legal(one.raw):
        return one
    return make_field("Date", format_date(at))


def _ancestors(message: Message, plan: RewritePlan) -> list[Field]:
    """Map In-Reply-To and References; ids that the plan does not know are left out."""
    fields: list[Field] = []
    for name in ("In-Reply-To", "References"):
        known = dict.fromkeys(
            plan.ids[identifier]
            for value in message.values(name)
            for identifier in parse_message_ids(value)
            if identifier in plan.ids
        )
        if known:
            fields.append(make_field(name, " ".join(f"<{identifier}>" for identifier in known)))
    return fields


def _keywords(message: Message) -> list[Field]:
    fields: list[Field] = []
    for name, keywords in _KEYWORDS:
        value = message.value(name)
        keyword = "" if value is None else value.partition(";")[0].strip().lower()
        if keyword in keywords:
            fields.append(make_field(name, keyword))
    return fields
