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
    reason_option,
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
    """Show every key's family, id, state and age, and what an evidence key is known by; never a secret."""
    from gateway.config import load_config
    from gateway.opened import open_keyring
    from gateway.rotation import fingerprint_of

    keyring = open_keyring(load_config(config_path))
    rows = [
        (k.family.value, k.id, k.state.value, when(k.created_at), fingerprint_of(keyring, k))
        for k in keyring.keys
    ]
    if as_json:
        names = ("family", "id", "state", "created_at", "fingerprint")
        print_json([dict(zip(names, row, strict=True)) for row in rows])
    else:
        print_table("Keys", ("family", "id", "state", "made", "fingerprint"), rows)


@command.command("public")
@click.option(
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="A new file; without it they are printed.",
)
@config_option
def public(output: Path | None, config_path: Path) -> None:
    """Write the public halves of the evidence keys, to publish: `thread verify --key` reads them.

    Publish them where nobody who keeps the record can change them unseen.
    """
    from gateway.config import load_config
    from gateway.opened import open_keyring
    from gateway.rotation import public_keys, write_public

    text = public_keys(open_keyring(load_config(config_path)))
    if output is None:
        click.echo(text, nl=False)
        return
    write_public(output, text)
    click.echo(f"Written to {output}. Publish it, and again after each `key rotate evidence`.")


@command.command("rotate")
@click.argument("family", type=click.Choice(FAMILIES), default="token")
@config_option
def rotate(family: str, config_path: Path) -> None:
    """Make a new active key in FAMILY (default: token); the old one goes on reading.

    Running workers notice the new file within seconds and restart over it; no connection is refused meanwhile.
    """
    from gateway.config import load_config
    from gateway.rotation import rotate as rotate_family
    from vault.keyring import Family

    new, old = rotate_family(load_config(config_path), Family(family))
    click.echo(
        f"{family} key {new} is active now; key {old} goes on reading. Back the keyring up again."
    )
    if family == "evidence":
        click.echo("Publish the evidence keys again: `gobetween key public --output FILE`.")


@command.command("compromise")
@click.argument("key_id", type=int)
@click.option(
    "--overlap", type=Span(), default="30d", show_default=True, help="How long old aliases work on."
)
@reason_option
@config_option
def compromise(key_id: int, overlap: int, reason: str, config_path: Path) -> None:
    """Give every alias of token key KEY_ID a new one; the old ones work until the overlap ends."""
    from gateway.config import load_config
    from gateway.opened import opened
    from gateway.rotation import compromise as compromise_key

    def progress(total: int) -> None:
        click.echo(f"{total} aliases re-issued so far", err=True)

    with opened(load_config(config_path)) as gateway:
        total = compromise_key(
            gateway, key_id, overlap=overlap, reason=reason, actor=operator(), progress=progress
        )
    click.echo(
        f"Token key {key_id} is marked and {total} aliases are re-issued. "
        "Import the orders again to print the new aliases."
    )
