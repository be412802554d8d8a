"""The model doubts what reads like advertising, and says with which words."""

import pytest

from policies.model import NO_OPINION, WORDS_SHOWN, opinion

ADVERTISING = [
    "Discover our new summer collection! Free shipping on everything this weekend, shop now.",
    "Entdecken Sie jetzt unsere neuen Angebote: nur heute gratis Versand im Shop!",
    "Découvrez nos nouveautés et profitez de la livraison offerte ce week-end seulement !",
    "Descubre nuestras ofertas: solo este fin de semana, envío gratis en toda la tienda.",
    "今だけ全品送料無料キャンペーン実施中！新作も続々入荷、ぜひご覧ください。",
]
ORDERS = [
    "The replacement for the broken lid was sent this morning, please tell me when it is there.",
    "Ihre Rechnung liegt bei. Die Lieferung kommt am Dienstag.",
    "Bonjour, le colis est arrivé abîmé, que dois-je faire ?",
    "¿Cuándo llega mi pedido? Todavía no lo he recibido.",
    "ご注文の商品がまだ届いていません。発送状況を教えてください。",
]


@pytest.mark.parametrize("text", ADVERTISING)
def test_advertising_reads_like_advertising_in_every_language(text: str) -> None:
    thought = opinion("", text)

    assert thought.log_odds > 0
    assert 0 < len(thought.words) <= WORDS_SHOWN


@pytest.mark.parametrize("text", ORDERS)
def test_order_mail_does_not(text: str) -> None:
    assert opinion("", text).log_odds < 0


@pytest.mark.parametrize(
    "text",
    [
        "අලුත නවුකාරය සාරාංශය, ඔබගේ ඇණවුම අනුමැතියට! 48,90 EUR",
        "Annwyl gwsmer, anfonwyd eich archeb y bore yma, bydd yn cyrraedd yfory!",
        "고객님의 주문이 오늘 발송되었습니다! 12,000",
    ],
)
def test_in_a_language_that_it_does_not_know_it_thinks_nothing(text: str) -> None:
    assert opinion("!", text) == NO_OPINION


def test_of_a_few_words_it_thinks_nothing() -> None:
    assert opinion("", "Save 50% now, only today!") == NO_OPINION
    assert opinion("", "Save 50% now, only today and only in our new shop!") != NO_OPINION


def test_for_the_beginning_of_a_word_the_word_is_shown() -> None:
    words = opinion(
        "", "Gutscheinaktion: jetzt entdecken und Gutscheinvorteile sichern, nur hier"
    ).words

    assert words
    assert not any("*" in word for word in words)


def test_the_words_shown_are_words_and_no_signs() -> None:
    words = opinion("", ADVERTISING[0] + " Was $ 20, now $ 5! Get 2 for 1!").words

    assert words
    assert all(word.replace(" ", "").isalpha() for word in words)


def test_an_empty_message_reads_like_nothing() -> None:
    assert opinion("", "").words == ()
    assert opinion("", "").log_odds < 1


def test_the_words_are_kept_out_of_logs() -> None:
    assert "collection" not in repr(opinion("", ADVERTISING[0]))
