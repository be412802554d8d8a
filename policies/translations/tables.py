"""The shape of a translation."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """One language: names of rules by their id; wording and fix by rule and by name of the answer.

    The named values in braces are those of the English wording.
    """

    names: Mapping[str, str]
    answers: Mapping[tuple[str, str], tuple[str, str]]
