"""A worker's duties: what fails is tried again, what is ill ends."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from database.workers import all_workers, forget_worker
from database.writer import WriterStopped
from gateway import duties
from gateway.duties import TakenForDead, enter, leave, repeat
from gateway.parts import Parts, build_parts
from gateway.rotation import rotate
from tests.support.serving import make_gateway
from vault.keyring import Family


@pytest.fixture
async def parts(tmp_path: Path):
    built = build_parts(make_gateway(tmp_path), 7)
    built.writer.start()
    await built.writer.commit(lambda c: enter(c, built, "host", 1, (7,)))
    yield built
    await built.close()


async def test_a_round_that_fails_is_tried_again() -> None:
    stop, rounds = asyncio.Event(), []

    async def duty(_parts: object, stop: asyncio.Event) -> None:
        rounds.append(1)
        if len(rounds) == 3:
            stop.set()
        raise OSError("a@b.example")

    await repeat(duty, 0.001, None, stop)

    assert len(rounds) == 3


@pytest.mark.parametrize("error", [WriterStopped("x"), TakenForDead()])
async def test_an_ill_worker_ends(error: Exception) -> None:
    async def duty(_parts: object, _stop: asyncio.Event) -> None:
        raise error

    with pytest.raises(type(error)):
        await repeat(duty, 1.0, None, asyncio.Event())


async def test_a_worker_that_was_forgotten_learns_it(parts: Parts) -> None:
    await duties.say_alive(parts, asyncio.Event())
    await parts.writer.commit(lambda c: forget_worker(c, 7))

    with pytest.raises(TakenForDead):
        await duties.say_alive(parts, asyncio.Event())


async def test_entering_forgets_who_is_known_to_be_gone(parts: Parts) -> None:
    await parts.writer.commit(lambda c: enter(c, parts_with(parts, 8), "host", 2, (8,)))

    assert [worker.id for worker in await parts.readers.read(all_workers)] == [8]


async def test_on_postgresql_nobody_is_known_to_be_gone(parts: Parts) -> None:
    await parts.writer.commit(lambda c: enter(c, parts_with(parts, 8), "host", 2, ()))

    assert {worker.id for worker in await parts.readers.read(all_workers)} == {7, 8}


async def test_a_successor_frees_what_its_predecessor_held_at_once(parts: Parts) -> None:
    await parts.writer.commit(lambda c: enter(c, parts_with(parts, 8), "host", 2, (), succeeds=7))

    assert [worker.id for worker in await parts.readers.read(all_workers)] == [8]


async def test_leaving_leaves_no_worker_behind(parts: Parts) -> None:
    await parts.writer.commit(lambda c: leave(c, parts, 7))

    assert await parts.readers.read(all_workers) == ()


def parts_with(parts: Parts, worker_id: int) -> Parts:
    return replace(parts, worker_id=worker_id)


async def test_a_new_keyring_ends_the_worker_in_good_order(parts: Parts) -> None:
    stop = asyncio.Event()
    await duties.watch_keyring(parts, stop)
    assert not stop.is_set()
    rotate(parts.config, Family.TOKEN)

    await duties.watch_keyring(parts, stop)

    assert stop.is_set()


async def test_a_broken_keyring_does_not(parts: Parts) -> None:
    stop, path = asyncio.Event(), parts.config.path(parts.config.keyring.file)
    path.write_text("oops")

    await duties.watch_keyring(parts, stop)

    assert not stop.is_set()


async def test_the_house_is_kept_and_heads_are_exported_once_a_day(parts: Parts) -> None:
    await duties.keep_house(parts, asyncio.Event())
    (heads,) = (parts.config.state_dir / "heads").iterdir()
    before = heads.stat().st_mtime_ns

    await duties.keep_house(parts, asyncio.Event())

    assert heads.stat().st_mtime_ns == before
