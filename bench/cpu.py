"""CPU time of a process and of everything below it, dead children included (proc(5), fields 14 to 17 of stat)."""

import os
from collections import defaultdict
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


def cpu_seconds(*roots: int) -> float:
    """User and system time of the process trees under `roots`, in seconds."""
    children: dict[int, list[int]] = defaultdict(list)
    spent: dict[int, int] = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        pid = int(path.parent.name)
        children[int(fields[1])].append(pid)
        # What a dead and buried child has used stands in its parent's last two.
        spent[pid] = sum(map(int, fields[11:15]))
    total, pending = 0, list(roots)
    while pending:
        pid = pending.pop()
        total += spent.get(pid, 0)
        pending += children[pid]
    return total / TICKS
