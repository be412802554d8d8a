"""What the supervisor's children have in common: their arguments, their signals, and the end of their parent."""

import argparse
import asyncio
import os
import signal
import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

STOP_SIGNALS = (signal.SIGTERM, signal.SIGINT)


@dataclass(frozen=True, slots=True)
class Inheritance:
    """What a child is given: the configuration's path, sockets, the pipe that ends with the supervisor, and ids.

    `descriptors` are sockets of the child's own trade, `submission` those where sellers submit mail. `alone_with` are
    the workers that live beside this one, when the supervisor knows that there are no others; `succeeds` is the worker
    whose place this one takes, 0 for none: it is known to be dead.
    """

    config_path: Path
    descriptors: tuple[int, ...]
    lifeline: int
    worker_id: int
    alone_with: tuple[int, ...]
    succeeds: int
    submission: tuple[int, ...] = ()

    def listeners(self) -> tuple[socket.socket, ...]:
        """The listening sockets, taken over; to be called once."""
        return tuple(socket.socket(fileno=number) for number in self.descriptors)

    def submission_listeners(self) -> tuple[socket.socket, ...]:
        """The listening sockets of submission, taken over; to be called once."""
        return tuple(socket.socket(fileno=number) for number in self.submission)


def inherit(program: str, arguments: Sequence[str] | None = None) -> Inheritance:
    """Read the arguments, and let signals in again, which the supervisor blocks for itself."""
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {*STOP_SIGNALS, signal.SIGCHLD})
    parser = argparse.ArgumentParser(prog=program)
    parser.add_argument("--config", type=Path, required=True)
    parser.add_argument("--lifeline", type=int, required=True)
    parser.add_argument("--sockets", type=_numbers, required=True)
    parser.add_argument("--submission", type=_numbers, default=())
    parser.add_argument("--worker", type=int, default=0)
    parser.add_argument("--alone-with", type=_numbers, default=())
    parser.add_argument("--succeeds", type=int, default=0)
    given = parser.parse_args(arguments)
    return Inheritance(
        given.config, given.sockets, given.lifeline, given.worker, given.alone_with,
        given.succeeds, given.submission,
    )  # fmt: skip


def on_end_of_parent(lifeline: int, stop: Callable[[], object]) -> None:
    """Call `stop` once, when the supervisor is gone. To be called from the running loop."""
    loop = asyncio.get_running_loop()

    def ended() -> None:
        loop.remove_reader(lifeline)
        os.close(lifeline)
        stop()

    loop.add_reader(lifeline, ended)


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(number) for number in text.split(","))
