from dataclasses import replace

from mail.address import Address
from relay.rewrite.calendar import clean_calendar
from relay.rewrite.needles import Needles
from relay.rewrite.scrub import Scrubber
from tests.support.rewrite import ANN_ALIAS, ANN_OLD, BOB, BOB_ALIAS, SCRUBBER

ANN, BOB_AT = "aaaaaaaa@relay.example", "bbbbbbbb@relay.example"


def cleaned(text: str) -> str:
    return clean_calendar(text, SCRUBBER).text


def test_organizer_and_guests_of_the_parties_go_by_their_aliases() -> None:
    text = (
        "METHOD:REQUEST\r\nORGANIZER;CN=ann@post.example;SENT-BY=\"mailto:ann.doe@gmail.com\":MAILTO:ann@po\r\n"
        " st.example\r\nATTENDEE;EMAIL=bob@shop.example:mailto:bob@shop.example\r\n"
        "ATTENDEE:mailto:x@third.example\r\nX-OWNER:bob%40shop.example\r\n"
    )  # fmt: skip
    shown = cleaned(text).replace("\r\n ", "")

    assert shown == (
        f'METHOD:REQUEST\r\nORGANIZER;CN={ANN};SENT-BY="mailto:{ANN}":MAILTO:{ANN}\r\n'
        f"ATTENDEE;EMAIL={BOB_AT}:mailto:{BOB_AT}\r\n"
        f"ATTENDEE:mailto:x@third.example\r\nX-OWNER:{BOB_AT}\r\n"
    )


def test_lines_that_show_nothing_keep_their_octets() -> None:
    text = "BEGIN:VCALENDAR\nDESCRIPTION:a\n  b\r\nX:\n\tc\nUID:1@google.com\nEND:VCALENDAR"

    assert cleaned(text) == text


def test_what_people_read_keeps_public_names_of_shops() -> None:
    assert cleaned("LOCATION:www.shop.example\\nann@post.example") == (
        f"LOCATION:www.shop.example\\n{ANN}"
    )
    assert cleaned("X-ALT-DESC:<b>ann</b>@post.example\\nx") == f"X-ALT-DESC:<b>{ANN}</b>\\nx"


def test_an_answer_finds_its_event_again_through_a_masked_uid() -> None:
    seen_by_bob = cleaned("UID:7-x@post.example\r\n")
    back = Scrubber(Needles((BOB,), (ANN_OLD,)), BOB_ALIAS, ANN_ALIAS)

    assert seen_by_bob == "UID:7-x@aaaaaaaa.relay.example\r\n"
    assert clean_calendar(seen_by_bob, back).text == "UID:7-x@post.example\r\n"


def test_a_uid_is_not_given_back_when_its_owner_has_two_domains() -> None:
    two = Needles((BOB,), (ANN_OLD, Address("ann", "other.example")))
    back = replace(SCRUBBER, needles=two, author_alias=BOB_ALIAS, recipient_alias=ANN_ALIAS)

    assert clean_calendar("UID:7@aaaaaaaa.relay.example", back).text == (
        "UID:7@aaaaaaaa.relay.example"
    )


def test_a_uid_shows_neither_address_nor_foreign_domain() -> None:
    assert cleaned("UID:ann@post.example") == f"UID:{ANN}"
    assert cleaned("UID:1@x.shop.example") == "UID:1@relay.example"
    assert (
        cleaned("UID:shop.example-1@post.example") == "UID:relay.example-1@aaaaaaaa.relay.example"
    )
    assert cleaned("UID:040000008200E00074") == "UID:040000008200E00074"
