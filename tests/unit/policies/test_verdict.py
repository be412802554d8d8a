"""Findings and verdicts cannot be made with a reply that says something else."""

import pytest

from mail.reply import ALIAS_UNKNOWN, MESSAGE_ACCEPTED, TEMPORARY_FAILURE, Reply
from policies.verdict import Effect, Finding, Verdict, VerdictKind
from tests.support.policies import warning


@pytest.mark.parametrize(
    ("effect", "reply"),
    [
        (Effect.REJECT, None),
        (Effect.REJECT, TEMPORARY_FAILURE),
        (Effect.DEFER, None),
        (Effect.DEFER, ALIAS_UNKNOWN),
        (Effect.HOLD, ALIAS_UNKNOWN),
        (Effect.WARN, MESSAGE_ACCEPTED),
        (Effect.ABSORB, TEMPORARY_FAILURE),
    ],
)
def test_a_finding_with_a_reply_of_another_meaning_does_not_exist(
    effect: Effect, reply: Reply | None
) -> None:
    with pytest.raises(ValueError, match="R-90"):
        Finding("R-90", effect, "", "reason", "fix", reply)


@pytest.mark.parametrize(
    ("kind", "reply"),
    [
        (VerdictKind.REJECT, MESSAGE_ACCEPTED),
        (VerdictKind.DEFER, ALIAS_UNKNOWN),
        (VerdictKind.ACCEPT, TEMPORARY_FAILURE),
        (VerdictKind.HOLD, ALIAS_UNKNOWN),
        (VerdictKind.ABSORB, TEMPORARY_FAILURE),
    ],
)
def test_a_verdict_with_a_reply_of_another_meaning_does_not_exist(
    kind: VerdictKind, reply: Reply
) -> None:
    with pytest.raises(ValueError, match="does not fit"):
        Verdict(kind, (), 0.0, reply)


def test_a_verdict_without_findings_has_no_leading_one() -> None:
    verdict = Verdict(VerdictKind.ACCEPT, (), 0.0, MESSAGE_ACCEPTED)

    assert verdict.leading is None
    assert verdict.decided_by == ()


def test_a_verdict_is_decided_by_the_rules_that_lead_to_it() -> None:
    hold, other = warning("R-91", Effect.HOLD), warning("R-92", Effect.HOLD)
    verdict = Verdict(VerdictKind.HOLD, (hold, other, hold, warning()), 0.0, MESSAGE_ACCEPTED)

    assert verdict.leading is hold
    assert verdict.decided_by == ("R-91", "R-92")


def test_a_finding_does_not_show_what_it_quotes() -> None:
    finding = Finding("R-90", Effect.WARN, "secret words", "They were: secret words.", "fix")

    assert "secret words" not in repr(finding)
