"""The bytes a peer has sent and we have not used, with back pressure and interruption.

aiosmtpd reads through asyncio's StreamReader, which cannot say whether another command is already
here (so replies could not be sent in groups, RFC 2920 section 3.2), ends lines at a bare LF, and
cannot be emptied for STARTTLS without touching its private parts.
"""

import asyncio

from mail.reply import Reply


class InputEnded(Exception):
    """The peer has closed its side, or is gone."""


class LineTooLong(Exception):
    """The command line exceeded its limit; it was read to its end and dropped."""


class Interrupted(Exception):
    """We have a reason of our own to stop waiting: an elapsed time or a shutdown."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(str(reply))
        self.reply = reply


class Inbox:
    """A bounded buffer between the transport's callbacks and the session's task, its one reader.

    Beyond `high_water` octets the transport is paused, so at most that and one receive of the event
    loop are held.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, high_water: int = 64 * 1024) -> None:
        self._loop = loop
        self._high_water = high_water
        self._buffer = bytearray()
        self._scanned = 0
        self._waiter: asyncio.Future[None] | None = None
        self._reason: Reply | None = None
        self._has_ended = False
        self._is_paused = False
        self._transport: asyncio.Transport | None = None

    def __len__(self) -> int:
        return len(self._buffer)

    def attach(self, transport: asyncio.Transport) -> None:
        """Take bytes from this transport, which is not paused, from now on."""
        self._transport = transport
        self._is_paused = False

    def feed(self, received: bytes) -> None:
        """Take what the transport has received."""
        self._buffer += received
        if len(self._buffer) > self._high_water and not self._is_paused and self._transport:
            self._transport.pause_reading()
            self._is_paused = True
        self._wake()

    def feed_eof(self) -> None:
        """Note that nothing more will come."""
        self._has_ended = True
        self._wake()

    def interrupt(self, reply: Reply) -> None:
        """Make the present wait, or else the next read, raise `Interrupted`."""
        self._reason = reply
        self._wake()

    def clear(self) -> None:
        """Forget all that is buffered."""
        self._buffer.clear()
        self._scanned = 0

    def unread(self, rest: bytes) -> None:
        """Put back what belongs to the next command, in front of what has come since."""
        self._buffer[:0] = rest

    @property
    def has_line(self) -> bool:
        """Whether a whole line is here, so that reading it will not wait."""
        return self._buffer.find(b"\n", self._scanned) >= 0

    async def line(self, limit: int) -> bytes:
        """Read one line with its LF, at most `limit` octets.

        Raises LineTooLong, InputEnded and Interrupted.
        """
        is_too_long = False
        while (end := self._buffer.find(b"\n", self._scanned)) < 0:
            if len(self._buffer) > limit:
                is_too_long = True
                self._buffer.clear()
            self._scanned = len(self._buffer)
            await self._more()
        self._raise_reason()
        taken = bytes(memoryview(self._buffer)[: end + 1])
        del self._buffer[: end + 1]
        self._scanned = 0
        if is_too_long or len(taken) > limit:
            raise LineTooLong
        return taken

    async def chunk(self) -> bytes:
        """Take all that is buffered, at least an octet; raises InputEnded and Interrupted."""
        if not self._buffer:
            await self._more()
        self._raise_reason()
        taken = bytes(self._buffer)
        self.clear()
        return taken

    async def _more(self) -> None:
        """Return when the buffer has grown."""
        size = len(self._buffer)
        while len(self._buffer) == size:
            self._raise_reason()
            if self._has_ended:
                raise InputEnded
            self._resume()
            self._waiter = self._loop.create_future()
            try:
                await self._waiter
            finally:
                self._waiter = None

    def _raise_reason(self) -> None:
        if self._reason is not None:
            reply, self._reason = self._reason, None
            raise Interrupted(reply)

    def _resume(self) -> None:
        if self._is_paused and self._transport:
            self._transport.resume_reading()
            self._is_paused = False

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)
