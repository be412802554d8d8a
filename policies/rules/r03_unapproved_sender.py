"""R-03: who may write for a party: its present addresses and its approved senders."""

from typing import Final

from policies.facts import Facts
from policies.profile import Profile
from policies.rule import BOTH_DIRECTIONS, Answer, Needs, Rule
from policies.verdict import Effect, Finding
from policies.wording import excerpt_of

BLOCKED: Final = Answer(
    "blocked",
    Effect.REJECT,
    "The sender address at {domain} is blocked for this account.",
    "Write from an approved address, or approve this one under Messaging permissions.",
    code=550,
    status="5.7.1",
)
NOT_APPROVED: Final = Answer(
    "not-approved",
    Effect.HOLD,
    "The sender address at {domain} is not approved for this account.",
    "An operator looks at it. Write from the address on record, or have this one approved.",
)


def check(facts: Facts, _profile: Profile) -> tuple[Finding, ...]:
    """Refuse a blocked sender; hold one that is unknown or has become a past address."""
    if facts.author_standing in {"current", "approved"}:
        return ()
    answer = BLOCKED if facts.author_standing == "blocked" else NOT_APPROVED
    excerpt = excerpt_of(facts.author_domain)
    return (answer.finding(RULE.id, excerpt, domain=excerpt or "an unknown domain"),)


RULE: Final = Rule(
    id="R-03",
    name="Unapproved sender",
    purpose="Only a party's own addresses and its approved senders write in its name.",
    direction=BOTH_DIRECTIONS,
    limits="A blocked sender is refused; an unknown one and a past address are held and asked for.",
    needs=Needs.AUTHOR,
    answers=(BLOCKED, NOT_APPROVED),
    check=check,
)
