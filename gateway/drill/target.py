"""The gateway under the drill: a real `serve` in a session of its own, so that all of it dies at one stroke."""

import asyncio
import os
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from database.clock import now
from database.connection import Connection
from database.engine import open_engine
from database.migrations.upgrade import current_revision
from database.settings import Settings
from database.workers import Worker, all_workers, forget_worker
from gateway.config import Config, Store
from gateway.demo.play import gobetween
from gateway.drill.correspondence import find_id
from gateway.errors import GatewayError
from gateway.opened import Opened, opened
from relay.queue.item import ItemState
from relay.queue.sql.reading import counts_by_state
from relay.record import Recorder

T = TypeVar("T")
START_SECONDS = 30.0
GROUP = 500


@dataclass(slots=True)
class Target:
    """One gateway, started, killed and started again over the same directory and store."""

    directory: Path
    config: Config
    smtp_port: int
    process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Start `serve` and wait until it greets. Raises GatewayError when it does not."""
        with (self.directory / "gateway.log").open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                *gobetween("serve", self.directory), stdout=log, stderr=log, start_new_session=True
            )
        deadline = asyncio.get_running_loop().time() + START_SECONDS
        while self.process.returncode is None and asyncio.get_running_loop().time() < deadline:
            if await _greets(self.smtp_port):
                return
            await asyncio.sleep(0.05)
        raise GatewayError(
            f"the drill's gateway did not start; see {self.directory / 'gateway.log'}"
        )

    async def kill_worker(self, choose: Callable[[list[Worker]], Worker]) -> int:
        """Kill -9 one living worker; return its id. Its supervisor starts another."""
        assert self.process is not None
        pids = living(self.process.pid)
        workers = await self._read(all_workers)
        worker = choose([one for one in workers if one.pid in pids])
        os.kill(worker.pid, signal.SIGKILL)
        return worker.id

    async def kill_all(self) -> None:
        """Kill -9 the supervisor and everything that it started, and wait until all are gone."""
        if self.process is None:
            return
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        await self.process.wait()
        for _ in range(1000):
            if not living(self.process.pid):
                return
            await asyncio.sleep(0.01)

    async def stop(self) -> int:
        """End the gateway as an operator does; its exit status."""
        assert self.process is not None
        self.process.terminate()
        return await self.process.wait()

    async def unsettled(self, worker_id: int | None) -> list[str]:
        """The ids of messages that a dead worker held; with None, all of them, while nothing runs."""
        if worker_id is None:
            return await asyncio.to_thread(self._read_copy, lambda gateway: _held(gateway, None))
        return await asyncio.to_thread(
            _with_gateway, self.config, lambda gateway: _held(gateway, worker_id)
        )

    async def waiting(self) -> int:
        """How many queue items are not finished."""
        states = await self._read(counts_by_state)
        return sum(count for state, count in states.items() if state is not ItemState.FINISHED)

    async def forget_the_dead(self) -> None:
        """Tell the store which workers are gone, instead of waiting a minute for their silence."""
        assert self.process is not None
        pids = living(self.process.pid)

        def forget(gateway: Opened) -> None:
            with gateway.engine.begin() as connection:
                for worker in all_workers(connection):
                    if worker.pid not in pids:
                        forget_worker(connection, worker.id)

        await asyncio.to_thread(_with_gateway, self.config, forget)

    async def _read(self, query: Callable[[Connection], T]) -> T:
        def read(gateway: Opened) -> T:
            with gateway.engine.connect() as connection:
                return query(connection)

        return await asyncio.to_thread(_with_gateway, self.config, read)

    def _read_copy(self, query: Callable[[Opened], T]) -> T:
        """Read what a crash left behind without mending it: the next start has to do that by itself."""
        if not self.config.is_sqlite:
            return _with_gateway(self.config, query)
        with TemporaryDirectory(dir=self.directory) as folder:
            path = Path(self.config.store_url.removeprefix("sqlite:///"))
            for suffix in ("", "-wal"):
                if path.with_name(path.name + suffix).exists():
                    shutil.copy(path.with_name(path.name + suffix), folder)
            copied = Store(url=f"sqlite:///{folder}/{path.name}")
            return _with_gateway(self.config.model_copy(update={"store": copied}), query)


def living(group: int) -> frozenset[int]:
    """The processes of a process group, without those that are dead and wait to be buried."""
    found = set()
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            # The name in the second field may hold anything; what follows its last parenthesis is regular (proc(5)).
            state, _parent, its_group, *_ = path.read_text().rpartition(")")[2].split()
            if int(its_group) == group and state not in "ZX":
                found.add(int(path.parent.name))
    return frozenset(found)


def refuse_used_store(url: str) -> None:
    """A drill fills its store and throws its keys away, so it wants one in which nothing is. Raises GatewayError."""
    engine = open_engine(Settings(url))
    try:
        with engine.connect() as connection:
            if current_revision(connection) is not None:
                raise GatewayError(
                    "the drill's database holds a gateway's tables already. Make an empty one for each drill, "
                    "with `createdb`, and never name one that is in use."
                )
    finally:
        engine.dispose()


def _with_gateway(config: Config, query: Callable[[Opened], T]) -> T:
    with opened(config) as gateway:
        return query(gateway)


def _held(gateway: Opened, worker_id: int | None) -> list[str]:
    found: list[str] = []
    recorder = Recorder(gateway.stores, 0, gateway.config.gateway.hostname, {})
    queue, moment = gateway.stores.queue, now()
    with gateway.engine.connect() as connection:
        workers = [worker_id] if worker_id else [one.id for one in all_workers(connection)]
        for one in workers:
            held = [item for item, _ in queue.held_due(connection, one, 1_000_000, moment)]
            for ids in _groups(held):
                loaded = queue.load(
                    connection, ids, lambda thread: recorder.cipher_for(connection, thread)
                )
                found += [name for item in loaded.items if (name := find_id(item.raw))]
    return found


def _groups(ids: list[int]) -> Iterator[list[int]]:
    for start in range(0, len(ids), GROUP):
        yield ids[start : start + GROUP]


async def _greets(port: int) -> bool:
    with suppress(OSError, TimeoutError):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            return (await asyncio.wait_for(reader.readline(), 1.0)).startswith(b"220")
        finally:
            writer.close()
    return False
