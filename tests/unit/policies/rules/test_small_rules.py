"""R-01 to R-13: each with what it refuses, what it lets pass, and what it says."""

import pytest

from policies.default import CHAIN
from policies.profile import Profile
from policies.rule import Rule
from policies.verdict import Effect
from tests.support.policies import DAY, NOW, buyer_mail, is_silent, only_finding, order, seller_mail

RULES = {rule.id: rule for rule in CHAIN}


@pytest.mark.parametrize("rule", [r for r in CHAIN if r.id != "R-16"], ids=lambda rule: rule.id)
def test_ordinary_mail_passes_every_rule(rule: Rule) -> None:
    assert is_silent(rule, seller_mail())
    assert is_silent(rule, buyer_mail())


def test_an_alias_in_its_overlap_still_carries_mail() -> None:
    assert is_silent(RULES["R-01"], seller_mail(alias_state="overlap"))
    assert is_silent(RULES["R-02"], seller_mail(alias_state="overlap"))


def test_a_blocked_sender_is_refused() -> None:
    finding = only_finding(RULES["R-03"], seller_mail(author_standing="blocked"))

    assert finding.effect is Effect.REJECT
    assert str(finding.reply) == (
        "550 5.7.1 [R-03] The sender address at shop.example is blocked for this account. "
        "Write from an approved address, or approve this one under Messaging permissions."
    )


@pytest.mark.parametrize("standing", ["unknown", "past"])
def test_an_unknown_sender_and_a_past_address_are_held(standing: str) -> None:
    assert only_finding(RULES["R-03"], buyer_mail(author_standing=standing)).effect is Effect.HOLD


def test_an_approved_sender_passes() -> None:
    assert is_silent(RULES["R-03"], seller_mail(author_standing="approved"))


@pytest.mark.parametrize(
    ("evidence", "effect", "reply"),
    [
        ("fail", Effect.REJECT, "550 5.7.26 [R-04]"),
        ("none", Effect.HOLD, "None"),
        ("temporary", Effect.DEFER, "451 4.4.3 [R-04]"),
    ],
)
def test_evidence_other_than_a_pass_has_its_answer(
    evidence: str, effect: Effect, reply: str
) -> None:
    finding = only_finding(RULES["R-04"], buyer_mail(evidence=evidence))

    assert finding.effect is effect
    assert finding.excerpt == "mail.example"
    assert str(finding.reply).startswith(reply)


@pytest.mark.parametrize("rule", ["R-03", "R-04"])
def test_a_missing_author_domain_is_worded(rule: str) -> None:
    facts = buyer_mail(evidence="fail", author_standing="unknown", author_domain="")

    assert "  " not in only_finding(RULES[rule], facts).reason


def test_a_hostile_author_domain_does_not_break_the_reply() -> None:
    facts = buyer_mail(evidence="fail", author_domain="a\r\n250 OK{x}\u202e" * 50)

    assert str(only_finding(RULES["R-04"], facts).reply).isprintable()


def test_the_size_limit_itself_passes_and_one_octet_more_does_not() -> None:
    limit = Profile().size_limit

    assert is_silent(RULES["R-05"], seller_mail(size=limit))
    finding = only_finding(RULES["R-05"], seller_mail(size=limit + 100_000))
    assert str(finding.reply).startswith("552 5.3.4 [R-05] The message has 25.10 MB; the limit is")


def test_the_hop_limit_itself_passes_and_one_more_does_not() -> None:
    assert is_silent(RULES["R-07"], seller_mail(hops=50))
    finding = only_finding(RULES["R-07"], seller_mail(hops=51))
    assert str(finding.reply).startswith("554 5.4.6 [R-07] Mail loop")


def test_automatic_mail_is_absorbed_and_says_what_it_was() -> None:
    finding = only_finding(RULES["R-08"], buyer_mail(automatic="auto-replied", self_copy=True))

    assert finding.effect is Effect.ABSORB
    assert "(auto-replied)" in finding.reason


def test_a_copy_to_oneself_is_absorbed() -> None:
    assert only_finding(RULES["R-08"], buyer_mail(self_copy=True)).effect is Effect.ABSORB


@pytest.mark.parametrize("change", ["recipient_blocked", "thread_closed"])
def test_an_ended_conversation_is_refused_to_both_sides(change: str) -> None:
    for facts in (buyer_mail(**{change: True}), seller_mail(**{change: True})):
        assert str(only_finding(RULES["R-11"], facts).reply).startswith("550 5.7.1 [R-11]")


def test_a_seller_s_first_message_needs_an_order() -> None:
    finding = only_finding(RULES["R-12"], seller_mail(orders=()))

    assert str(finding.reply).startswith("550 5.7.1 [R-12] We found no order of this buyer")


@pytest.mark.parametrize("lifted", [{"is_reply": True}, {"other_side_has_written": True}])
def test_a_buyer_who_wrote_lifts_order_and_window(lifted: dict[str, bool]) -> None:
    old = order(status="completed", completed_at=NOW - 400 * DAY)

    assert is_silent(RULES["R-12"], seller_mail(orders=(), **lifted))
    assert is_silent(RULES["R-13"], seller_mail(orders=(old,), **lifted))


def test_the_window_ends_thirty_days_after_completion() -> None:
    last = order(status="completed", completed_at=NOW - 30 * DAY)
    past = order(status="completed", completed_at=NOW - 30 * DAY - 1)

    assert is_silent(RULES["R-13"], seller_mail(orders=(last,)))
    finding = only_finding(RULES["R-13"], seller_mail(orders=(past,)))
    assert str(finding.reply) == (
        "550 5.7.1 [R-13] Order 302-5518204 ended on 2026-08-22; first messages are possible for "
        "30 days after that. You may answer as soon as the buyer writes."
    )


def test_the_window_is_the_profile_s() -> None:
    old = order(status="completed", completed_at=NOW - 40 * DAY)

    assert RULES["R-13"].check(seller_mail(orders=(old,)), Profile(order_window_days=45)) == ()


@pytest.mark.parametrize("status", ["pending", "unshipped", "shipped", "delivered"])
def test_an_order_under_way_keeps_the_window_open(status: str) -> None:
    old = order("1", status="completed", completed_at=NOW - 400 * DAY)
    under_way = order("2", status=status, placed_at=NOW - 100 * DAY)

    assert is_silent(RULES["R-13"], seller_mail(orders=(old, under_way)))


def test_outside_all_windows_the_newest_end_is_named() -> None:
    older = order("11-1", status="completed", completed_at=NOW - 200 * DAY)
    newer = order("22-2", status="completed", completed_at=NOW - 100 * DAY)

    for orders in ((older, newer), (newer, older)):
        assert only_finding(RULES["R-13"], seller_mail(orders=orders)).excerpt == "22-2"


@pytest.mark.parametrize("status", ["completed", "cancelled"])
def test_an_end_that_nobody_recorded_counts_from_the_order_s_day(status: str) -> None:
    recent = order(status=status, placed_at=NOW - 29 * DAY)
    old = order(status=status, placed_at=NOW - 31 * DAY)

    assert is_silent(RULES["R-13"], seller_mail(orders=(recent,)))
    assert only_finding(RULES["R-13"], seller_mail(orders=(old,))).effect is Effect.REJECT


def test_a_relationship_without_orders_is_for_r_12_alone() -> None:
    assert is_silent(RULES["R-13"], seller_mail(orders=()))
