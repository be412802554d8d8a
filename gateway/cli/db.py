"""`gobetween db`: the schema. `serve` refuses an old one; only this changes it."""

from pathlib import Path

import click

from gateway.cli.options import config_option


@click.group("db")
def command() -> None:
    """The database's schema."""


@command.command("upgrade")
@config_option
def upgrade_schema(config_path: Path) -> None:
    """Bring the schema to this version; safe to call again."""
    from database.engine import prepare_store
    from database.migrations.upgrade import head_revision, upgrade
    from gateway.config import load_config
    from gateway.opened import store_settings

    settings = store_settings(load_config(config_path))
    prepare_store(settings)
    upgrade(settings)
    click.echo(f"The schema is at revision {head_revision()}.")
