"""What a part really is: by its type, by its file name, and by how its content begins."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from mail.mime import MAIL_TYPES, Part
from mail.transfer import decode_transfer


class Kind(StrEnum):
    """How a part is treated."""

    FRAME = "multipart"
    TEXT = "text"
    FILE = "file"
    # Mail inside mail: its header stands in the body as it is; it is encoded; many in one file.
    OPEN_MAIL = "mail as it is"
    CODED_MAIL = "mail, encoded"
    MAILBOX = "mailbox"
    HEADERS = "mail header"
    REPORT = "report"
    CALENDAR = "calendar"
    CARD = "card"
    # These lose something, or are lost.
    SIGNATURE = "signature"
    KEY = "key or certificate"
    # These cannot be read by anybody on the way.
    SEALED = "encrypted content"
    TNEF = "Outlook package (TNEF)"
    ELSEWHERE = "content kept elsewhere"
    FRAGMENT = "piece of a longer mail"


_TYPES: Final[Mapping[str, Kind]] = MappingProxyType(
    {
        "message/partial": Kind.FRAGMENT,
        "message/external-body": Kind.ELSEWHERE,
        "message/news": Kind.CODED_MAIL,
        "message/delivery-status": Kind.REPORT,
        "message/global-delivery-status": Kind.REPORT,
        "message/disposition-notification": Kind.REPORT,
        "message/global-disposition-notification": Kind.REPORT,
        "message/feedback-report": Kind.REPORT,
        "message/tracking-status": Kind.REPORT,
        "message/global-headers": Kind.HEADERS,
        "text/rfc822-headers": Kind.HEADERS,
        "application/mbox": Kind.MAILBOX,
        "text/calendar": Kind.CALENDAR,
        "text/x-vcalendar": Kind.CALENDAR,
        "application/ics": Kind.CALENDAR,
        "text/vcard": Kind.CARD,
        "text/x-vcard": Kind.CARD,
        "text/directory": Kind.CARD,
        "application/vcard": Kind.CARD,
        "application/ms-tnef": Kind.TNEF,
        "application/vnd.ms-tnef": Kind.TNEF,
        "multipart/encrypted": Kind.SEALED,
        "application/pgp-encrypted": Kind.SEALED,
        "application/pkcs7-mime": Kind.SEALED,
        "application/x-pkcs7-mime": Kind.SEALED,
        # Before RFC 3156 clear-signed text and ciphertext alike were sent so.
        "application/pgp": Kind.TEXT,
        "application/pgp-signature": Kind.SIGNATURE,
        "application/pkcs7-signature": Kind.SIGNATURE,
        "application/x-pkcs7-signature": Kind.SIGNATURE,
        "application/pgp-keys": Kind.KEY,
        "application/x-pkcs12": Kind.KEY,
        "application/pkcs12": Kind.KEY,
        "application/pkix-cert": Kind.KEY,
        "application/x-pkcs7-certificates": Kind.KEY,
        "application/x-x509-ca-cert": Kind.KEY,
        "application/x-x509-user-cert": Kind.KEY,
        "application/x-pem-file": Kind.KEY,
    }
)
_EXTENSIONS: Final[Mapping[str, Kind]] = MappingProxyType(
    {
        "eml": Kind.CODED_MAIL, "mbox": Kind.MAILBOX, "ics": Kind.CALENDAR, "vcs": Kind.CALENDAR,
        "ifb": Kind.CALENDAR, "vcf": Kind.CARD, "p7m": Kind.SEALED, "pgp": Kind.SEALED,
        "gpg": Kind.SEALED, "p7s": Kind.SIGNATURE, "sig": Kind.SIGNATURE, "pem": Kind.KEY,
        "crt": Kind.KEY, "cer": Kind.KEY, "der": Kind.KEY, "p12": Kind.KEY, "pfx": Kind.KEY,
        "p7b": Kind.KEY, "p7c": Kind.KEY,
    }
)  # fmt: skip
# How such contents begin, in lower case. Only what is no text is asked: a text is read anyway.
_BEGINNINGS: Final = (
    (b"begin:vcalendar", Kind.CALENDAR),
    (b"begin:vcard", Kind.CARD),
    (b"-----begin pgp message", Kind.SEALED),
    (b"-----begin pgp signature", Kind.SIGNATURE),
    (b"-----begin pgp public key", Kind.KEY),
    (b"-----begin pgp private key", Kind.KEY),
    (b"-----begin certificate", Kind.KEY),
    (b"x\x9f>\x22", Kind.TNEF),
)
_PEEK: Final = 120
_SKIPPED: Final = b"\xef\xbb\xbf \t\r\n"
# Under these types a name says nothing better than the type itself does.
_PLAIN_TEXTS: Final = frozenset({"text/html", "text/enriched", "text/richtext"})


def kind_of(part: Part, body: bytes) -> Kind:
    """Tell the kind of a part of this body. Never raises; what is not known is text or a file."""
    if part.content_type in MAIL_TYPES:
        return Kind.OPEN_MAIL if part.children else Kind.CODED_MAIL
    known = _TYPES.get(part.content_type)
    if known is not None:
        return Kind.KEY if known is Kind.SEALED and _has_certificates_only(part) else known
    if part.is_multipart and part.delimiters:
        return Kind.FRAME
    named = _by_name(part)
    if part.is_text or part.content_type.startswith(("message/", "multipart/")):
        return (
            named if named in _TEXT_FILES and part.content_type not in _PLAIN_TEXTS else Kind.TEXT
        )
    return named or _by_beginning(part, body) or Kind.FILE


# A text of keys or ciphertext loses its armour as any text does.
_TEXT_FILES: Final = frozenset({Kind.CODED_MAIL, Kind.MAILBOX, Kind.CALENDAR, Kind.CARD})


def _has_certificates_only(part: Part) -> bool:
    return part.content.parameter("smime-type").lower() == "certs-only"


def _by_name(part: Part) -> Kind | None:
    name = part.filename.rstrip(" .").lower()
    if name == "winmail.dat":
        return Kind.TNEF
    return _EXTENSIONS.get(name.rpartition(".")[2]) if "." in name else None


def _by_beginning(part: Part, body: bytes) -> Kind | None:
    end = min(part.body_end, part.body_start + _PEEK)
    lead = decode_transfer(body[part.body_start : end], part.transfer_encoding)
    start = lead.lstrip(_SKIPPED).lower()
    return next((kind for beginning, kind in _BEGINNINGS if start.startswith(beginning)), None)
