"""--reveal and --reason, which belong together: who looks behind a mask says why."""

from collections.abc import Callable
from typing import Any, TypeVar

import click

from gateway.acting import Act
from gateway.cli.options import operator

F = TypeVar("F", bound=Callable[..., Any])


def reveal_options(function: F) -> F:
    """--reveal --reason TEXT: show what is masked otherwise, and write that down."""
    function = click.option(
        "--reason", default="", help="Why; needed with --reveal, and kept in the audit."
    )(function)
    return click.option(
        "--reveal", is_flag=True, help="Show real addresses and what people wrote. Audited."
    )(function)


def act_of(reveal: bool, reason: str) -> Act | None:
    """The deed behind --reveal, or None without it. Raises click.UsageError without a reason."""
    if not reveal:
        return None
    if not reason.strip():
        raise click.UsageError("--reveal needs --reason TEXT: the audit keeps who looked, and why")
    return Act(operator(), reason)
