"""The HTTP process: health, readiness and metrics, read from the stores at each request.

Started by the supervisor as `python -m gateway.web`. It holds nothing that matters: killing it loses nothing.
"""

import argparse
import asyncio
import signal
import sys
from pathlib import Path

import uvicorn

from database.clock import now
from database.connection import Connection
from database.engine import open_engine
from database.readers import Readers
from database.workers import all_workers
from gateway.config import Config, load_config
from gateway.errors import GatewayError
from gateway.logs import configure_logging
from gateway.opened import store_settings
from gateway.sockets import split_host_port
from message_center.app import ReadHealth, build_app
from message_center.health import Health, WorkerHealth
from relay.queue.sql.reading import counts_by_state, oldest_age
from thread_store.sql.vitals import last_delivery, waiting_holds

MICROSECONDS = 1_000_000


def read_health(connection: Connection) -> Health:
    """Everything that monitoring wants to know, read at one moment."""
    moment = now()
    workers = tuple(
        WorkerHealth(w.id, w.host, w.silence / MICROSECONDS, w.counters)
        for w in all_workers(connection)
    )
    holds = waiting_holds(connection)
    delivered = last_delivery(connection)
    return Health(
        workers=workers,
        queue_states={s.value: count for s, count in counts_by_state(connection).items()},
        oldest_waiting=oldest_age(connection, moment) / MICROSECONDS,
        seconds_since_delivery=None if delivered is None else (moment - delivered) / MICROSECONDS,
        held=holds.count,
        oldest_hold=0.0 if holds.oldest is None else (moment - holds.oldest) / MICROSECONDS,
    )


def health_reader(config: Config) -> ReadHealth:
    """A function that reads the health of the gateway; a store that cannot be read is an answer too."""
    readers = Readers(open_engine(store_settings(config)), threads=1)

    async def read() -> Health:
        try:
            return await readers.read(lambda connection: read_health(connection))
        except Exception as error:  # noqa: BLE001 - whatever keeps us from reading is what readiness reports
            return Health(store_fault=type(error).__name__)

    return read


def main(arguments: list[str] | None = None) -> int:
    """Serve HTTP until SIGTERM; return the exit status."""
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM, signal.SIGINT, signal.SIGCHLD})
    parser = argparse.ArgumentParser(prog="gateway.web")
    parser.add_argument("--config", type=Path, required=True)
    given = parser.parse_args(arguments)
    configure_logging()
    try:
        config = load_config(given.config)
        host, port = split_host_port(config.web.listen)
        app = build_app(health_reader(config))
    except GatewayError as error:
        sys.stderr.write(f"gobetween: {error}\n")
        return 1
    server = uvicorn.Server(
        uvicorn.Config(app, host=host, port=port, log_config=None, access_log=False, lifespan="off")
    )
    asyncio.run(server.serve())
    return 0 if server.started else 1


if __name__ == "__main__":
    sys.exit(main())
