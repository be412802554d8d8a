"""R-17: a seller may ask for a review once, in neutral words, and offer nothing for it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from policies.facts import SELLER_TO_BUYER, Facts
from policies.phrases.plain import plain_of
from policies.phrases.reviews import ReviewFault, review_talk
from policies.profile import Profile
from policies.rule import Answer, Needs, Rule
from policies.verdict import Effect, Finding

_WORDING: Final = "Requests for reviews must be neutral and may be sent once: “{excerpt}”."


def _answer(name: str, fix: str) -> Answer:
    return Answer(name, Effect.REJECT, _WORDING, fix, code=550, status="5.7.1")


PAID: Final = _answer("paid", "Offer nothing for a review, before or after it is written.")
CHANGE: Final = _answer(
    "change", "Do not ask for a review to be changed or removed; solve the buyer's problem."
)
ONE_SIDED: Final = _answer(
    "one-sided", "Ask every buyer for an honest review, good or bad, or do not ask."
)
REPEATED: Final = _answer("repeated", "This buyer was asked before; do not ask again.")

ANSWERS: Final[Mapping[ReviewFault, Answer]] = MappingProxyType(
    {
        ReviewFault.PAID: PAID,
        ReviewFault.CHANGE: CHANGE,
        ReviewFault.ONE_SIDED: ONE_SIDED,
        ReviewFault.REPEATED: REPEATED,
    }
)


def check(facts: Facts, _profile: Profile) -> tuple[Finding, ...]:
    """Refuse a request that is paid, one-sided, about a review already written, or not the first."""
    view = plain_of(facts.subject, facts.text)
    talk = review_talk(view)
    if talk.found is not None and talk.fault is not None:
        excerpt = view.quote(talk.found.start, talk.found.end)
        return (ANSWERS[talk.fault].finding(RULE.id, excerpt),)
    if talk.request is not None and facts.tally.asked_for_review:
        excerpt = view.quote(talk.request.start, talk.request.end)
        return (REPEATED.finding(RULE.id, excerpt),)
    return ()


RULE: Final = Rule(
    id="R-17",
    name="Review requests",
    purpose="A review is worth something only when nobody paid or pressed for it.",
    direction=SELLER_TO_BUYER,
    limits="One neutral request in a thread. Offering anything for a review, asking only for good "
    "ones, asking to change or remove one, and asking again are refused.",
    needs=Needs.READER,
    answers=(PAID, CHANGE, ONE_SIDED, REPEATED),
    check=check,
)
