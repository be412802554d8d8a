"""Telephone numbers in a text: valid ones as people write them, and what is called one.

1. A number with a plus is one when it is valid in any country, or as long as one.
2. A national number is one when it is valid in a region asked for, and either written with the zero
   or the groups that people use there, or called a telephone number.
3. What is called a telephone number right before it is one with any seven to fifteen digits.
4. Spaced-out digits, letters for digits and digit words are disguises of the same.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import phonenumbers

from policies.reading.number_shapes import is_called_phone, may_be_called_phone
from policies.reading.offers import is_offered
from policies.reading.sighting import Sighting
from policies.reading.values import ContactKind

FEWEST: Final = 7
MOST: Final = 15
# Numbers of one text that are looked up; those after them are taken for telephone numbers unlooked.
# Looking up costs 50 microseconds a region, so a text of nothing but numbers would cost seconds.
LOOKED_UP: Final = 24
# Groups behind a number that may be opening hours.
MOST_SPARE: Final = 3
# A plus and so many digits are a number of some country, known to us or not.
SHORTEST_ABROAD: Final = 9
AREA: Final = 3

_SEPARATOR: Final = r"[ \t.\-/()\u00b7\u2022\u2010-\u2015\u30fc_~*+]"
_RUN: Final = re.compile(rf"\d(?:{_SEPARATOR}{{0,4}}\d){{6,}}")
_PREFIX: Final = re.compile(r"(?:\+ ?\(?|\(\+? ?)$")
# A digit beside a letter that looks like one; a search for digits alone is a quick one.
_MIXED_CUE: Final = re.compile(r"\d(?:[oilzsb|]|(?<=[oilzsb|].))")
# Letters read as digits; five digits at least stand beside them.
_MIXED: Final = re.compile(
    r"(?<![\w+-])\+?\(?[\doilzsb|](?:[ .()-]{0,2}[\doilzsb|]){6,16}(?![\w-])"
)
# Five digits with nothing but such letters and signs between them, as far apart as below.
_FEWEST_DIGITS: Final = 5
_MIXED_DIGITS: Final = re.compile(rf"\d(?:[oilzsb| .()-]{{0,38}}\d){{{_FEWEST_DIGITS - 1}}}")
_AS_DIGITS: Final = str.maketrans("oilzsb|", "0112581")
_GROUP: Final = re.compile(r"\d+")
# Between two numbers that stand side by side.
_BETWEEN: Final = re.compile(r" [/\u2013\u2014-] |[ \t]{3,}|/ ?(?=0|\+)|(?<=\d) (?=\+)")
_LATIN: Final = re.compile(r"[a-z\u00df-\u024f]")
_GLUE: Final = "-_./#"


@dataclass(frozen=True, slots=True)
class _Candidate:
    start: int
    end: int
    written: str
    groups: tuple[str, ...]

    @property
    def digits(self) -> str:
        return "".join(self.groups)

    @property
    def is_international(self) -> bool:
        return self.written.startswith(("+", "(+"))

    @property
    def is_spaced_out(self) -> bool:
        single = sum(len(group) == 1 for group in self.groups)
        return single >= FEWEST - 2 and single * 2 > len(self.groups)


def may_be_dialled(lowered: str) -> bool:
    """Say whether a folded text in lower case holds digits, or letters for them, of a number's length."""
    if _RUN.search(lowered) is not None:
        return True
    return _may_be_mixed(lowered)


def _may_be_mixed(lowered: str) -> bool:
    return _MIXED_CUE.search(lowered) is not None and _MIXED_DIGITS.search(lowered) is not None


def find_phones(lowered: str, regions: Sequence[str], known: frozenset[str]) -> list[Sighting]:
    """Find telephone numbers in a folded text in lower case whose other numbers are covered.

    `known` are the digits of numbers that are none, `regions` are ISO 3166 codes.
    """
    found: list[Sighting] = []
    search = _Search(lowered, tuple(regions), known)
    for run in _RUN.finditer(lowered):
        start, end = run.span()
        if prefix := _PREFIX.search(lowered, max(0, start - 3), start):
            start = prefix.start()
        phones = search.phones(start, end)
        found += (_sighting(lowered, phone, phone.is_spaced_out) for phone in phones)
    return found


def find_mixed_phones(
    lowered: str, regions: Sequence[str], known: frozenset[str]
) -> list[Sighting]:
    """Find numbers with letters that look like digits ("2O6-34Z-863l"), where they are called phones."""
    found: list[Sighting] = []
    if not _may_be_mixed(lowered):
        return found
    for match in _MIXED.finditer(lowered):
        written = match[0]
        digits = sum(each.isdigit() for each in written)
        if written.upper() == written.lower() or digits < _FEWEST_DIGITS:
            continue
        plain = written.translate(_AS_DIGITS)
        candidate = _Candidate(*match.span(), plain, tuple(_GROUP.findall(plain)))
        called = is_called_phone(lowered, candidate.start)
        offered = is_offered(lowered, candidate.start, candidate.end)
        is_meant = called or (offered and _is_written_as_phone(candidate))
        if candidate.digits in known or called is False or not is_meant:
            continue
        if is_valid(candidate.digits, tuple(regions)):
            found.append(_sighting(lowered, candidate, True))
    return found


def _sighting(lowered: str, candidate: _Candidate, is_disguised: bool) -> Sighting:
    start, end = candidate.start, candidate.end
    offered = is_offered(lowered, start, end)
    return Sighting(ContactKind.PHONE, start, end, is_disguised, offered)


def _unglued(lowered: str, start: int, end: int) -> _Candidate | None:
    """Return the run without a last group that belongs to a word ("9h"); None when it is glued."""
    if end - start < FEWEST or _is_glued_before(lowered, start):
        return None
    places = [match.span() for match in _GROUP.finditer(lowered, start, end)]
    after = lowered[end : end + 2]
    if after and (_LATIN.match(after) or (after[0] in "-_" and _LATIN.match(after[1:]))):
        places.pop()
    if not places:
        return None
    end = places[-1][1]
    groups = tuple(lowered[one:two] for one, two in places)
    candidate = _Candidate(start, end, lowered[start:end], groups)
    return candidate if len(candidate.digits) >= FEWEST else None


def _is_glued_before(lowered: str, start: int) -> bool:
    before = lowered[max(0, start - 2) : start]
    if not before:
        return False
    if _LATIN.match(before[-1]) or before[-1] == "_":
        return is_called_phone(lowered, start) is not True
    # "RE-2026-11843", "no.0711", "#2065550142": a code; "tel.030" and "tel:030" are called phones.
    return before[-1] == "#" or (
        before[-1] in _GLUE
        and len(before) > 1
        and bool(_LATIN.match(before[0]))
        and is_called_phone(lowered, start) is not True
    )


class _Search:
    """One search through one text; it counts what it has looked up."""

    def __init__(self, lowered: str, regions: tuple[str, ...], known: frozenset[str]) -> None:
        self._lowered = lowered
        self._regions = regions
        self._known = known
        self._looked_up = 0

    def phones(self, start: int, end: int) -> list[_Candidate]:
        """Return the telephone numbers of a run of digits: those side by side in it, or the whole."""
        gaps = list(_BETWEEN.finditer(self._lowered, start, end))
        starts = [start, *(gap.end() for gap in gaps)]
        ends = [*(gap.start() for gap in gaps), end]
        parts = [self._phone(*part) for part in zip(starts, ends, strict=True)]
        found = [part for part in parts if part is not None]
        if len(found) == len(parts):
            return found
        whole = self._phone(start, end) if gaps else None
        return found if whole is None else [whole]

    def _phone(self, start: int, end: int) -> _Candidate | None:
        """Return the run, or the beginning of it, that is a telephone number, or None."""
        candidate = _unglued(self._lowered, start, end)
        if candidate is None or candidate.digits in self._known:
            return None
        is_written = candidate.is_international or _is_written_as_phone(candidate)
        is_asked = is_written or may_be_called_phone(self._lowered, start)
        called = is_called_phone(self._lowered, start) if is_asked else None
        if not (called or is_written) or (called is False and not candidate.is_international):
            return None
        self._looked_up += 1
        if self._looked_up > LOOKED_UP or _is_valid(candidate, self._regions):
            return candidate
        if not (called or candidate.is_international):
            return None
        return self._beginning(candidate) or _long_enough(candidate, bool(called))

    def _beginning(self, candidate: _Candidate) -> _Candidate | None:
        """Return the valid beginning of a number behind which opening hours stand: "030 231254 9-17"."""
        fewest = max(0, len(candidate.groups) - 1 - MOST_SPARE)
        for count in range(len(candidate.groups) - 1, fewest, -1):
            shorter = _beginning(candidate, count)
            if _is_valid(shorter, self._regions):
                return shorter
        return None


def _long_enough(candidate: _Candidate, is_called: bool) -> _Candidate | None:
    # What is called a telephone number and goes on for ever is one for all that it can be.
    if is_called or SHORTEST_ABROAD <= len(candidate.digits) <= MOST:
        return candidate
    return None


def _beginning(candidate: _Candidate, count: int) -> _Candidate:
    places = list(_GROUP.finditer(candidate.written))[:count]
    end = places[-1].end()
    return _Candidate(
        candidate.start, candidate.start + end, candidate.written[:end], candidate.groups[:count]
    )


def _is_written_as_phone(candidate: _Candidate) -> bool:
    """Whether it is written as people write telephone numbers: with its zero, or in their groups."""
    first, *others = candidate.groups
    if candidate.is_spaced_out or candidate.written.startswith("("):
        return True
    if first.startswith("0"):
        return len(first) > 1
    # Countries without a zero write an area of three digits first, after their own number or not.
    if first == "1" and others:
        first, *others = others
    return len(first) == AREA and len(others) > 1 and all(2 <= len(each) <= 4 for each in others)


def _is_valid(candidate: _Candidate, regions: tuple[str, ...]) -> bool:
    digits = candidate.digits
    if len(digits) > MOST:
        return False
    if candidate.is_international:
        return is_valid("+" + digits, ("ZZ",))
    if digits.startswith("00"):
        return is_valid("+" + digits[2:], ("ZZ",))
    return is_valid(digits, regions)


@lru_cache(maxsize=1024)
def is_valid(number: str, regions: tuple[str, ...]) -> bool:
    """Say whether digits, or a plus and digits, are a telephone number of one of `regions`."""
    for region in regions:
        try:
            parsed = phonenumbers.parse(number, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(parsed):
            return True
    return False
