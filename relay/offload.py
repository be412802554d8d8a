"""Stages 4 to 6 beside the event loop: inline for ordinary mail, in a process pool with a deadline beyond 64 KiB.

A message that outlasts the deadline, or kills its process, is our fault: the caller answers 451 and the pool is new.
"""

import asyncio
import multiprocessing
import multiprocessing.connection
import os
import threading
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from relay.decide import Released
from relay.pipeline import PipelineResult, PipelineSettings, carry
from relay.stages import ResolvedMessage

INLINE_LIMIT = 64 * 1024
DEADLINE_SECONDS = 60.0


class PipelineOverrun(Exception):
    """A message took longer than we allow, or broke the process that worked on it. Temporary."""


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
        if resolved.authenticated.received.size <= INLINE_LIMIT:
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
                self._processes, mp_context=context, initializer=end_with_parent
            )
        return self._pool

    def _end(self, pool: ProcessPoolExecutor) -> None:
        """End one pool. Every message in it comes here, when the next pool may be at work already."""
        if self._pool is pool:
            self._pool = None
        for child in list((pool._processes or {}).values()):
            child.kill()
        pool.shutdown(wait=False, cancel_futures=True)
