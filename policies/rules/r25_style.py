"""R-25: what HTML carries beside words is taken out, and never refused."""

from typing import Final

from policies.cuts import Cut, CutKind, Markup
from policies.facts import SELLER_TO_BUYER, Facts
from policies.profile import Profile
from policies.rule import Answer, Needs, Rule
from policies.verdict import Effect, Finding
from policies.wording import excerpt_of

PICTURES: Final = Answer(
    "pictures",
    Effect.STRIP,
    "Pictures that are fetched from other servers were taken out: {count}.",
    "Nothing needs to be done. Attach pictures that the buyer needs to see.",
)
ACTIVE: Final = Answer(
    "active",
    Effect.STRIP,
    "Active content was taken out: {excerpt}.",
    "Nothing needs to be done. Write what it was for in words.",
)
EMOJIS: Final = Answer(
    "emojis",
    Effect.STRIP,
    "Emojis were taken out of a first message: {excerpt}.",
    "Nothing needs to be done. In answers they stay.",
)


def check(facts: Facts, _profile: Profile) -> tuple[Finding, ...]:
    """Take out remote pictures and active content, and in first messages emojis."""
    style = facts.style
    found = []
    if style.remote_images:
        cut = Cut(CutKind.MARKUP, Markup.REMOTE_IMAGES.value)
        found.append(PICTURES.finding(RULE.id, cuts=(cut,), count=style.remote_images))
    if style.active:
        cut = Cut(CutKind.MARKUP, Markup.ACTIVE.value)
        found.append(ACTIVE.finding(RULE.id, excerpt_of(", ".join(style.active)), cuts=(cut,)))
    if style.emojis and facts.is_proactive:
        longest_first = sorted(style.emojis, key=len, reverse=True)
        cuts = tuple(Cut(CutKind.WORDS, emojis) for emojis in longest_first)
        found.append(EMOJIS.finding(RULE.id, excerpt_of(" ".join(style.emojis)), cuts=cuts))
    return tuple(found)


RULE: Final = Rule(
    id="R-25",
    name="Formatting",
    purpose="Mail about an order shows what it says and tells nobody when it is read.",
    direction=SELLER_TO_BUYER,
    limits="Pictures from other servers, tracking pixels, scripts, forms and what else acts are "
    "taken out of HTML; emojis of first messages out of subject and text. The words stay.",
    needs=Needs.READER,
    answers=(PICTURES, ACTIVE, EMOJIS),
    check=check,
)
