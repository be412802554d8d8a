"""An address: a local part and a domain, under one strict grammar for commands, files and persons.

The grammar is the dot-atom half of RFC 5321 section 4.1.2 (RFC 6531 section 3.3 with SMTPUTF8).
Refused, always and in the same way: quoted local parts, source routes, address literals, comments,
controls and spaces, trailing dots, underscores in domains, and "%" or "!" in local parts, which
some servers read as a route to yet another host.
"""

import re
import unicodedata
from dataclasses import dataclass, field

from mail.domain_names import DomainError, ascii_domain, is_domain, unicode_domain
from mail.providers import GMAIL, PLUS_TAGGED
from mail.providers import PUBLIC_PROVIDERS as PUBLIC_PROVIDERS

# RFC 5322 section 3.2.3 without "%" and "!".
_ATOM = r"[A-Za-z0-9#$&'*+/=?^_`{|}~\u0080-\U0010ffff-]+"
_LOCAL_PART = re.compile(rf"{_ATOM}(?:\.{_ATOM})*")
_MAX_LOCAL_OCTETS = 64
# RFC 5321 section 4.5.3.1.3: 256 octets of path, the two angle brackets included.
_MAX_ADDRESS_OCTETS = 254


class AddressError(ValueError):
    """Not an address under our grammar. The text says why and never holds the address."""


@dataclass(frozen=True, slots=True)
class Address:
    """One mailbox's address: the local part as written, the domain in lower-case A-label form.

    Raises AddressError when the two parts are not an address. `str()` is the address; `repr()`
    hides it, because reprs end in logs.
    """

    local_part: str = field(repr=False)
    domain: str = field(repr=False)

    def __post_init__(self) -> None:
        if not is_domain(self.domain):
            raise AddressError("the domain is not a domain name")
        if _LOCAL_PART.fullmatch(self.local_part) is None:
            raise AddressError("the local part is not a dot-atom")
        if self.local_part.isascii():
            octets = len(self.local_part)
        elif self.local_part.isprintable():
            octets = len(self.local_part.encode())
        else:
            raise AddressError("the local part holds an unprintable character")
        if octets > _MAX_LOCAL_OCTETS:
            raise AddressError("the local part is longer than 64 octets")
        if octets + 1 + len(self.domain) > _MAX_ADDRESS_OCTETS:
            raise AddressError("the address is longer than 254 octets")

    def __str__(self) -> str:
        return f"{self.local_part}@{self.domain}"

    @property
    def normalised(self) -> str:
        """The whole address case-folded and in NFC: the key of the blind index and of needles."""
        return f"{_folded(self.local_part)}@{self.domain}"

    @property
    def canonical(self) -> str:
        """One spelling for all that reach the same mailbox at its provider.

        Only for "is it the same person": +tags and, at Gmail, dots and googlemail.com are
        spellings; elsewhere only case is.
        """
        if self.domain not in PLUS_TAGGED:
            return self.normalised
        local_part = _folded(self.local_part)
        base = local_part.partition("+")[0] or local_part
        if self.domain in GMAIL:
            return f"{base.replace('.', '')}@gmail.com"
        return f"{base}@{self.domain}"

    @property
    def needs_smtputf8(self) -> bool:
        """Whether only a server with SMTPUTF8 can take this address (RFC 6531 section 3.2)."""
        return not self.local_part.isascii()


def parse_path(path: str, *, smtputf8: bool = False) -> Address:
    """Read what stands between the angle brackets of MAIL or RCPT (RFC 5321 section 4.1.2).

    The null path and the bare `postmaster` are not addresses: the receiver asks for them first.
    Without `smtputf8` only ASCII is taken (RFC 6531 section 3.1). Raises AddressError.
    """
    if not smtputf8 and not path.isascii():
        raise AddressError("non-ASCII address without SMTPUTF8")
    local_part, at_sign, domain = path.rpartition("@")
    if not at_sign:
        raise AddressError("no domain")
    try:
        return Address(local_part, ascii_domain(domain))
    except DomainError as error:
        raise AddressError(str(error)) from None


def parse_address(text: str) -> Address:
    """Read a bare addr-spec from a file, a header field or a person.

    The grammar is that of parse_path with Unicode allowed. Raises AddressError.
    """
    return parse_path(text, smtputf8=True)


def domain_forms(domain: str) -> tuple[str, ...]:
    """Give the spellings of an A-label domain: itself, and its U-label form where that differs."""
    return tuple(dict.fromkeys((domain, unicode_domain(domain))))


def _folded(local_part: str) -> str:
    if local_part.isascii():
        return local_part.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", local_part).casefold())
