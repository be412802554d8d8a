"""Sightings: overlaps are settled, and what is covered is neither letter nor digit."""

import re

from policies.reading.sighting import COVER, Sighting, apart, covered, rows
from policies.reading.values import ContactKind


def seen(start: int, end: int) -> Sighting:
    return Sighting(ContactKind.PHONE, start, end)


def test_of_two_that_overlap_the_longer_stays() -> None:
    assert apart([seen(3, 9), seen(0, 4)]) == (seen(3, 9),)
    assert apart([seen(2, 4), seen(0, 5), seen(4, 6)]) == (seen(0, 5),)


def test_those_side_by_side_both_stay_in_order() -> None:
    assert apart([seen(5, 9), seen(0, 5)]) == (seen(0, 5), seen(5, 9))


def test_covering_keeps_the_length() -> None:
    assert covered("abcdef", [(1, 3), (2, 4), (2, 3)]) == f"a{COVER * 3}ef"
    assert covered("abc", []) == "abc"


def test_a_row_is_a_piece_between_blanks_that_holds_the_cue() -> None:
    text = "no x.y\nno (a.b.c) .\tz no."

    found = [text[start:end] for start, end in rows(re.compile(r"\."), text)]

    assert found == ["x.y", "(a.b.c)", ".\tz", "no."]
    assert list(rows(re.compile("z"), "no row")) == []
