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
        f'550 5.7.1 [R-16] Looks promotional: "{COUPON[:-5]}" (MKT_COUPON, MKT_PRICE_OFF, '
        "MKT_CALL_TO_SHOP, MKT_UNASKED, MKT_NO_ORDER, MKT_CLICK, MKT_URGENCY). Remove it and send "
        "again, or ask us to look at it."
    )
    assert finding.score == 20


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


@pytest.mark.parametrize(
    ("text", "effect"),
    [
        ("The parcel is packed.\n-- \nLampenwerk, 20% off all bulbs this week", Effect.REJECT),
        ("Your invoice is attached. Here is 20% off your next purchase: THANKS20.", Effect.REJECT),
        ("Your boots have shipped.\nPS: By the way, we also have wool insoles.", Effect.HOLD),
        ("Your order has shipped. Our team. Click here, last chance, gratis.", Effect.WARN),
    ],
)
def test_what_an_order_mail_carries_beside_decides(text: str, effect: Effect) -> None:
    assert only_finding(RULE, seller_mail(text=text)).effect is effect


@pytest.mark.parametrize(
    "text",
    [
        "To make up for it here is a code for your next order: MAKEUP5, five pounds off.",
        "Two hinges are in the post. While you wait: our oil is on offer, 3 tins for the price of 2.",
    ],
)
def test_an_offer_in_an_answer_is_held(text: str) -> None:
    assert only_finding(RULE, seller_mail(text=text, is_reply=True)).effect is Effect.HOLD


def test_a_price_that_the_buyer_asked_for_is_an_answer() -> None:
    text = "Yes: from six chairs on we take 8% off, which makes 412.16."

    assert is_silent(RULE, seller_mail(text=text, is_reply=True))


def test_the_excerpt_never_shows_an_address() -> None:
    text = f"{COUPON} write erika@mail.example"

    assert "erika" not in only_finding(RULE, seller_mail(text=text)).excerpt
