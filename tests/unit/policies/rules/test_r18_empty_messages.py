"""R-18: thanks and confirmations without anything else are refused; anything said keeps it silent."""

from dataclasses import replace

import pytest

from policies.reading.values import Anchor, File, FileKind, Link, Place
from policies.rules.r18_empty_messages import RULE
from policies.verdict import Effect
from tests.support.policies import is_silent, only_finding, seller_mail

EMPTY = [
    ("Thanks", "Thank you for your purchase!"),
    ("Thank you for your order", "Thank you so much for shopping with us. We hope you enjoy it!"),
    ("Order confirmation", "Dear Mrs Miller,\n\nwe have received your order.\n\nKind regards"),
    ("Your order", "Your order has been dispatched and is on its way."),
    (
        "",
        "Many thanks for your order. Please do not hesitate to contact us if you have any questions.",
    ),
    ("Thank you", "Hello Anna,\nthank you for your order!\n\nBest regards,\nJohn Smith\nOakfield"),
    ("Bestellung eingegangen", "Hallo, wir haben Ihre Bestellung erhalten und bearbeiten sie nun."),
    ("Danke", "Vielen Dank für Ihren Einkauf! Bei Fragen melden Sie sich gerne."),
    ("Danke", "Guten Tag Frau Weber,\n\nIhre Bestellung ist unterwegs.\n\nMit freundlichen Grüßen"),
    ("Merci", "Merci beaucoup pour votre achat ! N'hésitez pas à nous contacter si besoin."),
    ("Commande", "Bonjour, votre commande a bien été expédiée. Cordialement, l'équipe"),
    ("Gracias", "Muchas gracias por su pedido. Si tiene cualquier duda, aquí estamos."),
    ("", "Hola, hemos recibido su pedido y lo estamos preparando. Saludos"),
    ("お礼", "ご購入いただき、ありがとうございます。"),
    ("", "お世話になっております。ご注文を承りました。発送まで少々お待ちください。"),
    ("Bedankt", "Bedankt voor uw bestelling!"),
    ("Grazie", "Grazie per il suo acquisto."),
]
SAYING = [
    ("Re: the lamp", "Thank you!"),
    ("", "Thanks a lot"),
    ("", "ありがとうございます。"),
    ("Thank you for your order", "Thank you for your order! It leaves our workshop tomorrow."),
    ("Your order 302-5518204", "Your order has been shipped."),
    ("Shipped", "Your order has been shipped with DHL."),
    ("Payment", "Thank you for your payment. Your payment was successfully processed."),
    ("Thank you", "Thank you for your order. Which size did you want?"),
    ("Thank you", "Thank you for your order. There is a problem with it."),
    ("Thank you", "Thank you for your order. Please contact us."),
    ("Your order", "Your order has not been shipped yet."),
    ("Your order", "Your order has been cancelled."),
    ("Your order", "Your order was delivered to your neighbour."),
    ("Refund issued", "Thank you for your patience. Contact us any time."),
    ("Thank you", "Thank you for your order, the blue one is sold out."),
    ("Thank you", "Thank you for your order, it arrives on Thursday."),
    ("Thank you", "Thank you for your order: 12,50 EUR were refunded."),
    ("Thank you", "Thanks, the lamp is packed."),
    ("", "Hello!"),
    ("About the order", "Hello."),
    ("Thank you", ""),
    ("Danke", "Vielen Dank für Ihre Bestellung. Wir haben ein Problem mit Ihrer Bestellung."),
    ("Danke", "Vielen Dank! Der Schirm kommt getrennt."),
    ("Danke", "Vielen Dank für Ihre Bestellung, sie kommt am Freitag."),
    ("Bestellung", "Ihre Bestellung ist leider noch nicht unterwegs."),
    ("Merci", "Merci pour votre commande. Le verre est gravé à la main, comptez trois semaines."),
    ("Commande", "Votre commande n'est pas encore partie."),
    ("Gracias", "Gracias por su pedido. El color rojo está agotado."),
    ("Pedido", "Su pedido no ha salido todavía."),
    ("お礼", "ご注文ありがとうございます。名入れの文字を教えてください。"),
    ("発送", "ご注文の商品は明日発送いたします。"),
    ("お届け", "ご注文の商品をヤマト運輸で発送いたしました。"),
    ("Order", "Thank you for your order. " + "We are happy to have you as a customer. " * 6),
    ("発送", "ご注文ありがとうございます。" * 20),
    ("Thank you", "Thank you for your order. " * 40),
]


@pytest.mark.parametrize(("subject", "text"), EMPTY)
def test_a_message_that_says_nothing_is_refused(subject, text) -> None:
    finding = only_finding(RULE, seller_mail(subject=subject, text=text))

    assert finding.effect is Effect.REJECT
    assert finding.excerpt


@pytest.mark.parametrize(("subject", "text"), SAYING)
def test_a_message_that_says_anything_is_silent(subject, text) -> None:
    assert is_silent(RULE, seller_mail(subject=subject, text=text))


@pytest.mark.parametrize(
    "changes",
    [
        {"other_side_has_written": True},
        {"is_reply": True},
        {"files": (File(0, "invoice.pdf", "application/pdf", 9, FileKind.PDF),)},
        {"links": (Link("dhl.de", Place.TEXT, 0, "dhl.de"),)},
        {"anchors": (Anchor("https://dhl.de/", "here"),)},
        {"quoted": "> Has it left?"},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_an_answer_and_what_comes_with_something_are_silent(changes) -> None:
    mail = seller_mail(subject="Thanks", text="Thank you for your order!")

    assert only_finding(RULE, mail)
    assert is_silent(RULE, replace(mail, **changes))


def test_the_name_of_the_shop_says_nothing() -> None:
    mail = seller_mail(subject="", text="Thank you for your order. Nordlicht Outdoor")

    assert only_finding(RULE, mail)
    assert is_silent(RULE, replace(mail, shop="Elsewhere"))


def test_names_below_a_farewell_say_nothing_but_a_sentence_there_does() -> None:
    farewell = "Thank you for your order.\n\nBest regards\nJohn Smith\n"

    assert only_finding(RULE, seller_mail(subject="", text=farewell + "Oakfield"))
    assert is_silent(
        RULE, seller_mail(subject="", text=farewell + "The lamp comes in two parts this time")
    )


def test_the_reply_says_why() -> None:
    finding = only_finding(RULE, seller_mail(subject="", text="Thank you for your order!"))

    assert finding.reply is not None
    assert finding.reply.text.startswith(
        '[R-18] The marketplace already sends this confirmation: "Thank you for your order!".'
    )
