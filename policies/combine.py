"""How findings become one verdict.

The precedence, strongest first, and why:

1. reject: a rule that refuses is not outvoted, whatever else would be done with the message. What
   is refused now would be refused again, so it goes before asking the peer to come back.
2. defer: we could not find out who wrote it. No operator should look at, and no record should
   keep, what the next attempt may settle by itself.
3. absorb: nobody waits for the message. It goes before hold, or every out-of-office note without a
   signature would wait for an operator.
4. hold: somebody has to look at it.
5. strip and 6. warn: the message goes on, changed or remarked upon: the verdict is accept.

Within one effect the order of the chain decides. So the leading finding is the first one of the
strongest effect, the rest follow by strength, and the same findings always give the same verdict.
"""

from collections.abc import Sequence
from typing import Final

from mail.reply import MESSAGE_ACCEPTED
from policies.verdict import KIND_OF_EFFECT, Effect, Finding, Verdict, VerdictKind

PRECEDENCE: Final = (
    Effect.REJECT,
    Effect.DEFER,
    Effect.ABSORB,
    Effect.HOLD,
    Effect.STRIP,
    Effect.WARN,
)


def combine(findings: Sequence[Finding]) -> Verdict:
    """Return the verdict over findings that stand in the order of the chain."""
    ordered = tuple(sorted(findings, key=lambda finding: PRECEDENCE.index(finding.effect)))
    score = sum(finding.score for finding in ordered)
    if not ordered:
        return Verdict(VerdictKind.ACCEPT, (), score, MESSAGE_ACCEPTED)
    # Held and absorbed mail gets the words of accepted mail: the peer has done its part, and what
    # we do with the message is told to those whom it concerns.
    reply = ordered[0].reply or MESSAGE_ACCEPTED
    return Verdict(KIND_OF_EFFECT[ordered[0].effect], ordered, score, reply)
