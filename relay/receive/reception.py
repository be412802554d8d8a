"""What all sessions of one listener share: settings, the door, counts, and the work in progress."""

import asyncio
import itertools
from dataclasses import dataclass, field
from typing import Protocol

from mail.reply import Reply
from relay.receive.budgets import PeerBook
from relay.receive.door import Door
from relay.receive.logins import LoginDesk
from relay.receive.settings import Settings, Tally


class Guest(Protocol):
    """A session, as a shutdown sees it."""

    def retire(self) -> None:
        """Leave with 421 as soon as no message is under way."""

    def eject(self) -> None:
        """Leave at once."""


def _from_one() -> "itertools.count[int]":
    return itertools.count(1)


@dataclass(slots=True)
class Reception:
    """The shared state of one listener's sessions, for one event loop; nothing here is locked.

    `logins` is shared with the other submission listeners of this loop. `commits` are hand-overs
    that must end in their own time. `buffered` is the content being read now, in octets.
    """

    settings: Settings
    door: Door
    tally: Tally
    book: PeerBook
    logins: LoginDesk
    guests: set[Guest] = field(default_factory=set)
    commits: set[asyncio.Task[Reply]] = field(default_factory=set)
    buffered: int = 0
    # Set whenever a session or a hand-over has ended, for whoever waits for the last of them.
    has_changed: asyncio.Event = field(default_factory=asyncio.Event)
    _numbers: "itertools.count[int]" = field(default_factory=_from_one)

    def next_number(self) -> int:
        """Give a number for the log lines of one session, unique in this listener's life."""
        return next(self._numbers)

    def count(self, name: str) -> None:
        """Count one event."""
        self.tally[name] = self.tally.get(name, 0) + 1

    def note_commit(self, commit: asyncio.Task[Reply]) -> None:
        """Keep a hand-over until it has ended."""
        self.commits.add(commit)
        commit.add_done_callback(self._forget_commit)

    def _forget_commit(self, commit: asyncio.Task[Reply]) -> None:
        self.commits.discard(commit)
        self.has_changed.set()

    async def emptied(self) -> None:
        """Return when no session and no hand-over is left."""
        while self.guests or self.commits:
            self.has_changed.clear()
            await self.has_changed.wait()

    @property
    def has_room(self) -> bool:
        """Whether content of one more message may be buffered."""
        return self.buffered < self.settings.limits.buffered_total

    @property
    def idle_limit(self) -> float:
        """Seconds that a session may wait for its next command, now."""
        limits = self.settings.limits
        return min(limits.idle, limits.idle_when_crowded) if self.book.is_crowded else limits.idle
