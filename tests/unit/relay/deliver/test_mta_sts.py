"""Policies of other domains: kept until their age, renewed, and never lost to an attacker."""

import asyncio

import pytest

from relay.deliver import mta_sts
from relay.deliver.mta_sts import StsPolicies
from relay.deliver.sts_policy import KnownPolicy, StsMode, StsPolicy
from tests.support.queue import NOW, Clock

SECOND = 1_000_000
DAY = 86_400 * SECOND
D = "buyer.example"


def text(mode="enforce", mx="mx.buyer.example", max_age=7 * 86_400) -> bytes:
    return f"version: STSv1\nmode: {mode}\nmx: {mx}\nmax_age: {max_age}\n".encode()


class FakeStore:
    """The table in a dictionary; it is its own readers and writer."""

    def __init__(self) -> None:
        self.rows: dict[str, KnownPolicy] = {}
        self.reads = 0
        self.is_away = False

    def find(self, conn, domain, now):
        known = self.rows.get(domain)
        return known if known and known.expires_at > now else None

    def keep(self, conn, domain, known):
        self.rows[domain] = known

    async def read(self, query):
        self.reads += 1
        return self._run(query)

    async def commit(self, unit):
        return self._run(unit)

    def _run(self, query):
        if self.is_away:
            raise ConnectionError("the store is away")
        return query(None)


class Web:
    """What the policy host says, or the exception that it is good for."""

    def __init__(self, answer=None) -> None:
        self.answer = text() if answer is None else answer
        self.fetches = 0
        self.gate: asyncio.Event | None = None

    async def __call__(self, domain):
        self.fetches += 1
        if self.gate is not None:
            await self.gate.wait()
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class Bench:
    def __init__(self, answer=None) -> None:
        self.store, self.web, self.clock = FakeStore(), Web(answer), Clock(NOW)
        self.restart()

    def restart(self) -> None:
        self.policies = StsPolicies(self.store, self.store, self.store, self.web, self.clock)

    async def mode(self, record="1"):
        policy = await self.policies.policy_of(D, record)
        return policy and policy.mode.value

    def later(self, micros) -> None:
        self.clock.now += micros


async def test_a_policy_is_fetched_once_and_kept() -> None:
    one = Bench()

    assert [await one.mode() for _ in range(3)] == ["enforce"] * 3
    assert one.web.fetches == 1
    assert one.store.rows[D] == KnownPolicy(
        "1", StsPolicy(StsMode.ENFORCE, ("mx.buyer.example",), 7 * 86_400), NOW
    )


async def test_a_domain_without_a_record_is_not_fetched_for() -> None:
    one = Bench()

    assert await one.mode(None) is None
    assert one.web.fetches == 0


async def test_a_kept_policy_outlives_a_restart_and_a_stripped_record() -> None:
    one = Bench()
    await one.mode()
    one.restart()
    one.web.answer = OSError("nobody there")

    assert await one.mode(None) == "enforce"
    assert await one.mode("2") == "enforce"


async def test_another_id_has_the_policy_fetched_before_the_mail_goes() -> None:
    one = Bench()
    await one.mode()
    one.web.answer = text("none")
    one.later(61 * SECOND)

    assert await one.mode("2") == "none"
    assert one.store.rows[D].id == "2"


async def test_a_record_that_changes_all_the_time_is_not_followed_all_the_time() -> None:
    one = Bench()
    for number in range(50):
        await one.mode(str(number))

    assert one.web.fetches == 1


@pytest.mark.parametrize(
    "answer", [OSError("away"), TimeoutError(), b"<html>", text("enforce", mx="*"), RuntimeError()]
)
async def test_what_cannot_be_fetched_holds_nobody_up_and_is_tried_again_later(answer) -> None:
    one = Bench(answer)

    assert [await one.mode() for _ in range(3)] == [None] * 3
    assert one.web.fetches == 1
    one.web.answer = text()
    one.later(301 * SECOND)
    assert await one.mode() == "enforce"
    assert one.policies.counts == {"sts policies fetched": 2, "sts policies missed": 1}


async def test_a_policy_counts_until_its_age_and_no_longer_when_it_cannot_be_renewed() -> None:
    one = Bench(text(max_age=3 * 86_400))
    await one.mode()
    one.web.answer = OSError("away")
    one.later(3 * DAY - SECOND)
    last = await one.mode()
    one.later(2 * SECOND)

    assert last == "enforce"
    assert await one.mode() is None


async def test_a_policy_is_renewed_every_day_beside_the_mail() -> None:
    one = Bench()
    await one.mode()
    one.web.gate = asyncio.Event()
    one.later(DAY + SECOND)

    assert await one.mode() == "enforce"
    one.web.gate.set()
    await asyncio.sleep(0.01)
    assert one.web.fetches == 2
    assert one.store.rows[D].fetched_at == NOW + DAY + SECOND
    await one.mode()
    assert one.web.fetches == 2


async def test_a_policy_that_lasts_no_time_still_binds_the_mail_it_was_fetched_for() -> None:
    one = Bench(text(max_age=0))

    assert await one.mode() == "enforce"


async def test_a_policy_is_fetched_once_for_all_who_wait() -> None:
    one = Bench()
    one.web.gate = asyncio.Event()
    tasks = [asyncio.create_task(one.mode()) for _ in range(5)]
    await asyncio.sleep(0.01)
    tasks[0].cancel()
    one.web.gate.set()
    modes = await asyncio.gather(*tasks[1:])

    assert modes == ["enforce"] * 4
    assert one.web.fetches == 1


async def test_a_store_that_is_away_defers_rather_than_forget_a_policy() -> None:
    one = Bench()
    one.store.is_away = True

    with pytest.raises(ConnectionError):
        await one.mode()


async def test_a_policy_that_cannot_be_kept_counts_all_the_same() -> None:
    one = Bench()
    await one.mode(None)
    one.store.is_away = True

    assert [await one.mode(), await one.mode()] == ["enforce"] * 2
    assert one.store.rows == {}


async def test_that_there_is_no_policy_is_remembered_for_a_minute() -> None:
    one = Bench()
    for _ in range(5):
        await one.mode(None)
    reads = one.store.reads
    one.later(61 * SECOND)
    one.store.rows[D] = KnownPolicy("9", StsPolicy(StsMode.TESTING, ("a.b",), 600), one.clock.now)

    assert reads == 1
    assert await one.mode(None) == "testing"


async def test_only_so_many_domains_are_remembered(monkeypatch) -> None:
    monkeypatch.setattr(mta_sts, "MOST_REMEMBERED", 2)
    one = Bench()
    for name in ("a.example", "b.example", "c.example", "a.example"):
        await one.policies.policy_of(name, None)

    assert one.store.reads == 4


async def test_a_clock_that_goes_back_asks_again() -> None:
    one = Bench()
    await one.mode(None)
    one.later(-DAY)
    await one.mode(None)

    assert one.store.reads == 2


async def test_closed_in_the_middle_of_a_fetch_it_gives_up() -> None:
    one = Bench()
    one.web.gate = asyncio.Event()
    task = asyncio.create_task(one.mode())
    await asyncio.sleep(0.01)
    await one.policies.close()

    assert isinstance((await asyncio.gather(task, return_exceptions=True))[0], BaseException)
