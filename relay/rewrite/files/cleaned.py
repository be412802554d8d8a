"""What becomes of an attached file."""

from dataclasses import dataclass, field
from typing import Final

AUTHOR_REMOVED: Final = "document author"
PHOTO_REMOVED: Final = "photo metadata"


@dataclass(frozen=True, slots=True)
class CleanFile:
    """Other octets, or None for a file that stays as it is, and what there is to say about it.

    `removed` names what was taken out and `warnings` what could not be looked at, in words without
    addresses. `author` and `recipient` count addresses that gave way to the relay's. An `unclean`
    file must not leave; `fix` tells its author what to do.
    """

    content: bytes | None = field(default=None, repr=False)
    removed: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    author: int = 0
    recipient: int = 0
    unclean: str | None = None
    fix: str = ""


UNTOUCHED: Final = CleanFile()
