"""Pooled connections: used again, bounded, left in time, never out of step; and TLS."""

import asyncio
import ssl
from collections.abc import Iterator

import pytest
import trustme

from relay.deliver.client import Client
from relay.deliver.next_hop import TlsMode
from relay.queue.item import Deferred, Delivered, Failed
from tests.support.clock import Clock
from tests.support.next_hop import DROP, EHLO, HANG, Sink, delivery
from tests.support.queue import RAW, an_item

TLS_EHLO = EHLO.replace("250 8BITMIME", "250-STARTTLS\r\n250 8BITMIME")


async def all_of(client: Client, *items):
    return [next(iter((await client.attempt(item)).values())) for item in items]


def three():
    return [an_item(number) for number in (1, 2, 3)]


async def until(is_so) -> None:
    for _ in range(1000):
        if is_so():
            return
        await asyncio.sleep(0.005)
    raise AssertionError("it did not come to pass")


async def test_one_connection_carries_one_message_after_the_other() -> None:
    async with Sink() as sink:
        client = Client(delivery(sink.next_hop()))
        outcomes = await all_of(client, *three())
        await client.close()

    assert [type(outcome) for outcome in outcomes] == [Delivered] * 3
    assert sink.connections == 1
    assert sink.commands[-1] == "QUIT"


async def test_a_connection_is_left_after_its_share_of_messages() -> None:
    async with Sink() as sink:
        client = Client(delivery(sink.next_hop(), messages_per_connection=2))
        await all_of(client, *three())
        await client.close()

    assert sink.connections == 2


async def test_no_more_connections_are_opened_than_allowed() -> None:
    async with Sink() as sink:
        client = Client(delivery(sink.next_hop(), connections=3))
        await asyncio.gather(*(client.attempt(an_item(number)) for number in range(1, 30)))
        await client.close()

    assert sink.connections == 3
    assert len(sink.taken) == 29


async def test_a_smarthost_gets_all_the_connections_that_it_may_have() -> None:
    async with Sink(dot=HANG) as sink:
        hop = sink.next_hop()
        client = Client(delivery(hop, connections=30, connections_in_all=30, dot_timeout=0.5))
        await asyncio.gather(*(client.attempt(an_item(number)) for number in range(1, 31)))

    assert sink.connections == 30


async def test_a_refused_message_does_not_spoil_the_next_one() -> None:
    async with Sink(data=["554 5.7.1 never\r\n"], mail=["550 5.7.1 never\r\n"]) as sink:
        client = Client(delivery(sink.next_hop()))
        outcomes = await all_of(client, *three())
        await client.close()

    assert [type(outcome) for outcome in outcomes] == [Failed, Failed, Delivered]
    assert sink.commands.count("RSET") == 2
    assert sink.connections == 1


@pytest.mark.parametrize("reset", ["500 5.5.1 what\r\n", DROP])
async def test_a_session_that_cannot_be_reset_is_left(reset) -> None:
    async with Sink(mail=["550 5.7.1 never\r\n"], rset=reset) as sink:
        client = Client(delivery(sink.next_hop()))
        outcomes = await all_of(client, *three()[:2])

    assert [type(outcome) for outcome in outcomes] == [Failed, Delivered]
    assert sink.connections == 2


async def test_connections_that_died_while_idle_cost_nothing() -> None:
    async with Sink() as sink:
        client = Client(delivery(sink.next_hop()))
        await asyncio.gather(*(client.attempt(item) for item in three()))
        sink.drop_all()
        outcomes = await all_of(client, *three())

    assert [type(outcome) for outcome in outcomes] == [Delivered] * 3


@pytest.mark.parametrize("stale", [DROP, "421 4.4.2 waited too long\r\n"])
async def test_a_connection_found_dead_at_mail_is_replaced_at_once(stale) -> None:
    async with Sink(mail=["250 ok\r\n", stale]) as sink:
        client = Client(delivery(sink.next_hop()))
        outcomes = await all_of(client, *three()[:2])

    assert [type(outcome) for outcome in outcomes] == [Delivered] * 2
    assert sink.connections == 2


async def test_a_fresh_connection_dead_at_mail_is_not_replaced() -> None:
    async with Sink(mail=[DROP]) as sink:
        outcomes = await all_of(Client(delivery(sink.next_hop())), an_item())

    assert outcomes[0].reply.text == "The connection was lost at MAIL"
    assert sink.connections == 1


async def test_a_connection_dead_after_mail_is_not_tried_again_at_once() -> None:
    async with Sink(dot=["250 ok\r\n", DROP]) as sink:
        outcomes = await all_of(Client(delivery(sink.next_hop())), *three()[:2])

    assert isinstance(outcomes[1], Deferred)
    assert len(sink.taken) == 2


async def test_idle_connections_are_left(monkeypatch) -> None:
    clock = Clock(monkeypatch)
    async with Sink() as sink:
        client = Client(delivery(sink.next_hop(), idle_timeout=100))
        await all_of(client, an_item(1))
        await clock.passes(60)
        await asyncio.gather(*(client.attempt(item) for item in three()))
        await clock.passes(60)
        assert "QUIT" not in sink.commands
        await clock.passes(150)
        await until(lambda: sink.commands.count("QUIT") == 3)
        await client.close()

    assert sink.connections == 3


async def test_a_goodbye_that_is_not_answered_holds_nobody_up() -> None:
    async with Sink(quit=DROP) as sink:
        client = Client(delivery(sink.next_hop()))
        await all_of(client, an_item())
        await client.close()

    assert sink.commands[-1] == "QUIT"


@pytest.mark.parametrize("stage", ["banner", "mail", "dot"])
async def test_a_cancelled_attempt_leaves_nothing_that_a_later_one_could_trip_over(stage) -> None:
    async with Sink(**{stage: [HANG]}) as sink:
        client = Client(delivery(sink.next_hop(), connections=1))
        attempt = asyncio.create_task(client.attempt(an_item(1)))
        await until(lambda: sink.counts[stage])
        attempt.cancel()
        with pytest.raises(asyncio.CancelledError):
            await attempt
        outcomes = await all_of(client, an_item(2))

    assert isinstance(outcomes[0], Delivered)
    assert sink.taken[-1].raw == RAW
    assert sink.connections == 2


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def server_tls(authority) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    return context


@pytest.fixture
def verified(authority) -> Iterator[ssl.SSLContext]:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


async def test_tls_is_taken_where_it_is_offered_whoever_signed_the_certificate(server_tls) -> None:
    async with Sink(server_tls, ehlo=TLS_EHLO) as sink:
        outcomes = await all_of(Client(delivery(sink.next_hop(TlsMode.OPPORTUNISTIC))), an_item())

    assert isinstance(outcomes[0], Delivered)
    assert sink.commands[:3] == ["EHLO gateway.example", "STARTTLS", "EHLO gateway.example"]


@pytest.mark.parametrize("starttls", ["454 4.7.0 not now\r\n", DROP, "220 go\r\n220 GO\r\n"])
async def test_tls_that_fails_does_not_hold_up_what_plain_text_may_carry(starttls) -> None:
    async with Sink(ehlo=TLS_EHLO, starttls=starttls) as sink:
        outcomes = await all_of(Client(delivery(sink.next_hop(TlsMode.OPPORTUNISTIC))), an_item())

    assert isinstance(outcomes[0], Delivered)


async def test_plain_text_where_no_tls_is_offered() -> None:
    async with Sink() as sink:
        outcomes = await all_of(Client(delivery(sink.next_hop(TlsMode.OPPORTUNISTIC))), an_item())

    assert isinstance(outcomes[0], Delivered)


async def test_required_tls_that_is_not_offered_defers_and_sends_nothing(verified) -> None:
    async with Sink() as sink:
        client = Client(delivery(sink.next_hop(TlsMode.REQUIRED)), verified=verified)
        outcomes = await all_of(client, an_item())

    assert outcomes[0].reply.status == "4.7.4"
    assert "MAIL" not in " ".join(sink.commands)


async def test_required_tls_is_verified(server_tls, verified) -> None:
    async with Sink(server_tls, ehlo=TLS_EHLO) as sink:
        hop = sink.next_hop(TlsMode.REQUIRED)
        trusted = await all_of(Client(delivery(hop), verified=verified), an_item())
        stranger = await all_of(Client(delivery(hop)), an_item())

    assert isinstance(trusted[0], Delivered)
    assert stranger[0].reply.status == "4.7.5"
    assert len(sink.taken) == 1
