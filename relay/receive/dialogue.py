"""One SMTP session, its mechanical half: bytes, lines, replies, time and its end.

What commands mean stands in `commands` and `smtp_session`.

What aiosmtpd does here otherwise, and why we do not let it (reliability.md section 4):

1. A client's leaving cancels the hook in mid-commit (A3). Here an end of input is only noted; the
   hand-over is shielded.
2. An exception is told to the client as a permanent error, and the half-done transaction stays (A4,
   A5). Here it is 451 and a fresh transaction, and with a content half read the session ends, for
   its place in the stream is lost.
3. The clock runs on during DATA and closes without a word (A6). Here each wait has its own deadline
   and its own 421.
4. Limits on command lines belong to the class and grow with every EHLO (A7). Here they are
   constants.
5. Replies go out one write each. Here those of a pipelined group go out together (RFC 2920 section
   3.2).
"""

import asyncio
import math
import ssl
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, ClassVar, cast

from aiosmtpd.smtp import SMTP

from mail.reply import TEMPORARY_FAILURE, Reply
from relay.receive import replies
from relay.receive.budgets import Peer, SessionBudget, identify
from relay.receive.commands import LINE_LIMITS, Command, parse_command
from relay.receive.inbox import Inbox, InputEnded, Interrupted, LineTooLong
from relay.receive.logs import log, log_fault
from relay.receive.reception import Reception

# Replies collected for one write, at most; a group of a hundred commands stays far below.
_OUTGOING = 16 * 1024
_NOBODY = Peer("", "", is_trusted=False)


class _NoHooks:
    """In place of aiosmtpd's handler: we override commands, so there are no hooks to be found."""

    def __dir__(self) -> list[str]:
        return []


class Dialogue(SMTP):
    """The protocol object of one connection; subclasses give `perform`, what a command means."""

    # Verb -> the method for it, `smtp_VERB`.
    commands: ClassVar[Mapping[str, Callable[[Any, str], Awaitable[None]]]] = {}
    # Octets of the longest line that is read whole; each verb has its own limit below that.
    line_limit: ClassVar[int] = LINE_LIMITS["MAIL"]

    def __init_subclass__(cls) -> None:
        names = [name for name in dir(cls) if name.startswith("smtp_")]
        cls.commands = {name.removeprefix("smtp_"): getattr(cls, name) for name in names}

    def __init__(self, reception: Reception, loop: asyncio.AbstractEventLoop) -> None:
        # An attribute of the instance hides aiosmtpd's attribute of the class, which all sessions
        # would share.
        self.command_size_limits = {}
        settings = reception.settings
        super().__init__(
            _NoHooks(),
            data_size_limit=settings.limits.message_size,
            enable_SMTPUTF8=True,
            hostname=settings.hostname,
            tls_context=settings.tls,
            loop=loop,
        )
        self.reception = reception
        self.limits = settings.limits
        self.budget = SessionBudget(settings.limits)
        self.peer = _NOBODY
        self.number = reception.next_number()
        self.inbox = Inbox(loop)
        self.is_tls = False
        self._outgoing = bytearray()
        self._is_present = False
        self._is_choked = False
        self._is_listening = False
        self._is_retiring = False
        self._is_ending = False
        self._may_linger = True
        self._deadline = math.inf
        self._fires_at = math.inf
        self._on_deadline: Callable[[], None] = self.eject
        self._ends_at = loop.time() + settings.limits.session

    def __dir__(self) -> list[str]:
        """List nothing: aiosmtpd searches all attributes for commands, at each connection.

        That took 0.2 ms, a third of what a connection costs, and found its AUTH methods, too.
        """
        return []

    # What subclasses give.

    async def perform(self, command: Command) -> None:
        """Do what the command says and answer it."""
        raise NotImplementedError

    def forget_transaction(self) -> None:
        """Begin anew, as after RSET."""
        self.envelope = self._create_envelope()

    def _set_rset_state(self) -> None:
        """Follow aiosmtpd, which calls this when the connection is made."""
        self.forget_transaction()

    # The transport's callbacks.

    @property
    def _wire(self) -> asyncio.Transport:
        """The transport, present; uvloop's has the methods of asyncio.Transport without being one."""
        return cast("asyncio.Transport", self.transport)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Admit the peer and begin, or say 421 and close."""
        wire = cast("asyncio.Transport", transport)
        name = wire.get_extra_info("peername")
        if not isinstance(name, tuple):
            # The peer was gone before we looked.
            wire.abort()
            return
        self.peer = identify(name[0], self.reception.settings)
        refusal = self.reception.book.admit(self.peer, self.loop.time())
        if refusal is not None:
            self.reception.count("connections refused")
            self._note_refusal(refusal)
            wire.write(f"{refusal}\r\n".encode("ascii"))
            wire.close()
            return
        self._is_present = True
        self.reception.count("connections")
        self.reception.guests.add(self)
        self.inbox.attach(wire)
        super().connection_made(transport)

    def data_received(self, data: bytes) -> None:
        """Keep what arrived for the session's task."""
        self.inbox.feed(data)

    def pause_writing(self) -> None:
        """Note that the peer takes nothing more for now."""
        self._is_choked = True
        super().pause_writing()

    def resume_writing(self) -> None:
        """Note that the peer takes our words again."""
        self._is_choked = False
        super().resume_writing()

    def eof_received(self) -> bool:
        """Note the end of input; without TLS the way back stays open for replies still owed."""
        self.inbox.feed_eof()
        return not self.is_tls

    def connection_lost(self, error: Exception | None) -> None:
        """Stop waiting for a peer that is gone. What was handed over goes on."""
        if self._is_present:
            self._depart()
            self.inbox.feed_eof()
            super().connection_lost(error)

    def _depart(self) -> None:
        """Give back the place that `connection_made` took."""
        self._is_present = False
        self.reception.guests.discard(self)
        self.reception.book.leave(self.peer)
        self.reception.has_changed.set()

    # Ending.

    def retire(self) -> None:
        """Leave with 421 4.3.2: at once when waiting for a command, else after the one at hand."""
        self._is_retiring = True
        self._may_linger = False
        if self._is_listening:
            self.inbox.interrupt(replies.SHUTTING_DOWN)

    def eject(self) -> None:
        """Drop the connection."""
        if self.transport is not None:
            self._wire.abort()

    def end(self, *, may_linger: bool = True) -> None:
        """Read no further command."""
        self._is_ending = True
        self._may_linger = may_linger

    async def encrypt(self, context: ssl.SSLContext, patience: float) -> None:
        """Go on inside TLS, or end when the handshake fails or takes over `patience` seconds."""
        plain = self._wire
        self.inbox.clear()
        self._rest()
        try:
            await self._writer.start_tls(context, ssl_handshake_timeout=patience)
        except OSError:
            self.reception.count("handshakes failed")
            plain.abort()
            # asyncio tells nobody of a connection that is lost before its handshake is done.
            if self._is_present:
                self._depart()
            raise InputEnded from None
        self.transport = self._writer.transport
        self.inbox.attach(self._wire)
        self.is_tls = True

    # Time.

    def set_deadline(self, at: float, on_deadline: Callable[[], None]) -> None:
        """Call `on_deadline` at `at`, in seconds of the loop's clock; forget the one before it.

        The timer is set anew only to fire earlier; when it fires early it sets itself. So a command
        costs no timer.
        """
        self._deadline = at
        self._on_deadline = on_deadline
        if at < self._fires_at:
            self._arm(at)

    def _arm(self, at: float) -> None:
        if self._timeout_handle is not None:
            self._timeout_handle.cancel()
        self._fires_at = at
        self._timeout_handle = self.loop.call_at(at, self._timeout_cb)

    def _reset_timeout(self, duration: float | None = None) -> None:
        """Start the clock; aiosmtpd calls this when the connection is made."""
        self.set_deadline(self.loop.time() + (duration or self.limits.idle), self.eject)

    def _timeout_cb(self) -> None:
        now = self.loop.time()
        if now < self._deadline:
            self._arm(min(self._deadline, now + self.limits.idle))
            return
        self._fires_at = math.inf
        self._deadline = math.inf
        self._on_deadline()

    async def wait(self, seconds: float) -> None:
        """Let the client wait for its reply; what was said before that is sent now."""
        await self.flush()
        self._rest()
        await asyncio.sleep(seconds)

    def _rest(self) -> None:
        """No deadline of ours while the house works: it has its own."""
        self._deadline = math.inf

    # Speaking.

    async def push(self, status: str | bytes) -> None:
        """Say lines joined by CRLF, the last without it; they leave with their whole group."""
        self._outgoing += status.encode("ascii") if isinstance(status, str) else status
        self._outgoing += b"\r\n"
        if len(self._outgoing) > _OUTGOING:
            await self.flush()

    async def flush(self) -> None:
        """Send what was said. A client that does not read is dropped after the idle limit."""
        if not self._outgoing:
            return
        if self.transport is None:
            raise InputEnded
        sent, self._outgoing = self._outgoing, bytearray()
        self._wire.write(sent)
        if not self._is_choked:
            return
        self.set_deadline(self.loop.time() + self.reception.idle_limit, self.eject)
        try:
            await self._writer.drain()
        except ConnectionError:
            raise InputEnded from None

    async def answer(self, reply: Reply) -> None:
        """Reply to a command and count it; too many errors and every 421 end the session."""
        if reply.is_success:
            await self.push(str(reply))
            return
        self._note_refusal(reply)
        if delay := self.budget.delay:
            await self.wait(delay)
        await self.push(str(reply))
        if reply.code == replies.SHUTTING_DOWN.code:
            self.end()
        elif reply.is_permanent and (last := self.budget.note_error()):
            await self.push(str(last))
            self._note_refusal(last)
            self.end()

    def _note_refusal(self, reply: Reply) -> None:
        self.reception.count(f"refused {reply.code} {reply.status}")
        log.info(
            "receive.refused session=%d ip=%s code=%d status=%s",
            self.number,
            self.peer.ip,
            reply.code,
            reply.status,
        )

    async def handle_exception(self, error: Exception) -> str:
        """Treat a fault of ours: temporary for the client, named in the log, transaction over."""
        log_fault("receive.fault", error, session=self.number, ip=self.peer.ip)
        self.forget_transaction()
        return str(TEMPORARY_FAILURE)

    # Listening.

    async def _handle_client(self) -> None:
        """Hold the session from banner to close; aiosmtpd starts it with the connection."""
        try:
            await self.push(f"220 {self.hostname} ESMTP")
            await self._converse()
            await self.flush()
            await self._linger()
        except InputEnded:
            pass
        finally:
            if self.transport is not None:
                self.transport.close()
                self.set_deadline(self.loop.time() + self.limits.linger, self.eject)

    async def _converse(self) -> None:
        try:
            while not self._is_ending:
                await self._next_command()
        except Interrupted as interruption:
            self._note_refusal(interruption.reply)
            await self.push(str(interruption.reply))

    async def _next_command(self) -> None:
        if self._is_retiring:
            raise Interrupted(replies.SHUTTING_DOWN)
        if not self.inbox.has_line:
            await self.flush()
        try:
            line = await self._listen()
        except LineTooLong:
            await self.answer(replies.LINE_TOO_LONG)
            return
        command = parse_command(line)
        if isinstance(command, Reply):
            await self.answer(command)
            return
        try:
            await self.perform(command)
        except (InputEnded, Interrupted):
            raise
        except Exception as error:  # noqa: BLE001 - whatever went wrong is ours, and the client hears 451
            await self.handle_exception(error)
            await self.answer(TEMPORARY_FAILURE)

    async def challenge(self, text: str) -> bytes | Reply:
        """Say 334 and return the client's line without its end (RFC 4954 section 4), or what is wrong."""
        await self.push(f"334 {text}")
        await self.flush()
        try:
            line = await self._listen()
        except LineTooLong:
            return replies.LOGIN_LINE_TOO_LONG
        return line[:-2] if line.endswith(b"\r\n") else replies.BAD_CREDENTIALS

    async def _listen(self) -> bytes:
        idle_until = self.loop.time() + self.reception.idle_limit
        self.set_deadline(min(idle_until, self._ends_at), self._give_up_listening)
        self._is_listening = True
        try:
            return await self.inbox.line(self.line_limit)
        finally:
            self._is_listening = False
            self._rest()

    def _give_up_listening(self) -> None:
        is_over = self.loop.time() >= self._ends_at
        self._may_linger = False
        self.inbox.interrupt(replies.SESSION_TOO_LONG if is_over else replies.IDLE_TOO_LONG)

    async def _linger(self) -> None:
        """Wait a while for the peer to stop sending.

        Closing on unread input resets the connection and loses our last word.
        """
        if not self._may_linger or self.is_tls or self._wire.is_closing():
            return
        self._wire.write_eof()
        self.set_deadline(self.loop.time() + self.limits.linger, self.eject)
        dropped = 0
        while dropped < self.limits.overrun:
            dropped += len(await self.inbox.chunk())
