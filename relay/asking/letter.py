"""Writing a letter of ours: plain text in any language, from the alias domain, that no responder should answer."""

import textwrap
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from mail.address import Address
from mail.dates import format_date
from mail.mailboxes import format_mailbox
from mail.message import Message, make_field
from mail.transfer import encode_base64, encode_quoted_printable

_WIDTH: Final = 74
# The encoding that is shorter: Latin letters leave a text readable, three octets a letter do not.
_QUOTED_PRINTABLE_SHARE: Final = 4


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter. `sender` is an address of ours, where answers go; `to` the party's own alias.

    `paragraphs` are filled to lines of 74 characters, but those that begin with ">" or hold a link. `submitted` is
    "auto-generated" or, for what answers a mail, "auto-replied" (RFC 3834 section 5); `in_reply_to` is that mail's
    Message-ID without brackets, or "".
    """

    sender: Address
    sender_name: str
    to: Address = field(repr=False)
    subject: str = field(repr=False)
    language: str
    paragraphs: tuple[str, ...] = field(repr=False)
    message_id: str
    at: int
    submitted: str = "auto-replied"
    in_reply_to: str = field(default="", repr=False)


def compose_letter(letter: Letter) -> Message:
    """Write a letter: ASCII as it is, Latin text in quoted-printable, other scripts in base64."""
    content = _text(letter.paragraphs).encode()
    encoding, body = _encoded(content)
    fields = [
        make_field("Date", format_date(letter.at)),
        make_field("From", format_mailbox(letter.sender_name, letter.sender)),
        make_field("To", str(letter.to)),
        make_field("Reply-To", str(letter.sender)),
        make_field("Subject", letter.subject),
        make_field("Message-ID", f"<{letter.message_id}>"),
        make_field("Auto-Submitted", letter.submitted),
        # Exchange answers what it is not told to leave alone, even with the null reverse-path.
        make_field("X-Auto-Response-Suppress", "All"),
        make_field("Content-Language", letter.language),
        make_field("MIME-Version", "1.0"),
        make_field("Content-Type", "text/plain; charset=utf-8"),
        make_field("Content-Transfer-Encoding", encoding),
    ]
    if letter.in_reply_to:
        fields.append(make_field("In-Reply-To", f"<{letter.in_reply_to}>"))
        fields.append(make_field("References", f"<{letter.in_reply_to}>"))
    return Message(tuple(fields), body)


def _text(paragraphs: Iterable[str]) -> str:
    return "\r\n\r\n".join(_filled(one) for one in paragraphs if one) + "\r\n"


def _filled(paragraph: str) -> str:
    """A paragraph in lines; lines that it has already stay apart."""
    lines: list[str] = []
    for line in paragraph.splitlines():
        is_fixed = line.startswith(">") or "://" in line
        indent = " " * (len(line) - len(line.lstrip()))
        lines += [line] if is_fixed else textwrap.wrap(
            line.strip(), _WIDTH, initial_indent=indent, subsequent_indent=indent,
            break_long_words=False, break_on_hyphens=False,
        )  # fmt: skip
    return "\r\n".join(lines)


def _encoded(content: bytes) -> tuple[str, bytes]:
    is_ascii = content.isascii()
    if is_ascii and max(map(len, content.split(b"\r\n"))) <= _WIDTH + 1:
        return "7bit", content
    foreign = len(content) - len(content.decode().encode("ascii", "ignore"))
    if foreign * _QUOTED_PRINTABLE_SHARE < len(content):
        return "quoted-printable", encode_quoted_printable(content)
    return "base64", encode_base64(content) + b"\r\n"
