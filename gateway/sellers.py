"""What operators see of sellers and change about them: mailboxes, who may write in a seller's name, passwords."""

import secrets
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any

from alias_store.errors import SharedAddress, UnknownSeller
from alias_store.model import Seller
from database.clock import now
from database.connection import Connection
from gateway.acting import Act, note
from gateway.errors import GatewayError
from gateway.masking import mask
from gateway.opened import Opened
from gateway.reading import address_of_text, reading
from mail.address import Address
from vault.passwords import SALT_SIZE, UnfitPassword, hash_password

BATCH = 500

# Digits and letters, 57 of them, that are not mistaken for one another.
_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_GENERATED = 24


class Change(StrEnum):
    """What an operator does to an address of a seller; the words are those of the audit."""

    ADD_MAILBOX = "seller.add-mailbox"
    APPROVE_SENDER = "seller.approve-sender"
    BLOCK_SENDER = "seller.block-sender"


def list_sellers(gateway: Opened, marketplace: str | None) -> Iterator[Mapping[str, Any]]:
    """Every seller of one marketplace or of all, addresses masked, in batches out of the store."""
    after = 0
    while True:
        with reading(gateway) as connection:
            batch = gateway.stores.aliases.list_sellers(connection, after=after, batch=BATCH)
        if not batch:
            return
        after = batch[-1].party.id
        for seller in batch:
            if marketplace in (None, seller.marketplace):
                yield _row(seller, None)


def show_seller(
    gateway: Opened, marketplace: str, seller_id: str, reveal: Act | None
) -> Mapping[str, Any]:
    """One seller; real addresses only for an act, which is in the audit before they are returned.

    `password_since` is when its password was set, None when it has none and may not submit mail.

    Raises:
        GatewayError: there is no such seller.

    """
    if reveal is None:
        with reading(gateway) as connection:
            seller, since = _looked_up(gateway, connection, marketplace, seller_id)
    else:
        with gateway.engine.begin() as connection:
            seller, since = _looked_up(gateway, connection, marketplace, seller_id)
            note(gateway, connection, reveal, "seller.reveal", "party", seller.party.id)
    return {**_row(seller, reveal), "password_since": since}


def change_seller(
    gateway: Opened, marketplace: str, seller_id: str, change: Change, text: str, act: Act
) -> bool:
    """Make a change about the address in `text`; returns whether anything changed, which is then audited.

    Raises:
        GatewayError: no such seller, no address, or one that would join the two sides.

    """
    address = address_of_text(text, "the address")
    _refuse_own(gateway, address)
    sellers = gateway.stores.aliases.sellers
    run = {
        Change.ADD_MAILBOX: sellers.add_mailbox,
        Change.APPROVE_SENDER: sellers.approve_sender,
        Change.BLOCK_SENDER: sellers.block_sender,
    }[change]
    try:
        with gateway.engine.begin() as connection:
            changed = run(connection, marketplace, seller_id, address, now(), gateway.stores.ids)
            if changed:
                seller = _found(gateway, connection, marketplace, seller_id)
                note(gateway, connection, act, change.value, "party", seller.party.id)
    except UnknownSeller:
        raise _unknown(marketplace, seller_id) from None
    except SharedAddress:
        raise GatewayError(
            "nothing was changed: a buyer of this seller is reached by this address, and mail "
            "could then not tell the two sides apart. Use another address for the seller."
        ) from None
    return changed


def restrict_seller(
    gateway: Opened, marketplace: str, seller_id: str, until: int | None, act: Act
) -> bool:
    """Let a seller only answer until a moment, with None write first again; returns whether that is new.

    What is new is audited, a later or earlier end too.

    Raises:
        GatewayError: there is no such seller.

    """
    with gateway.engine.begin() as connection:
        party = _found(gateway, connection, marketplace, seller_id).party
        if until is None and not _is_restricted(party.restricted_until):
            return False
        gateway.stores.aliases.permissions.restrict(connection, party.id, until)
        action = "seller.unrestrict" if until is None else "seller.restrict"
        note(gateway, connection, act, action, "party", party.id)
    return True


def _is_restricted(until: int | None) -> bool:
    return until is not None and until > now()


def new_password() -> str:
    """A password that nobody has to think of: 24 characters, 139 bits of chance."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(_GENERATED))


def set_password(
    gateway: Opened, marketplace: str, seller_id: str, password: str, act: Act
) -> None:
    """Let a seller submit mail with this password and no other; audited, the password kept as a hash.

    Raises:
        GatewayError: no such seller, or the password is too short, too long or holds odd characters.

    """
    try:
        phc = hash_password(password, secrets.token_bytes(SALT_SIZE))
    except UnfitPassword as error:
        raise GatewayError(f"the password was not set: {error}. Choose another one.") from None
    aliases = gateway.stores.aliases
    with gateway.engine.begin() as connection:
        party_id = _found(gateway, connection, marketplace, seller_id).party.id
        aliases.set_password(connection, party_id, phc, now=now(), new_id=gateway.stores.ids)
        note(gateway, connection, act, "seller.set-password", "party", party_id)


def remove_password(gateway: Opened, marketplace: str, seller_id: str, act: Act) -> bool:
    """Let a seller submit mail no longer; returns whether it could, which is then audited.

    Raises:
        GatewayError: there is no such seller.

    """
    with gateway.engine.begin() as connection:
        party_id = _found(gateway, connection, marketplace, seller_id).party.id
        removed = gateway.stores.aliases.remove_password(connection, party_id)
        if removed:
            note(gateway, connection, act, "seller.remove-password", "party", party_id)
    return removed


def _refuse_own(gateway: Opened, address: Address) -> None:
    if address.domain in {market.domain for market in gateway.config.marketplace.values()}:
        raise GatewayError(
            "nothing was changed: this is an address of our own alias domain, and mail to it "
            "would come back to us for ever. Give the seller's real address."
        )


def _found(gateway: Opened, connection: Connection, marketplace: str, seller_id: str) -> Seller:
    seller = gateway.stores.aliases.find_seller(connection, marketplace, seller_id)
    if seller is None:
        raise _unknown(marketplace, seller_id)
    return seller


def _looked_up(
    gateway: Opened, connection: Connection, marketplace: str, seller_id: str
) -> tuple[Seller, int | None]:
    """A seller, and since when it has its password."""
    seller = _found(gateway, connection, marketplace, seller_id)
    return seller, gateway.stores.aliases.password_since(connection, seller.party.id)


def _unknown(marketplace: str, seller_id: str) -> GatewayError:
    return GatewayError(
        f"no seller {seller_id} in marketplace {marketplace}. Sellers come with their orders: see "
        "`gobetween seller list`, check --marketplace, or import an order of this seller."
    )


def _row(seller: Seller, reveal: Act | None) -> Mapping[str, Any]:
    shown = mask if reveal is None else str
    party = seller.party
    return {
        "seller_id": seller.seller_id,
        "marketplace": seller.marketplace,
        "name": party.name,
        "language": party.language,
        "restricted_until": party.restricted_until
        if _is_restricted(party.restricted_until)
        else None,
        "mailboxes": [{"address": shown(m.address), "current": m.current} for m in party.mailboxes],
        "senders": [{"address": shown(s.address), "blocked": s.blocked} for s in party.senders],
    }
