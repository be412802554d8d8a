"""`python -m bench [--rounds N] [--messages N] [--json]` and `python -m bench stages [--json]`."""

import argparse
import sys
from functools import partial

from bench.programs import BenchError
from gateway.errors import GatewayError


def main() -> int:
    """Run what the arguments say; 1 when it could not be run."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("what", nargs="?", choices=("compare", "stages"), default="compare")
    parser.add_argument("--rounds", type=int, default=5, help="rounds of the comparison")
    parser.add_argument("--messages", type=int, default=3000, help="messages a run (stages: 500)")
    parser.add_argument("--json", action="store_true", help="print JSON for programs")
    given = parser.parse_args()
    say = partial(print, file=sys.stderr if given.json else sys.stdout, flush=True)
    try:
        if given.what == "stages":
            from bench import stages

            costs = stages.run(500 if given.messages == 3000 else given.messages)
            print(stages.as_json(costs) if given.json else stages.table(costs))
        else:
            from bench import compare

            found = compare.run(given.rounds, given.messages, say)
            print(compare.as_json(found) if given.json else compare.table(found))
    except (BenchError, GatewayError) as error:
        print(f"bench: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
