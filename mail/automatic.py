"""Mail that no person wrote (RFC 3834, RFC 6522), told apart by what it says of itself."""

import re
from enum import StrEnum

from mail.comments import without_comments
from mail.message import Message

_REPORT = re.compile(
    r"""multipart/report\b.*;\s*report-type\s*=\s*"?(?:delivery-status|disposition-notification)\b
      | message/(?:global-)?(?:delivery-status|disposition-notification)\b""",
    re.DOTALL | re.VERBOSE,
)
# RFC 5321 section 4.5.5 names no mailbox for reports, but every server's is this one; Exim and those
# that follow it name the failed recipients in the header.
_DAEMON = re.compile(r"(?:^|[<\s\"])mailer-daemon@", re.IGNORECASE)


class Automatic(StrEnum):
    """Why a message is automatic, and so is absorbed into the record."""

    NULL_PATH = "null-path"
    AUTO_REPLIED = "auto-replied"
    REPORT = "report"


def automatic_kind(message: Message, reverse_path_is_null: bool) -> Automatic | None:
    """Say why a message is automatic, or None when a person may have written it.

    A null reverse-path, `Auto-Submitted: auto-replied` (RFC 3834 section 5) or a delivery or
    disposition report, known by its form, its sender, or the recipients that it calls failed.
    Precedence, List-* and `auto-generated` do not count: shops send real answers under them.
    """
    if reverse_path_is_null:
        return Automatic.NULL_PATH
    if "auto-replied" in _auto_submitted(message):
        return Automatic.AUTO_REPLIED
    if any(_REPORT.match(value.lower()) for value in message.values("Content-Type")):
        return Automatic.REPORT
    is_from_daemon = any(_DAEMON.search(value) for value in message.values("From"))
    if is_from_daemon or message.fields_named("X-Failed-Recipients"):
        return Automatic.REPORT
    return None


def _auto_submitted(message: Message) -> tuple[str, ...]:
    """Give the keywords, in lower case, without parameters and comments (RFC 3834 section 5)."""
    return tuple(
        (without_comments(value) or value).partition(";")[0].strip().lower()
        for value in message.values("Auto-Submitted")
    )
