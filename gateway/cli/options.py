"""Options that several commands share, and the way results are printed: a table for people, JSON for programs."""

import json
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])
WIDE = 2000
LARGEST_ID = 2**63 - 1


def config_option(function: F) -> F:
    """--config FILE, else GOBETWEEN_CONFIG, else config.toml."""
    return click.option(
        "--config",
        "config_path",
        type=click.Path(path_type=Path, dir_okay=False),
        default=Path("config.toml"),
        envvar="GOBETWEEN_CONFIG",
        show_default=True,
        help="The configuration file (or set GOBETWEEN_CONFIG).",
    )(function)


def json_option(function: F) -> F:
    """--json: one JSON document or line for programs instead of a table for people."""
    return click.option("--json", "as_json", is_flag=True, help="Print JSON for programs.")(
        function
    )


def reason_option(function: F) -> F:
    """--reason TEXT, kept in the audit."""
    return click.option(
        "--reason", required=True, help="Why; kept in the audit with your user name."
    )(function)


def marketplace_option(function: F) -> F:
    """--marketplace NAME, for those who run several."""
    return click.option(
        "--marketplace", default="default", show_default=True, help="Which marketplace."
    )(function)


def when(at: int | None) -> str:
    """A time in microseconds UTC as a person reads it; "-" for none."""
    if at is None:
        return "-"
    return datetime.fromtimestamp(at / 1_000_000, UTC).strftime("%Y-%m-%d %H:%M:%SZ")


def print_json(value: object) -> None:
    """One JSON document on one line."""
    click.echo(json.dumps(value, ensure_ascii=False, default=str))


def print_table(title: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """A table, or a plain sentence when there is nothing to show."""
    from rich.console import Console
    from rich.table import Table

    table = Table(title=title, title_justify="left", header_style="bold")
    for column in columns:
        table.add_column(column, overflow="fold")
    count = 0
    for row in rows:
        cells = [_plain(value) for value in row]
        table.add_row(*cells)
        count += 1
    if count:
        # In a pipe nothing is folded, so that an alias can be found and copied whole.
        Console(width=None if sys.stdout.isatty() else WIDE).print(table)
    else:
        click.echo(f"{title}: none")


def print_fields(values: Mapping[str, object]) -> None:
    """Name and value, one a line."""
    width = max((len(name) for name in values), default=0)
    for name, value in values.items():
        click.echo(f"{name:<{width}}  {printable(str(value))}")


def printable(text: str) -> str:
    """Text from outside without control characters, so that a mail cannot drive the terminal."""
    return "".join(c if c.isprintable() or c in "\n\t" else "\ufffd" for c in text)


def _plain(value: object) -> str:
    from rich.markup import escape

    return escape(printable("-" if value is None else str(value)))


UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86_400}


class Span(click.ParamType[int]):
    """A span of time: "90s", "15m", "12h" or "30d"; its value is microseconds."""

    name = "span"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Read a span; a number already read passes through."""
        if isinstance(value, int):
            return value
        text = str(value).strip()
        # Six digits of days are 2,700 years.
        if text.isascii() and text[:-1].isdigit() and len(text) <= 7 and text[-1:] in UNITS:
            return int(text[:-1]) * UNITS[text[-1]] * 1_000_000
        hint = f'{text!r} is not a span of time; write "15m", "12h" or "30d"'
        return self.fail(hint, param, ctx)


def operator() -> str:
    """Who acts, for the audit: the login name of this terminal."""
    import getpass
    import os

    try:
        return getpass.getuser()
    except (KeyError, OSError):
        # A container's user often has a number only.
        return f"uid {os.getuid()}"


def whole_id(text: str) -> int:
    """A row id as it is printed. Raises click.BadParameter."""
    if not text.isascii() or not text.isdigit() or not 0 < int(text[:20]) <= LARGEST_ID:
        raise click.BadParameter(f"{text!r} is not an id; copy one from the list command")
    return int(text)
