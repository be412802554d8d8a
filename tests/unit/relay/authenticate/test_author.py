import pytest

from mail.message import parse_message
from relay.authenticate.author import author_of, visible_addresses
from tests.support.authentication import letter


@pytest.mark.parametrize(
    "value",
    [
        "ann@buyer.example",
        "Ann <ann@buyer.example>",
        '"good@bank.example" <ann@buyer.example>',
        "=?utf-8?q?good=40bank.example?= <ann@buyer.example>",
        "ann@BUYER.example (Ann)",
    ],
)
def test_the_author_is_the_address_and_never_the_name(value: str) -> None:
    assert str(author_of(letter(From=value))) == "ann@buyer.example"


@pytest.mark.parametrize(
    "value",
    [
        None,
        "",
        "Ann",
        "<>",
        "ann@buyer.example, eve@evil.example",
        "Friends: ann@buyer.example;",
        "Friends:;",
        "good@bank.example <ann@buyer.example>",
        "<ann@buyer.example> <eve@evil.example>",
        "ann@buyer.example\udcff",
        '"Ann <ann@buyer.example>',
        "<@relay.example:ann@buyer.example>",
        "x" * 20_000,
    ],
)
def test_whatever_is_not_plainly_one_author_is_none(value: str | None) -> None:
    assert author_of(letter(From=value)) is None


@pytest.mark.parametrize(
    "second", [b"From: eve@evil.example", b"FROM : eve@evil.example", b"from:"]
)
def test_two_from_fields_are_no_author(second: bytes) -> None:
    raw = letter().as_bytes()

    assert author_of(parse_message(second + b"\r\n" + raw)) is None
    assert author_of(parse_message(raw.replace(b"To:", second + b"\r\nTo:"))) is None


def test_all_fields_of_a_name_are_read_and_unreadable_ones_left_out() -> None:
    message = parse_message(
        b"To: a@x.example, B <b@x.example>\r\nTo: <<<\r\nTo: c@x.example\r\n\r\n"
    )

    found = [str(address) for address in visible_addresses(message, "to")]
    assert found == ["a@x.example", "b@x.example", "c@x.example"]
