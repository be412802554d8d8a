"""Hold the coverage floors: pure packages 100 % of lines and branches, the whole at least 90 %.

Run after pytest --cov; combines the files of every process and reads the result.
"""

import subprocess
import sys
from pathlib import Path

PURE = (
    "mail/*,vault/*,policies/*,thread_store/matching.py,thread_store/chain.py,relay/pipeline.py,"
    "relay/rewrite/*,relay/queue/item.py,relay/queue/schedule.py,relay/deliver/next_hop.py,"
    "relay/deliver/route.py,relay/deliver/sts_policy.py,thread_store/bundle.py,relay/quoting.py"
)
FLOORS = ((PURE, 100), ("*", 90))


def main() -> int:
    root = Path(__file__).resolve().parent.parent
    coverage = [sys.executable, "-m", "coverage"]
    if any(path.name != ".coverage" for path in root.glob(".coverage.*")):
        subprocess.run([*coverage, "combine", "--quiet", "--append"], cwd=root, check=False)
    failed = 0
    for files, floor in FLOORS:
        print(f"coverage of {files}: at least {floor} %")
        report = [*coverage, "report", f"--include={files}", f"--fail-under={floor}"]
        failed |= subprocess.run(report, cwd=root, check=False).returncode
    return failed


if __name__ == "__main__":
    sys.exit(main())
