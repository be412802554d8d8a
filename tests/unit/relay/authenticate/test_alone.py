import pytest

from mail.message import Message, make_field, parse_message
from relay.authenticate.alone import covers, identity_of, stands_alone
from tests.support.authentication import ALIAS, AT, DAY, LETTER, letter, received
from tests.support.dkim import USUAL

COVERED = dict.fromkeys(USUAL.split(":"), 1)
DOMAINS = {"relay.example"}
HOUR = DAY // 24


def is_alone(message: Message | None = None, signed: dict[str, int] = COVERED, **how) -> bool:
    return stands_alone([signed], received(message, **how), DOMAINS)


@pytest.mark.parametrize("name", USUAL.split(":"))
def test_a_signature_alone_covers_all_that_a_reader_sees(name: str) -> None:
    assert is_alone()
    assert not is_alone(signed=COVERED | {name: 0})


@pytest.mark.parametrize("name", ["To", "Subject", "Date", "Message-ID"])
def test_a_field_beside_the_signed_one_is_not_covered(name: str) -> None:
    message = letter()
    added = message.with_fields((make_field(name, "x"), *message.fields))

    assert not is_alone(added)
    assert covers(COVERED | {name.lower(): 2}, added, name)


def test_of_several_signatures_each_covers_all_that_a_reader_sees() -> None:
    assert stands_alone([COVERED, COVERED], received(), DOMAINS)
    assert not stands_alone([COVERED, COVERED | {"subject": 0}], received(), DOMAINS)


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (AT, True),
        (AT + 6 * DAY, True),
        (AT + 7 * DAY + 14 * 1_000_000, False),
        (AT - 11 * HOUR, True),
        (AT - 13 * HOUR, False),
        (AT - 8 * DAY, False),
    ],
)
def test_a_signature_alone_is_good_for_seven_days_and_not_long_before_them(
    at: int, expected: bool
) -> None:
    assert is_alone(at=at) is expected


@pytest.mark.parametrize("date", [None, "", "yesterday", "Tue, 14 Nov 99999 22:13:00 +0000"])
def test_a_signature_alone_needs_a_date(date: str | None) -> None:
    assert not is_alone(letter(Date=date))


TAGGED = ALIAS.replace("@", "+7@")


@pytest.mark.parametrize(
    ("fields", "to", "expected"),
    [
        ({}, TAGGED, True),
        ({"To": TAGGED.upper()}, ALIAS, True),
        ({"To": "someone@else.example"}, ALIAS, False),
        ({"To": f"someone@else.example, Shop <{ALIAS}>"}, ALIAS, True),
        ({"To": "someone@else.example", "Cc": ALIAS}, ALIAS, False),
        ({"To": "<<<"}, ALIAS, False),
        ({"To": ALIAS.replace("abc", "xyz")}, ALIAS, False),
        ({"To": ALIAS.replace("relay", "other")}, ALIAS.replace("relay", "other"), False),
    ],
)
def test_a_signature_alone_needs_the_alias_in_a_signed_field(
    fields: dict[str, str], to: str, expected: bool
) -> None:
    assert is_alone(letter(**fields), to=to) is expected


def test_a_signed_cc_shows_the_alias_as_well() -> None:
    message = letter(To="someone@else.example", Cc=ALIAS)

    assert is_alone(message, COVERED | {"cc": 1})


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Subject: Where", "subject :   Where"),
        ("Where is", "Where\r\n\t is"),
        ("Hello,  where is it? \r\n", "Hello, where\tis it?\r\n\r\n"),
        ("\r\n\r\nHello", "\r\nX-Trace: 1\r\n\r\nHello"),
        ("From: Ann", "Received: by x; y\r\nFrom: Ann"),
    ],
)
def test_what_a_signature_lets_pass_does_not_make_another_message(old: str, new: str) -> None:
    changed = parse_message(LETTER.replace(old, new).encode())

    assert changed != letter()
    assert identity_of(changed) == identity_of(letter())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Ann Buyer", "Ann"),
        ("Where", "There"),
        ("<1@", "<2@"),
        (":00 +0000", ":01 +0000"),
        ("To: <", "To: x@y.example, <"),
        ("where is it? \r\n", "where is it!\r\n"),
        ("Subject: Where is it?\r\n", "Subject: Where\r\nSubject: is it?\r\n"),
        ("Subject: Where is it?\r\n", ""),
    ],
)
def test_what_a_signature_covers_makes_another_message(old: str, new: str) -> None:
    assert identity_of(parse_message(LETTER.replace(old, new, 1).encode())) != identity_of(letter())


def test_an_identity_shows_nothing_of_the_message() -> None:
    assert len(identity_of(letter())) == 64
    assert set(identity_of(letter())) <= set("0123456789abcdef")
