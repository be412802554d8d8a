"""Guessing passwords (reliability.md, threat 25): of a thousand tries at most twenty are looked at."""

import asyncio
import base64
from itertools import cycle

import pytest

from tests.support.smtp import LOGIN, PASSWORD, FakeDoor, Listener, listening, server_tls
from vault.passwords import NOBODYS_HASH, is_password

TRIES = 1000
STRANGERS = [f"127.0.{n}.1" for n in range(1, 60)]


def plain(username: str, password: str) -> str:
    return "AUTH PLAIN " + base64.b64encode(f"\0{username}\0{password}".encode()).decode()


async def guess(listener: Listener, guesses: list[str], sources: list[str]) -> list[str]:
    """Say all these, as many in a session as it bears, each session from the next address."""
    said: list[str] = []
    for source in cycle(sources):
        peer = await listener.secure(source)
        while len(said) < len(guesses):
            said.append(await peer.ask(guesses[len(said)]))
            if said[-1].startswith("421"):
                break
        peer.close()
        if len(said) == len(guesses):
            return said
    return said


ONE_ACCOUNT = [plain(LOGIN, f"guess {n}") for n in range(TRIES)]
MANY_ACCOUNTS = [plain(f"seller{n}@shops.example", "Password123!") for n in range(TRIES)]


@pytest.mark.parametrize(
    ("guesses", "sources", "most"),
    [
        pytest.param(ONE_ACCOUNT, ["127.0.0.1"], 10, id="one account from one address"),
        pytest.param(ONE_ACCOUNT, STRANGERS, 10, id="one account from many addresses"),
        pytest.param(MANY_ACCOUNTS, ["127.0.0.1"], 20, id="many accounts from one address"),
    ],
)
async def test_of_a_thousand_tries_few_are_looked_at(
    guesses: list[str], sources: list[str], most: int
) -> None:
    async with listening(tls=server_tls(), is_submission=True) as listener:
        said = await guess(listener, guesses, sources)

        assert len(said) == TRIES
        assert len(listener.door.logins) == most
        assert {line[:9] for line in said} <= {"535 5.7.8", "454 4.7.0", "421 4.7.0"}


async def test_two_workers_together_look_at_no_more() -> None:
    door = FakeDoor()
    for _ in range(2):
        share = {"failed_logins_by_account": 5, "failed_logins_by_peer": 10}
        async with listening(door, tls=server_tls(), is_submission=True, **share) as listener:
            await guess(listener, MANY_ACCOUNTS[:100], ["127.0.0.1"])

    assert len(door.logins) == 20


async def test_a_seller_at_home_logs_in_while_others_guess() -> None:
    async with listening(tls=server_tls(), is_submission=True) as listener:
        right = plain(LOGIN, PASSWORD)
        assert (await (await listener.secure()).ask(right)).startswith("235")
        said = await guess(listener, ONE_ACCOUNT[:60], STRANGERS)

        assert said[-1][:3] in {"454", "421"}
        assert (await (await listener.secure()).ask(right)).startswith("235")


async def test_checking_passwords_does_not_hold_up_the_loop() -> None:
    async def check() -> None:
        await asyncio.to_thread(is_password, "guess", NOBODYS_HASH)

    async with listening(
        FakeDoor(before_login=check), tls=server_tls(), is_submission=True
    ) as listener:
        peers = [await listener.secure() for _ in range(4)]
        asked = [asyncio.create_task(peer.ask(ONE_ACCOUNT[0])) for peer in peers]
        late = await _lateness(asyncio.gather(*asked))

        assert [task.result()[:3] for task in asked] == ["535"] * 4
        # Nine of ten looks: a busy machine is late now and then, a loop that is held up always.
        assert sorted(late)[len(late) * 9 // 10] < 0.05


async def _lateness(work: "asyncio.Future[list[str]]") -> list[float]:
    """Seconds that the loop was late, at each look while this work went on."""
    loop, late = asyncio.get_running_loop(), []
    while not work.done():
        begun = loop.time()
        await asyncio.sleep(0.005)
        late.append(loop.time() - begun - 0.005)
    return late
