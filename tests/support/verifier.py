"""Somebody else's DKIM verifier: OpenDKIM, with our public keys in a file in the place of DNS."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

from tests.support.outside import require_outside


def verdicts(raw: bytes, records: Sequence[tuple[str, str]], folder: Path) -> list[str]:
    """What OpenDKIM says of a message, one line a signature that it reports on. `records` are name and text."""
    program = require_outside("opendkim")
    (folder / "keys").write_text("".join(f"{name} {text}\n" for name, text in records))
    (folder / "conf").write_text(f"Mode v\nTestPublicKeys {folder / 'keys'}\n")
    (folder / "letter.eml").write_bytes(raw)
    done = subprocess.run(
        [program, "-x", folder / "conf", "-t", folder / "letter.eml"],
        capture_output=True,
        timeout=30,
        check=True,
    )
    lines = (done.stdout + done.stderr).decode().splitlines()
    return [line.rpartition(") ")[2] for line in lines if "verification (" in line]
