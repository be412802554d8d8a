import asyncio

from relay.deliver.patience import Patience


def patience() -> tuple[Patience, list[str]]:
    calls: list[str] = []
    return Patience(lambda: calls.append("hang up")), calls


async def test_a_wait_that_takes_too_long_ends_the_connection_once() -> None:
    waiting, calls = patience()
    waiting.begin(0.01)
    await asyncio.sleep(0.05)

    assert (calls, waiting.is_lost) == (["hang up"], True)


async def test_a_reply_in_time_ends_nothing() -> None:
    waiting, calls = patience()
    for _ in range(5):
        waiting.begin(0.03)
        await asyncio.sleep(0.01)
        waiting.end()
    await asyncio.sleep(0.05)

    assert (calls, waiting.is_lost) == ([], False)


async def test_a_later_wait_has_its_own_time_though_an_older_timer_fires_in_it() -> None:
    waiting, calls = patience()
    waiting.begin(0.02)
    waiting.end()
    waiting.begin(0.06)
    await asyncio.sleep(0.04)
    assert calls == []
    await asyncio.sleep(0.05)

    assert calls == ["hang up"]


async def test_a_shorter_wait_does_not_wait_for_the_older_timer() -> None:
    waiting, calls = patience()
    waiting.begin(5.0)
    waiting.end()
    waiting.begin(0.01)
    await asyncio.sleep(0.05)

    assert calls == ["hang up"]


async def test_what_is_closed_hangs_up_no_more() -> None:
    waiting, calls = patience()
    waiting.begin(0.01)
    waiting.close()
    await asyncio.sleep(0.03)

    assert (calls, waiting.is_lost) == ([], False)
