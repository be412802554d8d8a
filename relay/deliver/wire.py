"""Octets for the wire: paths that stay inside their brackets, one command a line, dots doubled."""

import re
from typing import Final

from mail.address import Address

# Nothing that would end the path or begin a parameter. An Address never holds such a character;
# this stands guard over the command line all the same, because a breach would reach a stranger.
_PATH: Final = re.compile(r'[^\s"<>,@\x00-\x1f\x7f]+@[^\s"<>,@\x00-\x1f\x7f]+')
_CONTROL: Final = re.compile(rb"[\x00-\x1f\x7f]")


def command_line(*words: bytes) -> bytes:
    """Join the words of one command; ValueError for what would end its line."""
    line = b" ".join(words)
    if _CONTROL.search(line):
        raise ValueError("a control character would end the command line")
    return line + b"\r\n"


def path_of(address: Address | None) -> bytes:
    """Put an address in angle brackets; ValueError for what would not stay inside them."""
    if address is None:
        return b"<>"
    text = str(address)
    if not _PATH.fullmatch(text):
        raise ValueError("an address would not survive on a command line")
    return f"<{text}>".encode()


def stuffed(raw: bytes) -> bytes:
    """Double the dots and add the final one, as DATA wants it (RFC 5321 section 4.5.2)."""
    if raw.startswith(b"."):
        raw = b"." + raw
    if b"\r\n." in raw:
        raw = raw.replace(b"\r\n.", b"\r\n..")
    return raw + b".\r\n"
