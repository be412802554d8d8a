"""Who may begin next: a bound for each destination, one for all, and turns among those who wait.

1. A destination has at most `each` attempts under way, all of them at most `in_all`.
2. It begins another one only while it has fewer than are still free: those who need many leave
   room for those who come new, however many slow ones there are (dynamic thresholds, Choudhury
   and Hahne 1998). With one destination alone this never bites as long as `in_all` is twice `each`.
3. Those who wait for the same destination go in their order, destinations go in turn.
4. Waiting costs a coroutine and nothing else. It ends in a slot, or in a cancellation.
"""

import asyncio
from collections import deque
from collections.abc import Hashable


class Slots:
    """The slots of one worker's deliveries."""

    def __init__(self, each: int, in_all: int) -> None:
        self._each = each
        self._free = in_all
        self._taken: dict[Hashable, int] = {}
        self._waiting: dict[Hashable, deque[asyncio.Future[None]]] = {}
        self._is_held_back = False

    @property
    def waiting(self) -> int:
        """How many wait for a slot."""
        return sum(map(len, self._waiting.values()))

    def take_at_once(self, destination: Hashable) -> bool:
        """Take a slot that is free for a destination nobody waits for; false when there is none."""
        if self._is_held_back or destination in self._waiting:
            return False
        if not self._may_begin(destination):
            return False
        self._begin(destination)
        return True

    async def take(self, destination: Hashable) -> None:
        """Wait for a slot of a destination; it is given back with `give`.

        Raises CancelledError, and no slot is taken then, also when all are held back.
        """
        if self._is_held_back:
            raise asyncio.CancelledError("nothing begins any more")
        if self.take_at_once(destination):
            return
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.setdefault(destination, deque()).append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            self._leave(destination, turn)
            raise

    def give(self, destination: Hashable) -> None:
        """Give a slot back."""
        self._free += 1
        left = self._taken[destination] - 1
        if left:
            self._taken[destination] = left
        else:
            del self._taken[destination]
        if self._waiting:
            self._call()

    def hold_back(self) -> None:
        """Let nothing begin any more: who waits is cancelled, who has a slot keeps it."""
        self._is_held_back = True
        for turns in self._waiting.values():
            for turn in turns:
                turn.cancel()
        self._waiting.clear()

    def _may_begin(self, destination: Hashable) -> bool:
        return self._taken.get(destination, 0) < min(self._each, self._free)

    def _begin(self, destination: Hashable) -> None:
        self._free -= 1
        self._taken[destination] = self._taken.get(destination, 0) + 1

    def _call(self) -> None:
        """Call those who may begin, one of each destination and then the next ones."""
        has_begun = True
        while has_begun and self._free:
            has_begun = False
            for destination in tuple(self._waiting):
                if self._may_begin(destination):
                    has_begun = True
                    self._call_one(destination)

    def _call_one(self, destination: Hashable) -> None:
        # Those of the destination that was called go behind those of all others.
        turns = self._waiting.pop(destination)
        turns.popleft().set_result(None)
        self._begin(destination)
        if turns:
            self._waiting[destination] = turns

    def _leave(self, destination: Hashable, turn: "asyncio.Future[None]") -> None:
        if not turn.cancelled():
            # It was called and cancelled at the same moment.
            self.give(destination)
            return
        turns = self._waiting.get(destination)
        if turns is not None and turn in turns:
            turns.remove(turn)
            if not turns:
                del self._waiting[destination]
