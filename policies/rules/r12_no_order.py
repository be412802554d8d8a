"""R-12: a seller who writes first needs an order of this buyer."""

from typing import Final

from policies.facts import SELLER_TO_BUYER, Facts
from policies.profile import Profile
from policies.rule import Answer, Needs, Rule
from policies.verdict import Effect, Finding

NO_ORDER: Final = Answer(
    "no-order",
    Effect.REJECT,
    "We found no order of this buyer with you, and a first message needs one.",
    "Write about an order of this buyer, or answer when the buyer writes.",
    code=550,
    status="5.7.1",
)


def check(facts: Facts, _profile: Profile) -> tuple[Finding, ...]:
    """Refuse a first message of a seller in a relationship without any order."""
    return (NO_ORDER.finding(RULE.id),) if facts.is_proactive and not facts.orders else ()


RULE: Final = Rule(
    id="R-12",
    name="No order",
    purpose="Sellers write first about orders only.",
    direction=SELLER_TO_BUYER,
    limits="Lifted in a thread in which the buyer has written.",
    needs=Needs.READER,
    answers=(NO_ORDER,),
    check=check,
)
