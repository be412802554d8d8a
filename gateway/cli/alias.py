"""`gobetween alias`: one alias, or the two of an order. Real addresses never appear here."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import click

from gateway.cli.options import (
    Span,
    config_option,
    json_option,
    marketplace_option,
    operator,
    print_fields,
    print_json,
    reason_option,
    when,
)

F = TypeVar("F", bound=Callable[..., Any])


def side_option(function: F) -> F:
    """--side, which tells the two aliases of an order apart."""
    return click.option(
        "--side",
        type=click.Choice(("buyer", "seller")),
        help="Whom the alias stands for: the buyer's is where the seller writes to.",
    )(function)


@click.group("alias")
def command() -> None:
    """Show, revoke and re-issue aliases."""


@command.command("show")
@click.argument("alias_or_order")
@side_option
@marketplace_option
@config_option
@json_option
def show(
    alias_or_order: str, side: str | None, marketplace: str, config_path: Path, as_json: bool
) -> None:
    """Show an alias, or both of an order: state, side, orders and key; never a mailbox."""
    from gateway.aliases import show_aliases
    from gateway.config import load_config
    from gateway.opened import opened

    with opened(load_config(config_path)) as gateway:
        rows = show_aliases(gateway, alias_or_order, marketplace, side)
    for number, row in enumerate(rows):
        if as_json:
            print_json(row)
            continue
        if number:
            click.echo()
        _print(row)


@command.command("revoke")
@click.argument("alias_or_order")
@side_option
@reason_option
@marketplace_option
@config_option
def revoke(
    alias_or_order: str, side: str | None, reason: str, marketplace: str, config_path: Path
) -> None:
    """Shut an alias for good: mail to it is refused like mail to an unknown one."""
    from gateway.acting import Act
    from gateway.aliases import revoke_alias
    from gateway.config import load_config
    from gateway.opened import opened

    act = Act(operator(), reason)
    with opened(load_config(config_path)) as gateway:
        row, was_open = revoke_alias(gateway, alias_or_order, marketplace, side, act)
    if was_open:
        click.echo(f"Revoked. The {row['written_to_by']} reaches nobody by {row['address']} now.")
        click.echo("`gobetween alias reissue` gives this side a new one.")
    else:
        click.echo("This alias was revoked before; nothing was changed.")


@command.command("reissue")
@click.argument("alias_or_order")
@side_option
@click.option(
    "--overlap",
    type=Span(),
    default="30d",
    show_default=True,
    help="How long the old alias works on; 0s shuts it at once.",
)
@reason_option
@marketplace_option
@config_option
@json_option
def reissue(
    alias_or_order: str,
    side: str | None,
    overlap: int,
    reason: str,
    marketplace: str,
    config_path: Path,
    as_json: bool,
) -> None:
    """Give one side a new alias; the old one works until the overlap ends."""
    from gateway.acting import Act
    from gateway.aliases import reissue_alias
    from gateway.config import load_config
    from gateway.opened import opened

    act = Act(operator(), reason)
    with opened(load_config(config_path)) as gateway:
        row = reissue_alias(gateway, alias_or_order, marketplace, side, overlap, act)
    if as_json:
        print_json(row)
        return
    _print(row)
    click.echo(f"\nThe {row['written_to_by']} writes to this address from now on.")


def _print(row: Mapping[str, Any]) -> None:
    orders = ", ".join(row["orders"]) or "-"
    shown = {**row, "orders": orders, "takes_mail": "yes" if row["takes_mail"] else "no"}
    print_fields({**shown, "expires_at": when(row["expires_at"])})
