"""What a domain publishes about mail to it: the record and the policy of MTA-STS (RFC 8461). Pure.

Reading is strict: what is not a record or a policy by the grammar is none, and a policy that was
kept is not replaced by it.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

MOST_OCTETS: Final = 64 * 1024
MOST_PATTERNS: Final = 200
# RFC 8461 section 3.2: about one year, in seconds.
LONGEST_AGE: Final = 31_557_600

_LABEL: Final = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_PATTERN: Final = re.compile(rf"(?:\*\.)?(?:{_LABEL}\.)+{_LABEL}")
# RFC 8461 section 3.1.
_RECORD: Final = re.compile(
    rb"v=STSv1[ \t]*;[ \t]*id=([A-Za-z0-9]{1,32})[ \t]*"
    rb"(?:;[ \t]*[A-Za-z0-9][A-Za-z0-9_.-]{0,31}=[!-:<>-~]+[ \t]*)*;?[ \t]*"
)
_VERSION: Final = re.compile(rb"v=STSv1[ \t]*;")
_FIELD: Final = re.compile(r"([A-Za-z0-9][A-Za-z0-9_.-]{0,31}):[ \t]*(.*?)[ \t]*")
_AGE: Final = re.compile(r"[0-9]{1,10}")


class PolicyError(ValueError):
    """Not a policy of RFC 8461. The text quotes nothing."""


class StsMode(StrEnum):
    """What follows when a server does not fit: no mail to it, mail and a count, or nothing."""

    ENFORCE = "enforce"
    TESTING = "testing"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class StsPolicy:
    """A policy: its mode, the patterns of MX names in lower case, and seconds that it lasts."""

    mode: StsMode
    patterns: tuple[str, ...]
    max_age: int

    def __post_init__(self) -> None:
        if not 0 <= self.max_age <= LONGEST_AGE:
            raise PolicyError("max_age is out of bounds")
        if not self.patterns and self.mode is not StsMode.NONE:
            raise PolicyError("the policy names no server")
        if not all(map(_PATTERN.fullmatch, self.patterns)):
            raise PolicyError("an MX pattern is no domain name")

    def allows(self, host: str) -> bool:
        """Whether an MX host fits (RFC 8461 section 4.1): "*" stands for exactly one label."""
        name = host.lower()
        return name in self.patterns or f"*.{name.partition('.')[2]}" in self.patterns


@dataclass(frozen=True, slots=True)
class KnownPolicy:
    """A policy as it was fetched: under which id of the record, and when (microseconds UTC)."""

    id: str
    policy: StsPolicy
    fetched_at: int

    @property
    def expires_at(self) -> int:
        """When it no longer counts, in microseconds UTC."""
        return self.fetched_at + self.policy.max_age * 1_000_000


def parse_record(texts: Iterable[bytes]) -> str | None:
    """Return the id of the one STS record among a domain's TXT records, or None."""
    records = [text for text in texts if _VERSION.match(text)]
    # RFC 8461 section 3.1: of several records none counts.
    found = _RECORD.fullmatch(records[0]) if len(records) == 1 else None
    return None if found is None else found[1].decode("ascii")


def parse_policy(octets: bytes) -> StsPolicy:
    """Read a policy file (RFC 8461 section 3.2). Raises PolicyError."""
    if len(octets) > MOST_OCTETS:
        raise PolicyError("the policy is too long")
    single, patterns = _fields(octets)
    if single.get("version") != "STSv1":
        raise PolicyError("the policy has no known version")
    if single.get("mode") not in tuple(StsMode):
        raise PolicyError("the policy has no known mode")
    age = single.get("max_age", "")
    if _AGE.fullmatch(age) is None:
        raise PolicyError("the policy has no max_age")
    return StsPolicy(StsMode(single["mode"]), tuple(patterns), min(int(age), LONGEST_AGE))


def _fields(octets: bytes) -> tuple[dict[str, str], list[str]]:
    single: dict[str, str] = {}
    patterns: list[str] = []
    try:
        text = octets.decode("utf-8")
    except UnicodeDecodeError:
        raise PolicyError("the policy is not UTF-8") from None
    for line in text.replace("\r\n", "\n").split("\n"):
        if not line.strip(" \t"):
            continue
        found = _FIELD.fullmatch(line)
        if found is None:
            raise PolicyError("a line of the policy is no field")
        if found[1] == "mx":
            patterns.append(found[2].lower())
        else:
            # RFC 8461 section 3.2: of a field that may not be repeated the first one counts.
            single.setdefault(found[1], found[2])
    if len(patterns) > MOST_PATTERNS:
        raise PolicyError("the policy names too many servers")
    return single, patterns
