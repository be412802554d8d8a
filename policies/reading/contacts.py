"""Contact details in a text: addresses, telephone numbers, messengers, accounts, codes.

Every search looks for cheap cues first, in all texts of a message at once: one without digits, an
at-sign and the names of messengers costs a look at its words. What is found quotes the message
verbatim.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Final

from policies.reading.digit_words import find_spelled_phones, may_be_spelled
from policies.reading.emails import find_emails, may_hold_emails
from policies.reading.folding import Folded, fold, joined
from policies.reading.handles import find_handles, may_hold_handles
from policies.reading.hosts import CARRIERS, is_among
from policies.reading.number_shapes import without_innocents
from policies.reading.phones import find_mixed_phones, find_phones, may_be_dialled
from policies.reading.sighting import COVER, Sighting, apart, covered
from policies.reading.values import Contact, Place

_WORD: Final = re.compile(r"[^\W_]+")
_LINK: Final = re.compile(r"https?://[^\s<>\"]{1,2000}|\bwww\.[^\s<>\"]{1,500}")
# Carriers with whom anybody may have a mailbox.
_MAILBOXES: Final = frozenset({"laposte.net", "ctm.net", "poste.it"})
_KANJI: Final = re.compile(r"[〇零一二三四五六七八九][の\-ー・,、 ]{0,2}[〇零一二三四五六七八九]")
_NO_DIGIT: Final = re.compile(r"\D")


@dataclass(frozen=True, slots=True)
class _Search:
    """What is looked for in each text of a message, and what is known of its numbers and hosts."""

    regions: tuple[str, ...]
    numbers: tuple[str, ...]
    own_domain: str
    for_words: bool
    for_digits: bool


def find_contacts(
    texts: Mapping[Place, str],
    regions: Sequence[str],
    known: Sequence[str] = (),
    own_domain: str = "",
) -> tuple[Contact, ...]:
    """Find the contact details of `texts`, in their order and each place's own; see Contact.

    `regions` (ISO 3166) are those whose national telephone numbers are known. `known` are numbers of
    the marketplace's own, such as order ids; addresses at or below `own_domain` are aliases, and those
    of carriers are no party's: none is a contact. An address that names both an at-sign and a
    provider in words is not called disguised: nobody has to ask what it means.
    """
    parts = [(place, fold(text)) for place, text in texts.items()]
    listed = [_WORD.findall(folded.lowered) for _, folded in parts]
    whole = joined([folded for _, folded in parts])
    numbers = tuple([number.lower() for number in known if number])
    for_words = _may_be_said(whole, list(chain.from_iterable(listed)))
    for_digits = _may_be_dialled(whole.lowered, numbers)
    if not (for_words or for_digits):
        return ()
    search = _Search(tuple(regions), numbers, own_domain.lower(), for_words, for_digits)
    found: list[Contact] = []
    for (place, folded), words in zip(parts, listed, strict=True):
        for each in _sightings(folded, words, search):
            start, end = folded.span(each.start, each.end)
            written = folded.original[start:end]
            found.append(
                Contact(each.kind, place, start, written, each.is_disguised, each.is_offered)
            )
    return tuple(found)


def _may_be_said(whole: Folded, listed: Sequence[str]) -> bool:
    """Whether a text may hold a contact in words; `listed` are all its words, in lower case."""
    words = frozenset(listed)
    return (
        may_hold_emails(whole, words)
        or may_hold_handles(whole, words)
        or _may_be_spelled(whole.lowered, words, listed)
    )


def _may_be_spelled(lowered: str, words: frozenset[str], listed: Sequence[str]) -> bool:
    if may_be_spelled(words, listed):
        return True
    return not lowered.isascii() and _KANJI.search(lowered) is not None


def _may_be_dialled(lowered: str, numbers: Sequence[str]) -> bool:
    # Most messages hold a long number, and most of these are of an order.
    for number in numbers:
        lowered = lowered.replace(number, COVER)
    return may_be_dialled(lowered)


def _sightings(folded: Folded, listed: Sequence[str], search: _Search) -> tuple[Sighting, ...]:
    lowered = folded.lowered
    emails: list[Sighting] = []
    handles: list[Sighting] = []
    is_spelled = False
    if search.for_words:
        words = frozenset(listed)
        emails = find_emails(folded, words)
        handles = list(find_handles(folded, words))
        is_spelled = _may_be_spelled(lowered, words, listed)
    rest = covered(lowered, [(each.start, each.end) for each in emails])
    found = (*emails, *_phones(rest, is_spelled, search), *handles)
    if not found:
        return ()
    # What hangs on a link goes with the link, which is another rule's business.
    spared = [match.span() for match in _LINK.finditer(lowered)] if _has_link(lowered) else []
    spared += (
        (each.start, each.end)
        for each in emails
        if _is_own(lowered[each.start : each.end], search.own_domain)
    )
    return apart(each for each in found if not _touches(each, spared))


def _has_link(lowered: str) -> bool:
    return "://" in lowered or "www." in lowered


def _touches(sighting: Sighting, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start < sighting.end and sighting.start < end for start, end in spans)


def _phones(lowered: str, is_spelled: bool, search: _Search) -> list[Sighting]:
    if not (search.for_digits or is_spelled):
        return []
    rest = without_innocents(lowered, search.numbers)
    found: list[Sighting] = []
    if search.for_digits and may_be_dialled(rest):
        plain = frozenset([_NO_DIGIT.sub("", number) for number in search.numbers])
        found = find_phones(rest, search.regions, plain)
        rest = covered(rest, [(each.start, each.end) for each in found])
        found += find_mixed_phones(rest, search.regions, plain)
    if is_spelled:
        found += find_spelled_phones(rest, search.regions)
    return found


def _is_own(address: str, own_domain: str) -> bool:
    """Whether an address is an alias, or that of a carrier, whom a buyer may well have to ask."""
    domain = address.rpartition("@")[2]
    if own_domain and is_among(domain, frozenset({own_domain})):
        return True
    return is_among(domain, CARRIERS) and not is_among(domain, _MAILBOXES)
