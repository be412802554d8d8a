"""The one author that a message claims (RFC 5322 section 3.6.2, RFC 7489 section 6.6.1)."""

from mail.address import Address, AddressError
from mail.mailboxes import parse_address_field
from mail.message import Message


def author_of(message: Message) -> Address | None:
    """Return the one address of the one From field, or None when there is no such thing.

    None for a missing or repeated field, for several addresses, for a group (RFC 6854), and for
    whatever two readers could read as two different addresses.
    """
    values = message.values("From")
    if len(values) != 1 or values[0].endswith(";"):
        return None
    try:
        mailboxes = parse_address_field(values[0])
    except AddressError:
        return None
    return mailboxes[0].address if len(mailboxes) == 1 else None


def visible_addresses(message: Message, name: str) -> tuple[Address, ...]:
    """Return the addresses in all fields of this name; fields that cannot be read have none."""
    found: list[Address] = []
    for value in message.values(name):
        try:
            found += [mailbox.address for mailbox in parse_address_field(value)]
        except AddressError:
            continue
    return tuple(found)
