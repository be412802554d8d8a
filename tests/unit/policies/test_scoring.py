"""Scoring: context first, one offer counts once, and orders excuse signs and never offers."""

from dataclasses import replace

import pytest

from policies.facts import Tally
from policies.profile import Profile
from policies.reading.values import Contact, ContactKind, Link, LinkFault, Place
from policies.scoring import score
from policies.symbols import table
from tests.support.marketing import names_in, scored
from tests.support.policies import ORDER_ID, order, seller_mail

PRICE = table.PRICE_OFF.weight
UNASKED = table.UNASKED.weight


def test_a_symbol_counts_once() -> None:
    assert scored("Your invoice. " + "Lamps at 20% off. " * 50).total == PRICE + UNASKED


def test_claims_add_a_point_to_the_heaviest() -> None:
    text = "Your invoice. Lamps at 20% off. We have unbeatable prices."

    assert scored(text).total == PRICE + 1 + UNASKED


def test_signs_add_up_and_an_order_takes_them_off() -> None:
    assert scored("Dear customers, this is gratis", is_reply=True).total == 3 + 2 - 4
    assert scored("Your order has shipped. Last chance, gratis").total == 1
    assert scored(f"Your order {ORDER_ID} has shipped. Last chance, gratis").total == 0


def test_an_order_excuses_no_offer() -> None:
    assert scored(f"Your order {ORDER_ID} has shipped. Lamps at 20% off.").total == PRICE + UNASKED


def test_beside_an_order_a_pitch_weighs_less() -> None:
    pitch = "Browse our collection."

    assert scored(f"Your order has shipped. {pitch}").total == 5 - 3
    assert scored(pitch).total == 5 + table.NO_ORDER.weight
    assert scored("Your order has shipped.", subject="Browse our collection").total == 5 + 2
    assert scored("You asked us for it.", subject="Back in stock").total == 5 + 2 - 3


def test_the_subject_weighs_more() -> None:
    assert scored("Your invoice", subject="20% off").total == PRICE + 2 + UNASKED


def test_an_answer_to_the_buyer_is_presumed_to_be_about_the_order() -> None:
    assert scored("Your invoice. Lamps at 20% off.", is_reply=True).total == PRICE - 4
    assert scored("Yes, it fits.", is_reply=True).total == -4
    assert scored("Lamps at 20% off.", other_side_has_written=True).total == PRICE


def test_signs_without_any_order_are_held_in_a_first_message() -> None:
    text = "Dear customers,\nthe geese are back.\nunsubscribe"

    assert scored(text).total == 3 + 3 + table.NO_ORDER.weight
    assert scored(text, other_side_has_written=True).total == 3 + 3
    assert scored("Dear customers, the geese are back.").total == 3


@pytest.mark.parametrize("text", [f"Order #{ORDER_ID}.", f"see {ORDER_ID}"])
def test_an_order_of_the_relationship_is_named(text: str) -> None:
    assert "ORD_ID_VALID" in names_of_orders(text)


@pytest.mark.parametrize("text", [f"9{ORDER_ID}", f"{ORDER_ID}0", "302-5518205"])
def test_a_longer_or_other_number_names_no_order(text: str) -> None:
    assert "ORD_ID_VALID" not in names_of_orders(text)


def test_an_order_id_is_a_text_and_no_pattern() -> None:
    orders = (order("a.*(b"),)

    assert "ORD_ID_VALID" not in names_of_orders("axxxb", orders=orders)
    assert "ORD_ID_VALID" in names_of_orders("re a.*(b ok", orders=orders)


def names_of_orders(text: str, **changes: object) -> set[str]:
    return {hit.symbol.name for hit in scored(text, **changes).hits}


def test_amends_for_a_fault_of_the_order_are_held_for_a_person() -> None:
    amends = f"Order {ORDER_ID} left late. We are sorry. Take 10% off your next order."

    assert scored(amends).total == Profile().marketing_reject - 1
    assert scored(amends.replace("We are sorry. ", "")).total > Profile().marketing_reject
    assert scored(f"{amends} Visit our shop.").total > Profile().marketing_reject
    assert scored(amends, subject="10% off your next order").total > Profile().marketing_reject
    assert scored(amends, hidden="voucher: GIFT-2026").total > Profile().marketing_reject
    assert "ORD_AMENDS" not in names_in(amends, is_reply=True)


def test_what_hides_is_read_and_weighs_by_itself() -> None:
    hidden = scored("The clock ships today.", hidden="Lamps at 20% off")

    assert hidden.total == PRICE + UNASKED + table.HIDDEN.weight
    assert "MKT_HIDDEN" not in names_in("Lamps at 20% off", hidden="Lamps at 20% off")
    assert "MKT_HIDDEN" not in names_in("The clock ships today.", hidden="The clock")


def test_what_is_disguised_is_read_and_weighs_by_itself() -> None:
    assert {"MKT_DISGUISED", "MKT_PRICE_OFF"} <= names_in("2 0 % o f f for you: S A V E 2 0 %")
    assert "MKT_DISGUISED" not in names_in("Lamps at 20% off, c o l d ones")


def test_invisible_characters_inside_words_weigh() -> None:
    assert "TXT_ZEROWIDTH" in names_in("cou\u200bpon")
    assert "TXT_ZEROWIDTH" in names_in("kett\u00adle")
    assert "TXT_ZEROWIDTH" not in names_in("kettlé")


def test_the_model_is_asked_only_where_its_word_can_be_heard() -> None:
    mail = seller_mail(
        subject="", text="Your order has shipped. Now all of our summer lamps are online!"
    )

    assert "MKT_MODEL" in score(mail, Profile(marketing_warn=2)).names
    assert "MKT_MODEL" not in score(mail, Profile(marketing_warn=3)).names
    # With a history that holds an offer, two points more may be a refusal.
    assert "MKT_MODEL" in score(replace(mail, quoted="> Well"), Profile(marketing_warn=3)).names


def test_an_offer_in_a_history_that_nobody_wrote_is_held() -> None:
    planted = scored("The filter fits.", quoted="> buy any two filters and get the third free")

    assert planted.total == table.QUOTED.weight
    assert "MKT_QUOTED" not in names_in("The filter fits.", quoted="> does it fit?")


def test_in_an_answer_the_buyer_s_own_words_are_not_held() -> None:
    offer = "> Get 3 tins for the price of 2, use code OIL33"
    voiced = "> I got 3 tins for the price of 2, my code OIL33"

    assert scored("Two coats.", quoted=offer, is_reply=True).total == table.QUOTED.weight
    assert "MKT_QUOTED" not in names_in("Two coats.", quoted=voiced, is_reply=True)
    assert "MKT_QUOTED" not in names_in("Two coats.", quoted="> 20% off", is_reply=True)


def test_fields_of_bulk_mail_are_named() -> None:
    bulk = scored("See you on Monday.", list_headers=("List-Unsubscribe", "Precedence"))

    assert bulk.names == ("MKT_LIST_HEADERS",)
    assert bulk.strongest.excerpt == "List-Unsubscribe, Precedence"


@pytest.mark.parametrize(("buyers", "total"), [(19, 0), (20, 4)])
def test_one_text_to_many_buyers_weighs(buyers: int, total: int) -> None:
    assert scored("See you on Monday.", tally=Tally(same_text=buyers)).total == total


LINK = Link("shop.example", Place.TEXT, 0, "https://shop.example", LinkFault.UNLISTED)
ACCOUNT = Contact(ContactKind.SOCIAL, Place.TEXT, 0, "@shop", is_offered=True)


def test_links_and_contact_details_weigh_beside_a_pitch() -> None:
    pitch = "We have unbeatable prices."
    bare = scored(pitch).total

    assert scored(pitch, links=(LINK,)).total == bare + 3
    assert scored(pitch, contacts=(ACCOUNT,)).total == bare + 3
    assert scored("Mind the step.", links=(LINK,)).total == 0
    assert scored("Mind the step.", links=(LINK,) * 4).total == table.MANY_LINKS.weight


@pytest.mark.parametrize("call", ["Visit our shop.", "Follow us on Instagram @shop."])
def test_a_call_to_another_place_that_tells_nothing_of_the_order_is_unasked(call: str) -> None:
    whole = scored(call, subject="Order 112-9087741", contacts=(ACCOUNT,))

    assert whole.total == 5 + table.LINKS.weight + UNASKED
    answer = scored(call, contacts=(ACCOUNT,), other_side_has_written=True)
    assert "MKT_UNASKED" not in answer.names


def test_accounts_in_the_footer_of_order_mail_weigh_nothing() -> None:
    footer = "Follow us on Instagram"

    assert scored(f"Your parcel was sent.\n{footer}", contacts=(ACCOUNT,)).total == 5 - 3
    lines = "Subtotal 12.00\nTotal 14.00"
    assert scored(f"{lines}\n{footer}", contacts=(ACCOUNT,)).total == 5 - 3
    shop = "Visit our shop"
    sent = "Your parcel was sent with the post and arrives on Monday or Tuesday."
    assert scored(f"{sent}\n{shop}", contacts=(ACCOUNT,)).total == 5 + 3 - 3


def test_a_subject_that_speaks_of_the_order_promises_nothing_else() -> None:
    assert scored("It left today.", subject="Your parcel was sent: visit our shop").total == 5 - 3
    assert scored("It left today.", subject="Browse our shop, your parcel was sent").total == 5 + 2
    assert scored("It left today.", subject="Order 112-90: browse our collection").total == 5 + 2
    offered = scored("It left today.", subject="Your order has shipped, 20% off now")
    assert offered.total == PRICE + 2 + UNASKED


def test_the_strongest_hit_with_words_is_quoted() -> None:
    assert "20% off" in scored("Lamps at 20% off, unsubscribe").strongest.excerpt
    assert scored("Yes.", is_reply=True).strongest.excerpt == ""


def test_what_comes_after_twenty_thousand_characters_is_not_looked_at() -> None:
    assert "MKT_PRICE_OFF" in names_in("x " * 9_990 + "20% off")
    assert "MKT_PRICE_OFF" not in names_in("x " * 10_000 + "20% off")


def test_a_score_does_not_depend_on_the_order_of_a_set() -> None:
    text = "Dear customers, 20% off, unbeatable prices, visit our shop, click here, last chance"

    assert [hit.excerpt for hit in scored(text).hits] == [hit.excerpt for hit in scored(text).hits]


@pytest.mark.parametrize(
    "unit",
    [
        "coupon ", "coupon code ", "code A", "save ", "20 ", "20% ", "-1.0", "A-", "A1", "\n",
        "was x ", "discount on your very ", "\u200b", "a\u200b", "our new latest ", "your order ",
        " ", "visit our ", "join our ", "ends ", "\ufdfa", "coupon A1-", "20% off was ", "ご", "割引",
        "!", "🔥", "$", "x! ", "次回", "S A ", "O0", "> ", "а", "!x", "*",
    ],
)  # fmt: skip
def test_hostile_repetition_is_no_offer_and_hides_none(unit: str) -> None:
    repeated = unit * (1_000_000 // len(unit))
    facts = seller_mail(text=repeated, subject=unit * 500, hidden=repeated, quoted=repeated)
    offering = replace(facts, text=f"Lamps at 20% off.\n\n{repeated}")

    assert ("MKT_PRICE_OFF" in score(facts, Profile()).names) == ("20% off" in unit)
    assert "MKT_PRICE_OFF" in score(offering, Profile()).names


BILL = "2 scarves 40,00\n1 hat 20,00\n{row}\nSum 55,00 EUR"


@pytest.mark.parametrize(
    "row",
    [
        "Voucher for your next order -5,00",
        "Stammkundenrabatt 10 % -5,00 EUR",
        "Bon d'achat - 5,00 €",
    ],
)
def test_a_row_of_a_bill_that_takes_an_amount_off_offers_nothing(row: str) -> None:
    assert scored(BILL.format(row=row), subject="Your receipt").total <= 0


def test_an_amount_off_outside_of_a_bill_is_an_offer() -> None:
    alone = "Your receipt is attached.\nVoucher for your next order -5,00"

    assert "MKT_ADVANTAGE" in scored(alone).names


def test_amounts_off_alone_make_no_bill() -> None:
    rows = "\n".join(["Voucher for your next order -5,00"] * 3)

    assert "MKT_ADVANTAGE" in scored(f"Your receipt\n{rows}").names


def test_the_key_of_a_program_is_no_coupon() -> None:
    text = "Thank you for buying NoteMaster 7. Your code: NM7-TT40-88QK-1L2P"

    assert "MKT_COUPON" not in scored(text).names
    assert "MKT_COUPON" in scored("Use your code NM7TT for 20% off our shop").names


def test_a_single_pitch_is_remarked_upon_where_the_other_words_read_like_order_mail() -> None:
    pitch = "Join our workshop on Friday."
    order = (
        "The watchmaker has looked at the crown, found the stem broken and replaced it, and the gasket as well. "
        "It should be back with you in three weeks; there is nothing to pay, and your guarantee goes on."
    )

    assert scored(pitch).total >= Profile().marketing_hold
    told = scored(f"{order} {pitch}")
    assert 0 < told.total < Profile().marketing_hold
    assert scored(f"{order} {pitch} Only today, hurry!").total >= Profile().marketing_hold


@pytest.mark.parametrize(
    "offer", ["Earn $500 a day from home", "We offer instant loans with no credit check"]
)
def test_who_asks_for_something_with_an_offer_of_money_is_not_excused(offer: str) -> None:
    asked = scored(f"{offer}. Could you please send me your measurements?")

    assert {"MKT_EARN", "MKT_MONEY"} & {hit.symbol.name for hit in asked.hits}
    assert "ORD_REQUEST" not in {hit.symbol.name for hit in asked.hits}
