"""Builders and a fake store for tests of the queue."""

from collections.abc import Sequence
from dataclasses import replace

from mail.address import Address, parse_address
from mail.reply import Reply
from relay.queue.item import Deferred, Delivered, Failed, ItemKind, QueueItem, QueueRecipient
from relay.queue.schedule import Schedule
from relay.queue.sql.reading import Loaded

NOW = 1_800_000_000_000_000
RAW = b"Subject: hello\r\n\r\n.one dot\r\n..two\r\nbye\r\n"
ACCEPTED = Delivered(Reply(250, "2.0.0", "taken"))
LATER = Deferred(Reply(451, "4.3.0", "later"))
NEVER = Failed(Reply(550, "5.1.1", "never"))


class Clock:
    """Microseconds UTC that move only when told to."""

    def __init__(self, now: int = NOW) -> None:
        self.now = now

    def __call__(self) -> int:
        return self.now


def an_address(name: str = "carol") -> Address:
    return parse_address(f"{name}@mailbox.example")


def a_recipient(id: int = 1, name: str = "carol", **changes) -> QueueRecipient:
    return replace(QueueRecipient(id, an_address(name)), **changes)


def an_item(id: int = 7, **changes) -> QueueItem:
    values = {
        "id": id,
        "thread_id": None,
        "entry_id": 70,
        "marketplace": "default",
        "kind": ItemKind.RELAY,
        "reverse_path": parse_address("token@relay.example"),
        "recipients": (a_recipient(id * 10),),
        "raw": RAW,
        "created_at": NOW,
        "expires_at": Schedule().expires_at(NOW),
        "next_attempt_at": NOW,
    }
    return QueueItem(**(values | changes))


class FakeQueue:
    """A queue in memory, for the runner: what it holds, what is free, and what cannot be read."""

    def __init__(self, items: Sequence[QueueItem] = (), free: Sequence[QueueItem] = ()) -> None:
        self.held = {item.id: item for item in items}
        self.free = {item.id: item for item in free}
        self.bad: set[int] = set()
        self.without_key: set[int] = set()
        self.set_aside_ids: list[int] = []
        self.is_away = False

    async def claim(self, limit: int, now: int) -> tuple[int, ...]:
        self._look()
        ids = tuple(self.free)[:limit]
        for item_id in ids:
            self.held[item_id] = self.free.pop(item_id)
        return ids

    async def held_due(self, limit: int, now: int) -> tuple[tuple[int, int], ...]:
        self._look()
        due = [item for item in self.held.values() if item.next_attempt_at <= now]
        return tuple((item.id, item.size) for item in due)[:limit]

    async def load(self, ids: Sequence[int]) -> Loaded:
        self._look()
        return Loaded(
            tuple(self.held[one] for one in ids if one in self.held and self._is_good(one)),
            tuple(one for one in ids if one in self.bad),
            tuple(one for one in ids if one in self.without_key),
        )

    async def set_aside(self, loaded: Loaded, now: int) -> tuple[int, ...]:
        self.set_aside_ids += [*loaded.unreadable, *loaded.without_key]
        for item_id in loaded.unreadable:
            self.held.pop(item_id, None)
        for item_id in loaded.without_key:
            self.held[item_id] = replace(self.held[item_id], next_attempt_at=now + 1)
        return loaded.unreadable

    async def settled(self, item: QueueItem, settlement) -> None:
        self._look()
        if settlement.is_finished:
            del self.held[item.id]
        else:
            self.held[item.id] = replace(
                item,
                attempts=settlement.attempts,
                next_attempt_at=settlement.next_attempt_at,
            )

    def _is_good(self, item_id: int) -> bool:
        return item_id not in self.bad and item_id not in self.without_key

    def _look(self) -> None:
        if self.is_away:
            raise ConnectionError("the store is away")
