"""Facts made complete: what the texts of a message hold, read once before any rule is asked."""

from policies.facts import Facts
from policies.profile import Profile
from policies.reading.contacts import find_contacts
from policies.reading.language import detect_language
from policies.reading.links import find_links
from policies.reading.marks import mark_of
from policies.reading.private import find_secrets
from policies.reading.values import Contact, ContactKind, Place


def observed(facts: Facts, profile: Profile) -> Facts:
    """Return `facts` with what their texts hold: contacts, links, secrets and the language."""
    texts = {
        place: text
        for place, text in (
            (Place.SUBJECT, facts.subject),
            (Place.TEXT, facts.text),
            (Place.HIDDEN, facts.hidden),
        )
        if text
    }
    orders = [order.order_id for order in facts.orders]
    # Only a buyer's language is ever compared with another.
    asks_language = facts.is_from_seller and facts.buyer_language
    contacts = find_contacts(texts, profile.phone_regions, orders, facts.alias_domain)
    return facts.completed(
        contacts=tuple([each for each in contacts if not _is_known(each, facts)]),
        links=find_links(texts, facts.anchors, (*profile.allowed_hosts, facts.alias_domain)),
        secrets=find_secrets(texts),
        language=detect_language(facts.text) if asks_language else None,
    )


def _is_known(contact: Contact, facts: Facts) -> bool:
    """Whether it is a party's own address, which the rewriter hides without a word."""
    return contact.kind is ContactKind.EMAIL and mark_of(contact.written) in facts.known_marks
