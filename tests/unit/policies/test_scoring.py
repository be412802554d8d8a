"""Scoring: every symbol once, places that weigh more, and a floor under what orders take off."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from policies import symbols
from policies.scoring import canonical, score
from tests.support.policies import ORDER_ID, order, seller_mail


def names(**changes: object) -> set[str]:
    return {hit.symbol.name for hit in score(seller_mail(**changes)).hits}


SHOWING = {
    "MKT_PRICE_OFF": [
        "20% off",
        "$5 off",
        "Save $5 today",
        "15 % Rabatt auf alles",
        "black friday is here",
    ],
    "MKT_COUPON": ["use code SUMMER", "voucher: GIFT-2026", "a coupon for your next order"],
    "MKT_CALL_TO_SHOP": ["browse our new collection", "jetzt kaufen", "you may also like these"],
    "MKT_SUBSCRIBE": ["our newsletter", "follow us on Instagram", "suivez-nous"],
    "MKT_URGENCY": ["last chance", "while stocks last", "ends on Sunday, only today"],
    "TXT_ZEROWIDTH": ["cou\u200bpon", "kett\u00adle"],
}


@pytest.mark.parametrize(("name", "text"), [(n, t) for n, texts in SHOWING.items() for t in texts])
def test_a_symbol_is_found_in_the_text(name: str, text: str) -> None:
    assert name in names(text=text)


def test_a_symbol_counts_once() -> None:
    assert score(seller_mail(text="x " * 200 + "20% off. " * 50)).total == 3


def test_a_symbol_in_subject_and_text_counts_once_and_the_subject_weighs_more() -> None:
    text = "Dear customer, your invoice is here. 20% off"

    assert score(seller_mail(text=text)).total == 3
    assert score(seller_mail(text=text, subject="20% off")).total == 5
    assert score(seller_mail(text="Your invoice", subject="20% off")).total == 5


@pytest.mark.parametrize("lead", ["", f"About {ORDER_ID}: ", "Your invoice: ", "x" * 300])
def test_an_offer_weighs_more_when_it_comes_before_any_order(lead: str) -> None:
    assert ("MKT_LEADS_BODY" in names(text=f"{lead} 20% off")) == (lead == "")


def test_fields_of_bulk_mail_are_named() -> None:
    scored = score(seller_mail(list_headers=("List-Unsubscribe", "Precedence")))

    assert scored.names == ("MKT_LIST_HEADERS",)
    assert scored.strongest.excerpt == "List-Unsubscribe, Precedence"


def test_a_reply_to_the_buyer_is_presumed_to_be_about_the_order() -> None:
    assert score(seller_mail(text="Your invoice. 20% off", is_reply=True)).total == 0
    assert score(seller_mail(is_reply=True)).total == -3


def test_an_order_that_is_named_takes_two_points_off() -> None:
    assert score(seller_mail(subject=f"Order {ORDER_ID}")).total == -2
    assert score(seller_mail(text=f"Order #{ORDER_ID}.")).total == -2


@pytest.mark.parametrize("text", [f"9{ORDER_ID}", f"{ORDER_ID}0", "302-5518205"])
def test_a_longer_or_other_number_names_no_order(text: str) -> None:
    assert score(seller_mail(text=text)).total == 0


def test_an_order_id_is_a_text_and_no_pattern() -> None:
    assert score(seller_mail(orders=(order("a.*(b"),), text="axxxb")).total == 0
    assert score(seller_mail(orders=(order("a.*(b"),), text="re a.*(b ok")).total == -2


def test_orders_take_off_four_points_at_most() -> None:
    text = f"{ORDER_ID}: SAVE 20% with coupon code SUMMER20, visit our store, limited time"

    assert score(seller_mail(text=text, is_reply=True)).total == 3 + 4 + 3 + 1 - 4


def test_a_settled_deal_excuses_its_own_line_only() -> None:
    settled = "The coupon SAVE10 was applied.\n"

    assert "MKT_COUPON" not in names(text=settled)
    assert "MKT_COUPON" in names(text=settled + "\n" + "Now use coupon SAVE20 and buy more.")


def test_what_comes_after_twenty_thousand_characters_is_not_looked_at() -> None:
    assert "MKT_PRICE_OFF" in names(text="x " * 9_990 + "20% off")
    assert "MKT_PRICE_OFF" not in names(text="x " * 10_000 + "20% off")
    assert len(canonical("\ufdfa" * 20_000)) <= 20_000


@pytest.mark.parametrize(
    "unit",
    [
        "coupon ", "coupon code ", "code A", "save ", "20 ", "20% ", "-1.0", "A-", "A1", "\n",
        "was x ", "discount on your very ", "\u200b", "a\u200b", "our new latest ", "your order ",
        " ", "visit our ", "join our ", "ends ", "\ufdfa", "coupon A1-", "20% off was ",
    ],
)  # fmt: skip
def test_hostile_repetition_costs_little(unit: str) -> None:
    facts = seller_mail(text=unit * (20_000 // len(unit)), subject=unit * 500)

    started = time.process_time()
    score(facts)

    assert time.process_time() - started < 0.5


@pytest.mark.parametrize("worded", symbols.MARKETING, ids=lambda worded: worded.symbol.name)
@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_whatever_a_pattern_finds_holds_one_of_its_cues(
    worded: symbols.Worded, data: st.DataObject
) -> None:
    text = canonical(data.draw(st.from_regex(worded.pattern)))

    if worded.pattern.search(text):
        assert any(cue in text.lower() for cue in worded.cues)


def test_every_symbol_has_a_name_of_its_own_and_a_meaning() -> None:
    assert len({symbol.name for symbol in symbols.SYMBOLS}) == len(symbols.SYMBOLS)
    assert all(symbol.meaning for symbol in symbols.SYMBOLS)
