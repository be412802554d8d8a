"""What cannot be carried, in words for its author: what it is, why, and what to do about it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from relay.rewrite.kinds import Kind
from relay.rewrite.plan import Unclean

_OPENLY: Final = "Send it again without encryption, as plain text or with ordinary attachments."
_REFUSALS: Final[Mapping[Kind, tuple[str, str]]] = MappingProxyType(
    {
        Kind.SEALED: ("what is encrypted cannot be read on the way", _OPENLY),
        Kind.TNEF: (
            "an Outlook package (TNEF) without a text beside it cannot be read on the way",
            "Send it again as HTML or plain text: in Outlook, Format Text, then HTML.",
        ),
        Kind.ELSEWHERE: (
            "the content is kept somewhere else and cannot be read on the way",
            "Send it again with the content itself, as text or attached.",
        ),
        Kind.FRAGMENT: (
            "a piece of a longer mail cannot be read on the way",
            "Send it again in one piece, or as several mails of their own.",
        ),
        Kind.SIGNATURE: (
            "nothing is left of it without the signature",
            "Send it again with a text.",
        ),
        Kind.KEY: (
            "nothing is left of it without the key or certificate, which names its owner",
            "Send it again with a text, without the key.",
        ),
    }
)
# What the author can do where more than a signature is lost.
STRIPPED_FIXES: Final[Mapping[Kind, str]] = MappingProxyType(
    {
        Kind.TNEF: (
            "The text travels. Send files that were inside again, as HTML mail: in Outlook, "
            "Format Text, then HTML."
        ),
        Kind.ELSEWHERE: "The text travels. Attach the file itself if the other side needs it.",
    }
)
_SEALED_FILE: Final = (
    "an encrypted file cannot be checked",
    "Send the file again without encryption, or leave it out.",
)
TOO_LONG: Final = (
    "a text this long cannot be cleaned",
    "Send it again as several mails, or leave the quoted part out.",
)
TOO_DEEP: Final = (
    "mail inside mail inside mail, encoded each time, is not opened",
    "Send the text of the innermost mail again.",
)
TOO_MANY: Final = (
    "more parts, nesting or header than the limits allow",
    "Send it again with fewer attachments.",
)
LONG_LINE: Final = (
    "a line is longer than 998 octets and cannot be encoded",
    "Send it again from an ordinary mail program.",
)


def refusal(where: str, kind: Kind) -> Unclean:
    """Say that nobody on the way can read this, so that its author is told at once."""
    reason, fix = _REFUSALS[kind]
    return Unclean(where, reason, fix, is_refused=True)


def sealed_file(where: str) -> Unclean:
    """Say that a file beside a readable text is encrypted."""
    return Unclean(where, *_SEALED_FILE)


def beyond_limits(where: str) -> Unclean:
    """Say that there is more than we look at: an operator would not read it either."""
    return Unclean(where, *TOO_MANY, is_refused=True)
