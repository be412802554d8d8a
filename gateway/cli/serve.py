"""`gobetween serve`: the gateway itself."""

import sys
from pathlib import Path

import click

from gateway.cli.options import config_option


@click.command("serve")
@config_option
def command(config_path: Path) -> None:
    """Run the gateway until SIGTERM or Ctrl-C: SMTP in, delivery out, health and metrics."""
    from gateway.config import load_config
    from gateway.opened import row_ids
    from gateway.ready import refuse_unusable
    from gateway.supervisor import Supervisor

    supervisor = Supervisor(load_config(config_path), config_path.resolve(), row_ids())
    supervisor.claim()
    # What would stop every worker is said once, here, by the user that the workers run as.
    refuse_unusable(load_config(config_path))
    sys.exit(supervisor.run())
