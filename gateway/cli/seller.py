"""`gobetween seller`: sellers, where their mail goes, who may write for them, and what they log in with."""

import sys
from collections.abc import Mapping
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
    reason_option,
    when,
)
from gateway.cli.revealing import act_of, reveal_options

DAY = 86_400_000_000


@click.group("seller")
def command() -> None:
    """Sellers, their mailboxes, who may write for them, and their passwords."""


@command.command("list")
@click.option("--marketplace", default=None, help="Only this marketplace; all when left out.")
@config_option
@json_option
def list_all(marketplace: str | None, config_path: Path, as_json: bool) -> None:
    """List sellers. Addresses are masked."""
    from gateway.config import load_config
    from gateway.opened import opened
    from gateway.sellers import list_sellers

    with opened(load_config(config_path)) as gateway:
        rows = list_sellers(gateway, marketplace)
        if as_json:
            for row in rows:
                print_json(row)
            return
        print_table(
            "Sellers",
            ("seller", "marketplace", "name", "mailboxes", "senders"),
            (
                (r["seller_id"], r["marketplace"], r["name"], _mailboxes(r), _senders(r))
                for r in rows
            ),
        )


@command.command("show")
@click.argument("seller_id")
@reveal_options
@marketplace_option
@config_option
@json_option
def show(
    seller_id: str, reveal: bool, reason: str, marketplace: str, config_path: Path, as_json: bool
) -> None:
    """Show a seller. Addresses are masked without --reveal."""
    from gateway.config import load_config
    from gateway.opened import opened
    from gateway.sellers import show_seller

    act = act_of(reveal, reason)
    with opened(load_config(config_path)) as gateway:
        row = show_seller(gateway, marketplace, seller_id, act)
    if as_json:
        print_json(row)
    else:
        lists = {"mailboxes": _mailboxes(row), "senders": _senders(row)}
        times = {name: when(row[name]) for name in ("password_since", "restricted_until")}
        print_fields({**row, **lists, **times})


def _mailboxes(row: Mapping[str, Any]) -> str:
    return ", ".join(
        m["address"] if m["current"] else f"{m['address']} (past)" for m in row["mailboxes"]
    )


def _senders(row: Mapping[str, Any]) -> str:
    return (
        ", ".join(
            f"{s['address']} ({'blocked' if s['blocked'] else 'approved'})" for s in row["senders"]
        )
        or "-"
    )


def _change(
    name: str, seller_id: str, address: str, reason: str, marketplace: str, config_path: Path
) -> bool:
    from gateway.acting import Act
    from gateway.config import load_config
    from gateway.opened import opened
    from gateway.sellers import Change, change_seller

    act = Act(operator(), reason)
    with opened(load_config(config_path)) as gateway:
        return change_seller(gateway, marketplace, seller_id, Change[name], address, act)


@command.command("add-mailbox")
@click.argument("seller_id")
@click.argument("address")
@reason_option
@marketplace_option
@config_option
def add_mailbox(
    seller_id: str, address: str, reason: str, marketplace: str, config_path: Path
) -> None:
    """Let ADDRESS receive the seller's mail too; it may also write for the seller."""
    changed = _change("ADD_MAILBOX", seller_id, address, reason, marketplace, config_path)
    click.echo(
        f"Mail for seller {seller_id} goes to this mailbox too from now on."
        if changed
        else f"Seller {seller_id} has this mailbox already; nothing was changed."
    )


@command.command("approve-sender")
@click.argument("seller_id")
@click.argument("address")
@reason_option
@marketplace_option
@config_option
def approve_sender(
    seller_id: str, address: str, reason: str, marketplace: str, config_path: Path
) -> None:
    """Let ADDRESS write in the seller's name; lifts a block. It receives nothing."""
    changed = _change("APPROVE_SENDER", seller_id, address, reason, marketplace, config_path)
    click.echo(
        f"This address may write for seller {seller_id} from now on. "
        "Its mail that is held already still waits: see `gobetween held list`."
        if changed
        else f"This address may write for seller {seller_id} already; nothing was changed."
    )


@command.command("block-sender")
@click.argument("seller_id")
@click.argument("address")
@reason_option
@marketplace_option
@config_option
def block_sender(
    seller_id: str, address: str, reason: str, marketplace: str, config_path: Path
) -> None:
    """Refuse mail of ADDRESS in the seller's name, even where it is a mailbox of the seller."""
    changed = _change("BLOCK_SENDER", seller_id, address, reason, marketplace, config_path)
    click.echo(
        f"Mail of this address for seller {seller_id} is refused from now on (R-03)."
        if changed
        else f"This address is blocked for seller {seller_id} already; nothing was changed."
    )


@command.command("restrict")
@click.argument("seller_id")
@click.option(
    "--days", type=click.IntRange(1, 3650), default=30, show_default=True, help="For how long."
)
@reason_option
@marketplace_option
@config_option
def restrict(seller_id: str, days: int, reason: str, marketplace: str, config_path: Path) -> None:
    """Let the seller only answer: first messages are refused (R-10) until the days are over.

    A restriction that stands already ends so many days from now instead.
    """
    from database.clock import now

    until = now() + days * DAY
    _restrict(seller_id, until, reason, marketplace, config_path)
    click.echo(
        f"Seller {seller_id} may only answer until {when(until)}: first messages are refused (R-10)."
    )


@command.command("unrestrict")
@click.argument("seller_id")
@reason_option
@marketplace_option
@config_option
def unrestrict(seller_id: str, reason: str, marketplace: str, config_path: Path) -> None:
    """Let the seller write first again."""
    changed = _restrict(seller_id, None, reason, marketplace, config_path)
    click.echo(
        f"Seller {seller_id} may write first again."
        if changed
        else f"Seller {seller_id} is not restricted; nothing was changed."
    )


def _restrict(
    seller_id: str, until: int | None, reason: str, marketplace: str, config_path: Path
) -> bool:
    from gateway.acting import Act
    from gateway.config import load_config
    from gateway.opened import opened
    from gateway.sellers import restrict_seller

    act = Act(operator(), reason)
    with opened(load_config(config_path)) as gateway:
        return restrict_seller(gateway, marketplace, seller_id, until, act)


@command.command("set-password")
@click.argument("seller_id")
@click.option(
    "--stdin", "is_given", is_flag=True, help="Read it from a prompt, or a line of stdin."
)
@click.option("--remove", "is_removed", is_flag=True, help="Take it away instead of setting one.")
@reason_option
@marketplace_option
@config_option
def set_password(
    seller_id: str, is_given: bool, is_removed: bool, reason: str, marketplace: str,
    config_path: Path,
) -> None:  # fmt: skip
    """Let the seller submit mail with a new password, which is made here and shown once.

    The user name is any of the seller's current mailboxes or approved senders.
    """
    from gateway.acting import Act
    from gateway.config import load_config
    from gateway.opened import opened
    from gateway.sellers import new_password, remove_password
    from gateway.sellers import set_password as set_it

    if is_given and is_removed:
        raise click.UsageError("--stdin gives a password and --remove takes it away: choose one")
    act = Act(operator(), reason)
    with opened(load_config(config_path)) as gateway:
        if is_removed:
            _print_removal(seller_id, remove_password(gateway, marketplace, seller_id, act))
            return
        password = _read_password() if is_given else new_password()
        set_it(gateway, marketplace, seller_id, password, act)
        is_offered = bool(gateway.config.submission.listen)
    click.echo(f"Seller {seller_id} logs in with this password from now on, and no other.")
    if not is_given:
        click.echo(f"It is not shown again: {password}")
    if not is_offered:
        click.echo("There is no submission listener yet: set listen in [submission].")


def _print_removal(seller_id: str, was_there: bool) -> None:
    click.echo(
        f"Seller {seller_id} can no longer submit mail; a session that is open now may end first."
        if was_there
        else f"Seller {seller_id} has no password; nothing was changed."
    )


def _read_password() -> str:
    """What is typed unseen, twice, or the first line that a program writes to us."""
    if _is_typed():
        return str(click.prompt("Password", hide_input=True, confirmation_prompt=True))
    # Octets that are no text become what no password may hold, and are refused with the rest.
    return sys.stdin.buffer.readline().decode("utf-8", "surrogateescape").rstrip("\r\n")


def _is_typed() -> bool:
    return sys.stdin.isatty()
