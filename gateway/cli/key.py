"""`gobetween key`: the keyring. Rotation touches what is made from now on; nothing that exists stops working."""

from pathlib import Path

import click

from gateway.cli.options import (
    Span,
    config_option,
    json_option,
    operator,
    print_json,
    print_table,
    when,
)

FAMILIES = ("token", "index", "wrap", "evidence")


@click.group("key")
def command() -> None:
    """List, rotate and retire keys."""


@command.command("list")
@config_option
@json_option
def list_keys(config_path: Path, as_json: bool) -> None:
    """Show every key's family, id, state and age; never a secret."""
    from gateway.config import load_config
    from gateway.opened import open_keyring

    keyring = open_keyring(load_config(config_path))
    rows = [(k.family.value, k.id, k.state.value, when(k.created_at)) for k in keyring.keys]
    if as_json:
        names = ("family", "id", "state", "created_at")
        print_json([dict(zip(names, row, strict=True)) for row in rows])
    else:
        print_table("Keys", ("family", "id", "state", "made"), rows)


@command.command("rotate")
@click.argument("family", type=click.Choice(FAMILIES), default="token")
@config_option
def rotate(family: str, config_path: Path) -> None:
    """Make a new active key in FAMILY (default: token); the old one goes on reading.

    Running workers notice the new file and restart one by one; no connection is refused meanwhile.
    """
    import secrets

    from database.clock import now
    from gateway.config import load_config
    from gateway.keyring_file import save_keyring
    from gateway.opened import open_keyring
    from vault.keyring import SECRET_SIZES, Family

    config = load_config(config_path)
    wanted = Family(family)
    keyring = open_keyring(config)
    rotated = keyring.rotated(wanted, secrets.token_bytes(SECRET_SIZES[wanted]), now())
    save_keyring(config.path(config.keyring.file), rotated)
    click.echo(
        f"{family} key {rotated.active(wanted).id} is active now; key "
        f"{keyring.active(wanted).id} goes on reading. Back the keyring up again."
    )


@command.command("compromise")
@click.argument("key_id", type=int)
@click.option(
    "--overlap", type=Span(), default="30d", show_default=True, help="How long old aliases work on."
)
@click.option("--reason", required=True, help="Why; kept in the audit with your user name.")
@config_option
def compromise(key_id: int, overlap: int, reason: str, config_path: Path) -> None:
    """Give every alias of token key KEY_ID a new one; the old ones work until the overlap ends."""
    from database.clock import now
    from gateway.config import load_config
    from gateway.keyring_file import save_keyring
    from gateway.opened import opened
    from vault.keyring import Family

    with opened(load_config(config_path)) as gateway:
        marked = gateway.keyring.compromised(Family.TOKEN, key_id)
        save_keyring(gateway.config.path(gateway.config.keyring.file), marked)
        total = 0
        while True:
            with gateway.engine.begin() as connection:
                count = gateway.stores.aliases.mark_for_reissue(
                    connection, key_id, now=now(), overlap=overlap
                )
            total += count
            click.echo(f"\r{total} aliases re-issued", nl=False)
            if not count:
                break
        with gateway.engine.begin() as connection:
            gateway.stores.threads.audit(
                connection, actor=operator(), action="key.compromise", subject_kind="token key",
                subject_id=key_id, reason=reason, at=now(),
            )  # fmt: skip
    click.echo(f"\nToken key {key_id} is marked. Import the orders again to print the new aliases.")
