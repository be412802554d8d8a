"""Contact details found in a text, short enough to compare."""

from collections.abc import Sequence

from policies.reading.contacts import find_contacts
from policies.reading.values import Contact, ContactKind, Place

REGIONS = ("US", "GB", "DE", "FR", "ES", "JP")
OWN_DOMAIN = "relay.example"


def contacts_in(text: str, known: Sequence[str] = ()) -> tuple[Contact, ...]:
    """The contacts of `text`, as a message's text, with the usual regions."""
    return find_contacts({Place.TEXT: text}, REGIONS, known, OWN_DOMAIN)


def only_contact(text: str) -> Contact:
    (contact,) = contacts_in(text)
    return contact


def written(text: str, kind: ContactKind | None = None, known: Sequence[str] = ()) -> list[str]:
    """What stands in `text` verbatim for its contacts, of one kind or of all."""
    return [each.written for each in contacts_in(text, known) if kind in {None, each.kind}]
