"""Message identifiers as In-Reply-To and References carry them (RFC 5322 section 3.6.4)."""

import re

MAX_IDS = 100
# What may stand between the brackets is generous, for clients are; blanks, brackets, controls and
# octets that are no UTF-8 are out, because an id is hashed, stored and written again.
_CHARS = r"[!-;=?-~\u00a1-\ud7ff\ue000-\U0010ffff]"
_BRACKETED = re.compile(rf"<({_CHARS}{{1,900}}+)>")
_BARE = re.compile(rf"{_CHARS}{{1,900}}+")


def parse_message_ids(value: str) -> tuple[str, ...]:
    """Give the identifiers of a header value, without their angle brackets, each once, in order.

    At most the last 100, for those are the nearest ancestors. Words outside brackets are ignored,
    but a value that is one bare id is taken. Never raises.
    """
    found = _BRACKETED.findall(value)
    if not found and "@" in value and _BARE.fullmatch(value):
        found = [value]
    return tuple(dict.fromkeys(found[-MAX_IDS:]))
