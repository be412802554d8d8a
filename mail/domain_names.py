"""Domain names as mail sees them: letters, digits, hyphens, other scripts in their ASCII form.

Labels are converted by the rules of IDNA2008 (RFC 5891 section 5) as far as the standard library
reaches: lower case, NFC, letters, marks and digits only, stable under compatibility folding, then
Punycode. The standard library's own "idna" codec is IDNA2003, which silently turns one name into
another (U+00DF into "ss", full-width letters into plain ones); where it would have mapped, we
refuse instead.
"""

import re
import unicodedata

_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
# The last label must not be a number: that would be an IPv4 address written without its brackets
# (RFC 3696 section 2).
_DOMAIN = re.compile(rf"(?:{_LABEL}\.)*(?![0-9]+\Z){_LABEL}")
_ALLOWED_CATEGORIES = frozenset({"Ll", "Lo", "Lm", "Mn", "Mc", "Nd"})
# U+00DF and U+03C2 are letters in IDNA2008 though folding would change them (RFC 5892 section 2.6).
_FOLDING_EXCEPTIONS = str.maketrans("", "", "ßς")
_ACE_PREFIX = "xn--"
MAX_DOMAIN_OCTETS = 255


class DomainError(ValueError):
    """Not a domain name of RFC 5321 section 4.1.2. The text never holds the name."""


def is_domain(text: str) -> bool:
    """Whether this is a lower-case ASCII domain: LDH labels, no trailing dot, 255 octets."""
    return len(text) <= MAX_DOMAIN_OCTETS and _DOMAIN.fullmatch(text) is not None


def ascii_domain(text: str) -> str:
    """Give the lower-case A-label form of a domain that may hold U-labels. Raises DomainError."""
    if len(text) > MAX_DOMAIN_OCTETS:
        raise DomainError("domain longer than 255 octets")
    domain = text.lower() if text.isascii() else ".".join(map(_ascii_label, text.split(".")))
    if not is_domain(domain):
        raise DomainError("not a domain name")
    return domain


def unicode_domain(domain: str) -> str:
    """Give the U-label form of an A-label domain; labels that decode badly stay as they are."""
    if _ACE_PREFIX not in domain:
        return domain
    return ".".join(map(_unicode_label, domain.split(".")))


def _ascii_label(label: str) -> str:
    folded = unicodedata.normalize("NFC", label.lower())
    if folded.isascii():
        return folded
    foldable = folded.translate(_FOLDING_EXCEPTIONS)
    if unicodedata.normalize("NFKC", foldable.casefold()) != foldable:
        raise DomainError("label changes under compatibility folding")
    if unicodedata.category(folded[0]).startswith("M") or folded[2:4] == "--":
        raise DomainError("label with a bad beginning")
    if any(
        unicodedata.category(char) not in _ALLOWED_CATEGORIES
        for char in folded
        if char != "-" and not char.isascii()
    ):
        raise DomainError("label with a character that is not a letter, mark or digit")
    return _ACE_PREFIX + folded.encode("punycode").decode("ascii")


def _unicode_label(label: str) -> str:
    if not label.startswith(_ACE_PREFIX):
        return label
    try:
        decoded = label.removeprefix(_ACE_PREFIX).encode("ascii").decode("punycode")
        again = _ACE_PREFIX + decoded.encode("punycode").decode("ascii")
    except ValueError:
        return label
    # A label that decodes to plain ASCII, to something unprintable or to another spelling is a
    # disguise, not a name.
    is_faithful = again == label and not decoded.isascii() and decoded.isprintable()
    return decoded if is_faithful else label
