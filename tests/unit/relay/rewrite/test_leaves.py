import base64
import quopri

import pytest

from mail.mime import decoded_octets, decoded_text, parse_parts
from mail.transfer import TransferEncoding
from relay.rewrite.leaves import LONGEST_TEXT, Leaf, scrub_leaf
from tests.support.rewrite import SCRUBBER, plain, rewritten

LONG = "x" * 1200


def leaf(body: str | bytes, content_type: str = "text/plain", encoding: str = "8bit") -> Leaf:
    message = plain(body, content_type, encoding)
    return scrub_leaf(message.body, parse_parts(message), SCRUBBER, {})


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "utf-16", "iso-2022-jp", "x-unknown"])
@pytest.mark.parametrize("encoding", ["8bit", "base64", "quoted-printable", "x-nobody"])
def test_an_address_goes_in_every_charset_and_encoding(charset: str, encoding: str) -> None:
    octets = "to ann@post.example !".encode("ascii" if charset == "x-unknown" else charset)
    coded = {"base64": base64.encodebytes, "quoted-printable": quopri.encodestring}
    message = plain(coded.get(encoding, bytes)(octets), f"text/plain; charset={charset}", encoding)
    clean = rewritten(message)

    assert clean.unclean == ()
    assert decoded_text(clean.message, parse_parts(clean.message)).strip() == (
        "to aaaaaaaa@relay.example !"
    )


def test_what_shows_nothing_is_not_touched() -> None:
    for encoding in ("8bit", "base64", "quoted-printable", "x-uuencode"):
        assert leaf("aGVsbG8= =FF", encoding=encoding) == Leaf()


def test_a_soft_break_in_the_middle_of_an_address_does_not_hide_it() -> None:
    assert leaf("to ann@po=\nst.example", encoding="quoted-printable").octets == (
        b"to aaaaaaaa@relay.example"
    )


def test_a_content_that_its_charset_cannot_spell_again_is_unclean() -> None:
    # Half a UTF-16 character at the end is read, but can never be written by a UTF-16 encoder.
    octets = base64.b64encode("ann@post.example".encode("utf-16") + b"\xff")

    assert leaf(octets, "text/plain; charset=utf-16", "base64").unclean


def test_a_text_too_long_to_look_at_closely_is_held_only_when_it_may_show_something() -> None:
    long = "word\n" * (LONGEST_TEXT // 5 + 1)

    assert leaf(long) == Leaf()
    assert leaf(long + "ann@post.example").unclean
    assert leaf(long + "ann@post.exa<b>mple", "text/html").unclean


def test_armoured_text_is_unclean() -> None:
    assert leaf("-----BEGIN PGP MESSAGE-----\nx").unclean


def test_a_file_that_is_text_is_scrubbed_whatever_it_is_called() -> None:
    found = leaf("ann@post.example", "application/pdf")

    assert found.octets == base64.b64encode(b"aaaaaaaa@relay.example")
    assert found.encoding is TransferEncoding.BASE64


@pytest.mark.parametrize(
    ("content_type", "encoding", "becomes"),
    [
        ("text/plain", "7bit", TransferEncoding.QUOTED_PRINTABLE),
        ("text/plain; charset=utf-16", "binary", TransferEncoding.QUOTED_PRINTABLE),
        ("image/png", "8bit", TransferEncoding.BASE64),
        ("text/plain", "base64", None),
        ("text/plain", "quoted-printable", None),
    ],
)
def test_lines_too_long_for_mail_are_encoded(
    content_type: str, encoding: str, becomes: object
) -> None:
    found = leaf(LONG, content_type, encoding)

    assert found.encoding is becomes
    assert found.octets is not None
    assert max(map(len, found.octets.splitlines())) <= 76


def test_text_with_zero_octets_becomes_base64() -> None:
    assert leaf(("x" * 600).encode("utf-16"), "text/plain; charset=utf-16").encoding is (
        TransferEncoding.BASE64
    )


def test_a_long_line_that_nobody_may_encode_is_unclean() -> None:
    assert leaf(LONG, "text/plain", "x-nobody").unclean
    assert leaf(LONG, "multipart/mixed").unclean


def test_a_line_that_grows_too_long_by_the_alias_is_encoded() -> None:
    found = leaf("x" * 980 + " ann@post.example")

    assert found.encoding is TransferEncoding.QUOTED_PRINTABLE


def test_references_to_renamed_images_follow() -> None:
    message = plain('<img src="cid:i%40shop.example"><img src=cid:other>', "text/html")
    found = scrub_leaf(
        message.body, parse_parts(message), SCRUBBER, {"i@shop.example": "part1@r.example"}
    )

    assert found.octets == b'<img src="cid:part1@r.example"><img src=cid:other>'


def test_a_long_line_in_a_whole_message_is_readable_on_the_other_side() -> None:
    clean = rewritten(plain(LONG, encoding="7bit")).message

    assert clean.values("content-transfer-encoding") == ("quoted-printable",)
    assert decoded_octets(clean, parse_parts(clean)).decode() == LONG
