"""R-15: who opted out is left alone, but for what an order needs."""

import pytest

from policies.rules.r15_opted_out import RULE
from policies.verdict import Effect
from tests.support.policies import is_silent, only_finding, seller_mail


def test_a_first_message_to_a_buyer_who_opted_out_is_refused_with_the_way_to_send_it() -> None:
    finding = only_finding(RULE, seller_mail(opted_out=True, subject="How is the jacket?"))

    assert finding.effect is Effect.REJECT
    assert "[Important]" in finding.fix
    assert finding.excerpt == "How is the jacket?"


@pytest.mark.parametrize(
    "subject", ["[Important] Size?", "Size [WICHTIG]", "【重要】サイズ", "[ importante ] talla"]
)
def test_what_the_order_needs_goes_through_in_every_language(subject: str) -> None:
    assert is_silent(RULE, seller_mail(opted_out=True, subject=subject))


@pytest.mark.parametrize("subject", ["Important: size", "(Important) size", "[Very important]"])
def test_the_tag_needs_its_brackets(subject: str) -> None:
    assert not is_silent(RULE, seller_mail(opted_out=True, subject=subject))


def test_an_answer_needs_no_tag() -> None:
    assert is_silent(RULE, seller_mail(opted_out=True, is_reply=True))
