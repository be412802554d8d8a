import pytest

from mail.mime import Part, parse_parts
from mail.transfer import TransferEncoding
from relay.rewrite.coding import UNCHANGED, Coded, encode_content, encode_text, recode_text, shorten
from tests.support.rewrite import plain

LONG = "x" * 1200


def part(content_type: str = "text/plain", encoding: str = "8bit") -> Part:
    return parse_parts(plain("x", content_type, encoding))


@pytest.mark.parametrize(
    ("content_type", "encoding", "becomes"),
    [
        ("text/plain", "7bit", TransferEncoding.QUOTED_PRINTABLE),
        ("message/delivery-status", "7bit", TransferEncoding.QUOTED_PRINTABLE),
        ("application/ics", "8bit", TransferEncoding.BASE64),
        ("text/plain", "base64", None),
        ("text/plain", "quoted-printable", None),
    ],
)
def test_lines_too_long_for_mail_are_encoded(
    content_type: str, encoding: str, becomes: TransferEncoding | None
) -> None:
    for coded in (
        encode_content(LONG.encode(), part(content_type, encoding)),
        shorten((LONG + "\r\n" + LONG).encode(), part(content_type, encoding)),
    ):
        assert coded.encoding is becomes
        assert max(map(len, (coded.octets or b"").splitlines())) <= 76


def test_text_with_zero_octets_becomes_base64() -> None:
    wide = part("text/plain; charset=utf-16")

    assert encode_text("x" * 600, wide).encoding is TransferEncoding.BASE64


def test_a_long_line_that_nobody_may_encode_is_impossible() -> None:
    assert encode_content(LONG.encode(), part(encoding="x-nobody")).is_impossible
    assert encode_content(LONG.encode(), part("multipart/mixed")).is_impossible


def test_short_lines_stay_as_they_are() -> None:
    assert shorten(b"hello", part()) is UNCHANGED
    assert encode_text("hello", part()) == Coded(b"hello")


def test_utf_8_replaces_a_charset_that_cannot_spell_a_text() -> None:
    latin = part("text/plain; charset=iso-8859-1")

    assert encode_text("\u0416", latin) == Coded("\u0416".encode(), None, "utf-8")
    assert recode_text("a\udcff", latin).octets == "a\ufffd".encode()


def test_seven_bits_carry_ascii_only() -> None:
    seven = part("text/plain; charset=iso-8859-1", "7bit")

    assert recode_text("\u0416", seven).encoding is TransferEncoding.QUOTED_PRINTABLE
    assert recode_text("x", seven) == Coded(b"x", None, "utf-8")
