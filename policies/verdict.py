"""What rules find and what the chain concludes: values that carry their reply.

A finding is one rule's word about one message. A verdict is the conclusion over all of them,
reached in `policies.combine`. Findings of effect strip and warn leave the verdict at accept.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from mail.reply import Reply
from policies.cuts import Cut


class Effect(StrEnum):
    """What one finding asks for."""

    WARN = "warn"
    STRIP = "strip"
    HOLD = "hold"
    REJECT = "reject"
    DEFER = "defer"
    ABSORB = "absorb"


class VerdictKind(StrEnum):
    """What happens: carried on, kept for an operator, refused, asked again, or recorded only."""

    ACCEPT = "accept"
    HOLD = "hold"
    REJECT = "reject"
    DEFER = "defer"
    ABSORB = "absorb"


# The verdict to which a finding of each effect leads when nothing stronger stands beside it.
KIND_OF_EFFECT: Final[Mapping[Effect, VerdictKind]] = MappingProxyType(
    {
        Effect.WARN: VerdictKind.ACCEPT,
        Effect.STRIP: VerdictKind.ACCEPT,
        Effect.HOLD: VerdictKind.HOLD,
        Effect.REJECT: VerdictKind.REJECT,
        Effect.DEFER: VerdictKind.DEFER,
        Effect.ABSORB: VerdictKind.ABSORB,
    }
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule's word about one message.

    `excerpt` quotes what offended and may be empty; `reason` is a plain sentence for the person
    who wrote the message, `fix` tells that person what to do. `reply` is what SMTP answers: a 5yz
    for reject, a 4yz for defer, and otherwise None. `score` is the sum of the symbols behind a
    scored rule. `answer` names which of its answers the rule gave and `values` what stands in it, so
    that the same can be said in another language. `cuts` is what the rewriter is to take out.
    `monitored` is the effect that the finding would have had, were its rule enforced. Raises
    ValueError when effect and reply disagree.
    """

    rule: str
    effect: Effect
    excerpt: str = field(repr=False)
    reason: str = field(repr=False)
    fix: str
    reply: Reply | None = None
    score: float = 0.0
    answer: str = ""
    values: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    cuts: tuple[Cut, ...] = field(default=(), repr=False)
    monitored: Effect | None = None

    def __post_init__(self) -> None:
        """Refuse a finding whose reply would say something else than its effect."""
        if self.effect is Effect.REJECT:
            fits = self.reply is not None and self.reply.is_permanent
        elif self.effect is Effect.DEFER:
            fits = self.reply is not None and self.reply.is_temporary
        else:
            fits = self.reply is None
        if not fits:
            raise ValueError(f"{self.rule}: the reply does not fit the effect {self.effect.value}")


@dataclass(frozen=True, slots=True)
class Verdict:
    """The conclusion over one message: kind, findings (the leading one first) and reply.

    Accept, hold and absorb answer 2yz, since the message is then ours to keep; reject answers 5yz
    and defer 4yz. Raises ValueError otherwise, because a verdict whose reply lies is how mail gets
    lost.
    """

    kind: VerdictKind
    findings: tuple[Finding, ...]
    score: float
    reply: Reply

    def __post_init__(self) -> None:
        """Refuse a verdict whose reply would say something else than its kind."""
        if self.kind is VerdictKind.REJECT:
            fits = self.reply.is_permanent
        elif self.kind is VerdictKind.DEFER:
            fits = self.reply.is_temporary
        else:
            fits = self.reply.is_success
        if not fits:
            raise ValueError(f"a reply {self.reply.code} does not fit the verdict {self.kind}")

    @property
    def leading(self) -> Finding | None:
        """The finding that the verdict speaks with, or None when no rule said anything."""
        return self.findings[0] if self.findings else None

    @property
    def cuts(self) -> tuple[Cut, ...]:
        """What the rewriter is to take out, each once, in order."""
        return tuple(dict.fromkeys(cut for finding in self.findings for cut in finding.cuts))

    @property
    def decided_by(self) -> tuple[str, ...]:
        """Ids of the rules whose findings lead to this kind of verdict, each once, in order."""
        deciding = (f.rule for f in self.findings if KIND_OF_EFFECT[f.effect] is self.kind)
        return tuple(dict.fromkeys(deciding))
