"""R-01: mail to an address that is no alias of ours. Receiving refuses most of it at RCPT."""

from typing import Final

from mail.reply import ALIAS_UNKNOWN
from policies.facts import Facts
from policies.profile import Profile
from policies.rule import BOTH_DIRECTIONS, Answer, Needs, Rule
from policies.verdict import Effect, Finding

# say the same to the peer, so that nobody learns which aliases there have been.
UNKNOWN: Final = Answer(
    "unknown",
    Effect.REJECT,
    ALIAS_UNKNOWN.text,
    "Start from the order page.",
    code=ALIAS_UNKNOWN.code,
    status=ALIAS_UNKNOWN.status,
    bland=True,
)


def check(facts: Facts, _profile: Profile) -> tuple[Finding, ...]:
    """Refuse when the alias opened to nothing."""
    return (UNKNOWN.finding(RULE.id),) if facts.alias_state == "unknown" else ()


RULE: Final = Rule(
    id="R-01",
    name="Unknown alias",
    purpose="Mail goes to aliases that we minted and to nothing else.",
    direction=BOTH_DIRECTIONS,
    limits="None.",
    needs=Needs.NOTHING,
    answers=(UNKNOWN,),
    check=check,
)
