"""`serve`: keeps workers alive. It has no event loop and no database, so that nothing in them can stop it.

1. One gateway a data directory and a SQLite file: a file lock says so. Its processes inherit it, so it falls with the
   last of them, whatever kills them.
2. It binds the listening sockets, one a worker, and keeps them open while a worker restarts: clients wait, they are
   not refused.
3. On SQLite it is alone by that lock, so each worker is told which workers live: what any other holds is free at once.
   On PostgreSQL other hosts have workers too: a restarted worker is told whom it succeeds, and what is held by one that
   died with its supervisor is free when its heartbeat has been silent.
4. Restarts back off from half a second to thirty, and start afresh after a minute of life.
5. Each child reads from a pipe that nobody writes to. When the supervisor is killed the pipe ends, and they end too.
6. First the lock and the ports, then privileges are dropped, then keys and database are read as that user, and only
   then it listens.
"""

import fcntl
import os
import pwd
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from database.ids import RowIds
from gateway.config import Config
from gateway.errors import GatewayError
from gateway.sockets import bind, listen

STOP_SIGNALS = {signal.SIGTERM, signal.SIGINT}
GRACE_SECONDS = 40.0
# A gateway that was killed a moment ago may still be going.
LOCK_SECONDS = 2.0
BACKOFF_FIRST, BACKOFF_MOST, BACKOFF_RESET = 0.5, 30.0, 60.0


class SupervisorError(GatewayError):
    """The gateway cannot be started; the text says why and what to do."""


@dataclass(slots=True)
class Child:
    """One process under watch: how to start it, and how its life has gone so far.

    `worker_id` is 0 for a child that holds no queue items. `submission` are sockets that sellers submit mail to.
    """

    name: str
    arguments: list[str]
    listeners: tuple[socket.socket, ...]
    worker_id: int = 0
    submission: tuple[socket.socket, ...] = ()
    process: subprocess.Popen[bytes] | None = None
    started_at: float = 0.0
    backoff: float = BACKOFF_FIRST
    start_after: float = 0.0

    @property
    def sockets(self) -> tuple[socket.socket, ...]:
        """All sockets that it inherits."""
        return self.listeners + self.submission

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
    """Starts, watches and stops the workers and the HTTP process of one gateway. First `claim`, then `run`."""

    config: Config
    config_path: Path
    ids: RowIds
    children: list[Child] = field(default_factory=list)
    locks: list[IO[bytes]] = field(default_factory=list)
    lifeline: tuple[int, int] = field(default_factory=os.pipe)

    def claim(self) -> None:
        """Take the lock and the ports, and become the user that the gateway runs as. Raises GatewayError."""
        self._take_locks()
        workers = self.config.gateway.workers
        bound = [bind(address, workers) for address in self.config.smtp.listen]
        offered = [bind(address, workers) for address in self.config.submission.listen]
        for number in range(workers):
            listeners = tuple(sockets[number] for sockets in bound)
            submission = tuple(sockets[number] for sockets in offered)
            arguments = self._arguments("gateway.worker")
            name = f"worker {number + 1}"
            self.children.append(Child(name, arguments, listeners, self.ids(), submission))
        web = bind(self.config.web.listen)
        self.children.append(Child("web", self._arguments("gateway.web"), web))
        become_user(self.config.gateway.user)

    def run(self) -> int:
        """Run until SIGTERM or SIGINT; return the exit status. Raises BindError."""
        # Blocked signals wait for sigtimedwait, so none is lost between two looks.
        signal.pthread_sigmask(signal.SIG_BLOCK, STOP_SIGNALS | {signal.SIGCHLD})
        for child in self.children:
            for listener in child.sockets:
                listen(listener, "{}:{}".format(*listener.getsockname()[:2]))
        while True:
            now = time.monotonic()
            for child in self.children:
                if child.is_due(now):
                    self._start(child)
            received = signal.sigtimedwait(STOP_SIGNALS | {signal.SIGCHLD}, 0.25)
            if received is not None and received.si_signo in STOP_SIGNALS:
                return self._stop()
            self._reap()

    def _arguments(self, module: str) -> list[str]:
        lifeline = str(self.lifeline[0])
        options = ["--config", str(self.config_path), "--lifeline", lifeline]
        return [sys.executable, "-m", module, *options]

    def _take_locks(self) -> None:
        paths = [self.config.state_dir / "gobetween.lock"]
        if self.config.is_sqlite:
            paths.append(Path(self.config.store_url.removeprefix("sqlite:///") + ".lock"))
        deadline = time.monotonic() + LOCK_SECONDS
        for path in paths:
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                self.locks.append(path.open("ab"))
            except OSError as error:
                raise SupervisorError(
                    f"cannot write {path}: {error.strerror}. The user that runs the gateway must "
                    "own its data_dir and its database."
                ) from None
            while not _has_locked(self.locks[-1]):
                if time.monotonic() > deadline:
                    raise SupervisorError(
                        f"another gateway runs over {path.parent}. Stop it first, "
                        "or give this one a data_dir and a store of its own."
                    )
                time.sleep(0.05)

    def _start(self, child: Child) -> None:
        arguments = list(child.arguments)
        if child.worker_id:
            if child.started_at:
                # A restarted worker is a new one: what its predecessor held was not settled by it, and is free.
                arguments += ["--succeeds", str(child.worker_id)]
                child.worker_id = self.ids()
            arguments += ["--worker", str(child.worker_id)]
        if child.worker_id and self.config.is_sqlite:
            living = [str(other.worker_id) for other in self.children if other.worker_id]
            arguments += ["--alone-with", ",".join(living)]
        # Which socket is whose is said, for a worker that starts again may read another configuration.
        arguments += ["--sockets", _numbers(child.listeners)]
        if child.submission:
            arguments += ["--submission", _numbers(child.submission)]
        sockets = [listener.fileno() for listener in child.sockets]
        inherited = [*sockets, self.lifeline[0], *(lock.fileno() for lock in self.locks)]
        child.started_at = time.monotonic()
        try:
            child.process = subprocess.Popen(arguments, pass_fds=inherited)  # noqa: S603 - our own interpreter and modules
        except OSError as error:
            # No memory, or too many processes, at this moment: the others go on.
            pause = child.note_death(child.started_at)
            _say(f"{child.name} cannot be started: {error.strerror}; trying again in {pause:g} s")

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
        for child in self.children:
            # From here on a client is refused and goes to another MX, instead of waiting for nobody.
            for listener in child.sockets:
                listener.close()
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


def become_user(name: str) -> None:
    """Drop root's privileges for those of the user `name`; "" stays who we are. Raises SupervisorError."""
    if not name:
        return
    try:
        account = pwd.getpwnam(name)
    except KeyError:
        raise SupervisorError(
            f"gateway.user: there is no user {name!r} here; create it or correct the name"
        ) from None
    if os.geteuid() == account.pw_uid:
        return
    if os.geteuid() != 0:
        raise SupervisorError(
            f"gateway.user: only root can become {name!r}; start as root or as {name!r} itself"
        )
    os.initgroups(name, account.pw_gid)
    os.setgid(account.pw_gid)
    os.setuid(account.pw_uid)


def _numbers(sockets: Iterable[socket.socket]) -> str:
    return ",".join(str(each.fileno()) for each in sockets)


def _has_locked(lock: IO[bytes]) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _say(text: str) -> None:
    sys.stderr.write(f"gobetween: {text}\n")
    sys.stderr.flush()
