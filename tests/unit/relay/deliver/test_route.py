"""Which servers take mail for a domain, in what order, and why there may be none."""

from ipaddress import ip_address, ip_network
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relay.deliver.next_hop import AddressFamily, Settings
from relay.deliver.route import (
    AGAINST_POLICY,
    DNS_FAILS,
    LEADS_BACK,
    MOST_ADDRESSES,
    MOST_HOSTS,
    NO_ADDRESS,
    NO_MAIL_AT_ALL,
    NO_SERVER,
    NO_SUCH_DOMAIN,
    NOT_PUBLIC,
    find_route,
    is_public,
)
from relay.deliver.sts_policy import StsMode, StsPolicy
from relay.dns import DnsExhausted, DnsTemporary
from tests.support.dns import Zone

OURSELVES = "mx.relay.example"
SETTINGS = Settings(OURSELVES)
D = "buyer.example"


def route(records, settings=SETTINGS, policy=None, domain=D, chance=lambda: 0.5):
    return find_route(domain, Zone(records).ask, settings, chance, policy)


def hosts(records, **changes):
    return [one.host for one in route(records, **changes)]


def with_addresses(*names):
    return {(name, "A"): [f"8.8.4.{at}"] for at, name in enumerate(names, 1)}


def mx(*records, **others):
    names = [record.split()[1].rstrip(".").lower() for record in records]
    return {(D, "MX"): list(records), **with_addresses(*names)}


def test_hosts_come_in_the_order_of_their_preference() -> None:
    records = mx("30 c.example", "10 a.example.", "20 B.Example")

    assert hosts(records) == ["a.example", "b.example", "c.example"]


def test_equal_hosts_come_in_an_order_of_chance() -> None:
    records = mx("10 a.example", "10 b.example", "20 c.example")
    falling = (1 / number for number in count(1))

    assert hosts(records, chance=lambda: next(falling))[2] == "c.example"
    assert hosts(records, chance=lambda: next(falling))[:2] == ["b.example", "a.example"]


@given(
    preferences=st.lists(st.integers(0, 65535), min_size=1, max_size=12),
    chances=st.randoms(use_true_random=False),
)
def test_a_worse_host_never_comes_before_a_better_one(preferences, chances) -> None:
    records = mx(*(f"{preference} h{at}.example" for at, preference in enumerate(preferences)))
    found = hosts(records, chance=chances.random)

    in_turn = [preferences[int(host[1:].partition(".")[0])] for host in found]
    assert in_turn == sorted(preferences)[:MOST_HOSTS]
    assert len(set(found)) == len(found)


@given(preferences=st.lists(st.integers(0, 9), min_size=1, max_size=9), ours=st.integers(0, 9))
def test_nothing_that_is_no_better_than_ourselves_is_left(preferences, ours) -> None:
    records = mx(*(f"{p} h{at}.example" for at, p in enumerate(preferences)), f"{ours} {OURSELVES}")
    found = route(records)

    better = sorted(p for p in preferences if p < ours)[:MOST_HOSTS]
    if not better:
        assert found is LEADS_BACK
    else:
        assert [preferences[int(one.host[1:].partition(".")[0])] for one in found] == better


def test_a_domain_without_mx_records_is_its_own_server() -> None:
    assert hosts(with_addresses(D)) == [D]


def test_our_own_name_as_a_domain_leads_back() -> None:
    assert route(with_addresses(OURSELVES), domain=OURSELVES) is LEADS_BACK


@pytest.mark.parametrize("record", ["0 ", "0 .", "0", "10 ."])
def test_the_null_mx_takes_no_mail_at_all(record) -> None:
    found = route({(D, "MX"): [record], **with_addresses(D)})

    assert found is NO_MAIL_AT_ALL
    assert str(found.reply).startswith("556 5.1.10 ")


def test_a_null_mx_beside_others_means_nothing() -> None:
    assert hosts(mx("10 a.example") | {(D, "MX"): ["0 .", "10 a.example"]}) == ["a.example"]


def test_aliases_are_followed() -> None:
    records = {
        (D, "CNAME"): ["shop.example"],
        ("shop.example", "MX"): ["10 mail.shop.example"],
        ("mail.shop.example", "CNAME"): ["host.example"],
        **with_addresses("host.example"),
    }

    assert hosts(records) == ["mail.shop.example"]


def test_aliases_that_go_round_end() -> None:
    records = {(D, "CNAME"): ["two.example"], ("two.example", "CNAME"): [D]}

    assert route(records) is NO_SERVER


def test_a_domain_that_dns_denies_is_final() -> None:
    assert route({}) is NO_SUCH_DOMAIN


def test_a_domain_without_server_and_address_is_final() -> None:
    assert route({(D, "TXT"): ["v=spf1 -all"]}) is NO_SERVER


def test_servers_without_address_are_a_mistake_that_is_waited_for() -> None:
    assert route({(D, "MX"): ["10 a.example", "20 b.example"], ("b.example", "TXT"): ["x"]}) is (
        NO_ADDRESS
    )


@pytest.mark.parametrize("trouble", [DnsTemporary("timeout"), DnsExhausted("questions")])
@pytest.mark.parametrize("rdtype", ["MX", "A", "AAAA"])
def test_dns_that_fails_is_waited_for(trouble, rdtype) -> None:
    found = route({(D, "TXT"): ["x"], (D, rdtype): trouble})

    assert found is DNS_FAILS


def test_a_server_that_cannot_be_looked_up_does_not_stand_in_the_way_of_another() -> None:
    records = mx("10 a.example", "20 b.example") | {("a.example", "A"): DnsTemporary("timeout")}

    assert hosts(records) == ["b.example"]


@pytest.mark.parametrize(
    "host", ["192.0.2.1", "8.8.8.8", "[8.8.8.8]", "2001:db8::1", "a b.example", "-x", "x" * 64]
)
def test_what_is_no_host_name_is_no_server(host) -> None:
    records = {(D, "MX"): [f"10 {host}"], (host, "A"): ["8.8.8.8"]}

    assert route(records) is NO_ADDRESS


@pytest.mark.parametrize("record", ["", "ten a.example", "-1 a.example", "999999 a.example", "١ a"])
def test_records_that_are_none_are_passed_over(record) -> None:
    assert hosts(mx("10 a.example") | {(D, "MX"): [record, "10 a.example"]}) == ["a.example"]


def test_ipv6_and_ipv4_take_turns() -> None:
    records = {
        (D, "A"): ["8.8.8.1", "8.8.8.2", "8.8.8.3", "8.8.8.4"],
        (D, "AAAA"): ["2600::1"],
    }
    (found,) = route(records)

    assert found.addresses == ("2600::1", "8.8.8.1", "8.8.8.2", "8.8.8.3")
    assert len(found.addresses) == MOST_ADDRESSES


@pytest.mark.parametrize(("family", "version"), [("ipv4", 4), ("ipv6", 6)])
def test_one_family_alone(family, version) -> None:
    settings = Settings(OURSELVES, address_family=AddressFamily(family))
    both = {(D, "A"): ["8.8.8.1"], (D, "AAAA"): ["2600::1"]}
    other = dict([list(both.items())[version == 4]])

    (found,) = route(both, settings)
    assert [ip_address(one).version for one in found.addresses] == [version]
    assert route(other, settings) is NO_ADDRESS


NEIGHBOURS = [
    "127.0.0.1", "10.1.2.3", "192.168.0.9", "172.16.0.1", "169.254.169.254", "0.0.0.0",
    "100.64.0.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1", "fd00::1", "ff02::1",
    "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2002:a00:1::1",
]  # fmt: skip


@pytest.mark.parametrize("address", NEIGHBOURS)
def test_whoever_runs_the_dns_cannot_make_us_talk_to_our_neighbours(address) -> None:
    kind = "AAAA" if ":" in address else "A"

    assert not is_public(ip_address(address))
    assert route({(D, "MX"): ["10 a.example"], ("a.example", kind): [address]}) is NOT_PUBLIC


@pytest.mark.parametrize("address", ["8.8.8.8", "2600::1", "64:ff9b::808:808", "2002:808:808::1"])
def test_public_addresses_are_met(address) -> None:
    assert is_public(ip_address(address))


def test_a_public_address_beside_a_neighbours_is_met_alone() -> None:
    (found,) = route({(D, "A"): ["127.0.0.1", "8.8.8.8", "nonsense"]})

    assert found.addresses == ("8.8.8.8",)


def test_networks_of_ours_are_met_where_we_say_so() -> None:
    settings = Settings(
        OURSELVES, local_networks=(ip_network("127.0.0.0/8"), ip_network("::1/128"))
    )

    assert route({(D, "A"): ["127.0.0.1"]}, settings)[0].addresses == ("127.0.0.1",)
    assert route({(D, "A"): ["10.0.0.1"]}, settings) is NOT_PUBLIC


POLICY = StsPolicy(StsMode.ENFORCE, ("*.good.example",), 86400)


def test_an_enforced_policy_leaves_the_servers_that_it_names() -> None:
    records = mx("10 evil.example", "20 mx.good.example", "30 a.b.good.example")

    assert hosts(records, policy=POLICY) == ["mx.good.example"]
    assert route(mx("10 evil.example"), policy=POLICY) is AGAINST_POLICY
    assert AGAINST_POLICY.reply.is_temporary


@pytest.mark.parametrize("mode", [StsMode.TESTING, StsMode.NONE])
def test_a_policy_that_is_not_enforced_leaves_all(mode) -> None:
    policy = StsPolicy(mode, ("*.good.example",), 86400)

    assert hosts(mx("10 other.example"), policy=policy) == ["other.example"]
