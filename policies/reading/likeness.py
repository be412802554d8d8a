"""What a text looks like without what differs from buyer to buyer: names, numbers, blanks."""

import re
from typing import Final

from policies.reading.canonical import canonical

# Shorter texts say the same by chance.
SHORTEST: Final = 40

_NOT_LETTERS: Final = re.compile(r"[\W\d_]+")
_GREETING_LENGTH: Final = 40


def likeness(text: str) -> str:
    """Return the letters of a text in lower case without its greeting; "" when it says too little."""
    first, _, rest = canonical(text).strip().partition("\n")
    # The first line names the reader where it is a greeting, and a long one is none.
    body = rest if rest and len(first) <= _GREETING_LENGTH else f"{first}\n{rest}"
    letters = _NOT_LETTERS.sub("", body).lower()
    return letters if len(letters) >= SHORTEST else ""
