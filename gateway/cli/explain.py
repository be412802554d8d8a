"""`gobetween explain`: what would become of a mail file, stage by stage. Stores and sends nothing."""

import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from gateway.cli.options import config_option, json_option, print_json, printable

if TYPE_CHECKING:
    from gateway.explaining import Explainer


@click.command("explain")
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE.eml..."
)
@click.option(
    "--to", "alias", required=True, metavar="ALIAS", help="The alias that it would go to."
)
@click.option(
    "--from", "sender", default="", metavar="ADDRESS", help="The reverse-path; else From."
)
@click.option("--client", default="", metavar="IP", help="The host that sends it, for SPF.")
@click.option("--assume-authenticated", is_flag=True, help="Believe the From; ask no DNS.")
@click.option(
    "--output", type=click.Path(path_type=Path, file_okay=False), default=None, metavar="DIR",
    help="Where to write the finished bytes, as NAME.out.eml.",
)  # fmt: skip
@config_option
@json_option
def command(
    files: tuple[Path, ...],
    alias: str,
    sender: str,
    client: str,
    assume_authenticated: bool,
    output: Path | None,
    config_path: Path,
    as_json: bool,
) -> None:
    """Dry run of the whole pipeline over mail files: who vouches for the author, what the rules say, what changes.

    A file that cannot be read is named on stderr, the others go on, and the status is 1.
    """
    from gateway.config import load_config
    from gateway.explaining import Explainer, Transaction
    from gateway.opened import opened, system_lookup
    from gateway.reading import address_of_text

    reverse_path = address_of_text(sender, "--from") if sender else None
    transaction = Transaction(alias, reverse_path, client, assume_authenticated)
    with opened(load_config(config_path)) as gateway:
        explainer = Explainer(gateway, transaction, system_lookup(gateway.config))
        try:
            failed = _explain_all(explainer, files, output, as_json)
        finally:
            explainer.close()
    if failed:
        sys.exit(1)


def _explain_all(
    explainer: "Explainer", files: Iterable[Path], output: Path | None, as_json: bool
) -> int:
    from gateway.errors import GatewayError
    from gateway.explaining import write_output

    failed, taken = 0, set[Path]()
    for path in files:
        try:
            explanation = explainer.explain(path)
            if output is not None:
                explanation = write_output(output, explanation, taken)
        except GatewayError as error:
            failed += 1
            click.echo(f"gobetween: {error}", err=True)
            continue
        if as_json:
            print_json(explanation.as_row())
            continue
        for line in explanation_lines(explanation.as_row()):
            click.echo(printable(line))
    return failed


def explanation_lines(row: Mapping[str, Any]) -> Iterator[str]:
    """One file as a person reads it."""
    yield f"{row['file']}  {row['size']:,} octets"
    yield f"  verdict         {row['verdict']}   {row['reply']}"
    if row["note"]:
        yield f"  why             {row['note']}"
    if row["authentication"]:
        yield from _authentication_lines(row["authentication"])
    if row["route"]:
        route = row["route"]
        kind = "copy to its author" if route["is_self_copy"] else f"to the {route['to']}"
        answer = ", an answer" if route["is_reply"] else ""
        yield f"  route           from the {route['from']} {kind}{answer}, thread {route['thread_id']}"
    yield from _finding_lines(row)
    if row["header"]:
        yield from _header_lines(row["header"])
    if row["output"]:
        yield f"  output          {row['output']}"
    elif row["delivered"]:
        yield "  output          would be delivered (--output DIR writes the finished bytes)"
    yield ""


def _finding_lines(row: Mapping[str, Any]) -> Iterator[str]:
    for finding in row["findings"]:
        yield f"  {finding['rule']:<5} {finding['effect']:<9} {finding['reason']}"
        if finding["excerpt"]:
            yield f"                  found: {finding['excerpt']}"
        yield f"                  fix:   {finding['fix']}"
    if not row["findings"] and row["authentication"]:
        yield "  rules           none had anything to say"


def _authentication_lines(row: Mapping[str, Any]) -> Iterator[str]:
    by = f" by {row['method']}" if row["method"] else ""
    author = row["author"] or "nobody: there is no single From address"
    yield f"  authentication  {row['evidence']}{by}; author {author}, {row['standing']}"
    for one in row["results"]:
        yield f"                  {one['method']}={one['result']} {one['domain']} {one['detail']}".rstrip()


def _header_lines(header: Mapping[str, Any]) -> Iterator[str]:
    if header["dropped"]:
        yield f"  header dropped  {', '.join(header['dropped'])}"
    if header["added"]:
        yield f"  header added    {', '.join(header['added'])}"
    for change in header["changed"]:
        yield f"  header changed  {change['name']}: {change['before']}"
        yield f"              ->  {change['name']}: {change['after']}"
