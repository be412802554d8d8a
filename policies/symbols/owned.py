"""What a reader has already: a trial that ends and is charged, points of an order, a gift card bought.

Such mail names the thing as offers do. What makes it no offer stands beside it, in this sentence or
the next ones: what was charged, credited, bid or bought.
"""

import re
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Symbol

# As far as that may stand before and behind it.
_WITHIN: Final = 260

_CHARGED: Final = re.compile(
    r"(?<!\w)(?:(?:be|is|are|was|were|get) charged|charged to|(?:cancel|cancelled|canceled) (?:it |this )?"
    r"(?:in|before|by|under)|plan you (?:picked|chose|selected|have)|(?:visa|card|mastercard) ending"
    r"|your plan \(|receipt|auto-?renew\w{0,3}|renews? (?:on|automatically)|abgebucht|belastet|gewahlte[nrs]?"
    r"|kundig(?:en|st|e) (?:sie|du)|preleve\w{0,2}|debite\w{0,2}|resili\w{1,4}|que vous avez choisie?"
    r"|se (?:te|le) cobrara|cobraron|que (?:elegiste|eligio)|cancel(?:alo|elo)|cancelaste|addebit\w{1,4}"
    r"|disd\w{1,5}|cobrar\w{0,3}|cancelei|estorno|afgeschreven|opgezegd|w rachunek|obciaz\w{1,5})(?!\w)"
    r"|料金はかかり|解約してくだ|お選びのプラン|ご請求|引き落とし|请求|扣款"
)
_ENDS: Final = re.compile(
    r"(?<!\w)(?:ends?|ended|expires?|expired|began|begins?|starts?|started|renews?|renewed|endet"
    r"|beginnt|ausgelaufen|endete|termine|prend fin|debute|commence|termina|empieza|termino|acaba"
    r"|scade|finisce|dopo|depois|depois do|fim|konczy|eindigt|loopt af)(?!\w)|終わ|終了|満了|始ま"
)
# A call to begin or to have more is one all the same.
_CALLED: Final = re.compile(
    r"(?:start|try|test|begin|upgrade|get|claim|do|book|activate|restart|extend|teste|testen|jetzt|starte"
    r"|essay\w{1,3}|profit\w{1,3}|prueba (?:ya|ahora|gratis hoy)|attiva|prova (?:ora|subito)|今すぐ|ぜひ)"
)
_CREDITED: Final = re.compile(
    r"(?<!\w)(?:(?:were|was|been|are|is|we've|we have|we) (?:just )?(?:added|credited|booked|posted|reversed)"
    r"|added to your (?:account|balance)|gutgeschrieben|verbucht|ajoute\w{0,2}|credite\w{0,2}"
    r"|(?:se han|hemos|han sido) (?:sumado|abonado|anadido|cargado)|abonad\w{1,2}|accreditat\w|aggiunt\w"
    r"|creditad\w{1,2}|adicionad\w{1,2}|bijgeschreven|doliczon\w)(?!\w)|付けました|付与しました|付与いたしました|已到账"
)
_FOR_AN_ORDER: Final = re.compile(
    r"(?<!\w)(?:orders?|purchase|bestellung|einkauf|commande|achat|pedido|compra|ordine|acquisto"
    r"|bestelling|zamowieni\w|encomenda|return(?:ed)?|retour|ruckgabe)(?!\w)|注文|返品|订单"
)
_BID: Final = re.compile(
    r"(?<!\w)(?:winning bid|your (?:\w{1,9} )?bid|high(?:est)? bidder|hochstgebot|ihr gebot|dein gebot"
    r"|(?:votre|meilleure) enchere|tu puja|su puja|subasta|offerta (?:vincente|piu alta)|asta|winnende bod"
    r"|lance vencedor|leilao|licytacj\w)(?!\w)|落札|入札"
)
_BOUGHT: Final = re.compile(
    r"(?<!\w)(?:(?:cards?|vouchers?|certificates?|tickets?) (?:that |which )?you(?:'ve| have)? "
    r"(?:bought|ordered|purchased|paid for)|(?:gift ?card|voucher|certificate) order"
    r"|gutschein\w{0,2},? (?:den|die) (?:du|sie|ihr) (?:\w{1,12} )?(?:gekauft|bestellt)|gekauften? gutschein\w{0,2}"
    r"|(?:cadeaux?|bon) (?:que vous avez )?(?:achetee?|commandee?)s?|(?:vale|tarjeta|bono|cheque)(?: regalo)? que "
    r"(?:compro|compraste|ha comprado|has comprado|encargo)|buono (?:regalo )?(?:che ha |che hai )?acquistato"
    r"|cadeaubon die (?:u|je))(?!\w)|ご購入(?:いただいた|の)(?:ギフト|商品券|カード|お食事券)|购买的(?:礼品卡|代金券)"
)
_TO_COME: Final = re.compile(
    r"next|off|discount|future|%|nachst|rabatt|prochain|remise|proxim|descuento|prossim|sconto|次回|割引"
)
_THANKED: Final = re.compile(
    r"(?<!\w)(?:(?:received?|thank you for|thanks for|receipt for) (?:your|the)(?: \w{1,9})? (?:donation|gift)"
    r"|(?:tax|donation) receipt|spendenbescheinigung|zuwendungsbestatigung|spendenquittung"
    r"|(?:recu|accusons reception de) (?:\w{1,9} )?(?:votre )?(?:don|fiscal)|recu fiscal"
    r"|certificado de donaci\w{1,3}|hemos recibido (?:tu|su) (?:donativo|donacion)|ricevuta)(?!\w)|領収(?:書|証)"
)


_TRIED: Final = re.compile(
    r"(?<!\w)(?:trials?|probe\w{0,6}|test\w{0,5}|essai|prueba|prova|teste|proef\w{0,7})|試し|体験"
)
# A line of an invoice that takes something off, beside lines that say what is to be paid.
_TAKEN_OFF: Final = re.compile(r"[ .:…\t]{1,12}[-(]{1,2} ?(?:[$€£¥] ?)?\d")
_TO_PAY: Final = re.compile(
    r"(?<!\w)(?:(?:sub-?|grand )?total|amount|paid|gesamt\w{0,7}|summe|zwischensumme|zu zahlen|bezahlt"
    r"|versand|sous-total|a payer|importe|a pagar|totale|totaal|suma|razem|do zaplaty)(?!\w)|合計|小計|お支払|实付|合计"
)
# A voucher that the writer of a letter was given.
_GIVEN: Final = re.compile(
    r"(?<!\w)(?:ich (?:habe?|hatte) (?:[\w€]{1,12} ){0,6}gutschein\w{0,2} (?:[\w€]{1,12} ){0,6}bekommen"
    r"|i (?:got|received|was given|have|had) (?:a|an|your|this) (?:\w{1,12} ){0,3}(?:card|voucher|certificate)"
    r"|(?:on m'a offert|j'ai recu) (?:\w{1,9} ){0,2}(?:cheque|carte|bon)|me (?:regalaron|han regalado) "
    r"|ho ricevuto (?:\w{1,9} ){0,3}(?:buono|carta))|(?:ギフト券|商品券|ギフトカード)をいただ"
)


def is_owned(folded: str, symbol: Symbol, start: int, end: int) -> bool:
    """Say whether what a claim names from `start` to `end` of a folded text is the reader's already."""
    left, right = max(0, start - _WITHIN), min(len(folded), end + _WITHIN)

    def stand_near(*signs: re.Pattern[str]) -> bool:
        return all(sign.search(folded, left, right) for sign in signs)

    if symbol in _TRIALS and _CALLED.match(folded, start):
        return False
    if symbol in _VOUCHERS:
        if _TAKEN_OFF.match(folded, end) and stand_near(_TO_PAY):
            return True
        is_offer = _TO_COME.search(folded, start, end) is not None
        return not is_offer and (stand_near(_BOUGHT) or stand_near(_GIVEN))
    return symbol in _SIGNS and stand_near(*_SIGNS[symbol])


_TRIALS: Final = frozenset({table.TRIAL, table.FREE})
_VOUCHERS: Final = frozenset({table.COUPON, table.ADVANTAGE})
_SIGNS: Final = {
    table.TRIAL: (_ENDS, _CHARGED),
    table.FREE: (_TRIED, _ENDS, _CHARGED),
    table.LOYALTY: (_CREDITED, _FOR_AN_ORDER),
    table.PRIZE: (_BID,),
    table.APPEAL: (_THANKED,),
}
