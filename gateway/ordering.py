"""Orders in and out, as the command line and later the API show them: plain rows of text and numbers."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from alias_store.order_record import OrderRecord
from database.clock import now
from gateway.errors import GatewayError
from gateway.opened import Opened
from relay.orders import import_orders


def import_records(
    gateway: Opened, records: Sequence[OrderRecord], progress: Callable[[int], object]
) -> list[dict[str, object]]:
    """Import orders in one unit; return a row for each, with its two aliases."""
    domains = {name: market.domain for name, market in gateway.config.marketplace.items()}
    with gateway.engine.begin() as connection:
        results = import_orders(
            connection, gateway.stores, records, domains=domains, now=now(), progress=progress
        )
    return [
        {
            "order_id": result.order_id,
            "thread_id": result.thread_id,
            "buyer_alias": str(result.buyer_alias),
            "seller_alias": str(result.seller_alias),
        }
        for result in results
    ]


def describe_order(gateway: Opened, marketplace: str, order_id: str) -> Mapping[str, Any]:
    """One order with its state, thread and aliases.

    Raises:
        GatewayError: there is no such order.

    """
    stores = gateway.stores
    with gateway.engine.connect() as connection:
        found = stores.aliases.correspondence_of_order(connection, marketplace, order_id)
        if found is None:
            raise GatewayError(
                f"no order {order_id} in marketplace {marketplace}. "
                "Check the id, or import it with `gobetween order import`."
            )
        order = next(o for o in found.orders if o.order_id == order_id)
        thread = stores.threads.thread(connection, order.thread_id or 0)
    tag = thread.ordinal if thread else None
    return {
        "order_id": order.order_id,
        "marketplace": found.marketplace,
        "status": order.status.value,
        "placed_at": order.placed_at,
        "completed_at": order.completed_at,
        "thread_id": order.thread_id,
        "buyer_alias": str(stores.aliases.address_of(found.buyer_alias, tag)),
        "seller_alias": str(stores.aliases.address_of(found.seller_alias, tag)),
    }
