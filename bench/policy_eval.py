"""How well the rules decide, over mail that nobody on the project wrote and over cases of its own.

    python -m bench.policy_eval [--wrong] [--json] [--picture FILE] [--policy FILE] [--corpus DIR] [--own FILE]
    python -m bench.policy_eval --rows bench/unseen/*.jsonl [--wrong] [--json] [--picture FILE] [--policy FILE]

1. Marketing counts as caught when it is refused or held; order mail that is refused or held is a false refusal.
2. Labels come from the sources, so figures are given by source, and their mean over sources ("macro") beside them.
   Rates have Wilson intervals of 95 %; a macro's half width is the root of the sum of its sources' squared half
   widths, by their number.
3. Every row is judged as the acceptance does: a seller writes first, about a valid order.
4. `--rows` measures labelled rows of other files instead, by language: those of `bench/unseen` were written for
   measuring, by people who had not seen the rules.
5. A case of our own agrees when verdict and rules are those written down: the default profile's `default_verdict`
   where there is one, and under `contact_details = links = "refuse"` the `verdict`.
"""

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import sqrt
from pathlib import Path
from typing import Any

from bench.policy_picture import draw
from database.clock import now
from gateway.cases import Case, read_case
from gateway.checking import Bench, check_case
from gateway.errors import GatewayError
from gateway.profiles import DEFAULT_DOMAIN, chosen_profile
from gateway.rates import wilson
from policies.profile import Handling, Profile
from policies.verdict import Effect, Verdict, VerdictKind

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpora" / "policy"
OWN = ROOT / "tests" / "policy_corpus" / "cases.jsonl"
ORDER, MARKETING = "order", "marketing"
STOPPED = frozenset({VerdictKind.REJECT, VerdictKind.HOLD})
# What hard.jsonl expects, and when a verdict is that.
DELIVER, REDACTED, BLOCK = "deliver", "deliver_redacted", "block"
BORDERLINE = "borderline"


@dataclass(frozen=True, slots=True)
class Rate:
    """So many of so many."""

    hits: int
    total: int

    @property
    def value(self) -> float:
        return self.hits / self.total if self.total else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        return wilson(self.hits, self.total)

    def as_row(self) -> Mapping[str, Any]:
        low, high = self.interval
        return {
            "hits": self.hits,
            "total": self.total,
            "rate": self.value,
            "low": low,
            "high": high,
        }

    def __str__(self) -> str:
        low, high = self.interval
        return f"{self.hits}/{self.total} {self.value:.1%} ({low:.1%} to {high:.1%})"


@dataclass(frozen=True, slots=True)
class Judged:
    """One row and its verdict."""

    id: str
    source: str
    label: str
    case: Case = field(repr=False)
    verdict: Verdict = field(repr=False)

    @property
    def is_stopped(self) -> bool:
        return self.verdict.kind in STOPPED

    @property
    def is_wrong(self) -> bool:
        return self.is_stopped is not (self.label == MARKETING)


@dataclass(frozen=True, slots=True)
class Tried:
    """One row whose verdict was written down beforehand: what was wanted, and whether it came."""

    id: str
    wanted: str
    agrees: bool
    case: Case = field(repr=False)
    verdict: Verdict = field(repr=False)
    counts: bool = True


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Everything that was measured."""

    labelled: tuple[Judged, ...]
    hard: tuple[Tried, ...]
    own: Mapping[str, tuple[Tried, ...]]

    def by_source(self, label: str) -> Mapping[str, Rate]:
        """How much mail of one label was stopped, by source."""
        found: dict[str, list[bool]] = defaultdict(list)
        for one in self.labelled:
            if one.label == label:
                found[one.source].append(one.is_stopped)
        return {source: Rate(sum(hits), len(hits)) for source, hits in sorted(found.items())}

    def precision(self) -> Rate:
        """How much of what was stopped is marketing."""
        stopped = [one.label == MARKETING for one in self.labelled if one.is_stopped]
        return Rate(sum(stopped), len(stopped))

    def confusion(self) -> Mapping[str, Mapping[str, int]]:
        """How often each label got each verdict."""
        table = {label: Counter[str]() for label in (ORDER, MARKETING)}
        for one in self.labelled:
            table[one.label][one.verdict.kind.value] += 1
        return table

    def scores(self) -> Mapping[str, Sequence[float]]:
        """The scores of each label's rows."""
        found: dict[str, list[float]] = {ORDER: [], MARKETING: []}
        for one in self.labelled:
            found[one.label].append(one.verdict.score)
        return found


def macro(rates: Iterable[Rate]) -> tuple[float, float]:
    """The mean over sources, and the half width of its interval."""
    given = list(rates)
    if not given:
        return 0.0, 0.0
    halves = [(rate.interval[1] - rate.interval[0]) / 2 for rate in given]
    count = len(given)
    return sum(rate.value for rate in given) / count, sqrt(sum(h * h for h in halves)) / count


def rows_of(path: Path) -> list[Mapping[str, Any]]:
    """The rows of a file of JSON lines. Raises GatewayError when it is not there."""
    try:
        lines = path.read_text("utf-8").splitlines()
    except OSError as error:
        raise GatewayError(
            f"cannot read {path}: {error.strerror}. Name the folder with --corpus, files with --rows."
        ) from None
    return [json.loads(line) for line in lines if line.strip()]


def case_of(row: Mapping[str, Any]) -> Case:
    """A row as a case: its own direction where it has one."""
    return read_case(json.dumps(row), 0)


def evaluate(corpus: Path | None, own: Path | None, profile: Profile) -> Evaluation:
    """Judge everything once."""
    bench = Bench(profile, DEFAULT_DOMAIN, now())
    labelled = rows_of(corpus / "policy.jsonl") if corpus else []
    hard = rows_of(corpus / "hard.jsonl") if corpus else []
    return Evaluation(
        labelled=tuple(_judged(row, bench) for row in labelled),
        hard=tuple(_hard(row, bench) for row in hard),
        own=_own(rows_of(own), bench) if own else {},
    )


def evaluate_rows(files: Sequence[Path], profile: Profile) -> Evaluation:
    """Judge the labelled rows of some files."""
    bench = Bench(profile, DEFAULT_DOMAIN, now())
    rows = [row for file in files for row in rows_of(file)]
    return Evaluation(tuple(_judged(row, bench) for row in rows), (), {})


def _judged(row: Mapping[str, Any], bench: Bench) -> Judged:
    case = case_of(row)
    source = row.get("source_repo") or row["language"]
    return Judged(row.get("id", ""), source, row["label"], case, check_case(case, bench))


def _hard(row: Mapping[str, Any], bench: Bench) -> Tried:
    case = case_of(row)
    verdict, wanted = check_case(case, bench), row["expected"]
    counts = BORDERLINE not in row["reason"]
    return Tried(row["id"], wanted, is_expected(wanted, verdict), case, verdict, counts)


def is_expected(wanted: str, verdict: Verdict) -> bool:
    """Whether a verdict is the action that hard.jsonl wants."""
    if wanted == BLOCK:
        return verdict.kind in STOPPED
    is_changed = any(finding.effect is Effect.STRIP for finding in verdict.findings)
    is_accepted = verdict.kind is VerdictKind.ACCEPT
    return is_accepted and (is_changed or wanted == DELIVER)


def strict(profile: Profile) -> Profile:
    """The profile that the verdicts of our own cases are written for."""
    return replace(profile, contact_details=Handling.REFUSE, links=Handling.REFUSE)


def _own(rows: Sequence[Mapping[str, Any]], bench: Bench) -> Mapping[str, tuple[Tried, ...]]:
    refusing = replace(bench, profile=strict(bench.profile))
    return {
        "refuse": tuple(own_case(row, row["verdict"], refusing) for row in rows),
        "default": tuple(
            own_case(row, row.get("default_verdict", row["verdict"]), bench) for row in rows
        ),
    }


def own_case(row: Mapping[str, Any], wanted: str, bench: Bench) -> Tried:
    """Judge one case of ours: its verdict is the one wanted, and its rules spoke, or none where none may."""
    case = case_of(row)
    verdict = check_case(case, bench)
    spoken = {finding.rule for finding in verdict.findings}
    speaks = spoken >= set(row["rules"]) if row["rules"] else not spoken
    said = f"{wanted} by {', '.join(row['rules']) or 'no rule'}"
    return Tried(row["id"], said, verdict.kind.value == wanted and speaks, case, verdict)


def rate_of(tried: Iterable[Tried]) -> Rate:
    """How many of those that count agree."""
    counted = [one.agrees for one in tried if one.counts]
    return Rate(sum(counted), len(counted))


def as_row(found: Evaluation) -> Mapping[str, Any]:
    """The result for programs."""
    return {
        "labels": {label: _label_row(found, label) for label in (ORDER, MARKETING)},
        "precision": found.precision().as_row(),
        "confusion": found.confusion(),
        "hard": rate_of(found.hard).as_row(),
        "own": {name: rate_of(tried).as_row() for name, tried in found.own.items()},
        "wrong": [one.id for one in found.labelled if one.is_wrong]
        + [one.id for one in found.hard if not one.agrees and one.counts],
        "wrong_own": {
            name: [one.id for one in tried if not one.agrees] for name, tried in found.own.items()
        },
    }


def _label_row(found: Evaluation, label: str) -> Mapping[str, Any]:
    rates = found.by_source(label)
    mean, half = macro(rates.values())
    return {
        "sources": {source: rate.as_row() for source, rate in rates.items()},
        "all": _sum(rates.values()).as_row(),
        "macro": {"rate": mean, "half_width": half},
    }


def _sum(rates: Iterable[Rate]) -> Rate:
    given = list(rates)
    return Rate(sum(rate.hits for rate in given), sum(rate.total for rate in given))


def lines(found: Evaluation) -> Iterable[str]:
    """The result for people."""
    for label, title in (
        (MARKETING, "Marketing refused or held (recall)"),
        (ORDER, "Order mail refused or held (false refusals)"),
    ):
        rates = found.by_source(label)
        if not rates:
            continue
        yield title
        for source, rate in rates.items():
            yield f"  {source:<62} {rate}"
        mean, half = macro(rates.values())
        yield f"  {'all':<62} {_sum(rates.values())}"
        yield f"  {'macro over sources':<62} {mean:.1%} (+- {half:.1%})"
    if found.labelled:
        yield f"Precision: {found.precision()}"
        for label, kinds in found.confusion().items():
            yield f"  {label:<10} {', '.join(f'{kind} {count}' for kind, count in sorted(kinds.items()))}"
    if found.hard:
        yield f"hard.jsonl, borderline rows left out: {rate_of(found.hard)}"
    for name, tried in found.own.items():
        yield f"Own cases, profile {name}: {rate_of(tried)}"


def wrong_lines(found: Evaluation) -> Iterable[str]:
    """Every row that came out wrong, with what was said about it."""
    for one in found.labelled:
        if one.is_wrong:
            yield from _shown(one.id, one.label, one.case, one.verdict)
    for each in (found.hard, *found.own.values()):
        for tried in each:
            if not tried.agrees and tried.counts:
                yield from _shown(tried.id, tried.wanted, tried.case, tried.verdict)


def _shown(row_id: str, wanted: str, case: Case, verdict: Verdict) -> Iterable[str]:
    yield f"== {row_id}: wanted {wanted}, got {verdict.kind.value}, score {verdict.score:g}"
    for finding in verdict.findings:
        yield f"   {finding.rule} {finding.effect}: {finding.reason}"
    yield f"   subject: {case.subject}"
    yield f"   text: {case.text[:600]}"
    if case.html:
        yield f"   html: {case.html[:400]}"


def main() -> int:
    """Run what the arguments say; 1 when it could not be run."""
    parser = argparse.ArgumentParser(prog="bench.policy_eval", description=__doc__)
    parser.add_argument(
        "--corpus", type=Path, default=CORPUS, help="folder of policy.jsonl and hard.jsonl"
    )
    parser.add_argument(
        "--rows", type=Path, nargs="+", help="files of labelled rows, in place of all others"
    )
    parser.add_argument("--own", type=Path, default=OWN, help="our own cases")
    parser.add_argument("--policy", type=Path, help="a policy file, in place of the defaults")
    parser.add_argument("--wrong", action="store_true", help="print the rows that came out wrong")
    parser.add_argument(
        "--picture", type=Path, help="PNG or SVG: confusion table and score histogram"
    )
    parser.add_argument("--json", action="store_true", help="print JSON for programs")
    given = parser.parse_args()
    try:
        profile = chosen_profile(None, "default", given.policy)
        found = (
            evaluate_rows(given.rows, profile)
            if given.rows
            else evaluate(given.corpus, given.own, profile)
        )
    except GatewayError as error:
        print(f"bench: {error}", file=sys.stderr)
        return 1
    print(json.dumps(as_row(found)) if given.json else "\n".join(lines(found)))
    if given.wrong:
        print("\n".join(wrong_lines(found)))
    if given.picture:
        draw(found.confusion(), found.scores(), profile, given.picture)
    return 0


if __name__ == "__main__":
    sys.exit(main())
