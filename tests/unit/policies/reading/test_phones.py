"""Telephone numbers: as people write them, and the numbers of order mail that are none."""

import pytest

from policies.reading.phones import LOOKED_UP, is_valid
from policies.reading.values import ContactKind
from tests.support.contacts import contacts_in, only_contact, written


@pytest.mark.parametrize(
    "number",
    [
        "+44 20 7946 0321",
        "+49 (0)30 901820-44",
        "(+49) 30 901820",
        "0049 151 23456789",
        "030 23125 417",
        "0171/1234567",
        "(312) 867-5309",
        "312-867-5309",
        "1-312-867-5309",
        "0144273190",
        "06.12.34.56.78",
        "912 77 43 06",
        "03-3264-7715",
        "０３－３２６４－７７１５",
        "3️⃣1️⃣2️⃣ 8️⃣6️⃣7️⃣ 5️⃣3️⃣0️⃣9️⃣",
        "+2 392 3929 210",
    ],
)
def test_a_number_written_as_one_needs_no_words(number: str) -> None:
    contact = only_contact(f"Anna {number}, bye")

    assert (contact.kind, contact.written) == (ContactKind.PHONE, number)
    assert not contact.is_disguised


@pytest.mark.parametrize(
    "text",
    [
        "Call me at 555-0123",
        "Mi teléfono es 612345678",
        "tel.030-23125417",
        "tel030 23125417",
        "my mobile 2065550142",
        "0711 ist unsere Vorwahl, Telefon 123456-0",
        "call order line 312 867 53",
    ],
)
def test_what_is_called_a_telephone_number_is_one(text: str) -> None:
    assert len(written(text, ContactKind.PHONE)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Order number 2065550142 and order 302-5518204",
        "our 112-7784120-3365519 is here",
        "Tracking 1Z 999 AA1 01 2345 6784",
        "Votre colis 06 12 34 56 78 90 1 (Colissimo)",
        "お問い合わせ番号は 4471-9920-3381(ヤマト運輸)です",
        "The serial on the label is 0800 7318 4420 and the batch is 555-0199",
        "EAN 4006381333931? The other was 0 36000 29145 2",
        "DE89 3704 0044 0532 0130 00 or NL91 ABNA 0417 1643 00",
        "USt-IdNr. DE 287 654 321",
        "SIRET : 303 265 045 00017",
        "die Nummer des Akkus 4926-0151-7730",
        "Filter: 00 3404 3416, Gasket: 415-555-0132-A",
        "el bastidor es 6 12 34 56 78 K",
        "Delivered 12.10.2026 14:30, 2026-11-03 09:15",
        "1.299.000,00 € or 1 299 000 EUR or $1299000",
        "sizes 36 38 40 42 44 and 120 x 60 x 75",
        "4111 1111 1111 1111",
        "RE-2026-11843 #2065550142 no.0301234567",
        "IP 192.168.1.100",
        "SN 415-555-0132 A",
        "AB0301234567",
        "x_0301234567",
        "0301234567x",
        "123456-7x",
        "12345 67h",
    ],
)
def test_numbers_of_order_mail_are_none(text: str) -> None:
    assert contacts_in(text) == ()


def test_numbers_that_the_marketplace_knows_are_none() -> None:
    assert contacts_in("Order 02079460958 is split", ["02079460958"]) == ()
    assert contacts_in("Call 020 7946 0958, or 02079460958", ["02079460958"]) == ()


def test_the_nearest_word_says_what_a_number_is() -> None:
    assert written("For order 30 call 030 23125 417") == ["030 23125 417"]
    assert contacts_in("Please call us with your order 0302312541") == ()


def test_a_plus_outweighs_a_label() -> None:
    assert written("Order +49 30 23125417") == ["+49 30 23125417"]


def test_hours_behind_a_number_are_left() -> None:
    assert written("Call (312) 867-5309 9-17") == ["(312) 867-5309"]


def test_two_numbers_side_by_side_are_two() -> None:
    assert written("Tel 030 23125417 / 0151 23456789") == ["030 23125417", "0151 23456789"]


def test_spaced_out_digits_are_a_disguise() -> None:
    contact = only_contact("Call +49 1 5 1 - 2 3 4 - 5 6 7 8 9 now")

    assert contact.written == "+49 1 5 1 - 2 3 4 - 5 6 7 8 9"
    assert contact.is_disguised


def test_letters_for_digits_are_read_where_a_call_is_asked_for() -> None:
    contact = only_contact("call 2O6-34Z-863l now")

    assert (contact.written, contact.is_disguised) == ("2O6-34Z-863l", True)
    assert contacts_in("part 2O6-34Z-863l") == ()
    assert contacts_in("we paint 2O6-34Z-863l") == ()
    assert contacts_in("call 2O6-34Z-863l", ["2062428631", "2063428631"]) == ()
    assert contacts_in("call OOO-OOO-OOOl, lol sos, 9OO-OOO-OO12345") == ()


def test_an_endless_number_that_is_called_one_is_one() -> None:
    assert len(written("call " + "1 " * 40)) == 1
    assert contacts_in("see " + "7 " * 40) == ()
    assert contacts_in("+" + "0" * 40) == ()


def test_beyond_some_numbers_their_writing_suffices() -> None:
    text = ", ".join(f"0{number:03} 00 0" for number in range(LOOKED_UP + 5))

    assert len(written(text)) == 5


def test_a_number_is_valid_in_one_of_the_regions_or_not_at_all() -> None:
    assert is_valid("03023125417", ("US", "DE"))
    assert not is_valid("03023125417", ("US",))
    assert not is_valid("1", ("US",))
