"""The phrases of R-19 about money: by ways without return, straight to the seller, and card data.

Order mail speaks of bank transfers, accounts and cards as well: what the buyer chose at the checkout,
what was refunded, what nobody should ever send. Each table says what lifts it.
"""

from typing import Final

from policies.phrases.leaving_words import FORBIDDEN
from policies.phrases.tables import WORD, Group, Table, any_of, japanese, stems

# Somebody asks for a payment, and does not tell of one that was made.
_PAID: Final = (
    r"\b(?:paid|was received|have received|has been received|was (?:successful|processed"
    "|declined)|you (?:chose|selected|have chosen|have selected)|refunded|refund (?:to|of|was"
    "|has|goes|is)|payment method|forma de pago|pago|mode de paiement|zahlungsart|bezahlt"
    r"|erhalten|erstattet|erstattung|gewahlt|rembourse\w{0,3}|avez (?:paye|choisi)|ha (?:pagado"
    r"|elegido)|reembols\w{1,5})\b|返金|お支払いいただき"
)
# By ways from which no money comes back: asked for, not told of.
IRREVOCABLE: Final = Table(
    Group(
        stems("fami freund f amis proche amig vrie amic znaj"),
        any_of(
            r"\b(?:pay ?pal|pay|paying|send (?:the |us the )?(?:money|amount|payment)"
            r"|transfer)\b.{0,60}\b(?:friends? (?:and|&|/|or|\+) family|f ?& ?f\b"
            "|family and friends)",
            r"\bpay ?pal\b.{0,30}\b(?:freunde|familie|amis|proches|amigos|familiares"
            r"|vrienden|amici|znajom)|\b(?:freunde (?:und|&|/) familie|amis (?:et"
            r"|&) famille|entre proches|amigos y familiares)\b.{0,40}\bpay ?pal\b",
        ),
    ),
    Group(
        stems(
            "sera west moneyg gram zell venm cash bitc btc usdt ethe cryp kryp crip bizu lydi pays"
            " revo wero payl swis twin blik tikk gift guth gesche payp"
        ),
        any_of(
            r"\b(?:pay|send|transfer|wire|settle|accept|prefer|use|zahl\w{1,3}"
            r"|uberweis\w{1,3}|schick\w{1,3}|send\w{1,3}|payer|payez|paye|regl\w{1,3}"
            r"|envoy\w{1,3}|pag(?:ue|a|ar|as|uen|ando|arnos|arme)|envi\w{1,4}"
            r"|mand\w{1,5})\b.{0,50}\b(?:western union|money ?gram|zelle|venmo|cash ?app"
            r"|bitcoins?|btc|usdt|ethereum|crypto\w{0,10}|kryptowahrung\w{0,2}"
            "|criptomonedas?|cryptomonnaies?|bizum|lydia|pay ?sera|revolut|wero|paylib"
            r"|swish|twint|blik|tikkie|paypay)\b",
            r"\bpay (?:us |me |the \w{1,10} )?(?:by|with|in|using|via) (?:an? |two |some "
            r"|\w{1,9} )?(?:\w{1,9} )?gift ?cards?\b|\bsend (?:us"
            r"|me) (?:\w{1,10} ){0,5}gift ?cards?\b|\bgift ?card (?:codes?"
            r"|numbers?)\b.{0,30}\b(?:send|photo|picture|back|reply)|\b(?:guthabenkarten?"
            r"|paysafe\w{0,6}|geschenkkarten)\b.{0,40}(?:zahl|code|foto)",
        ),
    ),
    japanese(
        "友人 友達 家族 ビットコイン 仮想通貨 暗号資産 paypay ペイペイ itunes ギフト",
        "(?:ビットコイン|仮想通貨|暗号資産|paypay|ペイペイ|itunes|アマゾンギフト"
        "|amazonギフト)[^。]{0,24}(?:で|にて|を)?(?:お?支払|送金|お?送り|購入して)",
        r"\bpay ?pal\b[^。]{0,12}(?:友人|友達|家族)",
    ),
    unless=any_of(
        _PAID,
        FORBIDDEN,
        r"\b(?:can|could|may|do|would|should|how (?:can|do|to)) i\b|\bi (?:want|would|need"
        r"|tried|wish|'d)\b|\bmy\b",
        r"\byou (?:will |'ll )?(?:get|receive|earn)\b|\bwe (?:will |'ll )?send you\b"
        r"|\bcheckout\b|\bkasse\b",
    ),
)

# Straight to the seller's account: how many honest shops are paid as well, so a person looks at it.
TRANSFER: Final = Table(
    Group(
        stems("direct accoun"),
        any_of(
            r"\b(?:transfer|wire|send|pay|deposit)\b.{0,60}\b(?:direct(?:ly)? )?(?:in)?to "
            r"(?:our|my|the following) (?:\w{1,12} )?(?:bank )?account\b|\bpay\w{0,3} (?:us"
            r"|me) direct(?:ly)?\b|\bdirect bank transfer\b|\b(?:bank"
            r"|wire) transfer direct(?:ly)?\b",
        ),
    ),
    Group(
        stems("kont bankko iban payp direkt"),
        any_of(
            r"\b(?:uberweis\w{1,3}|zahl\w{1,3}|bezahl\w{1,3})\b.{0,70}\b(?:direkt )?(?:auf"
            "|an|per) (?:unser|mein|folgendes|das folgende"
            r"|dieses)\w{0,2} (?:\w{1,12} )?(?:konto|bankkonto|iban|paypal)",
            r"\bdirekt an (?:uns|mich) (?:zahl|uberweis)\w{1,3}|\b(?:zahl"
            r"|uberweis)\w{1,3} sie (?:\w{1,12} ){0,4}direkt an (?:uns|mich)",
        ),
    ),
    Group(
        stems("vire compte iban"),
        any_of(
            r"\b(?:virement (?:bancaire )?direct|vir(?:ez|er) .{0,40}(?:notre|mon) compte"
            "|(?:payer|payez|regler|reglez|virement|verser"
            "|versez).{0,50}(?:directement )?(?:sur|a) (?:notre|mon) (?:compte|iban))",
        ),
    ),
    Group(
        stems("cuen iban"),
        any_of(
            r"\b(?:transfier\w{1,4}|transferir|transferencia|ingres\w{1,4}"
            r"|pag\w{1,4})\b.{0,50}\b(?:directa(?:mente)? )?(?:a|en) (?:nuestra|mi"
            "|esta) (?:cuenta|iban)",
        ),
    ),
    japanese(
        "直接 口座",
        "直接[^。]{0,16}(?:振り?込|送金|お?支払)|(?:当店|弊社|私|個人)(?:の)?(?:口座"
        "|銀行口座)[^。]{0,16}(?:振り?込|送金|お?支払|入金)",
    ),
    unless=any_of(
        _PAID,
        FORBIDDEN,
        r"\b(?:payment reference|order (?:id|number|no|reference)|reference|proforma"
        "|upon receipt|funds have cleared|vorkasse|verwendungszweck|bestellnummer"
        "|rechnungsnummer|auftragsnummer|zahlungseingang|reference de (?:la )?commande"
        r"|numero de (?:la )?commande|concepto|numero de pedido|referencia|checkout)\b"
        "|(?:注文番号|ご注文番号|前払い|代金引換)",
        r"\b(?:we|i)(?:'ll| will| have| can| could)? (?:\w{1,9} ){0,2}?(?:transfer|wire|send"
        r"|pay|deposit)|\bmy (?:order|card)\b|\byour (?:bank )?account\b",
    ),
)

_ASKED_EN: Final = (
    r"(?:(?:(?:credit|debit|bank|payment|visa)[ -]|credit|debit|bank)?card(?:'s)? (?:number"
    r"|details|data|no\b)|(?:cvv2?|cvc2?|ssn)\b|security code|pin (?:code|number)|(?<=your )pin\b|password"
    "|passcode|(?:online )?banking (?:login|details|credentials)|login (?:details|data"
    "|credentials)|one-time (?:code|password)|social security number|(?:front and back"
    "|photo|picture|copy|scan) of (?:your |the )?(?:credit|debit|bank|payment|visa) card)"
)

# Secrets by mail: nobody honest asks for them.
SECRETS: Final = Table(
    Group(
        stems("card cvv cvv2 cvc cvc2 pin passwo passco bank logi code ssn soci credit debitc"),
        any_of(
            r"\b(?:confirm|verify|send|reply with|reply|provide|give|tell|e-?mail|submit"
            "|text|forward|share|state|supply|message|need|answer with|re-?send"
            rf"|write) {WORD}{{0,4}}?(?:us |me )?(?:\w{{1,9}} ){{0,2}}?(?:your|the"
            f"|its) {WORD}{{0,4}}?{_ASKED_EN}",
            rf"\b(?:your|the) {WORD}{{0,3}}?{_ASKED_EN}.{{0,40}}\b(?:by (?:reply|replying"
            "|e-?mail|return)|in (?:a |your )?reply|to (?:this|our) (?:e-?mail|message"
            "|address))",
            rf"\b(?:send|give|tell|e-?mail|text) (?:us|me) {WORD}{{0,4}}?{_ASKED_EN}",
        ),
    ),
    Group(
        stems("cvv cvc pin pincod pinnum prufzi prufnu kennwo zugang sicher tan tans"),
        any_of(
            r"\b(?:bestatig\w{1,3}|send\w{1,3}|schick\w{1,3}|nenn\w{1,3}|teil\w{1,3}|gib"
            r"|geben|antwort\w{1,3}|ubermittel\w{1,2}|brauchen|benotigen"
            r"|verifizier\w{1,3})\b.{0,70}(?:kartennummer|kreditkartendaten"
            r"|kreditkarteninformation\w{0,2}|kartendaten|\b(?:karten)?pruf(?:ziffer|nummer)|\bcvv\b"
            r"|\bcvc\b|passwort|\bkennwort|\bzugangsdaten|\bpin-?(?:code|nummer)|\bsicherheitscode"
            r"|\btans?\b)",
            r"(?:kartennummer|kreditkartendaten|kartendaten|\b(?:karten)?pruf(?:ziffer|nummer)|\bcvv\b"
            r"|\bcvc\b|passwort|\bkennwort|\bzugangsdaten|\bpin-?(?:code"
            r"|nummer))\b.{0,60}(?:zu bestatigen|bestatigen|zusenden|mitteilen|mitzuteilen"
            "|zukommen|per (?:mail|antwort)|in ihrer antwort|senden|schicken)",
        ),
        ("karten", "passwort"),
    ),
    Group(
        stems("cryp mot secret confid pin cvv cvc carte"),
        any_of(
            r"\b(?:confirm\w{1,3}|envoy\w{1,3}|communiqu\w{1,3}|indiqu\w{1,3}|donn\w{1,3}"
            r"|transme\w{1,5}|repond\w{1,3}|fourni\w{1,4}"
            r"|verifi\w{1,3})\b.{0,60}\b(?:numero de (?:votre |la |ta )?carte\b|(?:coordonnees"
            r"|donnees|details) de (?:votre |la )?carte\b|cryptogramme|mot de passe"
            r"|code (?:secret|confidentiel|pin\b)|\bcvv\b|\bcvc\b)",
        ),
    ),
    Group(
        stems("tarj cvv cvc contra clav pin codigo"),
        any_of(
            r"\b(?:confirm\w{1,4}|envi\w{1,5}|mand\w{1,6}|facilit\w{1,5}|indi(?:que|ca"
            r"|car)\w{0,3}|respond\w{1,3}|proporcion\w{1,5}|comuni\w{1,5}|d[ei](?:me|nos"
            r"|ga\w{0,3})|verifi\w{1,4})\b.{0,60}\b(?:numero de (?:su |tu |la )?tarjeta"
            r"|datos de (?:su |tu |la )?tarjeta|\bcvv\b|\bcvc\b|contrasena|clave (?:secreta"
            r"|de acceso|bancaria)|codigo de seguridad|\bpin\b)",
        ),
    ),
    japanese(
        "カード 暗証番号 パスワード セキュリティコード",
        "(?:カード番号|カード情報|クレジットカードの?(?:番号|情報)|セキュリティコード"
        "|暗証番号|パスワード)[^。]{0,30}(?:ご?返信|お?送り|お知らせ|ご?連絡|教えて"
        "|ご?提示|送信)[^。]{0,12}(?:くださ|下さ|お願い|いただ|頂)",
        "(?:返信|このメール)[^。]{0,24}(?:カード番号|カード情報|セキュリティコード"
        "|暗証番号|パスワード)",
    ),
    Group(
        stems("kaar pinc wachtw credit passwo senh cvv hasl pin carta karty codi cartao"),
        any_of(
            r"\b(?:stuur|bevestig|geef) .{0,40}\b(?:kaartnummer|creditcardgegevens|pincode"
            r"|wachtwoord)|\b(?:conferm|invi|comunic)\w{1,4} .{0,40}\b(?:numero (?:di"
            r"|della) (?:sua |tua )?carta\b|codice (?:di sicurezza|pin)|password)",
            r"\b(?:confirm|envi|inform)\w{1,4} .{0,40}\b(?:numero do (?:seu )?cartao|senha"
            r"|codigo de seguranca)|\b(?:podaj|przeslij|potwierdz"
            r"|wyslij) .{0,40}\b(?:numer karty\b|kod cvv\b|haslo|pin\b)",
        ),
    ),
    unless=any_of(
        FORBIDDEN,
        r"\bnot (?:send|share|give|ask|tell|need|email|e-mail|provide)\b|\b(?:won't|will not"
        r"|would not|wouldn't) (?:ask|need|request)|\bno need\b|\bwithout\b|\blast (?:4"
        r"|four) digits\b|\bending (?:in|with)\b|\bmy\b|\bi (?:want|need|have|would|'d)\b",
        r"\bwe (?:\w{1,9} ){0,2}(?:send|sent|e-?mail|e-?mailed|text) (?:you\b|your\b)"
        r"|\b(?:nicht|keine?n?|letzten (?:4|vier)|mein\w{0,2})\b|\b(?:derniers chiffres|mon|ma"
        r"|sans)\b|\b(?:no (?:le|te|nos|la) |ultim[oa]s|mi)\b|ません|不要|下4桁|下四桁",
        r"\bgift ?card\b|\b(?:reset|forgot\w{0,3}|choose|new|change) (?:your |a "
        r"|the )?(?:new )?password\b|\bbadge\b|\bbrooch\b",
    ),
)
