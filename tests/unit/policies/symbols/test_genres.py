"""Genres of unwanted mail in seven languages, and mail about orders that comes near them."""

import pytest

from tests.support.marketing import names_in

SHOWN = [
    ("MKT_EARN", "Send us your updated CV, we look for drivers."),
    ("MKT_WIN_BACK", "We saw suspicious activity."),
    ("MKT_OTHER_GOODS", "Since you bought the lamp, see the shade."),
    ("MKT_EARN", "Schicken Sie uns Ihre Bewerbung."),
    ("MKT_WIN_BACK", "Es gab eine verdächtige Anmeldung."),
    ("MKT_PRIZE", "Ihre E-Mail-Adresse wurde gezogen."),
    ("MKT_MONEY", "Voici la fortune de mon défunt mari."),
    ("MKT_WIN_BACK", "Votre compte est suspendu."),
    ("MKT_SERVICES", "Testez votre éligibilité."),
    ("MKT_LOYALTY", "Tienes 340 puntos."),
    ("MKT_VICE", "Busco un hombre serio."),
    ("MKT_SHORTCODE", "Invia VINCI al 48248."),
    ("MKT_WIN_BACK", "Il suo conto verrà bloccato: attività sospetta."),
    ("MKT_OTHER_GOODS", "Escolhemos algumas peças que te servem."),
    ("MKT_LOYALTY", "Je hebt 340 punten."),
    ("MKT_SHORTCODE", "Sms WIN naar 4411."),
]
SPARED = [
    ("MKT_NEWS", "Rincez la poêle avant la première utilisation."),
    ("MKT_ADVANTAGE", "Voici la carte cadeau de 50 euros."),
    ("MKT_PRICE_OFF", "Le vélo arrive monté à 85 %."),
    ("MKT_DEALS", "Im Angebot steht, wie man misst."),
    ("MKT_COUPON", "Ihr Gutschein über 25 Euro hängt an."),
    ("MKT_DEALS", "El precio bajó al día siguiente."),
    ("MKT_CALL_TO_SHOP", "Descarga el programa desde tu cuenta."),
    ("MKT_NEWS", "Il bollitore è arrivato e oggi parte."),
    ("MKT_WIN_BACK", "Oferecemos 15% do valor de volta, ou a troca."),
    ("MKT_CALL_TO_SHOP", "Uw bril is klaar, kom voor 17 uur langs."),
    ("ORD_REQUEST", "Wir haben die schönsten Ideen."),
    ("ORD_REQUEST", "We have an exciting idea."),
]


@pytest.mark.parametrize(("name", "text"), SHOWN)
def test_a_genre_is_recognised(name: str, text: str) -> None:
    assert name in names_in(text)


@pytest.mark.parametrize(("name", "text"), SPARED)
def test_words_of_orders_are_no_genre(name: str, text: str) -> None:
    assert name not in names_in(text)
