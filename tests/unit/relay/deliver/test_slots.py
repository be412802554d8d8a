"""Turns: bounds that hold, and nobody kept out by others who are slow."""

import asyncio
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay.deliver.slots import Slots


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


class Crowd:
    """Attempts that hold their slot until they are let go."""

    def __init__(self, slots: Slots) -> None:
        self.slots = slots
        self.running: list[str] = []
        self.begun: list[str] = []
        self.tasks: dict[str, asyncio.Task] = {}
        self.gates: dict[str, asyncio.Event] = {}

    def come(self, name: str) -> None:
        self.gates[name] = asyncio.Event()
        self.tasks[name] = asyncio.create_task(self._attempt(name))

    async def _attempt(self, name: str) -> None:
        await self.slots.take(name[0])
        self.running.append(name)
        self.begun.append(name)
        try:
            await self.gates[name].wait()
        finally:
            self.running.remove(name)
            self.slots.give(name[0])

    async def go(self, *names: str) -> None:
        for name in names:
            self.gates[name].set()
        await settle()

    async def end(self) -> None:
        while any(not task.done() for task in self.tasks.values()):
            await self.go(*self.gates)


async def crowd(each: int, in_all: int, *names: str) -> Crowd:
    one = Crowd(Slots(each, in_all))
    for name in names:
        one.come(name)
    await settle()
    return one


async def test_a_destination_has_its_bound() -> None:
    one = await crowd(2, 100, "a1", "a2", "a3", "b1")

    assert one.running == ["a1", "a2", "b1"]
    assert one.slots.waiting == 1
    await one.go("a1")
    assert one.running == ["a2", "b1", "a3"]
    await one.end()


async def test_those_who_wait_for_one_destination_go_in_their_order() -> None:
    one = await crowd(1, 100, "a1", "a2", "a3")
    await one.go("a1")
    await one.go("a2")

    assert one.begun == ["a1", "a2", "a3"]
    await one.end()


async def test_slow_destinations_leave_room_for_those_that_come_new() -> None:
    slow = [f"{name}{number}" for name in "abcdef" for number in range(20)]
    one = await crowd(10, 40, *slow)
    busy = len(one.running)
    one.come("z1")
    await settle()

    assert busy < 40
    assert "z1" in one.running
    await one.end()


async def test_one_destination_alone_gets_all_of_its_bound() -> None:
    one = await crowd(10, 20, *(f"a{number}" for number in range(30)))

    assert len(one.running) == 10
    await one.end()


async def test_destinations_go_in_turn() -> None:
    one = await crowd(1, 1, "x1", "a1", "a2", "b1", "b2")
    for name in ("x1", "a1", "b1", "a2"):
        await one.go(name)

    assert one.begun == ["x1", "a1", "b1", "a2", "b2"]
    await one.end()


async def test_a_cancelled_wait_leaves_the_line() -> None:
    one = await crowd(1, 9, "a1", "a2", "a3")
    one.tasks["a2"].cancel()
    await settle()
    await one.go("a1")

    assert one.begun == ["a1", "a3"]
    await one.end()
    assert one.slots.waiting == 0


async def test_the_last_to_leave_the_line_ends_it() -> None:
    one = await crowd(1, 9, "a1", "a2")
    one.tasks["a2"].cancel()
    await settle()

    assert one.slots.waiting == 0
    await one.end()


async def test_a_slot_called_and_cancelled_at_once_is_given_back() -> None:
    one = await crowd(1, 1, "a1", "a2", "b1")
    one.gates["a1"].set()
    await asyncio.sleep(0)
    one.tasks["a2"].cancel()
    await settle()

    assert one.begun == ["a1", "b1"]
    await one.end()


async def test_held_back_nobody_begins_any_more() -> None:
    one = await crowd(1, 9, "a1", "a2", "a3")
    one.slots.hold_back()
    await settle()

    assert one.running == ["a1"]
    assert one.tasks["a2"].cancelled()
    with pytest.raises(asyncio.CancelledError):
        await one.slots.take("b")
    await one.end()
    assert one.slots.waiting == 0


@given(
    steps=st.lists(st.tuples(st.sampled_from("abcd"), st.booleans()), max_size=40),
    each=st.integers(1, 4),
    more=st.integers(0, 6),
)
def test_bounds_hold_and_everybody_has_a_turn(steps, each, more) -> None:
    async def play() -> None:
        one = Crowd(Slots(each, each + more))
        for at, (name, leaves) in enumerate(steps):
            one.come(f"{name}{at}")
            await settle()
            if leaves and one.running:
                await one.go(one.running[0])
            assert len(one.running) <= each + more
            counts = Counter(name[0] for name in one.running)
            assert all(count <= each for count in counts.values())
        await one.end()
        assert sorted(one.begun) == sorted(one.tasks)

    asyncio.run(play())
