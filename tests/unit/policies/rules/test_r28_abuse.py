"""R-28: threats and abuse of persons are held in both directions; anger at things is not."""

import pytest

from policies.rules.r28_abuse import RULE
from policies.verdict import Effect
from tests.support.policies import buyer_mail, is_silent, only_finding, seller_mail

THREATS = [
    "I will kill you.",
    "I'm going to break your legs.",
    "My brothers will come and beat you.",
    "We know where you live.",
    "I know where your kids go to school.",
    "I'll burn down your shop.",
    "You are a dead man.",
    "Watch your back.",
    "I hope you die.",
    "Kill yourself.",
    "I will kick your teeth in.",
    "We have your home address, so be very careful.",
    "I'll shoot you.",
    "Ich bringe dich um.",
    "Ich schlage dir die Fresse ein.",
    "Wir brechen Ihnen die Beine.",
    "Ich weiß, wo du wohnst.",
    "Ich zünde euch den Laden an.",
    "Verrecke doch.",
    "Ich steche dich ab.",
    "Je vais te tuer.",
    "On va te casser la gueule.",
    "Je sais où tu habites.",
    "Je viendrai mettre le feu à ta boutique.",
    "Tu vas crever.",
    "Te voy a matar.",
    "Te voy a partir la cara.",
    "Sé dónde vives.",
    "Voy a quemar tu tienda.",
    "Ojalá te mueras.",
    "殺すぞ。",
    "死ね。",
    "お前の家に火をつけてやる。",
    "自宅は知ってるからな。",
    "痛い目に遭わせてやる。",
    "Ik maak je dood.",
    "Vou te matar.",
]
INSULTS = [
    "You are a worthless piece of shit.",
    "Fuck you and your shop.",
    "You lying son of a bitch.",
    "You stupid cunt.",
    "Filthy jews like you should close.",
    "Go back to your own country.",
    "Send me nudes and I pay.",
    "You look so sexy in your profile photo.",
    "Du Hurensohn!",
    "Fick dich.",
    "Ihr dreckigen Schweine.",
    "Sie sind ein Arschloch.",
    "Schick mir Nacktbilder.",
    "Espèce de connard.",
    "Va te faire foutre.",
    "Fils de pute.",
    "Sale arabe.",
    "Eres una basura.",
    "Hijo de puta.",
    "Vete a la mierda.",
    "Negros de mierda.",
    "クソババア。",
    "このゴミ野郎。",
    "頭おかしいんじゃないの。",
    "外人は帰れ。",
    "Vaffanculo!",
    "Filho da puta.",
]
SILENT = [
    "THIS IS THE THIRD TIME!!! WHERE IS MY PARCEL???",
    "I will see you in court and my lawyer will write to you.",
    "I'll open a chargeback and leave a one-star review.",
    "I will report you to the police for fraud.",
    "What a damn shame, the bloody thing is broken again.",
    "This fucking box was empty.",
    "The product is a piece of shit.",
    "You crooks, give me my money back.",
    "Shame on you, you are scammers.",
    "The battery dies after an hour, and that kills the fun.",
    "I'll shoot you a message when it has left.",
    "We will beat any price you find.",
    "I know where you are coming from.",
    "I know where your parcel is.",
    "We have your address, the driver will come on Monday.",
    "Burn the wood in a stove at home.",
    "The fire pit burns down to the ground in an hour.",
    "The retarder of the lamp is retarded by two seconds.",
    "Prick the potato with a fork.",
    "The bitch collar for your dog ships today.",
    "Dick Miller signed for the parcel.",
    "Do you have this in nude, size M?",
    "The naked cake stand is back.",
    "Sex: female, size 38.",
    "The jewish calendar is printed on both sides.",
    "When do you go back to your country house?",
    "Ich bin stinksauer, das ist eine Sauerei.",
    "Das Sparschwein kam zerbrochen an.",
    "Sie bringen die Sendung um 14 Uhr?",
    "Schlagen Sie das Buch auf Seite 12 auf.",
    "Die Kerze lässt sich nicht anzünden.",
    "Wir wissen nicht, wo Ihre Sendung ist.",
    "So ein Mist, schon wieder kaputt.",
    "Machen Sie sich fertig, der Fahrer kommt gleich.",
    "Le colis a du retard, c'est pénible.",
    "Le pneu est crevé.",
    "C'est une honte, je vais saisir la justice.",
    "Je vais passer chez vous chercher le colis.",
    "La batterie est morte.",
    "Merde, encore cassé.",
    "Qué vergüenza, voy a poner una denuncia.",
    "Te pego el enlace de seguimiento.",
    "La pieza está para tirar a la basura.",
    "El mando se va a romper si lo aprieta.",
    "Se sabe dónde viven los gatos de la foto.",
    "ふざけないでください。消費者センターに連絡します。",
    "殺菌スプレーは届きましたか。",
    "ろうそくに火をつけてお使いください。",
    "住所はわかっていますので、ご安心ください。",
    "サブスクの解約方法を教えてください。",
    "ゴミ箱のふたが割れていました。",
    "もう死ぬほど待ちました。",
]


@pytest.mark.parametrize("text", THREATS)
@pytest.mark.parametrize("mail", [seller_mail, buyer_mail])
def test_a_threat_is_held_whoever_writes_it(mail, text) -> None:
    finding = only_finding(RULE, mail(subject="", text=text))

    assert (finding.answer, finding.effect) == ("threat", Effect.HOLD)
    assert finding.excerpt


@pytest.mark.parametrize("text", INSULTS)
def test_gross_insults_hate_and_harassment_are_held(text) -> None:
    finding = only_finding(RULE, buyer_mail(subject="", text=text))

    assert (finding.answer, finding.effect) == ("insult", Effect.HOLD)


@pytest.mark.parametrize("text", SILENT)
def test_anger_things_and_homonyms_are_silent(text) -> None:
    assert is_silent(RULE, buyer_mail(subject="", text=text))


def test_a_threat_goes_before_an_insult() -> None:
    text = "You stupid cunt. I will kill you."

    assert only_finding(RULE, buyer_mail(subject="", text=text)).answer == "threat"


def test_a_threat_over_a_broken_line_is_found() -> None:
    text = "If the money is not here by tomorrow evening then I will\nbreak your legs."

    assert only_finding(RULE, buyer_mail(subject="", text=text)).answer == "threat"


def test_a_subject_is_read_as_well() -> None:
    assert only_finding(RULE, buyer_mail(subject="I will kill you", text="Money!"))
