"""The outside programs of the benchmark, and what to do when one is missing."""

import os
import shutil

PACKAGES = {
    "postfix": "postfix",
    "smtp-source": "postfix",
    "smtp-sink": "postfix",
    "opendkim": "opendkim",
}


class BenchError(Exception):
    """The benchmark cannot be run; the text says why and what to do."""


def find_programs() -> dict[str, str]:
    """The paths of all programs. Raises BenchError naming the packages to install, or the missing rights."""
    folders = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin:/usr/local/sbin"
    found = {name: shutil.which(name, path=folders) for name in PACKAGES}
    missing = sorted({PACKAGES[name] for name, path in found.items() if path is None})
    if missing:
        raise BenchError(
            f"programs of {' and '.join(missing)} are missing: `apt install {' '.join(missing)}`"
        )
    if os.geteuid() != 0:
        raise BenchError(
            "Postfix starts as root only: run `make bench` as root, in a container say"
        )
    return {name: path for name, path in found.items() if path is not None}
