"""R-27: a buyer is written to in a language that the buyer reads."""

from typing import Final

from policies.facts import SELLER_TO_BUYER, Facts
from policies.profile import Mismatch, Profile
from policies.reading.language import is_read_alike
from policies.reading.language_names import own_name_of
from policies.rule import Answer, Needs, Rule
from policies.verdict import Effect, Finding

_SURE: Final = 0.8
_WORDING: Final = "The buyer reads {wanted}; this message appears to be in {written}."

HELD: Final = Answer(
    "held",
    Effect.HOLD,
    _WORDING,
    "Write in the buyer's language, or in both.",
)
REMARKED: Final = Answer(
    "remarked",
    Effect.WARN,
    _WORDING,
    "The message was carried on. Write in the buyer's language, or in both.",
)


def check(facts: Facts, profile: Profile) -> tuple[Finding, ...]:
    """Hold a first message in another language, where the profile says so; remark on others."""
    language = facts.language
    if language is None or not facts.buyer_language or language.confidence < _SURE:
        return ()
    if is_read_alike(language.code, facts.buyer_language):
        return ()
    is_held = facts.is_proactive and profile.language_mismatch is Mismatch.HOLD
    answer = HELD if is_held else REMARKED
    wanted, written = own_name_of(facts.buyer_language), own_name_of(language.code)
    return (answer.finding(RULE.id, wanted=wanted, written=written),)


RULE: Final = Rule(
    id="R-27",
    name="Language",
    purpose="A message that cannot be read helps nobody.",
    direction=SELLER_TO_BUYER,
    limits="From 40 letters on and 80 per cent certainty, where the marketplace tells the buyer's language. A "
    "message in two languages passes. A first message is held or remarked upon (`language_mismatch`), "
    "an answer is remarked upon.",
    needs=Needs.READER,
    answers=(HELD, REMARKED),
    check=check,
)
