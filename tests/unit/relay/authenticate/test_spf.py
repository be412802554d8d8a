import socket

import pytest

from mail.address import parse_address
from relay.authenticate.spf import Spf, check_spf
from relay.dns import BoundedLookup, DnsTemporary
from tests.support.dns import Zone, failing

ANN = parse_address("ann@buyer.example")
HELO = "mail.buyer.example"


def result(record: str | bytes, ip: str = "192.0.2.25", **more) -> str:
    zone = Zone({("buyer.example", "TXT"): [record], **more.pop("zone", {})})
    return check_spf(zone, ip, HELO, ANN).result


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        ("v=spf1 ip4:192.0.2.0/24 -all", "pass"),
        ("v=spf1 -all", "fail"),
        ("v=spf1 ~all", "softfail"),
        ("v=spf1 ?all", "neutral"),
        ("no policy", "none"),
        ("v=spf1 ip4:192.0.2.0.1 -all", "permerror"),
        ("v=spf1 include:nowhere.example -all", "permerror"),
        (b"v=spf1 \xff -all", "permerror"),
        ("v=spf1 exp=%{x}.example -all", "permerror"),
        ("v=spf1 redirect=buyer.example", "permerror"),
    ],
)
def test_the_results_of_rfc_7208(record: str | bytes, expected: str) -> None:
    assert result(record) == expected


def test_servers_that_fail_are_a_temporary_error() -> None:
    assert check_spf(failing, "192.0.2.25", HELO, ANN).result == "temperror"


@pytest.mark.parametrize(
    ("record", "records"),
    [
        ("v=spf1 a -all", {("buyer.example", "A"): ["192.0.2.25"]}),
        (
            "v=spf1 mx -all",
            {
                ("buyer.example", "MX"): ["10 mx.buyer.example"],
                ("mx.buyer.example", "A"): ["192.0.2.25"],
            },
        ),
        (
            "v=spf1 ptr -all",
            {
                ("25.2.0.192.in-addr.arpa", "PTR"): ["mail.buyer.example", "down.buyer.example"],
                ("down.buyer.example", "A"): DnsTemporary("down"),
                ("mail.buyer.example", "A"): ["192.0.2.25"],
            },
        ),
        (
            "v=spf1 exists:%{ir}.%{l}.x.example -all",
            {("25.2.0.192.ann.x.example", "A"): ["127.0.0.2"]},
        ),
        ("v=spf1 redirect=x.example", {("x.example", "TXT"): ["v=spf1 +all"]}),
        ("v=spf1 include:x.example -all", {("x.example", "TXT"): ["v=spf1 +all"]}),
    ],
)
def test_every_mechanism_asks_our_lookup_only(
    record: str, records: dict, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_network(*arguments: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", no_network)
    assert result(record, zone=records) == "pass"


def test_reverse_dns_in_trouble_does_not_match_and_does_not_defer() -> None:
    down = {("25.2.0.192.in-addr.arpa", "PTR"): DnsTemporary("down")}

    assert result("v=spf1 ptr -all", zone=down) == "fail"


def test_ipv6_clients_are_judged_by_ip6() -> None:
    assert result("v=spf1 ip6:2001:db8::/32 -all", ip="2001:db8::1") == "pass"
    assert result("v=spf1 ip4:192.0.2.25 -all", ip="::ffff:192.0.2.25") == "pass"


def test_a_null_reverse_path_is_judged_by_the_helo_name() -> None:
    zone = Zone({(HELO, "TXT"): ["v=spf1 ip4:192.0.2.25 -all"]})

    assert check_spf(zone, "192.0.2.25", "Mail.Buyer.Example.", None) == Spf("pass", HELO, "helo")


@pytest.mark.parametrize(
    "helo", ["", "[192.0.2.25]", "localhost", "a b.example", "x\r\n.example", "é.x"]
)
def test_a_helo_that_is_no_domain_name_is_none_and_is_not_asked_for(helo: str) -> None:
    zone = Zone()

    assert check_spf(zone, "192.0.2.25", helo, None) == Spf("none", "", "helo")
    assert zone.asked == []


def test_more_than_ten_lookups_are_a_permanent_error() -> None:
    record = "v=spf1 " + " ".join(f"exists:n{number}.example" for number in range(11)) + " +all"
    there = {(f"n{number}.example", "A"): () for number in range(11)}

    assert result(record, zone=there) == "permerror"


def test_more_than_two_void_lookups_are_a_permanent_error() -> None:
    assert result("v=spf1 a:v1.example a:v2.example +all") == "pass"
    assert result("v=spf1 a:v1.example a:v2.example a:v3.example +all") == "permerror"


def test_names_with_impossible_labels_are_not_asked_for() -> None:
    assert result(f"v=spf1 a:{'x' * 64}.example +all") == "pass"


def test_no_other_domains_explanation_is_asked_for() -> None:
    zone = Zone({("buyer.example", "TXT"): ["v=spf1 exp=why.example -all"]})

    assert check_spf(zone, "192.0.2.25", HELO, ANN).result == "fail"
    assert ("why.example", "TXT") not in zone.asked


def test_a_record_made_to_cost_time_is_a_permanent_error() -> None:
    assert result("v=spf1 a:" + "%{l}." * 12_000 + "x.example -all") == "permerror"
    assert result("v=spf1 " + "a:%{l}.x.example " * 200 + "-all") == "permerror"


def test_questions_beyond_the_bound_of_a_message_are_a_permanent_error() -> None:
    zone = Zone({("buyer.example", "TXT"): ["v=spf1 a mx -all"]})
    lookup = BoundedLookup(zone, seconds=20, limit=1)

    assert check_spf(lookup, "192.0.2.25", HELO, ANN).result == "permerror"


@pytest.mark.parametrize("ip", ["", "list", "list6", "unix", "999.1.1.1"])
def test_a_client_without_an_address_never_passes(ip: str) -> None:
    assert result("v=spf1 +all", ip=ip) == "permerror"


def test_the_record_names_domain_and_identity_but_no_address() -> None:
    shown = check_spf(Zone(), "192.0.2.25", HELO, ANN).method_result

    assert (shown.method, shown.result, shown.domain, shown.detail) == (
        "spf",
        "none",
        "buyer.example",
        "mailfrom",
    )
