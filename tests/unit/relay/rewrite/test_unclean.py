import pytest

from mail.mime import parse_parts
from relay.rewrite.unclean import unclean_reason, unclean_text_reason
from tests.support.rewrite import plain


def reason(content_type: str) -> str | None:
    return unclean_reason(parse_parts(plain("x", content_type)))


@pytest.mark.parametrize(
    "content_type",
    [
        "message/rfc822", "message/delivery-status", "message/disposition-notification",
        "message/external-body", "text/calendar", "text/vcard", "text/x-vcard", "text/directory",
        "application/ms-tnef", "application/octet-stream; name=WINMAIL.DAT", "multipart/encrypted",
        "application/pkcs7-mime", "multipart/signed", "application/pgp-keys",
        'application/octet-stream; name="card.VCF"', "application/octet-stream; name=mail.eml",
        "application/octet-stream; name=key.asc. ", "text/plain; name=invite.ics",
    ],
)  # fmt: skip
def test_what_may_hide_an_address_is_held_with_a_reason(content_type: str) -> None:
    assert reason(content_type)


@pytest.mark.parametrize(
    "content_type",
    ["text/plain", "text/html", "image/png", "application/pdf; name=invoice.pdf", "application/zip",
     "multipart/mixed", "application/octet-stream; name=asc"],
)  # fmt: skip
def test_what_every_mail_carries_is_not(content_type: str) -> None:
    assert reason(content_type) is None


def test_armour_in_text_is_held_and_other_rules_of_dashes_are_not() -> None:
    assert unclean_text_reason("-----BEGIN PGP PUBLIC KEY BLOCK-----")
    assert unclean_text_reason("x\n-----BEGIN CERTIFICATE-----")
    assert unclean_text_reason("-----BEGIN RSA PRIVATE KEY-----")
    assert unclean_text_reason("-----BEGIN OF MY MAIL-----") is None
    assert unclean_text_reason("-----Original Message-----") is None
