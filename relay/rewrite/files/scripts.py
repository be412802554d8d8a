"""Letters by their numbers, as scripts write them (ECMA-262, 12.9.4): in PDF files nothing else reads them."""

import re
from typing import Final

_ESCAPE: Final = re.compile(
    r"\\(?:u([0-9A-Fa-f]{4})|u\{([0-9A-Fa-f]{1,6})\}|x([0-9A-Fa-f]{2})|([0-3]?[0-7]{1,2}))"
)
_HIGHEST: Final = 0x10FFFF


def unscripted(text: str) -> str:
    """Give a text with the escapes of JavaScript undone."""
    return _ESCAPE.sub(_letter, text) if "\\" in text else text


def _letter(escape: re.Match[str]) -> str:
    if escape[4]:
        return chr(int(escape[4], 8))
    return chr(min(int(escape[1] or escape[2] or escape[3], 16), _HIGHEST))
