"""R-20: mail between the two sides carries no contact details; answering is enough."""

import re
from typing import Final

from policies.cuts import Cut, CutKind
from policies.facts import Facts
from policies.profile import Handling, Profile
from policies.reading.contact_masks import masked_excerpt
from policies.reading.marks import mark_of
from policies.reading.values import Contact, ContactKind, Place
from policies.rule import BOTH_DIRECTIONS, Answer, Needs, Rule
from policies.verdict import Effect, Finding

# What stands in the delivered mail where a contact detail stood.
REPLACEMENT: Final = "[contact removed]"
DELIVERY: Final = "delivery"

_CONTACT_SCHEME: Final = re.compile(
    r"\s{0,8}(?:mailto|tel|sms|callto|facetime|skype|whatsapp|tg|viber|line|weixin):", re.IGNORECASE
)
_BUTTON: Final = "mailto/tel"

_FIX: Final = "Buyers can answer this mail directly."

REMOVED: Final = Answer("removed", Effect.STRIP, 'We removed contact details: "{excerpt}".', _FIX)
REMOVED_FOR_BUYER: Final = Answer(
    "removed-for-buyer",
    Effect.STRIP,
    'We removed contact details to protect you: "{excerpt}".',
    "The seller can answer this mail directly.",
)
SUSPECTED: Final = Answer(
    "suspected", Effect.HOLD, 'This may be a contact detail: "{excerpt}".', _FIX
)
REFUSED: Final = Answer(
    "refused",
    Effect.REJECT,
    'Contains contact details: "{excerpt}".',
    _FIX,
    code=550,
    status="5.7.1",
)


def check(facts: Facts, profile: Profile) -> tuple[Finding, ...]:
    """Take contact details out, or refuse them where a marketplace's profile says so.

    A seller's code to scan is held: no cut takes it out of a picture.
    """
    contacts, targets = _unwanted(facts), _contact_targets(facts)
    if not (contacts or targets):
        return ()
    if facts.is_from_seller and profile.contact_details is Handling.REFUSE:
        return (_refusal(facts, contacts),)
    if not facts.is_from_seller:
        return (_removal(REMOVED_FOR_BUYER, facts, contacts, targets),)
    codes = tuple(each for each in contacts if each.kind is ContactKind.QR)
    others = tuple(each for each in contacts if each not in codes)
    found = [SUSPECTED.finding(RULE.id, _excerpt(facts, codes))] if codes else []
    if others or targets:
        found.append(_removal(REMOVED, facts, others, targets))
    return tuple(found)


def _removal(
    answer: Answer, facts: Facts, contacts: tuple[Contact, ...], targets: tuple[str, ...]
) -> Finding:
    # The longest first: "Signal: anna_7" is still whole when "Signal" alone is looked for.
    written = sorted({each.written for each in contacts}, key=lambda each: (-len(each), each))
    words = tuple(Cut(CutKind.WORDS, each, REPLACEMENT) for each in written)
    cuts = (*words, *(Cut(CutKind.TARGET, each) for each in targets))
    return answer.finding(RULE.id, _excerpt(facts, contacts), cuts=cuts)


def _unwanted(facts: Facts) -> tuple[Contact, ...]:
    shown = tuple(each for each in facts.contacts if each.place in {Place.SUBJECT, Place.TEXT})
    if not (facts.is_from_seller and facts.purpose == DELIVERY):
        return shown
    # The order's delivery phone may be read back to the buyer whose it is: one number, in figures,
    # that nobody is asked to call.
    own = [each for each in shown if _may_be_read_back(each)]
    if len({each.written for each in own}) != 1:
        return shown
    return tuple(each for each in shown if not _may_be_read_back(each))


def _may_be_read_back(contact: Contact) -> bool:
    is_plain = not (contact.is_disguised or contact.is_offered)
    return contact.kind is ContactKind.PHONE and is_plain


def _contact_targets(facts: Facts) -> tuple[str, ...]:
    """What buttons open that write a mail, dial a number or begin a chat."""
    found = (anchor.target for anchor in facts.anchors if _CONTACT_SCHEME.match(anchor.target))
    return tuple(dict.fromkeys(one for one in found if not _is_ours(one, facts)))


def _is_ours(target: str, facts: Facts) -> bool:
    """Whether a button writes to an alias, or to a party's own address, which is hidden anyway."""
    own = facts.alias_domain.lower()
    address = target.partition(":")[2].partition("?")[0]
    return bool(own and own in target.lower()) or mark_of(address) in facts.known_marks


def _refusal(facts: Facts, contacts: tuple[Contact, ...]) -> Finding:
    """Refuse what is certain; what was disguised or is in a picture, a person looks at."""
    certain = [each for each in contacts if not _is_doubtful(each)]
    if certain or not contacts:
        return REFUSED.finding(RULE.id, _excerpt(facts, contacts, *certain))
    return SUSPECTED.finding(RULE.id, _excerpt(facts, contacts))


def _is_doubtful(contact: Contact) -> bool:
    return contact.is_disguised or contact.kind is ContactKind.QR


def _excerpt(facts: Facts, contacts: tuple[Contact, ...], *certain: Contact) -> str:
    """What shows the first of the certain ones, else of all; a button's target is never shown."""
    shown = next(iter((*certain, *contacts)), None)
    if shown is None:
        return _BUTTON
    text = facts.subject if shown.place is Place.SUBJECT else facts.text
    return masked_excerpt(text, contacts, shown)


RULE: Final = Rule(
    id="R-20",
    name="Contact details",
    purpose="Neither side needs the other's address, number or account to be answered.",
    direction=BOTH_DIRECTIONS,
    limits="E-mail addresses, telephone numbers of `phone_regions`, messengers, accounts and codes to "
    "scan, disguised ones too. They are taken out; where a marketplace's `contact_details` "
    "says refuse, a seller's mail with them is refused, or held when they are disguised. A "
    "seller's code to scan is held, for nothing takes it out of a picture. Order "
    "numbers and the marketplace's own addresses are none, and a seller may read "
    "the delivery phone back to the buyer under the purpose delivery.",
    needs=Needs.READER,
    answers=(REMOVED, REMOVED_FOR_BUYER, SUSPECTED, REFUSED),
    check=check,
)
