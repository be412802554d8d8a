"""Memory: whatever a client sends after DATA, what we hold is bounded by the settings (reliability.md A1, A2, G7)."""

import pytest

from relay.receive.content import Content, Fault
from relay.receive.inbox import Inbox
from tests.support.smtp import listening

LIMIT = 1 << 20
CHUNK = 1 << 16
FLOODS = {
    "a line without end": b"x" * CHUNK,
    "bare line feeds": b"\n" * CHUNK,
    "bare carriage returns": b"\r" * CHUNK,
    "empty lines": b"\r\n" * (CHUNK // 2),
    "lines of a dot": b"..\r\n" * (CHUNK // 4),
    "text": (b"y" * 78 + b"\r\n") * (CHUNK // 80),
    "nothing but dots": b"." * CHUNK,
    "NUL": b"\0" * CHUNK,
}


@pytest.mark.parametrize("name", FLOODS)
def test_a_flood_is_stored_up_to_the_limit_and_then_not_at_all(name: str) -> None:
    flood = FLOODS[name]
    content = Content(size_limit=LIMIT, line_limit=1000, overrun=4 * LIMIT)
    most = 0
    while not content.is_hopeless:
        assert content.feed(flood) is None
        most = max(most, content.stored)

    # The dots of "..CRLF" do not count towards the limit, so they may add a third.
    assert most <= LIMIT * 4 // 3 + CHUNK
    assert content.fault is not None
    assert content.stored <= 4
    assert content.received <= 5 * LIMIT + CHUNK


def test_many_short_lines_are_one_buffer() -> None:
    content = Content(size_limit=LIMIT, line_limit=1000, overrun=LIMIT)
    while content.received < LIMIT // 2:
        content.feed(b"\r\n" * 1000)

    assert content.stored == content.received + 2
    assert isinstance(content._buffer, bytearray)


def test_octets_one_at_a_time_are_no_worse() -> None:
    content = Content(size_limit=2000, line_limit=1000, overrun=100)
    for _ in range(2101):
        content.feed(b"x")

    assert content.fault is Fault.LINE_TOO_LONG
    assert content.is_hopeless
    assert content.stored <= 4


@pytest.mark.parametrize("name", FLOODS)
async def test_a_flooding_client_gets_its_refusal_and_no_message_comes_of_it(name: str) -> None:
    async with listening(message_size=100_000, overrun=200_000, text_line=1000) as listener:
        peer = await listener.greet()
        await peer.begin()
        try:
            for _ in range(40):
                await peer.send(FLOODS[name])
            said = await peer.rest()
        except ConnectionError:
            said = ""

        assert said == "" or said[0] == "5"
        assert listener.door.taken == []
        assert listener.receiver._reception.buffered == 0


async def test_after_a_message_over_the_limit_the_next_one_is_taken() -> None:
    async with listening(message_size=1000, text_line=10_000) as listener:
        peer = await listener.greet()
        await peer.begin()
        await peer.send(b"x" * 5000 + b"\r\n.\r\n")
        assert (await peer.reply()).startswith("552 5.3.4")

        await peer.begin()
        await peer.send(b"small\r\n.\r\n")
        assert (await peer.reply()).startswith("250")
        assert listener.door.bodies == [b"small\r\n"]


async def test_a_command_line_without_end_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    most = 0
    feed = Inbox.feed

    def watch(inbox: Inbox, received: bytes) -> None:
        nonlocal most
        feed(inbox, received)
        most = max(most, len(inbox) - len(received))

    monkeypatch.setattr(Inbox, "feed", watch)
    async with listening() as listener:
        peer = await listener.greet()
        for _ in range(32):
            await peer.send(b"x" * CHUNK)
        await peer.send(b"\r\nNOOP\r\n")

        assert await peer.reply() == "500 5.5.2 Command line too long"
        assert await peer.reply() == "250 2.0.0 OK"
    assert most <= CHUNK
