"""A listener: sessions on one socket, and their orderly end."""

import asyncio
import socket
from asyncio import AbstractServer

from relay.receive.budgets import PeerBook
from relay.receive.door import Door
from relay.receive.logins import LoginDesk
from relay.receive.logs import log, silence_library
from relay.receive.reception import Reception
from relay.receive.settings import Settings, Tally
from relay.receive.smtp_session import GatewaySMTP
from relay.receive.submission import SubmissionSMTP


class Receiver:
    """A running listener, made by `serve`."""

    def __init__(self, reception: Reception, server: AbstractServer) -> None:
        self._reception = reception
        self._server = server

    @property
    def sessions(self) -> int:
        """Connections that are open now."""
        return self._reception.book.connections

    async def stop(self, grace: float = 30.0) -> bool:
        """Say 421 4.3.2 to all that wait, and let messages under way end within `grace` seconds.

        Returns whether all ended by themselves. Hand-overs that still run are left running and
        never cancelled: their replies are owed to nobody any more, their commits may be.
        """
        self._server.close()
        reception = self._reception
        for guest in tuple(reception.guests):
            guest.retire()
        try:
            async with asyncio.timeout(grace):
                await reception.emptied()
        except TimeoutError:
            log.warning(
                "receive.stopped_late sessions=%d commits=%d",
                len(reception.guests),
                len(reception.commits),
            )
            for guest in tuple(reception.guests):
                guest.eject()
            return False
        return True


async def serve(
    sock: socket.socket,
    settings: Settings,
    door: Door,
    tally: Tally,
    logins: LoginDesk | None = None,
) -> Receiver:
    """Receive on this bound socket, on asyncio's loop or uvloop; `stop` closes the socket.

    `tally` is counted into for as long as sessions live. Submission listeners of one loop share
    `logins`, their budgets of logins; without it a listener has its own. Raises OSError when the
    socket cannot listen.
    """
    silence_library()
    loop = asyncio.get_running_loop()
    desk = logins or LoginDesk(settings.limits)
    reception = Reception(settings, door, tally, PeerBook(settings.limits), desk)
    session = SubmissionSMTP if settings.is_submission else GatewaySMTP
    server = await loop.create_server(
        lambda: session(reception, loop), sock=sock, backlog=settings.backlog
    )
    return Receiver(reception, server)
