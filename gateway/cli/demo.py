"""`gobetween demo`: a conversation through a real gateway, with nothing to set up."""

import asyncio
import signal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from gateway.demo.screen import Screen


@click.command("demo")
@click.option("--exit", "ends", is_flag=True, help="End after the conversation.")
def command(ends: bool) -> None:
    """Play a buyer and a seller through a gateway on this machine, and what is refused."""
    with TemporaryDirectory(prefix="gobetween-demo-") as directory:
        try:
            asyncio.run(_run_until_told(Path(directory), ends))
        except (KeyboardInterrupt, asyncio.CancelledError):
            click.echo("\nThe demo has ended; its files are gone.")


async def _run_until_told(directory: Path, ends: bool) -> None:
    """Play; a SIGTERM ends the gateway and removes the files as Ctrl-C does."""
    playing = asyncio.create_task(_run(directory, ends))
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, playing.cancel)
    await playing


async def _run(directory: Path, ends: bool) -> None:
    from gateway.demo.play import play, set_up
    from gateway.demo.screen import Screen

    screen = Screen()
    async with set_up(directory) as stage:
        await play(stage, screen)
        await _show_record(directory, screen)
        screen.heading("Try next")
        config = f"--config {directory / 'config.toml'}"
        hint = "" if not ends else "  (start the demo without --exit, it stays up for these)"
        screen.say(f"In another terminal, from the project's directory:{hint}")
        for line in ("log --follow", "thread list", "held list", "queue list", "key list"):
            screen.say(f"  .venv/bin/gobetween {line} {config}")
        screen.say(f"  curl http://{stage.config.web.listen}/metrics")
        if not ends:
            screen.say("\nThe gateway stays up; press Ctrl-C to end it.")
            await stage.gateway.wait()


async def _show_record(directory: Path, screen: "Screen") -> None:
    from gateway.demo.play import run_command

    screen.heading("The record that operators see")
    screen.say(await run_command("thread list", directory))
    screen.say(await run_command("log", directory))
