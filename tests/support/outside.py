"""Outside programs that tests use: skipped by name when missing, a failure under REQUIRE=all."""

import os
import shutil
import socket
from typing import NoReturn

import pytest


def require_outside(name: str) -> str:
    """The path of a program. Skips the test when it is missing; CI says that nothing may be."""
    path = shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin:/usr/local/sbin")
    return path if path is not None else _without(f"{name} is not installed")


def require_root(what: str) -> None:
    """Skip the test, or fail it in CI, where `what` starts as root only and we are somebody else."""
    if os.geteuid() != 0:
        _without(f"{what} starts as root only")


def require_port(host: str, port: int) -> None:
    """Skip the test, or fail it in CI, where a port cannot be bound."""
    try:
        socket.create_server((host, port)).close()
    except OSError as error:
        _without(f"{host}:{port} cannot be bound ({error.strerror})")


def _without(reason: str) -> NoReturn:
    if os.environ.get("GOBETWEEN_REQUIRE") == "all":
        pytest.fail(f"{reason}, and GOBETWEEN_REQUIRE=all wants every test to run")
    pytest.skip(reason)
