"""R-06, R-14 and R-27: how long a text may be, why it is written, and in which language."""

import pytest

from policies.profile import Mismatch, Profile
from policies.reading.values import Language
from policies.rules import r06_text_length, r14_purpose, r27_language
from policies.verdict import Effect
from tests.support.policies import is_silent, only_finding, order, seller_mail

ASKS = Profile(purpose_required=True)
FRENCH = Language("fr", 0.95)


def test_four_thousand_characters_pass_and_one_more_does_not() -> None:
    assert is_silent(r06_text_length.RULE, seller_mail(length=4_000))
    finding = only_finding(r06_text_length.RULE, seller_mail(length=4_001))

    assert str(finding.reply) == (
        "552 5.2.3 [R-06] The text has 4001 characters; the limit is 4000. Shorten it by at least 1, "
        "or put the details into a PDF."
    )


@pytest.mark.parametrize(
    ("purpose", "limit"),
    [
        ("customisation", 800),
        ("delivery", 2_000),
        ("digital-key", 400),
        ("refund", 4_000),
        ("?", 4_000),
    ],
)
def test_a_declared_purpose_may_lower_the_limit(purpose: str, limit: int) -> None:
    assert is_silent(r06_text_length.RULE, seller_mail(purpose=purpose, length=limit))
    finding = only_finding(r06_text_length.RULE, seller_mail(purpose=purpose, length=limit + 1))

    assert str(limit) in finding.reason
    assert (f"“{purpose}”" in finding.reason) is (limit < 4_000)


def test_a_limit_of_the_marketplace_below_that_of_the_purpose_holds() -> None:
    facts = seller_mail(purpose="delivery", length=1_001)

    finding = only_finding(r06_text_length.RULE, facts, Profile(text_limit=1_000))

    assert finding.answer == "too-long"


def test_purposes_are_asked_for_only_where_the_marketplace_does() -> None:
    assert is_silent(r14_purpose.RULE, seller_mail())
    finding = only_finding(r14_purpose.RULE, seller_mail(), ASKS)

    assert finding.effect is Effect.HOLD
    assert "customisation, delivery, address" in finding.fix


def test_a_purpose_that_does_not_exist_is_held() -> None:
    finding = only_finding(r14_purpose.RULE, seller_mail(purpose="newsletter"), ASKS)

    assert finding.reason == "No reason for contact is called “newsletter”."


def test_a_purpose_that_does_not_fit_the_order_is_held() -> None:
    facts = seller_mail(purpose="customisation", orders=(order(status="delivered"),))

    finding = only_finding(r14_purpose.RULE, facts, ASKS)

    assert "does not fit an order that is delivered" in finding.reason


@pytest.mark.parametrize(
    "change",
    [
        {"purpose": "delivery"},
        {"is_reply": True},
        {"other_side_has_written": True},
        {"orders": ()},
        {"direction": "buyer-to-seller"},
    ],
)
def test_a_fitting_purpose_passes_and_answers_need_none(change: dict[str, object]) -> None:
    assert r14_purpose.RULE.check(seller_mail(**change), ASKS) == ()


def test_a_first_message_in_another_language_is_held() -> None:
    finding = only_finding(r27_language.RULE, seller_mail(buyer_language="de", language=FRENCH))

    assert finding.effect is Effect.HOLD
    assert finding.reason == "The buyer reads Deutsch; this message appears to be in français."


@pytest.mark.parametrize(
    ("change", "profile"),
    [
        ({"is_reply": True}, Profile()),
        ({}, Profile(language_mismatch=Mismatch.WARN)),
    ],
)
def test_an_answer_or_a_milder_profile_gets_a_remark(
    change: dict[str, object], profile: Profile
) -> None:
    facts = seller_mail(buyer_language="de", language=FRENCH, **change)

    assert only_finding(r27_language.RULE, facts, profile).effect is Effect.WARN


@pytest.mark.parametrize(
    ("buyer_language", "language"),
    [
        ("fr", FRENCH),
        ("fr-CA", FRENCH),
        ("", FRENCH),
        ("de", None),
        ("de", Language("fr", 0.79)),
        ("no", Language("da", 1.0)),
    ],
)
def test_a_buyer_who_reads_it_or_may_read_it_gets_it(
    buyer_language: str, language: Language | None
) -> None:
    assert is_silent(
        r27_language.RULE, seller_mail(buyer_language=buyer_language, language=language)
    )
