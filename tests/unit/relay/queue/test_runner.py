"""The loop that works off the queue."""

import asyncio
import logging

import pytest

from relay.queue.runner import Runner, Settings, _groups
from tests.support.queue import ACCEPTED, LATER, NOW, RAW, Clock, FakeQueue, an_item

QUICK = {"tick": 0.01}


class Attempts:
    """A client that remembers, answers as told, and can be held up."""

    def __init__(self, outcome=ACCEPTED) -> None:
        self.outcome = outcome
        self.ids: list[int] = []
        self.now = self.most = 0
        self.gate = asyncio.Event()
        self.gate.set()

    async def __call__(self, item):
        self.ids.append(item.id)
        self.now += 1
        self.most = max(self.most, self.now)
        try:
            await self.gate.wait()
        finally:
            self.now -= 1
        if isinstance(self.outcome, Exception):
            raise self.outcome
        return {recipient.id: self.outcome for recipient in item.open_recipients}


class Bench:
    def __init__(self, queue=None, attempts=None, settled=None, **settings) -> None:
        self.queue = queue or FakeQueue()
        self.attempts = attempts or Attempts()
        self.clock = Clock()
        self.settlements = []
        self.runner = Runner(
            self.queue,
            self.attempts,
            settled or self.settled,
            clock=self.clock,
            chance=lambda: 0.5,
            settings=Settings(**(QUICK | settings)),
        )

    async def settled(self, item, settlement) -> None:
        await self.queue.settled(item, settlement)
        self.settlements.append(settlement)

    async def __aenter__(self) -> "Bench":
        self.runner.start()
        return self

    async def __aexit__(self, *_) -> None:
        await self.runner.stop(0.05)

    async def until(self, is_so) -> None:
        for _ in range(2000):
            if is_so():
                return
            await asyncio.sleep(0.002)
        raise AssertionError("it did not come to pass")


def items(*ids, **changes):
    return [an_item(id, **changes) for id in ids]


async def test_an_offered_item_is_attempted_at_once_and_settled() -> None:
    (item,) = items(1)
    async with Bench(FakeQueue([item]), tick=60) as bench:
        await bench.until(lambda: bench.settlements)

    assert bench.attempts.ids == [1]
    assert bench.settlements[0].is_finished
    assert bench.runner.stats.in_work == 0


async def test_what_is_held_and_due_is_found_after_a_restart() -> None:
    async with Bench(FakeQueue(items(*range(1, 300))), batch=10) as bench:
        await bench.until(lambda: len(bench.settlements) == 299)

    assert sorted(bench.attempts.ids) == list(range(1, 300))


async def test_what_is_free_is_claimed() -> None:
    async with Bench(FakeQueue(free=items(1, 2))) as bench:
        await bench.until(lambda: len(bench.settlements) == 2)

    assert bench.queue.held == bench.queue.free == {}


async def test_an_offered_item_that_a_tick_finds_as_well_is_attempted_once() -> None:
    (item,) = items(1)
    async with Bench(FakeQueue([item])) as bench:
        bench.attempts.gate.clear()
        await bench.until(lambda: bench.attempts.ids)
        assert not bench.runner.offer(item)
        await asyncio.sleep(0.05)
        bench.attempts.gate.set()
        await bench.until(lambda: bench.settlements)

    assert bench.attempts.ids == [1]


async def test_an_item_settled_while_its_row_is_read_is_not_attempted_again() -> None:
    (item,) = items(1)

    class Late(FakeQueue):
        async def load(self, ids):
            old = await super().load(ids)
            # Between reading and answering, the same item is offered by its acceptor.
            assert not bench.runner.offer(item)
            return old

    async with Bench(Late([item])) as bench:
        await bench.until(lambda: bench.settlements)

    assert bench.attempts.ids == [1]


async def test_an_offer_that_comes_after_a_tick_has_worked_the_item_off_is_refused(
    monkeypatch,
) -> None:
    monkeypatch.setattr("relay.queue.runner.RECENT", 2)
    async with Bench(FakeQueue(items(1, 2, 3))) as bench:
        await bench.until(lambda: len(bench.settlements) == 3)
        assert not bench.runner.offer(an_item(2))
        assert not bench.runner.offer(an_item(3))
        assert bench.runner.stats.in_work == 0


async def test_an_item_deferred_since_it_was_found_due_waits_for_its_time() -> None:
    class Old(FakeQueue):
        async def held_due(self, limit, now):
            return ((1, len(RAW)),)

    async with Bench(Old(items(1, next_attempt_at=NOW + 60_000_000))) as bench:
        await asyncio.sleep(0.05)
        assert bench.runner.stats.in_work == 0

    assert bench.attempts.ids == []


async def test_a_deferred_item_is_tried_again_at_its_time_and_not_before() -> None:
    async with Bench(FakeQueue(items(1)), Attempts(LATER)) as bench:
        await bench.until(lambda: len(bench.settlements) == 1)
        await asyncio.sleep(0.05)
        assert bench.attempts.ids == [1]
        bench.clock.now += 60_000_000
        await bench.until(lambda: len(bench.settlements) == 2)

    assert [one.attempts for one in bench.settlements] == [1, 2]


async def test_attempts_at_the_same_time_are_bounded() -> None:
    async with Bench(FakeQueue(items(*range(1, 20))), concurrency=3) as bench:
        bench.attempts.gate.clear()
        await bench.until(lambda: bench.attempts.now == 3)
        await asyncio.sleep(0.03)
        bench.attempts.gate.set()
        await bench.until(lambda: len(bench.settlements) == 19)

    assert bench.attempts.most == 3


@pytest.mark.parametrize("bound", [{"items": 2}, {"octets": 2 * len(RAW)}])
async def test_what_does_not_fit_into_memory_stays_in_the_store(bound) -> None:
    bench = Bench(FakeQueue(items(1, 2, 3)), **bound)

    offered = [bench.runner.offer(item) for item in items(1, 2, 3)]

    assert offered == [True, True, False]
    async with bench:
        await bench.until(lambda: len(bench.settlements) == 3)


async def test_an_item_larger_than_all_the_room_goes_alone() -> None:
    async with Bench(FakeQueue(items(1, 2, 3)), octets=1) as bench:
        await bench.until(lambda: len(bench.settlements) == 3)

    assert bench.attempts.most == 1


async def test_a_full_memory_asks_the_store_for_nothing() -> None:
    async with Bench(FakeQueue(items(1, 2)), items=1) as bench:
        bench.attempts.gate.clear()
        await bench.until(lambda: bench.attempts.ids)
        await asyncio.sleep(0.03)
        assert bench.runner.stats.in_work == 1
        bench.attempts.gate.set()
        await bench.until(lambda: len(bench.settlements) == 2)


async def test_a_fault_of_ours_defers_and_shows_no_words_of_the_exception(caplog) -> None:
    fault = RuntimeError("carol@mailbox.example")
    async with Bench(FakeQueue(items(1)), Attempts(fault)) as bench:
        await bench.until(lambda: bench.settlements)

    assert bench.settlements[0].recipients[0].reply.status == "4.3.0"
    assert "RuntimeError" in caplog.text
    assert "carol" not in caplog.text


async def test_an_outcome_is_kept_until_the_store_takes_it() -> None:
    (item,) = items(1)
    async with Bench(FakeQueue([item])) as bench:
        await bench.until(lambda: bench.attempts.ids)
        bench.queue.is_away = True
        await asyncio.sleep(0.05)
        bench.queue.is_away = False
        await bench.until(lambda: bench.settlements)

    assert bench.attempts.ids == [1]


async def test_a_settlement_that_fails_is_repeated_and_not_the_attempt() -> None:
    tries = []

    async def settled(item, settlement):
        tries.append(settlement)
        if len(tries) == 1:
            raise ConnectionError
        await bench.queue.settled(item, settlement)

    bench = Bench(FakeQueue(items(1)), settled=settled)
    async with bench:
        await bench.until(lambda: len(tries) == 2)

    assert tries[0] == tries[1]
    assert bench.attempts.ids == [1]


async def test_a_store_that_is_away_stops_nothing_for_good(caplog) -> None:
    queue = FakeQueue(items(1))
    queue.is_away = True
    async with Bench(queue) as bench:
        await asyncio.sleep(0.05)
        queue.is_away = False
        await bench.until(lambda: bench.settlements)

    assert "the queue could not be read: ConnectionError" in caplog.text


async def test_a_bad_row_and_a_missing_key_stop_nobody(caplog) -> None:
    queue = FakeQueue(items(1, 2, 3))
    queue.bad, queue.without_key = {1}, {2}
    with caplog.at_level(logging.ERROR):
        async with Bench(queue) as bench:
            await bench.until(lambda: bench.settlements and queue.set_aside_ids)

    assert bench.attempts.ids == [3]
    assert set(queue.set_aside_ids) == {1, 2}
    assert "queue item 1 cannot be read and is quarantined" in caplog.text
    assert "queue item 2 waits for its key" in caplog.text


async def test_an_attempt_with_nonsense_for_outcomes_ends_nothing(caplog) -> None:
    class Nonsense(Attempts):
        async def __call__(self, item):
            await super().__call__(item)
            return {404: ACCEPTED} if len(self.ids) == 1 else {item.id * 10: ACCEPTED}

    async with Bench(FakeQueue(items(1)), Nonsense()) as bench:
        await bench.until(lambda: bench.settlements)

    assert "queue item 1 cannot be settled: KeyError" in caplog.text


async def test_a_stop_lets_attempts_in_flight_end_and_begins_nothing_new() -> None:
    bench = Bench(FakeQueue(items(*range(1, 9))), concurrency=2)
    bench.attempts.gate.clear()
    bench.runner.start()
    await bench.until(lambda: bench.attempts.now == 2)
    stop = asyncio.create_task(bench.runner.stop(5))
    await asyncio.sleep(0.02)
    assert not bench.runner.offer(an_item(99))
    bench.attempts.gate.set()
    await stop

    assert len(bench.attempts.ids) == len(bench.settlements) == 2
    assert len(bench.queue.held) == 6


async def test_a_stop_cancels_what_outlasts_its_grace() -> None:
    bench = Bench(FakeQueue(items(1)))
    bench.attempts.gate.clear()
    bench.runner.start()
    await bench.until(lambda: bench.attempts.now == 1)
    await bench.runner.stop(0.05)

    assert bench.attempts.now == 0
    assert bench.settlements == []
    assert list(bench.queue.held) == [1]


async def test_a_runner_that_was_never_started_stops() -> None:
    bench = Bench()
    assert bench.runner.offer(an_item())
    await bench.runner.stop(0.01)

    assert bench.runner.stats.in_work == 0


@pytest.mark.parametrize(
    "changes", [{"concurrency": 0}, {"items": 0}, {"octets": 0}, {"batch": 0}, {"tick": 0}]
)
def test_bounds_of_nothing_are_refused(changes) -> None:
    with pytest.raises(ValueError, match="positive"):
        Settings(**changes)


def test_large_messages_are_read_one_at_a_time() -> None:
    mebi = 1024 * 1024
    due = [(1, 10), (2, 10), (3, mebi), (4, 2 * mebi), (5, 10)]

    assert list(_groups(due)) == [[(1, 10), (2, 10)], [(3, mebi)], [(4, 2 * mebi)], [(5, 10)]]
    assert list(_groups([])) == []
