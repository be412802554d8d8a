"""The word of a trusted upstream: its topmost Authentication-Results (RFC 8601).

Only the topmost field counts, and only under our configured authserv-id, for every field below it
may have come with the message. No such field is no evidence, never a pass. Alignment is relaxed:
an upstream that knows a stricter policy says `dmarc=fail`, and that is believed first.
"""

from collections.abc import Sequence

from mail.authres import AuthenticationResults, parse_authentication_results
from mail.authres import MethodResult as Claim
from mail.message import Message
from relay.authenticate.dmarc import is_aligned
from relay.stages import Evidence, MethodResult

METHOD = "upstream"

# Which properties of a method name the domain that it speaks of (RFC 8601 section 2.7).
_DOMAIN_IN = {
    "dkim": ("header.d", "header.i"),
    "spf": ("smtp.mailfrom", "smtp.helo"),
    "dmarc": ("header.from",),
}
# The first of these that an aligned DKIM or SPF result shows decides.
_ORDER = (
    ("pass", Evidence.PASS),
    ("temperror", Evidence.TEMPORARY),
    ("fail", Evidence.FAIL),
)


def read_upstream(
    message: Message, authserv_id: str, author_domain: str
) -> tuple[Evidence, tuple[MethodResult, ...]]:
    """Return what the upstream found about this author's domain, and its results for the record."""
    value = message.value("Authentication-Results")
    if value is None or not authserv_id:
        return Evidence.NONE, ()
    field = parse_authentication_results(value)
    if field is None or field.authserv_id.lower() != authserv_id.lower():
        return Evidence.NONE, ()
    recorded = claims_of(field, METHOD)
    return weigh_claims(recorded, author_domain), recorded


def claims_of(field: AuthenticationResults, detail: str) -> tuple[MethodResult, ...]:
    """Return what a server says, each claim with the domain that it speaks of."""
    return tuple(
        MethodResult(claim.method, claim.result, _domain_of(claim), detail)
        for claim in field.results
    )


def weigh_claims(
    results: Sequence[MethodResult],
    author_domain: str,
    *,
    is_dkim_strict: bool = False,
    is_spf_strict: bool = False,
) -> Evidence:
    """Weigh DMARC's verdict where there is one, else the aligned DKIM and SPF results."""
    dmarc = [one for one in results if one.method == "dmarc"]
    if any(one.result == "fail" for one in dmarc):
        return Evidence.FAIL
    if any(one.result == "pass" and one.domain == author_domain for one in dmarc):
        return Evidence.PASS
    if any(one.result == "temperror" for one in dmarc):
        return Evidence.TEMPORARY
    strict = {"dkim": is_dkim_strict, "spf": is_spf_strict}
    aligned = {
        one.result
        for one in results
        if one.method in strict and is_aligned(author_domain, one.domain, strict=strict[one.method])
    }
    return next((evidence for result, evidence in _ORDER if result in aligned), Evidence.NONE)


def _domain_of(claim: Claim) -> str:
    """Return the domain that a claim speaks of, without any local part, or ""."""
    properties = dict(reversed(claim.properties))
    for name in _DOMAIN_IN.get(claim.method, ()):
        if properties.get(name):
            return properties[name].rpartition("@")[2].lower().removesuffix(".")
    return ""
