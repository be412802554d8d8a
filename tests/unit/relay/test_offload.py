"""Large messages go to processes of their own, under a deadline, and no fault of one is another's."""

import asyncio
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from relay import offload
from relay.offload import Offload, PipelineOverrun
from relay.stages import Sealed
from tests.support.relay import a_resolved, pipeline_settings

SETTINGS = pipeline_settings()
# A worker with a pool of one process, which has begun its work.
WORKER = """
import os, time
from relay.offload import Offload
if __name__ == "__main__":
    print(Offload(processes=1)._open().submit(os.getpid).result(), flush=True)
    time.sleep(60)
"""


@pytest.fixture
def pool(monkeypatch):
    """An offload that takes everything out of this process."""
    monkeypatch.setattr(offload, "INLINE_LIMIT", 1)
    made = Offload(processes=1)
    yield made
    made.close()


async def test_ordinary_mail_is_carried_here(monkeypatch) -> None:
    resolved = a_resolved()
    monkeypatch.setattr(offload, "INLINE_LIMIT", resolved.authenticated.received.size)
    made = Offload()

    assert isinstance(await made.carry(resolved, SETTINGS), Sealed)

    assert made._pool is None
    made.close()


async def test_large_mail_is_carried_elsewhere_with_the_same_result(pool) -> None:
    resolved = a_resolved()

    result = await pool.carry(resolved, SETTINGS)

    assert isinstance(result, Sealed)
    assert result == offload.carry(resolved, SETTINGS)
    assert pool._pool is not None


async def test_what_outlasts_the_deadline_is_ended_and_the_next_one_is_carried(pool) -> None:
    pool._deadline = 0.0

    with pytest.raises(PipelineOverrun):
        await pool.carry(a_resolved(), SETTINGS)

    assert pool._pool is None
    pool._deadline = 60.0
    assert isinstance(await pool.carry(a_resolved(), SETTINGS), Sealed)


async def test_a_process_that_dies_is_our_fault_and_temporary(pool) -> None:
    await pool.carry(a_resolved(), SETTINGS)
    for child in pool._pool._processes.values():
        os.kill(child.pid, signal.SIGKILL)

    with pytest.raises(PipelineOverrun):
        await pool.carry(a_resolved(), SETTINGS)


async def test_ending_an_old_pool_leaves_the_new_one_alone(pool) -> None:
    old = pool._open()
    pool._end(old)
    new = pool._open()

    pool._end(old)

    assert pool._pool is new
    assert isinstance(await pool.carry(a_resolved(), SETTINGS), Sealed)


async def test_closing_answers_who_waits(pool) -> None:
    waiting = asyncio.create_task(pool.carry(a_resolved(), SETTINGS))
    await asyncio.sleep(0)

    pool.close()

    with pytest.raises(PipelineOverrun):
        await waiting
    pool.close()


def test_a_killed_worker_takes_its_processes_with_it(tmp_path) -> None:
    (tmp_path / "worker.py").write_text(WORKER)
    root = str(Path(offload.__file__).parents[1])
    command = [sys.executable, str(tmp_path / "worker.py")]
    environment = os.environ | {"PYTHONPATH": root}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as worker:
        child = int(worker.stdout.readline())
        worker.kill()

    assert until_gone(child)


def test_a_process_without_a_worker_ends(monkeypatch) -> None:
    ended = threading.Event()
    sentinel, of_the_worker = os.pipe()
    monkeypatch.setattr(
        multiprocessing, "parent_process", lambda: SimpleNamespace(sentinel=sentinel)
    )
    monkeypatch.setattr(os, "_exit", lambda _: ended.set())

    offload.end_with_parent()
    assert not ended.wait(0.05)
    os.close(of_the_worker)

    assert ended.wait(5.0)
    os.close(sentinel)


def until_gone(pid: int) -> bool:
    """Wait for the end of a process that is not our child; one that waits to be buried has ended."""
    for _ in range(500):
        try:
            state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
        except (FileNotFoundError, ProcessLookupError):
            return True
        if state in "ZX":
            return True
        time.sleep(0.01)
    os.kill(pid, signal.SIGKILL)
    return False
