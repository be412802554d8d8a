"""R-05: the size of a message. Receiving refuses most of it at MAIL or in DATA (RFC 1870)."""

from typing import Final

from policies.facts import Facts
from policies.profile import MEBIBYTE, Profile
from policies.rule import BOTH_DIRECTIONS, Answer, Needs, Rule
from policies.verdict import Effect, Finding

TOO_LARGE: Final = Answer(
    "too-large",
    Effect.REJECT,
    "The message has {size} MB; the limit is {limit} MB.",
    "Send it with fewer or smaller attachments.",
    code=552,
    status="5.3.4",
)


def check(facts: Facts, profile: Profile) -> tuple[Finding, ...]:
    """Refuse a message over the limit."""
    if facts.size <= profile.size_limit:
        return ()
    size, limit = (f"{octets / MEBIBYTE:.2f}" for octets in (facts.size, profile.size_limit))
    return (TOO_LARGE.finding(RULE.id, size=size, limit=limit),)


RULE: Final = Rule(
    id="R-05",
    name="Message size",
    purpose="A message fits into the other side's mailbox.",
    direction=BOTH_DIRECTIONS,
    limits="`size_limit` octets as received, 25 MiB by default.",
    needs=Needs.NOTHING,
    answers=(TOO_LARGE,),
    check=check,
)
