import asyncio
from ipaddress import ip_network

import pytest

from relay.receive.budgets import PeerBook
from relay.receive.dialogue import Dialogue
from relay.receive.inbox import InputEnded
from relay.receive.logins import LoginDesk
from relay.receive.reception import Reception
from relay.receive.settings import Settings
from relay.receive.smtp_session import GatewaySMTP
from tests.support.smtp import FakeDoor

SETTINGS = Settings("mx.relay.example", ("relay.example",), None, (ip_network("10.0.0.0/8"),))


class Gone(asyncio.Transport):
    """The transport of a connection that was reset before it was accepted."""

    is_aborted = False

    def abort(self) -> None:
        self.is_aborted = True


class Slow(asyncio.Transport):
    """The transport of a peer that keeps what it is told."""

    def __init__(self) -> None:
        super().__init__({"peername": ("192.0.2.1", 25)})
        self.said = b""
        self.is_closed = False

    def write(self, octets: bytes) -> None:
        self.said += octets

    def close(self) -> None:
        self.is_closed = True

    def is_closing(self) -> bool:
        return self.is_closed


def reception() -> Reception:
    limits = SETTINGS.limits
    return Reception(SETTINGS, FakeDoor(), {}, PeerBook(limits), LoginDesk(limits))


async def test_a_peer_that_was_gone_at_once_is_not_counted() -> None:
    house, wire = reception(), Gone()
    session = GatewaySMTP(house, asyncio.get_running_loop())

    session.connection_made(wire)
    session.connection_lost(None)
    session.eject()

    assert wire.is_aborted
    assert (house.tally, house.book.connections, house.guests) == ({}, 0, set())


async def test_a_session_knows_its_commands_without_searching_for_them() -> None:
    session = GatewaySMTP(reception(), asyncio.get_running_loop())

    assert {"EHLO", "MAIL", "RCPT", "DATA", "RSET", "QUIT"} <= set(session.commands)
    assert session._auth_methods == {}


async def test_nothing_is_said_to_a_peer_that_is_gone() -> None:
    session = GatewaySMTP(reception(), asyncio.get_running_loop())
    await session.push("250 OK")

    with pytest.raises(InputEnded):
        await session.flush()


async def test_a_peer_that_takes_nothing_is_waited_for() -> None:
    wire = Slow()
    session = GatewaySMTP(reception(), asyncio.get_running_loop())
    session.connection_made(wire)
    session.pause_writing()
    await asyncio.sleep(0)
    session.inbox.feed(b"NOOP\r\n")
    await asyncio.sleep(0.01)
    assert wire.said == b"220 mx.relay.example ESMTP\r\n"

    session.resume_writing()
    await asyncio.sleep(0.01)

    assert wire.said.endswith(b"\r\n250 2.0.0 OK\r\n")
    wire.close()
    session.connection_lost(None)
    await asyncio.sleep(0)


async def test_what_commands_mean_is_for_subclasses_to_say() -> None:
    session = Dialogue(reception(), asyncio.get_running_loop())

    with pytest.raises(NotImplementedError):
        await session.perform(None)


async def test_limits_on_command_lines_belong_to_one_session() -> None:
    one, other = (GatewaySMTP(reception(), asyncio.get_running_loop()) for _ in range(2))

    assert one.command_size_limits is not other.command_size_limits
