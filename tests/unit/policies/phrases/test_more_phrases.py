"""Phrases written after the tables: what each rule should hear, and what none of them should."""

import pytest

from policies.profile import Profile
from policies.rules import (
    r17_review_requests,
    r18_empty_messages,
    r19_leading_away,
    r28_abuse,
)
from tests.support.policies import seller_mail

RULES = (r17_review_requests, r18_empty_messages, r19_leading_away, r28_abuse)

REVIEWS = """\
Give us a thumbs up review and we will refund 5 euros.
We noticed your 3-star review. If you raise it to 5 stars, we'll give you a full refund.
Would it be possible for you to take down the 1 star feedback? We will compensate you.
Please consider updating your feedback now that the issue is resolved.
If you change your feedback to positive we will send a replacement for free.
We'd be grateful for a five-star rating, it means a lot to our small team.
Free gift! Just upload a review with photo and contact us with your order number.
Leave a 5* review and get your money back.
Please remove the bad review and we will refund you in full.
Get 10% cashback for your positive feedback
Only leave feedback if you are satisfied, otherwise contact us.
Scan the card, leave a review, claim your $20 gift.
Für Ihre 5-Sterne-Bewertung erhalten Sie 10 € zurück.
Wenn Sie uns positiv bewerten, bekommen Sie das Zubehör kostenlos.
Bitte nehmen Sie Ihre negative Bewertung zurück, dann erstatten wir den Kaufpreis.
Bei Unzufriedenheit schreiben Sie uns bitte, statt negativ zu bewerten.
Laissez 5 étoiles et recevez 10 € de remboursement.
Nous vous offrons un cadeau pour votre commentaire positif.
Pourriez-vous supprimer votre commentaire ? Nous vous rembourserons.
Merci de nous mettre une bonne note.
Si nos pone 5 estrellas le devolvemos 5 euros.
Le agradeceríamos que retirara su valoración negativa.
Reembolso completo a cambio de una reseña de cinco estrellas.
星5をつけていただいた方に返金いたします。
低評価の取り消しをお願いできませんでしょうか。
★5レビューで1000円キャッシュバック
悪いレビューを書く前に必ずご連絡ください。
Deixe uma avaliação de 5 estrelas e ganhe um brinde.
Wystaw nam 5 gwiazdek, a dostaniesz rabat.
""".splitlines()
LEADING_AWAY = """\
Can you cancel the order from your end? We ran out of stock.
Please cancel and choose "no longer needed" as the reason, otherwise our account is penalised.
We are unable to ship. Kindly cancel this order and reorder from our website.
To avoid marketplace charges send the money to our bank directly.
I can sell it to you cheaper if we do it privately, outside ebay.
Contact us directly for a better price next time, without the platform's commission.
Pay the remaining 20 euro via PayPal to our account, friends & family please.
Please send 50 USD in Bitcoin to the wallet below.
Could you settle this by bank transfer directly to us? We'd save the fees.
You can pay with iTunes gift cards.
Order on our own website and save 15 %.
Please reply with your full card number, expiry date and CVV.
To verify your identity send us a photo of the front and back of your credit card.
Please give us your account password so that we can change the address.
Bitte stornieren Sie und bestellen Sie direkt in unserem Shop.
Überweisen Sie den Betrag direkt an uns, dann entfällt die Provision.
Kaufen Sie nächstes Mal direkt bei uns im Laden, ohne eBay-Gebühren.
Teilen Sie uns bitte Ihre Kartennummer und den CVV mit.
Wir machen das lieber ohne die Plattform, per PayPal Freunde.
Annulez votre commande et recommandez sur notre site.
Payez par virement directement, on évite les frais de la plateforme.
Envoyez-nous votre numéro de carte et le cryptogramme.
Cancela el pedido y te lo vendo por fuera más barato.
Páguenos por Bizum y se ahorra la comisión.
Necesitamos que nos envíe los datos de su tarjeta.
キャンセルはお客様側で行ってください。当店の評価に影響しますので。
銀行口座に直接振り込んでいただければ手数料分値引きします。
クレジットカード番号とセキュリティコードをご返信ください。
次回からは当店の自社サイトで直接ご注文いただければ10%お安くなります。
Annuleer de bestelling zelf, wij zijn uitverkocht.
Paga con bonifico fuori dalla piattaforma.
""".splitlines()
ABUSE = """\
You'd better watch your back, we know where you live.
I swear I'll come over and smash your face in.
I hope your whole family gets cancer.
Someone should burn your house down, you scum.
You are a disgusting pig and a whore.
Ich komme vorbei und dann gibt's auf die Fresse.
Du dreckige Schlampe.
Ihr Kanaken gehört alle abgeschoben.
Je vais te retrouver et te casser les dents.
Sale pute, crève.
Te voy a buscar y te vas a enterar, hijo de puta.
Sudaca de mierda, vuelve a tu país.
住所知ってるぞ、覚悟しろ。
ブスは黙ってろ。
""".splitlines()
EMPTY = """\
Hi, thanks a lot for your order! Have a great day!
We appreciate your business. Feel free to contact us if you need any help.
Your order is being prepared for shipping. Thank you for your patience.
Ihre Bestellung ist bei uns eingegangen. Wir wünschen Ihnen einen schönen Tag!
Merci de votre confiance et à très bientôt.
¡Muchas gracias por confiar en nosotros!
ご利用いただきありがとうございました。またのご利用をお待ちしております。
""".splitlines()
SILENT = """\
We refunded the 20 EUR via PayPal yesterday.
If the size is wrong, you may return it within 30 days free of charge.
Unfortunately we had to cancel the order because the item is sold out; the refund is on its way.
You asked how to cancel: open your orders and choose cancel.
We cannot cancel it any more, it has left already.
Do you want to keep the order or shall we cancel it?
Your bank transfer has arrived, thank you; the desk ships Monday.
The invoice shows the seller fee of 0.00.
Please confirm your delivery address and telephone for the carrier.
Please confirm the serial number on the card in the box.
The warranty card has to be sent back with the lamp.
Enter the PIN code 0000 to unlock the suitcase.
The default password of the router is on the sticker.
You can register the warranty on our website with the serial number.
The review of your claim is finished; we refund 30 EUR.
The rating of the transformer is 12 V, 2 A.
Our customers rate this cable as very robust.
Thank you for your feedback, we changed the packaging.
We will send the missing stars for the garland tomorrow.
Your feedback on the sample photo, please: is the colour right?
Die Bewertung des Schadens durch DHL dauert noch; wir erstatten trotzdem.
Bitte bestätigen Sie die Lieferadresse.
Sie können den Artikel kostenlos zurücksenden, das Etikett liegt bei.
Wir haben Ihre Stornierung erhalten und erstatten den Betrag.
Bitte überweisen Sie nichts, die Rechnung ist bezahlt.
Nous avons annulé votre commande, vous serez remboursé sous 5 jours.
Le paiement par carte a été refusé, vous pouvez réessayer dans votre compte.
La note de livraison est dans le colis.
Puede devolver el artículo gratis en 30 días.
Hemos cancelado su pedido y devuelto el importe a su tarjeta.
El comentario sobre el color ayuda: lo cambiamos.
ご注文のキャンセルを承りました。返金まで5日ほどかかります。
お支払いはクレジットカードで確認できました。
商品の評価試験書を添付します。
振込手数料はお客様負担となります。
Please cancel my order, I chose the wrong size.
Can you cancel it? I no longer want it.
I will leave a bad review if the parcel does not arrive.
I gave you 5 stars, and now the lid broke. Refund please.
Can I pay by bank transfer instead of card?
Could I buy directly from you next time?
Change my review? No, not before I get my money.
This is theft. I will go to the police and to court.
You are useless and slow, worst shop ever.
I'm so angry I could scream. What the hell is going on?
My son broke his leg on your scooter.
The knife will kill any blunt blade competitor.
We have received your order; the engraving takes 3 days.
Thanks! The second parcel follows on Monday.
Ihre Bestellung wurde verschickt, allerdings ohne den Deckel.
Gracias, el tapón llega por separado.
""".splitlines()


def heard(text: str) -> set[str]:
    """Ids of the four rules that find something in a text."""
    mail = seller_mail(subject="", text=text)
    return {each.RULE.id for each in RULES if each.RULE.check(mail, Profile())}


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        *(("R-17", text) for text in REVIEWS),
        *(("R-18", text) for text in EMPTY),
        *(("R-19", text) for text in LEADING_AWAY),
        *(("R-28", text) for text in ABUSE),
    ],
)
def test_one_rule_hears_what_is_its_own(rule, text) -> None:
    assert heard(text) == {rule}


@pytest.mark.parametrize("text", SILENT)
def test_no_rule_hears_order_mail(text) -> None:
    assert heard(text) == set()
