"""How fast the rules decide, on one core, over short mail that people wrote and over mail that nobody would write.

    python -m bench.policy_speed [--rounds N] [--json] [--profile] [--corpus DIR]

1. Messages a second: lines as `policy check` reads them, through facts, every rule and the line that comes out.
2. Decisions: facts are there, all rules are asked; the median and the 99th percentile over all messages.
3. Repeated: 10 kB of one character, or of a short piece that repeats, as the text and as HTML; the slowest ones.
"""

import argparse
import cProfile
import json
import pstats
import statistics
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from bench.policy_eval import CORPUS, OWN
from database.clock import now
from gateway.cases import Case, read_case
from gateway.checking import Bench, Checked, check_case, check_lines, facts_of_case
from gateway.profiles import DEFAULT_DOMAIN
from policies.chain import decide
from policies.profile import Profile

MILLISECONDS = 1_000
SIZE = 10_000
# What the issue promises: messages a second, and milliseconds.
WANTED_RATE, WANTED_P99, WANTED_REPEATED = 1_500, 3.0, 50.0
CHARACTERS = (
    " \t\n.,;:-_/\\|+*#'\"!?$%&()[]{}<>=@~^`"
    "0159aAeioxzä·•…–“„’€\u00a0\u00ad\u200b\u200d\u202e\u3000\u0301👍①Ａ０あ中"
)
PIECES = (
    "1 ", "a@", "a.", "0-", "http://", "www.", "<a>", "<div>", "</", "&#", "&amp;", "=?", "%20",
    "one two ", "null eins ", "order 1 ", "+49 ", "4111 ", ">\n", "\r\n", "dot ", "sale ", "a\u200b",
)  # fmt: skip


def lines_of(corpus: Path) -> list[bytes]:
    """Every line of every corpus that is there."""
    paths = [
        path for path in (corpus / "policy.jsonl", corpus / "hard.jsonl", OWN) if path.exists()
    ]
    return [line for path in paths for line in path.read_bytes().splitlines(keepends=True)]


def rate(lines: Sequence[bytes], bench: Bench) -> float:
    """Messages a second of this process's time, from the line that comes in to the line that goes out."""
    started = time.process_time()
    for one in check_lines(BytesIO(b"".join(lines)), "bench", bench):
        assert isinstance(one, Checked)
        json.dumps(one.as_row(), ensure_ascii=False)
    return len(lines) / (time.process_time() - started)


def decisions(lines: Iterable[bytes], bench: Bench) -> list[float]:
    """Milliseconds of each decision, the facts being there."""
    spent = []
    for number, line in enumerate(lines, 1):
        facts = facts_of_case(read_case(line.decode(), number), bench)
        started = time.perf_counter()
        decide(facts, bench.profile)
        spent.append((time.perf_counter() - started) * MILLISECONDS)
    return spent


def repeated(bench: Bench) -> Mapping[str, float]:
    """Milliseconds for 10 kB of each character and piece: the better of two, text or HTML, whichever is worse."""
    found = {}
    for piece in (*CHARACTERS, *PIECES):
        text = (piece * (SIZE // len(piece.encode()) + 1))[:SIZE]
        for name, case in (
            ("text", Case("", "seller-to-buyer", "Your order", text)),
            ("subject", Case("", "seller-to-buyer", text, "")),
            ("html", Case("", "seller-to-buyer", "Your order", "", f"<p>{text}</p>")),
        ):
            found[f"{piece!a} {name}"] = min(_spent(case, bench) for _ in range(2))
    return found


def _spent(case: Case, bench: Bench) -> float:
    started = time.perf_counter()
    check_case(case, bench)
    return (time.perf_counter() - started) * MILLISECONDS


def measure(corpus: Path, rounds: int) -> Mapping[str, Any]:
    """All three, the first one by the best round."""
    bench = Bench(Profile(), DEFAULT_DOMAIN, now())
    lines = lines_of(corpus)
    # Patterns and models are compiled and read with the first messages.
    rate(lines[:200], bench)
    rates = [rate(lines, bench) for _ in range(rounds)]
    spent = sorted(decisions(lines, bench))
    hurt = sorted(repeated(bench).items(), key=lambda pair: -pair[1])
    return {
        "messages": len(lines),
        "per_second": max(rates),
        "p50_ms": statistics.median(spent),
        "p99_ms": spent[int(len(spent) * 0.99)],
        "slowest_ms": spent[-1],
        "repeated_ms": dict(hurt[:12]),
    }


def table(found: Mapping[str, Any]) -> str:
    """The result for people, each figure beside what was promised."""
    lines = [
        f"{found['messages']:,} messages, {found['per_second']:,.0f} a second (wanted {WANTED_RATE:,})",
        f"decision: median {found['p50_ms']:.2f} ms, p99 {found['p99_ms']:.2f} ms (wanted {WANTED_P99:g}), "
        f"slowest {found['slowest_ms']:.2f} ms",
        f"10 kB of one piece, slowest (wanted under {WANTED_REPEATED:g} ms):",
        *(f"  {name:<24} {spent:8.1f} ms" for name, spent in found["repeated_ms"].items()),
    ]
    return "\n".join(lines)


def profiled(corpus: Path) -> str:
    """Where the time goes, by function, itself and all that it calls."""
    bench, lines = Bench(Profile(), DEFAULT_DOMAIN, now()), lines_of(corpus)
    rate(lines[:200], bench)
    with cProfile.Profile() as watched:
        rate(lines, bench)
    stats = pstats.Stats(watched, stream=sys.stdout)
    stats.sort_stats("cumulative").print_stats(r"policies|relay|gateway", 45)
    return ""


def main() -> int:
    """Run what the arguments say."""
    parser = argparse.ArgumentParser(prog="bench.policy_speed", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="rounds of the first measure")
    parser.add_argument(
        "--corpus", type=Path, default=CORPUS, help="folder of policy.jsonl, hard.jsonl"
    )
    parser.add_argument("--profile", action="store_true", help="print where the time goes instead")
    parser.add_argument("--json", action="store_true", help="print JSON for programs")
    given = parser.parse_args()
    if given.profile:
        print(profiled(given.corpus))
        return 0
    found = measure(given.corpus, given.rounds)
    print(json.dumps(found) if given.json else table(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
