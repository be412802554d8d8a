"""The loop of one worker that works off its queue: offered items at once, due ones at every tick.

1. An item in memory is in work from the moment it is taken until its settlement is committed, and
   is never taken twice meanwhile; what is in the store alone is found by the next tick. An offer
   that comes late, after a tick has found the item and worked it off, is refused: its copy is old.
2. Memory is bounded in items and octets. What does not fit stays in the store, where it is safe.
3. An outcome that is known must reach the store: settling is tried until it works or the worker
   ends, because forgetting it would send the message again.
4. Whatever goes wrong with one item, or with one tick, is logged by its id and the loop goes on.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final, Protocol

from mail.reply import TEMPORARY_FAILURE
from relay.queue.item import Deferred, Outcome, QueueItem
from relay.queue.schedule import Schedule
from relay.queue.sql.reading import Loaded
from relay.settle import Settlement, settle

logger = logging.getLogger(__name__)

# Seconds between two tries to settle, and what a stop allows for the last ones.
FIRST_PAUSE: Final = 0.1
LAST_PAUSE: Final = 5.0
LAST_SETTLEMENTS: Final = 5.0
# Ids of items attempted of late that are remembered, to know a late offer by.
RECENT: Final = 10_000
# So many octets of messages are loaded in one read.
GROUP_OCTETS: Final = 1024 * 1024


class Queue(Protocol):
    """What the runner asks of the store: relay.queue.sql.access.QueueAccess, a fake in tests."""

    async def claim(self, limit: int, now: int) -> tuple[int, ...]:
        """Take free items that are due."""
        ...

    async def held_due(self, limit: int, now: int) -> tuple[tuple[int, int], ...]:
        """Find own items that are due: id and size of each."""
        ...

    async def load(self, ids: Sequence[int]) -> Loaded:
        """Read items back."""
        ...

    async def set_aside(self, loaded: Loaded, now: int) -> tuple[int, ...]:
        """Let unreadable items rest."""
        ...


@dataclass(frozen=True, slots=True)
class Settings:
    """Bounds of one worker's runner. `tick` is seconds; `octets` bounds the bytes in memory."""

    concurrency: int = 20
    items: int = 1000
    octets: int = 128 * 1024 * 1024
    tick: float = 1.0
    batch: int = 50

    def __post_init__(self) -> None:
        if min(self.concurrency, self.items, self.octets, self.batch) < 1 or self.tick <= 0:
            raise ValueError("the runner's bounds must be positive")


@dataclass(frozen=True, slots=True)
class RunnerStats:
    """Items in memory, of these waiting for a connection or settlement, and attempts so far."""

    in_work: int
    waiting: int
    attempts: int


class Runner:
    """Works off the queue of one worker.

    `attempt` is the client's and gives an outcome for each open recipient. `settled` commits a
    settlement, in its own time; it returns when that is durable. `clock` gives microseconds UTC,
    `chance` a float in [0, 1) for each call.
    """

    def __init__(
        self,
        queue: Queue,
        attempt: Callable[[QueueItem], Awaitable[Mapping[int, Outcome]]],
        settled: Callable[[QueueItem, Settlement], Awaitable[object]],
        *,
        clock: Callable[[], int],
        chance: Callable[[], float],
        settings: Settings | None = None,
        schedule: Schedule | None = None,
    ) -> None:
        self._queue = queue
        self._attempt = attempt
        self._settled = settled
        self._clock = clock
        self._chance = chance
        self._settings = settings or Settings()
        self._schedule = schedule or Schedule()
        self._in_work: dict[int, int] = {}
        self._recent: dict[int, None] = {}
        self._octets = 0
        self._attempts = 0
        self._ready: asyncio.Queue[QueueItem] = asyncio.Queue()
        self._ticking: asyncio.Task[None] | None = None
        self._attempting: list[asyncio.Task[None]] = []
        self._settling: set[asyncio.Task[None]] = set()
        self._is_stopping = asyncio.Event()
        self._is_idle = asyncio.Event()
        self._is_idle.set()

    @property
    def stats(self) -> RunnerStats:
        """The counts, for metrics."""
        return RunnerStats(len(self._in_work), self._ready.qsize(), self._attempts)

    def start(self) -> None:
        """Start ticking and attempting on the running loop."""
        self._ticking = asyncio.create_task(self._tick_for_ever(), name="queue ticks")
        self._attempting = [
            asyncio.create_task(self._attempt_for_ever(), name=f"delivery {number}")
            for number in range(self._settings.concurrency)
        ]

    def offer(self, item: QueueItem) -> bool:
        """Hand over an item that is committed and held by this worker.

        False when there is no room, or when a tick was faster: what is then still to be done is
        found in the store by a later tick.
        """
        is_known = item.id in self._in_work or item.id in self._recent
        if is_known or self._is_stopping.is_set() or not self._has_room(item.size):
            return False
        self._reserve(item.id, item.size)
        self._ready.put_nowait(item)
        return True

    async def stop(self, grace: float = 30.0) -> None:
        """Begin nothing new, let attempts in flight end for `grace` seconds, settle, and end.

        What was not begun stays in the store, held by this worker until it is released.
        """
        self._is_stopping.set()
        if self._ticking is not None:
            self._ticking.cancel()
            await asyncio.wait((self._ticking,))
        while not self._ready.empty():
            self._forget(self._ready.get_nowait().id)
        await self._until_idle(grace)
        await _cancelled(self._attempting)
        await self._until_idle(LAST_SETTLEMENTS)
        await _cancelled(self._settling)

    async def _until_idle(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._is_idle.wait(), seconds)

    async def _tick_for_ever(self) -> None:
        while True:
            has_more = False
            try:
                has_more = await self._tick()
            except Exception as error:  # noqa: BLE001 - the store is away: the next tick tries again
                logger.warning("the queue could not be read: %s", type(error).__name__)
            await asyncio.sleep(0 if has_more else self._settings.tick)

    async def _tick(self) -> bool:
        """Take what is due; true when there may be more of it and room for it."""
        room = min(self._settings.batch, self._settings.items - len(self._in_work))
        if room <= 0:
            return False
        now = self._clock()
        due = await self._due(room, now)
        if len(due) < room and await self._queue.claim(room - len(due), now):
            due = await self._due(room, now)
        taken = 0
        for group in _groups(due):
            taken += await self._take(group, now)
        return taken >= self._settings.batch

    async def _due(self, room: int, now: int) -> list[tuple[int, int]]:
        # Own items in work may be due as well and come first, so they are asked for on top.
        held = await self._queue.held_due(room + len(self._in_work), now)
        return [(item_id, size) for item_id, size in held if item_id not in self._in_work][:room]

    async def _take(self, group: Sequence[tuple[int, int]], now: int) -> int:
        """Load a group and begin it; how many items.

        They are reserved before they are read: an item offered, attempted and settled while its
        row is being read would otherwise come out of an old row once more.
        """
        reserved = [one for one in group if one[0] not in self._in_work and self._has_room(one[1])]
        waiting = {item_id for item_id, _ in reserved}
        for item_id, size in reserved:
            self._reserve(item_id, size)
        try:
            loaded = await self._queue.load(tuple(waiting))
            for item in loaded.items:
                # Settled and deferred again since it was found to be due.
                if self._schedule.is_due(item.next_attempt_at, now):
                    waiting.discard(item.id)
                    self._ready.put_nowait(item)
            if not loaded.is_whole:
                await self._set_aside(loaded, now)
            return len(reserved)
        finally:
            for item_id in waiting:
                self._forget(item_id)

    async def _set_aside(self, loaded: Loaded, now: int) -> None:
        for item_id in loaded.without_key:
            logger.error("queue item %d waits for its key", item_id)
        quarantined = await self._queue.set_aside(loaded, now)
        for item_id in loaded.unreadable:
            state = "is quarantined" if item_id in quarantined else "rests"
            logger.error("queue item %d cannot be read and %s", item_id, state)

    async def _attempt_for_ever(self) -> None:
        while True:
            item = await self._ready.get()
            try:
                outcomes = await self._outcomes(item)
            except asyncio.CancelledError:
                self._forget(item.id)
                raise
            task = asyncio.create_task(self._settle(item, outcomes))
            self._settling.add(task)
            task.add_done_callback(self._settling.discard)

    async def _outcomes(self, item: QueueItem) -> Mapping[int, Outcome]:
        self._attempts += 1
        self._recent[item.id] = None
        if len(self._recent) > RECENT:
            del self._recent[next(iter(self._recent))]
        try:
            return await self._attempt(item)
        except Exception as error:  # noqa: BLE001 - a fault of ours defers the item, and no other
            logger.error("the attempt of queue item %d failed: %s", item.id, type(error).__name__)
            fault = Deferred(TEMPORARY_FAILURE)
            return {recipient.id: fault for recipient in item.open_recipients}

    async def _settle(self, item: QueueItem, outcomes: Mapping[int, Outcome]) -> None:
        try:
            settlement = settle(item, outcomes, self._clock(), self._chance(), self._schedule)
            await self._commit(item, settlement)
        except Exception as error:  # noqa: BLE001 - never let one item end the loop
            logger.error("queue item %d cannot be settled: %s", item.id, type(error).__name__)
        finally:
            self._forget(item.id)

    async def _commit(self, item: QueueItem, settlement: Settlement) -> None:
        pause = FIRST_PAUSE
        while True:
            try:
                await self._settled(item, settlement)
            except Exception as error:  # noqa: BLE001 - the store is away, and the outcome is known
                logger.warning(
                    "the settlement of queue item %d waits: %s", item.id, type(error).__name__
                )
                await asyncio.sleep(pause)
                pause = min(2 * pause, LAST_PAUSE)
            else:
                return

    def _has_room(self, size: int) -> bool:
        """Whether another item fits; one that is larger than all the room fits when it is empty."""
        if len(self._in_work) >= self._settings.items:
            return False
        return self._octets + size <= self._settings.octets or not self._in_work

    def _reserve(self, item_id: int, size: int) -> None:
        self._in_work[item_id] = size
        self._octets += size
        self._is_idle.clear()

    def _forget(self, item_id: int) -> None:
        self._octets -= self._in_work.pop(item_id)
        if not self._in_work:
            self._is_idle.set()


def _groups(due: Sequence[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """Cut into groups of at most GROUP_OCTETS, so that large messages are read one at a time."""
    group: list[tuple[int, int]] = []
    octets = 0
    for item_id, size in due:
        if group and octets + size > GROUP_OCTETS:
            yield group
            group, octets = [], 0
        group.append((item_id, size))
        octets += size
    if group:
        yield group


async def _cancelled(tasks: Iterable[asyncio.Task[None]]) -> None:
    pending = tuple(tasks)
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
