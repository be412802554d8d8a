"""`gobetween buyer`: which buyers want no first messages that their order does not need."""

from collections.abc import Mapping, Sequence
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
    reason_option,
    when,
)


@click.group("buyer")
def command() -> None:
    """Buyers, and which of them want no first messages.

    ADDRESS_OR_ORDER is the buyer's own address, an alias of a conversation, or an order's id.
    """


@command.command("show")
@click.argument("address_or_order")
@marketplace_option
@config_option
@json_option
def show(address_or_order: str, marketplace: str, config_path: Path, as_json: bool) -> None:
    """Show whether first messages may reach a buyer. Addresses are masked."""
    from gateway.buyers import show_buyers
    from gateway.config import load_config
    from gateway.opened import opened

    with opened(load_config(config_path)) as gateway:
        rows = show_buyers(gateway, marketplace, address_or_order)
    _print(rows, as_json)


@command.command("opt-out")
@click.argument("address_or_order")
@reason_option
@marketplace_option
@config_option
@json_option
def opt_out(
    address_or_order: str, reason: str, marketplace: str, config_path: Path, as_json: bool
) -> None:
    """Let only mail reach a buyer first that the order needs (R-15)."""
    rows, changed = _set(address_or_order, True, reason, marketplace, config_path)
    _print(rows, as_json)
    if not as_json:
        click.echo(
            "From now on sellers write to this buyer first only with [Important] in the subject."
            if changed
            else "This buyer had opted out before; nothing was changed."
        )


@command.command("opt-in")
@click.argument("address_or_order")
@reason_option
@marketplace_option
@config_option
@json_option
def opt_in(
    address_or_order: str, reason: str, marketplace: str, config_path: Path, as_json: bool
) -> None:
    """Let first messages reach a buyer again."""
    rows, changed = _set(address_or_order, False, reason, marketplace, config_path)
    _print(rows, as_json)
    if not as_json:
        click.echo(
            "From now on sellers may write to this buyer first again."
            if changed
            else "This buyer had not opted out; nothing was changed."
        )


def _set(
    text: str, is_out: bool, reason: str, marketplace: str, config_path: Path
) -> tuple[Sequence[Mapping[str, Any]], int]:
    from gateway.acting import Act
    from gateway.buyers import set_opted_out
    from gateway.config import load_config
    from gateway.opened import opened

    act = Act(operator(), reason)
    with opened(load_config(config_path)) as gateway:
        return set_opted_out(gateway, marketplace, text, is_out, act)


def _print(rows: Sequence[Mapping[str, Any]], as_json: bool) -> None:
    for number, row in enumerate(rows):
        if as_json:
            print_json(row)
            continue
        if number:
            click.echo()
        mailboxes = ", ".join(row["mailboxes"]) or "-"
        said = when(row["opted_out_at"]) if row["opted_out"] else "no"
        print_fields(
            {
                "buyer": row["buyer"],
                "marketplace": row["marketplace"],
                "language": row["language"] or "-",
                "mailboxes": mailboxes,
                "opted_out": said,
            }
        )
