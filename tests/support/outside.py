"""Outside programs that tests use: skipped by name when missing, a failure under REQUIRE=all."""

import os
import shutil

import pytest


def require_outside(name: str) -> str:
    """The path of a program. Skips the test when it is missing; CI says that nothing may be."""
    path = shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin:/usr/local/sbin")
    if path is not None:
        return path
    if os.environ.get("GOBETWEEN_REQUIRE") == "all":
        pytest.fail(f"{name} is not installed, and GOBETWEEN_REQUIRE=all wants every test to run")
    pytest.skip(f"{name} is not installed")
