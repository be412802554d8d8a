"""What takes the sting out of an offer: words in its sentence that say it is done, or complained of."""

import re
from functools import lru_cache
from itertools import islice
from typing import Final

from policies.symbols import table
from policies.symbols.kinds import Kind
from policies.symbols.owned import is_owned
from policies.symbols.phrases import Found
from policies.symbols.voices import is_buyers

CLAIMS: Final = frozenset({Kind.OFFER, Kind.PITCH})

_SENTENCE_WITHIN: Final = 100
_SENTENCE_END: Final = re.compile(r"[.!?;](?=\s)|\n\n|[。！？।؟]")


def _words(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(patterns)})(?!\w)")


# A deal that is done: it was taken off, paid, promised or asked for, or it did not work.
_DONE: Final = _words(
    r"(?:was|were|been|had|already|is|are|gets?) (?:\w{1,12} )?"
    r"(?:applied|redeemed|deducted|subtracted|refunded|included|credited|charged)",
    r"(?:i|we|they|he|she|they've|we've|i've)(?: have| had)?(?: already| only| never| both)? "
    r"(?:applied|deducted|refunded|taken|paid|bought|used|redeemed|ordered|booked|asked|requested"
    r"|tried|forgot|charged|cancelled|credited|spent|entered)",
    r"you(?: have|'ve|'d| had)?(?: already| only)? "
    r"(?:ordered|bought|paid|booked|promised|asked|requested|charged|chose|offered|said|noticed)",
    r"(?:doesn't|doesnt|didn't|didnt|does not|did not|won't|wont) "
    r"(?:work|apply|accept|come|show|get|count)",
    r"says? (?:invalid|expired|it|no)|invalid|rejected|refunded|as agreed|as promised|should have",
    r"(?:if|when) paid|within \d{1,2} days|requested|placed (?:over|on|during)",
    r"(?:ordered|bought|booked) (?:in|during|on|at|over)",
    r"came in with|auction|your bid|gift card you bought|replacement|repairs?",
    r"(?:is|was|are|were) missing|was left out",
    r"the agreed|net of the|(?:received|rec'd|got) your (?:money )?order today",
    r"or (?:a |the )?(?:refund|replacement|return|exchange)",
    r"(?:applied|aplicad[ao]|applicat[ao]|appliquee?|angewendet|toegepast)(?= ?[).\n]| ?$)",
    r"(?:available|valid|usable) again",
    # Germanic languages.
    r"(?:wieder|erneut) (?:gultig|verfugbar|gutgeschrieben|einlosbar)|weer (?:geldig|beschikbaar)",
    r"abgezogen|eingelost|verrechnet|gutgeschrieben|erstattet|besprochen|vereinbart|gekauft|versprochen",
    r"abgebucht|gekundigt|abgelaufen|(?:geht|funktioniert|klappt) nicht|fehlt|erbeten|stand im|galt",
    r"auf der rechnung|wegen der verspat\w{1,8}|mengenrabatt|rechnung",
    r"skonto|bei zahlung|abgeschaltet|gefragt|abgestellt|laut (?:\w{1,12})?(?:vertrag|angebot|auftrag)",
    r"abzgl|abzuglich|bleibt bestehen|den angebotenen|vereinbarten?|zugesagten?|wir schlagen vor[^.]{0,40} oder",
    r"oder (?:ein |eine |einen )?(?:ersatz\w{0,9}|ruckgabe|erstattung|umtausch)|zoals besproken",
    r"werkt niet|verlopen|betaald|gekocht|afgesproken|verrekend|factuur|virker ikke|kobte|fungerar inte",
    # Romance languages.
    r"(?:de nouveau|de nuevo|novamente|outra vez|nuovamente|di nuovo|otra vez) (?:disponi|vala|vali)\w{1,6}",
    r"faltou|ou a devolucao",
    r"deduite?|appliquee?|remboursee?|convenu|promis|payee?|preleve|devait|apparaissait|marche pas",
    r"figure (?:bien|sur|en)|conformement|comme prevu|selon (?:le )?(?:devis|contrat)",
    r"ou (?:un |une )?(?:remplacement|remboursement)",
    r"je peux descendre|seguin? (?:lo )?(?:acordado|presupuesto|contrato)|por (?:la )?(?:cantidad|volumen)",
    r"resilie|commandes?|avais|manquait|annonce|en raison du retard|facture|ne recevrez plus|desactivee?",
    r"descontado|aplicado|aplicamos|aplicaba|pagaste|devuelto|cobrado|cobrais|prometieron|compre|compro",
    r"decia|puse|hablamos|acordado|no funciona|por la demora|pagado|preguntaste|pronto pago|igualais",
    r"comprei|paguei|nao funciona|nao funcionou|prometeram|applicato|detratto|non funziona|ho pagato",
    r"ho comprato|concordato|pagato|combinado|nu functioneaza|am cumparat|am platit|subasta",
    # Others.
    r"nie dziala|kupilem|kupilam|zaplacilem|naliczono|uzgodnione|не работает|не сработал\w?|купил\w?",
    r"uplatnili|odecten\w?|nefungoval\w?|vratili (?:jsme|sme|smo)|obracunat\w?|обрачунат\w?|приложена",
    r"върнахме|застосован\w{1,2}|повернули|vahennetty|ei toiminut|palautimme|levontuk|nem mukodott",
    r"visszautaltu\w{1,2}|εφαρμοστηκε|επιστρεψαμε|s-a aplicat|dipotong|dikembalikan|pulangkan",
    r"doliczon[oay]|zwrocilismy|calismadi|iade ettik|da (?:tru|ap dung|tinh)|hoan lai|quen tru",
    r"lag gay[ai]|laga diy[ai]|ghata diy[ai]|kaat? liy[ai]|discount wale|wapas kar|dragit av",
    r"betalat tillbaka|justert|justerad|justeret|trukket (?:\d{1,3} ?% \w{1,8} )?fra|refundere?t",
    r"заплатил\w?|отражен\w?|применен\w?|учтен\w?|списали|calismiyor|aldim|odedim|uygulandi|gecersiz",
)
_DONE_UNSPACED: Final = re.compile(
    r"適用され|利用で|値引きされ|値引済|引かれ|クーポン値引き|反映され|使えません|使えない|エラー|差し引|返金|遅れについて"
    r"|ご購入時|だったので|していたのに|と聞き|停止しました|停止いたしました|解約|はずな|请问|不能用|用不了|无法使用"
    r"|見積もり通り|お見積り通り|再発行"
    r"|वापस कर|लगा दी|लग गया|घटा दी|काट ली|छूट के बाद|नहीं लगी|काम नहीं"
    r"|ফেরত দি|বাদ দেওয়া|যোগ হয়েছে|ছাড়ের পর|যোগ করা হ"
    r"|คืนเข้า|คืนให้|หักส่วนลด|หักแล้ว|หลังส่วนลด|적용되|적용된|할인 후|돌려드|환불해 드"
    r"|تم تطبيق|أعدنا|محسوب|بعد خصم|اعمال شد|حساب شد|بعد از|برگشت داد"
    r"|חושבה|החזרנו|זיכינו|נכלל בחשבונית|כבר מחושב|אחרי \d"
    r"|已享|已折抵|已退|退给您|退您"
    r"|已使用|已抵扣|没有|为什么"
)
_TAKEN_OFF: Final = re.compile(
    r"- ?[$€£¥]? ?\d{1,5}(?:[.,]\d\d\d?)|[$€£¥]-\d|-\d{1,6} ?(?:kr|zl|kc|lei|lv|ft|元|€)"
)
_PATTERNS: Final = (_DONE, _DONE_UNSPACED, _TAKEN_OFF)
# Ends of the lines of a bill. So many of them make one.
_UNIT: Final = r"\s?(?:[$€£¥₹元円]|[^\W\d_]{1,4}\.?)?\s{0,3}$"
_AMOUNT_LESS: Final = re.compile(
    rf"-\s?(?:[$€£¥₹]|[a-z]{{2,3}}\$?)?\s?\d{{1,6}}(?:[.,]\d{{1,3}}){{0,2}}{_UNIT}"
)
_AMOUNT_DUE: Final = re.compile(
    rf"(?:[$€£¥₹]\s?\d{{1,6}}(?:[.,]\d{{1,3}}){{0,2}}|\d[.,]\d\d|\d\s?[$€£¥₹元円]|\d \w{{2,3}}){_UNIT}"
)
_ROW_WITHIN: Final = 24
_ROWS_FROM: Final = 2
# An advantage to come may only be complained of, or the reader could be made to believe it is done.
_COMPLAINED: Final = (
    _words(
        r"you(?:'ve| have| had)? (?:offered|promised|said|wrote)|(?:don't|dont|do not) want|i have the",
        r"keinen|ich mochte|no quiero|je ne veux|devait|decia|prometieron|dafur|dicen|solo un cupon",
        r"solo un buono|zamiast tego|tylko kupon|non voglio|nao quero|para outra compra|katanya",
    ),
    re.compile(
        r"いりません|不要です|欲しいのは|代わりに|支払っ|使いました|不能用|用不了|吗|お使いになり"
    ),
)
_TO_COME: Final = frozenset({table.ADVANTAGE, table.OTHER_GOODS})
# Schemes speak as buyers do, and no buyer asks for one.
_NOBODYS_QUESTION: Final = frozenset({table.SERVICES, table.EARN, table.VICE, table.SHORTCODE})
# Codes open lockers, warranties and programs as well.
_OTHER_CODES: Final = re.compile(
    r"warrant|garanti|保証|licen|lizenz|serial|serien|activat|aktivier|ライセンス|登録コード|tracking|sendungs"
    r"|lockers?|schlüssel|schlussel|verification|bestatigungs|認証|replacement|gift card is the"
    r"|unlock|door|balance|was used"
    r"|guthaben|saldo|solde|残高|you bought|download"
)

# The key of a program has more groups than anybody types in at a till.
_KEY: Final = re.compile(r"(?<!\w)[a-z0-9]{3,6}(?:-[a-z0-9]{3,6}){2,7}(?!\w)")


def is_settled(folded: str, found: Found) -> bool:
    """Say whether an offer in a folded text speaks of a deal done, or of a buyer's own affair.

    The sentence in which it stands says so, its row of a bill, or what stands beside a thing that
    the reader has.
    """
    symbol = found.symbol
    if symbol.kind in CLAIMS and (_is_taken_off(folded, found) or _is_done(folded, found)):
        return True
    is_ownable = symbol.kind in CLAIMS or symbol is table.FREE
    return is_ownable and is_owned(folded, symbol, found.start, found.end)


def _is_done(folded: str, found: Found) -> bool:
    symbol, (left, right) = found.symbol, _sentence(folded, found)
    if symbol is table.COUPON and (
        _OTHER_CODES.search(folded, left, right) or _KEY.search(folded, found.start, right)
    ):
        return True
    patterns = _COMPLAINED if symbol in _TO_COME else _PATTERNS
    if any(pattern.search(folded, left, right) for pattern in patterns):
        return True
    return symbol not in _NOBODYS_QUESTION and is_buyers(folded, left, right)


def _is_taken_off(folded: str, found: Found) -> bool:
    """Say whether an offer is a row of a bill: its line ends in an amount less, others in amounts."""
    start, end = folded.rfind("\n", 0, found.end) + 1, folded.find("\n", found.end)
    line = folded[start : len(folded) if end < 0 else end]
    return _AMOUNT_LESS.search(line[-_ROW_WITHIN:]) is not None and _is_bill(folded)


# Asked for each offer of one text.
@lru_cache(maxsize=4)
def _is_bill(folded: str) -> bool:
    """Say whether lines of a text end in amounts to be paid."""
    ends = (line[-_ROW_WITHIN:] for line in folded.split("\n"))
    due = (end for end in ends if _AMOUNT_DUE.search(end) and not _AMOUNT_LESS.search(end))
    return len(list(islice(due, _ROWS_FROM))) == _ROWS_FROM


def _sentence(folded: str, found: Found) -> tuple[int, int]:
    left = max(0, found.start - _SENTENCE_WITHIN)
    for end in _SENTENCE_END.finditer(folded, left, found.start):
        left = end.end()
    right = min(len(folded), found.end + _SENTENCE_WITHIN)
    stop = _SENTENCE_END.search(folded, found.end, right)
    return left, stop.start() if stop else right
