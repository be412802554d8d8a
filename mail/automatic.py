"""Mail that no person wrote (RFC 3834, RFC 6522), told apart by what it says of itself."""

import re
from enum import StrEnum

from mail.comments import without_comments
from mail.message import Message

_REPORT = re.compile(
    r"""multipart/report\b.*;\s*report-type\s*=\s*"?(?:delivery-status|disposition-notification)\b""",
    re.DOTALL,
)


class Automatic(StrEnum):
    """Why a message is automatic, and so is absorbed into the record."""

    NULL_PATH = "null-path"
    AUTO_REPLIED = "auto-replied"
    REPORT = "report"


def automatic_kind(message: Message, reverse_path_is_null: bool) -> Automatic | None:
    """Say why a message is automatic, or None when a person may have written it.

    A null reverse-path, `Auto-Submitted: auto-replied` (RFC 3834 section 5) or a delivery or
    disposition report. Precedence, List-* and `auto-generated` do not count: shops send real
    answers under them.
    """
    if reverse_path_is_null:
        return Automatic.NULL_PATH
    if "auto-replied" in _auto_submitted(message):
        return Automatic.AUTO_REPLIED
    if any(_REPORT.match(value.lower()) for value in message.values("Content-Type")):
        return Automatic.REPORT
    return None


def _auto_submitted(message: Message) -> tuple[str, ...]:
    """Give the keywords, in lower case, without parameters and comments (RFC 3834 section 5)."""
    return tuple(
        (without_comments(value) or value).partition(";")[0].strip().lower()
        for value in message.values("Auto-Submitted")
    )
