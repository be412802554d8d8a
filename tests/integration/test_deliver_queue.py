"""Store, runner, client and a next hop together: a message goes out, whatever happens on the way."""

import asyncio
from collections.abc import Iterator
from contextlib import asynccontextmanager

import pytest

from database.engine import open_engine
from database.migrations.upgrade import upgrade
from database.readers import Readers
from database.writer import Writer
from relay.deliver.client import Client
from relay.queue.runner import Runner, Settings
from relay.queue.schedule import Schedule
from relay.queue.sql.access import QueueAccess
from relay.queue.sql.rows import QueueItemRow
from relay.queue.sql.store import QueueStore
from tests.support.database import an_encryption, sqlite_settings
from tests.support.next_hop import DROP, HANG, Sink, delivery
from tests.support.queue import NOW, RAW, Clock, an_item

ITEM = QueueItemRow.__table__
# A minute's wait is a tenth of a second.
SCHEDULE = Schedule(1 / 600)


class Host:
    """One store; workers come and go."""

    def __init__(self, folder) -> None:
        settings = sqlite_settings(folder)
        upgrade(settings)
        self.engine = open_engine(settings)
        self.writer, self.readers = Writer(self.engine), Readers(self.engine)
        self.encryption = an_encryption()
        self.store = QueueStore(self.encryption, SCHEDULE)
        self.clock = Clock()
        self.writer.start()

    def close(self) -> None:
        self.writer.stop()
        self.readers.close()
        self.engine.dispose()

    async def accept(self, worker_id, *items) -> None:
        for item in items:
            await self.writer.commit(
                lambda conn, i=item: self.store.insert(conn, i, worker_id, self.encryption)
            )

    @asynccontextmanager
    async def worker(self, worker_id, sink, grace=2.0):
        async def settled(item, settlement):
            return await self.writer.commit(
                lambda conn: self.store.settle(conn, settlement, worker_id, self.encryption),
                urgent=False,
            )

        ciphers = lambda _conn, _thread: self.encryption  # noqa: E731
        access = QueueAccess(self.store, self.writer, self.readers, worker_id, ciphers)
        client = Client(delivery(sink.next_hop()))
        runner = Runner(
            access,
            client.attempt,
            settled,
            clock=self.clock,
            chance=lambda: 0.5,
            settings=Settings(tick=0.02),
            schedule=SCHEDULE,
        )
        runner.start()
        yield runner
        await runner.stop(grace)
        await client.close()

    def states(self) -> list[str]:
        rows = self.readers.read_now(lambda conn: conn.execute(ITEM.select()).all())
        return [row.state for row in rows]

    async def until(self, is_so, step=10_000) -> None:
        for _ in range(1000):
            if is_so():
                return
            self.clock.now += step
            await asyncio.sleep(0.005)
        raise AssertionError("it did not come to pass")


@pytest.fixture
def host(tmp_path) -> Iterator[Host]:
    host = Host(tmp_path)
    yield host
    host.close()


async def test_offered_messages_go_out_once_each(host) -> None:
    items = [an_item(number) for number in range(1, 51)]
    async with Sink() as sink, host.worker(1, sink) as runner:
        await host.accept(1, *items)
        for item in items:
            runner.offer(item)
        await host.until(lambda: host.states() == ["finished"] * 50)

    assert len(sink.taken) == 50


async def test_a_greylisted_message_is_retried_byte_for_byte_until_it_is_taken(host) -> None:
    busy = ["451 4.7.1 later\r\n", DROP, "452 4.2.2 full\r\n"]
    async with Sink(dot=busy) as sink, host.worker(1, sink):
        await host.accept(1, an_item())
        await host.until(lambda: host.states() == ["finished"])

    assert [one.raw for one in sink.taken] == [RAW] * 4


async def test_a_message_of_a_worker_that_died_at_the_dot_is_sent_by_the_next_one(host) -> None:
    async with Sink(dot=[HANG]) as sink:
        async with host.worker(1, sink, grace=0):
            await host.accept(1, an_item())
            await host.until(lambda: sink.taken)
        await host.writer.commit(lambda conn: host.store.release_worker(conn, 1))
        async with host.worker(2, sink):
            await host.until(lambda: host.states() == ["finished"])

    assert sink.taken[0] == sink.taken[1]


async def test_what_cannot_be_delivered_ends_after_its_life_and_no_sooner(host) -> None:
    item = an_item(expires_at=SCHEDULE.expires_at(NOW))
    async with Sink(mail="451 4.3.0 never today\r\n") as sink, host.worker(1, sink):
        await host.accept(1, item)
        await host.until(lambda: host.clock.now > item.expires_at - 10_000_000, step=2_000_000)
        assert host.states() == ["waiting"]
        host.clock.now = item.expires_at + 10**9
        await host.until(lambda: host.states() == ["finished"])

    assert sink.counts["mail"] >= 5
