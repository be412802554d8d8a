"""`gobetween policy`: what the rules are, what they say about a mail, and what others would have said."""

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from gateway.cli.options import (
    json_option,
    print_json,
    print_table,
    printable,
)

if TYPE_CHECKING:
    from gateway.checking import Bench, Checked, Fault
    from gateway.config import Config

F = TypeVar("F", bound=Callable[..., Any])


def perhaps_config_option(function: F) -> F:
    """--config FILE or GOBETWEEN_CONFIG, and neither is needed."""
    return click.option(
        "--config",
        "config_path",
        type=click.Path(path_type=Path, dir_okay=False),
        default=None,
        envvar="GOBETWEEN_CONFIG",
        help="Judge by this configuration's numbers; by the defaults without one.",
    )(function)


def policy_option(function: F) -> F:
    """--policy FILE: other numbers than those in force."""
    return click.option(
        "--policy",
        "policy_path",
        type=click.Path(path_type=Path, dir_okay=False),
        default=None,
        metavar="FILE",
        help="TOML with the keys of [marketplace.NAME.policy], and order_window_days, to judge by instead.",
    )(function)


def one_market_option(function: F) -> F:
    """--marketplace NAME: whose numbers."""
    return click.option(
        "--marketplace", default=None, metavar="NAME", help="Whose numbers; default: default."
    )(function)


@click.group("policy")
def command() -> None:
    """What the rules are, what they say about a mail, and what other numbers would have said."""


@command.command("check")
@click.argument(
    "inputs", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True),
    metavar="INPUT.jsonl|FILE.eml...",
)  # fmt: skip
@click.option(
    "--direction",
    type=click.Choice(("seller-to-buyer", "buyer-to-seller")),
    default="seller-to-buyer",
    show_default=True,
    help="Who writes to whom, where a line does not say it.",
)
@policy_option
@one_market_option
@perhaps_config_option
@json_option
def check(
    inputs: tuple[Path, ...],
    direction: str,
    policy_path: Path | None,
    marketplace: str | None,
    config_path: Path | None,
    as_json: bool,
) -> None:
    """Say what the rules say about mail, without a store.

    A file that ends in .eml, or does not begin with a brace, is one mail; another holds a JSON object a line ("-" is
    stdin): id, subject, text, and html, attachments, context where there are any. What a line leaves out is taken as
    good as can be: the author is proven, the order valid, and a seller writes first. A line that cannot be read is
    named on stderr, the others go on, and the status is 1.
    """
    from gateway.checking import check_inputs

    bench = _bench(config_path, marketplace, policy_path, direction)
    failed = _Told()
    results = failed.without_faults(check_inputs(inputs, bench))
    if as_json:
        _print_lines(results)
    else:
        _print_verdicts(results)
    if failed.count:
        sys.exit(1)


def _bench(
    config_path: Path | None, marketplace: str | None, policy_path: Path | None, direction: str
) -> "Bench":
    from database.clock import now
    from gateway.checking import Bench
    from gateway.profiles import alias_domain, chosen_profile

    config, name = _perhaps_config(config_path, marketplace)
    profile = chosen_profile(config, name, policy_path)
    return Bench(profile, alias_domain(config, name), now(), direction)


def _perhaps_config(path: Path | None, marketplace: str | None) -> tuple["Config | None", str]:
    if path is None:
        if marketplace is not None:
            raise click.UsageError(
                "--marketplace chooses among those of a configuration: name it with --config too"
            )
        return None, "default"
    from gateway.config import load_config

    return load_config(path), marketplace or "default"


class _Told:
    """Says on stderr what could not be judged, and counts it."""

    def __init__(self) -> None:
        self.count = 0
        self._passed_over: set[str] = set()

    def without_faults(self, results: "Iterable[Checked | Fault]") -> "Iterator[Checked]":
        """Let through what was judged."""
        from gateway.checking import Fault

        for one in results:
            if isinstance(one, Fault):
                self.count += 1
                click.echo(f"gobetween: {printable(f'{one.place}: {one.reason}')}", err=True)
                continue
            for key in one.passed_over:
                self._note(key)
            yield one

    def _note(self, key: str) -> None:
        if key not in self._passed_over:
            self._passed_over.add(key)
            text = f"gobetween: context.{key[:60]} is no key that is known; it is passed over"
            click.echo(printable(text), err=True)


def _print_lines(results: "Iterable[Checked]") -> None:
    import json

    encode = json.JSONEncoder(ensure_ascii=False).encode
    out = click.get_binary_stream("stdout")
    for one in results:
        # Half a character in an id goes out as the JSON escape that it came in as.
        out.write(f"{encode(one.as_row())}\n".encode("utf-8", "backslashreplace"))
    out.flush()


def _print_verdicts(results: "Iterable[Checked]") -> None:
    rows, kinds, rules = [], Counter[str](), Counter[str]()
    for one in results:
        verdict = one.verdict
        kinds[verdict.kind.value] += 1
        rules.update({finding.rule for finding in verdict.findings})
        said = "\n".join(f"{f.rule} {f.effect}: {f.reason}" for f in verdict.findings)
        rows.append((one.id, verdict.kind.value, f"{verdict.score:g}", said or "-"))
    print_table("Verdicts", ("id", "verdict", "score", "findings"), rows)
    if rows:
        click.echo(f"{len(rows):,} checked: {_counts(kinds)}")
    if rules:
        click.echo(f"Rules: {_counts(rules)}")


def _counts(counter: Mapping[str, int]) -> str:
    return ", ".join(f"{name} {count:,}" for name, count in sorted(counter.items()))


@command.command("rules")
@click.option("--markdown", "as_markdown", is_flag=True, help="As docs/policies.md has them.")
@one_market_option
@perhaps_config_option
@json_option
def rules(
    as_markdown: bool, marketplace: str | None, config_path: Path | None, as_json: bool
) -> None:
    """List every rule: id, direction, limits, and the words in which it speaks.

    With a configuration, with the numbers that are in force.
    """
    from gateway.profiles import chosen_profile
    from gateway.rule_pages import rule_lines, rule_rows, rules_markdown

    if as_json and as_markdown:
        raise click.UsageError("--json is for programs and --markdown for a page: choose one")
    if as_markdown:
        click.echo(rules_markdown())
        return
    config, name = _perhaps_config(config_path, marketplace)
    rows = rule_rows(None if config is None else chosen_profile(config, name, None))
    for row in rows:
        if as_json:
            print_json(row)
            continue
        for line in rule_lines(row):
            click.echo(line)
