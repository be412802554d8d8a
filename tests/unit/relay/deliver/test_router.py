"""From a domain to next hops: asked once, in bounds, protected as the policy says."""

import asyncio
import threading

from relay.deliver.next_hop import NextHop, Settings, TlsMode
from relay.deliver.route import DNS_FAILS, NO_SUCH_DOMAIN
from relay.deliver.router import Router
from relay.deliver.sts_policy import StsMode, StsPolicy
from relay.dns import DnsTemporary
from tests.support.dns import Zone

D = "buyer.example"
RECORDS = {
    (D, "MX"): ["10 mx.buyer.example"],
    ("mx.buyer.example", "A"): ["8.8.8.8"],
    ("mx.buyer.example", "AAAA"): ["2600::1"],
    ("_mta-sts.buyer.example", "TXT"): ["v=STSv1; id=7;"],
}


def hop(tls=TlsMode.OPPORTUNISTIC, address="8.8.8.8"):
    return NextHop("mx.buyer.example", 25, tls, address)


class Policies:
    """The same policy for every domain; remembers which records were seen."""

    def __init__(self, policy=None) -> None:
        self.policy = policy
        self.seen = []

    async def __call__(self, domain, record):
        self.seen.append((domain, record))
        return self.policy


async def found(zone, policies=None, domain=D, **changes):
    settings = Settings("gateway.example", **changes)
    router = Router(settings, zone.ask, policies or Policies(), lambda: 0.5)
    try:
        return await router.hops(domain), router
    finally:
        await router.close()


async def test_a_domain_leads_to_each_address_of_its_servers() -> None:
    policies = Policies()
    hops, _ = await found(Zone(RECORDS), policies, mx_port=2525)

    assert [(one.host, one.port, one.address) for one in hops] == [
        ("mx.buyer.example", 2525, "2600::1"),
        ("mx.buyer.example", 2525, "8.8.8.8"),
    ]
    assert policies.seen == [(D, "7")]


async def test_a_domain_without_a_record_has_its_kept_policy_looked_at_all_the_same() -> None:
    for answers in ([], ["v=spf1"], DnsTemporary("timeout")):
        policies = Policies()
        await found(Zone(RECORDS | {("_mta-sts.buyer.example", "TXT"): answers}), policies)

        assert policies.seen == [(D, None)]


async def test_an_enforced_policy_asks_for_verified_tls() -> None:
    policy = StsPolicy(StsMode.ENFORCE, ("mx.buyer.example",), 1)
    hops, _ = await found(Zone(RECORDS), Policies(policy))

    assert {one.tls for one in hops} == {TlsMode.REQUIRED}


async def test_a_policy_in_testing_is_tried_first_and_given_up() -> None:
    policy = StsPolicy(StsMode.TESTING, ("mx.buyer.example",), 1)
    zone = Zone(RECORDS | {("mx.buyer.example", "AAAA"): []})
    hops, _ = await found(zone, Policies(policy))
    required, _ = await found(zone, Policies(policy), tls=TlsMode.REQUIRED)

    assert hops == (hop(TlsMode.REQUIRED), hop())
    assert required == (hop(TlsMode.REQUIRED),)


async def test_servers_that_a_policy_in_testing_does_not_name_are_counted() -> None:
    policy = StsPolicy(StsMode.TESTING, ("other.example",), 1)
    zone = Zone(RECORDS | {("mx.buyer.example", "AAAA"): []})
    hops, router = await found(zone, Policies(policy))

    assert hops == (hop(),)
    assert router.counts["sts servers not in policy"] == 1


async def test_a_domain_that_requires_tls_of_us() -> None:
    hops, _ = await found(Zone(RECORDS), tls_required=frozenset({D}))

    assert {one.tls for one in hops} == {TlsMode.REQUIRED}


async def test_without_tls_no_policy_is_looked_for() -> None:
    policies = Policies()
    hops, _ = await found(Zone(RECORDS), policies, tls=TlsMode.NONE)

    assert {one.tls for one in hops} == {TlsMode.NONE}
    assert policies.seen == []


async def test_why_there_is_no_route_is_passed_on() -> None:
    assert (await found(Zone(), domain="gone.example"))[0] is NO_SUCH_DOMAIN


async def test_a_domain_is_looked_up_once_for_all_who_ask_at_the_same_time() -> None:
    zone = Zone(RECORDS)
    router = Router(Settings("gateway.example"), zone.ask, Policies(), lambda: 0.5)
    await asyncio.gather(*(router.hops(D) for _ in range(20)))
    await router.close()

    assert len(zone.asked) == 4


async def test_whoever_is_cancelled_takes_the_answer_from_nobody() -> None:
    gate = threading.Event()
    zone = Zone(RECORDS)

    def lookup(name, rdtype):
        gate.wait(5)
        return zone.ask(name, rdtype)

    router = Router(Settings("gateway.example"), lookup, Policies(), lambda: 0.5)
    first, second = (asyncio.create_task(router.hops(D)) for _ in range(2))
    await asyncio.sleep(0.01)
    first.cancel()
    gate.set()
    hops = await second
    await router.close()

    assert len(hops) == 2


async def test_dns_that_fails_is_left_alone_for_a_while(monkeypatch) -> None:
    zone = Zone(RECORDS | {(D, "MX"): DnsTemporary("timeout")})
    router = Router(Settings("gateway.example"), zone.ask, Policies(), lambda: 0.5)
    first, second = await router.hops(D), await router.hops(D)
    asked = len(zone.asked)
    monkeypatch.setattr("relay.deliver.router.TROUBLE_FOR", 0.0)
    router._note_trouble(D, 0.0)
    await router.hops(D)
    await router.close()

    assert first is second is DNS_FAILS
    assert asked == 2
    assert len(zone.asked) == 4


async def test_only_so_many_troubles_are_remembered(monkeypatch) -> None:
    monkeypatch.setattr("relay.deliver.router.MOST_REMEMBERED", 1)
    zone = Zone({(name, "MX"): DnsTemporary("timeout") for name in ("a.example", "b.example")})
    router = Router(Settings("gateway.example"), zone.ask, Policies(), lambda: 0.5)
    for name in ("a.example", "b.example", "a.example"):
        assert await router.hops(name) is DNS_FAILS
    await router.close()

    assert zone.asked.count(("a.example", "MX")) == 2


async def test_closed_in_the_middle_it_gives_up() -> None:
    class Endless(Policies):
        async def __call__(self, domain, record):
            await asyncio.sleep(3600)

    router = Router(Settings("gateway.example"), Zone(RECORDS).ask, Endless(), lambda: 0.5)
    task = asyncio.create_task(router.hops(D))
    await asyncio.sleep(0.02)
    await router.close()

    assert (await asyncio.gather(task, return_exceptions=True))[0].__class__ is (
        asyncio.CancelledError
    )


async def test_questions_of_one_domain_are_bounded() -> None:
    many = [f"10 h{number}.example" for number in range(50)]
    zone = Zone({(D, "MX"): many, ("h0.example", "TXT"): ["x"]})
    await found(zone)

    assert len(zone.asked) <= 2 + 2 * 5
