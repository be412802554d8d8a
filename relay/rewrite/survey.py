"""The parts of a body with their kinds and what becomes of them as a whole: kept, removed, refused."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from mail.mime import Part
from relay.rewrite.kinds import Kind, kind_of
from relay.rewrite.texts import is_readable

_SHOWN: Final = frozenset({"text/plain", "text/html"})


class Fate(StrEnum):
    """What becomes of a part as a whole."""

    CLEANED = "cleaned"
    REMOVED = "removed"
    HELD = "held"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Sighting:
    """A part, the part it stands in, its place there, and its kind."""

    part: Part
    parent: Part | None
    number: int
    kind: Kind


@dataclass(slots=True)
class Survey:
    """All parts of a body, outer ones first; what is sealed is not opened."""

    body: bytes = field(repr=False)
    sightings: list[Sighting]
    _is_readable: bool | None = None

    @property
    def is_readable(self) -> bool:
        """Whether any part says something to a person who has no key; looked up once."""
        if self._is_readable is None:
            self._is_readable = any(map(self._says_something, self.sightings))
        return self._is_readable

    def fate(self, seen: Sighting) -> Fate:
        """Say what becomes of a part as a whole."""
        if seen.kind in {Kind.SIGNATURE, Kind.KEY}:
            return Fate.REMOVED
        if seen.kind in {Kind.TNEF, Kind.ELSEWHERE}:
            return Fate.REMOVED if self.is_readable else Fate.REFUSED
        if seen.kind is Kind.FRAGMENT:
            return Fate.REFUSED
        if seen.kind is not Kind.SEALED:
            return Fate.CLEANED
        is_all = seen.part.is_multipart or not self.is_readable
        return Fate.REFUSED if is_all else Fate.HELD

    def _says_something(self, seen: Sighting) -> bool:
        part = seen.part
        return (
            seen.kind is Kind.TEXT
            and part.content_type in _SHOWN
            and not part.is_attachment
            and is_readable(self.body[part.body_start : part.body_end], part)
        )


def survey(root: Part, body: bytes) -> Survey:
    """Look at every part of a body once."""
    return Survey(body, list(_sightings(root, body)))


def _sightings(root: Part, body: bytes) -> Iterator[Sighting]:
    pending: list[tuple[Part, Part | None, int]] = [(root, None, 0)]
    while pending:
        part, parent, number = pending.pop()
        kind = kind_of(part, body)
        if parent is not None and _is_detached_signature(part, parent, number):
            kind = Kind.SIGNATURE
        yield Sighting(part, parent, number, kind)
        if kind is not Kind.SEALED:
            below = [(child, part, at) for at, child in enumerate(part.children)]
            pending.extend(reversed(below))


def _is_detached_signature(part: Part, parent: Part, number: int) -> bool:
    """RFC 1847 section 2.1: the second part of two, of the type that the protocol names."""
    if parent.content_type != "multipart/signed" or number != 1:
        return False
    return part.content_type == parent.content.parameter("protocol").lower()
