"""The chain of a thread: each entry's link covers the one before it.

    content = SHA-256(salt || plaintext)
    link    = SHA-256(previous link || metadata || content)
    start   = 32 zero octets

`salt` is 16 random octets, encrypted together with the plaintext: whoever holds the row alone can
not test a guess of the text against the hash, and once the thread's key is deleted the hash tells
nothing, while the chain can still be verified over it.

`metadata` is these fields in this order, each in front of it its length in octets as 4 octets,
big-endian, so that no two different entries have the same encoding:

    "gobetween entry 1" | thread id | entry id | position | at | author role | disposition | size

Numbers are 8 octets, signed, big-endian; words are ASCII. `disposition` is the one the entry was
appended with; what is decided later is a decision and an audit line, not a change of the record.
Positions count from 1.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

START = bytes(32)
SALT_SIZE = 16

_FORMAT = b"gobetween entry 1"


class Fault(StrEnum):
    """What is wrong with an entry, seen from the one before it; for those who are told of it."""

    POSITION = "it does not stand at its place in the chain"
    CONTENT = "its text is not the one that was recorded"
    SIZE = "its text has not the size that was recorded"
    LINK = "its link does not follow from the entry before it: an entry was changed, moved or taken out"


@dataclass(frozen=True, slots=True)
class ChainMetadata:
    """What a link says about its entry besides the content."""

    thread_id: int
    entry_id: int
    position: int
    at: int
    author_role: str
    disposition: str
    size: int

    def encoded(self) -> bytes:
        """Return the canonical encoding of the module's docstring."""
        parts = (
            _FORMAT,
            _number(self.thread_id),
            _number(self.entry_id),
            _number(self.position),
            _number(self.at),
            self.author_role.encode("ascii"),
            self.disposition.encode("ascii"),
            _number(self.size),
        )
        return b"".join(len(part).to_bytes(4, "big") + part for part in parts)


@dataclass(frozen=True, slots=True)
class ChainEntry:
    """A stored entry to be verified; `salt` and `plaintext` are None once they are gone."""

    metadata: ChainMetadata
    content: bytes
    link: bytes
    salt: bytes | None = None
    plaintext: bytes | None = field(default=None, repr=False)


def content_hash(salt: bytes, plaintext: bytes) -> bytes:
    """Return the hash that stands for the text: 32 octets."""
    digest = hashlib.sha256(salt)
    digest.update(plaintext)
    return digest.digest()


def link_of(previous: bytes, metadata: ChainMetadata, content: bytes) -> bytes:
    """Return the link of an entry whose content hash is known: 32 octets."""
    return hashlib.sha256(previous + metadata.encoded() + content).digest()


def link(previous: bytes, metadata: ChainMetadata, salt: bytes, plaintext: bytes) -> bytes:
    """Return the link of an entry: 32 octets."""
    return link_of(previous, metadata, content_hash(salt, plaintext))


def verify_chain(entries: Iterable[ChainEntry], head: bytes, length: int) -> int | None:
    """Return the first bad position, None when the chain is whole.

    `entries` come in order of position, `head` and `length` from the thread or from a signed head.
    A chain that was cut is bad at the first position that is missing, one that was prolonged
    at the first that should not be there, and one with a wrong head at its last.
    """
    previous, position = START, 0
    for position, entry in enumerate(entries, start=1):
        if position > length or fault_of(previous, entry, position) is not None:
            return position
        previous = entry.link
    if position < length:
        return position + 1
    return None if previous == head else max(position, 1)


def fault_of(previous: bytes, entry: ChainEntry, position: int) -> Fault | None:
    """Return what is wrong with the entry that should stand at `position` behind `previous`."""
    if entry.metadata.position != position:
        return Fault.POSITION
    if entry.salt is not None and entry.plaintext is not None:
        if content_hash(entry.salt, entry.plaintext) != entry.content:
            return Fault.CONTENT
        if len(entry.plaintext) != entry.metadata.size:
            return Fault.SIZE
    if link_of(previous, entry.metadata, entry.content) != entry.link:
        return Fault.LINK
    return None


def _number(value: int) -> bytes:
    return value.to_bytes(8, "big", signed=True)
