"""How often each rule speaks, and how often people disagree with it: the override rate.

A rule that holds mail which operators then release, or refuses mail whose appeal is upheld, is too strict. A rate of a
few cases says little, so each stands beside its Wilson interval of 95 %.

1. A verdict belongs to the rule that leads it, which stands first in the record: a rule that had only a remark beside
   it must not answer for the hold.
2. Outcomes are those of the span, whenever the mail had come; a message that still waits counts as held and no more.
3. What nobody decided about before its deadline says nothing about the rule: it lapsed, and counts apart.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from math import sqrt
from typing import Any, Final

from gateway.opened import Opened
from gateway.reading import reading
from gateway.releasing import DEADLINE
from policies.verdict import VerdictKind
from thread_store.model import HoldState, Outcome

_Z: Final = 1.959963984540054


def wilson(hits: int, total: int) -> tuple[float, float]:
    """The 95 % interval of a share after Wilson (1927); from 0 to 1 when there is nothing to go by."""
    if not total:
        return 0.0, 1.0
    share, square = hits / total, _Z * _Z
    centre = share + square / (2 * total)
    spread = _Z * sqrt(share * (1 - share) / total + square / (4 * total * total))
    scale = 1 + square / total
    return max(0.0, (centre - spread) / scale), min(1.0, (centre + spread) / scale)


def rule_rates(gateway: Opened, since: int) -> Sequence[Mapping[str, Any]]:
    """A row for each rule that spoke or was overruled since a moment (microseconds UTC), by id."""
    threads = gateway.stores.threads
    with reading(gateway) as connection:
        spoken = threads.spoken(connection, since)
        outcomes = threads.outcomes(connection, since)
    counts: dict[str, Counter[str]] = {}
    for (rules, verdict), times in spoken.items():
        for rule in rules:
            counts.setdefault(rule, Counter())["spoke"] += times
        if rules and verdict in _STOPPED:
            counts[rules[0]][_STOPPED[verdict]] += times
    for outcome in outcomes:
        for rule in outcome.rules[:1]:
            counts.setdefault(rule, Counter()).update(_of_outcome(outcome))
    return [_row(rule, found) for rule, found in sorted(counts.items())]


_STOPPED: Final = {VerdictKind.REJECT.value: "refused", VerdictKind.HOLD.value: "held"}


def _of_outcome(outcome: Outcome) -> tuple[str, ...]:
    if outcome.decided_by == DEADLINE:
        return ("lapsed",)
    is_released = outcome.state is HoldState.RELEASED
    if outcome.is_appeal:
        return ("appeals", "upheld") if is_released else ("appeals",)
    return ("released",) if is_released else ("kept_back",)


def _row(rule: str, found: Counter[str]) -> Mapping[str, Any]:
    decided = found["released"] + found["kept_back"] + found["appeals"]
    overruled = found["released"] + found["upheld"]
    low, high = wilson(overruled, decided)
    return {
        "rule": rule,
        **{name: found[name] for name in ("spoke", "refused", "held", "released", "kept_back")},
        **{name: found[name] for name in ("lapsed", "appeals", "upheld")},
        "decided": decided,
        "override_rate": overruled / decided if decided else None,
        "low": low,
        "high": high,
    }
