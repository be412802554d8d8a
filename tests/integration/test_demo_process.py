"""`gobetween demo` as a process: it ends well by itself, and leaves nothing behind when it is told to end."""

import asyncio
import re
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.timeout(120)
DEMO = (sys.executable, "-m", "gateway.cli.root", "demo")


async def start(*options: str) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        *DEMO, *options, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )


async def test_it_plays_and_ends_with_0() -> None:
    demo = await start("--exit")
    shown = (await demo.communicate())[0].decode()

    assert demo.returncode == 0, shown
    assert shown.count("gateway: 250 2.0.0") == 4
    assert shown.count("gateway: 550 ") == 3
    assert "Traceback" not in shown


async def test_it_stays_up_and_leaves_nothing_behind_when_told_to_end() -> None:
    demo = await start()
    assert demo.stdout is not None
    shown = ""
    while "press Ctrl-C" not in shown:
        line = await demo.stdout.readline()
        assert line, shown
        shown += line.decode()
    directory = re.findall(r"--config (\S+)/config.toml", shown)[0]
    assert exists(directory)

    demo.terminate()
    rest = (await demo.communicate())[0].decode()

    assert "The demo has ended" in rest
    assert "Traceback" not in rest
    assert not exists(directory)
    assert not any(directory in line for line in command_lines())


def exists(directory: str) -> bool:
    return Path(directory).exists()


def command_lines() -> list[str]:
    found = []
    for each in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            found.append(each.read_bytes().decode("utf-8", "replace"))
        except OSError:
            continue
    return found
