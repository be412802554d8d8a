"""The command `gobetween`. Commands are imported when they are called, so that --help answers at once."""

import importlib
import sys
from collections.abc import Mapping

import click

# Command -> (module, what it does in a few words). The words stand here so that --help imports nothing.
COMMANDS: Mapping[str, tuple[str, str]] = {
    "init": ("gateway.cli.init", "Make config, keyring and DKIM key; print the DNS records to publish."),
    "serve": ("gateway.cli.serve", "Run the gateway: SMTP, delivery, health and metrics."),
    "demo": ("gateway.cli.demo", "Play a conversation through a real gateway on this machine."),
    "order": ("gateway.cli.order", "Import orders and show their aliases."),
    "seller": ("gateway.cli.seller", "Sellers, their mailboxes and who may write for them."),
    "buyer": ("gateway.cli.buyer", "Buyers, and which of them want no first messages."),
    "alias": ("gateway.cli.alias", "Show, revoke and re-issue aliases."),
    "explain": ("gateway.cli.explain", "Dry run of the whole pipeline over mail files."),
    "policy": ("gateway.cli.policy", "What the rules are, and what they say about a mail."),
    "thread": ("gateway.cli.thread", "The record of each conversation."),
    "held": ("gateway.cli.held", "Mail that waits for an operator."),
    "queue": ("gateway.cli.queue", "Mail on its way out."),
    "log": ("gateway.cli.log", "What happened, line by line."),
    "key": ("gateway.cli.key", "List, rotate and retire keys."),
    "db": ("gateway.cli.db", "The database's schema."),
    "drill": ("gateway.cli.drill", "Break things on purpose and count what is lost."),
}  # fmt: skip


class LazyGroup(click.Group):
    """A group whose commands are modules with a `command` in them."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names in the order of the table, which is the order of a first day with gobetween."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import the module of one command."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(COMMANDS[cmd_name][0])
        found = module.command
        assert isinstance(found, click.Command)
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands from the table, without importing one."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, words) for name, (_, words) in COMMANDS.items()])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="gobetween", prog_name="gobetween")
def gobetween() -> None:
    """Carry the mail between buyers and sellers, and show neither the other's address.

    Every command but init, demo and thread verify takes --config FILE (default: GOBETWEEN_CONFIG, else config.toml).
    """


def main() -> None:
    """Run the command line; an error that a person can meet is one text on stderr and status 1."""
    from gateway.cli.errors import EXPECTED

    try:
        gobetween(prog_name="gobetween")
    except EXPECTED as error:
        click.echo(f"gobetween: {error}", err=True)
        sys.exit(1)


if __name__ == "__main__":
    main()
