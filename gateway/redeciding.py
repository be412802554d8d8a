"""One past decision reached again: pure, from its snapshot and the bytes of its message. Picklable, for a process pool.

What the rewriter and the leak guard found then (R-29) is kept as it was: nothing is rewritten again. It counts where
the rules would still let the message go on, as they did then.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from mail.message import parse_message
from policies.chain import decide
from policies.combine import PRECEDENCE
from policies.default import CHAIN
from policies.profile import Profile
from policies.verdict import KIND_OF_EFFECT, Effect, VerdictKind
from relay.content import read_content
from relay.decide import facts_from

_OF_THE_CHAIN: Final = frozenset(rule.id for rule in CHAIN)


@dataclass(frozen=True, slots=True)
class Said:
    """What one rule said: its strongest effect, and the sentences."""

    rule: str
    effect: str
    reason: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Redecision:
    """What was decided, and what would be: the verdict after, and what each rule said before and after."""

    after: str
    said_before: tuple[Said, ...]
    said_after: tuple[Said, ...]


class Unreadable(ValueError):
    """A snapshot or findings are not what was written."""


def redecide(context: bytes, findings: bytes, raw: bytes, profile: Profile) -> Redecision:
    """Decide about a message again under `profile`.

    Raises:
        Unreadable: the record holds no facts, or other ones than any version wrote.

    """
    try:
        rows = json.loads(findings)
        facts = facts_from(context, read_content(parse_message(raw)))
        before = tuple(Said(row["rule"], row["effect"], row["reason"]) for row in rows)
    except (ValueError, KeyError, TypeError) as error:
        raise Unreadable(type(error).__name__) from None
    verdict = decide(facts, profile)
    after = [Said(one.rule, one.effect.value, one.reason) for one in verdict.findings]
    if verdict.kind is VerdictKind.ACCEPT:
        after += [said for said in before if said.rule not in _OF_THE_CHAIN]
    return Redecision(_kind_of(after), before, tuple(after))


def redecide_all(
    batch: Sequence[tuple[bytes, bytes, bytes]], profile: Profile
) -> list[Redecision | None]:
    """Decide about many again; None for each that cannot be read."""
    return [_or_none(context, findings, raw, profile) for context, findings, raw in batch]


def rules_of(said: Sequence[Said]) -> tuple[str, ...]:
    """The rules that spoke, each once."""
    return tuple(dict.fromkeys(one.rule for one in said))


def deciding(said: Sequence[Said], verdict: str) -> tuple[str, ...]:
    """The rules whose words lead to a verdict, each once."""
    kinds: Mapping[str, str] = {effect.value: kind.value for effect, kind in KIND_OF_EFFECT.items()}
    return tuple(dict.fromkeys(one.rule for one in said if kinds.get(one.effect) == verdict))


def _or_none(context: bytes, findings: bytes, raw: bytes, profile: Profile) -> Redecision | None:
    try:
        return redecide(context, findings, raw, profile)
    except Unreadable:
        return None


def _kind_of(said: Sequence[Said]) -> str:
    effects: Any = {one.effect for one in said}
    strongest = next((effect for effect in PRECEDENCE if effect.value in effects), Effect.WARN)
    return KIND_OF_EFFECT[strongest].value
