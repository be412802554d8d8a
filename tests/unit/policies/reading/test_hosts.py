"""Hosts that are known."""

from policies.reading.hosts import CARRIERS, CLICK_COUNTERS, SHORTENERS, is_among


def test_a_host_below_a_carrier_is_the_carriers() -> None:
    assert is_among("wwwapps.ups.com", CARRIERS)
    assert is_among("dhl.de", CARRIERS)


def test_a_host_that_only_ends_like_a_carrier_is_not() -> None:
    assert not is_among("pushups.com", CARRIERS)
    assert not is_among("ups.com.parcel.top", CARRIERS)
    assert not is_among("", CARRIERS)


def test_no_host_is_listed_for_two_reasons() -> None:
    assert not CARRIERS & SHORTENERS
    assert not (CARRIERS | SHORTENERS) & CLICK_COUNTERS


def test_every_listed_host_is_a_host_in_lower_case() -> None:
    for host in CARRIERS | SHORTENERS | CLICK_COUNTERS:
        assert host == host.lower()
        assert "." in host
