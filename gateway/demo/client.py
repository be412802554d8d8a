"""An ordinary email client, as far as a conversation needs one: it composes, replies, quotes, and shows a mail.

It knows only what a client knows: its own address, and the fields of the mail that it answers.
"""

import email
import email.policy
from dataclasses import dataclass
from email.message import EmailMessage

from database.clock import now
from mail.dates import format_date

# The name by which the demo's upstream signs its Authentication-Results (RFC 8601).
AUTHSERV_ID = "upstream.demo.example"


@dataclass(slots=True)
class Client:
    """One person's client. `sent` counts messages, so that each has a Message-ID of this client's own kind."""

    name: str
    address: str
    sent: int = 0

    def compose(self, to: str, subject: str, text: str) -> bytes:
        """A fresh message to one alias."""
        return self._finish({"To": to, "Subject": subject}, text)

    def reply(self, raw: bytes, text: str, *, to_all: bool = False, quote_extra: str = "") -> bytes:
        """An answer below an attribution line and the quoted text; `to_all` adds the other To address as Cc."""
        original = parse(raw)
        quoted = [f"> {line}" for line in body_text(original).splitlines()]
        written = f"On {original['Date']}, {original['From']} wrote:"
        fields = {
            "To": str(original["Reply-To"] or original["From"]),
            "Subject": _reply_subject(str(original["Subject"])),
            "In-Reply-To": str(original["Message-ID"]),
            "References": f"{original['References'] or ''} {original['Message-ID']}".strip(),
        }
        if to_all:
            fields["Cc"] = str(original["To"])
        return self._finish(
            fields, "\n".join([text, "", written, *quoted, quote_extra]).strip() + "\n"
        )

    def _finish(self, fields: dict[str, str], text: str) -> bytes:
        self.sent += 1
        domain = self.address.partition("@")[2]
        date = format_date(now())
        head = {
            "Received": f"from [192.0.2.17] by mail.{domain}; {date}",
            "From": f"{self.name} <{self.address}>",
            **fields,
            "Date": date,
            "Message-ID": f"<{self.sent}.{self.name.split()[0].lower()}@{domain}>",
            "User-Agent": "Mozilla Thunderbird",
            "MIME-Version": "1.0",
            "Content-Type": "text/plain; charset=utf-8",
            "Content-Transfer-Encoding": "8bit",
        }
        lines = [f"{name}: {value}" for name, value in head.items()] + ["", *text.splitlines()]
        return "\r\n".join(lines).encode() + b"\r\n"


def through_upstream(raw: bytes, author: str, *, is_genuine: bool) -> bytes:
    """What the marketplace's own front MTA adds after it has checked SPF, DKIM and DMARC of the sender."""
    word = "pass" if is_genuine else "fail"
    domain = author.partition("@")[2]
    field_text = f"Authentication-Results: {AUTHSERV_ID}; dmarc={word} header.from={domain}\r\n"
    return field_text.encode() + raw


def parse(raw: bytes) -> EmailMessage:
    """Read a mail of our own making; hostile mail never comes here."""
    parsed = email.message_from_bytes(raw, policy=email.policy.default)
    assert isinstance(parsed, EmailMessage)
    return parsed


def body_text(message: EmailMessage) -> str:
    """The text that a client shows."""
    body = message.get_body(("plain", "html"))
    return str(body.get_content()) if body is not None else ""


def _reply_subject(subject: str) -> str:
    return subject if subject.lower().startswith("re:") else f"Re: {subject}"
