"""The comparison: rounds that alternate between the relays, medians with their range, and the ratio of each round."""

import json
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.cpu import cpu_seconds
from bench.gobetween import Gobetween
from bench.load import Sink, send
from bench.postfix import Postfix
from bench.programs import find_programs
from bench.relay import Relay
from gateway.demo.play import free_port

MODES = {"one mail a connection": False, "reused connections": True}
WARM_UP = 200


@dataclass(frozen=True, slots=True)
class Measurement:
    """One run: messages a second until the sink had all, and until the last 250; CPU in ms a message."""

    round: int
    relay: str
    mode: str
    messages: int
    rate: float
    accepted: float
    cpu: float


def measure(
    relay: Relay, program: str, sink: Sink, number: int, mode: str, count: int
) -> Measurement:
    """Send `count` messages through a relay, and wait for all of them at the sink."""
    before, spent = sink.count, cpu_seconds(*relay.roots())
    started = time.monotonic()
    send(
        program, relay.port, relay.recipient, relay.sender, relay.message, count, reuse=MODES[mode]
    )
    accepted = time.monotonic()
    ended = sink.wait_for(before + count, 300.0)
    # What is settled after the last delivery belongs to the cost as well.
    time.sleep(0.5)
    spent = cpu_seconds(*relay.roots()) - spent
    return Measurement(
        number, relay.name, mode, count,
        rate=count / (ended - started), accepted=count / (accepted - started), cpu=1000 * spent / count,
    )  # fmt: skip


def run(rounds: int, messages: int, say: Callable[[str], object]) -> list[Measurement]:
    """Measure `rounds` times, relay by relay, mode by mode. Raises BenchError."""
    programs = find_programs()
    with TemporaryDirectory(prefix="gobetween-bench-") as made:
        root = Path(made)
        # Postfix's processes run as its own user and must get through.
        root.chmod(0o755)
        sink_port = free_port()
        sink = Sink(programs["smtp-sink"], sink_port)
        relays: tuple[Relay, ...] = (
            Gobetween(root / "gobetween", free_port(), free_port(), sink_port),
            Postfix(root / "postfix", programs, free_port(), sink_port),
        )
        started: list[Relay] = []
        try:
            for relay in relays:
                relay.start()
                started.append(relay)
                measure(relay, programs["smtp-source"], sink, 0, "reused connections", WARM_UP)
            return _rounds(relays, programs["smtp-source"], sink, rounds, messages, say)
        finally:
            for relay in started:
                relay.stop()
            sink.stop()


def _rounds(
    relays: Sequence[Relay],
    program: str,
    sink: Sink,
    rounds: int,
    messages: int,
    say: Callable[[str], object],
) -> list[Measurement]:
    found = []
    for number in range(1, rounds + 1):
        for mode in MODES:
            for relay in relays:
                one = measure(relay, program, sink, number, mode, messages)
                say(
                    f"round {number}/{rounds}  {mode:22}  {relay.name:20} {one.rate:7.0f}/s  {one.cpu:.2f} ms CPU"
                )
                found.append(one)
    return found


def ratios(found: Sequence[Measurement], mode: str) -> list[float]:
    """gobetween's rate over Postfix's, round by round."""
    rates = {(one.round, one.relay): one.rate for one in found if one.mode == mode}
    numbers = sorted({number for number, _ in rates})
    return [rates[n, Gobetween.name] / rates[n, Postfix.name] for n in numbers]


def table(found: Sequence[Measurement]) -> str:
    """The result for people."""
    lines = [f"{'':22}  {'relay':20}  {'messages a second':>22}  {'CPU ms a message':>22}"]
    for mode in MODES:
        for name in (Gobetween.name, Postfix.name):
            of = [one for one in found if one.mode == mode and one.relay == name]
            rate, cpu = _spread([o.rate for o in of], 0), _spread([o.cpu for o in of], 2)
            lines.append(f"{mode:22}  {name:20}  {rate:>22}  {cpu:>22}")
    for mode in MODES:
        each = ratios(found, mode)
        written = " ".join(f"{ratio:.2f}" for ratio in each)
        lines.append(f"ratio, {mode}: {_spread(each, 2)}  (by round: {written})")
    return "\n".join(lines)


def as_json(found: Sequence[Measurement]) -> str:
    """The result for programs."""
    return json.dumps({
        "measurements": [asdict(one) for one in found],
        "ratios": {mode: ratios(found, mode) for mode in MODES},
    })  # fmt: skip


def _spread(values: Sequence[float], digits: int) -> str:
    low, middle, high = min(values), statistics.median(values), max(values)
    return f"{middle:.{digits}f} [{low:.{digits}f}-{high:.{digits}f}]"
