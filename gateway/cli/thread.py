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


@command.command("export")
@click.argument("thread_id")
@click.option(
    "--for",
    "audience",
    type=click.Choice(("buyer", "seller", "operator")),
    required=True,
    help="Who gets the bundle: a party sees what it saw itself, the operator both sides.",
)
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    required=True,
    help="Where to: a new directory, or a new file that ends in .zip.",
)
@reason_option
@config_option
@json_option
def export(
    thread_id: str, audience: str, output: Path, reason: str, config_path: Path, as_json: bool
) -> None:
    """Write a thread as a bundle that people open and `thread verify` checks. Audited."""
    from gateway.acting import Act
    from gateway.bundle_views import Audience
    from gateway.cli.progress import progress_bar
    from gateway.config import load_config
    from gateway.exporting import export_thread
    from gateway.opened import opened

    act, number = Act(operator(), reason), whole_id(thread_id)
    with (
        opened(load_config(config_path)) as gateway,
        progress_bar("Exporting", "entries") as progress,
    ):
        row = export_thread(gateway, number, Audience(audience), output, act, progress)
    if as_json:
        print_json(row)
        return
    click.echo(f"Exported to {output} for the {audience}: {row['messages']:,} mail files.")
    if row["erased"]:
        click.echo("This thread was erased: its texts are gone, the chain is what is left.")
    click.echo(f"The chain of {row['entries']:,} entries is {row['chain']}.")
    click.echo(f"Signed under evidence key {row['key_id']}, fingerprint {row['fingerprint']}.")


@command.command("verify")
@click.argument("bundle", type=click.Path(path_type=Path))
@click.argument("more_heads", metavar="", nargs=-1, type=click.Path(path_type=Path))
@click.option(
    "--key",
    "key_file",
    type=click.Path(path_type=Path),
    help="The published evidence keys (PEM), as `gobetween key public` writes them.",
)
@click.option(
    "--heads",
    type=click.Path(path_type=Path),
    multiple=True,
    help="Files of exported heads, or their directory: heads/*.jsonl.",
)
@json_option
def verify(
    bundle: Path,
    more_heads: tuple[Path, ...],
    key_file: Path | None,
    heads: tuple[Path, ...],
    as_json: bool,
) -> None:
    """Verify a BUNDLE by its files alone: no configuration, database or keyring is read.

    The verdict is "whole" or "broken", with the first bad entry and what is wrong with it.
    """
    from gateway.cli.progress import progress_bar
    from gateway.verifying import heads_files, read_keys, verify_bundle

    # A shell puts the names of all files in the place of heads/*.jsonl.
    if more_heads and not heads:
        raise click.UsageError("one bundle is verified at a time; files of heads follow --heads")
    keys = None if key_file is None else read_keys(key_file)
    with progress_bar("Verifying", "files") as progress:
        row = verify_bundle(bundle, keys, heads_files((*heads, *more_heads)), progress)
    if as_json:
        print_json(row)
        return
    for line in verdict_lines(row):
        click.echo(printable(line))


def verdict_lines(row: Mapping[str, Any]) -> Iterator[str]:
    """A verdict as a person reads it."""
    if "thread_id" in row:
        orders = ", ".join(row["orders"]) or "no order"
        yield f"thread {row['thread_id']} ({orders}), exported {row['exported_at_utc']} for the {row['for']}"
        known = {True: "the published one", False: "NOT the published one", None: "not compared"}
        yield (
            f"signed under evidence key {row['key_id']}, {known[row['key_is_published']]}, "
            f"fingerprint {row['fingerprint']}"
        )
        yield (
            f"{row['entries']:,} entries in the chain, {row['texts_verified']:,} with their text, "
            f"{row['heads_compared']:,} exported heads compared"
        )
    for note in row["notes"]:
        yield f"note: {note}"
    for finding in row["findings"]:
        yield f"bad: {finding['where']}: {finding['what']}"
    if row["verdict"] == "whole":
        condition = "" if row["key_is_published"] else ", if the evidence key is the published one"
        yield f"verdict: whole. Nothing was changed, added or taken out{condition}."
    elif row["first_bad_entry"]:
        yield f"verdict: BROKEN, first at entry {row['first_bad_entry']}."
    else:
        yield "verdict: BROKEN."


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
