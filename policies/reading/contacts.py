"""Contact details in a text: addresses, telephone numbers, messengers, accounts, codes."""

from collections.abc import Mapping, Sequence

from policies.reading.values import Contact, Place


def find_contacts(
    texts: Mapping[Place, str],
    regions: Sequence[str],
    known: Sequence[str] = (),
    own_domain: str = "",
) -> tuple[Contact, ...]:
    """Find the contact details of texts; see Contact. Being written."""
    del texts, regions, known, own_domain
    return ()
