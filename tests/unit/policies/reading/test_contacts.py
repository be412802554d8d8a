"""Contact details of all places of a message, and of hostile texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.reading.contacts import find_contacts
from policies.reading.values import ContactKind, Place
from tests.support.contacts import REGIONS, contacts_in, written

PIECES = [
    "a@b.de", "030 23125 417", "WhatsApp", "add me on ", "call ", "null eins fünf", "(at)", " dot ",
    "@", "\u200b", "３", "一", "ライン", "QR code ", "0", ".", "\n", " ", "é", "+49", "chat", "gmail",
]  # fmt: skip
HOSTILE = [
    "1 " * 5_000, "a@" * 5_000, "one two three " * 700, "@ " * 5_000, "arroba a " * 1_200,
    "a.b-" * 2_500, "( at )" * 1_700, "w h a t " * 1_250, "一の" * 5_000, "+1" * 5_000, "3o" * 5_000,
    "1z " * 3_300, "de12 " * 2_000, "12:" * 3_300, "qr code " * 1_250, "\ufdfa" * 10_000,
    *(each * 10_000 for each in "a0@._+-(1oäー一あ\n\t,/*|[３\u200b\u0301З"),
]  # fmt: skip


def test_every_place_is_read_and_named() -> None:
    texts = {Place.SUBJECT: "Call 030 23125 417", Place.HIDDEN: "x", Place.TEXT: "a@shop.de"}
    found = find_contacts(texts, REGIONS)

    assert [(each.place, each.kind, each.start) for each in found] == [
        (Place.SUBJECT, ContactKind.PHONE, 5),
        (Place.TEXT, ContactKind.EMAIL, 0),
    ]


def test_no_contact_reaches_from_one_place_into_another() -> None:
    texts = {Place.SUBJECT: "Call 030 23", Place.TEXT: "125417"}

    assert find_contacts(texts, REGIONS) == ()
    assert len(find_contacts({Place.TEXT: " ".join(texts.values())}, REGIONS)) == 1


def test_what_one_place_says_is_no_reason_to_find_more_in_another() -> None:
    text = "Write to sales at lampenwerk.de"
    alone = find_contacts({Place.TEXT: text}, REGIONS)

    assert find_contacts({Place.SUBJECT: "My gmail", Place.TEXT: text}, REGIONS) == alone


def test_a_word_ends_where_a_picture_is_glued_to_it() -> None:
    assert [each.written for each in contacts_in("Add me on WhatsApp\U0001f449")] == ["on WhatsApp"]


def test_regions_decide_which_national_numbers_are_known() -> None:
    text = {Place.TEXT: "Anna 030 23125 417"}

    assert find_contacts(text, ("US",)) == ()
    assert len(find_contacts(text, ("US", "DE"))) == 1


@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_contacts_quote_the_text_in_order_and_do_not_overlap(text: str) -> None:
    done = 0
    for each in contacts_in(text):
        assert each.written
        assert text[each.start : each.start + len(each.written)] == each.written
        assert each.start >= done
        done = each.start + len(each.written)


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text[:6]))
def test_no_hostile_text_is_a_contact_or_hides_one(text: str) -> None:
    assert contacts_in(text * 2) == ()
    assert written(f"bob@shop.example\n\n{text * 2}") == ["bob@shop.example"]
