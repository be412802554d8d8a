"""`gobetween held`: mail that waits for an operator. Showing, releasing and refusing are audited."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from gateway.cli.options import (
    config_option,
    json_option,
    operator,
    print_json,
    print_table,
    printable,
    reason_option,
    when,
)
from gateway.cli.spans import span_text


@click.group("held")
def command() -> None:
    """Mail that waits for an operator.

    ID is the number of the hold or of its entry, or the code of the reply that the sender got (d:...).
    """


@command.command("list")
@click.option(
    "--state",
    type=click.Choice(("held", "released", "refused")),
    default="held",
    show_default=True,
    help="What waits, or what was decided.",
)
@config_option
@json_option
def list_all(state: str, config_path: Path, as_json: bool) -> None:
    """List held mail, oldest first, with why it waits. What a reason quotes is left out."""
    from gateway.config import load_config
    from gateway.holding import list_holds
    from gateway.opened import opened

    with opened(load_config(config_path)) as gateway:
        rows = list_holds(gateway, state)
    if as_json:
        for row in rows:
            print_json(row)
        return
    columns = ("id", "code", "age", "from", "rules", "reasons", "thread", "decided by")
    print_table(
        f"Mail {state}",
        columns,
        [
            (
                r["hold_id"], r["code"], span_text(r["age"]), r["from"], ", ".join(r["rules"]),
                "\n".join(r["reasons"]), r["thread_id"], r["decided_by"],
            )
            for r in rows
        ],
    )  # fmt: skip


@command.command("show")
@click.argument("hold", metavar="ID")
@reason_option
@config_option
@json_option
def show(hold: str, reason: str, config_path: Path, as_json: bool) -> None:
    """Show a held message: what the rules found in it, who vouches for its author, and its text."""
    from gateway.acting import Act
    from gateway.config import load_config
    from gateway.holding import show_hold
    from gateway.opened import opened

    act = Act(operator(), reason)
    with opened(load_config(config_path)) as gateway:
        row = show_hold(gateway, hold, act)
    if as_json:
        print_json(row)
        return
    for line in _lines(row):
        click.echo(printable(line))


def _lines(row: Mapping[str, Any]) -> Iterator[str]:
    from gateway.cli.thread import message_lines

    yield f"hold {row['hold_id']}  {row['code']}  entry {row['entry_id']}  thread {row['thread_id']}"
    yield f"{row['state']}  {when(row['at'])}  from the {row['from']}"
    if row["decided_by"]:
        yield f"decided {when(row['decided_at'])} by {row['decided_by']}: {row['decision_reason']}"
    results = ", ".join(
        f"{one['method']}={one['result']}" + (f" ({one['domain']})" if one["domain"] else "")
        for one in row["authentication"]
    )
    yield f"evidence {row['evidence']}  {results}".rstrip()
    yield f"author   {row['author_standing']}"
    for finding in row["findings"]:
        yield f"{finding['rule']} {finding['effect']}: {finding['reason']}"
        if finding["excerpt"]:
            yield f"   found: {finding['excerpt']}"
        yield f"   fix:   {finding['fix']}"
    yield ""
    yield from message_lines(row["message"])


@command.command("release")
@click.argument("hold", metavar="ID")
@reason_option
@config_option
@json_option
def release_one(hold: str, reason: str, config_path: Path, as_json: bool) -> None:
    """Let a held message go on. It is rewritten and guarded as any other; a leak keeps it held."""
    from gateway.acting import Act
    from gateway.config import load_config
    from gateway.opened import opened
    from gateway.releasing import release

    act = Act(operator(), reason)
    with opened(load_config(config_path)) as gateway:
        row = release(gateway, hold, act)
    if as_json:
        print_json(row)
        return
    click.echo(f"Released: queue item {row['item_id']}, {row['size']:,} octets.")
    if row["overridden"]:
        click.echo(f"On your word, against {', '.join(row['overridden'])}.")
    click.echo("A running gateway delivers it within seconds; see `gobetween queue list`.")


@command.command("refuse")
@click.argument("hold", metavar="ID")
@reason_option
@config_option
@json_option
def refuse_one(hold: str, reason: str, config_path: Path, as_json: bool) -> None:
    """Let a held message go no further. It stays in the record."""
    from gateway.acting import Act
    from gateway.config import load_config
    from gateway.opened import opened
    from gateway.releasing import refuse

    act = Act(operator(), reason)
    with opened(load_config(config_path)) as gateway:
        row = refuse(gateway, hold, act)
    if as_json:
        print_json(row)
        return
    click.echo(f"Refused: hold {row['hold_id']}, entry {row['entry_id']}. It stays in the record.")
    click.echo("The sender is not told by gobetween in this version: tell them yourself.")
