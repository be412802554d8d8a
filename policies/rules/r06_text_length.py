"""R-06: the length of a seller's new text. What is quoted does not count."""

from typing import Final

from policies.facts import SELLER_TO_BUYER, Facts
from policies.profile import Profile
from policies.purposes import SCOPES, purpose_of
from policies.rule import Answer, Needs, Rule
from policies.verdict import Effect, Finding

TOO_LONG: Final = Answer(
    "too-long",
    Effect.REJECT,
    "The text has {length} characters; the limit is {limit}.",
    "Shorten it by at least {surplus}, or put the details into a PDF.",
    code=552,
    status="5.2.3",
)
TOO_LONG_FOR_PURPOSE: Final = Answer(
    "too-long-for-purpose",
    Effect.REJECT,
    "The text has {length} characters; the limit for messages about “{purpose}” is {limit}.",
    "Shorten it by at least {surplus}.",
    code=552,
    status="5.2.3",
)


def check(facts: Facts, profile: Profile) -> tuple[Finding, ...]:
    """Refuse a text over the limit, which a declared purpose may lower."""
    purpose = purpose_of(facts.purpose) if facts.purpose else None
    own_limit = SCOPES[purpose].text_limit if purpose else 0
    limit = min(profile.text_limit, own_limit or profile.text_limit)
    length = facts.length
    if facts.is_proactive and facts.unread:
        # What nobody reads cannot be judged: it counts on top of whatever there is.
        length = max(length, limit) + facts.unread
    if length <= limit:
        return ()
    surplus = length - limit
    if purpose is None or limit == profile.text_limit:
        return (TOO_LONG.finding(RULE.id, length=length, limit=limit, surplus=surplus),)
    finding = TOO_LONG_FOR_PURPOSE.finding(
        RULE.id, length=length, limit=limit, surplus=surplus, purpose=purpose
    )
    return (finding,)


RULE: Final = Rule(
    id="R-06",
    name="Text length",
    purpose="A message is read when it is short.",
    direction=SELLER_TO_BUYER,
    limits="`text_limit` characters of new text, 4,000 by default, counted after NFC with each line end "
    "as one; with a declared purpose less: customisation 800, delivery, order, service and problem "
    "2,000, digital key 400. What is too long to be read at all counts in first messages.",
    needs=Needs.READER,
    answers=(TOO_LONG, TOO_LONG_FOR_PURPOSE),
    check=check,
)
