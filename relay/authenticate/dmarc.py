"""The DMARC policy of an author's domain, and what "aligned" means (RFC 7489 sections 3 and 6)."""

import re
from dataclasses import dataclass
from functools import cache

from publicsuffixlist import PublicSuffixList

from relay.dns import DnsExhausted, DnsTemporary, Lookup, texts
from relay.stages import MethodResult

_POLICIES = ("none", "quarantine", "reject")
_VERSION = re.compile(rb"v[ \t]*=[ \t]*DMARC1[ \t]*(?:;|\Z)")
_MAX_RECORD = 8192


@dataclass(frozen=True, slots=True)
class Dmarc:
    """What a domain publishes.

    `policy` is "none", "quarantine" or "reject", or "" when nothing usable is published.

    `trouble` is "" or "temperror"; then the policy is unknown and both alignments count as strict.
    """

    policy: str = ""
    is_dkim_strict: bool = False
    is_spf_strict: bool = False
    domain: str = ""
    trouble: str = ""

    @property
    def is_enforced(self) -> bool:
        """Whether the domain asks that mail without an aligned pass be stopped."""
        return self.policy in ("quarantine", "reject")


UNKNOWN = Dmarc(is_dkim_strict=True, is_spf_strict=True, trouble="temperror")


def organisational_domain(domain: str) -> str:
    """Return the domain right under the public suffix, by the bundled list (RFC 7489 section 3.2).

    A public suffix is its own organisational domain.
    """
    return _public_suffixes().privatesuffix(domain) or domain


def is_aligned(author_domain: str, domain: str, *, strict: bool) -> bool:
    """Tell whether an authenticated domain speaks for the author's (RFC 7489 section 3.1)."""
    author_domain, domain = author_domain.lower(), domain.lower().removesuffix(".")
    if not domain or strict or author_domain == domain:
        return bool(domain) and author_domain == domain
    return organisational_domain(author_domain) == organisational_domain(domain)


def find_policy(lookup: Lookup, author_domain: str) -> Dmarc:
    """Find the policy at the author's domain, else at the organisational one. Never raises.

    RFC 7489 section 6.6.3.
    """
    try:
        records = _records(lookup, author_domain)
        if records:
            return _single(records, author_domain, is_parent=False)
        organisation = organisational_domain(author_domain)
        if organisation == author_domain:
            return Dmarc()
        return _single(_records(lookup, organisation), organisation, is_parent=True)
    except DnsTemporary:
        return UNKNOWN
    except DnsExhausted:
        return Dmarc()


def dmarc_result(dmarc: Dmarc, author_domain: str, *, passes: bool) -> MethodResult:
    """For the record (RFC 8601 section 2.7.5, RFC 7489 section 11.2)."""
    if dmarc.trouble:
        result = "pass" if passes else dmarc.trouble
    elif not dmarc.policy:
        result = "none"
    else:
        result = "pass" if passes else "fail"
    return MethodResult("dmarc", result, author_domain, dmarc.policy)


def _records(lookup: Lookup, domain: str) -> tuple[bytes, ...]:
    return tuple(
        text
        for text in texts(lookup, f"_dmarc.{domain}")
        if len(text) <= _MAX_RECORD and _VERSION.match(text)
    )


def _single(records: tuple[bytes, ...], domain: str, *, is_parent: bool) -> Dmarc:
    """Read the policy of the one record. Several records mean none (section 6.6.3, step 5)."""
    if len(records) != 1:
        return Dmarc()
    tags = _tags(records[0].decode("ascii", "replace"))
    policy = tags.get("p", "")
    if is_parent:
        policy = tags.get("sp", policy)
    if policy not in _POLICIES:
        # Section 6.6.3, step 6: a bad policy with a report address asks to be watched, without one
        # it is nothing.
        policy = "none" if "mailto:" in tags.get("rua", "") else ""
    if policy and tags.get("pct") == "0":
        # Section 6.6.4: mail outside the sample gets the next weaker policy; this sample is empty.
        policy = _POLICIES[max(0, _POLICIES.index(policy) - 1)]
    return Dmarc(policy, tags.get("adkim") == "s", tags.get("aspf") == "s", domain)


def _tags(record: str) -> dict[str, str]:
    """Read the tag list (RFC 7489 section 6.4). Of a repeated tag the first counts."""
    tags: dict[str, str] = {}
    for term in record.split(";"):
        name, _, value = term.partition("=")
        tags.setdefault(name.strip().lower(), value.strip().lower())
    return tags


@cache
def _public_suffixes() -> PublicSuffixList:
    return PublicSuffixList()
