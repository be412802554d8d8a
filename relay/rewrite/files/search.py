"""Whether a text or octets of any kind show the author's address."""

from collections.abc import Iterable, Iterator
from typing import Final

from mail.entities import unescape
from relay.rewrite.files.scripts import unscripted
from relay.rewrite.needles import present
from relay.rewrite.scrub import Scrubber

# A view of hostile text takes some hundred octets a character.
_WINDOW: Final = 400_000
# Longer than any spelling of an address, so that none is cut in two.
_OVERLAP: Final = 2_000
# Letters of other scripts are not looked for in octets: nobody knows their charset.
_TO_ASCII: Final = bytes(octet if octet < 0x80 else 0x01 for octet in range(256))


def shows_author(texts: Iterable[str], scrubber: Scrubber) -> bool:
    """Whether an address of the author stands in one of these texts, disguised or not. Linear."""
    return any(scrubber.plain(window).author for text in texts for window in _windows(text))


def octets_show_author(octets: bytes, scrubber: Scrubber) -> bool:
    """Whether an address of the author stands in octets, in ASCII or in UTF-16."""
    # Disguises leave the pieces of an address whole; what hides those too is no use in octets.
    return any(_shows(reading, scrubber) for reading in _readings(octets))


def code_shows_author(octets: bytes, scrubber: Scrubber) -> bool:
    """Do what `octets_show_author` does for octets that a program reads: escapes of scripts and entities undone."""
    return any(
        _shows(reading, scrubber) or _shows(unscripted(unescape(reading)), scrubber)
        for reading in _readings(octets)
    )


def _shows(reading: str, scrubber: Scrubber) -> bool:
    known = scrubber.needles.addresses
    return bool(present(known, reading.lower())) and shows_author((reading,), scrubber)


def _readings(octets: bytes) -> Iterator[str]:
    yield octets.translate(_TO_ASCII).decode("ascii")
    if b"\0" in octets:
        # Without its zero octets, ASCII in UTF-16 reads like ASCII.
        yield octets.replace(b"\0", b"").translate(_TO_ASCII).decode("ascii")


def _windows(text: str) -> Iterator[str]:
    if len(text) <= _WINDOW:
        yield text
        return
    for start in range(0, len(text), _WINDOW - _OVERLAP):
        yield text[start : start + _WINDOW]
