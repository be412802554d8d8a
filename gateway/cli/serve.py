"""`gobetween serve`: the gateway itself."""

import sys
from pathlib import Path

import click

from gateway.cli.options import config_option


@click.command("serve")
@config_option
def command(config_path: Path) -> None:
    """Run the gateway until SIGTERM or Ctrl-C: SMTP in, delivery out, health and metrics."""
    from database.engine import prepare_store
    from gateway.config import load_config
    from gateway.opened import intake_settings, opened, row_ids, store_settings
    from gateway.supervisor import Supervisor

    config = load_config(config_path)
    # What would stop every worker is said once, here, before anything listens.
    prepare_store(store_settings(config))
    with opened(config):
        intake_settings(config)
    sys.exit(Supervisor(config, config_path.resolve(), row_ids()).run())
