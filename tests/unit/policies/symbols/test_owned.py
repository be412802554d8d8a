"""What a reader has already: trials that end, points of an order, cards bought, bids won, gifts given."""

import pytest

from tests.support.marketing import names_in

TRIALS = [
    "Your trial ends on Friday and the plan you picked begins then, charged to your Visa.",
    "Tu mes de prueba gratis termina el viernes. Si no lo quieres, cancélalo antes.",
    "Ihr Testzeitraum endet am Freitag, danach werden 6 Euro abgebucht.",
    "Votre essai gratuit prend fin vendredi, puis 6 € seront prélevés.",
    "無料お試し期間は金曜日に終わり、お選びのプランが始まります。",
]
POINTS = [
    "120 bonus points were added for your order 9951.",
    "120 Treuepunkte wurden für die Bestellung gutgeschrieben.",
    "Points de fidélité : 120 points ont été ajoutés pour la commande 9951.",
    "Se han sumado 120 puntos del programa de puntos por su pedido.",
    "ご注文 9951 のポイントを付けました。ポイント付与のお知らせです。",
]
CARDS = [
    "Here is the gift card you bought.\nAmount: $40.00\nCode: GQ7T-88LM",
    "Im Anhang der Gutschein, den du gekauft hast. Ihr Gutschein zum Ausdrucken",
    "Le chèque cadeau que vous avez acheté : carte cadeau de 40 €",
    "Su vale de regalo: le enviamos el vale que compró para su hija",
    "ご購入いただいたギフト券(3,000円分)を添付いたします。ギフト券をお送りします",
    "Geschenkgutschein 4410\n\nich habe von Kollegen einen Gutschein über 50 Euro bekommen",
]


@pytest.mark.parametrize("text", TRIALS)
def test_a_trial_that_ends_and_is_charged_is_no_offer(text: str) -> None:
    assert names_in(text).isdisjoint({"MKT_TRIAL", "MKT_FREE"})


@pytest.mark.parametrize(
    "text",
    [
        "Start your free trial today",
        "Start your free trial. It ends after 14 days, you won't be charged.",
        "Your trial ends on Friday. Upgrade now!",
        "Testen Sie 14 Tage gratis",
    ],
)
def test_a_call_to_a_trial_is_one(text: str) -> None:
    assert "MKT_TRIAL" in names_in(text)


@pytest.mark.parametrize("text", POINTS)
def test_points_of_an_order_are_no_pitch(text: str) -> None:
    assert "MKT_LOYALTY" not in names_in(text)


@pytest.mark.parametrize(
    "text", ["Earn double points this week", "Collect points with every order", "ポイント2倍"]
)
def test_points_to_come_are(text: str) -> None:
    assert "MKT_LOYALTY" in names_in(text)


@pytest.mark.parametrize("text", CARDS)
def test_a_card_that_was_bought_or_given_is_no_offer(text: str) -> None:
    assert names_in(text).isdisjoint({"MKT_COUPON", "MKT_ADVANTAGE"})


def test_beside_a_card_that_was_bought_an_offer_stays_one() -> None:
    text = "Here is the gift card you bought.\n\n10% off your next order with code MORE10"

    assert {"MKT_ADVANTAGE", "MKT_COUPON"} & names_in(text)


def test_a_line_that_takes_something_off_is_no_offer_beside_a_sum() -> None:
    line = "Gutschein: FOTO15 (-15 %)"

    assert "MKT_COUPON" not in names_in(f"Zu zahlen: 12,00\n{line}")
    assert "MKT_COUPON" in names_in(line)
    assert "MKT_COUPON" in names_in("Zu zahlen: 12,00\nGutschein: FOTO15")
    assert "MKT_ADVANTAGE" not in names_in("Neukundenrabatt ... -6,35 €\nGesamt: 12 €")


def test_who_bids_and_who_gives_is_told_so() -> None:
    assert "MKT_PRIZE" not in names_in("Congratulations, you've won!\nYour winning bid: $61.00")
    assert "MKT_PRIZE" in names_in("Congratulations, you've won!")
    thanks = "Nous accusons réception de votre don de 60 euros, votre reçu fiscal est joint."
    assert "MKT_APPEAL" not in names_in(thanks)
    assert "MKT_APPEAL" in names_in("Faites un don pour le refuge aujourd'hui")
