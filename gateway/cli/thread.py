"""`gobetween thread`: the record of each conversation."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click

from gateway.cli.options import (
    config_option,
    json_option,
    marketplace_option,
    operator,
    print_fields,
    print_json,
    print_table,
    printable,
    reason_option,
    when,
    whole_id,
)
from gateway.cli.revealing import act_of, reveal_options


@click.group("thread")
def command() -> None:
    """The record of each conversation."""


@command.command("list")
@click.option(
    "--limit",
    type=click.IntRange(1, 10_000),
    default=50,
    show_default=True,
    help="How many threads, the last changed first.",
)
@click.option("--order", "order_id", default=None, help="Only the thread of this order.")
@marketplace_option
@config_option
@json_option
def list_all(
    limit: int, order_id: str | None, marketplace: str, config_path: Path, as_json: bool
) -> None:
    """List threads. No address, subject or text is shown."""
    from gateway.config import load_config
    from gateway.conversations import list_threads
    from gateway.opened import opened

    with opened(load_config(config_path)) as gateway:
        rows = list_threads(gateway, limit, marketplace, order_id)
    if as_json:
        for row in rows:
            print_json(row)
        return
    columns = ("thread", "orders", "marketplace", "state", "entries", "last entry")
    print_table(
        "Threads",
        columns,
        [
            (
                r["thread_id"], ", ".join(r["orders"]), r["marketplace"], r["state"], r["length"],
                when(r["last_entry_at"] if r["length"] else None),
            )
            for r in rows
        ],
    )  # fmt: skip


@command.command("show")
@click.argument("thread_id")
@reveal_options
@config_option
@json_option
def show(thread_id: str, reveal: bool, reason: str, config_path: Path, as_json: bool) -> None:
    """Show a thread's entries, decisions and deliveries, and verify its chain.

    Subjects, texts and addresses are shown with --reveal only.
    """
    from gateway.config import load_config
    from gateway.conversations import show_thread
    from gateway.opened import opened

    act = act_of(reveal, reason)
    with opened(load_config(config_path)) as gateway:
        row = show_thread(gateway, whole_id(thread_id), act)
    if as_json:
        print_json(row)
        return
    print_fields(
        {
            "thread": row["thread_id"],
            "orders": ", ".join(row["orders"]) or "-",
            "marketplace": row["marketplace"],
            "state": row["state"],
            "opened": when(row["created_at"]),
            "chain": row["chain"],
        }
    )
    for entry in row["entries"]:
        click.echo()
        for line in entry_lines(entry):
            click.echo(printable(line))


@command.command("close")
@click.argument("thread_id")
@reason_option
@config_option
def close(thread_id: str, reason: str, config_path: Path) -> None:
    """Close a thread: mail in it is refused by R-11 until it is reopened."""
    _set_open(thread_id, False, reason, config_path)


@command.command("reopen")
@click.argument("thread_id")
@reason_option
@config_option
def reopen(thread_id: str, reason: str, config_path: Path) -> None:
    """Let mail into a closed thread again."""
    _set_open(thread_id, True, reason, config_path)


def _set_open(thread_id: str, is_open: bool, reason: str, config_path: Path) -> None:
    from gateway.acting import Act
    from gateway.config import load_config
    from gateway.conversations import set_open
    from gateway.opened import opened

    with opened(load_config(config_path)) as gateway:
        state = set_open(gateway, whole_id(thread_id), is_open, Act(operator(), reason))
    click.echo(f"Thread {thread_id} is {state}.")


def entry_lines(entry: Mapping[str, Any]) -> Iterator[str]:
    """One entry as a person reads it."""
    yield (
        f"{entry['position']}. {when(entry['at'])}  {entry['author']}  {entry['disposition']}  "
        f"{entry['size']:,} octets  entry {entry['entry_id']}"
    )
    for decision in entry["decisions"]:
        rules = ", ".join(decision["rules"]) or "no rule"
        by = f"  released by {decision['released_by']}" if decision["released_by"] else ""
        yield f"   decided    {decision['verdict']}  ({rules})  {decision['reply']}{by}"
        if decision.get("release_reason"):
            yield f"              because: {decision['release_reason']}"
    for event in entry["deliveries"]:
        text = event.get("reply_text", "")
        yield (
            f"   {event['kind']:<9}  {when(event['at'])}  attempt {event['attempt']}  "
            f"item {event['item_id']}  {event['reply']} {text}".rstrip()
        )
    if "message" in entry:
        yield from message_lines(entry["message"])


def message_lines(message: Mapping[str, Any]) -> Iterator[str]:
    """A message as a person reads it, indented."""
    if "gone" in message:
        yield f"   ({message['gone']})"
        return
    for name, value in message.items():
        if name not in ("text", "parts"):
            yield f"   {name.replace('_', '-').title()}: {value}"
    yield ""
    for line in message["text"].splitlines() or ["(no text)"]:
        yield f"   | {line}"
    yield ""
    for part in message["parts"]:
        called = f"  {part['filename']!r}" if part["filename"] else ""
        yield f"   part {part['type']}{called}  {part['octets']:,} octets"
