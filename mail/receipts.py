"""The ids under which a server keeps what it took, as its final reply names them.

A provider that writes another Message-ID and return path into our mail reports under its own id
alone: "250 Ok 0100018c...-000000", "250 2.0.0 Ok: queued as 4FhWc6xyz", "250 OK id=1oK-0001-XY",
"250 Queued <2024.abc@provider.example>". An id is a word with a digit and at least ten signs, so
that neither words nor short numbers, which come again, are taken for one.
"""

import re
from typing import Final

MAX_RECEIPTS: Final = 3
_MAX_TEXT: Final = 1000
_WORD: Final = re.compile(r"[\w.+$~/=@-]{10,200}", re.ASCII)
_KEY: Final = re.compile(r"[A-Za-z-]{2,20}=(?=.)")
# Addresses and names of hosts have a letter behind every dot; a status or a date is digits alone.
_HOST: Final = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}", re.IGNORECASE)
_NUMBERS: Final = re.compile(r"[\d.:/-]+")


def receipt_ids(said: str) -> tuple[str, ...]:
    """Give at most three ids that a 2yz reply names, the local part alone of one with "@"."""
    found = (receipt_form(word) for word in _WORD.findall(said[:_MAX_TEXT]))
    return tuple(dict.fromkeys(one for one in found if one))[:MAX_RECEIPTS]


def receipt_form(word: str) -> str:
    """One id as it is compared, whether a reply, a Message-ID or a report names it; "" for none."""
    local_part, at, _ = _KEY.sub("", word.strip("<>()[];,.'\"")).partition("@")
    is_id = len(local_part) >= 10 and any(sign.isdigit() for sign in local_part)
    is_host = not at and _HOST.fullmatch(local_part) is not None
    return "" if not is_id or is_host or _NUMBERS.fullmatch(local_part) else local_part
