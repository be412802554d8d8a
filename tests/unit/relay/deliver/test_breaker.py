"""Hosts that could not be reached rest."""

from relay.deliver import breaker
from relay.deliver.breaker import Breaker


def test_a_host_rests_for_its_time_and_no_longer() -> None:
    at = [100.0]
    one = Breaker(45.0, lambda: at[0])
    one.trip("a")

    assert one.is_resting("a")
    assert not one.is_resting("b")
    at[0] = 145.0
    assert not one.is_resting("a")
    assert not one.is_resting("a")


def test_another_failure_begins_the_rest_anew() -> None:
    at = [0.0]
    one = Breaker(45.0, lambda: at[0])
    one.trip("a")
    at[0] = 40.0
    one.trip("a")
    at[0] = 80.0

    assert one.is_resting("a")


def test_only_so_many_are_remembered(monkeypatch) -> None:
    monkeypatch.setattr(breaker, "MOST_REMEMBERED", 2)
    one = Breaker(45.0, lambda: 0.0)
    for host in "abca":
        one.trip(host)

    assert [one.is_resting(host) for host in "abc"] == [True, False, True]
