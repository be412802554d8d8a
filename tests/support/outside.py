"""Outside programs that tests use: skipped by name when missing, a failure under REQUIRE=all."""

import os
import shutil
import socket
from typing import NoReturn

import pytest


def require_outside(name: str) -> str:
    """The path of a program. Skips the test when it is missing; CI says that nothing may be."""
    path = shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin:/usr/local/sbin")
    return path if path is not None else without(f"{name} is not installed")


def require_root(what: str) -> None:
    """Skip the test, or fail it in CI, where `what` starts as root only and we are somebody else."""
    if os.geteuid() != 0:
        without(f"{what} starts as root only")


def is_free(host: str, port: int) -> bool:
    """Whether a port can be bound: nobody holds it, and we may."""
    try:
        socket.create_server((host, port)).close()
    except OSError:
        return False
    return True


def without(reason: str) -> NoReturn:
    """Skip the test for want of something outside, or fail it in CI."""
    if os.environ.get("GOBETWEEN_REQUIRE") == "all":
        pytest.fail(f"{reason}, and GOBETWEEN_REQUIRE=all wants every test to run")
    pytest.skip(reason)
