"""When mail may be sent here."""

from message_center.health import BEAT_LIMIT_SECONDS, Health, WorkerHealth


def worker(silence: float) -> WorkerHealth:
    return WorkerHealth(1, "host", silence, {})


def test_one_living_worker_is_enough() -> None:
    assert Health(workers=(worker(BEAT_LIMIT_SECONDS), worker(500.0))).is_ready


def test_silent_workers_do_not_count() -> None:
    health = Health(workers=(worker(BEAT_LIMIT_SECONDS + 0.1),))

    assert health.living == ()
    assert not health.is_ready


def test_stores_that_cannot_be_read_outweigh_living_workers() -> None:
    health = Health(workers=(worker(1.0),), store_fault="OperationalError")

    assert health.reasons == ("the database cannot be read: OperationalError",)
