"""The reader of DATA: from chunks of the wire to one content, in bounded memory, linear time.

The rules, in order:

1. Only CRLF.CRLF ends the content (RFC 5321 section 4.1.1.4). What we look for is the same whatever
   else is wrong, so a refused message leaves no octet behind that could be taken for a command.
2. CR and LF stand together; a CR or LF alone, or a NUL, anywhere in the content is a fault (section
   2.3.8). Other servers repair these, each in its own way, and between two ways lies room for a
   second message: SMTP smuggling.
3. With the first fault nothing is stored any more, only the end is looked for. Beyond the size
   limit and an overrun the client is hopeless and the session ends.
4. Transparency dots are removed at the end, in one pass (section 4.5.2).

aiosmtpd keeps one bytearray a line: 32 MB of empty lines took 2.5 GiB, and a line without end had
no bound at all.
"""

from enum import Enum, auto

_END = b"\r\n.\r\n"
_STUFFED = b"\r\n."


class Fault(Enum):
    """What is wrong with a content. The first fault found is kept."""

    BARE_OCTETS = auto()
    TOO_LARGE = auto()
    LINE_TOO_LONG = auto()
    OUT_OF_ROOM = auto()


class Content:
    """Collects one content.

    `size_limit` counts octets without transparency dots, as RFC 1870 section 3 does.

    The buffer starts with the CRLF that ended the DATA command, so that a dot on the first line is
    seen like any other. It holds at most `size_limit` octets, their dots and one chunk.
    """

    def __init__(self, *, size_limit: int, line_limit: int, overrun: int) -> None:
        self._size_limit = size_limit
        self._line_limit = line_limit
        self._wire_limit = size_limit + overrun
        self._buffer = bytearray(b"\r\n")
        self._received = 0
        self._dots = 0
        self._line_start = 2
        self.fault: Fault | None = None

    @property
    def received(self) -> int:
        """Octets taken from the wire."""
        return self._received

    @property
    def stored(self) -> int:
        """Octets held in memory."""
        return len(self._buffer)

    @property
    def is_hopeless(self) -> bool:
        """Whether the client has gone on so far that waiting for its end makes no sense."""
        return self._received > self._wire_limit

    def fail(self, fault: Fault) -> None:
        """Stop storing, for this reason unless there is an earlier one."""
        if self.fault is None:
            self.fault = fault
        # Four octets are all that can stand before the rest of an end.
        del self._buffer[:-4]

    def feed(self, chunk: bytes) -> bytes | None:
        """Take a chunk; return None to ask for more, or after the end the octets behind it."""
        known = len(self._buffer)
        self._buffer += chunk
        self._received += len(chunk)
        at = self._buffer.find(_END, max(0, known - 4))
        if at < 0:
            # Of an end that has half arrived, ".CR", the CR may be one octet too many.
            self._inspect(known, len(self._buffer), size_limit=self._size_limit + 1)
            return None
        rest = bytes(memoryview(self._buffer)[at + 5 :])
        # What stays is the content with the CRLF of its last line; the dot and the CRLF after it
        # are the protocol's.
        del self._buffer[at + 2 :]
        self._received -= len(rest)
        if at + 2 < known:
            # The dot of the end came with an earlier chunk and was taken for transparency then.
            self._dots -= 1
        self._inspect(min(known, at + 2), at + 2, size_limit=self._size_limit)
        return rest

    def take(self) -> bytes:
        """Give the content without transparency dots, empty or ending in CRLF.

        Only after the end, and without a fault.
        """
        assert self.fault is None
        plain = self._buffer.replace(_STUFFED, b"\r\n") if self._dots else self._buffer
        self._buffer = bytearray()
        return bytes(memoryview(plain)[2:])

    def _inspect(self, known: int, end: int, *, size_limit: int) -> None:
        """Look at the octets from `known` to `end`, which are new."""
        if self.fault is not None:
            self.fail(self.fault)
            return
        if self._has_bare_octets(known, end):
            self.fail(Fault.BARE_OCTETS)
            return
        # A pattern of three octets that ends in the new part begins at most two octets before it.
        self._dots += self._buffer.count(_STUFFED, max(0, known - 2), end)
        if end - 2 - self._dots > size_limit:
            self.fail(Fault.TOO_LARGE)
        elif self._has_long_line(end):
            self.fail(Fault.LINE_TOO_LONG)

    def _has_bare_octets(self, known: int, end: int) -> bool:
        buffer = self._buffer
        # A CR at the very end of what was known is judged now, one at the end of what is new next
        # time. At the end of the content there is none, for the last two octets are CRLF.
        start = known - 1 if known and buffer[known - 1] == 0x0D else known
        stop = end - 1 if end > start and buffer[end - 1] == 0x0D else end
        pairs = buffer.count(b"\r\n", start, stop)
        return (
            buffer.count(b"\r", start, stop) != pairs
            or buffer.count(b"\n", start, stop) != pairs
            or buffer.count(b"\0", start, stop) != 0
        )

    def _has_long_line(self, end: int) -> bool:
        """Whether a line is too long, leaping to the last line end within each length."""
        while end - self._line_start > self._line_limit:
            last = self._buffer.rfind(b"\n", self._line_start, self._line_start + self._line_limit)
            if last < 0:
                return True
            self._line_start = last + 1
        return False
