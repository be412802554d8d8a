"""The HTTP process: health, readiness and metrics, read from the stores at each request, and the page for answers.

Started by the supervisor as `python -m gateway.web`. It holds nothing that matters: killing it loses nothing.
"""

import asyncio
import logging
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
from database.writer import Writer
from gateway.child import STOP_SIGNALS, Inheritance, inherit, on_end_of_parent
from gateway.config import Config, load_config
from gateway.errors import GatewayError
from gateway.keyring_watch import KeyringWatch
from gateway.logs import configure_logging
from gateway.opened import build_stores, intake_settings, open_keyring, store_settings
from message_center.answers import AnswerDoor
from message_center.app import ReadHealth, build_app
from message_center.health import Health, WorkerHealth
from relay.asking.answers import Meaning
from relay.asking.page import AnswerPage, Shown
from relay.asking.post import Post
from relay.queue.sql.reading import counts_by_state, oldest_age
from thread_store.sql.vitals import last_delivery, waiting_holds

log = logging.getLogger("gobetween.web")

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


@contextmanager
def answer_door(config: Config) -> Generator[AnswerDoor | None]:
    """The page for answers over stores of its own; None when no mail links to it."""
    if not config.web.public_url:
        yield None
        return
    engine = open_engine(store_settings(config))
    writer, readers = Writer(engine, name="writer of answers"), Readers(engine, threads=1)
    writer.start()
    try:
        yield Answers(config, readers, writer)
    finally:
        writer.stop()
        readers.close()
        engine.dispose()


class Answers:
    """Implements `message_center.answers.AnswerDoor`."""

    def __init__(self, config: Config, readers: Readers, writer: Writer) -> None:
        self._config = config
        self._readers = readers
        self._writer = writer
        self._open()

    async def look(self, name: str) -> Shown | None:
        """Show a question."""
        page = self._page()
        return await self._readers.read(lambda c: page.look(c, name))

    async def answer(self, name: str, meaning: Meaning) -> Shown | None:
        """Answer it in one commit."""
        page = self._page()
        return await self._writer.commit(lambda c: page.answer(c, name, meaning))

    def _page(self) -> AnswerPage:
        # Questions may be asked under a key that was made since; this process need not restart for it.
        if self._watch.has_changed():
            try:
                self._open()
            except GatewayError as error:
                fault = {"event": "keyring-unusable", "reason": str(error)}
                log.error("the keyring was replaced by one that cannot be used", extra=fault)
        return self._answers

    def _open(self) -> None:
        self._watch = KeyringWatch(self._config.path(self._config.keyring.file))
        stores = build_stores(self._config, open_keyring(self._config))
        markets = intake_settings(self._config).markets.values()
        pipelines = {market.name: market.pipeline for market in markets}
        self._answers = AnswerPage(Post(stores, pipelines))


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve HTTP until SIGTERM or the supervisor's end; return the exit status."""
    inheritance = inherit("gateway.web", arguments)
    configure_logging()
    try:
        config = load_config(inheritance.config_path)
        with answer_door(config) as answers:
            app = build_app(health_reader(config), answers)
            return asyncio.run(_serve(inheritance, app))
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
