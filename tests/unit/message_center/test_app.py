"""The pages: alive says little, ready says why not, metrics are Prometheus text."""

import json

import pytest

from message_center.app import build_app
from message_center.health import Health, WorkerHealth
from tests.support.asgi import App, request

LIVING = Health(workers=(WorkerHealth(7, "host", 3.0, {"messages": 2}),))


def app_over(health: Health) -> App:
    async def read() -> Health:
        return health

    return build_app(read)


async def test_alive_does_not_ask_the_stores() -> None:
    async def away() -> Health:
        raise AssertionError("a database that is away must not get the process restarted")

    status, _, body = await request(build_app(away), "/healthz")

    assert (status, body) == (200, b"ok\n")


async def test_ready_with_a_living_worker() -> None:
    status, headers, body = await request(app_over(LIVING), "/readyz")

    assert status == 200
    assert headers["content-type"] == "application/json"
    assert json.loads(body) == {"ready": True, "reasons": []}


@pytest.mark.parametrize(
    ("health", "reason"),
    [
        (Health(), "no worker has sent a heartbeat for 60 s"),
        (Health(store_fault="TimeoutError"), "the database cannot be read: TimeoutError"),
    ],
)
async def test_not_ready_says_why(health: Health, reason: str) -> None:
    status, _, body = await request(app_over(health), "/readyz")

    assert status == 503
    assert json.loads(body) == {"ready": False, "reasons": [reason]}


async def test_metrics_are_prometheus_text() -> None:
    status, headers, body = await request(app_over(LIVING), "/metrics")

    assert status == 200
    assert headers["content-type"].startswith("text/plain; version=")
    assert b"\ngobetween_ready 1.0\n" in body


@pytest.mark.parametrize("path", ["/", "/metrics/x", "/api/v1/orders", "/healthz/"])
async def test_other_paths_are_not_found(path: str) -> None:
    assert (await request(app_over(LIVING), path))[0] == 404


async def test_nothing_can_be_posted() -> None:
    assert (await request(app_over(LIVING), "/readyz", "POST"))[0] == 405
