"""`serve`: keeps workers alive. It has no event loop and no database, so that nothing in them can stop it.

1. One supervisor a data directory: a file lock says so, and it falls with the process whatever kills it.
2. It binds the listening sockets, one a worker, and keeps them open while a worker restarts: clients wait, they are
   not refused.
3. On SQLite it is alone by that lock, so each worker is told which workers live: what any other holds is free at once.
   On PostgreSQL other hosts have workers too, and a dead one's items are free when its heartbeat has been silent.
4. Restarts back off from half a second to thirty, and start afresh after a minute of life.
"""

import fcntl
import os
import pwd
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from database.ids import RowIds
from gateway.config import Config
from gateway.errors import GatewayError
from gateway.sockets import bind

STOP_SIGNALS = {signal.SIGTERM, signal.SIGINT}
GRACE_SECONDS = 40.0
BACKOFF_FIRST, BACKOFF_MOST, BACKOFF_RESET = 0.5, 30.0, 60.0


class SupervisorError(GatewayError):
    """The gateway cannot be started; the text says why and what to do."""


@dataclass(slots=True)
class Child:
    """One process under watch: how to start it, and how its life has gone so far."""

    name: str
    arguments: list[str]
    descriptors: tuple[int, ...] = ()
    process: subprocess.Popen[bytes] | None = None
    worker_id: int = 0
    started_at: float = 0.0
    backoff: float = BACKOFF_FIRST
    start_after: float = 0.0

    def is_due(self, now: float) -> bool:
        """Whether it should be started now."""
        return self.process is None and now >= self.start_after

    def note_death(self, now: float) -> float:
        """Plan the restart and return the pause in seconds."""
        if now - self.started_at > BACKOFF_RESET:
            self.backoff = BACKOFF_FIRST
        pause, self.backoff = self.backoff, min(self.backoff * 2, BACKOFF_MOST)
        self.process, self.start_after = None, now + pause
        return pause


@dataclass(slots=True)
class Supervisor:
    """Starts, watches and stops the workers and the HTTP process of one gateway."""

    config: Config
    config_path: Path
    ids: RowIds
    children: list[Child] = field(default_factory=list)
    lock: IO[bytes] | None = None

    def run(self) -> int:
        """Run until SIGTERM or SIGINT; return the exit status."""
        self._prepare()
        # Blocked signals wait for sigtimedwait, so none is lost between two looks.
        signal.pthread_sigmask(signal.SIG_BLOCK, STOP_SIGNALS | {signal.SIGCHLD})
        while True:
            now = time.monotonic()
            for child in self.children:
                if child.is_due(now):
                    self._start(child)
            received = signal.sigtimedwait(STOP_SIGNALS | {signal.SIGCHLD}, 0.25)
            if received is not None and received.si_signo in STOP_SIGNALS:
                return self._stop()
            self._reap()

    def _prepare(self) -> None:
        self.config.data_dir.mkdir(parents=True, exist_ok=True)
        self._take_lock()
        interpreter = [sys.executable, "-m"]
        path = str(self.config_path)
        for number in range(self.config.gateway.workers):
            listeners = tuple(bind(address).detach() for address in self.config.smtp.listen)
            arguments = [*interpreter, "gateway.worker", "--config", path]
            name = f"worker {number + 1}"
            self.children.append(Child(name, arguments, listeners, worker_id=self.ids()))
        self.children.append(Child("web", [*interpreter, "gateway.web", "--config", path]))
        self._drop_privileges()

    def _take_lock(self) -> None:
        path = self.config.data_dir / "gobetween.lock"
        self.lock = path.open("ab")
        try:
            fcntl.flock(self.lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise SupervisorError(
                f"another gateway runs over {self.config.data_dir}. Stop it first, "
                "or give this one a data_dir and a store of its own."
            ) from None

    def _drop_privileges(self) -> None:
        name = self.config.gateway.user
        if not name:
            return
        try:
            account = pwd.getpwnam(name)
        except KeyError:
            raise SupervisorError(
                f"gateway.user: there is no user {name!r} here; create it or correct the name"
            ) from None
        if os.geteuid() == 0:
            os.initgroups(name, account.pw_gid)
            os.setgid(account.pw_gid)
            os.setuid(account.pw_uid)

    def _start(self, child: Child) -> None:
        arguments = list(child.arguments)
        if child.descriptors:
            # A restarted worker is a new one: what its predecessor held was not settled by it.
            child.worker_id = self.ids() if child.started_at else child.worker_id
            arguments += ["--worker", str(child.worker_id)]
            arguments += ["--sockets", ",".join(map(str, child.descriptors))]
        if child.descriptors and self.config.is_sqlite:
            living = [str(other.worker_id) for other in self.children if other.descriptors]
            arguments += ["--alone-with", ",".join(living)]
        child.started_at = time.monotonic()
        child.process = subprocess.Popen(arguments, pass_fds=child.descriptors)  # noqa: S603 our own interpreter and modules

    def _reap(self) -> None:
        now = time.monotonic()
        for child in self.children:
            if child.process is not None and child.process.poll() is not None:
                status = child.process.returncode
                pause = child.note_death(now)
                _say(f"{child.name} ended with status {status}; restarting in {pause:g} s")

    def _stop(self) -> int:
        alive = [child.process for child in self.children if child.process is not None]
        for process in alive:
            process.terminate()
        deadline = time.monotonic() + GRACE_SECONDS
        clean = True
        for process in alive:
            try:
                process.wait(max(0.0, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                # Nothing acknowledged is lost: what was in flight is tried again after the next start.
                process.kill()
                process.wait()
                clean = False
        return 0 if clean else 1


def _say(text: str) -> None:
    sys.stderr.write(f"gobetween: {text}\n")
    sys.stderr.flush()
