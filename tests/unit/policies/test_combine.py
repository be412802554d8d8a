"""The combiner: the strongest effect decides, in the precedence that its page gives."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mail.reply import ALIAS_UNKNOWN, MESSAGE_ACCEPTED, TEMPORARY_FAILURE
from policies.combine import PRECEDENCE, combine
from policies.verdict import KIND_OF_EFFECT, Effect, Finding, VerdictKind

REPLIES = {Effect.REJECT: ALIAS_UNKNOWN, Effect.DEFER: TEMPORARY_FAILURE}


def finding(effect: Effect, rule: str = "R-90", score: float = 0.0) -> Finding:
    return Finding(rule, effect, "", "reason", "fix", REPLIES.get(effect), score)


FINDINGS = st.lists(st.sampled_from(Effect).map(finding))


def test_no_finding_is_accepted() -> None:
    verdict = combine(())

    assert verdict.kind is VerdictKind.ACCEPT
    assert verdict.reply is MESSAGE_ACCEPTED


@pytest.mark.parametrize(("stronger", "weaker"), [*itertools.combinations(PRECEDENCE, 2)])
def test_the_stronger_of_two_effects_decides(stronger: Effect, weaker: Effect) -> None:
    verdict = combine((finding(weaker), finding(stronger)))

    assert verdict.kind is KIND_OF_EFFECT[stronger]
    assert verdict.leading == finding(stronger)
    assert verdict.reply == REPLIES.get(stronger, MESSAGE_ACCEPTED)


@pytest.mark.parametrize("effect", Effect)
def test_every_effect_has_its_place(effect: Effect) -> None:
    assert combine((finding(effect),)).kind is KIND_OF_EFFECT[effect]


def test_among_equals_the_chain_decides() -> None:
    first, second = finding(Effect.HOLD, "R-91"), finding(Effect.HOLD, "R-92")

    assert combine((first, second)).leading is first
    assert combine((second, first)).leading is second


@given(FINDINGS, st.randoms(use_true_random=False))
def test_the_kind_does_not_depend_on_the_order_of_findings(
    findings: list[Finding], chance: object
) -> None:
    shuffled = list(findings)
    chance.shuffle(shuffled)

    assert combine(findings).kind is combine(shuffled).kind


@given(FINDINGS, st.sampled_from(Effect).map(finding))
def test_another_finding_never_weakens_the_verdict(findings: list[Finding], more: Finding) -> None:
    kinds = [KIND_OF_EFFECT[effect] for effect in PRECEDENCE]

    assert kinds.index(combine([*findings, more]).kind) <= kinds.index(combine(findings).kind)


def test_scores_add_up_and_no_finding_is_lost() -> None:
    findings = (finding(Effect.WARN, score=3.0), finding(Effect.HOLD, score=5.5))

    verdict = combine(findings)

    assert verdict.score == 8.5
    assert set(verdict.findings) == set(findings)
