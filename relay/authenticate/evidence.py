"""From the methods' results to one Evidence about the From field ("Who wrote it" in docs).

An aligned pass is a pass, and so is the word of a forwarder whose seals we trust. Without one,
trouble of DNS that might hide one is temporary. Else the claim fails where its domain contradicts
it: an enforced DMARC policy, an aligned SPF "fail", or an aligned signature that does not match.
What is left is no evidence at all. A chain of seals only ever helps: one that fails is nothing.
"""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from relay.authenticate.alone import stands_alone
from relay.authenticate.arc import NO_CHAIN, Chain
from relay.authenticate.dkim import Signature
from relay.authenticate.dmarc import Dmarc, is_aligned
from relay.authenticate.sealers import may_be_trusted, trusted_run, word_of
from relay.authenticate.spf import Spf
from relay.stages import Evidence, ReceivedMessage

SPF, DKIM, ARC = "spf", "dkim", "arc"
NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Findings:
    """What DNS and the message gave: the author's policy, SPF, every signature, and the seals."""

    dmarc: Dmarc
    spf: Spf
    signatures: tuple[Signature, ...] = ()
    chain: Chain = NO_CHAIN

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
    trusted_sealers: AbstractSet[str] = NOTHING,
) -> tuple[Evidence, str]:
    """Return the evidence and the method that carried it: "spf", "dkim", "arc" or ""."""
    spf = findings.spf.result if findings.is_spf_aligned(author_domain) else ""
    aligned = findings.aligned_signatures(author_domain)
    passes = [one for one in aligned if one.result == "pass"]
    run = trusted_run(findings.chain, trusted_sealers)
    is_vouched = word_of(run, author_domain, findings.dmarc) is Evidence.PASS
    if spf == "pass":
        return Evidence.PASS, SPF
    if any(stands_alone([one.signed], received, alias_domains) for one in passes):
        return Evidence.PASS, DKIM
    if is_vouched and stands_alone([one.signed for one in run], received, alias_domains):
        return Evidence.PASS, ARC
    results = {spf, *(one.result for one in aligned)}
    is_untold = "temperror" in results or bool(findings.dmarc.trouble)
    if is_untold or may_be_trusted(findings.chain, trusted_sealers):
        return Evidence.TEMPORARY, ""
    # Where the domain did write this message, nothing contradicts the claim. But it may be an old
    # message sent again, or sent elsewhere, so nothing supports it either.
    is_open = bool(passes) or is_vouched
    is_contradicted = findings.dmarc.is_enforced or "fail" in results
    return (Evidence.FAIL if is_contradicted and not is_open else Evidence.NONE), ""
