import base64

import pytest

from mail.mime import decoded_text, parse_parts
from mail.transfer import TransferEncoding
from relay.rewrite.kinds import Kind
from relay.rewrite.texts import LONGEST_TEXT, CleanText, clean_text, is_readable
from tests.support.rewrite import SCRUBBER, plain, rewritten

ANN = "aaaaaaaa@relay.example"
CHARSETS = (
    "utf-8", "us-ascii", "iso-8859-1", "iso-8859-15", "windows-1251", "windows-1252", "koi8-r",
    "iso-2022-jp", "shift_jis", "euc-jp", "gb2312", "gb18030", "big5", "euc-kr", "iso-2022-kr", "utf-7",
    "utf-16", "utf-16le", "utf-16be", "utf-32", "hz-gb-2312", "cp037", "macintosh", "tis-620",
)  # fmt: skip


def text(
    body: str | bytes, content_type: str = "text/plain; charset=utf-8", encoding: str = "8bit"
) -> CleanText:
    given = plain(body, content_type, encoding)
    return clean_text(given.body, parse_parts(given), Kind.TEXT, SCRUBBER, {})


def shown(octets: bytes, charset: str) -> str:
    given = plain(base64.encodebytes(octets), f"text/plain; charset={charset}", "base64")
    clean = rewritten(given)
    assert clean.unclean == ()
    return decoded_text(clean.message, parse_parts(clean.message))


@pytest.mark.parametrize("charset", CHARSETS)
def test_an_address_goes_in_every_charset(charset: str) -> None:
    assert ANN in shown("to ann@post.example !".encode(charset), charset)


# EBCDIC under another label shows an address to nobody.
@pytest.mark.parametrize("charset", [one for one in CHARSETS if one != "cp037"])
@pytest.mark.parametrize("label", [*CHARSETS, "x-unknown", ""])
def test_no_lying_label_hides_an_address(charset: str, label: str) -> None:
    octets = "to ann@post.example !".encode(charset)

    assert ANN in shown(octets, label)


def test_the_charset_stays_where_it_can_spell_the_alias() -> None:
    octets = "\u65e5\u672c\u8a9e ann@post.example \u65e5\u672c".encode("iso-2022-jp")
    given = plain(octets, "text/plain; charset=ISO-2022-JP", "7bit")
    clean = rewritten(given).message

    assert clean.values("content-type") == ("text/plain; charset=ISO-2022-JP",)
    assert clean.body == octets.replace(b"ann@post.example", ANN.encode())


def test_a_content_that_its_charset_cannot_spell_again_becomes_utf_8() -> None:
    # Half a UTF-16 character at the end is read, but can never be written by a UTF-16 encoder.
    octets = base64.b64encode("ann@post.example".encode("utf-16") + b"\xff")
    clean = rewritten(plain(octets, "text/plain; charset=utf-16; format=fixed", "base64")).message

    assert clean.value("content-type") == "text/plain; charset=utf-8; format=fixed"
    assert decoded_text(clean, parse_parts(clean)) == f"{ANN}\ufffd"


def test_seven_bits_are_not_enough_for_utf_8() -> None:
    # A character that breaks off cannot be written by ISO-2022-JP.
    found = text(b"ann@post.example \x1b$B$", "text/plain; charset=iso-2022-jp", "7bit")

    assert found.coded.encoding is TransferEncoding.QUOTED_PRINTABLE
    assert found.coded.charset == "utf-8"


def test_text_that_shows_nothing_is_not_touched() -> None:
    for encoding in ("8bit", "base64", "quoted-printable", "x-uuencode"):
        assert text("aGVsbG8= =FF", encoding=encoding).coded.octets is None


def test_signatures_are_counted_with_the_addresses() -> None:
    signed = "ann@post.example\n-----BEGIN PGP SIGNATURE-----\nx\n-----END PGP SIGNATURE-----\n"
    found = text(signed)

    assert found.coded.octets == f"{ANN}\r\n".encode()
    assert (found.scrubbed.author, found.scrubbed.stripped) == (1, ("signature",))


def test_ciphertext_is_sealed() -> None:
    assert text("hi\n-----BEGIN PGP MESSAGE-----\nx").is_sealed


def test_flowed_text_is_read_over_its_soft_breaks() -> None:
    found = text("ann@po \nst.example", "text/plain; format=Flowed; delsp=yes")

    assert found.scrubbed.author == 1


def test_a_text_too_long_to_look_at_closely_is_held_only_when_it_may_show_something() -> None:
    long = "word\n" * (LONGEST_TEXT // 5 + 1)

    assert not text(long).is_too_long
    assert text(long + "ann@post.example").is_too_long
    assert text(long + "ann@post.example", "text/plain; charset=utf-16").is_too_long


def test_references_to_renamed_images_follow() -> None:
    given = plain('<img src="cid:i%40shop.example"><img src=cid:other>', "text/html")
    names = {"i@shop.example": "part1@r.example"}
    found = clean_text(given.body, parse_parts(given), Kind.TEXT, SCRUBBER, names)

    assert found.coded.octets == b'<img src="cid:part1@r.example"><img src=cid:other>'


@pytest.mark.parametrize(
    ("body", "content_type", "expected"),
    [
        ("hello", "text/plain", True), (" \r\n", "text/plain", False), ("", "text/plain", False),
        ("<p>&nbsp;<br></p>", "text/html", False), ("<p>hi", "text/html", True),
        ("-----BEGIN PGP MESSAGE-----\nxx\n-----END PGP MESSAGE-----", "text/plain", False),
        ("hi\n-----BEGIN PGP MESSAGE-----\nxx", "text/plain", True),
    ],
)  # fmt: skip
def test_what_a_person_can_read(body: str, content_type: str, expected: bool) -> None:
    given = plain(body, content_type)

    assert is_readable(given.body, parse_parts(given)) is expected


def test_a_reading_that_shows_no_address_either_changes_nothing() -> None:
    assert text(b"a\0b\0", "text/plain; charset=utf-8").coded.octets is None
    assert text("hello", "text/plain; charset=iso-2022-jp").coded.octets is None
