"""`gobetween policy`: what the rules are, what they say about a mail, and what others would have said."""

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from gateway.cli.options import (
    Span,
    config_option,
    json_option,
    operator,
    print_json,
    print_table,
    printable,
    when,
)
from gateway.cli.progress import progress_bar

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

    for one in results:
        # Half a character in an id goes out as the JSON escape that it came in as.
        text = json.dumps(one.as_row(), ensure_ascii=False)
        click.echo(text.encode("utf-8", "backslashreplace"))


def _print_verdicts(results: "Iterable[Checked]") -> None:
    rows = []
    kinds: Counter[str] = Counter()
    spoken: Counter[str] = Counter()
    for one in results:
        verdict = one.verdict
        kinds[verdict.kind.value] += 1
        spoken.update({finding.rule for finding in verdict.findings})
        said = "\n".join(f"{f.rule} {f.effect}: {f.reason}" for f in verdict.findings)
        rows.append((one.id, verdict.kind.value, f"{verdict.score:g}", said or "-"))
    print_table("Verdicts", ("id", "verdict", "score", "findings"), rows)
    if rows:
        click.echo(f"{len(rows):,} checked: {_counts(kinds)}")
    if spoken:
        click.echo(f"Rules: {_counts(spoken)}")


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


@command.command("replay")
@click.option(
    "--since", type=Span(), default="30d", show_default=True, metavar="SPAN", help="How far back."
)
@policy_option
@click.option("--marketplace", default=None, metavar="NAME", help="Only this one; default: all.")
@click.option(
    "--examples", type=click.IntRange(0, 1000), default=5, show_default=True,
    help="How many changed decisions to name, for each way in which they changed.",
)  # fmt: skip
@click.option("--show", "is_shown", is_flag=True, help="Show what the examples say. Audited.")
@click.option("--reason", default="", help="Why; needed with --show, and kept in the audit.")
@config_option
@json_option
def replay(
    since: int,
    policy_path: Path | None,
    marketplace: str | None,
    examples: int,
    is_shown: bool,
    reason: str,
    config_path: Path,
    as_json: bool,
) -> None:
    """Decide again about past mail, and say what would change.

    By the numbers in force, or by those of --policy FILE; a key that FILE leaves out has its default. Nothing is
    changed. Facts are taken anew from the stored bytes, so what was erased is skipped and counted. Mail that was
    refused before anybody was proven to have written it is kept without its text, and is not among them.
    """
    from database.clock import now
    from gateway.acting import Act
    from gateway.config import load_config
    from gateway.opened import opened
    from gateway.replaying import Question
    from gateway.replaying import replay as replay_all

    if is_shown and not reason.strip():
        raise click.UsageError("--show needs --reason TEXT: the audit keeps who looked, and why")
    act = Act(operator(), reason) if is_shown else None
    question = Question(max(0, now() - since), marketplace, policy_path, examples, act)
    with (
        opened(load_config(config_path)) as gateway,
        progress_bar("Deciding again", "decisions") as progress,
    ):
        row = replay_all(gateway, question, progress)
    if as_json:
        print_json(row)
        return
    for line in replay_lines(row):
        click.echo(printable(line))


def replay_lines(row: Mapping[str, Any]) -> Iterator[str]:
    """What a replay came to, as a person reads it."""
    yield f"{row['decisions']:,} decisions, {row['replayed']:,} decided again, {row['changed']:,} would change."
    for why, count in sorted(row["skipped"].items()):
        yield f"  skipped {count:>7,}  {why}"
    for change in row["changes"]:
        yield f"  {change['before']:>7} -> {change['after']:<7} {change['count']:>7,}"
    if row["rules"]:
        yield ""
        yield f"  {'rule':<6} {'spoke before':>13} {'after':>7}   {'stopped before':>14} {'after':>7}"
    for one in row["rules"]:
        spoke = f"{one['spoke_before']:>13,} {one['spoke_after']:>7,}"
        yield f"  {one['rule']:<6} {spoke}   {one['decided_before']:>14,} {one['decided_after']:>7,}"
    for one in row["examples"]:
        yield from _example_lines(one)


def _example_lines(one: Mapping[str, Any]) -> Iterator[str]:
    from gateway.cli.thread import message_lines

    before, after = (", ".join(one[name]) or "no rule" for name in ("rules_before", "rules_after"))
    yield ""
    yield f"{one['code']}  {when(one['at'])}  from the {one['from']}, thread {one['thread_id']}"
    yield f"  {one['before']} ({before}) -> {one['after']} ({after})"
    for reason in one.get("reasons_after", ()):
        yield f"  {reason}"
    if "message" in one:
        yield from message_lines(one["message"])


@command.command("rates")
@click.option(
    "--since", type=Span(), default="30d", show_default=True, metavar="SPAN", help="How far back."
)
@config_option
@json_option
def rates(since: int, config_path: Path, as_json: bool) -> None:
    """Show how often each rule spoke, and how often people overruled it.

    The override rate is the share of releases and upheld appeals among all that people decided about what a rule had
    held or refused, with its 95 % interval. A rule far above the others is too strict.
    """
    from database.clock import now
    from gateway.config import load_config
    from gateway.opened import opened
    from gateway.rates import rule_rates

    with opened(load_config(config_path)) as gateway:
        rows = rule_rates(gateway, max(0, now() - since))
    if as_json:
        for row in rows:
            print_json(row)
        return
    columns = (
        "rule", "spoke", "refused", "held", "released", "kept back", "lapsed", "appeals", "upheld",
        "override rate",
    )  # fmt: skip
    print_table("Rules and what became of their words", columns, map(_rate_cells, rows))


def _rate_cells(row: Mapping[str, Any]) -> tuple[object, ...]:
    rate = "-"
    if row["decided"]:
        rate = f"{row['override_rate']:.0%} ({row['low']:.0%} to {row['high']:.0%})"
    names = (
        "rule", "spoke", "refused", "held", "released", "kept_back", "lapsed", "appeals", "upheld",
    )  # fmt: skip
    return (*(row[name] for name in names), rate)
