"""R-02: mail to an alias that was revoked. The peer hears what it hears about an unknown one."""

from typing import Final

from mail.reply import ALIAS_UNKNOWN
from policies.facts import Facts
from policies.profile import Profile
from policies.rule import BOTH_DIRECTIONS, Answer, Needs, Rule
from policies.verdict import Effect, Finding

REVOKED: Final = Answer(
    "revoked",
    Effect.REJECT,
    ALIAS_UNKNOWN.text,
    "Start from the order page.",
    code=ALIAS_UNKNOWN.code,
    status=ALIAS_UNKNOWN.status,
    bland=True,
)


def check(facts: Facts, _profile: Profile) -> tuple[Finding, ...]:
    """Refuse when the alias is revoked; one in its overlap still carries mail."""
    return (REVOKED.finding(RULE.id),) if facts.alias_state == "revoked" else ()


RULE: Final = Rule(
    id="R-02",
    name="Revoked alias",
    purpose="A revoked alias carries nothing any more.",
    direction=BOTH_DIRECTIONS,
    limits="An alias that is being re-issued carries mail until its overlap ends.",
    needs=Needs.NOTHING,
    answers=(REVOKED,),
    check=check,
)
