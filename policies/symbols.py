"""The marketing symbols of R-16: a name, a weight and a pattern each, as in rspamd.

1. Every symbol counts once, however often it is found. Weights of marketing are positive; weights
   of orders are negative and together take off at most 4 points.
2. Patterns are bounded everywhere and never nest a repetition, so their cost is linear in the text.
3. They look for offers, not for words: a discount that stands on an invoice, or a coupon that was
   already redeemed, is a fact about an order.
4. Cues are the words without one of which a pattern cannot match. They are looked for first, since
   most mail holds none and finding a word costs a twentieth of trying a pattern.
5. English, with obvious words of German, French and Spanish.
"""

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Symbol:
    """One symbol: its name, its weight in points, and what it means."""

    name: str
    weight: float
    meaning: str


@dataclass(frozen=True, slots=True)
class Worded:
    """A symbol that is found by a pattern. `may_be_settled`: a deal already done does not count."""

    symbol: Symbol
    cues: tuple[str, ...]
    pattern: re.Pattern[str]
    may_be_settled: bool = False


def _any_of(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split(", "))


_AMOUNT = r"(?:[$€£] ?\d{1,4}|\d{1,4} ?(?:[$€£%]|usd|eur|gbp|percent|prozent|euros?|dollars?))"
_NEXT = r"(?:your|the|any|a|ihre[nr]?|deine[nr]?|votre|ta|tu|su|l[ae]|el) (?:(?:very|whole) )?"
_LATER = r"(?:next|future|second|nächste[nr]?|prochaine?|próxim[ao])"
# A code is written in capitals with a digit in it; only right after "code" may it lack the digit.
_CODE = r"(?-i:\b(?=[A-Z0-9-]{0,15}[0-9])[A-Z][A-Z0-9-]{3,15}\b)"
_BARE_CODE = r"(?-i:\b[A-Z][A-Z0-9-]{3,15}\b)"
_COUPON = (
    r"(?:coupons?|vouchers?|promo|promotion(?:al)?|discount|gutschein(?:code)?|rabattcode"
    r"|aktionscode|bon de réduction|cup[oó]n|código (?:de descuento|promocional))"
)

PRICE_OFF: Final = Worded(
    Symbol("MKT_PRICE_OFF", 3, "a price cut is offered"),
    _words(
        "off, rabatt, nachlass, reduziert, günstiger, réduction, remise, descuento, rebaja, "
        "discount, cheaper, save, spar, économisez, ahorr, half price, get one, 2 for 1, "
        "black friday, cyber monday, flash sale, sale, special, exclusive, limited, "
        "angebot, oferta"
    ),
    _any_of(
        rf"(?<!\w){_AMOUNT} (?:off\b|rabatt|nachlass|reduziert|günstiger|de (?:réduction|remise))",
        rf"(?<!\w){_AMOUNT} (?:de descuento|de rebaja|discount on|cheaper)",
        r"\d{1,2} ?% (?:off\b|discount\b|rabatt|de (?:réduction|remise|descuento))",
        rf"\b(?:save|spare[n]?|sparen sie|économisez|ahorr[ae]) (?:up to |bis zu |jusqu'à |hasta )?"
        rf"(?:an extra )?{_AMOUNT}",
        rf"\b(?:discount|off|rabatt|remise|réduction|descuento) (?:on|for|auf|sur|en|para|de) "
        rf"{_NEXT}{_LATER}",
        r"\b(?:half price|buy one,? get one|2 for 1|black friday|cyber monday|flash sale)\b",
        r"\b(?:clearance|summer|winter|spring|holiday|end of season|mega|big) sale\b|\bsale ends\b",
        r"\b(?:special|exclusive|limited) (?:offers?|deals?|prices?)\b|\bsonderangebot",
        r"\boffres? (?:spéciales?|exclusives?)\b|\bofertas? (?:especial(?:es)?|exclusivas?)\b",
    ),
    may_be_settled=True,
)
COUPON: Final = Worded(
    Symbol("MKT_COUPON", 4, "a coupon code is handed out"),
    _words("coupon, voucher, promo, discount, gutschein, code, réduction, cupón, cupon, código"),
    _any_of(
        rf"\b{_COUPON}[^\n]{{0,40}}?{_CODE}",
        rf"\b{_COUPON}[ -]?code[:\s\"'“„«]{{1,4}}{_BARE_CODE}",
        rf"\bcode promo[:\s\"'“„«]{{1,4}}{_BARE_CODE}",
        r"\b(?:use|enter|apply|with|mit dem|avec le|con el) (?:the |this |our )?code"
        rf"[:\s\"'“„«]{{1,4}}{_BARE_CODE}",
        rf"\b{_COUPON} (?:for|on|für|auf|pour|sur|para|de) {_NEXT}{_LATER}",
    ),
    may_be_settled=True,
)
CALL_TO_SHOP: Final = Worded(
    Symbol("MKT_CALL_TO_SHOP", 3, "the reader is called to a shop"),
    _words(
        "visit, browse, explore, discover, shop, check out, take a look, see our, see my, "
        "arrivals, collection, buy now, also like, also love, also bought, jetzt, "
        "kollektion, besuche, entdecke, découvrez, nouveautés, descub, novedades, nueva"
    ),
    _any_of(
        r"\b(?:visit|browse|explore|discover|shop|check out|take a look at|see) (?:our|my) "
        r"(?:(?:new|latest|online|web|other|full|whole|summer|winter) ){0,2}"
        r"(?:e?-?shop|store|storefront|web ?site|catalogu?e|collections?|range|products|items"
        r"|arrivals|listings|deals|offers|selection)\b",
        r"\bnew arrivals\b|\bnew collection\b|\b(?:shop|buy) now\b",
        r"\byou (?:may|might|will) also (?:like|love)\b|\bcustomers also bought\b",
        r"\bjetzt (?:kaufen|bestellen|shoppen|entdecken|zugreifen)\b|\bneue kollektion\b",
        r"\b(?:besuchen sie|entdecken sie|besuche|entdecke) unser",
        r"\b(?:visitez|découvrez) (?:notre|nos)\b|\bnouvelle collection\b|\bnouveautés\b",
        r"\b(?:visite|visita|descubra|descubre) nuestr[ao]s?\b|\bnueva colección\b|\bnovedades\b",
    ),
)
SUBSCRIBE: Final = Worded(
    Symbol("MKT_SUBSCRIBE", 3, "the reader is asked to subscribe or follow"),
    _words(
        "newsletter, mailing list, boletín, infolettre, us on, follow, subscribe, join, "
        "folge, folgen, abonn, suivez, guenos, suscr, síguenos"
    ),
    _any_of(
        r"\bnewsletters?\b|\b(?:our|my) mailing list\b|\bboletín\b|\binfolettre\b",
        r"\b(?:follow|like|find) us on\b|\bfollow (?:our|my) (?:page|account|shop|channel)\b",
        r"\bsubscribe (?:to|now|today|here)\b|\bjoin (?:our|my) (?:club|list|community|group)\b",
        r"\bfolgen sie uns\b|\bfolge uns\b|\babonnieren sie\b|\bsuivez-nous\b|\babonnez-vous\b",
        r"\bs[ií]guenos\b|\bsuscr[ií]b(?:ete|ase)\b",
    ),
)
URGENCY: Final = Worded(
    Symbol("MKT_URGENCY", 1, "the reader is hurried"),
    _words(
        "limited time, last chance, hurry, act now, act fast, miss, while s, today, this "
        "week, ends, nur, solange, dernière, limité, última, limitado"
    ),
    _any_of(
        r"\blimited time\b|\blast chance\b|\bhurry\b|\bact (?:now|fast)\b|\bdon['’]t miss\b",
        r"\bwhile (?:stocks?|supplies) lasts?\b|\bonly today\b",
        r"\b(?:today|this week(?:end)?) only\b",
        r"\bends (?:today|tonight|tomorrow|soon|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
        r"\bnur (?:heute|noch bis|für kurze zeit)\b|\bsolange der vorrat reicht\b",
        r"\bdernière chance\b|\btemps limité\b|\búltima oportunidad\b|\bpor tiempo limitado\b",
    ),
)
ZERO_WIDTH: Final = Worded(
    Symbol("TXT_ZEROWIDTH", 2, "invisible characters stand inside words"),
    ("\u00ad", "\u200b", "\u2060", "\ufeff"),
    re.compile("[^\\W\\d_][\u00ad\u200b\u2060\ufeff]{1,8}[^\\W\\d_]"),
)

SUBJECT: Final = Symbol("MKT_SUBJECT", 2, "marketing stands in the subject")
LEADS_BODY: Final = Symbol("MKT_LEADS_BODY", 2, "marketing comes first, before any order")
LIST_HEADERS: Final = Symbol("MKT_LIST_HEADERS", 3, "header fields of bulk mail")
REPLY_IN_THREAD: Final = Symbol("ORD_REPLY_IN_THREAD", -3, "answers the buyer in the thread")
ORDER_NAMED: Final = Symbol("ORD_ID_VALID", -2, "names an order of this buyer and seller")

MARKETING: Final = (PRICE_OFF, COUPON, CALL_TO_SHOP, SUBSCRIBE, URGENCY)
SYMBOLS: Final = (
    *(worded.symbol for worded in MARKETING),
    SUBJECT,
    LEADS_BODY,
    LIST_HEADERS,
    ZERO_WIDTH.symbol,
    REPLY_IN_THREAD,
    ORDER_NAMED,
)

# A deal that is done: an amount that was taken off, or words that say so, in the same line.
SETTLED: Final = re.compile(
    r"\b(?:was|were|has been|have been|already|been) (?:\w{1,12} )?"
    r"(?:applied|redeemed|deducted|used|subtracted|refunded)\b"
    r"|\bwe(?: have)? (?:applied|deducted|refunded)\b|[-−] ?[$€£]? ?\d{1,5}[.,]\d\d"
    r"|\b(?:abgezogen|eingelöst|verrechnet|déduit|appliqué|descontado|aplicado)",
    re.IGNORECASE,
)
# What an order mail begins with; together with an order id it keeps MKT_LEADS_BODY away.
ORDER_TALK: Final = re.compile(
    r"\b(?:invoice|tracking|shipped|dispatched|refund|returned?|parcel|package|warranty|replacement"
    r"|rechnung|sendung|paket|rückgabe|erstattung|facture|colis|remboursement|factura|paquete"
    r"|envío|reembolso|your order(?: number| no| id|#| \d))",
    re.IGNORECASE,
)
