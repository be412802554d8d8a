"""What monitoring reads: numbers from the stores, or the name of what keeps us from them."""

import asyncio
from pathlib import Path

import pytest

from database.engine import open_engine
from database.readers import Readers
from database.workers import register_worker
from gateway import web
from gateway.config import Store
from gateway.opened import opened
from gateway.web import health_reader
from tests.support.serving import make_gateway


async def test_an_idle_gateway_has_a_worker_and_nothing_waiting(tmp_path: Path) -> None:
    config = make_gateway(tmp_path)
    with opened(config) as gateway, gateway.engine.begin() as connection:
        register_worker(connection, 5, "host", 1)

    health = await health_reader(config)()

    assert health.is_ready
    assert [worker.worker_id for worker in health.workers] == [5]
    assert health.seconds_since_delivery is None
    assert (health.held, health.oldest_hold, health.oldest_waiting) == (0, 0.0, 0.0)


async def test_a_database_that_is_away_is_named_by_type(tmp_path: Path) -> None:
    config = make_gateway(tmp_path)
    away = config.model_copy(update={"store": Store(url="postgresql://u:hunter2@127.0.0.1:1/g")})

    health = await health_reader(away)()

    assert health.store_fault == "OperationalError"


async def test_a_database_that_hangs_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def hang(*_: object) -> None:
        await asyncio.sleep(30)

    monkeypatch.setattr(web, "READ_SECONDS", 0.01)
    monkeypatch.setattr(Readers, "read", hang)

    assert (await health_reader(make_gateway(tmp_path))()).store_fault == "TimeoutError"


def test_reading_needs_a_schema(tmp_path: Path) -> None:
    from database.settings import Settings

    (tmp_path / "empty.db").touch()
    engine = open_engine(Settings(f"sqlite:///{tmp_path}/empty.db"))

    with pytest.raises(Exception, match="no such table"), engine.connect() as connection:
        web.read_health(connection)
    engine.dispose()
