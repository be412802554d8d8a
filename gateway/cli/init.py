"""`gobetween init`: a new gateway in one directory, and the DNS records to publish for it."""

from pathlib import Path

import click


@click.command("init")
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False), default=Path())
@click.option("--domain", default="relay.example", show_default=True, help="The alias domain.")
@click.option("--hostname", default="", help="Our host name; default: mx. before the domain.")
@click.option("--postmaster", default="", help="Who gets postmaster@ and abuse@ of the domain.")
@click.option("--smarthost", default="", help="host:port that takes our mail; default: MX hosts.")
def command(directory: Path, domain: str, hostname: str, postmaster: str, smarthost: str) -> None:
    """Make config.toml, a keyring, DKIM keys and an empty database in DIRECTORY (default: here)."""
    from gateway.setup import NewGateway, create, dns_records

    config = create(
        directory,
        NewGateway(
            domain=domain,
            hostname=hostname or f"mx.{domain}",
            postmaster=postmaster or "ops@example.org",
            smarthost=smarthost,
        ),
    )
    click.echo(f"Made {directory / 'config.toml'}, and var/ with keyring, DKIM keys and database.")
    click.echo(
        "Back up var/keyring.toml apart from the database: each is useless without the other."
    )
    click.echo("\nPublish these DNS records:\n")
    for record in dns_records(config):
        click.echo(f"{record.name}.  IN  {record.kind}  {record.value}")
    if smarthost:
        click.echo(
            "\nThe smarthost sends for the domain: add what its operator says to the SPF record."
        )
    else:
        click.echo(
            f"\nMail leaves from here: {config.gateway.hostname} needs A or AAAA records, and"
        )
        click.echo("the addresses that it sends from a PTR record with that name.")
    click.echo("\nThen: gobetween order import FILE, and gobetween serve.")
