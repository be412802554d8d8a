"""R-19: a seller neither makes the buyer cancel nor leads the buyer past the marketplace."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from policies.facts import SELLER_TO_BUYER, Facts
from policies.phrases.elsewhere import Lead, leading_away
from policies.phrases.plain import plain_of
from policies.profile import Profile
from policies.rule import Answer, Needs, Rule
from policies.verdict import Effect, Finding

_CANCEL_FIX: Final = "Cancel in the order system yourself; do not ask the buyer."
_PAY_FIX: Final = "Payment outside the marketplace is not allowed."

CANCEL: Final = Answer(
    "cancel",
    Effect.REJECT,
    "Asks the buyer to cancel: “{excerpt}”.",
    _CANCEL_FIX,
    code=550,
    status="5.7.1",
)
CANCEL_HINT: Final = Answer(
    "cancel-hint",
    Effect.HOLD,
    "Seems to ask the buyer to cancel: “{excerpt}”.",
    _CANCEL_FIX,
)
ELSEWHERE: Final = Answer(
    "elsewhere",
    Effect.REJECT,
    "Leads away from the marketplace: “{excerpt}”.",
    _PAY_FIX,
    code=550,
    status="5.7.1",
)
TRANSFER: Final = Answer(
    "transfer",
    Effect.HOLD,
    "Seems to ask for payment outside the marketplace: “{excerpt}”.",
    _PAY_FIX,
)
SECRETS: Final = Answer(
    "secrets",
    Effect.REJECT,
    "Asks for card data or a password: “{excerpt}”.",
    "Never ask for these by mail; the buyer enters them at the checkout only.",
    code=550,
    status="5.7.1",
)

ANSWERS: Final[Mapping[Lead, Answer]] = MappingProxyType(
    {
        Lead.CANCEL: CANCEL,
        Lead.CANCEL_HINT: CANCEL_HINT,
        Lead.ELSEWHERE: ELSEWHERE,
        Lead.TRANSFER: TRANSFER,
        Lead.SECRETS: SECRETS,
    }
)


def check(facts: Facts, _profile: Profile) -> tuple[Finding, ...]:
    """Refuse what leads the buyer away, and hold what only seems to."""
    view = plain_of(facts.subject, facts.text)
    return tuple(
        ANSWERS[one.lead].finding(RULE.id, view.quote(one.found.start, one.found.end))
        for one in leading_away(view)
    )


RULE: Final = Rule(
    id="R-19",
    name="Leading away",
    purpose="What was bought on the marketplace is paid, cancelled and settled there.",
    direction=SELLER_TO_BUYER,
    limits="Asking the buyer to cancel, to buy or pay elsewhere, to save the marketplace's fee, or to "
    "send card data or passwords is refused; what only hints at it is held. Offering to cancel, "
    "refunds, and what the buyer chose at the checkout are fine.",
    needs=Needs.READER,
    answers=(CANCEL, CANCEL_HINT, ELSEWHERE, TRANSFER, SECRETS),
    check=check,
)
