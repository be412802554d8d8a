"""R-15: a buyer who opted out hears first from sellers only what an order needs."""

from typing import Final

from policies.facts import SELLER_TO_BUYER, Facts
from policies.importance import is_important
from policies.profile import Profile
from policies.rule import Answer, Needs, Rule
from policies.verdict import Effect, Finding
from policies.wording import excerpt_of

OPTED_OUT: Final = Answer(
    "opted-out",
    Effect.REJECT,
    "The buyer declined messages that the order does not need.",
    "If the order cannot be completed without an answer, send it again with [Important] in the "
    "subject. Misuse is recorded.",
    code=550,
    status="5.7.1",
)


def check(facts: Facts, _profile: Profile) -> tuple[Finding, ...]:
    """Refuse a first message to a buyer who opted out, unless its subject says [Important]."""
    if not (facts.is_proactive and facts.opted_out) or is_important(facts.subject):
        return ()
    return (OPTED_OUT.finding(RULE.id, excerpt_of(facts.subject)),)


RULE: Final = Rule(
    id="R-15",
    name="Opted out",
    purpose="A buyer decides whether sellers may write first.",
    direction=SELLER_TO_BUYER,
    limits="Critical is what customisation, delivery, the address or a recall needs: the subject says "
    "[Important], [Wichtig], [Importante] or [重要], in brackets, in any case. Lifted in a thread "
    "in which the buyer has written.",
    needs=Needs.READER,
    answers=(OPTED_OUT,),
    check=check,
)
