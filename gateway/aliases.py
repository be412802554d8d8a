"""Aliases for operators: what one is, shutting it, and giving out a new one. A mailbox is never shown here."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from alias_store.model import Alias, AliasState, Correspondence, Role
from database.clock import now
from database.connection import Connection
from gateway.acting import Act, note
from gateway.errors import GatewayError
from gateway.opened import Opened
from gateway.reading import alias_of_text, reading
from thread_store.model import Event


@dataclass(frozen=True, slots=True)
class Named:
    """What ALIAS_OR_ORDER named: one alias, or the two of an order; `tag` is the thread's, if any."""

    correspondence: Correspondence
    aliases: tuple[Alias, ...]
    tag: int | None


def show_aliases(
    gateway: Opened, text: str, marketplace: str, side: str | None
) -> Sequence[Mapping[str, Any]]:
    """The alias, or both of an order: state, side, orders and key.

    Raises:
        GatewayError: neither an alias of ours nor a known order.

    """
    with reading(gateway) as connection:
        named = _find(gateway, connection, text, marketplace, side)
        return [_row(gateway, named.correspondence, alias, named.tag) for alias in named.aliases]


def revoke_alias(
    gateway: Opened, text: str, marketplace: str, side: str | None, act: Act
) -> tuple[Mapping[str, Any], bool]:
    """Shut one alias for good; returns its row and whether it was open until now."""
    with gateway.engine.begin() as connection:
        named = _find(gateway, connection, text, marketplace, side)
        alias = _one(named)
        was_open = alias.state is not AliasState.REVOKED
        if was_open:
            alias = gateway.stores.aliases.revoke(connection, alias.id)
            _write(gateway, connection, named, alias, act, "revoked")
    return _row(gateway, named.correspondence, alias, named.tag), was_open


def reissue_alias(
    gateway: Opened, text: str, marketplace: str, side: str | None, overlap: int, act: Act
) -> Mapping[str, Any]:
    """Mint a new alias for one side; the live one stays open for `overlap` microseconds."""
    with gateway.engine.begin() as connection:
        named = _find(gateway, connection, text, marketplace, side)
        old = _one(named)
        fresh = gateway.stores.aliases.reissue(connection, old.id, now=now(), overlap=overlap)
        _write(gateway, connection, named, old, act, "reissued")
    return _row(gateway, named.correspondence, fresh, named.tag)


def _find(
    gateway: Opened, connection: Connection, text: str, marketplace: str, side: str | None
) -> Named:
    if "@" in text:
        return _find_alias(gateway, connection, text, side)
    found = gateway.stores.aliases.correspondence_of_order(connection, marketplace, text)
    if found is None:
        raise GatewayError(
            f"no order {text} in marketplace {marketplace}, and an alias has an @. Check the id "
            "and --marketplace, or copy an alias from `gobetween order show ORDER_ID`."
        )
    order = next(o for o in found.orders if o.order_id == text)
    thread = gateway.stores.threads.thread(connection, order.thread_id or 0)
    roles = (Role(side),) if side else tuple(Role)
    return Named(found, tuple(map(found.alias_of, roles)), thread.ordinal if thread else None)


def _find_alias(gateway: Opened, connection: Connection, text: str, side: str | None) -> Named:
    alias, tag = alias_of_text(gateway, connection, text)
    if side and alias.role is not Role(side):
        raise GatewayError(
            f"this alias stands for the {alias.role}, not for the {side}. Leave --side out, or "
            "name the order instead of the alias."
        )
    found = gateway.stores.aliases.correspondence(connection, alias.id)
    assert found is not None
    return Named(found, (alias,), tag)


def _one(named: Named) -> Alias:
    if len(named.aliases) > 1:
        raise GatewayError(
            "nothing was done: an order has two aliases. Say --side buyer for the one that the "
            "seller writes to, --side seller for the one that the buyer writes to."
        )
    return named.aliases[0]


def _write(
    gateway: Opened, connection: Connection, named: Named, alias: Alias, act: Act, what: str
) -> None:
    note(gateway, connection, act, f"alias.{what}", "alias", alias.id)
    event = Event(
        at=now(),
        kind="alias",
        marketplace=named.correspondence.marketplace,
        codes={"action": what, "side": alias.role.value},
    )
    gateway.stores.threads.append_event(connection, event)


def _row(
    gateway: Opened, correspondence: Correspondence, alias: Alias, tag: int | None
) -> Mapping[str, Any]:
    return {
        "address": str(gateway.stores.aliases.address_of(alias, tag)),
        "stands_for": alias.role.value,
        "written_to_by": alias.role.other.value,
        "state": alias.state.value,
        "takes_mail": alias.is_open(now()),
        "expires_at": alias.expires_at,
        "key_id": alias.key_id,
        "marketplace": correspondence.marketplace,
        "orders": [order.order_id for order in correspondence.orders],
    }
