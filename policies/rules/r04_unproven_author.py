"""R-04: whether the claim of the From field is proven (DMARC, RFC 7489; RFC 7372 for the reply).

A signature proves who wrote a message and not who sends it, so as the only evidence it counts once.
What comes with it again is absorbed: a peer that lost our reply and asks again loses nothing, and
whoever sends another's mail again reaches nobody.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from policies.facts import Facts
from policies.profile import Profile
from policies.rule import BOTH_DIRECTIONS, Answer, Needs, Rule
from policies.verdict import Effect, Finding
from policies.wording import excerpt_of

DISPROVEN: Final = Answer(
    "disproven",
    Effect.REJECT,
    "We could not verify that this mail came from {domain}.",
    "Send it through that domain's own mail service, with SPF or DKIM aligned.",
    code=550,
    status="5.7.26",
)
UNPROVEN: Final = Answer(
    "unproven",
    Effect.HOLD,
    "Nothing shows that this mail came from {domain}.",
    "An operator looks at it. With SPF or DKIM on the domain, mail goes through at once.",
)
UNDECIDED: Final = Answer(
    "undecided",
    Effect.DEFER,
    "We could not look up whether this mail came from {domain}.",
    "Your server tries again by itself.",
    code=451,
    status="4.4.3",
)
REPEATED: Final = Answer(
    "repeated",
    Effect.ABSORB,
    "This very message has been taken before.",
    "It is in the record and goes no further. To send it again, write it anew.",
)

ANSWER_TO: Final[Mapping[str, Answer]] = MappingProxyType(
    {"fail": DISPROVEN, "none": UNPROVEN, "temporary": UNDECIDED}
)


def check(facts: Facts, _profile: Profile) -> tuple[Finding, ...]:
    """Refuse a disproven author, hold an unproven one, ask again, absorb what has counted."""
    answer = ANSWER_TO.get(facts.evidence)
    if answer is None:
        # What was proven once is not proven by the same signature again.
        answer = REPEATED if facts.is_repeat else None
    if answer is None:
        return ()
    domain = excerpt_of(facts.author_domain) or "its sender's domain"
    return (answer.finding(RULE.id, excerpt_of(facts.author_domain), domain=domain),)


RULE: Final = Rule(
    id="R-04",
    name="Unproven author",
    purpose="Nobody writes in another's name.",
    direction=BOTH_DIRECTIONS,
    limits="Evidence is an aligned SPF or DKIM pass, AUTH, or the word of a trusted upstream or "
    "forwarder. A signature alone must be fresh, show the alias, and counts once.",
    needs=Needs.NOTHING,
    answers=(DISPROVEN, UNPROVEN, UNDECIDED, REPEATED),
    check=check,
)
