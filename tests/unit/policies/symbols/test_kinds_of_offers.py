"""Offers of many kinds and languages in first messages, and order mail that uses nearly their words."""

import pytest

from tests.support.marketing import scored

HOLD = 5

OFFERS = [
    "Order two and the third is free, every parcel is insured and tracked.",
    "Stay three nights and pay for only two, breakfast included.",
    "Spend $50, get $10 back as store credit.",
    "Got a faulty boiler? Trade it in, 400 pounds off a new one.",
    "Good news, your parcel will be with you tomorrow! Why not add a jar of our new marmalade?",
    "Most people who buy it also add a cover before the weather turns.",
    "Chip in $10 now, before midnight.",
    "Hi, we supply mailers to about 300 online sellers. May we talk?",
    "Eröffnen Sie jetzt ein Tagesgeldkonto und erhalten Sie drei Prozent.",
    "Drei Sätze Saiten zum Preis von zweien, diese Woche im Laden.",
    "Deine Rolle ist unterwegs. Passend dazu: geflochtene Schnur, 17,90 €",
    "Vos 15 euros vous attendent toujours, à déduire de votre premier panier.",
    "Un legs de 960 000 euros vous revient, contactez mon notaire.",
    "La semana cuesta 260 euros y el segundo hermano paga menos. Plazas para 24 niños.",
    "Hazte socio del teatro: seis funciones y butaca fija.",
    "3点まとめると1割引です。秋の山が皆様をお待ちしています。",
    "給与のお受け取りを当行にご指定いただくと、もれなく現金2,000円をプレゼント。",
    "Blijf drie nachten en betaal er twee, ontbijt inbegrepen.",
    "Wypełnij ankietę o naszych pierogach i wygraj roczny zapas!",
]
ORDERS = [
    "The second parcel is on its way, the first one came back to us.",
    "Would you rather have a refund of $10 or a new cover? We'll send it with your order.",
    "Your delivery fee of 4.99 for order 7002 was refunded.",
    "We are the manufacturer's repair shop; your boiler will be ready on Friday.",
    "Can you help me? I paid for two and got one.",
    "The item is back in our warehouse and will be sent again tomorrow.",
    "I'll show you how to mount it, a video is attached to the reply.",
    "Anmeldung im Kundenkonto: Ihr Passwort wurde zurückgesetzt.",
    "Unser Team hilft Ihnen gern bei der Retoure.",
    "Nous avons réservé deux nuits en chambre double, votre réservation est confirmée.",
    "Su bici está en el taller, la reparación termina el lunes.",
    "Tenemos la talla 38, ¿le cambiamos el pedido?",
    "当社では返品を承っております。ご注文番号をお知らせください。",
    "ご予約商品の発送を開始しました。",
    "Kom je bestelling ophalen in de winkel, neem je legitimatie mee.",
    "Odbierz paczkę do 16.11, kod 337190.",
    "Are you the seller of the blue lamp? Your sale items have shipped, it says.",
    "We have answered the question you asked. Weekly digest: answers to your questions",
]


@pytest.mark.parametrize("text", OFFERS)
def test_offers_are_held_at_least(text: str) -> None:
    assert scored(text).total >= HOLD


@pytest.mark.parametrize("text", ORDERS)
def test_order_mail_passes(text: str) -> None:
    assert scored(text).total < HOLD
