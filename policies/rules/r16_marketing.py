"""R-16: sellers do not use the relay for marketing: context first, named and weighted symbols second."""

from typing import Final

from policies.facts import SELLER_TO_BUYER, Facts
from policies.profile import Profile
from policies.rule import Answer, Needs, Rule
from policies.scoring import score
from policies.verdict import Effect, Finding

_LOOKS: Final = "Looks promotional: “{excerpt}” ({symbols})."

PROMOTIONAL: Final = Answer(
    "promotional",
    Effect.REJECT,
    _LOOKS,
    "Remove it and send again, or ask us to look at it.",
    code=550,
    status="5.7.1",
)
DOUBTFUL: Final = Answer(
    "doubtful",
    Effect.HOLD,
    _LOOKS,
    "An operator looks at it. Without it the message goes through at once.",
)
REMARKABLE: Final = Answer(
    "remarkable",
    Effect.WARN,
    _LOOKS,
    "The message was carried on. Keep offers out of messages about orders.",
)


def check(facts: Facts, profile: Profile) -> tuple[Finding, ...]:
    """Warn, hold or refuse by the score, quoting the strongest symbol and naming all."""
    scored = score(facts, profile)
    answer = _answer(scored.total, profile)
    if answer is None:
        return ()
    return (
        answer.finding(
            RULE.id, scored.strongest.excerpt, scored.total, symbols=", ".join(scored.names)
        ),
    )


def _answer(total: float, profile: Profile) -> Answer | None:
    if total >= profile.marketing_reject:
        return PROMOTIONAL
    if total >= profile.marketing_hold:
        return DOUBTFUL
    return REMARKABLE if total >= profile.marketing_warn else None


RULE: Final = Rule(
    id="R-16",
    name="Marketing",
    purpose="The relay carries what an order needs, and no advertising.",
    direction=SELLER_TO_BUYER,
    limits="Score: warn from 3 (`marketing_warn`), hold from 5 (`marketing_hold`), reject from 9 "
    "(`marketing_reject`). An answer in a thread is presumed to be about the order; evidence of an "
    "order excuses what only looks like marketing, and never an offer. The first 20,000 characters "
    "of the new text, of hidden text and of quoted history are looked at.",
    needs=Needs.READER,
    answers=(PROMOTIONAL, DOUBTFUL, REMARKABLE),
    check=check,
)
