import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay.receive.sasl import CHALLENGES, Credentials, decode_answer, read_credentials

ANA = Credentials("ana@lamps.example", "pässword")
SECRET = "pässword".encode()


def test_plain_has_three_parts_and_acts_for_nobody_else() -> None:
    assert read_credentials("PLAIN", [b"\0ana@lamps.example\0" + SECRET]) == ANA
    assert read_credentials("PLAIN", [b"ana@lamps.example\0ana@lamps.example\0" + SECRET]) == ANA


def test_login_has_two_answers() -> None:
    assert read_credentials("LOGIN", [b"ana@lamps.example", SECRET]) == ANA
    asked = [base64.b64decode(text) for text in CHALLENGES["LOGIN"]]
    assert asked == [b"Username:", b"Password:"]


@pytest.mark.parametrize(
    "message",
    [
        b"",
        b"ana",
        b"\0ana",
        b"\0\0secret",
        b"\0ana\0",
        b"bob\0ana\0secret",
        b"\0ana\0sec\0ret",
        b"\0\xff\0secret",
        b"\0ana\0\xff",
        b"\0" + b"a" * 256 + b"\0secret",
        b"\0ana\0" + b"x" * 1025,
    ],
)
def test_what_plain_does_not_ask_for_is_refused(message: bytes) -> None:
    assert read_credentials("PLAIN", [message]) is None


@pytest.mark.parametrize("answers", [[b"", b"x"], [b"x", b""], [b"a\0b", b"x"], [b"a", b"\0"]])
def test_what_login_does_not_ask_for_is_refused(answers: list[bytes]) -> None:
    assert read_credentials("LOGIN", answers) is None


@given(st.binary(max_size=100))
def test_an_answer_decodes_to_what_was_encoded(octets: bytes) -> None:
    assert decode_answer(base64.b64encode(octets)) == octets


@pytest.mark.parametrize(
    "line",
    [b"A", b"AB", b"AA=", b"AAA", b"AA==AA==", b"AB==", b"A A=", b"****", b"\xff", b"AAA=\n"],
)
def test_an_answer_that_is_not_base64_is_refused(line: bytes) -> None:
    assert decode_answer(line) is None


def test_credentials_are_never_shown() -> None:
    assert repr(ANA) == "Credentials()"
