"""R-14: where a marketplace asks for it, a first message declares why it is written."""

from typing import Final

from policies.facts import SELLER_TO_BUYER, Facts
from policies.profile import Profile
from policies.purposes import Purpose, fits, purpose_of
from policies.rule import Answer, Needs, Rule
from policies.verdict import Effect, Finding
from policies.wording import excerpt_of

_CHOICES: Final = ", ".join(Purpose)

MISSING: Final = Answer(
    "missing",
    Effect.HOLD,
    "The message does not say why it is written.",
    "Say why in the subject, for example [purpose:delivery]. Choices: {choices}.",
)
UNKNOWN: Final = Answer(
    "unknown",
    Effect.HOLD,
    "No reason for contact is called “{excerpt}”.",
    "Choose one of these: {choices}.",
)
UNFIT: Final = Answer(
    "unfit",
    Effect.HOLD,
    "The reason for contact “{purpose}” does not fit an order that is {status}.",
    "Choose the reason that fits, or wait until the order has got that far.",
)


def check(facts: Facts, profile: Profile) -> tuple[Finding, ...]:
    """Hold a first message without a purpose that one of the buyer's orders allows."""
    # Without an order R-12 speaks, and no purpose would fit.
    if not profile.purpose_required or not facts.is_proactive or not facts.orders:
        return ()
    if not facts.purpose.strip():
        return (MISSING.finding(RULE.id, choices=_CHOICES),)
    purpose = purpose_of(facts.purpose)
    if purpose is None:
        return (UNKNOWN.finding(RULE.id, excerpt_of(facts.purpose, 40), choices=_CHOICES),)
    if fits(purpose, facts.orders):
        return ()
    newest = max(facts.orders, key=lambda order: order.placed_at)
    return (UNFIT.finding(RULE.id, purpose=purpose, status=newest.status),)


RULE: Final = Rule(
    id="R-14",
    name="Purpose",
    purpose="Whoever writes first says why.",
    direction=SELLER_TO_BUYER,
    limits="Only where the marketplace sets `purpose_required`. Each purpose fits some states of an "
    "order; one order in such a state suffices. Lifted in a thread in which the buyer has written.",
    needs=Needs.READER,
    answers=(MISSING, UNKNOWN, UNFIT),
    check=check,
)
