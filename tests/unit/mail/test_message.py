"""Messages: bytes that need not change do not change."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.message import Field, Message, clean_value, make_field, parse_message, with_crlf
from tests.support.mail import a_message, raw_message

NAMES = st.from_regex(r"[A-Za-z][A-Za-z0-9-]{0,20}", fullmatch=True)
HOSTILE = st.binary(max_size=300) | st.lists(
    st.sampled_from(
        [b"\r\n", b"\n", b"\r", b" ", b"\t", b":", b"From: a", b"Bcc", b"\x00", b"\xff"]
    ),
    max_size=40,
).map(b"".join)


@given(HOSTILE)
def test_no_bytes_make_the_parser_raise(raw: bytes) -> None:
    message = parse_message(raw)

    assert parse_message(message.as_bytes()).as_bytes() == message.as_bytes()
    assert message.size == len(message.as_bytes())
    assert all(isinstance(value.value, str) for value in message.fields)


@given(st.lists(st.binary(max_size=60).map(lambda line: re.sub(rb"[\r\n]", b"", line))), HOSTILE)
def test_a_message_with_an_empty_line_keeps_every_byte(lines: list[bytes], body: bytes) -> None:
    raw = b"".join(line + b"\r\n" for line in lines if line) + b"\r\n" + body

    message = parse_message(raw)

    assert message.as_bytes() == raw
    assert message.body == body


def test_fields_are_found_in_any_case_and_in_order() -> None:
    message = raw_message("X-A: 1", "SUBJECT: two", "subject: three")

    assert message.value("Subject") == "two"
    assert message.values("subject") == ("two", "three")
    assert message.value("Date") is None
    assert [one.key for one in message.fields] == ["x-a", "subject", "subject"]


def test_a_folded_value_is_unfolded_and_keeps_its_blanks() -> None:
    message = raw_message("Subject:  one\r\n two\r\n\tthree ")

    assert message.value("Subject") == "one two\tthree"


def test_octets_of_a_value_survive_as_surrogates() -> None:
    assert raw_message("Subject: grüße").value("Subject") == "grüße"
    assert raw_message(b"Subject: gr\xfc\xdfe").value("Subject") == "gr\udcfc\udcdfe"


@pytest.mark.parametrize(
    "line",
    ["no colon here", "From a@b.example Mon Jan  1 00:00:00", "a@b: c", "sp ace: c", ": c", "ü: c"],
)
def test_a_line_that_is_no_field_is_junk_and_stays(line: str) -> None:
    message = raw_message("To: x", line, "Subject: y")

    assert [one.name for one in message.fields] == ["To", "", "Subject"]
    assert message.fields[1].value == line
    assert line.encode() in message.as_bytes()


def test_a_continuation_without_a_field_is_junk() -> None:
    assert [one.name for one in raw_message(" folded", "To: x").fields] == ["", "To"]


def test_a_second_from_cannot_hide_behind_a_blank() -> None:
    assert raw_message("From: a@b.example", "From : c@d.example").values("From") == (
        "a@b.example",
        "c@d.example",
    )


def test_a_lone_line_feed_ends_a_field_as_other_readers_see_it() -> None:
    message = raw_message("Subject: hi\nBcc: evil@x.example")

    assert message.value("Bcc") == "evil@x.example"
    assert raw_message("Subject: hi\rBcc: evil").value("Subject") == "hi Bcc: evil"


def test_a_message_without_an_empty_line_is_all_header() -> None:
    message = parse_message(b"Subject: cut")

    assert (message.value("Subject"), message.body) == ("cut", b"")
    assert parse_message(b"").as_bytes() == b"\r\n"
    assert parse_message(b"\r\nbody").body == b"body"


def test_a_field_that_would_run_into_the_next_cannot_be_built() -> None:
    with pytest.raises(ValueError, match="line end"):
        Field("Subject", b"Subject: x")


def test_fields_and_body_are_exchanged_apart_from_each_other() -> None:
    message = a_message("one\r\n")

    assert message.with_body(b"two").fields == message.fields
    assert message.with_fields(()).as_bytes() == b"\r\none\r\n"


def test_reprs_show_neither_values_nor_bodies() -> None:
    assert "home.example" not in repr(a_message("secret"))
    assert "secret" not in repr(a_message("secret"))


@given(NAMES, st.text(max_size=400))
def test_whatever_the_value_one_field_is_written(name: str, value: str) -> None:
    field = make_field(name, value)
    message = parse_message(field.raw + b"\r\n")

    assert [one.name for one in message.fields] == [name]
    assert field.raw.isascii()
    assert field.raw.endswith(b"\r\n")
    assert all(0 < len(line) <= 998 and line.strip() for line in field.raw.split(b"\r\n")[:-1])


@given(NAMES, st.lists(st.from_regex(r"[!-~]{1,60}", fullmatch=True), max_size=30).map(" ".join))
def test_an_ascii_value_reads_back_and_no_line_is_long(name: str, value: str) -> None:
    field = make_field(name, value)

    assert field.value == value
    assert all(len(line) <= 78 for line in field.raw.split(b"\r\n"))


def test_what_could_end_a_line_or_reorder_it_is_taken_out() -> None:
    value = "hi\r\nBcc: evil\x00\x85\u2028\u2029\u202egpj.\u2066\u200f\x1b\t!"

    assert clean_value(value) == "hiBcc: evilgpj. !"
    assert make_field("Subject", value).raw == b"Subject: hiBcc: evilgpj. !\r\n"


def test_a_value_in_other_letters_is_folded_between_encoded_words() -> None:
    lines = make_field("Subject", "漢字 " * 60).raw.split(b"\r\n")

    assert lines[0] == b"Subject:"
    assert all(len(line) <= 76 for line in lines)


def test_a_word_longer_than_any_line_is_broken() -> None:
    lines = make_field("References", f"<a@b> <{'x' * 2500}>").raw.split(b"\r\n")

    assert lines[0] == b"References: <a@b>"
    assert [len(line) for line in lines[1:3]] == [998, 998]


def test_blanks_without_end_fold_to_no_empty_line() -> None:
    assert make_field("Subject", f"a{' ' * 3000}b").value == "a b"
    assert make_field("Subject", "   ").raw == b"Subject:\r\n"


@pytest.mark.parametrize("name", ["", "Sub ject", "Subject:", "Bcc: x\r\nTo", "Ü", "a@b"])
def test_a_name_that_is_no_name_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="field name"):
        make_field(name, "x")


def test_files_get_the_line_ends_of_the_wire() -> None:
    assert with_crlf(b"a\nb\r\nc\rd") == b"a\r\nb\r\nc\r\nd"


def test_hostile_headers_are_parsed_in_linear_time() -> None:
    for raw in (b"a" * 400_000, b" \r\n" * 100_000, b"a:\r\n" * 50_000, b"\r" * 400_000):
        assert isinstance(parse_message(raw), Message)
