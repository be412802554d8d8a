from types import SimpleNamespace

import pytest
from sqlalchemy.exc import OperationalError

from database.committer import CannotBegin, Committer
from database.engine import open_engine
from database.migrations.upgrade import upgrade
from database.unit import StoreUnavailable, Unit
from database.workers import all_workers, register_worker
from tests.support.database import sqlite_settings


@pytest.fixture
def engine(tmp_path):
    settings = sqlite_settings(tmp_path)
    upgrade(settings)
    engine = open_engine(settings)
    yield engine
    engine.dispose()


class FlakyEngine:
    """Connects as long as it may."""

    def __init__(self, engine, connects):
        self.engine = engine
        self.connects = connects

    def connect(self):
        if not self.connects:
            raise OperationalError("connect", None, Exception("refused"))
        self.connects -= 1
        return self.engine.connect()


def registers(worker_id):
    return Unit(lambda conn: register_worker(conn, worker_id, "host", 1), 0, True)


def breaks_the_connection():
    def unit(conn):
        conn.invalidate()
        raise OperationalError("SELECT", None, Exception("gone"), connection_invalidated=True)

    return Unit(unit, 0, True)


def written(engine):
    with engine.begin() as conn:
        return [worker.id for worker in all_workers(conn)]


def test_a_store_that_is_away_is_told_before_any_unit_began(engine) -> None:
    unit = registers(1)
    with pytest.raises(CannotBegin):
        Committer(FlakyEngine(engine, 0), 10).commit([unit])

    assert not unit.future.running()


def test_a_unit_that_breaks_the_connection_takes_no_other_with_it(engine) -> None:
    units = [registers(1), breaks_the_connection(), registers(2)]
    committer = Committer(FlakyEngine(engine, 10), 10)
    committer.commit(units)

    assert isinstance(units[1].future.exception(), StoreUnavailable)
    assert written(engine) == [1, 2]
    assert (committer.units, committer.failed) == (2, 1)
    committer.close()


def test_a_store_that_goes_away_in_the_middle_fails_the_rest_of_the_group(engine) -> None:
    units = [registers(1), breaks_the_connection(), registers(2)]
    committer = Committer(FlakyEngine(engine, 1), 10)
    committer.commit(units)

    assert all(isinstance(unit.future.exception(), StoreUnavailable) for unit in units)
    assert written(engine) == []


def test_a_connection_that_cannot_even_be_closed_is_given_up() -> None:
    def refuse():
        raise OSError("closing")

    committer = Committer(SimpleNamespace(), 10)
    committer._connection = SimpleNamespace(invalidate=refuse, close=refuse)
    committer.close()

    assert committer._connection is None
