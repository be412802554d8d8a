import asyncio

import pytest

from mail.reply import Reply
from relay.receive.inbox import Inbox, InputEnded, Interrupted, LineTooLong

REASON = Reply(421, "4.4.2", "Idle")


class Wire(asyncio.Transport):
    """A transport that remembers whether it is paused."""

    def __init__(self) -> None:
        super().__init__()
        self.log: list[str] = []

    def pause_reading(self) -> None:
        self.log.append("pause")

    def resume_reading(self) -> None:
        self.log.append("resume")


def inbox(high_water: int = 1000) -> Inbox:
    return Inbox(asyncio.get_running_loop(), high_water)


async def test_lines_come_one_by_one_with_their_ends() -> None:
    box = inbox()
    box.feed(b"one\r\ntwo\n")

    assert [await box.line(100), await box.line(100)] == [b"one\r\n", b"two\n"]
    assert not box.has_line


async def test_a_line_in_pieces_is_waited_for() -> None:
    box = inbox()
    waiting = asyncio.create_task(box.line(100))
    for piece in (b"o", b"ne", b"\r", b"\nrest"):
        await asyncio.sleep(0)
        box.feed(piece)

    assert await waiting == b"one\r\n"
    assert len(box) == 4


async def test_a_long_line_is_dropped_to_its_end_whatever_its_length() -> None:
    box = inbox()
    waiting = asyncio.create_task(box.line(10))
    for _ in range(50):
        await asyncio.sleep(0)
        box.feed(b"x" * 100)
        assert len(box) <= 110
    box.feed(b"\r\nNOOP\r\n")

    with pytest.raises(LineTooLong):
        await waiting
    assert await box.line(10) == b"NOOP\r\n"


async def test_a_line_just_over_the_limit_is_too_long_though_it_came_at_once() -> None:
    box = inbox()
    box.feed(b"x" * 9 + b"\r\n")

    with pytest.raises(LineTooLong):
        await box.line(10)


async def test_the_end_of_input_comes_after_what_was_sent() -> None:
    box = inbox()
    box.feed(b"QUIT\r\nhalf")
    box.feed_eof()

    assert await box.line(10) == b"QUIT\r\n"
    with pytest.raises(InputEnded):
        await box.line(10)


async def test_a_wait_can_be_interrupted_and_so_can_the_next_one() -> None:
    box = inbox()
    waiting = asyncio.create_task(box.line(10))
    await asyncio.sleep(0)
    box.interrupt(REASON)
    with pytest.raises(Interrupted):
        await waiting

    box.feed(b"NOOP\r\n")
    box.interrupt(REASON)
    with pytest.raises(Interrupted):
        await box.line(10)
    assert await box.line(10) == b"NOOP\r\n"


async def test_the_transport_is_paused_above_high_water_and_resumed_when_we_wait() -> None:
    box, wire = inbox(10), Wire()
    box.attach(wire)
    box.feed(b"x" * 11)
    box.feed(b"x" * 11)
    assert wire.log == ["pause"]

    assert len(await box.chunk()) == 22
    waiting = asyncio.create_task(box.chunk())
    await asyncio.sleep(0)
    assert wire.log == ["pause", "resume"]
    box.feed(b"y")
    assert await waiting == b"y"


async def test_what_is_put_back_comes_first() -> None:
    box = inbox()
    box.feed(b"NOOP\r\n")
    box.unread(b"RSET\r\n")

    assert await box.line(10) == b"RSET\r\n"
