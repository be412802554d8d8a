"""R-17: reviews may be asked for once and in neutral words; everything else about them is refused."""

import pytest

from policies.facts import Tally
from policies.phrases.reviews import is_review_request
from policies.rules.r17_review_requests import RULE
from policies.verdict import Effect
from tests.support.policies import is_silent, only_finding, seller_mail

PAID = [
    "Every review written this month goes into our draw for a hamper.",
    "Pls pop a review on our page, everyone who does goes in a draw for a 50 quid voucher.",
    "Leave a review and we'll take 15% off your next visit.",
    "Reviews make our day. Post yours before Friday and we will email you a voucher.",
    "1. Write a review\n2. Send us the link\n3. Receive a free strap",
    "¿Nos ayudas con una reseña? Si subes una foto, te regalamos un cupón.",
    "2 minutes pour donner votre avis = 1 chance de gagner un vélo !",
    "Leave us a review and we will send you a $15 gift card.",
    "Get a free phone case when you post a review with a photo.",
    "As a thank you for your review we extend the warranty to three years.",
    "If you write a review, we'll refund half your money.",
    "Write a short review of the kettle.\nSend us a screenshot.\nYou will receive 8 EUR by PayPal.",
    "Share your honest feedback and earn 500 points.",
    "In exchange for a review, you get the next filter for free.",
    "Want your money back? Post a rating and we refund you the full price.",
    "Rate our product and be entered into our prize draw.",
    "We offer cash for every 5-star review.",
    "Für eine Bewertung schenken wir Ihnen ein Paar Ersatzfilter.",
    "Bewerten Sie uns und erhalten Sie 10 % Rabatt.",
    "Schreiben Sie uns eine Rezension, dann erstatten wir Ihnen 5 Euro.",
    "Hinterlassen Sie eine Bewertung. Als Dankeschön bekommen Sie einen Gutschein.",
    "Laissez un avis et recevez un bon d'achat de 10 euros.",
    "Publiez un commentaire sur la cafetière et nous vous remboursons 20 %.",
    "En échange d'un avis, nous vous offrons une housse gratuite.",
    "Escriba una reseña y le regalamos un cargador.",
    "Deja una valoración y recibirás un cupón de 5 €.",
    "A cambio de una reseña te devolvemos 10 euros.",
    "レビューを書いていただいた方に、次回使えるクーポンをプレゼントいたします。",
    "レビュー投稿で500円分のポイントを進呈します。",
    "口コミを投稿してくださった方全員に保証を1年延長いたします。",
    "Laat een review achter en ontvang een cadeaubon.",
    "Lasci una recensione e riceverà un buono da 10 euro.",
]
ONE_SIDED = [
    "Please give us 5 stars.",
    "We would appreciate a positive review.",
    "If you are satisfied with the bag, please leave a review.",
    "Happy with your order? Leave us a review! Unhappy? Tell us instead.",
    "Please contact us before leaving negative feedback.",
    "Message us first instead of leaving a bad review.",
    "Do not leave a negative review, we solve everything.",
    "Kindly rate us five stars, it helps a small shop.",
    "Wir freuen uns über eine positive Bewertung.",
    "Bitte geben Sie uns 5 Sterne.",
    "Wenn Sie zufrieden sind, bewerten Sie uns bitte.",
    "Bevor Sie negativ bewerten, schreiben Sie uns.",
    "Merci de nous laisser 5 étoiles.",
    "Si vous êtes satisfait, laissez-nous un avis.",
    "Contactez-nous avant de laisser un avis négatif.",
    "Pensez à laisser un avis positif.",
    "Por favor, danos 5 estrellas.",
    "Si está contento con su compra, déjenos una reseña.",
    "Antes de dejar una valoración negativa, escríbanos.",
    "ぜひ星5つの評価をお願いいたします。",
    "ご満足いただけましたら、レビューをお願いします。",
    "低評価をつける前にご連絡ください。",
    "高評価をいただけると嬉しいです。",
]
CHANGE = [
    "Could you please change your review?",
    "Would you consider removing the negative feedback?",
    "We kindly ask you to revise your rating.",
    "Please delete the review, it is unfair.",
    "Once you have removed your review we send the part.",
    "Would you raise it to five stars? Your rating hurts us.",
    "Bitte löschen Sie Ihre Bewertung.",
    "Könnten Sie Ihre Rezension noch einmal überdenken?",
    "Würden Sie die Sterne bitte auf fünf ändern?",
    "Pourriez-vous modifier votre avis ?",
    "Merci de retirer le commentaire négatif.",
    "¿Podría cambiar su valoración?",
    "Le pedimos que elimine la reseña.",
    "レビューを修正していただけないでしょうか。",
    "評価の変更をお願いできますか。",
    "Kunt u uw beoordeling aanpassen?",
]
REPEATED = [
    "You have not left a review yet.",
    "A friendly reminder to rate your purchase.",
    "Second request: please leave a review.",
    "We are asking you again for a review.",
    "Sie haben uns noch nicht bewertet.",
    "Wir möchten Sie erneut um eine Bewertung bitten.",
    "Vous n'avez pas encore laissé d'avis.",
    "Todavía no ha dejado su reseña.",
    "まだレビューをいただいておりません。",
    "先日もお願いしましたが、レビューのご協力をお願いします。",
]
NEUTRAL = [
    "If anything is wrong, please write to us before you leave feedback.",
    "よろしければ評価をお願いいたします。不具合がありましたら、評価の前にご連絡ください。",
    "If you like, leave a rating; if it is damaged, tell us first.",
    "You can leave a review on the order page, good or bad.",
    "We would be glad if you rated your purchase on the order page.",
    "Please leave feedback about the seller when you have time.",
    "Your honest review helps other buyers, whether it is good or bad.",
    "Sie können die Lampe auf der Bestellseite bewerten, ob gut oder schlecht.",
    "Über eine ehrliche Bewertung freuen wir uns. Falls etwas defekt ist, erstatten wir den Preis.",
    "Vous pouvez laisser un avis, bon ou mauvais, sur la page de commande.",
    "Puede dejar una valoración, buena o mala, en la página del pedido.",
    "よろしければレビューをお書きください。良い点も悪い点も参考にいたします。",
    "Please leave a review. If anything is missing or broken, we send it again free of charge.",
]
SILENT = [
    "En cas d'absence, le livreur laissera un avis de passage.",
    "Vous recevrez un avis d'expédition, vous pouvez modifier l'avis de livraison.",
    "Arrived in one piece, leaving 5 stars now.",
    "Reminder: your review of the seven-day course, three questions.",
    "Please review the attached invoice and confirm the address.",
    "Please review your order before we start the engraving.",
    "Thank you for your 5-star review! The spare part ships tomorrow.",
    "Thanks for leaving us a positive review.",
    "We read your review and are sorry about the lid; we have refunded 12.50 EUR.",
    "We look forward to your feedback on the proof: is the name spelled right?",
    "We have not received your feedback on the colour yet; red or green?",
    "The five-star hotel set was shipped with DHL.",
    "We cannot change your review, only you can.",
    "Your gift card order is under review by our payment partner.",
    "We will refund 10 EUR for the scratched frame.",
    "The rating plate on the motor says 230 V.",
    "Vielen Dank für Ihre Bewertung. Die Ersatzteile sind unterwegs.",
    "Der Sternenhimmel-Projektor wird heute verschickt.",
    "Ihre Bewertung der Passform hilft uns bei der Änderung: zu lang oder zu kurz?",
    "À mon avis, la pièce est compatible avec votre modèle.",
    "Nous avons bien reçu votre avis de passage, le colis repart demain.",
    "En mi opinión, la talla M le quedará bien.",
    "El sorteo de tallas ya está hecho, su pedido sale mañana.",
    "ご注文の星形ライトを発送いたしました。",
    "レビューありがとうございます。部品は明日発送いたします。",
    "Bitte ändern Sie die Adresse bis morgen.",
    "Could you change the delivery address?",
    "Can you remove the cover and read the number below it?",
]


def answer_to(text: str) -> str:
    finding = only_finding(RULE, seller_mail(subject="", text=text))
    assert finding.effect is Effect.REJECT
    assert finding.excerpt
    return finding.answer


@pytest.mark.parametrize("text", PAID)
def test_a_review_that_something_is_given_for_is_refused(text) -> None:
    assert answer_to(text) == "paid"


@pytest.mark.parametrize("text", ONE_SIDED)
def test_asking_only_for_good_reviews_is_refused(text) -> None:
    assert answer_to(text) == "one-sided"


@pytest.mark.parametrize("text", CHANGE)
def test_asking_to_change_or_remove_a_review_is_refused(text) -> None:
    assert answer_to(text) == "change"


@pytest.mark.parametrize("text", REPEATED)
def test_asking_again_is_refused(text) -> None:
    assert answer_to(text) == "repeated"


@pytest.mark.parametrize("text", NEUTRAL)
def test_one_neutral_request_is_silent_and_known_as_a_request(text) -> None:
    assert is_silent(RULE, seller_mail(subject="", text=text))
    assert is_review_request("", text)


@pytest.mark.parametrize("text", NEUTRAL)
def test_a_neutral_request_is_refused_when_one_was_sent_before(text) -> None:
    mail = seller_mail(subject="", text=text, tally=Tally(asked_for_review=True))

    assert only_finding(RULE, mail).answer == "repeated"


@pytest.mark.parametrize("text", SILENT)
def test_words_of_reviews_in_order_mail_are_silent(text) -> None:
    mail = seller_mail(subject="", text=text, tally=Tally(asked_for_review=True))

    assert is_silent(RULE, mail)
    assert not is_review_request("", text)


@pytest.mark.parametrize(
    "text",
    [
        "Why was my review deleted? I only wrote that the pot came cracked.",
        "I left a five star review and now the chair broke. Will you send a leg?",
        "Warum wurde meine Bewertung gelöscht? Ersatz habe ich bis heute nicht.",
        "Pourquoi mon avis a-t-il été supprimé ? La lampe est cassée.",
        "Puse una reseña de cinco estrellas y ahora la silla se ha roto.",
        "先週投稿したレビューが削除されています。理由を教えてください。",
    ],
)
def test_a_buyer_may_speak_of_the_review_that_he_wrote(text: str) -> None:
    assert is_silent(RULE, seller_mail(text=text))


@pytest.mark.parametrize(
    "text",
    [
        "Please change your review to five stars.",
        "Warum haben Sie so bewertet? Bitte ändern Sie Ihre Bewertung.",
        "I left the parcel with a neighbour. Please remove your bad review.",
    ],
)
def test_a_seller_may_not_ask_for_another_one(text: str) -> None:
    assert not is_silent(RULE, seller_mail(text=text))


def test_the_text_is_quoted_rather_than_the_subject() -> None:
    mail = seller_mail(
        subject="Leave a review, get $5", text="Post a review and you will receive $5."
    )

    assert only_finding(RULE, mail).excerpt == "Post a review and you will receive $5"


def test_a_subject_alone_is_quoted_when_the_text_says_nothing_of_it() -> None:
    mail = seller_mail(subject="Leave a review, get $5", text="See the card in the box.")

    assert only_finding(RULE, mail).excerpt == "Leave a review, get $5"


def test_a_request_over_broken_lines_is_read_as_one_sentence() -> None:
    text = "We hope that the new kettle works well and would ask you to\nleave us a 5-star rating."

    assert answer_to(text) == "one-sided"


def test_the_reply_names_the_rule_and_the_remedy() -> None:
    finding = only_finding(RULE, seller_mail(text="Please give us 5 stars."))

    assert finding.reply is not None
    assert str(finding.reply.code) == "550"
    assert finding.reply.text == (
        '[R-17] Requests for reviews must be neutral and may be sent once: "Please give us 5 stars".'
        " Ask every buyer for an honest review, good or bad, or do not ask."
    )
