"""Facts hold only what stages can say."""

from dataclasses import replace

import pytest

from policies.facts import WORDS, Facts, OrderFacts
from tests.support.policies import NOW, buyer_mail, seller_mail


@pytest.mark.parametrize("name", WORDS)
def test_a_word_that_no_stage_says_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=name):
        Facts(**{name: "perhaps"})


@pytest.mark.parametrize("name", ["size", "hops", "now"])
def test_a_negative_number_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="not negative"):
        Facts(**{name: -1})


def test_an_order_has_one_of_six_statuses() -> None:
    with pytest.raises(ValueError, match="six"):
        OrderFacts("1", "lost", NOW)


def test_a_seller_who_writes_before_the_buyer_is_proactive() -> None:
    assert seller_mail().is_proactive
    assert not seller_mail(is_reply=True).is_proactive
    assert not seller_mail(other_side_has_written=True).is_proactive


def test_a_buyer_is_never_proactive() -> None:
    assert not buyer_mail().is_proactive


def test_what_people_wrote_is_not_shown() -> None:
    shown = repr(seller_mail(subject="secret subject", text="secret text"))

    assert "secret" not in shown
    assert "Nordlicht" not in shown


def test_facts_are_completed_with_what_was_read_and_keep_the_rest() -> None:
    facts = seller_mail(shop="Lamps")

    assert facts.completed(text="Hello", length=5) == replace(facts, text="Hello", length=5)
    with pytest.raises(ValueError, match="direction"):
        facts.completed(direction="sideways")
