"""Logins are checked a few at a time, within budgets, and end in their own time."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from relay.receive import replies
from relay.receive.budgets import Peer
from relay.receive.logins import LoginDesk
from relay.receive.settings import Limits

PEERS = [Peer(f"192.0.2.{n}", f"192.0.2.{n}", is_trusted=False) for n in range(256)]


class Checks:
    """Counts checks; each waits until it is let go."""

    def __init__(self, found: int | None = None) -> None:
        self.found = found
        self.begun = self.running = self.most = 0
        self.gate = asyncio.Event()

    async def __call__(self) -> int | None:
        self.begun += 1
        self.running += 1
        self.most = max(self.most, self.running)
        await self.gate.wait()
        self.running -= 1
        return self.found


def fails() -> Callable[[], Coroutine[Any, Any, int | None]]:
    async def check() -> None:
        return None

    return check


async def test_at_most_two_are_checked_at_once_and_few_wait() -> None:
    desk, checks = LoginDesk(Limits(logins_waiting=3)), Checks(7)
    tasks = [
        asyncio.create_task(desk.judge(peer, f"u{peer.ip}@x.example", checks, 0.0))
        for peer in PEERS[:6]
    ]
    await asyncio.sleep(0.01)
    assert tasks[5].result() == replies.LOGINS_BUSY
    checks.gate.set()

    assert await asyncio.gather(*tasks[:5]) == [7] * 5
    assert (checks.begun, checks.most) == (5, 2)


async def test_all_spellings_of_a_user_name_are_one_account() -> None:
    desk = LoginDesk(Limits(failed_logins_by_account=3))
    names = [
        "Ana@Bücher.example",
        " ana@xn--bcher-kva.example",
        "ANA@BÜCHER.EXAMPLE",
        "ana@bücher.example",
    ]
    found = [await desk.judge(p, name, fails(), 0.0) for p, name in zip(PEERS, names, strict=False)]

    assert found == [replies.LOGIN_FAILED] * 3 + [replies.LOGINS_PAUSED]


async def test_what_is_no_address_has_a_budget_too() -> None:
    desk = LoginDesk(Limits(failed_logins_by_account=1))
    found = [
        await desk.judge(PEERS[n], name, fails(), 0.0) for n, name in enumerate(("Root", "root"))
    ]

    assert found == [replies.LOGIN_FAILED, replies.LOGINS_PAUSED]


async def test_a_thousand_at_once_are_not_all_let_through() -> None:
    desk, checks = LoginDesk(Limits(logins_waiting=1000)), Checks()
    tries = [desk.judge(PEERS[n % 256], "ana@x.example", checks, 0.0) for n in range(1000)]
    tasks = [asyncio.create_task(each) for each in tries]
    await asyncio.sleep(0.05)
    checks.gate.set()
    found = await asyncio.gather(*tasks)

    assert checks.begun == found.count(replies.LOGIN_FAILED) == 10
    assert found.count(replies.LOGINS_PAUSED) == 990


async def test_a_client_that_leaves_does_not_begin_another_beside_its_first() -> None:
    desk, checks = LoginDesk(Limits(logins_at_once=1)), Checks()
    for _ in range(3):
        task = asyncio.create_task(desk.judge(PEERS[0], "ana@x.example", checks, 0.0))
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    assert checks.begun == 1
    checks.gate.set()
    await asyncio.sleep(0.01)
    assert (checks.begun, checks.most) == (3, 1)


async def test_a_fault_of_ours_is_told_and_costs_the_client_nothing() -> None:
    desk = LoginDesk(Limits(failed_logins_by_account=1))

    async def breaks() -> int | None:
        raise OSError("the store is away")

    for _ in range(3):
        with pytest.raises(OSError, match="away"):
            await desk.judge(PEERS[0], "ana@x.example", breaks, 0.0)
    assert await desk.judge(PEERS[0], "ana@x.example", fails(), 0.0) == replies.LOGIN_FAILED


async def test_user_names_are_kept_as_keyed_hashes_only() -> None:
    desks = [LoginDesk(Limits()) for _ in range(2)]
    for desk in desks:
        await desk.judge(PEERS[0], "ana@x.example", fails(), 0.0)
    kept = [set(desk._book._by_account._counts) for desk in desks]

    assert [len(key) for keys in kept for key in keys] == [16, 16]
    assert kept[0] != kept[1]
