import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.envelope import Notify, Returns
from relay.receive.report_wishes import (
    decode_xtext,
    read_envelope_id,
    read_notify,
    read_original_recipient,
    read_returns,
)


def encode_xtext(text: str) -> str:
    """RFC 3461 section 4."""
    return re.sub(r"[^!-*,-<>-~]", lambda found: f"+{ord(found[0]):02X}", text)


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1))
def test_xtext_comes_back_as_what_was_encoded(text: str) -> None:
    assert decode_xtext(encode_xtext(text)) == text


@given(st.text(max_size=50))
def test_no_text_decodes_to_what_could_break_a_line(text: str) -> None:
    decoded = decode_xtext(text)

    assert decoded is None or (decoded.isascii() and decoded.isprintable())


@pytest.mark.parametrize(
    "text",
    ["", "+", "+4", "+4G", "a=b", "a b", "+0D+0A", "+00", "+7F", "+80", "+E4", "ä", "a\n", "\x7f"],
)
def test_what_is_no_xtext_or_hides_a_control_is_refused(text: str) -> None:
    assert decode_xtext(text) is None


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("NEVER", {Notify.NEVER}),
        ("success", {Notify.SUCCESS}),
        ("DELAY,FAILURE", {Notify.DELAY, Notify.FAILURE}),
        ("DELAY,Delay", {Notify.DELAY}),
        ("", None),
        ("DELAY,", None),
        ("ALWAYS", None),
        ("NEVER,NEVER", None),
        ("NEVER,FAILURE", None),
        ("DELAY;FAILURE", None),
    ],
)
def test_notify_is_never_alone_or_a_list(value: str, found: set[Notify] | None) -> None:
    assert read_notify(value) == found


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("rfc822;Bob+2BTag@Example.com", "rfc822;Bob+Tag@Example.com"),
        ("X400;/S=x", None),
        ("X400;/S+3Dx/C+3DDE", "X400;/S=x/C=DE"),
        ("utf-8;\\x{E4}@b.example", "utf-8;\\x{E4}@b.example"),
        ("utf-8;ä@b.example", None),
        ("bob@example.com", None),
        (";bob@example.com", None),
        ("rfc 822;bob", None),
        ("rfc822;", None),
        ("rfc822;a+0Ab", None),
        ("x" * 32 + ";a", None),
        ("rfc822;" + "a" * 493, "rfc822;" + "a" * 493),
        ("rfc822;" + "a" * 494, None),
    ],
)
def test_an_original_recipient_has_a_type_and_an_address(value: str, found: str | None) -> None:
    assert read_original_recipient(value, smtputf8=False) == found


def test_under_smtputf8_other_characters_become_ascii() -> None:
    read = read_original_recipient("UTF-8;ä€😀@b.example", smtputf8=True)

    assert read == "UTF-8;\\x{E4}\\x{20AC}\\x{1F600}@b.example"
    assert read_original_recipient("rfc822;ä@b.example", smtputf8=True) is None
    assert read_original_recipient("utf-8;" + "ä" * 250, smtputf8=True) is None


@pytest.mark.parametrize(
    ("value", "found"),
    [("FULL", Returns.FULL), ("hdrs", Returns.HEADERS), ("", None), ("FULL,HDRS", None)],
)
def test_returns_is_one_of_two_words(value: str, found: Returns | None) -> None:
    assert read_returns(value) == found


def test_an_envelope_id_has_a_hundred_octets_as_sent() -> None:
    assert read_envelope_id("+2B" * 33 + "x") == "+" * 33 + "x"
    assert read_envelope_id("+2B" * 33 + "xx") is None
