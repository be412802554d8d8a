"""Orders in: the alias store's parties and aliases, and the thread store's thread, in one unit.

All orders of a call go in or none do: whoever calls this commits when it returned and rolls back
when it raised. Rows that are refused are all named at once.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from alias_store.errors import OrderRefused
from alias_store.model import ImportedOrder
from alias_store.order_files import OrderFileError
from alias_store.order_record import OrderRecord, Problem
from database.connection import Connection
from mail.address import Address
from relay.stores import Stores
from thread_store.model import Event, Thread

# What an operator must be able to trace later: who moved a party's mail to another address.
_AUDITED = frozenset({"buyer_email", "seller_email", "buyer_id"})
_STEP = 100


@dataclass(frozen=True, slots=True)
class ImportedOrderResult:
    """An imported order as the marketplace may see it.

    `buyer_alias` is where the seller writes, `seller_alias` where the buyer does, both with the tag
    of the order's thread. `changes` names the columns in which a known party or order now differs.
    """

    order_id: str
    marketplace: str
    thread_id: int
    buyer_alias: Address
    seller_alias: Address
    created: bool
    changes: tuple[str, ...] = ()


def import_orders(
    connection: Connection,
    stores: Stores,
    records: Sequence[OrderRecord],
    *,
    domains: Mapping[str, str],
    now: int,
    actor: str = "order import",
    progress: Callable[[int], object] | None = None,
) -> tuple[ImportedOrderResult, ...]:
    """Import orders in their order.

    `domains` gives each configured marketplace's alias domain. `now` is microseconds UTC.
    `progress` is told now and then how many more orders are done.

    Raises:
        OrderFileError: naming every row that is refused; the unit must be rolled back.

    """
    stores.aliases.begin_import(connection)
    results: list[ImportedOrderResult] = []
    problems: list[Problem] = []
    reported = 0
    for done, record in enumerate(records, start=1):
        try:
            results.append(_import_one(connection, stores, record, domains, now, actor))
        except OrderRefused as refused:
            problems.append(Problem(record.row, refused.column, refused.what, refused.fix))
        if progress is not None and (done % _STEP == 0 or done == len(records)):
            progress(done - reported)
            reported = done
    if problems:
        raise OrderFileError(problems)
    return tuple(results)


def _import_one(
    connection: Connection,
    stores: Stores,
    record: OrderRecord,
    domains: Mapping[str, str],
    now: int,
    actor: str,
) -> ImportedOrderResult:
    domain = domains.get(record.marketplace)
    if domain is None:
        what = "is not a marketplace of this gateway"
        raise OrderRefused("marketplace", what, "add its section to the configuration file")
    imported = stores.aliases.import_order(
        connection, record, domain=domain, now=now, new_id=stores.ids
    )
    thread = _thread_of(connection, stores, record, imported, now)
    _note(connection, stores, record, imported, thread, now, actor)
    return ImportedOrderResult(
        order_id=record.order_id,
        marketplace=record.marketplace,
        thread_id=thread.id,
        buyer_alias=stores.aliases.address_of(imported.buyer_alias, thread.ordinal),
        seller_alias=stores.aliases.address_of(imported.seller_alias, thread.ordinal),
        created=imported.created,
        changes=imported.changes,
    )


def _thread_of(
    connection: Connection,
    stores: Stores,
    record: OrderRecord,
    imported: ImportedOrder,
    now: int,
) -> Thread:
    if imported.thread_id is not None:
        thread = stores.threads.thread(connection, imported.thread_id)
        # An order whose thread is gone from the store gets a new one, so that mail goes on.
        if thread is not None:
            return thread
    thread = stores.threads.open_thread(
        connection,
        id=stores.ids(),
        relationship_id=imported.relationship_id,
        marketplace=record.marketplace,
        now=now,
    )
    stores.aliases.set_thread(connection, imported.id, thread.id)
    return thread


def _note(
    connection: Connection,
    stores: Stores,
    record: OrderRecord,
    imported: ImportedOrder,
    thread: Thread,
    now: int,
    actor: str,
) -> None:
    """Write the feed's line for what is new or changed, and the audit's for changed identities."""
    if imported.created or imported.changes:
        event = Event(
            at=now,
            kind="order",
            marketplace=record.marketplace,
            thread_id=thread.id,
            codes={"created": int(imported.created), "changes": ",".join(imported.changes)},
        )
        stores.threads.append_event(connection, event)
    for column in imported.changes:
        if column in _AUDITED:
            stores.threads.audit(
                connection,
                at=now,
                actor=actor,
                action=f"order.changed-{column.replace('_', '-')}",
                subject_kind="order",
                subject_id=imported.id,
                reason="an order import told it differently",
            )
