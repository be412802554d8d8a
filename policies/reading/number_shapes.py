"""Numbers that are no telephone numbers: by their shape, or by the label before them.

Order mail is full of digits. What has the shape of something else is covered before a telephone
number is looked for; what is called something else is none, unless it is called a telephone number
still nearer. A label can be forged; that is why a plus, or words that ask to call, outweigh it.
"""

import re
from itertools import chain
from typing import Final

from policies.reading.sighting import COVER, covered, rows

# Addresses of pages, with all that hangs on them.
_PAGE: Final = re.compile(
    r"https?://[^\s<>\"]{1,2000}|\bwww\.[^\s<>\"]{1,500}"
    r"|(?<![a-z0-9.-])(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}/[^\s<>\"]{1,500}"
)
_PAGE_CUE: Final = re.compile(r"/(?<=[a-z:]/)|www\.")
_DIGITS: Final = re.compile(r"\d+")
# Asked where a group of digits begins, and nowhere else.
_INNOCENT: Final = re.compile(
    # Order numbers 3-7-7, UPS (1Z), IBAN with a bank's letters, IPv4 addresses.
    r"\d{3}-\d{7}-\d{7}(?![\d-])"
    r"|1z ?(?:[0-9a-z] ?){15}[0-9a-z]\b"
    r"|(?<=[a-z]{2})\d{2} ?[a-z]{4} ?(?:\d{4} ?){2,6}\d{0,4}"
    r"|(?<!\.)(?:\d{1,3}\.){3}\d{1,3}(?![\d.])"
    # Days and times of the day.
    r"|(?<![.-])(?:19|20)\d\d[./-][01]?\d[./-][0-3]?\d(?!\d)"
    r"|(?<![.-])[0-3]?\d[./-][0-3]?\d[./-](?:19|20)\d\d(?!\d)"
    r"|[0-3]?\d\. ?[01]?\d\.(?!\d)(?:(?:19|20)\d\d)?"
    r"|(?<!:)[012]?\d[:h][0-5]\d(?::[0-5]\d)?(?!\d)"
    # Prices, decimal numbers, measures.
    r"|(?:(?<=[$\u20ac\u00a3\u00a5])|(?<=[$\u20ac\u00a3\u00a5] ))\d[\d.,]{0,14}"
    r"|(?<![.,])\d{1,3}(?:[ .]\d{3}){0,4},\d{1,2}(?![\d,])"
    r"|(?<![.,])\d{1,6}\.\d{1,2}(?![\d.])(?= ?(?:eur|usd|gbp))"
    r"|\d{1,3}(?:[ .]\d{3}){1,4} ?(?:\u20ac|eur\b|usd\b|gbp\b|\u5186|yen\b)"
    r"|\d{1,5} ?[x\u00d7] ?\d{1,5}(?: ?[x\u00d7] ?\d{1,5})?(?!\d)"
    # Cards are another rule's business.
    r"|\d{4}([ -]?)\d{4}\1\d{4}\1\d{4}(?!\d)"
)

# What a number may be called instead, in five languages.
_LABEL: Final = re.compile(
    r"\border\b(?! (?:by|via|over) )|\b(?:tracking|serial|part|parts|frame|invoice|batch|model|vat|tax|"
    r"customer|account|reference|ref|case|ticket|article|item|sku|asin|ean|upc|gtin|isbn|imei|iban|bic|"
    r"duns|rma|return|awb|consignment|parcel|shipment|waybill|booking|receipt|transaction|licen[cs]e|"
    r"registration|version|firmware|lot|code|pin|id|policy|claim|voucher|coupon|s/n|p/n|sn|pn|"
    r"hs|customs|tariff|zip|postcode)\b"
    r"|\b\w*(?:bestell|auftrags?|sendungs?|paket|serien|rechnungs?|kunden|artikel|teile|ersatzteil|rahmen|"
    r"steuer|ust-?id|vorgangs?|chargen|modell|konto|vertrags?|rma-|retouren|tarif|fahrgestell|"
    r"register|handelsregister|typen|material|liefer(?:schein)?|fall)(?:nummern?|nr\.?|-nr\.?|id)"
    r"|\b(?:bestellung|auftrag|sendung|paket|rechnung|charge|ust-idnr|hrb|hra|plz|teil|steuernr)\b"
    r"|\b(?:commande|suivi|colis|facture|s[e\u00e9]rie|r[e\u00e9]f[e\u00e9]rences?|r[e\u00e9]f|siret|siren|"
    r"rcs|tva|dossier|lot|client|mod[e\u00e8]le|pi[e\u00e8]ce|cadre|r[e\u00e9]paration|retour|contrat)\b"
    r"|\b(?:pedido|seguimiento|factura|serie|bastidor|referencia|nif|cif|nie|albar[a\u00e1]n|expediente|"
    r"env[i\u00ed]o|lote|modelo|pieza|cliente|devoluci[o\u00f3]n|rastreo|partida|"
    r"localizador|gu[i\u00ed]a)\b"
    r"|注文|追跡|伝票|問い?合わ?せ番号|送り状|製造|シリアル|型番|品番|部品|請求|登録番号|口座|管理番号|受付番号|"
    r"修理番号|会員番号|お客様番号|荷物|商品番号|商品コード|品目|ロット|〒|フレーム|車体"
)
_FROM_LABEL: Final = 48
# What calls a number a telephone number. "no." and "number" alone say nothing.
_CALL: Final = re.compile(
    r"\b(?:call|calls|calling|ring|rings|phone|telephone|tel|tlf|t\u00e9l|mobile|cell|cellphone|hotline|"
    r"helpline|landline|text|sms|dial|fax|whats ?app|telegram|signal|viber|wechat|line|imessage|ph|mob)\b"
    r"|\b(?:my|our) (?:\w+ )?number\b|\breach (?:me|us)\b"
    r"|\b(?:telefon\w*|handy\w*|mobil\w*|mobilfunk\w*|durchwahl|festnetz\w*|anruf\w*|anzurufen|"
    r"ruf(?:en|t)?|r\u00fcckruf\w*|erreich\w*|hotline|klingel\w*)\b|\b(?:meine|unsere) nummer\b"
    r"|\b(?:m'|l')?appel\w+\b|\bt\u00e9l\u00e9phon\w+\b|\btelephon\w+\b|\bjoign\w+\b|\bjoindre\b|\bportable\b"
    r"|\b(?:mon|notre) num\u00e9ro\b(?! d)|\btexto\b"
    r"|\bll[a\u00e1]m\w+\b|\btel[e\u00e9]fono\b|\bm[o\u00f3]vil\b|\bfijo\b|\bguasap\b|\bwasap\b|"
    r"\b(?:mi|nuestro) n\u00famero\b(?! de)"
    r"|電話|携帯|直通|連絡先|ケータイ|フリーダイヤル|ファックス|ショートメール"
)
_FROM_CALL: Final = 40
_NUMBER_BEFORE: Final = re.compile(rf".*[\d{COVER}]", re.DOTALL)


def without_innocents(lowered: str, known: tuple[str, ...] = ()) -> str:
    """Return a folded text in lower case with what has the shape of something else covered.

    `known` are numbers of the marketplace's own, in lower case, which are covered wherever they stand.
    """
    pages = (_PAGE.finditer(lowered, *row) for row in rows(_PAGE_CUE, lowered))
    spans = [match.span() for match in chain.from_iterable(pages)]
    done = 0
    for group in _DIGITS.finditer(lowered):
        if group.start() >= done and (found := _INNOCENT.match(lowered, group.start())):
            spans.append(found.span())
            done = found.end()
    for number in known:
        start = lowered.find(number)
        while start >= 0:
            spans.append((start, start + len(number)))
            start = lowered.find(number, start + len(number))
    return covered(lowered, spans)


def is_called_phone(lowered: str, start: int) -> bool | None:
    """Say what the words before a number call it: a telephone number, something else, nothing (None).

    Only words since the number before it count, and the nearest decide.
    """
    before = _since_number(lowered, start)
    call = _last(_CALL, before[-_FROM_CALL:])
    label = _last(_LABEL, before)
    if call is None and label is None:
        return None
    # Both are counted back from the number. "Tel. no." and "order line" end in the same place.
    return label is None or (call is not None and call <= label)


def may_be_called_phone(lowered: str, start: int) -> bool:
    """Say whether a word before a number may call it a telephone number: half the price of asking."""
    return _CALL.search(_since_number(lowered, start)[-_FROM_CALL:]) is not None


def _since_number(lowered: str, start: int) -> str:
    before = lowered[max(0, start - _FROM_LABEL) : start]
    number = _NUMBER_BEFORE.match(before)
    return before[number.end() :] if number else before


def _last(pattern: re.Pattern[str], before: str) -> int | None:
    found = None
    for match in pattern.finditer(before):
        found = match
    return None if found is None else len(before) - found.end()
