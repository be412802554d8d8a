"""Issue 4, acceptance of the rules: order mail goes on, marketing does not, and borderline cases come out as expected.

Measured with, never trained on. Every row is judged as a first message of a seller about a valid order.
"""

from functools import cache

import pytest

from bench.policy_eval import CORPUS, MARKETING, ORDER, Evaluation, evaluate, macro, rate_of
from policies.profile import Profile

pytestmark = pytest.mark.skipif(
    not CORPUS.is_dir(), reason="the evaluation corpora are not at ../shared/corpora"
)


@cache
def measured() -> Evaluation:
    return evaluate(CORPUS, None, Profile())


def test_order_mail_is_refused_or_held_at_most_once_in_a_hundred() -> None:
    rates = measured().by_source(ORDER).values()

    assert sum(rate.total for rate in rates) >= 390
    assert sum(rate.hits for rate in rates) / sum(rate.total for rate in rates) <= 0.01


def test_marketing_is_refused_or_held_in_every_source_but_for_one_in_twenty() -> None:
    mean, _ = macro(measured().by_source(MARKETING).values())

    assert mean >= 0.95


def test_nine_of_ten_handmade_cases_come_out_as_expected() -> None:
    rate = rate_of(measured().hard)

    assert rate.total >= 58
    assert rate.value >= 0.9
