import base64

import pytest

from mail.mime import parse_parts
from relay.rewrite.kinds import Kind, kind_of
from tests.support.rewrite import message, plain


def kind(content_type: str, content: str | bytes = "x", encoding: str = "8bit") -> Kind:
    given = plain(content, content_type, encoding)
    return kind_of(parse_parts(given), given.body)


@pytest.mark.parametrize(
    ("content_type", "expected"),
    [
        ("text/plain", Kind.TEXT), ("text/html; name=x.ics", Kind.TEXT), ("image/png", Kind.FILE),
        ("application/pdf; name=invoice.pdf", Kind.FILE), ("multipart/mixed", Kind.TEXT),
        ("message/rfc822", Kind.OPEN_MAIL), ("message/global", Kind.OPEN_MAIL),
        ("message/delivery-status", Kind.REPORT), ("message/feedback-report", Kind.REPORT),
        ("message/http", Kind.TEXT), ("message/partial", Kind.FRAGMENT),
        ("message/external-body", Kind.ELSEWHERE), ("text/rfc822-headers", Kind.HEADERS),
        ("text/calendar", Kind.CALENDAR), ("text/directory", Kind.CARD),
        ("application/ms-tnef", Kind.TNEF), ("multipart/encrypted", Kind.SEALED),
        ("application/pkcs7-mime; smime-type=signed-data", Kind.SEALED),
        ("application/pkcs7-mime; smime-type=certs-only", Kind.KEY),
        ("application/pgp", Kind.TEXT), ("application/pgp-keys", Kind.KEY),
        ("application/octet-stream; name=WINMAIL.DAT", Kind.TNEF),
        ('application/octet-stream; name="card.VCF"', Kind.CARD),
        ("application/octet-stream; name=mail.eml", Kind.CODED_MAIL),
        ("application/octet-stream; name=old.mbox", Kind.MAILBOX),
        ("application/octet-stream; name=x.pgp. ", Kind.SEALED),
        ("text/plain; name=invite.ics", Kind.CALENDAR), ("text/plain; name=key.pem", Kind.TEXT),
        ("application/octet-stream; name=asc", Kind.FILE),
        ("application/vnd.ms-outlook; name=x.msg", Kind.FILE),
    ],
)  # fmt: skip
def test_type_and_name_tell_the_kind(content_type: str, expected: Kind) -> None:
    assert kind(content_type) is expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"BEGIN:VCALENDAR\r\n", Kind.CALENDAR), (b"\xef\xbb\xbfbegin:vcard\r\n", Kind.CARD),
        (b"-----BEGIN PGP MESSAGE-----", Kind.SEALED), (b"x\x9f>\x22\0\0", Kind.TNEF),
        (b"\r\n-----BEGIN PGP SIGNATURE-----", Kind.SIGNATURE),
        (b"-----BEGIN CERTIFICATE-----", Kind.KEY), (b"hello", Kind.FILE),
    ],
)  # fmt: skip
def test_a_file_without_telling_name_is_known_by_its_beginning(
    content: bytes, expected: Kind
) -> None:
    coded = base64.b64encode(content + b" " * 300)

    assert kind("application/octet-stream", coded, "base64") is expected


def test_mail_that_is_encoded_as_a_whole_is_not_open() -> None:
    assert kind("message/rfc822", "QQ==", "base64") is Kind.CODED_MAIL


def test_a_multipart_with_parts_is_a_frame() -> None:
    given = message("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n--b--")

    assert kind_of(parse_parts(given), given.body) is Kind.FRAME
