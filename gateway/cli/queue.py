"""`gobetween queue`: mail on its way out."""

from pathlib import Path

import click

from gateway.cli.options import (
    config_option,
    json_option,
    operator,
    print_fields,
    print_json,
    print_table,
    reason_option,
    when,
    whole_id,
)
from gateway.cli.revealing import act_of, reveal_options
from gateway.cli.spans import span_text


@click.group("queue")
def command() -> None:
    """Mail on its way out."""


@command.command("list")
@click.option(
    "--state",
    type=click.Choice(("waiting", "quarantined", "finished")),
    default=None,
    help="Only items in this state; waiting and quarantined when left out.",
)
@click.option("--limit", type=click.IntRange(1, 100_000), default=100, show_default=True)
@config_option
@json_option
def list_all(state: str | None, limit: int, config_path: Path, as_json: bool) -> None:
    """List the queue, oldest first. No address is shown."""
    from gateway.config import load_config
    from gateway.opened import opened
    from gateway.outgoing import list_queue

    with opened(load_config(config_path)) as gateway:
        rows = list_queue(gateway, state, limit)
    if as_json:
        for row in rows:
            print_json(row)
        return
    columns = ("item", "mail", "state", "age", "attempts", "next attempt", "last reply", "thread")
    print_table(
        "Queue",
        columns,
        [
            (
                r["item_id"], r["kind"], r["state"], span_text(r["age"]), r["attempts"],
                when(r["next_attempt_at"]), r["last_reply"] or None, r["thread_id"],
            )
            for r in rows
        ],
    )  # fmt: skip
    if len(rows) == limit:
        click.echo(f"These are the oldest {limit}; --limit shows more.")


@command.command("show")
@click.argument("item_id")
@reveal_options
@config_option
@json_option
def show(item_id: str, reveal: bool, reason: str, config_path: Path, as_json: bool) -> None:
    """Show one item and how far each recipient is. Addresses are masked without --reveal."""
    from gateway.config import load_config
    from gateway.opened import opened
    from gateway.outgoing import show_queue_item

    act = act_of(reveal, reason)
    with opened(load_config(config_path)) as gateway:
        row = show_queue_item(gateway, whole_id(item_id), act)
    if as_json:
        print_json(row)
        return
    times = ("created_at", "next_attempt_at", "expires_at")
    left_out = ("recipients", "recipient_states")
    fields = {k: when(v) if k in times else v for k, v in row.items() if k not in left_out}
    print_fields({**fields, "age": span_text(row["age"])})
    print_table(
        "Recipients",
        ("address", "state", "reply"),
        [
            (r["address"], r["state"], f"{r['reply']} {r.get('reply_text', '')}".strip() or None)
            for r in row["recipients"]
        ],
    )


@command.command("retry")
@click.argument("item_id", required=False)
@click.option("--all", "is_all", is_flag=True, help="Every item that waits or is quarantined.")
@click.option("--reason", default="asked for on the command line", help="Why; kept in the audit.")
@config_option
def retry_now(item_id: str | None, is_all: bool, reason: str, config_path: Path) -> None:
    """Try ITEM_ID, or everything, again now; takes it out of quarantine."""
    from gateway.acting import Act
    from gateway.config import load_config
    from gateway.opened import opened
    from gateway.outgoing import retry, retry_all

    if is_all == (item_id is not None):
        raise click.UsageError("name one ITEM_ID, or give --all")
    act = Act(operator(), reason)
    with opened(load_config(config_path)) as gateway:
        count = 1
        if item_id is None:
            count = retry_all(gateway, act)
        else:
            retry(gateway, whole_id(item_id), act)
    items = "1 item is" if count == 1 else f"{count} items are"
    click.echo(f"{items} due now; a running gateway tries within seconds.")


@command.command("expire")
@click.argument("item_id")
@reason_option
@config_option
def expire_now(item_id: str, reason: str, config_path: Path) -> None:
    """Give ITEM_ID up now, instead of at the end of its five days; its author is told."""
    from gateway.acting import Act
    from gateway.config import load_config
    from gateway.opened import opened
    from gateway.outgoing import expire

    act = Act(operator(), reason)
    with opened(load_config(config_path)) as gateway:
        is_told = expire(gateway, whole_id(item_id), act)
    told = "its author is told by a report" if is_told else "its author is not told"
    click.echo(f"item {item_id} is given up; {told}.")
