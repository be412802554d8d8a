import pytest

from mail.message import Message
from mail.mime import parse_parts
from relay.rewrite.kinds import Kind
from relay.rewrite.survey import Fate, Survey, survey
from tests.support.rewrite import multipart

TEXT = "Content-Type: text/plain\n\nhello"


def seen(given: Message) -> Survey:
    return survey(parse_parts(given), given.body)


def fates(*parts: str, kind: str = "mixed") -> list[str]:
    parts_seen = seen(multipart(*parts, kind=kind))
    return [parts_seen.fate(one).value for one in parts_seen.sightings]


@pytest.mark.parametrize(
    ("content_type", "beside_text", "alone"),
    [
        ("application/pgp-keys", "removed", "removed"),
        ("application/pgp-signature", "removed", "removed"),
        ("application/ms-tnef", "removed", "refused"),
        ("message/external-body", "removed", "refused"),
        ("message/partial", "refused", "refused"),
        ("application/pkcs7-mime", "held", "refused"),
        ("multipart/encrypted", "refused", "refused"),
        ("text/calendar", "cleaned", "cleaned"),
    ],
)
def test_the_fate_of_a_part_may_depend_on_a_text_beside_it(
    content_type: str, beside_text: str, alone: str
) -> None:
    part = f"Content-Type: {content_type}\n\nx"

    assert fates(TEXT, part)[-1] == beside_text
    assert fates("Content-Disposition: attachment\n\nhello", "\n \n", part)[-1] == alone


def test_two_parts_that_depend_on_a_text_agree_about_it() -> None:
    package = "Content-Type: application/ms-tnef\n\nx"

    assert fates(TEXT, package, package)[2:] == ["removed", "removed"]


def test_what_is_sealed_is_not_opened() -> None:
    inner = "Content-Type: multipart/encrypted; boundary=z\n\n--z\n\nhello\n--z--"

    assert [one.kind for one in seen(multipart(inner)).sightings] == [Kind.FRAME, Kind.SEALED]


def test_the_second_part_of_signed_mail_is_its_signature_whatever_its_type() -> None:
    kind = "signed; protocol=X-App/X-Sign"

    assert fates(TEXT, "Content-Type: x-app/x-sign\n\nx", kind=kind)[2] == Fate.REMOVED
    assert fates("Content-Type: x-app/x-sign\n\nx", TEXT, kind=kind)[1] == Fate.CLEANED
    assert fates(TEXT, "Content-Type: x-app/other\n\nx", kind=kind)[2] == Fate.CLEANED
