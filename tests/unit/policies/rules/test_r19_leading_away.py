"""R-19: cancelling, buying and paying stay where the order was made."""

import pytest

from policies.rules.r19_leading_away import RULE
from policies.verdict import Effect
from tests.support.policies import is_silent, only_finding, seller_mail

CANCEL = [
    "The mug is out of stock. Please cancel your order.",
    "Could you please cancel the order yourself? We are sold out.",
    "Please log in to your account and cancel the order, we cannot ship it.",
    "We kindly ask you to cancel this order, our supplier failed us.",
    "Sorry, we made a pricing mistake. You need to cancel it from your account.",
    "Please request a cancellation in your account, reason: no longer needed.",
    'Please select "changed my mind" as the reason, our statistics matter.',
    "We'd like you to cancel the order so that we keep our rating.",
    "Leider ausverkauft. Bitte stornieren Sie Ihre Bestellung.",
    "Könnten Sie die Bestellung bitte selbst stornieren?",
    "Bitte veranlassen Sie die Stornierung in Ihrem Konto, wir können nicht liefern.",
    "Storniere bitte die Bestellung selbst, dann geht es schneller.",
    "Nous sommes en rupture de stock, merci d'annuler votre commande.",
    "Pourriez-vous annuler la commande de votre côté ?",
    "Il faut que vous annuliez la commande, notre stock est vide.",
    "No tenemos existencias, por favor cancele el pedido.",
    "Le rogamos que anule su pedido desde su cuenta.",
    "¿Podría cancelar el pedido usted mismo?",
    "在庫がございませんので、お客様からキャンセルをお願いいたします。",
    "欠品のため、ご自身で注文を取り消していただけますでしょうか。",
    "Wilt u de bestelling zelf annuleren? Onze voorraad is op.",
]
CANCEL_HINT = [
    "It would be easiest if you cancelled the order, the part is late at our end.",
    "Maybe it is better if the cancellation comes from your side.",
    "If you cancel the order you get your money faster than from us.",
    "Vielleicht ist es am einfachsten, wenn die Stornierung von Ihrer Seite kommt.",
    "Le plus simple serait peut-être que l'annulation vienne de votre part.",
    "Quizá lo más fácil sea que usted cancele el pedido.",
    "お客様側でキャンセルしていただくのが一番早いかもしれません。",
]
ELSEWHERE = [
    "Next time order directly from us and save the fee.",
    "Buy direct and save 10 %.",
    "You can buy it cheaper on our website.",
    "We sell the same lamp at a lower price on our own site.",
    "Let's do this deal outside the platform.",
    "Pay outside of eBay and I give you a discount.",
    "That way we avoid the marketplace fees.",
    "Amazon takes its cut, on our own shop you pay less. Next time order through our own website.",
    "Please pay by PayPal friends and family.",
    "You can pay with Western Union.",
    "Please send the payment in Bitcoin.",
    "Pay us with Amazon gift cards, please.",
    "If you pay by Zelle we ship today.",
    "Then the platform doesn't get its commission.",
    "Bestellen Sie beim nächsten Mal direkt bei uns.",
    "In unserem eigenen Onlineshop ist es günstiger.",
    "So sparen wir uns die Verkaufsgebühr.",
    "Wir können das am Marktplatz vorbei machen.",
    "Zahlen Sie bitte per PayPal an Freunde und Familie.",
    "Außerhalb der Plattform kann ich Ihnen einen besseren Preis machen.",
    "Commandez directement chez nous la prochaine fois.",
    "Réglons cela en dehors du site.",
    "Vous pouvez payer par Western Union.",
    "Sur notre propre site, c'est moins cher.",
    "On évite ainsi la commission.",
    "Compre directamente en nuestra web.",
    "Hagamos el trato fuera de la plataforma.",
    "Así nos ahorramos la comisión.",
    "Puede pagar por Western Union.",
    "La próxima vez pídalo en nuestra tienda, es más barato.",
    "次回は当店の公式サイトからご注文いただくとお得です。",
    "プラットフォームを介さずにお取引できます。",
    "直接取引なら販売手数料がかからないので安くできます。",
    "アマゾンギフト券でお支払いください。",
    "Koop het buiten het platform om, dan is het goedkoper.",
    "Paghi fuori dalla piattaforma, costa meno.",
]
TRANSFER = [
    "Please transfer 90 EUR to our bank account.",
    "You can pay us directly.",
    "Bitte überweisen Sie 40 Euro auf unser Konto.",
    "Merci de faire un virement direct.",
    "Haga una transferencia directa a nuestra cuenta.",
    "代金は当店の口座にお振り込みください。",
]
SECRETS = [
    "Please send us your card number and the expiry date.",
    "Reply with your credit card details to keep the order.",
    "Verify your debit card number by reply.",
    "We need your password to check the account.",
    "Send me the CVV and I can finish the payment.",
    "Please confirm your security code by e-mail.",
    "Bitte bestätigen Sie Ihre Kreditkartennummer per Antwort.",
    "Schicken Sie uns Ihr Passwort.",
    "Merci de nous communiquer votre numéro de carte bancaire.",
    "Envoyez-nous votre mot de passe.",
    "Confirme el número de su tarjeta respondiendo a este mensaje.",
    "Envíenos su contraseña.",
    "このメールにカード番号をご返信ください。",
    "暗証番号をお知らせください。",
]
SILENT = [
    "We ordered two by mistake, please cancel the order.",
    "We bought the wrong size. Could you please cancel it and tell us when it is done?",
    "Wir haben aus Versehen bestellt, bitte stornieren Sie die Bestellung.",
    "Nous avons commandé par erreur, merci d'annuler la commande.",
    "Hemos pedido el color equivocado por error, por favor cancele el pedido.",
    "Make your payment into our bank account and use your order number as the payment reference.",
    "You have selected to pay by wire transfer; send it to our bank account.",
    "Pago: Bizum",
    "Re: please cancel",
    "Shall we cancel the order for you?",
    "You may cancel in your account if it is too late for you.",
    "If you no longer want it, please cancel your order in your account.",
    "Tell us if that is too late and we will cancel it.",
    "Please do not cancel the order, it ships tomorrow.",
    "We have cancelled your order and refunded the card that you used.",
    "Your cancellation was confirmed.",
    "Would you like us to cancel your order?",
    "There is no need to cancel your order.",
    "I want to cancel my order, can you help?",
    "please cancel the order 113542617735902",
    "how can I cancel the purchase",
    "Sollen wir die Bestellung für Sie stornieren?",
    "Falls Ihnen das zu lange dauert, können Sie die Bestellung stornieren.",
    "Bitte stornieren Sie nicht, die Ware geht morgen raus.",
    "Bitte teilen Sie uns mit, ob wir stornieren sollen.",
    "Bitte stornieren Sie meine Bestellung.",
    "Souhaitez-vous que nous annulions la commande ?",
    "Si vous préférez, vous pouvez annuler votre commande.",
    "Votre commande a été annulée et remboursée.",
    "¿Quiere que cancelemos su pedido?",
    "Si lo desea, puede cancelar su pedido en su cuenta.",
    "Su pedido ha sido cancelado.",
    "キャンセルをご希望の場合は、マイページよりお手続きください。",
    "ご注文をキャンセルいたしましょうか。",
    "当店にてキャンセル手続きをいたしました。",
    "Thank you for ordering from our website.",
    "You can find the manual on our website.",
    "Your payment by bank transfer was received.",
    "Payment method: Bitcoin. Your payment was successful.",
    "Please transfer the amount to our account; use the order number as payment reference.",
    "Bitte überweisen Sie den Betrag auf unser Konto, Verwendungszweck: Bestellnummer.",
    "We have refunded the amount to your PayPal account.",
    "The refund goes to the card you paid with.",
    "Please never pay outside the platform.",
    "We cannot sell outside the marketplace, that is against the rules.",
    "Please send us your IBAN, so that we can refund you.",
    "There are no extra fees, the marketplace pays the return.",
    "Share the pictures with friends and family.",
    "The lamp can stand outside or on the balcony.",
    "Cut the cable around the frame before you pay attention to the lid.",
    "Bitte nennen Sie uns Ihre IBAN für die Erstattung.",
    "Die Zahlung per Überweisung ist eingegangen, vielen Dank.",
    "Vielen Dank für Ihren Einkauf in unserem Onlineshop.",
    "Merci pour votre commande sur notre site.",
    "Merci de nous indiquer votre IBAN pour le remboursement.",
    "Livraison sans frais supplémentaires.",
    "Gracias por su compra en nuestra tienda online.",
    "El pago por transferencia ha sido recibido.",
    "返品の送料と手数料はかかりません。",
    "当店サイトでご注文いただき、ありがとうございます。",
    "直接お電話なさらず、このメールにご返信ください。",
    "We will never ask for your card number or password.",
    "Do not send your card number by e-mail.",
    "To reset your password, open your account page.",
    "Please update your payment method in your account.",
    "The last four digits of your card are 1234.",
    "We have sent you a new password for the photo album.",
    "The gift card you ordered is attached; the code is below the silver strip.",
    "Wir fragen nie nach Ihrem Passwort.",
    "Nous ne demandons jamais votre numéro de carte.",
    "Nunca envíe el número de su tarjeta.",
    "パスワードをメールで送らないでください。",
    "Please send the enamel pin back to us.",
    "Please send us a photo of the greeting card that arrived torn.",
]


@pytest.mark.parametrize(
    ("answer", "effect", "text"),
    [
        *(("cancel", Effect.REJECT, text) for text in CANCEL),
        *(("cancel-hint", Effect.HOLD, text) for text in CANCEL_HINT),
        *(("elsewhere", Effect.REJECT, text) for text in ELSEWHERE),
        *(("transfer", Effect.HOLD, text) for text in TRANSFER),
        *(("secrets", Effect.REJECT, text) for text in SECRETS),
    ],
)
def test_what_leads_away_is_refused_and_what_seems_to_is_held(answer, effect, text) -> None:
    finding = only_finding(RULE, seller_mail(subject="", text=text))

    assert (finding.answer, finding.effect) == (answer, effect)
    assert finding.excerpt


@pytest.mark.parametrize("text", SILENT)
def test_what_order_mail_says_of_cancelling_and_paying_is_silent(text) -> None:
    assert is_silent(RULE, seller_mail(subject="", text=text))


def test_each_way_is_named_once() -> None:
    text = "Please cancel your order and buy direct from us. Send us your card number."
    findings = RULE.check(seller_mail(subject="", text=text), None)

    assert [finding.answer for finding in findings] == ["cancel", "elsewhere", "secrets"]


def test_the_replies_carry_the_fixes_of_the_table() -> None:
    cancel = only_finding(RULE, seller_mail(subject="", text="Please cancel your order."))
    pay = only_finding(RULE, seller_mail(subject="", text="Please pay with Western Union."))

    assert cancel.fix == "Cancel in the order system yourself; do not ask the buyer."
    assert pay.fix == "Payment outside the marketplace is not allowed."
