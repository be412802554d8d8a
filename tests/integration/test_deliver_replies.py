"""Every stage of a transaction times every way of saying no: what becomes of each recipient."""

import pytest

from relay.deliver.client import Client
from relay.queue.item import Deferred, Delivered, Failed, RecipientState
from tests.support.next_hop import DROP, EHLO, HANG, Sink, delivery
from tests.support.queue import RAW, a_recipient, an_item

TWO = (a_recipient(1), a_recipient(2, "dave"))


async def attempted(sink: Sink, item=None, **changes):
    client = Client(delivery(sink.next_hop(), **changes))
    try:
        return await client.attempt(item or an_item())
    finally:
        await client.close()


async def only(sink: Sink, item=None, **changes):
    (outcome,) = (await attempted(sink, item, **changes)).values()
    return outcome


SOFT, HARD = "451 4.7.1 later\r\n", "554 5.7.1 never\r\n"
MATRIX = [
    ("banner", SOFT, Deferred),
    ("banner", HARD, Deferred),
    ("ehlo", SOFT, Deferred),
    ("mail", SOFT, Deferred),
    ("mail", HARD, Failed),
    ("rcpt", SOFT, Deferred),
    ("rcpt", HARD, Failed),
    ("data", SOFT, Deferred),
    ("data", HARD, Failed),
    ("dot", SOFT, Deferred),
    ("dot", HARD, Failed),
    *(
        (stage, answer, Deferred)
        for stage in ("banner", "ehlo", "mail", "rcpt", "data", "dot")
        for answer in (DROP, HANG, "421 4.3.2 closing\r\n")
    ),
]


@pytest.mark.parametrize(("stage", "answer", "kind"), MATRIX)
async def test_each_no_at_each_stage(stage, answer, kind) -> None:
    async with Sink(**{stage: answer}) as sink:
        outcome = await only(sink, connect_timeout=0.3, command_timeout=0.3, dot_timeout=0.3)

    assert type(outcome) is kind
    assert len(sink.taken) == (stage == "dot")


async def test_a_server_that_does_not_know_ehlo_is_greeted_with_helo() -> None:
    async with Sink(ehlo="500 5.5.1 what\r\n") as sink:
        outcome = await only(sink)

    assert isinstance(outcome, Delivered)
    assert sink.commands[:2] == ["EHLO gateway.example", "HELO gateway.example"]
    assert sink.taken[0].mail == "MAIL FROM:<token@relay.example>"


async def test_a_server_that_knows_neither_greeting_defers() -> None:
    async with Sink(ehlo=HARD, helo=HARD) as sink:
        assert str((await only(sink)).reply) == "451 4.7.1 never"


async def test_the_message_arrives_as_it_is_byte_for_byte() -> None:
    async with Sink() as sink:
        outcome = await only(sink, an_item(raw=b".\r\n..\r\n" + RAW))

    assert str(outcome.reply) == "250 2.0.0 taken"
    assert sink.taken[0].raw == b".\r\n..\r\n" + RAW
    assert sink.taken[0].recipients == ["RCPT TO:<carol@mailbox.example>"]
    assert sink.taken[0].mail.startswith("MAIL FROM:<token@relay.example> SIZE=")


async def test_a_notice_goes_out_with_the_null_path() -> None:
    async with Sink(ehlo="250 sink.example\r\n") as sink:
        await only(sink, an_item(kind="dsn", reverse_path=None))

    assert sink.taken[0].mail == "MAIL FROM:<>"


@pytest.mark.parametrize("reply", ["250 ok", "251 ok", "252 ok", "200 ok", "250-a\r\n250 b"])
async def test_any_2yz_to_the_final_dot_is_a_delivery(reply) -> None:
    async with Sink(dot=f"{reply}\r\n") as sink:
        assert isinstance(await only(sink), Delivered)


async def test_each_recipient_gets_its_own_outcome() -> None:
    async with Sink(
        rcpt=["550 5.1.1 never\r\n", "250 2.1.5 ok\r\n", "451 4.2.1 later\r\n"]
    ) as sink:
        three = (*TWO, a_recipient(3, "erin"))
        outcomes = await attempted(sink, an_item(recipients=three))

    assert [type(outcomes[id]) for id in (1, 2, 3)] == [Failed, Delivered, Deferred]
    assert sink.commands.count("DATA") == 1


async def test_a_refusal_stands_whatever_breaks_afterwards() -> None:
    async with Sink(rcpt=["550 5.1.1 never\r\n", DROP]) as sink:
        outcomes = await attempted(sink, an_item(recipients=TWO))

    assert [type(outcomes[id]) for id in (1, 2)] == [Failed, Deferred]


async def test_only_those_still_owed_the_message_are_asked_for() -> None:
    done = a_recipient(1, state=RecipientState.DELIVERED)
    async with Sink() as sink:
        outcomes = await attempted(sink, an_item(recipients=(done, TWO[1])))

    assert list(outcomes) == [2]
    assert sink.taken[0].recipients == ["RCPT TO:<dave@mailbox.example>"]


async def test_nobody_accepted_means_no_data() -> None:
    async with Sink(rcpt=HARD) as sink:
        await attempted(sink, an_item(recipients=TWO))

    assert "DATA" not in sink.commands
    assert "RSET" in sink.commands


async def test_552_to_a_recipient_is_read_as_452() -> None:
    async with Sink(rcpt="552 5.5.3 too many\r\n") as sink:
        assert str((await only(sink)).reply) == "452 4.5.3 too many"


async def test_an_eight_bit_message_is_announced_or_waits() -> None:
    item = an_item(raw="Subject: x\r\n\r\nGrüße\r\n".encode())
    async with Sink() as sink, Sink(ehlo="250 sink.example\r\n") as old:
        assert isinstance(await only(sink, item), Delivered)
        late = await only(old, item)

    assert sink.taken[0].mail.endswith(" BODY=8BITMIME")
    assert late.reply.status == "4.6.3"
    assert old.taken == []


async def test_a_message_larger_than_the_server_takes_is_not_sent() -> None:
    async with Sink(ehlo="250-sink.example\r\n250 SIZE 10\r\n") as sink:
        assert (await only(sink)).reply.status == "5.3.4"

    assert sink.taken == []


@pytest.mark.parametrize("size", ["SIZE", "SIZE 0", "SIZE many", "SIZE -1"])
async def test_a_size_that_says_nothing_limits_nothing(size) -> None:
    async with Sink(ehlo=f"250-sink.example\r\n250 {size}\r\n") as sink:
        assert isinstance(await only(sink), Delivered)


async def test_an_address_in_unicode_goes_only_where_it_is_understood() -> None:
    item = an_item(recipients=(a_recipient(1, "jörg"), TWO[1]))
    async with Sink(ehlo=EHLO.replace("250 8BITMIME", "250 SMTPUTF8")) as new, Sink() as old:
        both = await attempted(new, item)
        one = await attempted(old, item)
        none = await only(old, an_item(recipients=(a_recipient(1, "jörg"),)))

    assert [type(outcome) for outcome in both.values()] == [Delivered, Delivered]
    assert new.taken[0].mail.endswith(" SMTPUTF8")
    assert [type(one[id]) for id in (1, 2)] == [Failed, Delivered]
    assert none.reply.status == "5.6.7"


async def test_nobody_at_the_other_end_defers() -> None:
    async with Sink() as sink:
        pass

    assert str((await only(sink)).reply) == "451 4.4.1 No answer from the next server"
