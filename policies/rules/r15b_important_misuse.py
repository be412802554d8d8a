"""R-15b: [Important] is for what an order waits for, and not a way around a buyer's wish."""

from typing import Final

from policies.facts import SELLER_TO_BUYER, Facts
from policies.importance import is_important
from policies.phrases.reviews import is_review_request
from policies.profile import Profile
from policies.rule import Answer, Needs, Rule
from policies.scoring import score
from policies.verdict import Effect, Finding
from policies.wording import excerpt_of

# First messages of a month from which on a share of them means anything.
FROM_MESSAGES: Final = 20

MISUSED: Final = Answer(
    "misused",
    Effect.REJECT,
    "Only customisation, delivery and address questions are [Important]: “{excerpt}”.",
    "Send it without [Important]; offers and requests for reviews are never important.",
    code=550,
    status="5.7.1",
)
OFTEN: Final = Answer(
    "often",
    Effect.WARN,
    "{share} % of this seller's first messages of 30 days were marked [Important]; more than "
    "{limit} % is misuse.",
    "The message was carried on. Use [Important] only when the order cannot go on without an answer.",
)


def check(facts: Facts, profile: Profile) -> tuple[Finding, ...]:
    """Refuse [Important] on offers and requests for reviews, and remark upon a seller's habit."""
    if not is_important(facts.subject):
        return ()
    scored = score(facts, profile)
    if scored.total >= profile.marketing_warn:
        return (MISUSED.finding(RULE.id, scored.strongest.excerpt),)
    if is_review_request(facts.subject, facts.text):
        return (MISUSED.finding(RULE.id, excerpt_of(facts.subject)),)
    return _habit(facts, profile)


def _habit(facts: Facts, profile: Profile) -> tuple[Finding, ...]:
    tally = facts.tally
    if tally.proactive < FROM_MESSAGES or not facts.is_proactive:
        return ()
    share = 100 * tally.important / tally.proactive
    if share <= profile.important_share:
        return ()
    return (OFTEN.finding(RULE.id, share=f"{share:.0f}", limit=f"{profile.important_share:g}"),)


RULE: Final = Rule(
    id="R-15b",
    name="Misuse of [Important]",
    purpose="[Important] reaches buyers who declined other messages, so it is kept for orders.",
    direction=SELLER_TO_BUYER,
    limits="Refused with a score of R-16 from `marketing_warn` on, or with a request for a review. "
    "Remarked upon when more than `important_share` per cent of a seller's first messages of 30 days "
    "are marked so, from 20 such messages on.",
    needs=Needs.READER,
    answers=(MISUSED, OFTEN),
    check=check,
)
