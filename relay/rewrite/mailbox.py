"""Files that hold mail: one mail (.eml), or many in one file (mbox, RFC 4155)."""

import re
from typing import Final

_FIELD: Final = re.compile(rb"(?:>?From [^\n]{0,400}\n)?[!-9;-~]{1,80}[ \t]*:")
_SEPARATOR: Final = re.compile(rb"(?m)^(?=From [^\n]*[0-9][0-9]:[0-9][0-9])")
# A mail of a few octets takes a third of a millisecond.
MOST_MAILS: Final = 500
_SKIPPED: Final = b"\xef\xbb\xbf"


def holds_mail(content: bytes) -> bool:
    """Whether a file begins like a mail: with a header field, or the line that mbox puts first."""
    return _FIELD.match(content.removeprefix(_SKIPPED)) is not None


def split_mailbox(content: bytes) -> list[bytes]:
    """Cut a file of mails into its mails, each with the line that begins it."""
    return [mail for mail in _SEPARATOR.split(content) if mail]
