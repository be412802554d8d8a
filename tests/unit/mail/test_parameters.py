from email.message import Message

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.parameters import (
    MOST_PARAMETERS,
    Parameterised,
    format_parameterised,
    parse_parameterised,
)


def test_values_with_and_without_quotes_and_comments_are_read() -> None:
    read = parse_parameterised(
        'Text/HTML (x) ; charset=utf-8 (y); Name="a \\"b\\"; c" ;broken; x = y'
    )

    assert read.value == "text/html"
    assert read.parameter("charset") == "utf-8"
    assert read.parameter("name") == 'a "b"; c'
    assert read.parameter("x") == "y"
    assert read.parameter("absent") == ""


def test_the_first_of_two_parameters_wins() -> None:
    assert parse_parameterised("a/b; x=1; x=2").parameter("x") == "1"


def test_an_empty_value_is_empty() -> None:
    assert parse_parameterised("").value == parse_parameterised(" ; ").value == ""


def test_rfc_2231_continuations_and_charsets_are_put_together() -> None:
    value = (
        "attachment; filename*1*=%C3%A9.p; filename*0*=UTF-8'de'Gr%C3%BC; filename*2=df; filename=x"
    )

    assert parse_parameterised(value).parameter("filename") == "Grüé.pdf"
    assert parse_parameterised("a; name*=plain").parameter("name") == "plain"
    assert parse_parameterised("a; name*0=ann@; name*1=x").parameter("name") == "ann@x"
    assert parse_parameterised("a; name*x=1; name**=2").parameter("name*x") == "1"


def test_a_file_name_in_encoded_words_is_read_but_a_boundary_is_not() -> None:
    read = parse_parameterised('a/b; name="=?utf-8?q?=C3=A9?="; boundary="=?utf-8?q?x?="')

    assert read.parameter("name") == "é"
    assert read.parameter("boundary") == "=?utf-8?q?x?="


def test_a_control_in_an_encoded_file_name_is_gone() -> None:
    assert parse_parameterised("a; name*=utf-8''a%0D%0Ab").parameter("name") == "a  b"


def test_what_is_written_is_ascii_and_read_again_by_us_and_the_standard_library() -> None:
    name = "Grüße " * 30 + '"\\.pdf'
    given_value = Parameterised(
        "application/pdf", (("name", name), ("x", "a b"), ("y", "t"), ("z", "é"))
    )
    written = format_parameterised(given_value).decode("ascii")
    message = Message()
    message["Content-Type"] = written.replace("\r\n", "\n")

    read = parse_parameterised(written.replace("\r\n", ""))
    assert sorted(read.parameters) == sorted(given_value.parameters)
    assert message.get_filename() == name
    assert max(map(len, written.splitlines())) <= 80


def test_no_line_can_be_opened_from_a_value() -> None:
    bad = Parameterised("a/b\r\nBcc: x", (("name", "a\r\nBcc: y\x00"), ("bad name", "x")))

    assert format_parameterised(bad) == b'a/bBcc: x;\r\n name="aBcc: y"'


@pytest.mark.parametrize(
    ("hostile", "value", "parameters"),
    [
        (";" * 1_000_000, "", 0),
        ("a;" + "b" * 1_000_000, "a", 0),
        ("a;" + "(" * 1_000_000, "a", 0),
        ('a;b="' + "\\" * 1_000_001, "a", 1),
        ("a;" + "x=1;" * 250_000, "a", 1),
        ("a;" + "".join(f"x{number}=1;" for number in range(50_000)), "a", MOST_PARAMETERS),
    ],
    ids=["semicolons", "letters", "comments", "backslashes", "one name", "many names"],
)
def test_of_hostile_values_a_hundred_parameters_are_read(
    hostile: str, value: str, parameters: int
) -> None:
    read = parse_parameterised(hostile)

    assert (read.value, len(read.parameters)) == (value, parameters)


@given(st.text(max_size=100))
def test_no_text_raises(text: str) -> None:
    parse_parameterised(text)


@given(st.text(st.characters(blacklist_categories=("Cs", "Cc", "Zl", "Zp")), max_size=200))
def test_any_file_name_comes_back(name: str) -> None:
    written = format_parameterised(Parameterised("a/b", (("filename", name),))).decode("ascii")

    if "=?" not in name:
        assert parse_parameterised(written.replace("\r\n", "")).parameter("filename") == name
