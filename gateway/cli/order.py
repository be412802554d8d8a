"""`gobetween order`: orders in, aliases out."""

from pathlib import Path

import click

from gateway.cli.options import (
    config_option,
    json_option,
    marketplace_option,
    print_fields,
    print_json,
    print_table,
    when,
)


@click.group("order")
def command() -> None:
    """Import orders and show their aliases."""


@command.command("import")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@config_option
@json_option
def import_file(file: Path, config_path: Path, as_json: bool) -> None:
    """Import orders from CSV, JSON or JSON lines: all of FILE, or nothing when a row is wrong.

    Importing again updates what changed and keeps every alias.
    """
    import sys

    from alias_store.order_files import OrderFileError, parse_orders
    from gateway.config import load_config
    from gateway.errors import GatewayError
    from gateway.opened import opened
    from gateway.ordering import import_records

    with opened(load_config(config_path)) as gateway:
        try:
            records = parse_orders(file.read_bytes(), file.name)
            with click.progressbar(
                length=len(records), label="importing", file=sys.stderr, hidden=as_json
            ) as bar:
                imported = import_records(gateway, records, bar.update)
        except OrderFileError as error:
            raise GatewayError(f"nothing was imported from {file}:\n{error}") from None
    if as_json:
        for row in imported:
            print_json(row)
        return
    columns = ("order", "thread", "the seller writes to", "the buyer writes to")
    print_table(
        f"{len(imported)} orders",
        columns,
        [(r["order_id"], r["thread_id"], r["buyer_alias"], r["seller_alias"]) for r in imported],
    )


@command.command("show")
@click.argument("order_id")
@marketplace_option
@config_option
@json_option
def show(order_id: str, marketplace: str, config_path: Path, as_json: bool) -> None:
    """Show an order: its state, its thread and its two aliases. No real address is shown."""
    from gateway.config import load_config
    from gateway.opened import opened
    from gateway.ordering import describe_order

    with opened(load_config(config_path)) as gateway:
        row = describe_order(gateway, marketplace, order_id)
    if as_json:
        print_json(row)
        return
    times = ("placed_at", "completed_at")
    print_fields({k: when(v) if k in times else v for k, v in row.items()})
