"""A next hop that is broken or means harm: no crash, no stuck item, no false delivery."""

import pytest

from relay.deliver.client import Client
from relay.deliver.wire import command_line, path_of, stuffed
from relay.queue.item import Deferred, Delivered, Failed
from tests.support.next_hop import DROP, Sink, delivery
from tests.support.queue import RAW, an_item

STAGES = ["banner", "ehlo", "mail", "rcpt", "data", "dot"]
GARBAGE = {
    "8-bit": b"554 5.0.0 \xff\xfe\xe9 never\r\n",
    "nul": b"554 5.0.0 a\x00b\r\n",
    "escape": b"554 5.0.0 \x1b[2J\r\n",
    "huge line": b"554 " + b"x" * 200_000 + b"\r\n",
    "a million lines": b"554-x\r\n" * 1_000_000 + b"554 x\r\n",
    "no code": b"hello there\r\n",
    "two digits": b"25\r\n",
    "six hundred": b"600 what\r\n",
    "one": b"1\r\n",
    "minus": b"-50 x\r\n",
    "empty line": b"\r\n",
    "354": b"354 go\r\n",
}


def client_of(sink: Sink, **changes) -> Client:
    values = {"connect_timeout": 1.0, "command_timeout": 1.0, "dot_timeout": 1.0}
    return Client(delivery(sink.next_hop(), **(values | changes)))


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("garbage", GARBAGE.values(), ids=GARBAGE.keys())
async def test_garbage_is_never_a_delivery_and_leaves_a_clean_reply(stage, garbage) -> None:
    if garbage == GARBAGE["354"] and stage == "data":
        return
    # A 5yz to EHLO is answered by HELO, which then has to be garbage as well.
    async with Sink(**({"helo": garbage} | {stage: garbage})) as sink:
        client = client_of(sink)
        (outcome,) = (await client.attempt(an_item())).values()
        await client.close()

    assert isinstance(outcome, Deferred | Failed)
    assert outcome.reply.text.isascii()
    assert outcome.reply.text.isprintable() or outcome.reply.text == ""
    assert len(outcome.reply.text) <= 498


@pytest.mark.parametrize("stage", STAGES)
async def test_a_reply_without_an_end_times_out(stage) -> None:
    async with Sink(**{stage: b"250 2.0.0 ok"}) as sink:
        client = client_of(sink, connect_timeout=0.2, command_timeout=0.2, dot_timeout=0.2)
        (outcome,) = (await client.attempt(an_item())).values()

    assert isinstance(outcome, Deferred)


@pytest.mark.parametrize("stage", ["banner", "ehlo", "mail", "rcpt", "data"])
async def test_a_word_too_much_is_never_taken_for_the_next_reply(stage) -> None:
    good = {"banner": b"220 hi\r\n", "data": b"354 go\r\n"}.get(stage, b"250 ok\r\n")
    script = {stage: good + b"250 2.0.0 surprise\r\n", "dot": "554 5.7.1 never\r\n"}
    async with Sink(**script) as sink:
        client = client_of(sink)
        (outcome,) = (await client.attempt(an_item())).values()

    assert outcome.reply.status == "4.5.0"
    assert sink.taken == []


async def test_a_word_too_much_after_the_dot_spoils_only_the_connection() -> None:
    async with Sink(dot=["250 ok\r\n250 surprise\r\n", "554 5.7.1 never\r\n"]) as sink:
        client = client_of(sink)
        first = await client.attempt(an_item(1))
        second = await client.attempt(an_item(2))

    assert isinstance(first[10], Delivered)
    assert isinstance(second[20], Failed)
    assert sink.connections == 2


async def test_a_drop_after_the_dot_is_retried_byte_for_byte() -> None:
    async with Sink(dot=[DROP]) as sink:
        client = client_of(sink)
        first = await client.attempt(an_item())
        second = await client.attempt(an_item())
        await client.close()

    assert isinstance(first[70], Deferred)
    assert isinstance(second[70], Delivered)
    assert sink.taken[0] == sink.taken[1]
    assert sink.taken[0].raw == RAW


@pytest.mark.parametrize(
    "address",
    [
        "a@b> SIZE=1",
        "a@b c",
        "a,b@c.d",
        "",
        "a@b\r\nRSET",
        "a@b@c",
        "<a@b>",
        '"a b"@c',
        "a\x00@b",
        "a",
        "@b",
    ],
)
def test_nothing_but_an_address_gets_between_the_brackets(address) -> None:
    with pytest.raises(ValueError, match="would not survive"):
        path_of(address)


@pytest.mark.parametrize("word", [b"a\r\nRSET", b"a\nb", b"a\x00", b"\x7f"])
def test_one_command_is_one_line(word) -> None:
    assert command_line(b"MAIL", b"FROM:<>") == b"MAIL FROM:<>\r\n"
    with pytest.raises(ValueError, match="would end the command line"):
        command_line(b"MAIL", word)


@pytest.mark.parametrize(
    ("raw", "sent"),
    [
        (b"a\r\n", b"a\r\n.\r\n"),
        (b".\r\n", b"..\r\n.\r\n"),
        (b"a\r\n.\r\n.b\r\n", b"a\r\n..\r\n..b\r\n.\r\n"),
        (b"..\r\n", b"...\r\n.\r\n"),
        (b"a.\r\n", b"a.\r\n.\r\n"),
    ],
)
def test_a_dot_in_front_is_doubled(raw, sent) -> None:
    assert stuffed(raw) == sent
