import base64
import quopri

import pytest

from mail.mime import decoded_octets, decoded_text, parse_parts
from mail.transfer import TransferEncoding
from relay.rewrite.leaves import Leaf, scrub_leaf
from tests.support.files import a_docx, a_jpeg, a_pdf, a_png, chunk, exif_segment
from tests.support.rewrite import SCRUBBER, multipart, plain, rewritten

LONG = "x" * 1200
COMMENT = chunk(b"tEXt", b"Author\0Ann Doe")


def leaf(
    body: str | bytes, content_type: str = "application/octet-stream", encoding: str = "8bit"
) -> Leaf:
    message = plain(body, content_type, encoding)
    return scrub_leaf(message.body, parse_parts(message), SCRUBBER, {})


def attached(octets: bytes, content_type: str = "application/octet-stream") -> str:
    coded = base64.encodebytes(octets).decode()
    return f"Content-Type: {content_type}\nContent-Transfer-Encoding: base64\n\n{coded}"


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


def test_a_file_that_is_text_is_scrubbed_whatever_it_is_called() -> None:
    found = leaf("ann@post.example", "application/pdf")

    assert found.octets == base64.b64encode(b"aaaaaaaa@relay.example")
    assert (found.encoding, found.scrubbed.author) == (TransferEncoding.BASE64, 1)


def test_base64_that_changes_stays_base64() -> None:
    found = leaf(base64.b64encode(b"bob@shop.example"), encoding="base64")

    assert (found.octets, found.encoding) == (base64.b64encode(b"bbbbbbbb@relay.example"), None)


def test_a_photograph_in_a_message_loses_its_metadata_with_a_finding() -> None:
    clean = rewritten(multipart("\nhi", attached(a_png(COMMENT), "image/png")))
    photo = parse_parts(clean.message).children[1]

    assert decoded_octets(clean.message, photo) == a_png()
    assert [one.reason for one in clean.findings] == ["part 2 (image/png): photo metadata removed"]


def test_a_document_in_a_message_loses_its_author_with_a_finding() -> None:
    for document in (a_pdf(), a_docx()):
        clean = rewritten(multipart("\nhi", attached(document)))

        assert clean.unclean == ()
        assert b"Ann Doe" not in decoded_octets(
            clean.message, parse_parts(clean.message).children[1]
        )
        assert "document author removed" in clean.findings[0].reason


def test_an_address_in_a_pdf_holds_the_message_and_says_what_to_do() -> None:
    held = rewritten(multipart("\nhi", attached(a_pdf("ann@post.example")))).unclean

    assert [(one.where, one.is_refused) for one in held] == [
        ("part 2 (application/octet-stream)", False)
    ]
    assert "Remove the address" in held[0].fix


def test_a_file_that_calls_itself_a_text_is_cleaned_as_a_file() -> None:
    found = leaf(base64.b64encode(a_jpeg(exif_segment())), "text/plain", "base64")

    assert found.removed == ("photo metadata",)


def test_a_file_in_the_guise_of_a_text_may_not_show_an_address_to_who_reads_it_as_one() -> None:
    guised = a_jpeg().replace(b"\x12\xff\x00", b"ann<b>@</b>post.example\xff\x00")

    assert leaf(base64.b64encode(guised), "text/html", "base64").unclean
    assert leaf(base64.b64encode(guised), "image/jpeg", "base64") == Leaf()
    assert leaf(base64.b64encode(a_jpeg()), "text/plain", "base64") == Leaf()


def test_what_travels_in_an_unknown_encoding_cannot_be_changed() -> None:
    assert leaf("ann@post.example", encoding="x-nobody").unclean
    assert leaf(LONG, encoding="x-nobody").unclean


@pytest.mark.parametrize(
    ("encoding", "becomes"),
    [
        ("8bit", TransferEncoding.BASE64),
        ("base64", None),
        ("quoted-printable", TransferEncoding.BASE64),
    ],
)
def test_lines_too_long_for_mail_are_encoded(encoding: str, becomes: object) -> None:
    found = leaf(LONG, "image/png", encoding)

    assert found.encoding is becomes
    assert found.octets is not None
    assert max(map(len, found.octets.splitlines())) <= 76


def test_octets_in_quoted_printable_are_not_taken_for_lines_of_text() -> None:
    wire = b"=\r\n".join(b"=%02X" % octet for octet in a_png(COMMENT))
    found = leaf(wire, encoding="quoted-printable")

    assert found.encoding is TransferEncoding.BASE64
    assert base64.b64decode(found.octets or b"") == a_png()


def test_a_long_line_in_a_whole_message_is_readable_on_the_other_side() -> None:
    clean = rewritten(plain(LONG, encoding="7bit")).message

    assert clean.values("content-transfer-encoding") == ("quoted-printable",)
    assert decoded_octets(clean, parse_parts(clean)).decode() == LONG
