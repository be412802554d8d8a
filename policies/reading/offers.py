"""Words that ask a reader to use another way: to call, to write, to add, to follow."""

import re
from typing import Final

# Characters before and after a contact detail in which an offer is looked for.
FAR: Final = 60

# Asking the reader, in five languages. Verbs alone are news ("the courier will call"); with the one
# who is to be called, or right before the detail, they are offers.
_OFFER: Final = re.compile(
    # English
    r"\b(?:call|ring|phone|text|e-?mail|mail|message|msg|contact|reach|dm|pm|ping|whatsapp|add|follow|"
    r"find|join|write(?: to)?|drop|buzz|hit|catch|skype|facetime|like|subscribe to|connect with) "
    r"(?:me|us|him|her|our|my)\b"
    r"|\b(?:call|ring|phone|text|dial|write|reach|contact|message|add|follow|e-?mail|dm|pm|chat|talk|"
    r"speak|join|search|find|look|send|order|get in touch|give)(?: (?:it|them|me|us|photos|pictures|"
    r"to|at|on|via|over|for|with|by|a|the|our|team|store|shop|workshop|hotline|number|call|ring))*"
    r"[ :,\"'(\uff08\u2014\u2013-]*$"
    r"|\b(?:my|our) (?:\w+ ){0,2}(?:number|phone|cell|mobile|hotline|e-?mail|mail|address|account|"
    r"handle|id)\b|\bhotline\b|\bis my (?:e-?mail|mail|address|number|phone|account|handle)"
    r"|\bnumber ?[:=] ?$|\bwrite me\b|\bget in touch\b|\bquicker\b|\bfaster\b|\bdirectly\b"
    # German
    r"|\b(?:ruf\w*|anruf\w*|anzurufen|melde\w*|schreib\w*|kontaktier\w*|erreich\w*|mail(?:e|en|t)|"
    r"sims\w*|folg(?:e|t|en)|f\u00fcg\w*|adde\w*|chatte\w*|such(?:e|t|en)|find(?:e|et|en)|"
    r"schick\w*|send(?:e|en|et)|kontakt|durchwahl|r\u00fcckruf)\b"
    r"|\b(?:meine|unsere) (?:\w+ )?(?:\w*nummer|handynr|e-?mail|adresse|hotline)"
    # French
    r"|\b(?:m'|nous |l')?(?:appel\w+|t\u00e9l\u00e9phon(?:ez|e|er)|joign\w+|joindre|contact\w*|"
    r"\u00e9cri(?:vez|s|re|vons)|ecri(?:vez|s|re)|ajout\w+|envoy\w+|suivez|suis|rejoin\w+|retrouv\w+|"
    r"discut\w+|cherchez)\b|\b(?:mon|notre) (?:num\u00e9ro|mail|adresse|portable|compte|insta\w*)"
    # Spanish
    r"|\b(?:ll[a\u00e1]m\w+|contact\w+|escr[i\u00ed]b\w+|agr[e\u00e9]g\w+|a\u00f1\u00e1?d\w+|m[a\u00e1]nd\w+|"
    r"env[i\u00ed]\w+|s[i\u00ed]g(?:ue|a|an|u\u00e9)\w*|encu[e\u00e9]ntr\w+|b[u\u00fa]sc\w+|habl\w+|"
    r"\u00fanete)\b|\b(?:mi|nuestro) (?:n\u00famero|tel\u00e9fono|m\u00f3vil|correo|whats\w*|cuenta)"
)
_JAPANESE: Final = re.compile(
    "電話(?:を?(?:くださ|下さ|お願|して|ください|いただ)|ください)|お電話|連絡|追加|登録して|検索|探|フォロー|"
    "送って|お送り|お願い|まで|メッセージ|話しま|相談|チャット|メール(?:して|をください|ください|で)"
)
# The end of a sentence; words beyond it ask for something else.
_STOP: Final = re.compile(r"[.!?\u3002\uff01\uff1f](?:\s|$)|[\u3002\uff01\uff1f\n]")

_NOT: Final = re.compile(
    r"\b(?:no|not|never|don'?t|doesn'?t|won'?t|can'?t|cannot|without|neither|nicht|kein\w*|nie|ohne|"
    r"pas|jamais|sans|aucun\w*|nunca|jam\u00e1s|sin|tampoco)\b|\bno\b|ません|ない(?:で|よう)|しないで"
)


def is_offered(lowered: str, start: int, end: int) -> bool:
    """Say whether the words around a span of a folded text in lower case ask to use it."""
    before, after = around(lowered, start, end)
    if _OFFER.search(before) or _OFFER.search(after):
        return True
    return not lowered.isascii() and bool(_JAPANESE.search(before) or _JAPANESE.search(after))


def is_denied(lowered: str, start: int, end: int) -> bool:
    """Say whether the sentence around a span says no ("we are not on WhatsApp")."""
    before, after = around(lowered, start, end)
    return bool(_NOT.search(before) or (not lowered.isascii() and _NOT.search(after)))


def around(lowered: str, start: int, end: int, far: int = FAR) -> tuple[str, str]:
    """Return the words of the same sentence before and after a span."""
    before = lowered[max(0, start - far) : start]
    stops = list(_STOP.finditer(before))
    if stops:
        before = before[stops[-1].end() :]
    after = lowered[end : end + far]
    stop = _STOP.search(after)
    return before, after[: stop.start()] if stop else after
