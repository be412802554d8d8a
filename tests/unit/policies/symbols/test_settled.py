"""Settled deals: what was applied, paid, promised or asked for is a fact, and only in its sentence."""

import pytest

from tests.support.marketing import names_in


@pytest.mark.parametrize(
    "text",
    [
        "The 20% off was applied.",
        "You paid the price after 15% discount.",
        "they promised 10% off as agreed",
        "Discount 10% -4.99",
        "Der Rabatt von 10 % wurde abgezogen",
        "La remise de 10 % a été déduite",
        "el descuento del 10 % ya está aplicado",
        "20%割引が適用されています",
        "Invoice 20417 (£312.00, net of the agreed 3% discount) is overdue.",
        "abzgl. 3 % Rabatt laut Rahmenvertrag 37,20 €",
        "Dein Abo-Rabatt von 5 % bleibt bestehen.",
        "La remise de 6 % figure bien en bas de page.",
        "Wir schlagen vor: 25 Euro Nachlass oder Umtausch",
    ],
)
def test_a_deal_that_is_done_is_no_offer(text: str) -> None:
    assert "MKT_PRICE_OFF" not in names_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "The lid was refunded. Now 20% off everything!",
        "Your order has shipped, 20% off now",
        "We received your order, 20% off the rest",
        "Wir schlagen vor: 20 % Rabatt auf alles",
        "The lid was refunded.\n\n20% off everything",
        "20% off everything! The lid was refunded.",
        "払い戻しの返金です。全品20%オフ",
        "refunded" + " so" * 60 + " 20% off everything",
        "20% off everything" + " so" * 60 + " refunded",
    ],
)
def test_it_excuses_its_own_sentence_only(text: str) -> None:
    assert "MKT_PRICE_OFF" in names_in(text)


def test_an_advantage_to_come_is_never_done() -> None:
    assert "MKT_ADVANTAGE" in names_in("As agreed, 20% off your next order.")
    assert "MKT_ADVANTAGE" not in names_in("You promised 20% off the next order.")


@pytest.mark.parametrize("what", ["warranty", "licence", "locker", "serial"])
def test_codes_open_other_things_too(what: str) -> None:
    assert "MKT_COUPON" in names_in("Your gift code: AB12-CD34")
    assert "MKT_COUPON" not in names_in(f"Your gift code for the {what}: AB12-CD34")


def test_signs_are_never_settled() -> None:
    assert "MKT_URGENCY" in names_in("last chance, as agreed")
