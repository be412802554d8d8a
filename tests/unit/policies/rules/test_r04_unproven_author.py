import pytest

from policies.rules.r04_unproven_author import RULE
from policies.verdict import Effect, VerdictKind
from tests.support.policies import buyer_mail, is_silent, only_finding, seller_mail, verdict_on


def test_a_proven_author_passes() -> None:
    assert is_silent(RULE, buyer_mail(evidence="pass"))


def test_a_repeat_of_what_counts_once_is_absorbed_with_the_words_of_accepted_mail() -> None:
    finding = only_finding(RULE, seller_mail(is_repeat=True))
    verdict = verdict_on(seller_mail(is_repeat=True))

    assert finding.effect is Effect.ABSORB
    assert finding.reason == "This very message has been taken before."
    assert (verdict.kind, str(verdict.reply)) == (
        VerdictKind.ABSORB,
        str(verdict_on(seller_mail()).reply),
    )


def test_a_repeat_is_absorbed_before_anybody_is_asked_to_look_at_it() -> None:
    assert verdict_on(buyer_mail(is_repeat=True, author_standing="unknown")).kind is (
        VerdictKind.ABSORB
    )


@pytest.mark.parametrize(
    ("evidence", "effect"),
    [("fail", Effect.REJECT), ("none", Effect.HOLD), ("temporary", Effect.DEFER)],
)
def test_a_repeat_softens_no_other_answer(evidence: str, effect: Effect) -> None:
    assert only_finding(RULE, buyer_mail(evidence=evidence, is_repeat=True)).effect is effect
