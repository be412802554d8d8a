"""The workers that share one store, and which of them fell silent, by the database's own clock.

A worker holds queue items by its id. It beats every ten seconds; one that was silent for a minute
is taken for dead and its items are free. Only the database's clock counts, so a host with a wrong
clock can neither free the items of others nor keep its own for ever. On SQLite all workers share
a host, and its clock is the database's.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import BigInteger, Connection, Index, Integer, cast, func, literal_column, select
from sqlalchemy.sql import ColumnElement

from database.rows import Code, Codes, Count, Id, Micros, Row

BEAT_EVERY = 10
SILENT_AFTER = 60


class WorkerRow(Row, table=True):
    """A running process that may hold queue items."""

    __tablename__ = "worker"
    __table_args__ = (Index(None, "beat_at"),)

    id: Id
    host: Code
    pid: Count
    started_at: Micros
    beat_at: Micros
    counters: Codes


WORKER = WorkerRow.__table__


@dataclass(frozen=True, slots=True)
class Worker:
    """A worker as its last beat left it; `silence` is microseconds since then."""

    id: int
    host: str
    pid: int
    started_at: int
    beat_at: int
    silence: int
    counters: Mapping[str, int]


def database_now(conn: Connection) -> int:
    """Return the database's clock in microseconds UTC."""
    return int(conn.execute(select(_clock(conn))).scalar_one())


def register_worker(conn: Connection, worker_id: int, host: str, pid: int) -> None:
    """Write a new worker down; its first beat is now."""
    clock = _clock(conn)
    conn.execute(
        WORKER.insert().values(
            id=worker_id, host=host[:64], pid=pid, started_at=clock, beat_at=clock, counters="{}"
        )
    )


def beat(conn: Connection, worker_id: int, counters: Mapping[str, int]) -> bool:
    """Tell that a worker lives; false when its row is gone: it was taken for dead, and must end."""
    statement = WORKER.update().where(WORKER.c.id == worker_id)
    values = {"beat_at": _clock(conn), "counters": json.dumps(dict(counters))}
    return conn.execute(statement.values(values)).rowcount == 1


def silent_workers(conn: Connection, seconds: int = SILENT_AFTER) -> tuple[int, ...]:
    """Return the ids of the workers that were silent for longer than that, oldest first."""
    limit = _clock(conn) - seconds * 1_000_000
    statement = select(WORKER.c.id).where(WORKER.c.beat_at < limit).order_by(WORKER.c.beat_at)
    return tuple(conn.execute(statement).scalars())


def all_workers(conn: Connection) -> tuple[Worker, ...]:
    """Return every worker that is written down, oldest first."""
    now = database_now(conn)
    rows = conn.execute(select(WORKER).order_by(WORKER.c.started_at, WORKER.c.id))
    return tuple(
        Worker(
            id=row.id,
            host=row.host,
            pid=row.pid,
            started_at=row.started_at,
            beat_at=row.beat_at,
            silence=max(0, now - row.beat_at),
            counters=json.loads(row.counters),
        )
        for row in rows
    )


def forget_worker(conn: Connection, worker_id: int) -> None:
    """Remove a worker that ended or was taken for dead, after its items were freed."""
    conn.execute(WORKER.delete().where(WORKER.c.id == worker_id))


def _clock(conn: Connection) -> ColumnElement[int]:
    if conn.dialect.name == "sqlite":
        # The Julian day is exact to a twentieth of a millisecond; 2440587.5 is 1970-01-01.
        return literal_column(
            "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER) * 1000", Integer
        )
    # clock_timestamp() moves within a transaction, now() does not.
    return cast(func.extract("epoch", func.clock_timestamp()) * 1_000_000, BigInteger)
