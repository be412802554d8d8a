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
@click.option("--overdue", is_flag=True, help="Only what nobody has looked at in review_hours.")
@config_option
@json_option
def list_all(state: str, overdue: bool, config_path: Path, as_json: bool) -> None:
    """List held mail, oldest first, with why it waits and until when. What a reason quotes is left out.

    Mail that nobody decides about is refused at its deadline. An appeal is refused mail whose author answered.
    """
    from gateway.config import load_config
    from gateway.holding import list_holds
    from gateway.opened import opened

    with opened(load_config(config_path)) as gateway:
        rows = list_holds(gateway, state, is_overdue=overdue)
    if as_json:
        for row in rows:
            print_json(row)
        return
    columns = (
        "id", "code", "age", "until", "from", "rules", "reasons", "thread", "decided by",
    )  # fmt: skip
    print_table(f"Mail {state}", columns, map(_cells, rows))
    if overdue_count := sum(row["is_overdue"] for row in rows):
        click.echo(f"{overdue_count} overdue: nobody has looked at it in the time for review.")


def _cells(row: Mapping[str, Any]) -> tuple[object, ...]:
    marks = [name for name in ("appeal", "overdue") if row[f"is_{name}"]]
    age = " ".join((span_text(row["age"]), *(f"({mark})" for mark in marks)))
    reasons = "\n".join(row["reasons"])
    return (
        row["hold_id"], row["code"], age, when(row["expires_at"]), row["from"],
        ", ".join(row["rules"]), reasons, row["thread_id"], row["decided_by"],
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
    if row["is_appeal"]:
        yield f"an appeal: {row['appeal']}"
    if not row["decided_by"] and row["expires_at"]:
        yield f"waits until {when(row['expires_at'])}{', overdue' if row['is_overdue'] else ''}"
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
    click.echo(
        "Its author is told."
        if row["told"]
        else "Its author is not told: nobody proved to be it, or heard of this conversation just now."
    )
