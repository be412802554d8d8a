"""R-11: conversations that the recipient or an operator has ended."""

from typing import Final

from policies.facts import Facts
from policies.profile import Profile
from policies.rule import BOTH_DIRECTIONS, Answer, Needs, Rule
from policies.verdict import Effect, Finding

DECLINED: Final = Answer(
    "declined",
    Effect.REJECT,
    "The recipient does not accept messages in this conversation.",
    "Contact the marketplace's customer service if the order needs it.",
    code=550,
    status="5.7.1",
)
CLOSED: Final = Answer(
    "closed",
    Effect.REJECT,
    "This conversation was closed by the marketplace.",
    "Contact the marketplace's customer service if the order needs it.",
    code=550,
    status="5.7.1",
)


def check(facts: Facts, _profile: Profile) -> tuple[Finding, ...]:
    """Refuse mail that its recipient does not want, or whose thread is closed."""
    if facts.recipient_blocked:
        return (DECLINED.finding(RULE.id),)
    return (CLOSED.finding(RULE.id),) if facts.thread_closed else ()


RULE: Final = Rule(
    id="R-11",
    name="Closed conversation",
    purpose="An ended conversation stays ended.",
    direction=BOTH_DIRECTIONS,
    limits="None.",
    needs=Needs.READER,
    answers=(DECLINED, CLOSED),
    check=check,
)
