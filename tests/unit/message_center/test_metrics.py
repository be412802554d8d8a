"""The exposition: every family once, no series twice, nothing about people."""

from message_center.health import Health, WorkerHealth
from message_center.metrics import render

FULL = Health(
    workers=(
        WorkerHealth(10_001, "mx1", 1.0, {"messages": 5, "refused 550 5.1.1": 2}),
        WorkerHealth(20_001, "mx1", 1.0, {"messages": 7}),
        WorkerHealth(30_001, "mx1", 99.0, {"messages": 9}),
    ),
    queue_states={"waiting": 3, "finished": 8},
    oldest_waiting=12.5,
    seconds_since_delivery=4.0,
    held=2,
    oldest_hold=60.0,
)


def samples(health: Health) -> list[str]:
    return [line for line in render(health).decode().splitlines() if not line.startswith("#")]


def test_every_number_is_shown() -> None:
    shown = dict(line.rsplit(" ", 1) for line in samples(FULL))

    assert shown["gobetween_ready"] == "1.0"
    assert shown["gobetween_workers"] == "2.0"
    assert shown['gobetween_queue_items{state="waiting"}'] == "3.0"
    assert shown["gobetween_queue_oldest_seconds"] == "12.5"
    assert shown["gobetween_seconds_since_delivery"] == "4.0"
    assert shown["gobetween_held"] == "2.0"
    assert shown["gobetween_held_oldest_seconds"] == "60.0"
    key = 'gobetween_events_total{event="refused 550 5.1.1",worker="mx1-10001"}'
    assert shown[key] == "2.0"


def test_workers_of_one_host_never_share_a_series() -> None:
    names = [line.rsplit(" ", 1)[0] for line in samples(FULL)]

    assert len(set(names)) == len(names)


def test_silent_workers_count_no_more() -> None:
    assert not any("30001" in line for line in samples(FULL))


def test_no_delivery_yet_is_no_number() -> None:
    assert not any("since_delivery" in line for line in samples(Health()))


def test_stores_that_cannot_be_read_show_nothing_but_that() -> None:
    assert samples(Health(store_fault="OperationalError")) == ["gobetween_ready 0.0"]
