"""The public suites of mail authentication, and the count of what we answer as they do."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

AUTH = Path(__file__).resolve().parents[3] / "shared" / "corpora" / "auth"

needs_suites = pytest.mark.skipif(
    not AUTH.is_dir(), reason="the authentication suites are not at ../shared/corpora"
)


@dataclass
class Tally:
    """The cases of one suite: how many agree, which are counted apart, and which differ."""

    name: str
    agreed: int = 0
    apart: list[str] = field(default_factory=list)
    differing: dict[str, str] = field(default_factory=dict)

    def count(self, case: str, wanted: Collection[str], got: str) -> None:
        """Count one case; `wanted` are all the answers that its suite allows."""
        if got in wanted:
            self.agreed += 1
        else:
            self.differing[case] = f"wanted {' or '.join(wanted)}, got {got}"

    def show(self, reasons: Mapping[str, str]) -> None:
        """Print the row of the table, and each case that is no agreement with its reason."""
        cases = self.agreed + len(self.apart) + len(self.differing)
        row = f"cases {cases}, agree {self.agreed}, apart {len(self.apart)}"
        print(f"\n{self.name}: {row}, differ {len(self.differing)}")
        for case, answers in self.differing.items():
            print(f"  {case}: {answers}: {reasons.get(case, 'UNEXPLAINED')}")
        for case in self.apart:
            print(f"  apart {case}: {reasons.get(case, 'UNEXPLAINED')}")
