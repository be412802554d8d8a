"""What a child of the supervisor takes over."""

import asyncio
import os
import signal
import socket
from pathlib import Path

import pytest

from gateway.child import inherit, on_end_of_parent


def test_arguments_sockets_and_signals_are_taken_over() -> None:
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
    with socket.create_server(("127.0.0.1", 0)) as listener:
        number = str(os.dup(listener.fileno()))
        words = ["--config", "c.toml", "--lifeline", "9", "--sockets", number, "--worker", "5"]
        taken = inherit("it", [*words, "--alone-with", "5,6"])

        assert taken.config_path == Path("c.toml")
        assert (taken.lifeline, taken.worker_id, taken.alone_with) == (9, 5, (5, 6))
        (took,) = taken.listeners()
        assert took.getsockname() == listener.getsockname()
        took.close()
    assert signal.SIGTERM not in signal.pthread_sigmask(signal.SIG_BLOCK, ())


def test_sockets_of_submission_are_told_apart_from_those_of_the_world() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        words = ["--config", "c", "--lifeline", "9", "--sockets", "3"]
        taken = inherit("it", [*words, "--submission", str(os.dup(listener.fileno()))])
        (took,) = taken.submission_listeners()

        assert took.getsockname() == listener.getsockname()
        took.close()
    assert inherit("it", words).submission_listeners() == ()


def test_a_worker_may_share_its_store_with_hosts_it_does_not_know() -> None:
    taken = inherit("it", ["--config", "c", "--lifeline", "9", "--sockets", "3,4"])

    assert (taken.worker_id, taken.alone_with, taken.descriptors) == (0, (), (3, 4))


@pytest.mark.parametrize("words", [[], ["--lifeline", "x"], ["--sockets", ""]])
def test_wrong_arguments_end_it(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        inherit("it", words)
    assert "usage: it" in capsys.readouterr().err


async def test_the_end_of_the_parent_is_told_once() -> None:
    reader, writer = os.pipe()
    told: list[int] = []
    on_end_of_parent(reader, lambda: told.append(1))
    await asyncio.sleep(0.01)
    assert told == []

    os.close(writer)
    await asyncio.sleep(0.05)

    assert told == [1]
