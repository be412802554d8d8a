"""The one writer of a worker: a thread that commits units of work in groups.

1. A unit is a plain function of a connection; it returns a value and never commits. Units of a
   group run in savepoints, in ascending `order`; an exception of a unit rolls back its savepoint
   and fails its future alone.
2. A future resolves only after the COMMIT that holds its unit. What a failed group leaves behind
   is tried again one by one (database/committer.py tells the failures apart).
3. Whoever waits gives up at the deadline, even if the thread hangs. A unit that has not begun by
   then is dropped and never commits; one that has begun may still commit: the sender is told to
   try later and may send twice, never lose.
4. While no transaction can be begun, the group stays in the queue and the thread tries again with
   a growing pause; each unit fails at its own deadline.
5. A writer that is stopped or dead fails every future at once. All of these errors are ours and
   temporary (451).
"""

import asyncio
import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine

from database.committer import CannotBegin, Committer
from database.unit import (
    CommitDeadline,
    StoreUnavailable,
    Unit,
    WriterError,
    WriterStopped,
)

__all__ = [
    "CommitDeadline",
    "StoreUnavailable",
    "Writer",
    "WriterError",
    "WriterStats",
    "WriterStopped",
]

logger = logging.getLogger(__name__)

T = TypeVar("T")

# A unit that nobody waits for rides in the next urgent group, or at most this long (seconds).
RIDE = 0.05
# One group stays small enough for its locks and its rollback to be short.
GROUP_LIMIT = 256
# Seconds between attempts to begin: doubling from the first to the last.
FIRST_PAUSE, LAST_PAUSE = 0.05, 2.0


@dataclass(frozen=True, slots=True)
class WriterStats:
    """Counts since the start: committed groups, units in them, failed units; pending is now."""

    groups: int
    units: int
    failed: int
    pending: int


class Writer:
    """Commits units of work. `window` and `deadline` are seconds; `name` names the thread."""

    def __init__(
        self,
        engine: Engine,
        *,
        window: float = 0.002,
        deadline: float = 10.0,
        name: str = "writer",
    ) -> None:
        self._window = window
        self._deadline = deadline
        self._committer = Committer(engine, deadline)
        self._changed = threading.Condition()
        self._pending: list[Unit[Any]] = []
        self._group: list[Unit[Any]] = []
        self._has_urgent = False
        self._is_open = False
        self._is_stopping = False
        self._thread = threading.Thread(target=self._main, name=name, daemon=True)

    def start(self) -> None:
        """Start the thread; a writer is started once."""
        self._is_open = True
        self._thread.start()

    def stop(self, timeout: float = 30.0) -> None:
        """Commit what is pending, then end the thread; after `timeout` seconds the rest fails."""
        with self._changed:
            self._is_stopping = True
            self._changed.notify()
        if self._thread.ident is not None:
            self._thread.join(timeout)
        self._close("the writer is stopped")

    @property
    def is_alive(self) -> bool:
        """Whether the thread takes units; a worker whose writer is not alive must end."""
        return self._is_open and self._thread.is_alive()

    @property
    def stats(self) -> WriterStats:
        """The counts, for metrics."""
        done = self._committer
        return WriterStats(done.groups, done.units, done.failed, len(self._pending))

    def submit(
        self, unit: Callable[[Connection], T], *, order: int = 0, urgent: bool = True
    ) -> "Future[T]":
        """Queue a unit; the future resolves after its commit.

        `order` is the id of the row that the unit locks, so that all groups lock in ascending
        order. A unit that is not urgent starts no commit of its own. The future fails with a
        WriterError or with the unit's own error; waiting needs a timeout of the caller's.
        """
        return self._submit(Unit(unit, order, urgent)).future

    async def commit(
        self, unit: Callable[[Connection], T], *, order: int = 0, urgent: bool = True
    ) -> T:
        """Commit a unit and return its value.

        Raises CommitDeadline, WriterStopped or StoreUnavailable, or the unit's own error. When
        the waiting task is cancelled the unit commits all the same.
        """
        pending = self._submit(Unit(unit, order, urgent))
        waiter = asyncio.wrap_future(pending.future)
        waiter.add_done_callback(_retrieve)
        await asyncio.wait((waiter,), timeout=self._deadline)
        if not waiter.done() and pending.abandon():
            raise CommitDeadline("the commit took too long")
        return await waiter

    def _submit(self, unit: Unit[T]) -> Unit[T]:
        with self._changed:
            if self._is_open and not self._is_stopping:
                # The thread needs waking only by what changes its plan.
                is_news = not self._pending or (unit.is_urgent and not self._has_urgent)
                self._pending.append(unit)
                self._has_urgent = self._has_urgent or unit.is_urgent
                if is_news:
                    self._changed.notify()
                return unit
        unit.fail(WriterStopped("the writer is stopped"))
        return unit

    def _main(self) -> None:
        reason = "the writer is stopped"
        try:
            self._work()
        except BaseException as error:  # noqa: BLE001 - whatever ends the thread fails who waits
            reason = "the writer thread died"
            logger.critical("the writer thread died: %s", type(error).__name__)
        finally:
            self._close(reason)
            self._committer.close()

    def _work(self) -> None:
        pause = FIRST_PAUSE
        while self._take():
            try:
                self._committer.commit(self._group)
                pause = FIRST_PAUSE
            except CannotBegin as error:
                logger.warning("no transaction can be begun: %s", error)
                if not self._postpone(pause):
                    return
                pause = min(2 * pause, LAST_PAUSE)

    def _take(self) -> bool:
        """Wait for a group and take it; false when the writer stops and nothing is left."""
        with self._changed:
            while (wait := self._until_due()) is None or wait > 0:
                self._changed.wait(wait)
            taken, self._pending = self._pending[:GROUP_LIMIT], self._pending[GROUP_LIMIT:]
            self._has_urgent = any(unit.is_urgent for unit in self._pending)
            self._group = sorted(taken, key=lambda unit: unit.order)
            return bool(taken)

    def _until_due(self) -> float | None:
        """Seconds until the next group is due; None while there is nothing to do."""
        if self._is_stopping:
            return 0.0
        if not self._pending:
            return None
        now = time.monotonic()
        if not self._has_urgent:
            return self._pending[0].submitted + RIDE - now
        first = next(unit for unit in self._pending if unit.is_urgent)
        return first.submitted + self._window - now

    def _postpone(self, pause: float) -> bool:
        """Put the group back and wait; false when the writer stops instead."""
        with self._changed:
            self._pending = [
                unit for unit in self._group if self._is_waited_for(unit)
            ] + self._pending
            self._has_urgent = any(unit.is_urgent for unit in self._pending)
            self._group = []
            return not self._changed.wait_for(lambda: self._is_stopping, pause)

    def _is_waited_for(self, unit: Unit[Any]) -> bool:
        return not unit.future.done() and not unit.has_expired(self._deadline)

    def _close(self, reason: str) -> None:
        with self._changed:
            self._is_open = False
            orphans, self._pending = self._group + self._pending, []
        for unit in orphans:
            unit.fail(WriterStopped(reason))


def _retrieve(waiter: "asyncio.Future[Any]") -> None:
    """Look at the outcome, so that asyncio does not report one that nobody waits for any more."""
    if not waiter.cancelled():
        waiter.exception()
