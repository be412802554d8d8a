"""R-08: mail that no person waits for: automatic mail (RFC 3834) and copies to oneself."""

from typing import Final

from policies.facts import Facts
from policies.profile import Profile
from policies.rule import BOTH_DIRECTIONS, Answer, Needs, Rule
from policies.verdict import Effect, Finding
from policies.wording import excerpt_of

AUTOMATIC: Final = Answer(
    "automatic",
    Effect.ABSORB,
    "Automatic mail ({excerpt}) is recorded and not carried on.",
    "Nothing needs to be done.",
)
SELF_COPY: Final = Answer(
    "self-copy",
    Effect.ABSORB,
    "A copy to the author's own relay address is recorded and not carried on.",
    "Nothing needs to be done.",
)


def check(facts: Facts, _profile: Profile) -> tuple[Finding, ...]:
    """Absorb automatic mail and the author's copy to their own alias."""
    if facts.automatic is not None:
        return (AUTOMATIC.finding(RULE.id, excerpt_of(facts.automatic)),)
    return (SELF_COPY.finding(RULE.id),) if facts.self_copy else ()


RULE: Final = Rule(
    id="R-08",
    name="Automatic mail",
    purpose="Machines do not answer machines, and nobody gets an out-of-office note as an answer.",
    direction=BOTH_DIRECTIONS,
    limits="A null reverse-path, `Auto-Submitted: auto-replied`, a report, or one's own alias.",
    needs=Needs.NOTHING,
    answers=(AUTOMATIC, SELF_COPY),
    check=check,
)
