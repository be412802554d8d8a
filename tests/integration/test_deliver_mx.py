"""The recipients' own servers: several hosts, one after the other, and what each answer means."""

import asyncio
import ssl

import pytest
import trustme

from mail.address import Address
from relay.deliver.next_hop import TlsMode
from relay.deliver.sts_policy import StsMode, StsPolicy
from relay.dns import DnsTemporary
from relay.queue.item import Deferred, Delivered, Failed, RecipientState
from relay.rewrite.seven_bit import ConversionError
from tests.support.clock import Clock
from tests.support.next_hop import DROP, EHLO, HANG, Internet
from tests.support.queue import RAW, a_recipient, an_item

D = "mailbox.example"
TLS_EHLO = EHLO.replace("250 8BITMIME", "250-STARTTLS\r\n250 8BITMIME")
TWO = (a_recipient(1), a_recipient(2, "dave"))


async def only(client, item=None):
    (outcome,) = (await client.attempt(item or an_item())).values()
    return outcome


def to(*domains):
    return tuple(
        a_recipient(at, address=Address("carol", domain)) for at, domain in enumerate(domains, 1)
    )


async def test_the_best_host_gets_the_mail() -> None:
    async with Internet() as net:
        worse = await net.server("b.mailbox.example", D, 20)
        best = await net.server("a.mailbox.example", D, 10)
        outcome = await only(net.client())

    assert isinstance(outcome, Delivered)
    assert [taken.raw for taken in best.taken] == [RAW]
    assert worse.connections == 0


async def test_a_domain_without_mx_gets_it_at_its_own_address() -> None:
    async with Internet() as net:
        sink = await net.server(D)
        assert isinstance(await only(net.client()), Delivered)

    assert len(sink.taken) == 1


AWAY = [
    {"banner": DROP},
    {"banner": HANG},
    {"banner": "421 4.3.2 closing\r\n"},
    {"banner": "451 4.7.1 later\r\n"},
    {"banner": "554 5.7.1 never\r\n"},
    {"ehlo": "421 4.3.2 closing\r\n"},
    {"ehlo": "451 4.7.1 later\r\n"},
    {"ehlo": DROP},
    {"mail": "421 4.3.2 closing\r\n"},
    {"mail": DROP},
    {"mail": HANG},
    {"rcpt": "421 4.3.2 closing\r\n"},
    {"rcpt": DROP},
    {"data": "421 4.3.2 closing\r\n"},
    {"data": DROP},
    {"data": HANG},
    {"dot": "421 4.3.2 closing\r\n"},
]


@pytest.mark.parametrize("script", AWAY, ids=str)
async def test_a_host_that_is_away_hands_the_turn_to_the_next(script) -> None:
    async with Internet() as net:
        first = await net.server("a.mailbox.example", D, 10, **script)
        second = await net.server("b.mailbox.example", D, 20)
        outcome = await only(net.client(connect_timeout=0.3, command_timeout=0.3))

    assert isinstance(outcome, Delivered)
    assert (first.connections, len(second.taken)) == (1, 1)


HERE = [
    ({"mail": "451 4.7.1 later\r\n"}, Deferred),
    ({"mail": "550 5.7.1 never\r\n"}, Failed),
    ({"rcpt": "450 4.2.0 greylisted\r\n"}, Deferred),
    ({"rcpt": "550 5.1.1 unknown\r\n"}, Failed),
    ({"data": "451 4.3.0 later\r\n"}, Deferred),
    ({"data": "554 5.7.1 never\r\n"}, Failed),
    ({"dot": "451 4.3.0 later\r\n"}, Deferred),
    ({"dot": "554 5.7.1 never\r\n"}, Failed),
    ({"dot": DROP}, Deferred),
    ({"dot": HANG}, Deferred),
]


@pytest.mark.parametrize(("script", "kind"), HERE, ids=str)
async def test_an_answer_of_his_own_stays_with_the_recipient(script, kind) -> None:
    async with Internet() as net:
        await net.server("a.mailbox.example", D, 10, **script)
        second = await net.server("b.mailbox.example", D, 20)
        outcome = await only(net.client(dot_timeout=0.3))

    assert type(outcome) is kind
    assert second.connections == 0


async def test_a_refusal_stands_while_the_others_are_taken_elsewhere() -> None:
    async with Internet() as net:
        await net.server("a.mailbox.example", D, 10, rcpt=["550 5.1.1 no\r\n", DROP])
        second = await net.server("b.mailbox.example", D, 20)
        outcomes = await net.client().attempt(an_item(recipients=TWO))

    assert [type(outcomes[id]) for id in (1, 2)] == [Failed, Delivered]
    assert second.taken[0].recipients == ["RCPT TO:<dave@mailbox.example>"]


async def test_all_hosts_away_defers_with_what_the_last_one_said() -> None:
    async with Internet() as net:
        await net.server("a.mailbox.example", D, 10, banner=DROP)
        await net.server("b.mailbox.example", D, 20, banner="421 4.3.2 tired\r\n")
        outcome = await only(net.client())

    assert str(outcome.reply) == "421 4.3.2 tired"


async def test_a_host_that_refused_is_left_alone_for_a_while(monkeypatch) -> None:
    clock = Clock(monkeypatch)
    async with Internet() as net:
        await net.server("b.mailbox.example", D, 20)
        first = await net.server("a.mailbox.example", D, 10, banner=DROP)
        client = net.client(rest=200)
        outcomes = [await only(client, an_item(number)) for number in (1, 2)]
        await clock.passes(250)
        await only(client, an_item(3))

    assert [type(outcome) for outcome in outcomes] == [Delivered] * 2
    assert first.connections == 2


async def test_while_all_hosts_rest_nobody_is_dialled() -> None:
    async with Internet() as net:
        sink = await net.server("a.mailbox.example", D, banner=DROP)
        client = net.client()
        outcomes = [await only(client, an_item(number)) for number in (1, 2, 3)]

    assert [outcome.reply.status for outcome in outcomes][1:] == ["4.4.1", "4.4.1"]
    assert sink.connections == 1


async def test_a_server_that_answers_is_not_away() -> None:
    async with Internet() as net:
        sink = await net.server("a.mailbox.example", D, banner=["554 5.7.1 not you\r\n"])
        client = net.client()
        outcomes = [await only(client, an_item(number)) for number in (1, 2)]

    assert [type(outcome) for outcome in outcomes] == [Deferred, Delivered]
    assert sink.connections == 2


async def test_each_domain_has_its_route_and_its_outcome() -> None:
    async with Internet() as net:
        good = await net.server("mx.good.example", "good.example")
        await net.server("mx.bad.example", "bad.example", rcpt="550 5.1.1 no\r\n")
        net.publish("null.example", "MX", "0 .")
        net.zone.records["slow.example", "MX"] = DnsTemporary("timeout")
        item = an_item(
            recipients=to(
                "good.example", "bad.example", "null.example", "slow.example", "gone.example"
            )
        )
        outcomes = await net.client().attempt(item)

    assert [str(outcomes[id].reply)[:10] for id in range(1, 6)] == [
        "250 2.0.0 ", "550 5.1.1 ", "556 5.1.10", "451 4.4.3 ", "550 5.1.2 ",
    ]  # fmt: skip
    assert len(good.taken) == 1


async def test_recipients_of_one_domain_share_a_transaction() -> None:
    async with Internet() as net:
        sink = await net.server("a.mailbox.example", D)
        outcomes = await net.client().attempt(an_item(recipients=TWO))

    assert [type(outcome) for outcome in outcomes.values()] == [Delivered] * 2
    assert len(sink.taken[0].recipients) == 2


async def test_a_fault_of_ours_in_one_domain_takes_nothing_from_another() -> None:
    async def policy_of(domain, record):
        if domain == "bad.example":
            raise ConnectionError("the store is away")

    async with Internet() as net:
        await net.server("mx.good.example", "good.example")
        await net.server("mx.bad.example", "bad.example")
        item = an_item(recipients=to("good.example", "bad.example"))
        outcomes = await net.client(policy_of).attempt(item)

    assert isinstance(outcomes[1], Delivered)
    assert str(outcomes[2].reply).startswith("451 4.3.0 ")


async def test_nobody_left_to_be_sent_to_is_no_attempt() -> None:
    done = a_recipient(1, state=RecipientState.DELIVERED)
    async with Internet() as net:
        assert await net.client().attempt(an_item(recipients=(done,))) == {}


async def test_a_slow_destination_keeps_nobody_from_the_others() -> None:
    async with Internet() as net:
        await net.server("mx.slow.example", "slow.example", banner=HANG)
        good = await net.server("mx.good.example", "good.example")
        client = net.client(connections=2, connections_in_all=4)
        slow = [
            asyncio.create_task(client.attempt(an_item(n, recipients=to("slow.example"))))
            for n in range(1, 40)
        ]
        await asyncio.sleep(0.05)
        outcome = await only(client, an_item(99, recipients=to("good.example")))
        waiting = client.waiting
        for task in slow:
            task.cancel()
        await asyncio.gather(*slow, return_exceptions=True)

    assert isinstance(outcome, Delivered)
    assert waiting == 37
    assert len(good.taken) == 1


async def test_held_back_who_waits_is_cancelled_and_who_is_under_way_ends() -> None:
    async with Internet() as net:
        sink = await net.server("a.mailbox.example", D, dot=HANG)
        client = net.client(connections=1, dot_timeout=0.3)
        tasks = [asyncio.create_task(client.attempt(an_item(n))) for n in (1, 2, 3)]
        while not sink.taken:
            await asyncio.sleep(0.001)
        client.hold_back()
        results = await asyncio.gather(*tasks, return_exceptions=True)

    assert [type(one) for one in results] == [dict, *[asyncio.CancelledError] * 2]
    assert len(sink.taken) == 1


async def test_held_back_in_one_domain_the_outcome_of_another_still_counts() -> None:
    async with Internet() as net:
        await net.server("mx.slow.example", "slow.example", dot=HANG)
        sink = await net.server("mx.good.example", "good.example")
        client = net.client(connections=1)
        slow = asyncio.create_task(client.attempt(an_item(1, recipients=to("slow.example"))))
        await asyncio.sleep(0.05)
        both = asyncio.create_task(
            client.attempt(an_item(2, recipients=to("good.example", "slow.example")))
        )
        while not sink.taken:
            await asyncio.sleep(0.001)
        client.hold_back()
        outcomes = await both
        none = client.attempt(an_item(3, recipients=to("good.example", "slow.example")))
        with pytest.raises(asyncio.CancelledError):
            await none
        slow.cancel()
        await asyncio.gather(slow, return_exceptions=True)

    assert [type(one) for one in outcomes.values()] == [Delivered]


async def test_cancelled_in_two_domains_leaves_no_attempt_behind() -> None:
    async with Internet() as net:
        await net.server("mx.one.example", "one.example", dot=HANG)
        await net.server("mx.two.example", "two.example", dot=HANG)
        client = net.client()
        task = asyncio.create_task(
            client.attempt(an_item(recipients=to("one.example", "two.example")))
        )
        while sum(len(sink.taken) for sink in net.sinks) < 2:
            await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        left = [one for one in asyncio.all_tasks() if "_delivered" in repr(one)]

    assert left == []


async def test_idle_connections_are_bounded_in_all_and_left_in_time(monkeypatch) -> None:
    clock = Clock(monkeypatch)
    async with Internet() as net:
        for number in range(4):
            await net.server(f"mx{number}.example", f"d{number}.example")
        client = net.client(connections=2, connections_in_all=2, idle_timeout=100)
        for number in range(4):
            await client.attempt(an_item(number + 1, recipients=to(f"d{number}.example")))
        idle = client.idle
        await clock.passes(250)
        later = client.idle
        while any(sink.commands[-1] != "QUIT" for sink in net.sinks):
            await asyncio.sleep(0.001)

    assert (idle, later) == (2, 0)


async def test_a_fault_of_ours_with_one_host_is_nobodys_answer(monkeypatch) -> None:
    async def broken(*_):
        raise RuntimeError

    async with Internet() as net:
        await net.server("a.mailbox.example", D)
        client = net.client()
        monkeypatch.setattr(client._pools, "send", broken)
        outcome = await only(client)

    assert str(outcome.reply).startswith("451 4.3.0 ")


LATIN = an_item(raw="Subject: x\r\n\r\nGrüße\r\n".encode())
OLD = {"ehlo": "250 sink.example\r\n"}


async def test_a_server_of_seven_bits_gets_the_variant() -> None:
    asked = []

    async def seven_bit(item):
        asked.append(item.id)
        return b"Subject: x\r\n\r\nGr=C3=BC=C3=9Fe\r\n"

    async with Internet() as net:
        old = await net.server("a.mailbox.example", D, dot=["451 4.3.0 later\r\n"], **OLD)
        new = await net.server("b.other.example", "other.example")
        client = net.client(seven_bit=seven_bit)
        outcomes = [await only(client, LATIN), await only(client, LATIN)]
        await only(client, an_item(8, raw=LATIN.raw, recipients=to("other.example")))

    assert [type(outcome) for outcome in outcomes] == [Deferred, Delivered]
    assert [taken.raw for taken in old.taken] == [b"Subject: x\r\n\r\nGr=C3=BC=C3=9Fe\r\n"] * 2
    assert asked == [7, 7]
    assert "8BITMIME" not in old.taken[0].mail
    assert new.taken[0].raw == LATIN.raw


@pytest.mark.parametrize(
    ("error", "status"), [(ConversionError("no"), "5.6.3"), (OSError("away"), "4.3.0")]
)
async def test_a_variant_that_cannot_be_made_spoils_no_connection(error, status) -> None:
    async def seven_bit(item):
        raise error

    async with Internet() as net:
        sink = await net.server("a.mailbox.example", D, **OLD)
        client = net.client(seven_bit=seven_bit)
        outcomes = [await only(client, LATIN), await only(client)]

    assert outcomes[0].reply.status == status
    assert isinstance(outcomes[1], Delivered)
    assert sink.connections == 1


async def test_a_cancelled_conversion_leaves_the_connection() -> None:
    async def seven_bit(item):
        await asyncio.sleep(3600)

    async with Internet() as net:
        sink = await net.server("a.mailbox.example", D, **OLD)
        client = net.client(seven_bit=seven_bit)
        task = asyncio.create_task(client.attempt(LATIN))
        while not sink.commands:
            await asyncio.sleep(0.001)
        await asyncio.sleep(0.02)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)

    assert client.idle == 0


def certified(authority, *names) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names).configure_cert(context)
    return context


def policy(mode, *patterns):
    async def policy_of(domain, record):
        return StsPolicy(mode, patterns, 86400)

    return policy_of


ENFORCED = policy(StsMode.ENFORCE, "*.mailbox.example")


async def test_an_enforced_policy_is_met_with_a_certificate_of_the_mx_name(
    authority, verified
) -> None:
    tls = certified(authority, "a.mailbox.example")
    async with Internet() as net:
        sink = await net.server("a.mailbox.example", D, tls=tls, ehlo=TLS_EHLO)
        outcome = await only(net.client(ENFORCED, verified=verified))

    assert isinstance(outcome, Delivered)
    assert sink.commands[1] == "STARTTLS"


async def test_a_stripped_starttls_gets_no_mail_under_an_enforced_policy(verified) -> None:
    async with Internet() as net:
        sink = await net.server("a.mailbox.example", D)
        outcome = await only(net.client(ENFORCED, verified=verified))

    assert outcome.reply.status == "4.7.4"
    assert not any(command.startswith("MAIL") for command in sink.commands)


@pytest.mark.parametrize("starttls", ["454 4.7.0 not now\r\n", DROP])
async def test_a_broken_starttls_gets_no_mail_under_an_enforced_policy(starttls, verified) -> None:
    async with Internet() as net:
        sink = await net.server("a.mailbox.example", D, ehlo=TLS_EHLO, starttls=starttls)
        client = net.client(ENFORCED, verified=verified)
        outcome = await only(client)

    assert outcome.reply.status == "4.7.5"
    assert client.counts["tls not verified"] == 1
    assert not any(command.startswith("MAIL") for command in sink.commands)


async def test_a_wrong_certificate_hands_the_turn_to_a_host_with_a_right_one(
    authority, verified
) -> None:
    async with Internet() as net:
        evil = certified(authority, "evil.example")
        right = certified(authority, "b.mailbox.example")
        first = await net.server("a.mailbox.example", D, 10, tls=evil, ehlo=TLS_EHLO)
        await net.server("b.mailbox.example", D, 20, tls=right, ehlo=TLS_EHLO)
        outcome = await only(net.client(ENFORCED, verified=verified))

    assert isinstance(outcome, Delivered)
    assert first.taken == []


async def test_a_stranger_signed_certificate_is_none(verified) -> None:
    tls = certified(trustme.CA(), "a.mailbox.example")
    async with Internet() as net:
        sink = await net.server("a.mailbox.example", D, tls=tls, ehlo=TLS_EHLO)
        assert (await only(net.client(ENFORCED, verified=verified))).reply.status == "4.7.5"

    assert sink.taken == []


async def test_a_host_that_the_policy_does_not_name_is_not_even_dialled(verified) -> None:
    async with Internet() as net:
        sink = await net.server("mx.evil.example", D)
        outcome = await only(net.client(ENFORCED, verified=verified))

    assert outcome.reply.status == "4.7.5"
    assert sink.connections == 0


async def test_a_policy_in_testing_delivers_and_counts(verified) -> None:
    testing = policy(StsMode.TESTING, "a.mailbox.example")
    async with Internet() as net:
        sink = await net.server("a.mailbox.example", D)
        client = net.client(testing, verified=verified)
        outcome = await only(client)
        other = await net.server("mx.evil.example", "evil.example")
        await only(client, an_item(8, recipients=to("evil.example")))

    assert isinstance(outcome, Delivered)
    assert client.counts["tls not verified"] == 1
    assert (len(sink.taken), len(other.taken)) == (1, 1)


async def test_required_domains_get_verified_tls_or_nothing(authority, verified) -> None:
    async with Internet() as net:
        tls = certified(authority, "a.mailbox.example")
        await net.server("a.mailbox.example", D, tls=tls, ehlo=TLS_EHLO)
        plain = await net.server("mx.plain.example", "plain.example")
        required = frozenset({D, "plain.example"})
        client = net.client(tls_required=required, verified=verified)
        outcomes = await client.attempt(an_item(recipients=to(D, "plain.example")))

    assert isinstance(outcomes[1], Delivered)
    assert outcomes[2].reply.status == "4.7.4"
    assert plain.taken == []


async def test_without_tls_no_policy_is_asked_for() -> None:
    async def policy_of(domain, record):
        raise AssertionError

    async with Internet() as net:
        sink = await net.server("a.mailbox.example", D, ehlo=TLS_EHLO)
        await only(net.client(policy_of, tls=TlsMode.NONE))

    assert "STARTTLS" not in sink.commands
    assert not any(rdtype == "TXT" for _, rdtype in net.zone.asked)
