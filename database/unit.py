"""A unit of work on its way through the writer, and the ways in which it can end."""

import time
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from sqlalchemy import Connection

T = TypeVar("T")


class WriterError(Exception):
    """The commit did not happen, or nobody knows; our fault, and temporary for whoever waits."""


class CommitDeadline(WriterError):
    """The commit took longer than the deadline."""


class WriterStopped(WriterError):
    """The writer is stopped, or its thread died."""


class StoreUnavailable(WriterError):
    """The store is locked, full, or was lost in the middle of a commit."""


@dataclass(slots=True, eq=False)
class Unit(Generic[T]):
    """A function of a connection, the future of its value, and whether somebody still waits."""

    run: Callable[[Connection], T]
    order: int
    is_urgent: bool
    submitted: float = field(default_factory=time.monotonic)
    future: "Future[T]" = field(default_factory=Future)
    is_abandoned: bool = False

    def abandon(self) -> bool:
        """Give up waiting; returns false when the unit ended in this very moment after all.

        One that has not begun is dropped, one that has begun is not begun again.
        """
        self.is_abandoned = True
        return self.future.cancel() or not self.future.done()

    def may_begin(self, deadline: float) -> bool:
        """Mark the unit as running; false (and an ended future) when nobody can be waiting."""
        if self.future.done():
            return False
        if self.has_expired(deadline):
            return False
        return self.future.running() or self.future.set_running_or_notify_cancel()

    def has_expired(self, deadline: float) -> bool:
        """Fail the future when its unit is abandoned or older than `deadline` seconds."""
        is_late = self.is_abandoned or time.monotonic() - self.submitted > deadline
        if is_late:
            self.fail(CommitDeadline("the commit took too long"))
        return is_late

    def succeed(self, value: T) -> None:
        """Resolve the future, unless the writer was closed over it meanwhile."""
        try:
            self.future.set_result(value)
        except InvalidStateError:
            return

    def fail(self, error: BaseException) -> None:
        """Fail the future, unless it has ended already."""
        try:
            self.future.set_exception(error)
        except InvalidStateError:
            return
