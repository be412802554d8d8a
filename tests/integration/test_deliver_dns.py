"""A name server of our own that is slow, broken or malicious: mail waits, and nothing else happens."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import dns.flags
import dns.message
import dns.rcode
import dns.rrset
import pytest

from relay import dns as resolving
from relay.deliver.client import Client
from relay.deliver.next_hop import Settings
from relay.deliver.route import DNS_FAILS, MOST_HOSTS
from relay.deliver.router import Router
from relay.dns import SystemLookup, resolver_of
from tests.support.next_hop import LOOPBACK, Internet, delivery, no_policy
from tests.support.queue import an_item

SILENT = "silent"
SLOW = "slow"


class NameServer(asyncio.DatagramProtocol):
    """Answers from `{(name, type): lines}`, an rcode, SILENT or SLOW; other names do not exist.

    What is SLOW fails when `fail_slow` says so.
    """

    def __init__(self, zone) -> None:
        self.zone = zone
        self.asked = []
        self.slow = []

    def connection_made(self, transport) -> None:
        self.transport = transport

    def datagram_received(self, data, peer) -> None:
        query = dns.message.from_wire(data)
        question = query.question[0]
        name = question.name.to_text(omit_final_dot=True)
        self.asked.append((name, dns.rdatatype.to_text(question.rdtype)))
        found = self.zone.get(self.asked[-1], self.zone.get((name, "*")))
        if found == SILENT:
            return
        if found == SLOW:
            self.slow.append((query, peer))
            return
        answer = dns.message.make_response(query)
        answer.flags |= dns.flags.RA
        if found is None:
            is_known = any(known == name for known, _ in self.zone)
            answer.set_rcode(dns.rcode.NOERROR if is_known else dns.rcode.NXDOMAIN)
        elif isinstance(found, dns.rcode.Rcode):
            answer.set_rcode(found)
        else:
            answer.answer = [
                dns.rrset.from_text(f"{own}.", 60, "IN", *rest) for own, *rest in found
            ]
        self.transport.sendto(answer.to_wire(max_size=65535), peer)

    def fail_slow(self) -> None:
        for query, peer in self.slow:
            answer = dns.message.make_response(query)
            answer.set_rcode(dns.rcode.SERVFAIL)
            self.transport.sendto(answer.to_wire(), peer)


@asynccontextmanager
async def name_server(zone) -> AsyncIterator[tuple[NameServer, SystemLookup]]:
    loop = asyncio.get_running_loop()
    transport, server = await loop.create_datagram_endpoint(
        lambda: NameServer(zone), local_addr=("127.0.0.1", 0)
    )
    try:
        yield server, SystemLookup(resolver_of([transport.get_extra_info("sockname")[:2]]))
    finally:
        transport.close()


async def attempted(zone, port=25, item=None):
    async with name_server(zone) as (server, lookup):
        settings = delivery(None, mx_port=port, local_networks=LOOPBACK)
        router = Router(settings, lookup.ask, no_policy, lambda: 0.5)
        client = Client(settings, route=router.hops)
        try:
            (outcome,) = (await client.attempt(item or an_item())).values()
        finally:
            await client.close()
            await router.close()
    return outcome, server


D = "mailbox.example"
MX = [(D, "MX", "10 mx.mailbox.example.")]
A = [("mx.mailbox.example", "A", "127.0.0.2")]


@pytest.fixture(autouse=True)
def _impatient(monkeypatch) -> None:
    monkeypatch.setattr(resolving, "QUESTION_TIMEOUT", 0.3)


async def test_mail_finds_its_way_by_a_real_resolver() -> None:
    async with Internet() as net:
        sink = await net.server("unused")
        outcome, server = await attempted({(D, "MX"): MX, ("mx.mailbox.example", "A"): A}, net.port)

    assert str(outcome.reply) == "250 2.0.0 taken"
    assert len(sink.taken) == 1
    assert ("_mta-sts.mailbox.example", "TXT") in server.asked


ALIAS = (D, "CNAME", "shop.example.")
LOOP = [ALIAS, ("shop.example", "CNAME", f"{D}.")]


@pytest.mark.parametrize(
    ("zone", "status"),
    [
        ({(D, "*"): SILENT}, "4.4.3"),
        ({(D, "*"): dns.rcode.SERVFAIL}, "4.4.3"),
        ({(D, "*"): dns.rcode.REFUSED}, "4.4.3"),
        ({(D, "*"): LOOP}, "4.4.3"),
        ({(D, "MX"): MX, ("mx.mailbox.example", "*"): SILENT}, "4.4.3"),
        ({(D, "MX"): MX, ("mx.mailbox.example", "*"): dns.rcode.SERVFAIL}, "4.4.3"),
        ({(D, "MX"): MX}, "4.4.4"),
        ({(D, "MX"): [(D, "MX", "0 .")]}, "5.1.10"),
        ({(D, "TXT"): [(D, "TXT", '"x"')]}, "5.4.4"),
        ({}, "5.1.2"),
        ({(D, "MX"): [(D, "MX", *(f"{n} h{n}.mailbox.example." for n in range(60)))]}, "4.4.4"),
    ],
    ids=["silent", "servfail", "refused", "alias loop", "host silent", "host servfail",
         "host without address", "null mx", "no server", "no domain", "many dead hosts"],
)  # fmt: skip
async def test_what_dns_says_decides_what_becomes_of_the_mail(zone, status) -> None:
    outcome, server = await attempted(zone)

    assert outcome.reply.status == status
    hosts = {name for name, rdtype in server.asked if rdtype in {"A", "AAAA"}}
    assert len(hosts) <= MOST_HOSTS


async def test_slow_name_servers_of_one_domain_do_not_hold_up_others(monkeypatch) -> None:
    monkeypatch.setattr(resolving, "QUESTION_TIMEOUT", 30)
    zone = {(D, "*"): SLOW, ("good.example", "MX"): [("good.example", "MX", "0 .")]}
    async with name_server(zone) as (server, lookup):
        router = Router(Settings("gateway.example"), lookup.ask, no_policy, lambda: 0.5)
        slow = [asyncio.create_task(router.hops(D)) for _ in range(50)]
        while not server.slow:
            await asyncio.sleep(0.005)
        await router.hops("good.example")

        assert not any(task.done() for task in slow)
        server.fail_slow()
        assert set(await asyncio.gather(*slow)) == {DNS_FAILS}
        await router.close()
