"""Marks of addresses: whether an address in a text is a known one is told without holding any."""

import unicodedata
from hashlib import sha256
from typing import Final

_LENGTH: Final = 16


def mark_of(address: str) -> str:
    """Return 16 hexadecimal digits of an address as written, whatever its letters' case and width."""
    folded = unicodedata.normalize("NFKC", address).strip(" <>").casefold()
    return sha256(folded.encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]
