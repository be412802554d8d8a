"""Contact details as they may be shown: enough to recognise one's own, never enough to use it."""

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Final

from policies.reading.values import Contact, ContactKind
from policies.wording import excerpt_around

_DOT: Final = "•"
_DOTS: Final = "•••"
_SHOWN: Final = 80
# Fewer digits than that stand in a number that is spelled out in words.
_FEWEST_DIGITS: Final = 7
_SIGNED: Final = re.compile(r"[@._:\d\u300c]")


def masked_excerpt(text: str, contacts: Sequence[Contact], shown: Contact) -> str:
    """Return an excerpt of `text` around `shown`, with every one of `contacts` in it masked.

    `text` is that of the place of `shown`; `contacts` are in order and do not overlap.
    """
    pieces: list[str] = []
    done = start = end = 0
    for each in contacts:
        if each.place is not shown.place:
            continue
        pieces += text[done : each.start], masked(each)
        done = each.start + len(each.written)
        if each == shown:
            end = sum(map(len, pieces))
            start = end - len(pieces[-1])
    return excerpt_around("".join((*pieces, text[done:])), start, end, _SHOWN)


def masked(contact: Contact) -> str:
    """Return what was written with the detail itself masked: "0•• ••••• •17", "d•••[at]•••"."""
    if contact.kind is ContactKind.EMAIL:
        return f"{contact.written[:1]}{_DOTS}[at]{_DOTS}"
    if contact.kind is ContactKind.PHONE:
        return _number(contact.written)
    if contact.kind is ContactKind.QR:
        return contact.written
    words = contact.written.split()
    # The name of the messenger stands first, or after its preposition; an account anywhere.
    shown = (word if n < 2 and not _SIGNED.search(word) else _DOTS for n, word in enumerate(words))
    return " ".join(word for word, _ in groupby(shown))


def _number(written: str) -> str:
    places = [place for place, each in enumerate(written) if each.isdigit()]
    if len(places) < _FEWEST_DIGITS:
        first, _, rest = written.partition(" ")
        return f"{first} {_DOTS}" if rest else f"{written[:1]}{_DOTS}"
    shown = {places[0], *places[-2:]}
    return "".join(
        _DOT if each.isalnum() and place not in shown else each
        for place, each in enumerate(written)
    )
