"""Large messages go to processes of their own, under a deadline, and no fault of one is another's."""

import asyncio
import base64
import gzip
import logging
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from relay import offload
from relay.offload import Offload, PipelineOverrun, has_packed_file
from relay.stages import Sealed
from tests.support.files import a_docx, a_jpeg, a_pdf
from tests.support.relay import a_mail, a_resolved, pipeline_settings

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


@pytest.mark.parametrize(
    ("file", "kind", "is_elsewhere"),
    [
        (a_pdf(), "application/pdf", True),
        (a_docx(), "application/octet-stream", True),
        (gzip.compress(b"x"), "text/plain", True),
        (b"\n" * 1000 + a_pdf(), "image/png", True),
        (b"Subject: x\n\nhello", "message/rfc822", True),
        (a_jpeg(), "image/jpeg", False),
        (b"hello", "application/octet-stream", True),
        (b"{\\rtf1 hello}", "text/plain", True),
        (b"hello", "text/plain", False),
        (b"Action: failed", "message/delivery-status", False),
    ],
)
def test_small_mail_with_a_packed_file_is_carried_elsewhere(
    file: bytes, kind: str, is_elsewhere: bool
) -> None:
    coded = base64.encodebytes(file).decode()
    mail = a_mail(text=coded, Content_Type=kind, Content_Transfer_Encoding="base64")
    resolved = a_resolved(mail)

    assert has_packed_file(resolved) is is_elsewhere
    assert has_packed_file(replace(resolved, content=replace(resolved.content, root=None))) is (
        is_elsewhere
    )


async def test_a_document_is_carried_by_the_pool_whatever_its_size() -> None:
    coded = base64.encodebytes(a_docx()).decode()
    mail = a_mail(text=coded, Content_Type="application/x", Content_Transfer_Encoding="base64")
    made = Offload(processes=1)

    result = await made.carry(a_resolved(mail), SETTINGS)

    assert isinstance(result, Sealed)
    assert any("document author removed" in one.reason for one in result.outbound.findings)
    assert made._pool is not None
    made.close()


def test_no_reader_of_files_logs_what_it_finds() -> None:
    Offload()

    assert not logging.getLogger("pypdf._reader").isEnabledFor(logging.ERROR)


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
