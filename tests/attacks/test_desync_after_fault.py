"""Desynchronisation: after a fault of ours no part of one message may end in another.

In aiosmtpd the envelope survived an exception, and the second body went to the first sender's recipients (A4, A5).
"""

import pytest

from relay.receive.content import Content
from tests.support.smtp import ALIAS, FakeDoor, listening

SECRET = "INSERT INTO alias VALUES ('victim@shop.example')"


def door_that_fails(times: int, *, at: str) -> FakeDoor:
    left = times

    async def fail() -> None:
        nonlocal left
        left -= 1
        if left >= 0:
            raise RuntimeError(SECRET)

    return FakeDoor(**{f"before_{at}": fail})


async def test_a_fault_is_temporary_and_says_nothing(caplog: pytest.LogCaptureFixture) -> None:
    async with listening(door_that_fails(1, at="message")) as listener:
        said = await listener.send(b"x")

    assert said == "451 4.3.0 Temporary failure, try again later"
    assert "error=RuntimeError" in caplog.text
    assert "shop.example" not in caplog.text


async def test_after_a_fault_the_next_message_stands_alone() -> None:
    async with listening(door_that_fails(1, at="message")) as listener:
        peer = await listener.greet()
        await peer.begin(sender="one@author.example", to="abcone@relay.example")
        await peer.send(b"first\r\n.\r\n")
        assert (await peer.reply()).startswith("451 4.3.0")
        assert await peer.ask(f"RCPT TO:<{ALIAS}>") == "503 5.5.1 Say MAIL first"
        await peer.begin(sender="two@author.example", to="abctwo@relay.example")
        await peer.send(b"second\r\n.\r\n")

        assert (await peer.reply()).startswith("250")
        taken = listener.door.taken[0]
        assert (str(taken.envelope.reverse_path), taken.raw) == (
            "two@author.example",
            b"second\r\n",
        )
        assert [str(each) for each in taken.envelope.forward_paths] == ["abctwo@relay.example"]


async def test_a_fault_at_rcpt_ends_the_transaction() -> None:
    async with listening(door_that_fails(1, at="recipient")) as listener:
        peer = await listener.greet()
        said = await peer.ask_all("EHLO x", "MAIL FROM:<>", f"RCPT TO:<{ALIAS}>", "DATA")

        assert [line[:9] for line in said[2:]] == ["451 4.3.0", "503 5.5.1"]


async def test_a_fault_in_mid_content_ends_the_session_for_the_rest_might_be_commands(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(self: Content, chunk: bytes) -> None:
        raise MemoryError(SECRET)

    monkeypatch.setattr(Content, "feed", fail)
    async with listening() as listener:
        peer = await listener.greet()
        await peer.begin()
        await peer.send(b"x\r\nMAIL FROM:<evil@b.example>\r\nRCPT TO:<abc2@relay.example>\r\n")

        assert await peer.rest() == "451 4.3.0 Temporary failure, try again later\r\n"
        assert listener.door.asked == [ALIAS]


async def test_a_client_that_drops_in_mid_content_leaves_no_message() -> None:
    async with listening() as listener:
        peer = await listener.greet()
        await peer.begin()
        await peer.send(b"Subject: half\r\n\r\nhal")
        peer.writer.write_eof()

        assert await peer.rest() == ""
        assert listener.door.taken == []


async def test_a_proxy_line_is_not_believed() -> None:
    async with listening() as listener:
        peer = await listener.greet()
        said = await peer.ask("PROXY TCP4 8.8.8.8 10.0.0.1 1000 25")

        assert said == "500 5.5.2 Command not understood"
        await peer.begin()
        await peer.send(b"x\r\n.\r\n")
        await peer.reply()
        assert listener.door.taken[0].client.ip == "127.0.0.1"


async def test_sessions_do_not_share_their_limits() -> None:
    async with listening() as listener:
        first, second = await listener.greet(), await listener.greet()
        for _ in range(20):
            await first.ask("EHLO x")

        assert (await first.ask("MAIL FROM:<> AUTH=" + "x" * 1200)).startswith("500 5.5.2")
        assert (await second.ask("NOOP " + "x" * 506)).startswith("500 5.5.2")
