"""Contact details in a text: addresses, telephone numbers, messengers, accounts, codes.

Every search looks for cheap cues first: a message without digits, an at-sign and the names of
messengers costs a look at its words. What is found quotes the message verbatim.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from string import punctuation
from typing import Final

from policies.reading.digit_words import find_spelled_phones, may_be_spelled
from policies.reading.emails import find_emails
from policies.reading.folding import Folded, fold
from policies.reading.handles import find_handles
from policies.reading.hosts import CARRIERS, is_among
from policies.reading.number_shapes import without_innocents
from policies.reading.phones import find_mixed_phones, find_phones, may_be_dialled
from policies.reading.sighting import Sighting, apart, covered
from policies.reading.values import Contact, Place

# Everything that is no letter and no digit, to part words quickly.
_PUNCTUATION: Final = dict.fromkeys(map(ord, punctuation + "、。「」・！？（）…–—„“”‚‘’«»•¿¡"), " ")
_LINK: Final = re.compile(r"https?://[^\s<>\"]{1,2000}|\bwww\.[^\s<>\"]{1,500}")
# Carriers with whom anybody may have a mailbox.
_MAILBOXES: Final = frozenset({"laposte.net", "ctm.net", "poste.it"})
_DIGIT: Final = re.compile(r"\d")
_KANJI: Final = re.compile(r"[〇零一二三四五六七八九][の\-ー・,、 ]{0,2}[〇零一二三四五六七八九]")
_NO_DIGIT: Final = re.compile(r"\D")
_FEWEST_DIGITS: Final = 5


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
    found: list[Contact] = []
    for place, text in texts.items():
        folded = fold(text)
        for each in _sightings(folded, regions, known, own_domain.lower()):
            start, end = folded.span(each.start, each.end)
            written = folded.original[start:end]
            found.append(
                Contact(each.kind, place, start, written, each.is_disguised, each.is_offered)
            )
    return tuple(found)


def _sightings(
    folded: Folded, regions: Sequence[str], known: Sequence[str], own_domain: str
) -> tuple[Sighting, ...]:
    lowered = folded.lowered
    listed = lowered.translate(_PUNCTUATION).split()
    words = frozenset(listed)
    emails = find_emails(folded, words)
    rest = covered(lowered, ((each.start, each.end) for each in emails))
    found = (
        *emails,
        *_phones(rest, words, listed, regions, known),
        *find_handles(folded, words),
    )
    # What hangs on a link goes with the link, which is another rule's business.
    spared = [match.span() for match in _LINK.finditer(lowered)] if _has_link(lowered) else []
    spared += (
        (each.start, each.end)
        for each in emails
        if _is_own(lowered[each.start : each.end], own_domain)
    )
    return apart(each for each in found if not _touches(each, spared))


def _has_link(lowered: str) -> bool:
    return "://" in lowered or "www." in lowered


def _touches(sighting: Sighting, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start < sighting.end and sighting.start < end for start, end in spans)


def _phones(
    lowered: str,
    words: frozenset[str],
    listed: Sequence[str],
    regions: Sequence[str],
    known: Sequence[str],
) -> Iterator[Sighting]:
    has_digits = len(_DIGIT.findall(lowered)) >= _FEWEST_DIGITS and may_be_dialled(lowered)
    is_spelled = may_be_spelled(words, listed) or (
        not lowered.isascii() and _KANJI.search(lowered) is not None
    )
    if not has_digits and not is_spelled:
        return
    numbers = tuple(number.lower() for number in known if number)
    rest = without_innocents(lowered, numbers)
    plain = frozenset(_NO_DIGIT.sub("", number) for number in numbers)
    if has_digits:
        phones = find_phones(rest, regions, plain)
        yield from phones
        rest = covered(rest, ((each.start, each.end) for each in phones))
        yield from find_mixed_phones(rest, regions, plain)
    if is_spelled:
        yield from find_spelled_phones(rest, regions)


def _is_own(address: str, own_domain: str) -> bool:
    """Whether an address is an alias, or that of a carrier, whom a buyer may well have to ask."""
    domain = address.rpartition("@")[2]
    if own_domain and is_among(domain, frozenset({own_domain})):
        return True
    return is_among(domain, CARRIERS) and not is_among(domain, _MAILBOXES)
