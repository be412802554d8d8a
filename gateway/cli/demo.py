"""`gobetween demo`: a conversation through a real gateway, with nothing to set up."""

import asyncio
from pathlib import Path
from tempfile import TemporaryDirectory

import click


@click.command("demo")
@click.option("--exit", "ends", is_flag=True, help="End after the conversation.")
def command(ends: bool) -> None:
    """Play a buyer and a seller through a gateway on this machine, and what is refused."""
    with TemporaryDirectory(prefix="gobetween-demo-") as directory:
        try:
            asyncio.run(_run(Path(directory), ends))
        except KeyboardInterrupt:
            click.echo("\nThe demo has ended; its files are gone.")


async def _run(directory: Path, ends: bool) -> None:
    from gateway.demo.play import play, run_command, set_up
    from gateway.demo.screen import Screen

    screen = Screen()
    stage = await set_up(directory)
    try:
        await play(stage, screen)
        screen.heading("The record that operators see")
        screen.say(await run_command("thread list", directory))
        screen.say(await run_command("log", directory))
        screen.heading("Try next")
        config = f"--config {directory / 'config.toml'}"
        bin_hint = "" if not ends else "  (start the demo without --exit, it stays up for these)"
        screen.say(f"In another terminal, from the project's directory:{bin_hint}")
        for line in ("log --follow", "thread list", "held list", "queue list", "key list"):
            screen.say(f"  .venv/bin/gobetween {line} {config}")
        screen.say(f"  curl http://{stage.config.web.listen}/metrics")
        if not ends:
            screen.say("\nThe gateway stays up; press Ctrl-C to end it.")
            await stage.gateway.wait()
    finally:
        await stage.close()
