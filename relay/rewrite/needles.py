"""What must not be found: the addresses of both parties, in every spelling that gives them away.

A needle matches at atom boundaries only, so `ann@shop.example` is not found in
`joann@shop.example`, and in a disguise only where the whole address reconstructs:
`ann at shop dot example` is one, `ann` or `shop` alone is none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import Final

from mail.address import PUBLIC_PROVIDERS, Address, domain_forms
from relay.rewrite.views import View, fold

_GMAIL: Final = ("gmail.com", "googlemail.com")

# Everything here is searched in folded text: lower case, compatibility forms and zero-width
# characters gone. Quoted text breaks lines anywhere and puts "> " in front.
_BLANK: Final = r"[\s>|]{0,8}"
_SPACED: Final = r"[\s>|]{1,8}"
_OPEN: Final = r"[\[({<]\s{0,3}"
_SHUT: Final = r"\s{0,3}[\])}>]"
_AT_WORD: Final = r"(?:at|a|arroba|chiocciola|affenschwanz|klammeraffe|@)"
_DOT_WORD: Final = r"(?:dot|d|punkt|punto|point|ponto|punkti|\.)"
_AT: Final = (
    rf"(?:{_BLANK}@{_BLANK}|{_BLANK}{_OPEN}{_AT_WORD}{_SHUT}{_BLANK}"
    rf"|{_SPACED}(?:at|arroba|chiocciola){_SPACED}|[=+]40|(?P<verp>=))"
)
_DOT: Final = (
    rf"(?:\s{{0,3}}[.\u3002]\s{{0,3}}|{_BLANK}{_OPEN}{_DOT_WORD}{_SHUT}{_BLANK}"
    rf"|{_SPACED}(?:dot|punkt|punto|ponto){_SPACED}|[=+]2e)"
)
_PLUS_TAG: Final = r"(?:\+[a-z0-9._=+-]{1,64})?"
_ALPHANUMERIC: Final = frozenset("abcdefghijklmnopqrstuvwxyz0123456789")
_JOINING: Final = ".+_-"


class Side(StrEnum):
    """Whose address a needle is, seen from the message."""

    AUTHOR = "author"
    RECIPIENT = "recipient"


@dataclass(frozen=True, slots=True)
class Needle:
    """One spelling of one address, or a private domain with an empty local part; folded.

    `pieces` are what every disguise leaves whole, the longest first: without all of them there is
    no match.
    """

    side: Side
    local_part: str = field(repr=False)
    domain: str = field(repr=False)
    pieces: tuple[str, ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Needles:
    """Every present and past address of the author and of the recipient of a message.

    `alias_domain`, where given, is no needle even when a party's own domain is a parent of it.
    """

    author: tuple[Address, ...] = field(repr=False)
    recipient: tuple[Address, ...] = field(repr=False)
    alias_domain: str = ""
    # Every spelling of every address, and the domains that are no public mail provider's: those
    # name a party in header fields.
    addresses: tuple[Needle, ...] = field(init=False, repr=False, compare=False)
    domains: tuple[Needle, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Spell the addresses out."""
        addresses, domains = _expand(self.author, self.recipient)
        object.__setattr__(self, "addresses", addresses)
        own = f".{self.alias_domain}"
        foreign = tuple([one for one in domains if not own.endswith(f".{one.domain}")])
        object.__setattr__(self, "domains", foreign)


@dataclass(frozen=True, slots=True)
class Match:
    """A needle found at [start:end] of a view: an address, or a domain alone."""

    side: Side
    start: int
    end: int
    is_domain: bool = False


def present(needles: tuple[Needle, ...], folded: str) -> tuple[Needle, ...]:
    """Give the needles that may be in a folded text, because all their pieces are."""
    found = [one for one in needles if one.pieces[0] in folded]
    if not found:
        return ()
    return tuple([one for one in found if all(piece in folded for piece in one.pieces)])


def find(needles: tuple[Needle, ...], view: View) -> list[Match]:
    """Find the needles in a view, in order and without overlaps; the longer one wins."""
    found = [match for one in needles for match in _matches(one, view)]
    found.sort(key=lambda match: (match.start, -match.end))
    kept: list[Match] = []
    for match in found:
        if not kept or match.start >= kept[-1].end:
            kept.append(match)
    return kept


def _matches(needle: Needle, view: View) -> Iterator[Match]:
    for found in _pattern(needle.local_part, needle.domain).finditer(view.text):
        start, end = found.span()
        joining = _JOINING if needle.local_part else "-"
        # In a VERP address (owner+ann=shop.example@lists.example) the tag sign joins nothing.
        if needle.local_part and found["verp"]:
            joining = ""
        if _begins(view, start, joining) and _ends(view, end):
            yield Match(needle.side, start, end, not needle.local_part)


def _begins(view: View, start: int, joining: str) -> bool:
    """Whether an atom may begin at `start`, given the signs that join it to a letter before."""
    text = view.text
    if start == 0 or view.is_seam(start):
        return True
    before = text[start - 1]
    if before in _ALPHANUMERIC:
        # "\n" and its like in the source of a script, "^n" in a parameter (RFC 6868).
        return text[max(start - 2, 0) : start] in ("\\n", "\\r", "\\t", "^n")
    if before in joining and start > 1 and not view.is_seam(start - 1):
        return text[start - 2] not in _ALPHANUMERIC
    return True


def _ends(view: View, end: int) -> bool:
    """Whether a domain may end at `end`; a dot or hyphen behind it hides nothing."""
    return end == len(view.text) or view.text[end] not in _ALPHANUMERIC or view.is_seam(end)


@lru_cache(maxsize=4096)
def _pattern(local_part: str, domain: str) -> re.Pattern[str]:
    labels = _DOT.join(re.escape(label) for label in domain.split("."))
    if not local_part:
        return re.compile(rf"(?:[a-z0-9_-]{{1,63}}\.){{0,10}}{re.escape(domain)}")
    if domain in _GMAIL:
        # Gmail ignores dots in the local part.
        local = f"{_DOT}?".join(re.escape(letter) for letter in local_part.replace(".", ""))
    else:
        local = _DOT.join(re.escape(atom) for atom in local_part.split("."))
    return re.compile(local + _PLUS_TAG + _AT + labels)


@lru_cache(maxsize=1024)
def _expand(
    author: tuple[Address, ...], recipient: tuple[Address, ...]
) -> tuple[tuple[Needle, ...], tuple[Needle, ...]]:
    addresses: dict[Needle, None] = {}
    domains: dict[Needle, None] = {}
    for side, known in ((Side.AUTHOR, author), (Side.RECIPIENT, recipient)):
        for address in known:
            addresses.update(dict.fromkeys(_spellings(side, address)))
            if address.domain not in PUBLIC_PROVIDERS:
                for domain in map(fold, domain_forms(address.domain)):
                    domains[Needle(side, "", domain, (domain,))] = None
    return tuple(addresses), tuple(domains)


def _spellings(side: Side, address: Address) -> Iterator[Needle]:
    written = fold(address.local_part)
    # Who knows the address with a tag knows the one without it.
    bases = dict.fromkeys((written, written.partition("+")[0] or written))
    domains = _GMAIL if address.domain in _GMAIL else domain_forms(address.domain)
    for local_part in bases:
        for domain in map(fold, domains):
            atoms = () if domain in _GMAIL else local_part.split(".")
            pieces = sorted({*atoms, *domain.split(".")}, key=len, reverse=True)
            yield Needle(side, local_part, domain, tuple(pieces))
