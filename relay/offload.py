"""Stages 4 to 6 beside the event loop: inline for ordinary mail, in a process pool with a deadline for the rest.

The rest is mail beyond 64 KiB, and mail of any size with a file that unpacks to more than it seems to be.
A message that outlasts the deadline, or kills its process, is our fault: the caller answers 451 and the pool is new.
"""

import asyncio
import logging
import multiprocessing
import multiprocessing.connection
import os
import threading
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from mail.mime import Part, parse_parts
from mail.transfer import decode_transfer
from relay.decide import Released
from relay.pipeline import PipelineResult, PipelineSettings, carry
from relay.rewrite.files.kinds import IMAGES, PREFIX, Kind, kind_of
from relay.rewrite.kinds import Kind as PartKind
from relay.rewrite.kinds import kind_of as part_kind_of
from relay.stages import ResolvedMessage

INLINE_LIMIT = 64 * 1024
DEADLINE_SECONDS = 60.0


# Enough octets of base64 to tell the kind of a file, line ends included.
_PREFIX = PREFIX * 3 // 2
# Mail that is encoded as a whole may hold any file.
_TEXTS = ("text/", "message/", "multipart/")
_RTF = b"{\\rt"
_CLOSED = frozenset({PartKind.CODED_MAIL, PartKind.MAILBOX})


class PipelineOverrun(Exception):
    """A message took longer than we allow, or broke the process that worked on it. Temporary."""


def has_packed_file(resolved: ResolvedMessage) -> bool:
    """Whether a part of the message is a document or an archive, by its first octets, or may be or hold one."""
    body = resolved.authenticated.received.message.body
    root = resolved.content.root or parse_parts(resolved.authenticated.received.message)
    return any(_is_packed(body, part) for part in root.walk() if not part.children)


def _is_packed(body: bytes, part: Part) -> bool:
    if part_kind_of(part, body) in _CLOSED:
        return True
    octets = body[part.body_start : min(part.body_end, part.body_start + _PREFIX)]
    begin = decode_transfer(octets, part.transfer_encoding)
    kind = kind_of(begin)
    if kind is not Kind.OTHER:
        return kind not in IMAGES
    # What is neither a text nor a photo may be packed in a way that shows only when it is read.
    return begin.startswith(_RTF) or not part.content_type.startswith(_TEXTS)


def silence_readers() -> None:
    """Let no library log what it finds in people's files."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)


def begin_work() -> None:
    """Make a process of the pool ready."""
    silence_readers()
    end_with_parent()


def end_with_parent() -> None:
    """End this process as soon as the one that started it is gone, however it went.

    A worker that is killed cannot end its pool. Each process of the pool holds both ends of the pipe that it reads its
    work from, so that none would ever see it close.
    """
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_follow, args=(parent.sentinel,), daemon=True).start()


def _follow(sentinel: int) -> None:
    multiprocessing.connection.wait([sentinel])
    # A message may be in the middle of its work: nobody is left to take the result.
    os._exit(1)


class Offload:
    """Runs `carry` for one worker. Processes start with the first large message and number two at most."""

    def __init__(self, processes: int = 2, deadline: float = DEADLINE_SECONDS) -> None:
        silence_readers()
        self._processes = processes
        self._deadline = deadline
        self._pool: ProcessPoolExecutor | None = None

    async def carry(
        self,
        resolved: ResolvedMessage,
        settings: PipelineSettings,
        released: Released | None = None,
    ) -> PipelineResult:
        """Run stages 4 to 6.

        Raises:
            PipelineOverrun: the deadline passed or the process died.

        """
        if resolved.authenticated.received.size <= INLINE_LIMIT and not has_packed_file(resolved):
            return carry(resolved, settings, released)
        pool = self._open()
        loop = asyncio.get_running_loop()
        try:
            call = loop.run_in_executor(pool, carry, resolved, settings, released)
            return await asyncio.wait_for(call, self._deadline)
        except (TimeoutError, BrokenProcessPool) as error:
            self._end(pool)
            raise PipelineOverrun(type(error).__name__) from None

    def close(self) -> None:
        """End the processes now; a message in them gets its 451 and comes again."""
        if self._pool is not None:
            self._end(self._pool)

    def _open(self) -> ProcessPoolExecutor:
        if self._pool is None:
            # A forked copy of a process with threads and an event loop is unsafe, so children start clean.
            context = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(
                self._processes, mp_context=context, initializer=begin_work
            )
        return self._pool

    def _end(self, pool: ProcessPoolExecutor) -> None:
        """End one pool. Every message in it comes here, when the next pool may be at work already."""
        if self._pool is pool:
            self._pool = None
        for child in list((pool._processes or {}).values()):
            child.kill()
        pool.shutdown(wait=False, cancel_futures=True)
