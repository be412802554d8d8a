"""R-16: coupon mail is refused with what offended; mail about orders is not touched."""

import pytest

from policies.rules.r16_marketing import RULE
from policies.verdict import Effect
from tests.support.policies import ORDER_ID, is_silent, only_finding, seller_mail

COUPON = "SAVE 20% with coupon code SUMMER20, visit our store for new arrivals, limited time"


def test_a_coupon_mail_is_refused_with_rule_excerpt_and_remedy() -> None:
    finding = only_finding(RULE, seller_mail(text=COUPON))

    assert finding.effect is Effect.REJECT
    assert str(finding.reply) == (
        f'550 5.7.1 [R-16] Looks promotional: "{COUPON}" (MKT_PRICE_OFF, MKT_COUPON, '
        "MKT_CALL_TO_SHOP, MKT_URGENCY, MKT_LEADS_BODY). Remove it and send again, or ask for a "
        "review."
    )
    assert finding.score == 13


@pytest.mark.parametrize(
    "text",
    [
        "Nur heute: 20 % Rabatt! Besuchen Sie unseren Shop, Gutscheincode: SOMMER20.",
        "20 % de réduction avec le code promo ETE2026, découvrez notre nouvelle collection !",
        "¡20 % de descuento! Usa el código promocional VERANO20 y visita nuestra tienda.",
        "Ｓａｖｅ ２０％ with coupon code SUMMER20 and visit our store",
        "S\u200bave 20\u00a0% with cou\u00adpon code SUMMER20 and visit our st\u200bore",
    ],
)
def test_coupon_mail_in_other_words_is_refused(text: str) -> None:
    assert only_finding(RULE, seller_mail(text=text)).effect is Effect.REJECT


@pytest.mark.parametrize(
    "text",
    [
        f"Your order {ORDER_ID} has shipped with DHL, tracking number JJD000390007182. It should "
        "arrive on Thursday.",
        f"Invoice for order {ORDER_ID}\nSubtotal 49.90\nDiscount (10%) -4.99\nTotal 44.91 EUR",
        "Invoice\n1 x kettle 39.90\n20% discount -7.98\nTotal 31.92",
        "Which size did you mean, M or L? The listing says both.",
        "A coupon of 5.00 EUR was applied at checkout, so the amount charged is 34.90 EUR.",
        "The voucher code WELCOME10 was redeemed, the rest was paid by card.",
        "Der Gutschein GS12345 über 10 € wurde bereits abgezogen, der Restbetrag ist bezahlt.",
        "We have refunded 12.50 EUR for the damaged lid.",
        "Use code 4821 to open the locker, you have three days.",
        "Votre colis sera livré demain entre 9h et 12h. La facture est jointe.",
        "Tu pedido 402-1187 sale mañana con Correos. Número de seguimiento PQ4F2A061234.",
        "",
    ],
)
def test_mail_about_an_order_stays_under_warn(text: str) -> None:
    assert is_silent(RULE, seller_mail(subject=f"Order {ORDER_ID}", text=text))
    assert is_silent(RULE, seller_mail(subject="", text=text, orders=()))


def test_a_single_offer_is_a_warning() -> None:
    text = "The parcel is packed.\n-- \nLampenwerk, 20% off all bulbs this week"

    finding = only_finding(RULE, seller_mail(text=text))

    assert finding.effect is Effect.WARN
    assert finding.score == 3


def test_a_few_symbols_are_held() -> None:
    text = "Your invoice is attached. Here is 20% off your next purchase: use code THANKS20."

    finding = only_finding(RULE, seller_mail(text=text))

    assert finding.effect is Effect.HOLD
    assert "MKT_COUPON" in finding.reason


def test_the_excerpt_never_shows_an_address() -> None:
    text = f"{COUPON} write erika@mail.example"

    assert "erika" not in only_finding(RULE, seller_mail(text=text)).excerpt
