"""`gobetween drill`: break things on purpose, on a gateway of the drill's own, and count what is lost."""

import asyncio
import os
import sys
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from gateway.cli.options import json_option, print_json

if TYPE_CHECKING:
    from gateway.drill.crash import Plan


@click.group("drill")
def command() -> None:
    """Break things on purpose and count what is lost. A drill has a gateway, a store and a sink of its own."""


@command.command("crash")
@click.option("--rounds", type=click.IntRange(1, 1000), default=5, show_default=True)
@click.option("--senders", type=click.IntRange(1, 500), default=50, show_default=True)
@click.option(
    "--store",
    default="sqlite",
    show_default=True,
    help='"sqlite", or the URL of an empty PostgreSQL database that the drill may fill.',
)
@click.option("--seed", type=int, default=None, help="Repeat the kills of an earlier drill.")
@click.option(
    "--hasty",
    is_flag=True,
    help="On PostgreSQL, report dead workers to the store instead of waiting out their silence.",
)
@click.option(
    "--directory",
    type=click.Path(path_type=Path, file_okay=False),
    help="An empty directory for the drill's files; they are kept.",
)
@json_option
def crash(
    rounds: int,
    senders: int,
    store: str,
    seed: int | None,
    hasty: bool,
    directory: Path | None,
    as_json: bool,
) -> None:
    """Kill -9 under load, restart, count.

    The status is 0 only when no acknowledged message is lost and every duplicate was in flight at a kill.
    """
    from gateway.drill.crash import Plan

    drawn = int.from_bytes(os.urandom(4)) if seed is None else seed
    plan = Plan(rounds=rounds, senders=senders, store=store, is_hasty=hasty, seed=drawn)
    if directory is not None:
        directory.mkdir(parents=True, exist_ok=True)
        sys.exit(_run(directory, plan, as_json))
    with TemporaryDirectory(prefix="gobetween-drill-") as made:
        sys.exit(_run(Path(made), plan, as_json))


def _run(directory: Path, plan: "Plan", as_json: bool) -> int:
    from gateway.drill.crash import drill_crash

    def say(text: str) -> None:
        click.echo(text, err=as_json)

    say(f"seed {plan.seed}")
    judgement = asyncio.run(drill_crash(directory, plan, say))
    if as_json:
        print_json({**asdict(judgement), "seed": plan.seed, "passed": judgement.is_passed})
    else:
        click.echo(
            f"lost={judgement.lost} duplicated={judgement.duplicated} in_flight={judgement.in_flight} "
            f"acknowledged={judgement.acknowledged} delivered={judgement.delivered}"
        )
    if judgement.unexplained or judgement.altered:
        click.echo(
            f"{judgement.unexplained} duplicates have no kill to explain them, "
            f"{judgement.altered} differ from the first delivery",
            err=True,
        )
    return 0 if judgement.is_passed else 1
