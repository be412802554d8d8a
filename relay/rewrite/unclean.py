"""Which parts we cannot clean yet, and why: they hold a message rather than leak through it."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from mail.mime import Part

_NESTED: Final = "mail inside mail shows its own addresses"
_CALENDAR: Final = "a calendar entry names organizer and guests"
_CARD: Final = "a contact card names its owner"
_SEALED: Final = "what is encrypted cannot be checked"
_SIGNED: Final = "a signature names its signer"
_KEY: Final = "a key or certificate names its owner"
_TNEF: Final = "an Outlook package (TNEF) cannot be opened"
_ELSEWHERE: Final = "the content is kept somewhere else"

_TYPES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "message/partial": _ELSEWHERE,
        "message/external-body": _ELSEWHERE,
        "text/rfc822-headers": _NESTED,
        "text/calendar": _CALENDAR,
        "text/x-vcalendar": _CALENDAR,
        "application/ics": _CALENDAR,
        "text/vcard": _CARD,
        "text/x-vcard": _CARD,
        "text/directory": _CARD,
        "application/vcard": _CARD,
        "application/ms-tnef": _TNEF,
        "application/vnd.ms-tnef": _TNEF,
        "application/vnd.ms-outlook": _NESTED,
        "multipart/encrypted": _SEALED,
        "application/pgp-encrypted": _SEALED,
        "application/pgp": _SEALED,
        "application/pkcs7-mime": _SEALED,
        "application/x-pkcs7-mime": _SEALED,
        "multipart/signed": _SIGNED,
        "application/pgp-signature": _SIGNED,
        "application/pkcs7-signature": _SIGNED,
        "application/x-pkcs7-signature": _SIGNED,
        "application/pgp-keys": _KEY,
        "application/x-pkcs12": _KEY,
        "application/pkcs12": _KEY,
        "application/pkix-cert": _KEY,
        "application/x-x509-ca-cert": _KEY,
        "application/x-x509-user-cert": _KEY,
        "application/x-pem-file": _KEY,
    }
)
_EXTENSIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "eml": _NESTED, "msg": _NESTED, "mbox": _NESTED, "ics": _CALENDAR, "vcs": _CALENDAR,
        "vcf": _CARD, "p7m": _SEALED, "pgp": _SEALED, "gpg": _SEALED, "p7s": _SIGNED,
        "sig": _SIGNED, "asc": _KEY, "pem": _KEY, "crt": _KEY, "cer": _KEY, "p12": _KEY,
        "pfx": _KEY,
    }
)  # fmt: skip
_ARMOUR: Final = re.compile(
    r"-----BEGIN (?:PGP |CERTIFICATE|PKCS7|(?:[A-Z]{2,10} )?P(?:UBLIC|RIVATE) KEY)"
)
_ARMOUR_START: Final = "-----BEGIN "


def unclean_reason(part: Part) -> str | None:
    """Say why a part cannot be cleaned by its type or file name, or give None."""
    reason = _TYPES.get(part.content_type)
    if reason is not None:
        return reason
    if part.content_type.startswith("message/"):
        return _NESTED
    name = part.filename.rstrip(" .").lower()
    if name == "winmail.dat":
        return _TNEF
    return _EXTENSIONS.get(name.rpartition(".")[2]) if "." in name else None


def unclean_text_reason(text: str) -> str | None:
    """Say why a text cannot be cleaned: armour around keys, signatures and ciphertext. Or None."""
    if _ARMOUR_START in text and _ARMOUR.search(text):
        return _SEALED
    return None
