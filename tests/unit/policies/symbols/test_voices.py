"""Buyers ask about offers and complain of them; what sellers say in nearly the same words is none."""

from collections.abc import Mapping

import pytest

from policies.symbols import voices
from policies.symbols.folding import fold
from policies.symbols.ideographs import piecewise
from policies.symbols.kinds import Symbol
from policies.symbols.phrases import lines_of, phrase_of
from policies.symbols.voices import is_buyers
from tests.support.marketing import names_in


def heard(text: str) -> bool:
    folded = fold(text)
    end = next((at for at, sign in enumerate(folded) if sign in "?？"), len(folded))
    return is_buyers(folded, 0, end)


@pytest.mark.parametrize(
    "text",
    [
        "is it true that the second pair is half price?? it didnt come off",
        "Hi there, is the tent still on offer?",
        "does the 20% off still apply to bulk orders?",
        "The flyer says 3 for 2, I only got two",
        "you offered me 10% off my next order and I want the chair",
        "I don't want another voucher",
        "Hallo, ist die Leinenhose noch im Angebot?",
        "Gilt der Gutschein auch für Bücher?",
        "Ich habe den Rabatt von 10 % im Newsletter gesehen",
        "einen Gutschein möchte ich nicht",
        "On m'a proposé un code promo de 10 %",
        "Est-ce que la remise s'applique encore ?",
        "¿Me abonáis la diferencia?",
        "No quiero vales, quiero la silla",
        "posso usare il buono anche online",
        "is die groene tent nog in de aanbieding",
        "er de brune støvler stadig på tilbud",
        "cobraram 19 reais depois do teste grátis",
        "czy promocja na buty obejmuje też rozmiar 46",
        "クーポンコードを入れたのに割引されません",
        "このクーポンは使えますか?",
        "请问八个可以打折吗?",
    ],
)
def test_buyers_are_heard(text: str) -> None:
    assert heard(text)


@pytest.mark.parametrize(
    "text",
    [
        "There is still time: 20% off everything",
        "Our lamps are still 20% off",
        "The best price on flights",
        "We don't want you to miss 20% off",
        "Nur noch heute: 20 % Rabatt",
        "Die Aktion ist nur noch heute gültig",
        "Wir haben neue Ware bekommen: 20 % Rabatt",
        "Darf ich Ihnen 20 % Rabatt anbieten?",
        "Puis-je vous offrir 10 % de remise ?",
        "Nos hace ilusión regalarte un 20 %",
        "I prezzi sono ancora più bassi",
        "Dit weekend is alles nog goedkoper",
        "Nie zostało dużo czasu",
        "会員登録は不要です!全品10%オフ",
        "お得に買えるのをご存じですか?",
        "Could I interest you in 20% off?",
        "",
    ],
)
def test_sellers_are_not_taken_for_buyers(text: str) -> None:
    assert not heard(text)


def test_a_question_frees_its_own_sentence_only() -> None:
    offer = "20% off everything!"

    assert "MKT_PRICE_OFF" not in names_in("Does the 20% off still apply?")
    assert "MKT_PRICE_OFF" in names_in(f"Does it still work? {offer}")
    assert "MKT_PRICE_OFF" in names_in(f"{offer} Does it still work?")


def test_nobody_asks_for_a_scheme() -> None:
    assert "MKT_EARN" in names_in("How do I get to work from home?")


@pytest.mark.parametrize("spoken", [voices.ASKING, voices.TELLING, voices.UNSPACED])
def test_every_phrase_can_be_read(spoken: Mapping[Symbol, str]) -> None:
    read = piecewise if spoken is voices.UNSPACED else phrase_of

    for symbol, text in spoken.items():
        lines = lines_of(text)
        assert all(read(symbol, line).pattern for line in lines)
        assert len(set(lines)) == len(lines)
