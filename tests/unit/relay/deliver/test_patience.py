import pytest

from relay.deliver.patience import Patience
from tests.support.clock import Clock


@pytest.fixture
def clock(monkeypatch) -> Clock:
    return Clock(monkeypatch)


def patience() -> tuple[Patience, list[str]]:
    calls: list[str] = []
    return Patience(lambda: calls.append("hang up")), calls


async def test_a_wait_that_takes_too_long_ends_the_connection_once(clock: Clock) -> None:
    waiting, calls = patience()
    waiting.begin(100)
    await clock.passes(200)

    assert (calls, waiting.is_lost) == (["hang up"], True)


async def test_a_reply_in_time_ends_nothing(clock: Clock) -> None:
    waiting, calls = patience()
    for _ in range(5):
        waiting.begin(300)
        await clock.passes(100)
        waiting.end()
    await clock.passes(500)

    assert (calls, waiting.is_lost) == ([], False)


async def test_a_later_wait_has_its_own_time_though_an_older_timer_fires_in_it(
    clock: Clock,
) -> None:
    waiting, calls = patience()
    waiting.begin(200)
    waiting.end()
    waiting.begin(600)
    await clock.passes(400)
    assert calls == []
    await clock.passes(500)

    assert calls == ["hang up"]


async def test_a_shorter_wait_does_not_wait_for_the_older_timer(clock: Clock) -> None:
    waiting, calls = patience()
    waiting.begin(5000)
    waiting.end()
    waiting.begin(100)
    await clock.passes(500)

    assert calls == ["hang up"]


async def test_what_is_closed_hangs_up_no_more(clock: Clock) -> None:
    waiting, calls = patience()
    waiting.begin(100)
    waiting.close()
    await clock.passes(300)

    assert (calls, waiting.is_lost) == ([], False)
