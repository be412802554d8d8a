"""R-09: first messages are rationed by the hour, and by the orders of a week."""

from policies.facts import Tally
from policies.profile import Profile
from policies.rules.r09_volume import RULE, daily_limit
from policies.verdict import Effect, VerdictKind
from tests.support.policies import buyer_mail, is_silent, only_finding, seller_mail, verdict_on


def test_the_sixtieth_message_of_an_hour_passes_and_the_next_comes_again() -> None:
    finding = only_finding(RULE, seller_mail(tally=Tally(hour=60, day=60)))

    assert is_silent(RULE, seller_mail(tally=Tally(hour=59, day=59)))
    assert finding.effect is Effect.DEFER
    assert str(finding.reply).startswith("450 4.7.1 [R-09] This account sent 60 messages")


def test_more_orders_allow_more_messages_a_day() -> None:
    full = Tally(day=600)

    assert only_finding(RULE, seller_mail(tally=full)).answer == "day-full"
    assert is_silent(RULE, seller_mail(tally=Tally(day=600, orders=70)))


def test_an_average_day_of_ten_orders_gives_fifty_more() -> None:
    assert daily_limit(70, Profile()) == 650
    assert daily_limit(0, Profile(daily_base=7, daily_per_order=0)) == 7


def test_an_answer_to_a_buyer_is_never_too_much() -> None:
    assert is_silent(RULE, seller_mail(is_reply=True, tally=Tally(hour=999, day=9_999)))
    assert is_silent(RULE, buyer_mail(tally=Tally(hour=999)))


def test_a_stranger_does_not_hear_how_much_was_sent() -> None:
    busy = seller_mail(author_standing="unknown", tally=Tally(hour=60))

    assert verdict_on(busy).kind is VerdictKind.HOLD
    assert verdict_on(busy).reply == verdict_on(seller_mail(author_standing="unknown")).reply
