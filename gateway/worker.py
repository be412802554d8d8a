"""One worker process: SMTP in, pipeline, queue, SMTP out, and the heartbeat that says it lives.

Started by the supervisor as `python -m gateway.worker`, with its listening sockets inherited. It ends on SIGTERM: idle
sessions get 421, mail in DATA is finished, attempts in flight are settled.
"""

import argparse
import asyncio
import logging
import os
import signal
import socket
import sys
from pathlib import Path

import uvloop

from database.connection import Connection
from database.workers import all_workers, beat, forget_worker, register_worker, silent_workers
from gateway.config import load_config
from gateway.errors import GatewayError
from gateway.logs import configure_logging
from gateway.housekeeping import (
    delete_old,
    read_heads_to_export,
    todays_heads,
    write_heads,
)
from gateway.opened import open_keyring
from gateway.parts import Parts, build_parts
from relay.receive.server import serve

log = logging.getLogger("gobetween.worker")

BEAT_SECONDS = 10.0
KEYRING_SECONDS = 2.0
KEEP_HOUSE_SECONDS = 3600.0
GRACE_SECONDS = 30.0


def main(arguments: list[str] | None = None) -> int:
    """Run a worker until SIGTERM; return its exit status."""
    # The supervisor blocks these for itself, and a child inherits the mask.
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM, signal.SIGINT, signal.SIGCHLD})
    parser = argparse.ArgumentParser(prog="gateway.worker")
    parser.add_argument("--config", type=Path, required=True)
    parser.add_argument("--worker", type=int, required=True)
    parser.add_argument("--sockets", required=True)
    parser.add_argument("--alone-with", default="")
    given = parser.parse_args(arguments)
    configure_logging()
    sockets = [socket.socket(fileno=int(number)) for number in given.sockets.split(",")]
    alone_with = [int(number) for number in given.alone_with.split(",") if number]
    try:
        return uvloop.run(_run(given.config, given.worker, sockets, alone_with))
    except GatewayError as error:
        sys.stderr.write(f"gobetween: {error}\n")
        return 1


async def _run(
    config_path: Path, worker_id: int, sockets: list[socket.socket], alone_with: list[int]
) -> int:
    parts = build_parts(load_config(config_path), worker_id)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    parts.writer.start()
    try:
        await parts.writer.commit(lambda c: _register(c, parts, alone_with))
        parts.runner.start()
        receivers = [await serve(s, parts.receive, parts.intake, parts.tally) for s in sockets]
        duties = [
            asyncio.create_task(_beat(parts, stop)),
            asyncio.create_task(_watch_keyring(parts, stop)),
            asyncio.create_task(_keep_house(parts, stop)),
        ]
        stopping = asyncio.create_task(stop.wait())
        # A duty never ends by itself: when one does, the worker is ill and the supervisor makes a new one.
        await asyncio.wait([stopping, *duties], return_when=asyncio.FIRST_COMPLETED)
        healthy = stop.is_set()
        await asyncio.gather(*(receiver.stop(GRACE_SECONDS) for receiver in receivers))
        await parts.runner.stop(GRACE_SECONDS)
        for duty in [stopping, *duties]:
            duty.cancel()
        await asyncio.gather(*duties, return_exceptions=True)
        return 0 if healthy else 1
    finally:
        await parts.close()


def _register(connection: Connection, parts: Parts, alone_with: list[int]) -> None:
    """Enter this worker; on SQLite also forget those that the supervisor knows to be gone."""
    register_worker(connection, parts.worker_id, socket.gethostname(), os.getpid())
    if not alone_with:
        return
    for worker in all_workers(connection):
        if worker.id not in (*alone_with, parts.worker_id):
            parts.stores.queue.release_worker(connection, worker.id)
            forget_worker(connection, worker.id)


async def _beat(parts: Parts, stop: asyncio.Event) -> None:
    """Say that we live; end when the others have taken us for dead, for our items are theirs then."""
    while not stop.is_set():
        counters = parts.counters()
        if not await parts.writer.commit(lambda c: beat(c, parts.worker_id, counters)):
            log.error("taken for dead by the others", extra={"event": "taken-for-dead"})
            return
        await parts.writer.commit(lambda c: _free_silent(c, parts), urgent=False)
        await _pause(stop, BEAT_SECONDS)


def _free_silent(connection: Connection, parts: Parts) -> None:
    parts.stores.queue.free_silent(connection)
    for worker_id in silent_workers(connection):
        forget_worker(connection, worker_id)


async def _watch_keyring(parts: Parts, stop: asyncio.Event) -> None:
    """End in good order when the keyring is replaced; the next worker reads the new one."""
    while not stop.is_set():
        if parts.keyring_watch.has_changed():
            log.info("the keyring has changed", extra={"event": "keyring-changed"})
            stop.set()
        await _pause(stop, KEYRING_SECONDS)


async def _keep_house(parts: Parts, stop: asyncio.Event) -> None:
    while not stop.is_set():
        await parts.writer.commit(lambda c: delete_old(c, parts.stores), urgent=False)
        await _export_heads(parts)
        await _pause(stop, KEEP_HOUSE_SECONDS)


async def _export_heads(parts: Parts) -> None:
    """Once a day, write down what every chain looks like, for somebody else to keep."""
    path = todays_heads(parts.config.data_dir)
    if path.exists():
        return
    keyring = open_keyring(parts.config)
    heads = await parts.readers.read(lambda c: read_heads_to_export(c, parts.stores, keyring))
    await asyncio.to_thread(write_heads, path, heads)


async def _pause(stop: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return


if __name__ == "__main__":
    sys.exit(main())
