"""R-10: a seller whom the marketplace restricted may answer, and not write first."""

from typing import Final

from policies.dates import date_of
from policies.facts import SELLER_TO_BUYER, Facts
from policies.profile import Profile
from policies.rule import Answer, Needs, Rule
from policies.verdict import Effect, Finding

RESTRICTED: Final = Answer(
    "restricted",
    Effect.REJECT,
    "First messages of this account are restricted until {date}.",
    "Answers to buyers still go through. Ask the marketplace's seller support to look at the "
    "restriction.",
    code=550,
    status="5.7.1",
)


def check(facts: Facts, _profile: Profile) -> tuple[Finding, ...]:
    """Refuse a first message while the restriction lasts."""
    if not facts.is_proactive or facts.now >= facts.restricted_until:
        return ()
    return (RESTRICTED.finding(RULE.id, date=date_of(facts.restricted_until)),)


RULE: Final = Rule(
    id="R-10",
    name="Restricted seller",
    purpose="Who misused first messages goes without them for a while.",
    direction=SELLER_TO_BUYER,
    limits="Set with `gobetween seller restrict`, 30 days by default. Lifted in a thread in which the "
    "buyer has written.",
    needs=Needs.READER,
    answers=(RESTRICTED,),
    check=check,
)
