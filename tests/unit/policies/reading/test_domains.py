"""Which host a client goes to."""

import pytest

from policies.reading.domains import (
    ascii_host,
    host_of,
    is_at_home,
    is_numeric,
    is_suffix,
    readable_host,
    registered,
    user_of,
)


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://www.UPS.com./track?x#y", "www.ups.com"),
        ("//x.example:8080/a", "x.example"),
        ("http:\\\\x.example\\a", "x.example"),
        ("ht\ntp://x.exa\tmple", "x.example"),
        ("http://ups.com@evil.top/", "evil.top"),
        ("http://ex%61mple.com", "example.com"),
        ("http://shop。com", "shop.com"),
        ("https://müller.de", "xn--mller-kva.de"),
        ("http://[::1]:80/", "[::1]"),
        ("mailto:a@b.example", ""),
        ("foo://x.example", ""),
        ("x.example", ""),
        ("http://{{host}}/", ""),
        ("http:///x", ""),
        ("", ""),
    ],
)
def test_a_host_is_the_one_that_a_client_goes_to(url: str, host: str) -> None:
    assert host_of(url) == host


def test_the_user_of_a_url_stands_before_its_host() -> None:
    assert user_of("http://ups.com@evil.top/a@b") == "ups.com"
    assert user_of("http://x.example/a@b") == ""
    assert user_of("x@y.example") == ""


def test_labels_are_written_both_ways() -> None:
    assert ascii_host("plain.example") == "plain.example"
    assert readable_host("xn--mller-kva.de") == "müller.de"
    assert readable_host("plain.example") == "plain.example"
    assert readable_host("xn--.xn--\x00-9999999.example").startswith(".xn--")


@pytest.mark.parametrize("host", ["1.2.3.4", "3405803853", "0x7f.1", "[::1]"])
def test_numbers_are_no_names(host: str) -> None:
    assert is_numeric(host)
    assert not is_numeric("x.example")


@pytest.mark.parametrize("host", ["192.168.0.1", "127.0.0.1", "[::1]", "localhost", "nas"])
def test_some_hosts_lead_to_the_readers_own_network(host: str) -> None:
    assert is_at_home(host)


@pytest.mark.parametrize("host", ["8.8.8.8", "203.0.113.7", "3405803853", "x.example"])
def test_other_hosts_lead_out_of_it(host: str) -> None:
    assert not is_at_home(host)


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("a.b.co.uk", "b.co.uk"),
        ("a.shop.example", "shop.example"),
        ("example", ""),
        ("co.uk", ""),
        ("x.nosuchsuffix", ""),
    ],
)
def test_somebody_registered_a_suffix_and_one_label(host: str, name: str) -> None:
    assert registered(host) == name


def test_suffixes_are_known() -> None:
    assert is_suffix("de")
    assert is_suffix("example")
    assert not is_suffix("pdf")
