"""R-15b: [Important] on offers and requests for reviews is refused; a habit is remarked upon."""

import pytest

from policies.facts import Tally
from policies.profile import Profile
from policies.rules.r15b_important_misuse import RULE
from policies.verdict import Effect
from tests.support.policies import is_silent, only_finding, seller_mail

PROFILE = Profile()
QUESTION = "Which size did you mean, M or L?"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("[Important] Final hours", "Only tonight: buy one get one free on all phone cases."),
        ("[Wichtig] Aktion", "Nur heute 20 % Rabatt auf alles."),
        ("[重要] 冬の大感謝祭", "コートが今週末まで30%オフです。"),
    ],
)
def test_an_offer_is_never_important(subject: str, text: str) -> None:
    finding = only_finding(RULE, seller_mail(subject=subject, text=text))

    assert finding.effect is Effect.REJECT
    assert str(finding.reply).startswith("550 5.7.1 [R-15b] Only customisation, delivery")
    assert finding.excerpt


def test_nor_is_a_request_for_a_review() -> None:
    mail = seller_mail(subject="[Important] Opinion", text="Please write a review of the yoga mat.")

    assert only_finding(RULE, mail).excerpt == "[Important] Opinion"


def test_a_question_about_the_order_is() -> None:
    assert is_silent(RULE, seller_mail(subject="[Important] Size?", text=QUESTION))


def test_without_the_tag_the_rule_is_silent() -> None:
    assert is_silent(RULE, seller_mail(subject="Important", text="20% off your next order"))


@pytest.mark.parametrize(
    ("proactive", "important", "speaks"), [(20, 1, False), (20, 2, True), (19, 19, False)]
)
def test_a_habit_of_it_is_remarked_upon(proactive: int, important: int, speaks: bool) -> None:
    tally = Tally(proactive=proactive, important=important)
    mail = seller_mail(subject="[Important] Size?", text=QUESTION, tally=tally)

    findings = RULE.check(mail, PROFILE)

    assert [finding.effect for finding in findings] == [Effect.WARN] * speaks


def test_an_answer_is_no_habit() -> None:
    tally = Tally(proactive=100, important=100)
    mail = seller_mail(subject="[Important] Size?", text=QUESTION, tally=tally, is_reply=True)

    assert is_silent(RULE, mail)
