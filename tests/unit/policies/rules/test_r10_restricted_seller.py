"""R-10: a restricted seller answers, and does not write first."""

from policies.rules.r10_restricted_seller import RULE
from policies.verdict import Effect
from tests.support.policies import DAY, NOW, is_silent, only_finding, seller_mail


def test_a_first_message_is_refused_until_the_day_is_over() -> None:
    finding = only_finding(RULE, seller_mail(restricted_until=NOW + DAY))

    assert finding.effect is Effect.REJECT
    assert "restricted until 2026-09-" in finding.reason


def test_the_restriction_ends_at_its_moment() -> None:
    assert is_silent(RULE, seller_mail(restricted_until=NOW))
    assert is_silent(RULE, seller_mail())


def test_answers_go_through() -> None:
    assert is_silent(RULE, seller_mail(restricted_until=NOW + DAY, is_reply=True))
    assert is_silent(RULE, seller_mail(restricted_until=NOW + DAY, other_side_has_written=True))
