"""Smuggling: a content that ends for us where it does not end for the next server, or the other way round.

CVE-2023-51764 and its family. For us there is one end, CRLF.CRLF, and what comes near one is refused.
"""

import pytest

from tests.support.smtp import ALIAS, listening

ENDS = [
    b"\n.\n",
    b"\r.\r",
    b"\n.\r\n",
    b"\r\n.\n",
    b"\r\n.\r",
    b"\r.\r\n",
    b"\r\n\x00.\r\n",
    b"\n.\r",
    b"\r.\n",
    b"\r\n.\x00\r\n",
    b"\r\r\n.\r\r\n",
    b"\x00\r\n.\n",
    b"\n\n.\n\n",
]
SECOND = (
    b"MAIL FROM:<admin@relay.example>\r\nRCPT TO:<abcsecond@relay.example>\r\nDATA\r\n"
    b"Subject: smuggled\r\n\r\nboo\r\n.\r\n"
)


@pytest.mark.parametrize("end", ENDS, ids=repr)
async def test_nothing_but_crlf_dot_crlf_ends_a_message(end: bytes) -> None:
    async with listening() as listener:
        peer = await listener.greet()
        await peer.begin()
        await peer.send(b"Subject: first\r\n\r\nhello" + end + SECOND)

        assert await peer.rest() == "550 5.5.2 Bare CR, bare LF or NUL in message, closing\r\n"
        assert listener.door.taken == []
        assert listener.door.asked == [ALIAS]


@pytest.mark.parametrize("cut", range(1, 12))
async def test_an_end_cut_into_two_packets_is_still_no_end(cut: int) -> None:
    wire = b"x\r\n.\n" + b"y\r\n.\r\n"
    async with listening() as listener:
        peer = await listener.greet()
        await peer.begin()
        await peer.send(wire[:cut])
        await peer.send(wire[cut:])

        assert (await peer.rest()).startswith("550 5.5.2")
        assert listener.door.taken == []


@pytest.mark.parametrize(
    "content",
    [b"a\r\n..\r\nb", b"a\r\n.b\r\nc", b"a\r\n..\r\nMAIL FROM:<x@y.example>\r\nb", b"\r\n. \r\n"],
)
async def test_lines_that_begin_with_a_dot_are_content(content: bytes) -> None:
    async with listening() as listener:
        assert (await listener.send(content)).startswith("250")
        assert len(listener.door.taken) == 1
        assert b"\r\n.\r\n" not in b"\r\n" + content + b"\r\n"


async def test_a_true_second_message_is_a_second_message() -> None:
    async with listening() as listener:
        peer = await listener.greet()
        await peer.begin()
        await peer.send(b"first\r\n.\r\n" + SECOND + b"QUIT\r\n")

        codes = [line[:3] for line in (await peer.rest()).splitlines()]
        assert codes == ["250", "250", "250", "354", "250", "221"]
        assert listener.door.bodies == [b"first\r\n", b"Subject: smuggled\r\n\r\nboo\r\n"]


@pytest.mark.parametrize("line", [b"NOOP\nRSET\r\n", b"NO\rOP\r\n", b"NOOP\r\r\n", b"NO\x00OP\r\n"])
async def test_command_lines_end_with_crlf_only(line: bytes) -> None:
    async with listening() as listener:
        peer = await listener.greet()
        await peer.send(line)

        assert await peer.reply() == "500 5.5.2 Command not understood"
