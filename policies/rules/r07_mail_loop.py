"""R-07: mail that goes in circles (RFC 5321 section 6.3)."""

from typing import Final

from policies.facts import Facts
from policies.profile import Profile
from policies.rule import BOTH_DIRECTIONS, Answer, Needs, Rule
from policies.verdict import Effect, Finding

LOOP: Final = Answer(
    "loop",
    Effect.REJECT,
    "Mail loop: the message passed {hops} servers, and the limit is {limit}.",
    "Look for a forwarding that leads back here.",
    code=554,
    status="5.4.6",
)


def check(facts: Facts, profile: Profile) -> tuple[Finding, ...]:
    """Refuse a message that passed more servers than the limit."""
    if facts.hops <= profile.hop_limit:
        return ()
    return (LOOP.finding(RULE.id, hops=facts.hops, limit=profile.hop_limit),)


RULE: Final = Rule(
    id="R-07",
    name="Mail loop",
    purpose="Two gateways that forward to each other come to an end.",
    direction=BOTH_DIRECTIONS,
    limits="More than `hop_limit` hops, 50 by default: our own count or Received, the larger.",
    needs=Needs.NOTHING,
    answers=(LOOP,),
    check=check,
)
