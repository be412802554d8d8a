"""Phrases that show each marketing symbol, and phrases that come near and do not."""

from policies.profile import Profile
from policies.scoring import Score, score
from policies.symbols import table
from policies.symbols.kinds import Symbol
from tests.support.policies import seller_mail

GOLDEN: dict[Symbol, tuple[str, ...]] = {
    table.ADVANTAGE: (
        "10% off your next order",
        "buy any two filters and get the third free",
        "Gutschein für den nächsten Einkauf",
        "la deuxième est offerte",
        "te regalamos una vela",
        "次回のお買い物で使える15%オフ",
        "prossimo acquisto: 10 € di sconto",
    ),
    table.COUPON: ("use code SUMMER at checkout", "Gutscheincode: KUSCHEL", "code promo HIVER20"),
    table.PRICE_OFF: (
        "20% off",
        "Save $5 today",
        "15 % Rabatt auf alles",
        "скидка 20 %",
        "全品半額",
    ),
    table.SALE: (
        "black friday deals",
        "everything must go",
        "Winterschlussverkauf",
        "las rebajas desde",
    ),
    table.PRIZE: (
        "You have won a prize",
        "Gewinnspiel",
        "tirage au sort",
        "抽選で3名様に当たります",
    ),
    table.LOYALTY: ("earn double points", "Treuepunkte", "programme de fidélité", "ポイント2倍"),
    table.REFERRAL: ("refer a friend", "Freunde werben", "parrainez vos amis", "お友達紹介特典"),
    table.MONEY: ("personal loan approved today", "Kredit ohne Schufa", "即日融資"),
    table.EARN: (
        "work from home",
        "passives_einkommen aus Heimarbeit",
        "gana dinero desde casa",
        "副業で稼ぐ",
    ),
    table.VICE: ("cheap viagra", "online casino bonus", "replica watches", "perdez du poids vite"),
    table.SHORTCODE: ("txt WIN to 80182", "calls cost 150p", "18+ only"),
    table.DEALS: (
        "unbeatable prices",
        "Sonderangebote",
        "offre exceptionnelle",
        "ofertas especiales",
    ),
    table.CALL_TO_SHOP: (
        "browse our new collection",
        "jetzt kaufen",
        "visitez notre boutique",
        "今すぐ購入",
    ),
    table.OTHER_GOODS: (
        "you may also like these",
        "Kunden kauften auch",
        "también te puede gustar",
    ),
    table.NEWS: (
        "pre-orders open on Friday",
        "unser neuer Katalog",
        "de retour en stock",
        "再入荷しました",
    ),
    table.SUBSCRIBE: (
        "subscribe to our newsletter",
        "folgen Sie uns",
        "suivez-nous",
        "síguenos en",
    ),
    table.WIN_BACK: (
        "we miss you",
        "Ihr Warenkorb wartet",
        "votre panier vous attend",
        "te extrañamos",
    ),
    table.TRIAL: ("start your free trial", "kostenlos testen", "essai gratuit", "30日間無料"),
    table.SERVICES: (
        "our services include design",
        "Webdesign ab 490",
        "référencement Google",
        "SEO対策",
    ),
    table.EVENT: (
        "register for the webinar",
        "Tag der offenen Tür",
        "portes ouvertes",
        "展示会を開催",
    ),
    table.APPEAL: ("donate today", "jetzt spenden", "faites un don", "寄付のお願い"),
    table.FOOTER: ("click to unsubscribe", "alle Rechte vorbehalten", "se désabonner", "配信停止"),
    table.SALUTATION: (
        "Dear customers",
        "Liebe Kunden",
        "Chers clients",
        "Queridos amigos",
        "会員の皆様",
    ),
    table.DIGEST: (
        "in this issue",
        "Tipp der Woche",
        "lire la suite de la lettre du mois",
        "今週の一冊",
    ),
    table.SELF_PRAISE: ("satisfaction guaranteed", "über uns", "qui sommes nous", "老舗の味"),
    table.WELCOME: (
        "welcome to Lume",
        "willkommen bei uns",
        "bienvenue chez nous",
        "ようこそ会員登録ありがとうへ",
    ),
    table.SURVEY: (
        "take our survey",
        "Umfrage teilnehmen",
        "votre avis compte",
        "アンケートにご協力",
    ),
    table.CLICK: ("click here", "mehr erfahren", "cliquez ici", "haz clic", "こちらをクリック"),
    table.FREE: ("absolutely free", "gratis", "gratuit", "無料です"),
    table.URGENCY: (
        "last chance",
        "solange der Vorrat reicht",
        "valable jusqu'à dimanche",
        "solo hoy",
        "本日限り",
    ),
    table.SHOUTING: ("NOW!!!", "BUY YOUR LAMP TODAY HERE", "🔥 tap 👉 here 💛"),
    table.PRICES: ("Cap $5, hat $7, scarf $9",),
    table.ORDER_TALK: (
        "your order has shipped",
        "Ihre Sendung ist da",
        "votre colis est parti",
        "tu pedido sale",
    ),
    table.ORDER_LINES: ("Subtotal 49.90", "Zwischensumme 12,00", "sous-total 3,00", "小計 3,840円"),
    table.ASKED: ("you asked us about it", "wie besprochen", "comme convenu", "お尋ねの件"),
    table.REQUEST: (
        "where is my order",
        "wo bleibt mein Paket",
        "je voudrais un remboursement",
        "教えてください",
    ),
}

NEAR: dict[Symbol, tuple[str, ...]] = {
    table.ADVANTAGE: (
        "your next delivery is on Monday",
        "I don't want 10% off my next order",
        "二つ目の箱",
    ),
    table.COUPON: (
        "your warranty code is WRN-77F2",
        "promo code FALL10 did not work",
        "use code 4821",
    ),
    table.PRICE_OFF: (
        "we refunded the 10% off",
        "Discount -5.00",
        "the lid came off",
        "20% of the price",
    ),
    table.SALE: ("I ordered on Black Friday", "for sale by owner"),
    table.PRIZE: ("you won't need it", "the draw string is torn"),
    table.LOYALTY: ("three points to settle", "the gold ring"),
    table.REFERRAL: ("a gift for a friend",),
    table.MONEY: ("your card was charged", "no interest in it"),
    table.EARN: ("I work at a home for the old", "the stock is low"),
    table.VICE: ("the pill box has a lid", "a casino-green cloth"),
    table.SHORTCODE: ("send it to 12 Mill Lane", "18 pieces", "at 8 pm"),
    table.DEALS: ("the price you paid", "a deal breaker"),
    table.CALL_TO_SHOP: ("your visit to our office", "the shop foreman"),
    table.OTHER_GOODS: ("you may also send it back",),
    table.NEWS: ("the back of the stock cube", "new address"),
    table.SUBSCRIBE: ("the follow up", "join the two halves"),
    table.WIN_BACK: ("you miss a screw", "the cart wheel"),
    table.TRIAL: ("a trial fit of the lid", "free of charge"),
    table.SERVICES: ("the courier's service desk",),
    table.EVENT: ("in the event of rain",),
    table.APPEAL: ("supports the shelf",),
    table.FOOTER: ("the right side is up",),
    table.SALUTATION: ("Dear Mr Hall",),
    table.DIGEST: ("the issue is solved",),
    table.SELF_PRAISE: ("the quality is poor",),
    table.WELCOME: ("you are welcome",),
    table.SURVEY: ("the land surveyor",),
    table.CLICK: ("the lock clicks",),
    table.FREE: ("feel free to write",),
    table.URGENCY: ("the last screw",),
    table.SHOUTING: ("OK! Thanks!", "HTML and PDF", "❤ thanks"),
    table.PRICES: ("It cost $5 and $7",),
    table.ORDER_TALK: ("in order to relax",),
    table.ORDER_LINES: ("a total loss",),
    table.ASKED: ("ask away",),
    table.REQUEST: ("the whereabouts are known",),
}


def names_in(text: str, **changes: object) -> set[str]:
    return {hit.symbol.name for hit in scored(text, **changes).hits}


def scored(text: str, **changes: object) -> Score:
    """The score of a first message whose subject says nothing."""
    mail = {"subject": "", "text": text, **changes}
    return score(seller_mail(**mail), Profile())
