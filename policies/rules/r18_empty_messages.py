"""R-18: a first message that tells the buyer nothing is not sent."""

from typing import Final

from policies.facts import SELLER_TO_BUYER, Facts
from policies.phrases.empty_mail import empty_talk
from policies.phrases.plain import plain_of
from policies.profile import Profile
from policies.rule import Answer, Needs, Rule
from policies.verdict import Effect, Finding

EMPTY: Final = Answer(
    "empty",
    Effect.REJECT,
    "The marketplace already sends this confirmation: “{excerpt}”.",
    "Write when there is something about the order that the buyer does not know, or to ask.",
    code=550,
    status="5.7.1",
)


def check(facts: Facts, _profile: Profile) -> tuple[Finding, ...]:
    """Refuse a first message of thanks, greetings or a bare confirmation, and nothing beside it."""
    if not facts.is_proactive or facts.files or facts.links or facts.anchors or facts.quoted:
        return ()
    view = plain_of(facts.subject, facts.text)
    found = empty_talk(view, facts.shop)
    if found is None:
        return ()
    return (EMPTY.finding(RULE.id, view.quote(found.start, found.end)),)


RULE: Final = Rule(
    id="R-18",
    name="Empty messages",
    purpose="Buyers read what sellers write only while it is worth reading.",
    direction=SELLER_TO_BUYER,
    limits="First messages of fewer than 40 words that hold nothing but greetings, thanks, offers of "
    "help and “your order was received” or “shipped”. A number, a date, a sum, a question, a link, "
    "an attachment or any other thing said keeps the rule silent.",
    needs=Needs.READER,
    answers=(EMPTY,),
    check=check,
)
