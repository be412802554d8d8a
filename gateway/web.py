"""The HTTP process: health, readiness and metrics, read from the stores at each request.

Started by the supervisor as `python -m gateway.web`. It holds nothing that matters: killing it loses nothing.
"""

import asyncio
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager

import uvicorn
from starlette.applications import Starlette

from database.clock import now
from database.connection import Connection
from database.engine import open_engine
from database.readers import Readers
from database.workers import all_workers
from gateway.child import STOP_SIGNALS, Inheritance, inherit, on_end_of_parent
from gateway.config import Config, load_config
from gateway.errors import GatewayError
from gateway.logs import configure_logging
from gateway.opened import store_settings
from message_center.app import ReadHealth, build_app
from message_center.health import Health, WorkerHealth
from relay.queue.sql.reading import counts_by_state, oldest_age
from thread_store.sql.vitals import last_delivery, waiting_holds

MICROSECONDS = 1_000_000
# Whoever asks for readiness has given up by then; a database that hangs is reported, not waited for.
READ_SECONDS = 5.0


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
            return await asyncio.wait_for(readers.read(read_health), READ_SECONDS)
        except Exception as error:  # noqa: BLE001 - whatever keeps us from reading is what readiness reports
            return Health(store_fault=type(error).__name__)

    return read


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve HTTP until SIGTERM or the supervisor's end; return the exit status."""
    inheritance = inherit("gateway.web", arguments)
    configure_logging()
    try:
        config = load_config(inheritance.config_path)
        return asyncio.run(_serve(inheritance, build_app(health_reader(config))))
    except GatewayError as error:
        sys.stderr.write(f"gobetween: {error}\n")
        return 1


async def _serve(inheritance: Inheritance, app: Starlette) -> int:
    server = QuietServer(
        uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            server_header=False,
            lifespan="off",
            ws="none",
            # A scraper that hangs on to its connection must not hold up the end.
            timeout_graceful_shutdown=5,
        )
    )

    def stop() -> None:
        server.should_exit = True

    for number in STOP_SIGNALS:
        asyncio.get_running_loop().add_signal_handler(number, stop)
    on_end_of_parent(inheritance.lifeline, stop)
    await server.serve(sockets=list(inheritance.listeners()))
    return 0 if server.started else 1


class QuietServer(uvicorn.Server):
    """Uvicorn's own signal handling would end this process by the signal instead of with status 0."""

    @contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        """Leave the signals to us."""
        yield


if __name__ == "__main__":
    sys.exit(main())
