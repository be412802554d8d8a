"""What a client may ask about reports: NOTIFY and ORCPT of RCPT, RET and ENVID of MAIL (RFC 3461).

Pure functions from the value of a parameter, its case kept, to what it means; None is a value that
is not well-formed. What comes out is printable ASCII: it is written into reports one day, where a
line break would begin a field of the client's own.
"""

import re

from mail.envelope import Notify, Returns

# Octets of a value as it was sent (RFC 3461 section 4).
ENVELOPE_ID_LIMIT = 100
ORIGINAL_RECIPIENT_LIMIT = 500

# RFC 3461 section 4: hexadecimal digits are upper-case there; who writes them small is understood.
_XTEXT = re.compile(r"(?:[!-*,-<>-~]|\+[0-9A-Fa-f]{2})+")
_ENCODED = re.compile(r"\+([0-9A-Fa-f]{2})")
_PRINTABLE = re.compile(r"[ -~]+")
_ADDRESS_TYPE = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,30}")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


def decode_xtext(text: str) -> str | None:
    """Read xtext (RFC 3461 section 4), and only such of which printable ASCII comes out."""
    if not _XTEXT.fullmatch(text):
        return None
    decoded = _ENCODED.sub(lambda found: chr(int(found[1], 16)), text)
    return decoded if _PRINTABLE.fullmatch(decoded) else None


def read_notify(value: str) -> frozenset[Notify] | None:
    """Read NOTIFY: NEVER alone, or any of the others (section 4.1)."""
    words = value.upper().split(",")
    if not set(words) <= set(Notify):
        return None
    found = frozenset(Notify(word) for word in words)
    return None if Notify.NEVER in found and len(words) > 1 else found


def read_original_recipient(value: str, *, smtputf8: bool) -> str | None:
    r"""Read ORCPT, ``type;xtext`` (section 4.2); the type stays in front of the decoded address.

    Under SMTPUTF8 an address of type utf-8 may hold other characters as they are (RFC 6533 section
    3); they become ``\x{HEX}``, that section's form in ASCII.
    """
    kind, semicolon, address = value.partition(";")
    if not semicolon or not _ADDRESS_TYPE.fullmatch(kind):
        return None
    if len(value.encode("utf-8")) > ORIGINAL_RECIPIENT_LIMIT:
        return None
    if smtputf8 and kind.lower() == "utf-8":
        address = _NOT_ASCII.sub(lambda found: f"\\x{{{ord(found[0]):X}}}", address)
    decoded = decode_xtext(address)
    return None if decoded is None else f"{kind};{decoded}"


def read_returns(value: str) -> Returns | None:
    """Read RET: FULL or HDRS (section 4.3)."""
    return Returns(value.upper()) if value.upper() in set(Returns) else None


def read_envelope_id(value: str) -> str | None:
    """Read ENVID (section 4.4)."""
    return decode_xtext(value) if len(value) <= ENVELOPE_ID_LIMIT else None
