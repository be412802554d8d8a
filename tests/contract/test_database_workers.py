import os

from database.workers import (
    WORKER,
    all_workers,
    beat,
    database_now,
    forget_worker,
    register_worker,
    silent_workers,
)


def test_a_registered_worker_is_listed_with_its_counters(engine) -> None:
    with engine.begin() as conn:
        register_worker(conn, 1, "host-a", os.getpid())
        assert beat(conn, 1, {"accepted": 3})

    with engine.begin() as conn:
        (worker,) = all_workers(conn)
    assert (worker.id, worker.host, worker.pid) == (1, "host-a", os.getpid())
    assert worker.counters == {"accepted": 3}
    assert 0 <= worker.silence < 5_000_000


def test_a_worker_is_silent_by_the_databases_clock_alone(engine) -> None:
    with engine.begin() as conn:
        for worker_id in (1, 2, 3):
            register_worker(conn, worker_id, "host", 1)
        long_ago = database_now(conn) - 61_000_000
        conn.execute(WORKER.update().where(WORKER.c.id > 1).values(beat_at=long_ago))
        beat(conn, 3, {})

        assert silent_workers(conn) == (2,)


def test_a_beat_of_a_forgotten_worker_tells_it_to_end(engine) -> None:
    with engine.begin() as conn:
        register_worker(conn, 1, "host", 1)
        forget_worker(conn, 1)

        assert not beat(conn, 1, {})
        assert all_workers(conn) == ()
