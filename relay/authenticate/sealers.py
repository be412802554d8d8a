"""What a chain of seals is worth: as much as the sealers from its top that we trust.

Anybody can seal, so below the first sealer we do not trust every word may be invented. Those above
it, an unbroken run from the top, vouch for each other: each found the seals below it whole. So the
oldest of them is the one that saw the message come from outside, and what it found there speaks
like a trusted upstream. All of them must have signed what a reader sees, or somebody between two
of them could have changed it.
"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from relay.authenticate.arc import Chain, Seal
from relay.authenticate.dmarc import Dmarc
from relay.authenticate.upstream import claims_of, weigh_claims
from relay.stages import Evidence

METHOD = "arc"


def trusted_run(chain: Chain, trusted: AbstractSet[str]) -> tuple[Seal, ...]:
    """Return the trusted seals from the top of a chain that holds, newest first."""
    return chain.seals[: _run(chain.claimed, trusted)] if chain.seals else ()


def may_be_trusted(chain: Chain, trusted: AbstractSet[str]) -> bool:
    """Say whether a chain that DNS did not let us verify claims a trusted sealer at its top."""
    return chain.is_temporary and _run(chain.claimed, trusted) > 0


def word_of(run: Sequence[Seal], author_domain: str, dmarc: Dmarc) -> Evidence:
    """Return what the oldest of a trusted run found about the author's domain."""
    found = run[-1].found if run else None
    if found is None:
        return Evidence.NONE
    return weigh_claims(
        claims_of(found, METHOD),
        author_domain,
        is_dkim_strict=dmarc.is_dkim_strict,
        is_spf_strict=dmarc.is_spf_strict,
    )


def _run(domains: Sequence[str], trusted: AbstractSet[str]) -> int:
    """Count the trusted domains before the first other one."""
    return next(
        (number for number, domain in enumerate(domains) if domain not in trusted), len(domains)
    )
