"""Waiting for other people's programs: by looking again and again, with an end."""

import socket
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
STEP = 0.05


def until(
    look: Callable[[], T], fault: Callable[[], str] | str, seconds: float = 30.0, step: float = STEP
) -> T:
    """What `look` returns once that is true. Raises AssertionError with the fault after `seconds`."""
    deadline = time.monotonic() + seconds
    while not (found := look()):
        if time.monotonic() > deadline:
            raise AssertionError(fault if isinstance(fault, str) else fault())
        time.sleep(step)
    return found


def greets(host: str, port: int, greeting: bytes = b"220") -> bool:
    """Whether a server there says hello."""
    try:
        with socket.create_connection((host, port), timeout=2.0) as peer:
            return peer.recv(64).startswith(greeting)
    except OSError:
        return False


def free_port(host: str) -> int:
    """A port of `host` that is free now."""
    with socket.socket() as probe:
        probe.bind((host, 0))
        return int(probe.getsockname()[1])
