"""Prometheus text from one reading of the stores. Labels are states, worker ids and reply names: never an address."""

from collections.abc import Iterator

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from message_center.health import Health


class HealthCollector(Collector):
    """Turns a reading into metric families."""

    def __init__(self, health: Health) -> None:
        self._health = health

    def collect(self) -> Iterator[Metric]:
        """Yield the families; of stores that cannot be read there is nothing to tell but that."""
        health = self._health
        ready = GaugeMetricFamily("gobetween_ready", "1 when mail may be sent to this gateway.")
        ready.add_metric([], float(health.is_ready))
        yield ready
        if health.store_fault:
            return
        yield from _gauges(health)
        events = CounterMetricFamily(
            "gobetween_events",
            "What a worker counted since it started.",
            labels=["worker", "event"],
        )
        for worker in health.living:
            for name, value in sorted(worker.counters.items()):
                events.add_metric([f"{worker.host}-{worker.worker_id}", name], value)
        yield events


def _gauges(health: Health) -> Iterator[Metric]:
    workers = GaugeMetricFamily("gobetween_workers", "Workers with a recent heartbeat.")
    workers.add_metric([], len(health.living))
    yield workers
    items = GaugeMetricFamily("gobetween_queue_items", "Queue items by state.", labels=["state"])
    for state, count in sorted(health.queue_states.items()):
        items.add_metric([state], count)
    yield items
    oldest = GaugeMetricFamily(
        "gobetween_queue_oldest_seconds", "Age of the oldest item that waits to be delivered."
    )
    oldest.add_metric([], health.oldest_waiting)
    yield oldest
    if health.seconds_since_delivery is not None:
        last = GaugeMetricFamily(
            "gobetween_seconds_since_delivery", "Seconds since a message was last delivered."
        )
        last.add_metric([], health.seconds_since_delivery)
        yield last
    held = GaugeMetricFamily("gobetween_held", "Messages that wait for an operator.")
    held.add_metric([], health.held)
    yield held
    age = GaugeMetricFamily("gobetween_held_oldest_seconds", "Age of the oldest held message.")
    age.add_metric([], health.oldest_hold)
    yield age


def render(health: Health) -> bytes:
    """The exposition text of one reading."""
    registry = CollectorRegistry(auto_describe=False)
    registry.register(HealthCollector(health))
    return generate_latest(registry)
