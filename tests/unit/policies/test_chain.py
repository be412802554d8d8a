"""The chain asks whom it may, and tells strangers nothing."""

from pathlib import Path

import pytest

from gateway.rule_pages import rules_markdown
from mail.reply import ALIAS_UNKNOWN, MESSAGE_ACCEPTED
from policies.chain import decide
from policies.default import CHAIN
from policies.profile import Profile
from policies.rule import Rule
from policies.verdict import Effect, VerdictKind
from tests.support.policies import buyer_mail, seller_mail, verdict_on

COUPON = "SAVE 20% with coupon code SUMMER20, visit our store for new arrivals, limited time"
PAGE = Path(__file__).parents[3] / "docs" / "policies.md"


@pytest.mark.parametrize("facts", [seller_mail(), buyer_mail(), buyer_mail(orders=())])
def test_ordinary_mail_is_accepted_without_a_finding(facts) -> None:
    verdict = verdict_on(facts)

    assert verdict.kind is VerdictKind.ACCEPT
    assert verdict.findings == ()


@pytest.mark.parametrize("state", ["unknown", "revoked"])
def test_unknown_and_revoked_aliases_get_one_and_the_same_reply(state: str) -> None:
    for evidence in ("pass", "fail", "none", "temporary"):
        verdict = verdict_on(seller_mail(alias_state=state, evidence=evidence, text=COUPON))

        assert verdict.reply == ALIAS_UNKNOWN


# What a stranger could learn from: each of these is refused when the author is proven.
STORED = (
    {"author_standing": "blocked"},
    {"recipient_blocked": True},
    {"thread_closed": True},
    {"orders": ()},
    {"text": COUPON},
)


@pytest.mark.parametrize("stored", STORED)
def test_a_proven_author_is_refused_with_the_reason(stored: dict[str, object]) -> None:
    verdict = verdict_on(seller_mail(**stored))

    assert verdict.kind is VerdictKind.REJECT
    assert f"[{verdict.decided_by[0]}]" in verdict.reply.text


@pytest.mark.parametrize("evidence", ["fail", "none", "temporary"])
@pytest.mark.parametrize("stored", STORED)
def test_without_proof_the_reply_does_not_depend_on_what_is_stored(
    evidence: str, stored: dict[str, object]
) -> None:
    with_fact = verdict_on(seller_mail(evidence=evidence, **stored))
    without = verdict_on(seller_mail(evidence=evidence))

    assert with_fact.reply == without.reply
    assert with_fact.kind is without.kind


def test_an_operator_who_looks_at_unproven_mail_sees_what_else_is_wrong() -> None:
    verdict = verdict_on(seller_mail(evidence="none", text=COUPON))

    assert verdict.kind is VerdictKind.HOLD
    assert verdict.leading.rule == "R-04"
    assert [finding.rule for finding in verdict.findings] == ["R-04", "R-16"]
    assert {finding.effect for finding in verdict.findings} == {Effect.HOLD}


@pytest.mark.parametrize("standing", ["unknown", "past"])
def test_a_stranger_who_is_proven_to_be_himself_hears_nothing_that_is_stored(standing: str) -> None:
    replies = {
        str(verdict_on(seller_mail(author_standing=standing, **stored)).reply)
        for stored in ({}, {"thread_closed": True}, {"orders": ()}, {"text": COUPON})
    }

    assert replies == {str(MESSAGE_ACCEPTED)}


def test_a_hold_stays_a_hold_without_proof() -> None:
    verdict = verdict_on(seller_mail(evidence="none", author_standing="unknown"))

    assert verdict.decided_by == ("R-04", "R-03")


@pytest.mark.parametrize("changes", [{"automatic": "auto-replied"}, {"self_copy": True}])
def test_mail_that_nobody_reads_is_absorbed_and_not_judged(changes: dict[str, object]) -> None:
    for evidence in ("pass", "none"):
        verdict = verdict_on(seller_mail(text=COUPON, orders=(), evidence=evidence, **changes))

        assert verdict.kind is VerdictKind.ABSORB
        assert verdict.reply.is_success


def test_an_absorbed_message_of_a_forger_is_refused() -> None:
    verdict = verdict_on(seller_mail(automatic="auto-replied", evidence="fail"))

    assert verdict.kind is VerdictKind.REJECT


def test_a_lookup_that_failed_defers_before_anything_is_absorbed_or_held() -> None:
    verdict = verdict_on(seller_mail(automatic="auto-replied", evidence="temporary"))

    assert verdict.kind is VerdictKind.DEFER
    assert str(verdict.reply).startswith("451 4.4.3 [R-04]")


def test_marketing_rules_do_not_look_at_buyers() -> None:
    assert verdict_on(buyer_mail(text=COUPON)).findings == ()


def test_an_empty_chain_accepts() -> None:
    assert decide(seller_mail(text=COUPON), Profile(), ()).kind is VerdictKind.ACCEPT


def test_ids_in_the_chain_are_unique() -> None:
    assert len({rule.id for rule in CHAIN}) == len(CHAIN)


@pytest.mark.parametrize("rule", CHAIN, ids=lambda rule: rule.id)
def test_every_answer_speaks_in_sentences(rule: Rule) -> None:
    for answer in rule.answers:
        for text in (answer.fix, *(() if answer.bland else (answer.wording,))):
            assert text[0].isupper() or text[0] == "{"
            assert text.endswith(".")


def test_the_page_says_of_the_rules_what_they_say_themselves() -> None:
    """`python -m gateway.rule_pages` writes the page anew; tests of rule_pages say what is in it."""
    assert rules_markdown() in PAGE.read_text("utf-8")


WATCHED = Profile(monitor=("R-12", "R-01", "R-04"))


def test_a_watched_rule_is_recorded_and_not_enforced() -> None:
    verdict = decide(seller_mail(orders=()), WATCHED)

    (finding,) = verdict.findings
    assert (verdict.kind, verdict.reply) == (VerdictKind.ACCEPT, MESSAGE_ACCEPTED)
    assert (finding.rule, finding.effect, finding.monitored) == ("R-12", Effect.WARN, Effect.REJECT)


def test_rules_about_who_may_write_are_enforced_even_where_somebody_would_watch_them() -> None:
    assert decide(seller_mail(alias_state="unknown"), WATCHED).kind is VerdictKind.REJECT
    assert decide(seller_mail(evidence="fail"), WATCHED).kind is VerdictKind.REJECT
