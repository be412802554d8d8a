"""From the methods' results to one Evidence about the From field ("Who wrote it" in docs).

An aligned pass is a pass. Without one, trouble of DNS that might hide one is temporary. Else the
claim fails where its domain contradicts it: an enforced DMARC policy, an aligned SPF "fail", or an
aligned signature that does not match. What is left is no evidence at all.
"""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from mail.address import Address
from mail.dates import parse_date
from relay.authenticate.author import visible_addresses
from relay.authenticate.dkim import Signature
from relay.authenticate.dmarc import Dmarc, is_aligned
from relay.authenticate.spf import Spf
from relay.stages import Evidence, ReceivedMessage

# A signature is believed alone only while its date is this close to now, in microseconds.
MAX_AGE = 7 * 24 * 3600 * 1_000_000
# And only when it covers all of these, so that nothing a reader sees could have been changed.
SIGNED_ALONE = ("From", "To", "Subject", "Date", "Message-ID")


@dataclass(frozen=True, slots=True)
class Findings:
    """What DNS and the message gave: the author's policy, SPF, and every signature looked at."""

    dmarc: Dmarc
    spf: Spf
    signatures: tuple[Signature, ...] = ()

    def is_spf_aligned(self, author_domain: str) -> bool:
        """Whether SPF speaks about the author's domain."""
        return is_aligned(author_domain, self.spf.domain, strict=self.dmarc.is_spf_strict)

    def aligned_signatures(self, author_domain: str) -> tuple[Signature, ...]:
        """Return the signatures that speak for the author's domain."""
        strict = self.dmarc.is_dkim_strict
        return tuple(
            one for one in self.signatures if is_aligned(author_domain, one.domain, strict=strict)
        )


def weigh(
    findings: Findings,
    author_domain: str,
    received: ReceivedMessage,
    alias_domains: AbstractSet[str],
) -> tuple[Evidence, str]:
    """Return the evidence and the method that carried it: "spf", "dkim" or ""."""
    spf = findings.spf.result if findings.is_spf_aligned(author_domain) else ""
    aligned = findings.aligned_signatures(author_domain)
    passes = [one for one in aligned if one.result == "pass"]
    signatures = {one.result for one in aligned}
    if spf == "pass":
        return Evidence.PASS, "spf"
    if any(stands_alone(one, received, alias_domains) for one in passes):
        return Evidence.PASS, "dkim"
    if findings.dmarc.trouble or "temperror" in signatures | {spf}:
        return Evidence.TEMPORARY, ""
    if passes:
        # The domain did sign this message, so nothing contradicts the claim. But it may be an old
        # message sent again, or sent elsewhere, so nothing supports it either.
        return Evidence.NONE, ""
    if findings.dmarc.is_enforced or "fail" in signatures | {spf}:
        return Evidence.FAIL, ""
    return Evidence.NONE, ""


def stands_alone(
    signature: Signature, received: ReceivedMessage, alias_domains: AbstractSet[str]
) -> bool:
    """Tell whether a passing signature is evidence without SPF, though anybody may send it again.

    It is when it covers what a reader sees, its date is within seven days of now, and a signed To
    or Cc shows an alias that this transaction names. That it counts once is a matter of the stores.
    """
    message = received.message
    if not all(signature.covers(message, name) for name in SIGNED_ALONE):
        return False
    date = parse_date(message.value("Date") or "")
    if date is None or abs(received.received_at - date) > MAX_AGE:
        return False
    named = {_base(path) for path in received.envelope.forward_paths}
    return any(
        signature.covers(message, name)
        and any(
            address.domain in alias_domains and _base(address) in named
            for address in visible_addresses(message, name)
        )
        for name in ("To", "Cc")
    )


def _base(address: Address) -> tuple[str, str]:
    """Return an alias without its thread tag, and in one case."""
    return address.local_part.lower().partition("+")[0], address.domain
