"""The event feed for operators: read from a time on, and followed while the gateway works."""

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from database.ids import first_id_of
from gateway.opened import Opened
from gateway.reading import reading, thread_of_order, threads_of_alias
from thread_store.model import Event, EventCursor, EventFilter

POLL_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody wants to see. `since` is microseconds UTC; empty fields let everything through."""

    order_id: str = ""
    alias: str = ""
    marketplace: str = "default"
    verdict: str = ""
    since: int = 0


def read_events(
    gateway: Opened,
    wanted: Wanted,
    *,
    is_following: bool,
    sleep: Callable[[float], object] = time.sleep,
) -> Iterator[Mapping[str, Any]]:
    """Events as rows, oldest first; with `is_following` it never ends by itself.

    Raises:
        GatewayError: no such order, or no alias of ours.

    """
    narrowed = _filter(gateway, wanted)
    cursor = EventCursor(max(0, first_id_of(wanted.since) - 1))
    while True:
        before = cursor
        with reading(gateway) as connection:
            events, cursor = gateway.stores.threads.events_after(connection, cursor, narrowed)
        yield from map(event_row, events)
        if cursor.newest > before.newest:
            # A full batch may have been filtered away: look on at once.
            continue
        if not is_following:
            return
        sleep(POLL_SECONDS)


def _filter(gateway: Opened, wanted: Wanted) -> EventFilter:
    chosen: list[frozenset[int]] = []
    with reading(gateway) as connection:
        if wanted.order_id:
            found = thread_of_order(gateway, connection, wanted.marketplace, wanted.order_id)
            chosen.append(frozenset({found}))
        if wanted.alias:
            chosen.append(threads_of_alias(gateway, connection, wanted.alias))
    # An order and an alias that have nothing in common: no thread has the id 0.
    threads = frozenset.intersection(*chosen) or frozenset({0}) if chosen else frozenset()
    return EventFilter(verdict=wanted.verdict, thread_ids=threads, since=wanted.since)


def event_row(event: Event) -> Mapping[str, Any]:
    """An event as JSON shows it: its codes beside its ids."""
    return {
        **event.codes,
        "id": event.id,
        "at": event.at,
        "kind": event.kind,
        "marketplace": event.marketplace,
        "thread_id": event.thread_id,
        "entry_id": event.entry_id,
        "item_id": event.item_id,
    }
