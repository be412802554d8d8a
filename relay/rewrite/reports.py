"""Reports that people forward, and headers as text: fields of the known names, cleaned.

Delivery status (RFC 3464), disposition (RFC 8098) and feedback (RFC 5965) name mailboxes and
machines. What the RFCs know stays, under aliases; what single systems add goes (X-Postfix-Sender).
"""

from typing import Final

from mail.message import make_field, parse_message
from relay.rewrite.content_lines import ContentLine, field_lines
from relay.rewrite.nested import clean_nested_field
from relay.rewrite.scrub import Scrubbed, Scrubber

_KNOWN: Final = frozenset(
    {
        # RFC 3464 sections 2.2 and 2.3, RFC 3885, RFC 6533; Received-From-MTA and Remote-MTA may
        # stay where they name strangers.
        "original-envelope-id", "reporting-mta", "dsn-gateway", "received-from-mta",
        "arrival-date", "original-recipient", "final-recipient", "action", "status", "remote-mta",
        "diagnostic-code", "last-attempt-date", "final-log-id", "will-retry-until",
        "localized-recipient",
        # RFC 8098 section 3.2.
        "reporting-ua", "mdn-gateway", "original-message-id", "disposition", "failure", "error",
        "warning",
        # RFC 5965 sections 3.1 and 3.2, RFC 6591.
        "feedback-type", "user-agent", "version", "original-mail-from", "original-rcpt-to",
        "received-date", "reported-domain", "reported-uri", "authentication-results", "incidents",
        "auth-failure", "delivery-result",
    }
)  # fmt: skip
_WHAT: Final = "fields of a mail system"


def clean_report(text: str, scrubber: Scrubber) -> Scrubbed:
    """Scrub the fields of a report, and drop those that no RFC knows. Linear, never raises."""
    total = Scrubbed("")
    out: list[str] = []
    for line in field_lines(text):
        if not line.text:
            out.append(line.raw)
            continue
        name, colon, _ = line.text.partition(":")
        if colon and line.name and name.strip().lower() not in _KNOWN:
            total = total.and_then(Scrubbed("", stripped=(_WHAT,)))
            continue
        scrubbed = scrubber.line(line.text)
        total = total.and_then(scrubbed)
        out.append(_written(line, scrubbed.text))
    return total.and_then(Scrubbed("".join(out)))


def _written(line: ContentLine, text: str) -> str:
    name, colon, value = text.partition(":")
    if text == line.text or not colon or not line.name or not value.isascii():
        return line.written(text)
    end = "" if line.raw.endswith("\n") else "\r\n"
    return make_field(name.strip(), value).raw.decode("ascii").removesuffix(end)


def clean_headers(text: str, scrubber: Scrubber) -> Scrubbed:
    """Scrub a text that is the header of a mail, as mail inside mail has it (RFC 6522 section 4)."""
    octets = text.encode("utf-8", "surrogateescape")
    total = Scrubbed("")
    out = bytearray()
    at = 0
    for one in parse_message(octets).fields:
        written, scrubbed = clean_nested_field(one, scrubber)
        out += written
        total = total.and_then(scrubbed)
        at += len(one.raw)
    if at > len(octets) and out.endswith(b"\r\n"):
        # The last line had no end, and reading gave it one.
        del out[-2:]
    body = scrubber.plain(octets[at:].decode("utf-8", "surrogateescape"))
    header = out.decode("utf-8", "surrogateescape")
    return total.and_then(body).and_then(Scrubbed(header + body.text))
