"""The shape of a translation."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

Answers = Mapping[tuple[str, str], tuple[str, str]]
_NONE: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Table:
    """One language: names of rules by their id; wording and fix by rule and by name of the answer.

    The named values in braces are those of the English wording. `terms` are words that stand in
    values and not in wordings, such as states of an order, by what the rule writes, and `between`
    stands between two of them.
    """

    names: Mapping[str, str]
    answers: Answers
    terms: Mapping[str, str] = field(default_factory=lambda: _NONE)
    between: str = "; "


def file_answers(
    faults: Mapping[str, tuple[str, str]], allowed: str, removed: str
) -> dict[tuple[str, str], tuple[str, str]]:
    """Return the answers of R-22 about single files, as refused and as removed.

    `allowed` stands behind the fix of a refusal, `removed` behind the wording of a removal; both
    begin with the blank that the language wants there.
    """
    refusals = {("R-22", fault): (said, fix + allowed) for fault, (said, fix) in faults.items()}
    removals = {
        ("R-22", f"{fault}-removed"): (said + removed, fix) for fault, (said, fix) in faults.items()
    }
    return refusals | removals
