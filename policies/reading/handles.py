"""Messengers, social networks and codes to scan: ways past the relay that are no number.

The name of a messenger is no contact ("the app reads WhatsApp messages"): the words around it ask
to use it there, or an account stands beside it. A code is one where it is scanned to talk.
"""

import re
from collections.abc import Iterator
from typing import Final

from policies.reading.folding import Folded
from policies.reading.messenger_names import find_names, may_hold_names
from policies.reading.offers import around, is_denied, is_offered
from policies.reading.sighting import Sighting
from policies.reading.values import ContactKind

_SOCIAL: Final = ContactKind.SOCIAL

# What stands right before a name that is to be used, and right after.
_LEADING: Final = re.compile(
    r"\b(?:on|via|by|over|through|with|per|auf|über|bei|sur|par|en|por|al|our|my|us|me|unser\w*|mein\w*|"
    r"notre|mon|mi|nuestro|add)(?: (?:the|my|our|the|notre|mon|unser\w*|mein\w*|mi|nuestro|el))? $"
)
_TRAILING: Final = re.compile(
    r" ?(?:me|us|nummer|number|chat|group|gruppe|channel|kanal|konto|account)\b| ?[:=(]|で|を|に|の|から|は"
)
# A name that introduces an account: what follows need not look like one.
_NAMED: Final = re.compile(
    r"[ ,:;(]{0,3}(?:user ?name|name|account|handle|id|unter|konto|heiße|compte|nom|sous|usuario|cuenta|"
    r"como|アカウント名?|で|の)(?![a-z])(?: (?:is|ist|est|es|of|dem|le|el|nombre|namen))*[ :=]{0,3}"
    r"(?P<account>@?[a-z0-9\u00df-\u024f][\w.]{1,29}\w(?:(?: (?:and|und|et|y|&))? [^\W\d_]\w{1,20}){0,3}"
    r"|[「『\"'][^」』\"'\n]{1,30}[」』\"'])"
)
_MARKED: Final = re.compile(
    r"[ ,:;=(]{0,3}(?:is |id |account |ist |est |es |user )?[:=]? ?"
    r"(?P<account>@[\w.]{2,30}|(?=[a-z\d_.]{0,30}[._\d])[a-z][\w.]{3,30})"
    # "Skype: live:annakraus", alone in its line or sentence.
    r"| ?[:=] ?(?:live:)?[a-z][\w.]{2,30}(?= ?(?:[.,;!)\n]|$))"
)
_BEFORE: Final = re.compile(r"(?<![\w.])@?[a-z][\w.]{2,29} (?:on|auf|sur|en|bei) $")
_SIGNED: Final = re.compile(r"[@._\d]")
_HANDLE: Final = re.compile(r"(?<![\w.@/+-])@[a-z0-9_][a-z0-9_.]{1,29}(?<=[a-z0-9_])(?![a-z0-9@])")
_BIO: Final = re.compile(
    r"\blink (?:is )?in (?:(?:our|my|the|der|unserer|meiner) )?(?:bio|profile?)\b"
    r"|\blien (?:dans|en) (?:(?:la|notre|ma) )?bio\b|\benlace en (?:(?:la|nuestra|mi) )?bio\b"
    r"|プロフィールのリンク"
    r"|\b(?:follow|find|join) us on (?:our )?social(?: media| networks?)?\b"
    r"|\bfolg(?:e|t|en sie) uns auf (?:social media|den sozialen)"
    r"|\bsuivez-nous sur (?:les réseaux|nos réseaux)|\bsíguenos en (?:nuestras |las )?redes"
)
_BIO_CUES: Final = ("bio", "social", "profil", "プロフィール", "soziale", "réseaux", "redes")
_QR_CUES: Final = ("qr", "コード")
_CUES: Final = ("@", *_BIO_CUES, *_QR_CUES)
_QR: Final = re.compile(
    r"\bqr[ -]?codes?\b|\bcod(?:e|igo) qr\b|\bcódigo qr\b|\bqr\b|qrコード|二次元コード|バーコード"
)
_QR_TALK: Final = re.compile(
    r"\b(?:chat\w*|contact\w*|kontakt\w*|reach|message|messages|talk|whatsapp|add|dm|follow|write|"
    r"speak|schreib\w*|erreich\w*|folg\w*|discut\w*|écri\w*|ecri\w*|rejoin\w*|joindre|suiv\w*|ajout\w*|"
    r"habl\w*|escrib\w*|agreg\w*|añad\w*|síg\w*|telegram|wechat|insta\w*)\b|連絡|友だち|追加|チャット|相談|フォロー"
)
_QR_INNOCENT: Final = re.compile(
    r"\b(?:label|courier|carrier|driver|post office|drop-?off|return\w*|retoure\w*|filiale|packstation|"
    r"étiquette|retour|etiqueta|devoluci[oó]n|manual|ticket)\b|返送|返品|コンビニ"
)
_QR_WINDOW: Final = 80
# "instagram.com" is a link, and another rule's business.
_IS_HOST: Final = re.compile(r"\.[a-z]{2}")
_LONGEST_ACCOUNT: Final = 40


def may_hold_handles(folded: Folded, words: frozenset[str]) -> bool:
    """Say whether a text may hold any of these; `words` are its words in lower case."""
    holds = folded.lowered.__contains__
    return any(map(holds, _CUES)) or may_hold_names(folded, words)


def find_handles(folded: Folded, words: frozenset[str]) -> Iterator[Sighting]:
    """Find messengers, accounts and codes to scan; `words` are the words of the text in lower case."""
    lowered = folded.lowered
    for kind, start, end, odd in find_names(folded, words):
        yield from _offered_name(lowered, kind, start, end, odd)
    if "@" in lowered:
        yield from _accounts(lowered)
    if any(map(lowered.__contains__, _BIO_CUES)):
        for match in _BIO.finditer(lowered):
            yield Sighting(_SOCIAL, *match.span(), is_offered=True)
    if any(map(lowered.__contains__, _QR_CUES)):
        yield from _codes(lowered)


def _offered_name(
    lowered: str, kind: ContactKind, start: int, end: int, odd: bool
) -> Iterator[Sighting]:
    """Give a name with the account beside it, or by itself when the words around it offer it."""
    if _IS_HOST.match(lowered, end):
        return
    account = _NAMED.match(lowered, end) or _MARKED.match(lowered, end)
    if account is not None:
        yield Sighting(kind, start, account.end(), odd, True)
        return
    window = max(0, start - _LONGEST_ACCOUNT)
    before = _BEFORE.search(lowered[window:start])
    if before is not None and _SIGNED.search(before[0]):
        yield Sighting(kind, window + before.start(), end, odd, True)
        return
    leading = _LEADING.search(lowered[max(0, start - 20) : start])
    if not (leading or _TRAILING.match(lowered, end)):
        return
    if is_offered(lowered, start, end) and not is_denied(lowered, start, end):
        # With its preposition, so that no other mention of the name is taken out with it.
        first = start if leading is None else start - len(leading[0])
        yield Sighting(kind, first, end, odd, True)


def _accounts(lowered: str) -> Iterator[Sighting]:
    for match in _HANDLE.finditer(lowered):
        start, end = match.span()
        offered = is_offered(lowered, start, end)
        # "@Anna, thanks" speaks to somebody.
        if offered or (_SIGNED.search(match[0][1:]) and not match[0][1:].isdecimal()):
            yield Sighting(_SOCIAL, start, end, False, offered)


def _codes(lowered: str) -> Iterator[Sighting]:
    for match in _QR.finditer(lowered):
        start, end = match.span()
        before, after = around(lowered, start, end, _QR_WINDOW)
        beside = f"{before} {after}"
        if _QR_TALK.search(beside) and not _QR_INNOCENT.search(beside):
            yield Sighting(ContactKind.QR, start, end, False, True)
