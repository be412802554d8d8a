from relay.rewrite.cards import clean_cards
from tests.support.rewrite import SCRUBBER

THIRD = "BEGIN:VCARD\r\nFN:Carl\r\nEMAIL:carl@third.example\r\nURL:http://third.example\r\nEND:VCARD\r\n"


def test_the_card_of_a_party_keeps_its_face_and_loses_what_names_its_owner() -> None:
    card = (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Doe;Ann\r\nFN:Ann\r\nEMAIL;TYPE=home:ann@post.example\r\n"
        "ORG:Post\r\nitem1.URL:https://x.example\r\nUID:7\r\nX-SKYPE:ann\r\nKEY:AAAA\r\n"
        "PHOTO;ENCODING=b:AAAA\r\n BBBB\r\nEND:VCARD\r\n"
    )  # fmt: skip
    cleaned = clean_cards(card, SCRUBBER)

    assert cleaned.text == (
        "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Doe;Ann\r\nFN:Ann\r\nEMAIL;TYPE=home:aaaaaaaa@relay.example\r\n"
        "PHOTO;ENCODING=b:AAAA\r\n BBBB\r\nEND:VCARD\r\n"
    )  # fmt: skip
    assert cleaned.author == 1
    assert cleaned.stripped == ("naming lines of a contact card",)


def test_the_card_of_anybody_else_keeps_its_octets_even_beside_one_of_a_party() -> None:
    assert clean_cards(THIRD, SCRUBBER).text == THIRD
    both = clean_cards(f"BEGIN:VCARD\r\nEMAIL:bob@shop.example\r\nEND:VCARD\r\n{THIRD}", SCRUBBER)
    assert both.text.endswith(THIRD)
    assert both.recipient == 1


def test_a_private_domain_alone_makes_it_the_card_of_a_party() -> None:
    assert clean_cards("FN:B\nURL:http://shop.example\n", SCRUBBER).text == "FN:B\n"


def test_a_coded_value_is_read_and_written_again() -> None:
    card = "NOTE;ENCODING=QUOTED-PRINTABLE:to ann=40post=\r\n.example=0D=0A!\r\n"

    assert clean_cards(card, SCRUBBER).text == (
        "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:to aaaaaaaa@relay.exampl=\r\ne=0D=0A!\r\n"
    )
