"""Exported heads of chains, for somebody else to keep.

Whoever holds yesterday's file can show that a chain was recomputed or that its tail was cut, even
by one who owns the store and its keys: a later chain must still pass through the exported head.
"""

import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from vault.evidence import SignedHead


class HeadsFileError(ValueError):
    """A line of an exported file is no signed head; the text names the line's number."""


def export_heads(path: Path, heads: Iterable[SignedHead]) -> int:
    """Append heads to a file of JSON lines, synced to disk; returns how many. Raises OSError."""
    lines = [_line_of(head) for head in heads]
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.writelines(lines)
        file.flush()
        os.fsync(file.fileno())
    return len(lines)


def read_heads(path: Path) -> Iterator[SignedHead]:
    """Return the heads of an exported file. Raises HeadsFileError and OSError."""
    with path.open(encoding="ascii") as file:
        for number, line in enumerate(file, start=1):
            yield _head_of(line, number)


def _line_of(head: SignedHead) -> str:
    fields = {
        "thread": head.thread_id,
        "length": head.length,
        "head": head.head.hex(),
        "at": head.at,
        "key": head.key_id,
        "signature": head.signature.hex(),
    }
    return json.dumps(fields, separators=(",", ":")) + "\n"


def _head_of(line: str, number: int) -> SignedHead:
    try:
        fields = json.loads(line)
        return SignedHead(
            thread_id=int(fields["thread"]),
            length=int(fields["length"]),
            head=bytes.fromhex(fields["head"]),
            at=int(fields["at"]),
            key_id=int(fields["key"]),
            signature=bytes.fromhex(fields["signature"]),
        )
    except (ValueError, TypeError, KeyError):
        raise HeadsFileError(f"line {number} is not a signed head") from None
