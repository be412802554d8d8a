"""Caps on sessions, on time and on what a fault of ours may do."""

import asyncio
import logging

import pytest
import uvloop

from tests.support.clock import Clock
from tests.support.smtp import ALIAS, FakeDoor, Peer, listening


async def until(condition) -> None:
    for _ in range(400):
        if condition():
            return
        await asyncio.sleep(0.005)
    raise AssertionError("the condition did not come true")


async def flood_with_greetings(peer: Peer) -> ConnectionError:
    try:
        while True:
            await peer.send(b"EHLO x\r\n" * 5000)
    except ConnectionError as error:
        return error


async def test_22_an_idle_client_is_told_and_left() -> None:
    async with listening(idle=0.05) as listener:
        peer = await listener.greet()

        assert await peer.rest() == "421 4.4.2 Idle for too long, closing\r\n"


async def test_an_active_client_is_not_idle(monkeypatch) -> None:
    clock = Clock(monkeypatch)
    async with listening(idle=100) as listener:
        peer = await listener.greet()
        for _ in range(5):
            await clock.passes(40)
            assert await peer.ask("NOOP") == "250 2.0.0 OK"


async def test_a_session_does_not_last_for_ever(monkeypatch) -> None:
    clock = Clock(monkeypatch)
    async with listening(session=100, idle=80) as listener:
        peer = await listener.greet()
        await clock.passes(60)
        await peer.ask("NOOP")
        await clock.passes(50)

        assert await peer.rest() == "421 4.4.2 Session lasted too long, closing\r\n"


async def test_a_crowd_makes_idle_clients_leave_sooner() -> None:
    async with listening(connections=1, idle_when_crowded=0.05) as listener:
        peer = await listener.greet()

        assert (await peer.rest()).startswith("421 4.4.2 Idle")


async def test_a_message_that_pauses_too_long_is_ended() -> None:
    async with listening(content_pause=0.05, content_rate=1_000_000) as listener:
        peer = await listener.greet()
        await peer.begin()
        await peer.send(b"x")

        assert await peer.rest() == "421 4.4.2 Message arrives too slowly, closing\r\n"
        assert listener.door.taken == []


async def test_a_message_that_trickles_is_ended_by_its_deadline() -> None:
    async with listening(content_deadline=0.1) as listener:
        peer = await listener.greet()
        await peer.begin()
        for _ in range(6):
            await peer.send(b"x")
            await asyncio.sleep(0.02)

        assert (await peer.rest()).startswith("421 4.4.2 Message arrives too slowly")


async def test_a_client_that_does_not_read_is_dropped() -> None:
    async with listening(idle=0.1, commands_without_mail=10**9) as listener:
        peer = await listener.connect()
        peer.reader._transport.pause_reading()
        flood = asyncio.create_task(flood_with_greetings(peer))
        await until(lambda: listener.receiver.sessions == 0)
        assert isinstance(await flood, ConnectionError)


async def test_errors_end_a_session() -> None:
    async with listening(errors=3, errors_before_delay=1, delay=0.01) as listener:
        peer = await listener.greet()
        await peer.send(b"FROB\r\n" * 10)

        said = (await peer.rest()).splitlines()
        assert [line[:9] for line in said] == ["500 5.5.2"] * 3 + ["421 4.7.0"]


async def test_commands_without_mail_end_a_session() -> None:
    async with listening(commands_without_mail=2) as listener:
        peer = await listener.greet()

        said = await peer.ask_all("NOOP", "RSET", "NOOP")
        assert said[-1] == "421 4.7.0 Too many commands without mail, closing"
        assert await peer.is_closed()


async def test_transactions_end_a_session() -> None:
    async with listening(transactions=1) as listener:
        peer = await listener.greet()

        said = await peer.ask_all("EHLO x", "MAIL FROM:<>", "RSET", "MAIL FROM:<>")
        assert said[-1].startswith("421 4.7.0 Too many messages")


async def test_an_upstream_keeps_its_session_however_many_messages_it_brings() -> None:
    async with listening(transactions=1, trusted=("127.0.0.0/8",)) as listener:
        peer = await listener.greet()

        said = await peer.ask_all("EHLO x", *["MAIL FROM:<>", "RSET"] * 3)
        assert said[1:] == ["250 2.1.0 Sender OK", "250 2.0.0 OK"] * 3


async def test_a_browser_is_sent_away_at_once() -> None:
    async with listening() as listener:
        peer = await listener.greet()
        await peer.send(b"POST / HTTP/1.1\r\nHost: x\r\n\r\nEHLO x\r\nMAIL FROM:<>\r\n")

        assert await peer.rest() == "421 4.7.0 This is not SMTP, closing\r\n"


async def test_one_peer_has_few_connections_and_an_upstream_many() -> None:
    async with listening(connections_by_peer=2) as listener:
        await listener.greet()
        second = await listener.greet()
        third = await listener.connect()
        assert await third.rest() == "421 4.3.2 Too many connections, try again later\r\n"
        assert await second.ask("QUIT") == "221 2.0.0 Bye"
        await until(lambda: listener.receiver.sessions == 1)
        await listener.greet()

    async with listening(connections_by_peer=1, trusted=("127.0.0.1/32",)) as listener:
        for _ in range(3):
            await listener.greet()


async def test_messages_beyond_the_room_for_all_wait() -> None:
    async with listening(buffered_total=1000) as listener:
        first = await listener.greet()
        await first.begin()
        await first.send(b"x" * 2000)
        second = await listener.greet()
        await asyncio.sleep(0.02)
        await first.send(b"\r\n.\r\n")

        assert await first.reply() == "452 4.3.1 Not enough room now, try again later"
        await second.begin()
        await second.send(b"small\r\n.\r\n")
        assert (await second.reply()).startswith("250")


async def test_data_is_refused_while_there_is_no_room() -> None:
    async with listening(buffered_total=0) as listener:
        peer = await listener.greet()

        said = await peer.ask_all("EHLO x", "MAIL FROM:<>", f"RCPT TO:<{ALIAS}>", "DATA")
        assert said[-1] == "452 4.3.1 Not enough room now, try again later"


async def test_a_client_that_leaves_does_not_stop_its_commit(caplog) -> None:
    gate, entered = asyncio.Event(), asyncio.Event()

    async def wait() -> None:
        entered.set()
        await gate.wait()

    async with listening(FakeDoor(before_message=wait)) as listener:
        peer = await listener.greet()
        await peer.begin()
        await peer.send(b"x\r\n.\r\n")
        await entered.wait()
        peer.reset()
        await until(lambda: listener.receiver.sessions == 0)
        gate.set()
        await until(lambda: len(listener.door.taken) == 1)

        assert listener.tally["unanswered"] == 1
        assert "receive.unanswered" in caplog.text


@pytest.mark.parametrize("error", [ConnectionResetError("a@b.example"), asyncio.CancelledError()])
async def test_a_commit_that_fails_after_its_client_left_is_logged_and_not_lost(
    error: BaseException, caplog
) -> None:
    gate, entered = asyncio.Event(), asyncio.Event()

    async def fail() -> None:
        entered.set()
        await gate.wait()
        raise error

    async with listening(FakeDoor(before_message=fail)) as listener:
        peer = await listener.greet()
        await peer.begin()
        await peer.send(b"x\r\n.\r\n")
        await entered.wait()
        peer.reset()
        await until(lambda: listener.receiver.sessions == 0)
        gate.set()

        assert await listener.receiver.stop(1.0)
        assert "b.example" not in caplog.text
        assert ("receive.fault" in caplog.text) == isinstance(error, Exception)


@pytest.mark.parametrize("error", [ConnectionError(), asyncio.CancelledError(), OSError(28, "x")])
async def test_a_commit_that_fails_is_temporary(error: BaseException) -> None:
    async def fail() -> None:
        raise error

    async with listening(FakeDoor(before_message=fail)) as listener:
        assert (await listener.send(b"x")).startswith("451 4.3.0")


async def test_a_shutdown_lets_the_message_under_way_end() -> None:
    async with listening() as listener:
        busy, idle = await listener.greet(), await listener.greet()
        await busy.begin()
        await busy.send(b"half ")
        stopping = asyncio.create_task(listener.receiver.stop(2.0))
        assert (await idle.rest()).startswith("421 4.3.2")
        await busy.send(b"whole\r\n.\r\n")

        assert (await busy.rest()).splitlines() == [
            "250 2.0.0 Taken",
            "421 4.3.2 Shutting down, try again soon",
        ]
        assert await stopping


async def test_a_shutdown_does_not_wait_for_ever() -> None:
    async with listening() as listener:
        peer = await listener.greet()
        await peer.begin()

        assert not await listener.receiver.stop(0.02)
        assert await peer.is_closed()


async def test_the_log_has_ids_and_codes_and_no_address(caplog) -> None:
    caplog.set_level(logging.DEBUG)
    async with listening() as listener:
        peer = await listener.greet()
        await peer.ask_all("EHLO x", "MAIL FROM:<secret@author.example>")
        await peer.ask("RCPT TO:<hidden@relay.example>")
        await peer.ask("VRFY secret@author.example")

    text = "\n".join(record.getMessage() for record in caplog.records)
    assert "receive.refused session=1 ip=127.0.0.1 code=550 status=5.1.1" in text
    assert "secret" not in text
    assert "hidden" not in text


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_uvloop_carries_a_session_its_limits_and_its_end() -> None:
    async def converse() -> None:
        async with listening(idle=0.2, connections_by_peer=1, message_size=100_000) as listener:
            peer = await listener.greet()
            refused = await listener.connect()
            assert (await refused.rest()).startswith("421 4.3.2")
            await peer.begin()
            await peer.send(b"x" * 150_000 + b"\r\n.\r\n")
            assert (await peer.reply()).startswith("552")
            assert (await peer.rest()).startswith("421 4.4.2")

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(converse())
