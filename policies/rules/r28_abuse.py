"""R-28: nobody has to read threats, hate or gross insults; a person looks at the message first."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from policies.facts import Facts
from policies.phrases.abuse import Harm, abuse_in
from policies.phrases.plain import plain_of
from policies.profile import Profile
from policies.rule import BOTH_DIRECTIONS, Answer, Needs, Rule
from policies.verdict import Effect, Finding

_FIX: Final = "Say what went wrong and what you want; an operator looks at this message first."

THREAT: Final = Answer(
    "threat",
    Effect.HOLD,
    "Held for review, it reads like a threat: “{excerpt}”.",
    _FIX,
)
INSULT: Final = Answer(
    "insult",
    Effect.HOLD,
    "Held for review because of its language: “{excerpt}”.",
    _FIX,
)

ANSWERS: Final[Mapping[Harm, Answer]] = MappingProxyType({Harm.THREAT: THREAT, Harm.INSULT: INSULT})


def check(facts: Facts, _profile: Profile) -> tuple[Finding, ...]:
    """Hold a message that threatens or abuses a person; anger at a thing is silent."""
    view = plain_of(facts.subject, facts.text)
    abuse = abuse_in(view)
    if abuse is None:
        return ()
    excerpt = view.quote(abuse.found.start, abuse.found.end)
    return (ANSWERS[abuse.harm].finding(RULE.id, excerpt),)


RULE: Final = Rule(
    id="R-28",
    name="Abuse",
    purpose="People who trade with each other are not threatened or abused through the relay.",
    direction=BOTH_DIRECTIONS,
    limits="Threats against persons, hate, sexual harassment and gross insults. Anger, capitals, "
    "swearing at a thing, lawyers, chargebacks and bad reviews are silent.",
    needs=Needs.READER,
    answers=(THREAT, INSULT),
    check=check,
)
