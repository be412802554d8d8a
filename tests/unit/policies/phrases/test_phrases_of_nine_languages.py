"""Phrases in nine languages: what each rule should hear, and what is close to it and harmless."""

import pytest

from policies.phrases.reviews import is_review_request
from policies.profile import Profile
from policies.rules import (
    r15b_important_misuse,
    r17_review_requests,
    r18_empty_messages,
    r19_leading_away,
    r28_abuse,
)
from tests.support.policies import seller_mail

RULES = (r17_review_requests, r18_empty_messages, r19_leading_away, r28_abuse)

FAULTY_REQUESTS = """\
Please change my rating, the parcel did arrive after all.
Could you kindly revise our review? The colour was a mistake of the printer.
A review with five stars earns you a free phone case.
Write yours today and we refund half the price by PayPal.
If the lamp makes you happy, leave us five stars; if not, write to us first.
Sind Sie zufrieden? Dann geben Sie uns 5★.
Für eine Produktrezension schenken wir Ihnen ein zweites Paar Socken.
Bevor Sie eine negative Bewertung abgeben, rufen Sie uns bitte an.
Avant de laisser un avis négatif, écrivez-nous.
Contre un avis de cinq étoiles, nous vous offrons une coque.
Merci de modifier votre commentaire, la pièce est partie hier.
En vez de publicar una reseña mala, escríbanos primero.
Por una valoración de 5 estrellas le regalamos una funda.
¿Podría cambiar su valoración a 5 estrellas?
レビューを書いていただいた方に500円分のクーポンを差し上げます。
星1の評価を変更していただけませんか。
Lasci una recensione a 5 stelle e riceverà un buono di 5 euro.
La preghiamo di eliminare la sua recensione.
Deixe uma avaliação positiva e ganhe um brinde.
Poderia alterar a sua avaliação para cinco estrelas?
Laat een review achter en ontvang een cadeaubon.
Kunt u uw review aanpassen naar 5 sterren?
Zostaw pozytywną opinię, a otrzymasz rabat na kabel.
Prosimy zmienić swoją opinię o naszym sklepie.
""".splitlines()
NEUTRAL_REQUESTS = """\
You have read their views; now write yours on the order page.
We welcome your honest review, good or bad.
Über Ihre ehrliche Bewertung freuen wir uns, ob Lob oder Kritik.
Merci de laisser un avis, bon ou mauvais.
Nos gustaría que dejara una opinión sobre la lámpara.
商品のレビューをお書きいただければ幸いです。
Le chiediamo di scrivere una recensione sincera.
Escreva uma avaliação da cadeira, por favor.
Schrijf gerust een beoordeling over de stoel.
Napisz opinię o krześle, jeśli masz chwilę.
""".splitlines()
LEADING_AWAY = """\
We have no stock left; please go to your orders, open this one and cancel it.
Send the amount to our PayPal as friends and family.
Let us settle this past the platform, then we both keep more.
Tell us your credit card number and the CVC, and we charge it again.
Ship today if you pay us with Bitcoin.
Reply with your social security number so that customs clears it.
Leider vergriffen: Bitte beantragen Sie die Stornierung selbst in Ihrem Konto.
Wickeln wir es am Portal vorbei ab, ohne die Gebühren.
Schicken Sie uns bitte die Kartenprüfnummer per Antwort.
Beim nächsten Mal direkt bei uns bestellen, das ist günstiger.
Article épuisé : veuillez annuler la commande vous-même.
Passez par notre propre e-shop la prochaine fois, c'est moins cher.
Envoyez-nous le code confidentiel de la carte.
Producto agotado: anule usted mismo la compra desde su cuenta.
Evite la comisión de la plataforma y pague por transferencia a nuestra cuenta.
Mándenos el CVV de la tarjeta y el código de seguridad.
在庫切れのため、お客様ご自身でキャンセルの申請をお願いします。
アプリ外にて直接取引をすれば手数料がかかりません。
Articolo esaurito, la prego di annullare l'ordine dal suo account.
Facciamo fuori dalla piattaforma, così evitiamo le commissioni.
Produto esgotado: por favor cancele a encomenda da sua conta.
Negociamos fora da plataforma, sem a comissão da plataforma.
Het is uitverkocht, annuleer de bestelling zelf.
Betaal buiten het platform om, dan is het goedkoper.
Wyprzedane, prosimy anulować zamówienie samodzielnie.
Zróbmy to poza allegro, bez prowizji.
""".splitlines()
ABUSE = """\
I will cut out your tongue.
He knows where your mother parks.
You thieving scumbags.
Ich schlage dir den Schädel ein.
Du bist eine elende Kackfotze.
Ihr miesen Geldschweine!
On sait où ta mère dort.
Vous êtes tous des bâtards.
Te reviento si no llega mañana.
Come mierda, payaso.
店に火を放つぞ。
お前の職場知ってるからな。
国へ帰れ。
So dove abiti, sta' attento.
Vai se foder.
Klootzak, geef mijn geld terug.
Zabiję cię, oszuście.
""".splitlines()
EMPTY = """\
Dear customer, thank you so much for choosing our shop. Have a lovely day!
Vielen Dank für Ihren Einkauf in unserem Shop. Herzliche Grüße
Merci beaucoup pour votre commande, à bientôt.
Muchas gracias por su compra, un saludo cordial.
この度は当店の商品をご購入いただき誠にありがとうございました。
Grazie mille per il suo ordine, cordiali saluti.
Obrigado pela sua encomenda.
Bedankt voor uw bestelling, vriendelijke groeten.
Dziekujemy za zakup, pozdrawiamy.
""".splitlines()
HARMLESS = """\
We cannot change our rating of the fuse, it stays at 10 A.
Please change my address to the new one, writes your wife; shall we?
The star on top of the tree is 20 cm tall.
Please review the drawing and tell us whether yours is the left one.
Your review of the sketch helps the engraver: is the date right?
The film won a five star award in Cannes.
Wir haben Ihre Bewertung gelesen und den Karton verstärkt.
Der Stern auf der Spitze ist leider zerbrochen, Ersatz ist unterwegs.
Bevor Sie eine negative Platte entwickeln, lesen Sie das Blatt.
Der Feedback-Kabelanschluss sitzt hinten links.
Un avis de passage est dans votre boîte aux lettres.
La note de frais est jointe, et le mauvais câble est remplacé.
Avant de laisser la batterie négative branchée, lisez la notice.
La estrella de la caja es de madera, no de metal.
En vez de poner la pila mala, use la nueva.
ご評価の数値は取扱説明書の3ページにあります。
星形のライトは明日届きます。
La stella è in ottone e pesa due chili.
A avaliação do dano pela transportadora demora dois dias.
De sterren op de stof zijn geborduurd.
Gwiazda z drewna jest w drugiej paczce.
You cancelled on Monday and the refund of 20 EUR is booked.
Shall we cancel the second lamp, or do you want to wait until May?
The bank is closed on Monday, so the transfer shows on Tuesday.
Your gift card code works at the checkout of this marketplace.
The card with the washing instructions is in the box.
Never send anyone your card number or your password.
The code of the lock is on the sticker, please change it.
Cash on delivery costs the carrier's 3 EUR.
My friends and family love the lamp, where can I get a second one?
The customs charge of 12 EUR was paid by us.
Wir stornieren die Bestellung gern, wenn Sie das möchten.
Die Karten liegen bei, das Passwort steht auf der ersten.
Die Provision der Bank tragen wir, Sie zahlen nichts.
Das Portal aus Eiche ist 2 m hoch.
Voulez-vous que nous annulions la commande ?
La boutique de Lyon a encore cette taille.
Le code de la porte est nécessaire au livreur.
La tarjeta de felicitación va dentro del paquete.
¿Prefiere que cancelemos el pedido o esperar una semana?
La tienda de campaña llega el lunes.
ご注文のキャンセルは当店で承ります。
パスワードは説明書の裏に書いてあります。
Possiamo annullare l'ordine, se preferisce.
La carta da parati arriva domani.
Podemos cancelar a compra se preferir.
Het platform van de tafel is 80 cm breed.
Możemy anulować zamówienie, jeśli Pan woli.
We can cut your sleeves and the legs of your table to any length.
The blade is sharp, it will cut your finger if you touch it.
We know your address is right, the carrier has it wrong.
Watch your steps, the rug is slippery when wet.
The bastard file is 20 cm long, the second cut is finer.
Die Schädel für Halloween kommen am Freitag.
Stecken wir die Karte in das Paket, oder brauchen Sie sie an der Tür?
Bringen Sie das Gerät um zehn zur Post.
Nous savons où votre colis va arriver.
La bataille navale est un jeu pour deux.
La revista de este mes llega mañana.
Reviente la burbuja del embalaje con cuidado.
裸電球は別売りです。
狂ったように売れている茶碗が再入荷しました、ご注文分は明日発送です。
La mazza da baseball arriva con il guanto.
O cabo partiu, mandamos outro amanhã.
De hamer slaat spijkers zonder moeite in het hout.
Zabij gwoździe młotkiem z zestawu.
The order was shipped, and the question is for which door: yours or the neighbour's.
Thank you for the order. We have a question for you.
This is the worst lamp I ever had, and nobody answers. I want my money back.
My lawyer will write to you, and the police gets the photos of the broken lid.
Das ist eine Frechheit, der Akku ist tot und keiner hilft mir.
Ihr bringt mich noch um den Verstand mit dieser Lieferung.
Quelle honte, la lampe a brûlé la table et vous ne répondez pas !
Estoy harto, la puta caja llegó rota y nadie contesta.
二度と買いません、対応がおかしいです。
Sono furioso, il vaso è rotto e nessuno risponde.
Uma vergonha, a cadeira partiu e ninguém ajuda.
Schandalig, de lamp is kapot en niemand antwoordt.
To skandal, lampa nie działa, a wy milczycie.
""".splitlines()


def heard(text: str) -> set[str]:
    """Ids of the four rules that find something in a text."""
    mail = seller_mail(subject="", text=text)
    return {each.RULE.id for each in RULES if each.RULE.check(mail, Profile())}


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        *(("R-17", text) for text in FAULTY_REQUESTS),
        *(("R-18", text) for text in EMPTY),
        *(("R-19", text) for text in LEADING_AWAY),
        *(("R-28", text) for text in ABUSE),
    ],
)
def test_a_rule_hears_its_own_phrase(rule, text) -> None:
    assert heard(text) == {rule}


@pytest.mark.parametrize("text", [*FAULTY_REQUESTS, *NEUTRAL_REQUESTS])
def test_a_request_for_a_review_is_never_important(text) -> None:
    mail = seller_mail(subject="[Important]", text=text)

    assert r15b_important_misuse.RULE.check(mail, Profile())


@pytest.mark.parametrize("text", NEUTRAL_REQUESTS)
def test_a_neutral_request_is_heard_and_has_no_fault(text) -> None:
    assert is_review_request("", text)
    assert heard(text) == set()


@pytest.mark.parametrize("text", HARMLESS)
def test_no_rule_hears_what_is_only_close(text) -> None:
    assert heard(text) == set()
    assert not is_review_request("", text)
