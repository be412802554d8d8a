"""What findings quote, without the contact details and secrets that other findings take out. Pure.

A rule about offers or threats quotes the words around what it found, and a telephone number or a password may stand
there. Excerpts go into the record, into letters, and into replies that servers of others log.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from policies.cuts import CutKind
from policies.verdict import Finding, Verdict
from policies.wording import excerpt_of, reply_line

# The rules about contact details and secrets; their own excerpts are masked already.
_VEILING: Final = frozenset({"R-20", "R-24"})
# In place of what is not shown; ASCII, since replies are.
VEIL: Final = "***"
# A shorter piece is the name of a messenger at most.
_SHORTEST: Final = 5


def veiled(verdict: Verdict) -> Verdict:
    """Return a verdict whose findings quote nothing whole that is to be taken out."""
    hidden = _hidden(verdict.findings)
    if not hidden:
        return verdict
    reply = verdict.reply.with_text(_without(verdict.reply.text, hidden))
    return replace(
        verdict, findings=tuple(_veiled(one, hidden) for one in verdict.findings), reply=reply
    )


def _hidden(findings: Sequence[Finding]) -> tuple[str, ...]:
    """What may not be shown, as it stands in texts, in excerpts and in replies, the longest first."""
    written = {
        cut.written
        for one in findings
        if one.rule in _VEILING
        for cut in one.cuts
        if cut.kind is CutKind.WORDS
    }
    shown = {form for one in written for form in (one, excerpt_of(one), reply_line(one))}
    told = (one for one in shown if len(one.strip(" ?")) >= _SHORTEST)
    return tuple(sorted(told, key=lambda one: (-len(one), one)))


def _veiled(finding: Finding, hidden: Sequence[str]) -> Finding:
    if finding.rule in _VEILING:
        return finding
    reply = finding.reply
    return replace(
        finding,
        excerpt=_without(finding.excerpt, hidden),
        reason=_without(finding.reason, hidden),
        reply=reply and reply.with_text(_without(reply.text, hidden)),
        values=tuple((name, _without(value, hidden)) for name, value in finding.values),
    )


def _without(text: str, hidden: Sequence[str]) -> str:
    for written in hidden:
        text = text.replace(written, VEIL)
    return text
