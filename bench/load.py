"""Load and sink, both of Postfix's own tools: `smtp-source` sends, `smtp-sink -c` takes and counts."""

import re
import subprocess
import threading
import time
from pathlib import Path

from bench.programs import BenchError

SESSIONS = 20
_COUNTER = re.compile(rb"mesg=(\d+)")


class Sink:
    """A running smtp-sink and its counter."""

    def __init__(self, program: str, port: int) -> None:
        self._child = subprocess.Popen(
            [program, "-u", "postfix", "-c", f"127.0.0.1:{port}", "1000"],
            stdout=subprocess.PIPE,
            bufsize=0,
        )
        self._count = 0
        self._counted = threading.Condition()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self._child.stdout is not None
        tail = b""
        while chunk := self._child.stdout.read(65536):
            tail = (tail + chunk)[-200:]
            # The last counter of a chunk may be cut off in the middle of its number; the one before is whole.
            numbers = _COUNTER.findall(tail.rpartition(b"\r")[0] or tail)
            if numbers:
                with self._counted:
                    self._count = int(numbers[-1])
                    self._counted.notify_all()

    @property
    def count(self) -> int:
        """Messages taken so far."""
        return self._count

    def wait_for(self, count: int, seconds: float) -> float:
        """Wait until `count` messages are here; the time on the monotonic clock. Raises BenchError."""
        with self._counted:
            if not self._counted.wait_for(lambda: self._count >= count, seconds):
                raise BenchError(
                    f"the sink has {self._count} of {count} messages after {seconds:g} s"
                )
        return time.monotonic()

    def stop(self) -> None:
        self._child.kill()
        self._child.wait()


def send(
    program: str, port: int, recipient: str, sender: str, file: Path, count: int, *, reuse: bool
) -> None:
    """Send a file `count` times over SESSIONS sessions, one connection a message or many. Raises BenchError."""
    command = [
        program, "-s", str(SESSIONS), "-m", str(count), "-f", sender, "-t", recipient,
        "-M", "load.example", "-F", str(file), *(["-d"] if reuse else []), f"127.0.0.1:{port}",
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, timeout=600, check=False)
    if done.returncode:
        raise BenchError(f"smtp-source failed: {done.stderr.decode(errors='replace').strip()}")
