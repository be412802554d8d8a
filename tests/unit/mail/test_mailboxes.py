"""Address lists: one reading or none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.address import AddressError
from mail.mailboxes import NamedAddress, format_mailbox, parse_address_field
from mail.message import clean_value
from tests.support.mail import an_address


def read(value: str) -> list[tuple[str, str]]:
    return [(one.name, str(one.address)) for one in parse_address_field(value)]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a@b.example", [("", "a@b.example")]),
        ("Jo Doe <a@b.example>", [("Jo Doe", "a@b.example")]),
        ("John Q. Public <a@b.example>", [("John Q. Public", "a@b.example")]),
        ('"Doe, \\"Jo\\"" <a@b.example>', [('Doe, "Jo"', "a@b.example")]),
        ("<a@b.example>", [("", "a@b.example")]),
        ("a@b.example (Jo (the other) \\) Doe)", [("", "a@b.example")]),
        ('(say "hi) a@b.example (")', [("", "a@b.example")]),
        ("=?utf-8?q?a=40b?= <c@d.example>", [("=?utf-8?q?a=40b?=", "c@d.example")]),
        ("a@b.example, ,c@d.example,", [("", "a@b.example"), ("", "c@d.example")]),
        ("Team: a@b.example, C <c@d.example>;", [("", "a@b.example"), ("C", "c@d.example")]),
        ("undisclosed-recipients:;", []),
        ("A:;, B: ;, a@b.example", [("", "a@b.example")]),
        ("", []),
        ("Jörg <a@b.example>", [("Jörg", "a@b.example")]),
    ],
)
def test_lists_are_read_in_order(value: str, expected: list[tuple[str, str]]) -> None:
    assert read(value) == expected


@pytest.mark.parametrize(
    "value",
    [
        "a@good.example b@evil.example",
        "a@good.example <b@evil.example>",
        "<a@good.example> <b@evil.example>",
        "<a@good.example> b",
        "a@good.example@evil.example",
        "<a@good.example,b@evil.example>",
        "<@hop.example:a@good.example>",
        "<>",
        "just words",
        '"a@good.example',
        '"quoted local"@good.example',
        '"a"@good.example',
        "a (x) @good.example",
        "a @ good.example",
        "a@[127.0.0.1]",
        "a@b.example (",
        "a@b.example )",
        "<a@b.example",
        "a@b.example>",
        "Team: a@b.example",
        ": a@b.example;",
        "a@b.example: c@d.example;",
        "A: B: c@d.example;;",
        "a@b.example;",
        "A:; a@b.example",
        "A:;;",
        "a\u00a0b@c.example",
        "a@b_c.example",
    ],
)
def test_what_readers_differ_about_is_refused_without_naming_it(value: str) -> None:
    with pytest.raises(AddressError) as refusal:
        parse_address_field(value)

    assert "@" not in str(refusal.value)


def test_a_list_of_a_hundred_is_read_and_one_more_is_not() -> None:
    assert len(parse_address_field("a@b.example," * 100)) == 100
    with pytest.raises(AddressError):
        parse_address_field("a@b.example," * 101)


def test_two_authors_are_two_for_whoever_asks_for_one() -> None:
    assert len(parse_address_field("a@good.example,b@evil.example")) == 2


@pytest.mark.parametrize(
    "value", ["(" * 16_000, '"' * 16_001, "," * 16_000, "\\" * 16_000, "a@" * 8_000, "x" * 16_385]
)
def test_hostile_lists_end_quickly(value: str) -> None:
    try:
        found: tuple[NamedAddress, ...] = parse_address_field(value)
    except AddressError:
        found = ()
    assert found == ()


@given(st.text('ab@<>",:;()\\. \r\n\u00e9', max_size=60))
def test_any_value_is_a_list_or_an_address_error(value: str) -> None:
    try:
        found = parse_address_field(value)
    except AddressError:
        return
    assert all(str(one.address).count("@") == 1 for one in found)


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=80))
def test_any_name_is_written_so_that_the_address_stays_the_only_one(name: str) -> None:
    written = format_mailbox(name, an_address("alias@relay.example"))

    assert written.isascii()
    assert [address for _, address in read(written)] == ["alias@relay.example"]


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=80))
def test_an_ascii_name_reads_back(name: str) -> None:
    cleaned = clean_value(name)
    written = format_mailbox(name, an_address("alias@relay.example"))

    if "=?" not in cleaned and '"' in written:
        assert read(written) == [(cleaned, "alias@relay.example")]


def test_a_repr_shows_no_address() -> None:
    shown = repr(parse_address_field("Jo <a@b.example>"))

    assert "Jo" not in shown
    assert "b.example" not in shown
