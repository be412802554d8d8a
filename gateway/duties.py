"""What a worker does beside carrying mail: it lives, watches the keyring, keeps house, carries out answers.

A round that fails is logged and tried again: while the database is away the worker stays, and answers 451. Only a
worker that is ill ends: its writer is dead, or the others have taken it for dead and hold its items.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from functools import partial

from database.connection import Connection
from database.workers import all_workers, beat, forget_worker, register_worker, silent_workers
from database.writer import WriterStopped
from gateway.answering import carry_out_answers
from gateway.errors import GatewayError
from gateway.housekeeping import (
    delete_old,
    find_old,
    read_heads_to_export,
    todays_heads,
    write_heads,
)
from gateway.opened import open_keyring
from gateway.parts import Parts

log = logging.getLogger("gobetween.worker")

BEAT_SECONDS = 10.0
KEYRING_SECONDS = 2.0
KEEP_HOUSE_SECONDS = 3600.0
ANSWER_SECONDS = 3.0

Round = Callable[[Parts, asyncio.Event], Awaitable[None]]


class TakenForDead(Exception):
    """The others have not heard from us for too long; what we held is theirs."""


async def repeat(duty: Round, seconds: float, parts: Parts, stop: asyncio.Event) -> None:
    """Do a round of a duty every so many seconds until `stop`.

    Raises:
        WriterStopped, TakenForDead: this worker is ill and must end.

    """
    while not stop.is_set():
        try:
            await duty(parts, stop)
        except (WriterStopped, TakenForDead):
            raise
        except Exception as error:  # noqa: BLE001 - whatever failed is tried again in the next round
            failure = {"event": "duty-failed", "error": type(error).__name__}
            log.warning("%s failed", duty.__name__, extra=failure)
        await pause(stop, seconds)


def all_duties(parts: Parts, stop: asyncio.Event) -> list[asyncio.Task[None]]:
    """Start every duty; a task ends by itself only when the worker must."""
    table: tuple[tuple[Round, float], ...] = (
        (say_alive, BEAT_SECONDS),
        (watch_keyring, KEYRING_SECONDS),
        (keep_house, KEEP_HOUSE_SECONDS),
        (carry_out_answers, ANSWER_SECONDS),
    )
    return [
        asyncio.create_task(repeat(duty, seconds, parts, stop), name=duty.__name__)
        for duty, seconds in table
    ]


def enter(
    connection: Connection,
    parts: Parts,
    host: str,
    pid: int,
    alone_with: tuple[int, ...],
    succeeds: int = 0,
) -> None:
    """Enter this worker, and free what those held whom the supervisor knows to be dead.

    That is its predecessor, and on SQLite everybody who is not named as alive.
    """
    register_worker(connection, parts.worker_id, host, pid)
    for worker in all_workers(connection):
        is_gone = bool(alone_with) and worker.id not in (*alone_with, parts.worker_id)
        if is_gone or worker.id == succeeds:
            leave(connection, parts, worker.id)


def leave(connection: Connection, parts: Parts, worker_id: int) -> None:
    """Free what a worker holds and forget it, so that nobody waits for its heartbeat to be missed."""
    parts.stores.queue.release_worker(connection, worker_id)
    forget_worker(connection, worker_id)


async def say_alive(parts: Parts, _stop: asyncio.Event) -> None:
    """Beat, and free what silent workers hold. Raises TakenForDead."""
    counters = parts.counters()
    if not await parts.writer.commit(lambda c: beat(c, parts.worker_id, counters)):
        raise TakenForDead
    await parts.writer.commit(partial(_free_silent, parts), urgent=False)


def _free_silent(parts: Parts, connection: Connection) -> None:
    parts.stores.queue.free_silent(connection)
    for worker_id in silent_workers(connection):
        forget_worker(connection, worker_id)


async def watch_keyring(parts: Parts, stop: asyncio.Event) -> None:
    """End in good order when the keyring is replaced by one that can be used; the next worker reads it."""
    if not parts.keyring_watch.has_changed():
        return
    try:
        open_keyring(parts.config)
    except GatewayError as error:
        # Restarting over a broken keyring would end in no worker at all. This one still reads its own.
        fault = {"event": "keyring-unusable", "reason": str(error)}
        log.error("the keyring was replaced by one that cannot be used", extra=fault)
        return
    log.info("the keyring has changed", extra={"event": "keyring-changed"})
    stop.set()


async def keep_house(parts: Parts, _stop: asyncio.Event) -> None:
    """Delete what is past its time; once a day write down what every chain looks like, for somebody else to keep."""
    old = await parts.readers.read(lambda c: find_old(c, parts.stores))
    await parts.writer.commit(lambda c: delete_old(c, parts.stores, old), urgent=False)
    path = todays_heads(parts.config.state_dir)
    if path.exists():
        return
    keyring = open_keyring(parts.config)
    heads = await parts.readers.read(lambda c: read_heads_to_export(c, parts.stores, keyring))
    await asyncio.to_thread(write_heads, path, heads)


async def pause(stop: asyncio.Event, seconds: float) -> None:
    """Wait so many seconds, or until `stop`."""
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return
