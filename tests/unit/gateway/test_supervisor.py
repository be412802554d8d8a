"""The supervisor's bookkeeping: backoff, locks, and who it becomes. Its life is tried in integration/test_serve.py."""

import os
import subprocess
from pathlib import Path

import pytest

from gateway import supervisor as module
from gateway.demo.play import free_port
from gateway.opened import row_ids
from gateway.supervisor import Child, Supervisor, SupervisorError, become_user
from tests.support.serving import make_gateway


def test_pauses_double_up_to_thirty_seconds() -> None:
    child, now, pauses = Child("worker 1", [], ()), 100.0, []

    for _ in range(9):
        child.started_at = now
        pauses.append(child.note_death(now + 0.1))
        now += 40

    assert pauses == [0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 30.0, 30.0]


def test_a_minute_of_life_makes_a_fresh_start() -> None:
    child = Child("worker 1", [], (), started_at=100.0, backoff=16.0)

    assert child.note_death(160.5) == 0.5


def test_a_dead_child_is_due_after_its_pause() -> None:
    child = Child("worker 1", [], (), started_at=100.0)
    child.note_death(100.0)

    assert not child.is_due(100.4)
    assert child.is_due(100.5)


@pytest.fixture
def made(tmp_path: Path) -> Supervisor:
    config = make_gateway(tmp_path)
    return Supervisor(config, tmp_path / "config.toml", row_ids())


def close(supervisor: Supervisor) -> None:
    for lock in supervisor.locks:
        lock.close()
    for child in supervisor.children:
        for listener in child.sockets:
            listener.close()
    for end in supervisor.lifeline:
        os.close(end)


def test_one_gateway_a_directory(made: Supervisor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LOCK_SECONDS", 0.1)
    second = Supervisor(made.config, made.config_path, row_ids())
    made.claim()

    with pytest.raises(SupervisorError, match="another gateway runs over"):
        second.claim()

    close(made)
    close(second)


def test_one_gateway_a_sqlite_file(
    made: Supervisor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LOCK_SECONDS", 0.1)
    gateway = made.config.gateway.model_copy(update={"data_dir": str(tmp_path / "elsewhere")})
    other = made.config.model_copy(update={"gateway": gateway})
    second = Supervisor(other, made.config_path, row_ids())
    made.claim()

    with pytest.raises(SupervisorError, match="another gateway runs over"):
        second.claim()

    close(made)
    close(second)


def test_nothing_listens_before_it_is_told_to(made: Supervisor) -> None:
    made.claim()

    names = [child.name for child in made.children]
    assert names == ["worker 1", "web"]
    for child in made.children:
        # A child that is not told which it is would not get its socket.
        assert len(child.listeners) == 1
        assert not child.listeners[0].get_inheritable()
    close(made)


def test_each_worker_is_told_which_sockets_are_for_sellers(
    made: Supervisor, monkeypatch: pytest.MonkeyPatch
) -> None:
    addresses = tuple(f"127.0.0.1:{free_port()}" for _ in range(2))
    submission = made.config.submission.model_copy(update={"listen": addresses})
    gateway = made.config.gateway.model_copy(update={"workers": 2})
    made.config = made.config.model_copy(update={"submission": submission, "gateway": gateway})
    made.claim()
    started: list[tuple[list[str], list[int]]] = []
    monkeypatch.setattr(
        subprocess, "Popen", lambda words, pass_fds: started.append((words, pass_fds))
    )
    for child in made.children:
        made._start(child)

    assert [len(child.submission) for child in made.children] == [2, 2, 0]
    for child, (words, inherited) in zip(made.children, started, strict=True):
        numbers = [str(each.fileno()) for each in child.submission]
        assert ("--submission" in words) == bool(numbers)
        assert not numbers or words[words.index("--submission") + 1] == ",".join(numbers)
        assert {each.fileno() for each in child.sockets} <= set(inherited)
    close(made)


def test_a_data_dir_that_cannot_be_made_is_explained(made: Supervisor, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    gateway = made.config.gateway.model_copy(update={"data_dir": str(tmp_path / "file" / "var")})
    made.config = made.config.model_copy(update={"gateway": gateway})

    with pytest.raises(SupervisorError, match=r"cannot write .* must own its data_dir"):
        made.claim()
    close(made)


def test_a_child_that_cannot_be_started_is_tried_again(
    made: Supervisor, capfd: pytest.CaptureFixture[str]
) -> None:
    child = Child("web", ["/nowhere/python"], ())

    made._start(child)

    assert child.process is None
    assert child.backoff == 1.0
    assert "web cannot be started: No such file" in capfd.readouterr().err
    close(made)


def test_a_user_that_does_not_exist_is_refused() -> None:
    with pytest.raises(SupervisorError, match="there is no user 'nobody-here'"):
        become_user("nobody-here")


def test_only_root_can_become_somebody_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 4242)

    with pytest.raises(SupervisorError, match="only root can become 'root'"):
        become_user("root")


def test_root_gives_up_groups_before_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[str] = []
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    for name in ("initgroups", "setgid", "setuid"):
        monkeypatch.setattr(os, name, lambda *_, name=name: calls.append(name))

    become_user("daemon")

    assert calls == ["initgroups", "setgid", "setuid"]


@pytest.mark.parametrize("name", ["", "root"])
def test_who_is_that_user_already_stays_so(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(os, "setuid", lambda _: pytest.fail("nothing is to be given up"))

    become_user(name)
