"""What operators see of buyers and change about them: whether first messages may reach them. Never an address.

Mail that the order needs, and answers, reach a buyer who opted out all the same; R-15 says what else does not.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from alias_store.model import Correspondence
from database.clock import now
from database.connection import Connection
from gateway.acting import Act, note
from gateway.errors import GatewayError
from gateway.masking import mask
from gateway.opened import Opened
from gateway.reading import address_of_text, alias_of_text, reading
from mail.address import Address


@dataclass(frozen=True, slots=True)
class Found:
    """A buyer as a store knows one; `mailboxes` are those by which the buyer was found or is reached."""

    party_id: int
    marketplace: str
    language: str
    opted_out_at: int | None
    mailboxes: tuple[Address, ...] = field(repr=False)

    def as_row(self) -> Mapping[str, Any]:
        """What is shown, addresses masked."""
        return {
            "buyer": self.party_id,
            "marketplace": self.marketplace,
            "language": self.language or None,
            "mailboxes": [mask(address) for address in self.mailboxes],
            "opted_out": self.opted_out_at is not None,
            "opted_out_at": self.opted_out_at,
        }


def show_buyers(gateway: Opened, marketplace: str, text: str) -> Sequence[Mapping[str, Any]]:
    """The buyers whom an address, an alias or an order names.

    Raises:
        GatewayError: it names none.

    """
    with reading(gateway) as connection:
        return [buyer.as_row() for buyer in _find(gateway, connection, marketplace, text)]


def set_opted_out(
    gateway: Opened, marketplace: str, text: str, is_out: bool, act: Act
) -> tuple[Sequence[Mapping[str, Any]], int]:
    """Let buyers out of first messages, or in again; audited for each whom it changes.

    Returns the buyers as they are now, and how many were changed.

    Raises:
        GatewayError: the text names no buyer.

    """
    permissions, changed = gateway.stores.aliases.permissions, 0
    at = now() if is_out else None
    action = "buyer.opt-out" if is_out else "buyer.opt-in"
    with gateway.engine.begin() as connection:
        for buyer in _find(gateway, connection, marketplace, text):
            if permissions.set_opted_out(connection, buyer.party_id, at):
                note(gateway, connection, act, action, "party", buyer.party_id)
                changed += 1
        rows = [buyer.as_row() for buyer in _find(gateway, connection, marketplace, text)]
    return rows, changed


def _find(
    gateway: Opened, connection: Connection, marketplace: str, text: str
) -> tuple[Found, ...]:
    if "@" not in text:
        return (_of_order(gateway, connection, marketplace, text),)
    address = address_of_text(text, "the address")
    if address.domain in {market.domain for market in gateway.config.marketplace.values()}:
        return (_of_alias(gateway, connection, text),)
    rows = gateway.stores.aliases.permissions.buyers_at(connection, marketplace, address)
    if not rows:
        raise GatewayError(
            f"no buyer of marketplace {marketplace} is reached by this address. Check it and "
            "--marketplace, or name an order of the buyer instead."
        )
    return tuple(
        Found(party_id, marketplace, language, opted_out_at, (address,))
        for party_id, language, opted_out_at in rows
    )


def _of_order(gateway: Opened, connection: Connection, marketplace: str, order_id: str) -> Found:
    found = gateway.stores.aliases.correspondence_of_order(connection, marketplace, order_id)
    if found is None:
        raise GatewayError(
            f"no order {order_id} in marketplace {marketplace}, and an address has an @. Check the "
            "id and --marketplace."
        )
    return _buyer(found)


def _of_alias(gateway: Opened, connection: Connection, text: str) -> Found:
    alias, _ = alias_of_text(gateway, connection, text)
    found = gateway.stores.aliases.correspondence(connection, alias.id)
    assert found is not None
    return _buyer(found)


def _buyer(found: Correspondence) -> Found:
    buyer = found.buyer
    return Found(
        buyer.id, found.marketplace, buyer.language, buyer.opted_out_at, buyer.delivery_addresses
    )
