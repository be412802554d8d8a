"""`gobetween log`: what happened, a line an event."""

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from gateway.cli.options import (
    Span,
    config_option,
    json_option,
    marketplace_option,
    print_json,
    printable,
    when,
)

VERDICTS = ("accept", "hold", "reject", "defer", "absorb")
# Who follows without saying since when wants to see that the feed lives.
FOLLOWED_BACK = 10 * 60 * 1_000_000
_IDS = ("thread_id", "item_id")
_LEFT_OUT = frozenset(
    {"id", "at", "kind", "marketplace", "entry_id", "verdict", "rules", "decision", *_IDS}
)


class Moment(click.ParamType[int]):
    """A time: "2h" ago, or ISO 8601, UTC when it names no zone; its value is microseconds UTC."""

    name = "time"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """Read a time; a number already read passes through."""
        from database.clock import now

        if isinstance(value, int):
            return value
        try:
            return max(0, now() - Span().convert(value, param, ctx))
        except click.BadParameter:
            pass
        try:
            read = datetime.fromisoformat(str(value))
        except ValueError:
            hint = f'{value!r} is no time; write "2h", "30m" or "2026-11-21T03:00"'
            return self.fail(hint, param, ctx)
        zoned = read if read.tzinfo else read.replace(tzinfo=UTC)
        return max(0, round(zoned.timestamp() * 1_000_000))


@click.command("log")
@click.option("--follow", is_flag=True, help="Stay, and show what happens; Ctrl-C ends.")
@click.option("--order", "order_id", default="", help="Only the thread of this order.")
@click.option("--alias", default="", help="Only threads that mail to this alias belongs to.")
@click.option("--verdict", type=click.Choice(VERDICTS), default=None, help="Only this verdict.")
@click.option(
    "--since",
    type=Moment(),
    default=None,
    help='From then on: "2h" or an ISO time. All that is kept; ten minutes with --follow.',
)
@marketplace_option
@config_option
@json_option
def command(
    follow: bool,
    order_id: str,
    alias: str,
    verdict: str | None,
    since: int | None,
    marketplace: str,
    config_path: Path,
    as_json: bool,
) -> None:
    """Show what happened, line by line: ids and codes, nothing that anybody wrote.

    Mail of senders whom nobody vouches for belongs to no thread: --order and --alias leave it out.
    """
    from database.clock import now
    from gateway.config import load_config
    from gateway.feed import Wanted, read_events
    from gateway.opened import opened

    if since is None:
        since = now() - FOLLOWED_BACK if follow else 0
    wanted = Wanted(order_id, alias, marketplace, verdict or "", since)
    with opened(load_config(config_path)) as gateway:
        try:
            for row in read_events(gateway, wanted, is_following=follow):
                if as_json:
                    print_json({"time": when(row["at"]), **row})
                else:
                    click.echo(printable(event_line(row)))
        except KeyboardInterrupt:
            # Ctrl-C is how following ends, not a failure.
            return


def event_line(row: Mapping[str, Any]) -> str:
    """One event as a person reads it."""
    words = [when(row["at"]), f"{row['kind']:<9}"]
    words += [str(row[name]) for name in ("verdict", "rules") if row.get(name)]
    words += [f"{name} {value}" for name, value in row.items() if name not in _LEFT_OUT and value]
    words += [f"{name.removesuffix('_id')} {row[name]}" for name in _IDS if row[name] is not None]
    if row.get("decision"):
        # As the sender saw it, and as `held show` takes it.
        words.append(f"d:{row['decision']}")
    return "  ".join(words)
