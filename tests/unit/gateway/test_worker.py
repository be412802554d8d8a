"""How a worker process ends when it cannot run; its life is tried in integration/test_serve.py."""

import json
import logging
import os
import signal
import socket
from collections.abc import Iterator
from ipaddress import ip_network
from pathlib import Path

import pytest

from gateway import duties, web, worker
from gateway.duties import TakenForDead
from gateway.worker import submission_settings
from relay.receive.settings import Settings
from tests.support.serving import make_gateway
from tests.support.smtp import server_tls


@pytest.fixture(autouse=True)
def process_as_before() -> Iterator[None]:
    signals = {each: signal.getsignal(each) for each in (signal.SIGTERM, signal.SIGINT)}
    root = logging.getLogger()
    before = root.handlers[:], root.level
    yield
    for number, handler in signals.items():
        signal.signal(number, handler)
    root.handlers[:], root.level = before
    for name in ("mail", "mail.log"):
        logging.getLogger(name).disabled = False


def words(config: Path) -> list[str]:
    """Arguments with a socket and a lifeline that has ended already."""
    listener = socket.create_server(("127.0.0.1", 0))
    reader, writer = os.pipe()
    os.close(writer)
    sockets = str(listener.detach())
    return ["--config", str(config), "--lifeline", str(reader), "--sockets", sockets]


def close(given: list[str]) -> None:
    for number in (given[3], given[5]):
        os.close(int(number))


@pytest.mark.parametrize("main", [worker.main, web.main])
def test_a_fault_of_the_configuration_is_one_text(
    main: object, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    given = words(tmp_path / "none.toml")
    status = main([*given, "--worker", "5"])
    close(given)

    assert status == 1
    assert capfd.readouterr().err.startswith("gobetween: cannot read the configuration")


def test_a_failure_is_told_without_the_text_of_the_exception(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def fails(*_: object) -> None:
        raise ValueError("bianca@buyer-mail.example")

    monkeypatch.setattr(worker, "build_parts", fails)
    make_gateway(tmp_path)
    given = words(tmp_path / "config.toml")
    status = worker.main([*given, "--worker", "5"])
    close(given)

    shown = capfd.readouterr().err
    line = json.loads(shown)
    assert status == 1
    assert (line["event"], line["error"]) == ("worker-failed", "ValueError")
    assert line["at"].startswith("fails:")
    assert "@" not in shown


def test_a_worker_that_is_ill_ends_with_1(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    async def taken(*_: object) -> None:
        raise TakenForDead

    monkeypatch.setattr(duties, "say_alive", taken)
    make_gateway(tmp_path)
    given = words(tmp_path / "config.toml")
    reader, writer = os.pipe()
    given[3] = str(reader)

    assert worker.main([*given, "--worker", "5"]) == 1

    assert '"worker-ill", "error": "TakenForDead"' in capfd.readouterr().err
    os.close(writer)
    os.close(reader)


@pytest.mark.parametrize("main", [worker.main, web.main])
def test_without_a_supervisor_it_ends_in_good_order(main: object, tmp_path: Path) -> None:
    make_gateway(tmp_path)

    assert main([*words(tmp_path / "config.toml"), "--worker", "5"]) == 0


def test_submission_without_a_certificate_is_one_text(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    make_gateway(tmp_path)
    given = words(tmp_path / "config.toml")
    reader, writer = os.pipe()
    given[3] = str(reader)

    assert worker.main([*given, "--worker", "5", "--submission", "0"]) == 1

    assert "gobetween: submission.listen: sellers say their passwords" in capfd.readouterr().err
    os.close(writer)
    close(given)


def test_among_sellers_nobody_is_trusted_for_its_network() -> None:
    networks = (ip_network("127.0.0.0/8"),)
    world = Settings("mx", ("relay.example",), server_tls(), trusted_networks=networks)

    sellers = submission_settings(world)

    assert (sellers.is_submission, sellers.trusted_networks) == (True, ())
    assert sellers.limits is world.limits
