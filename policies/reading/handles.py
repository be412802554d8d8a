"""Messengers, social networks and codes to scan: ways past the relay that are no number.

1. The name of a messenger is no contact ("the app reads WhatsApp messages"): the words around it
   ask to use it there, or an account stands beside it.
2. Names are also read misspelt by one letter, spaced out, or with digits for letters. Short ones
   that are words of their own ("line", "signal") count only as names and only when offered.
"""

import re
from collections.abc import Iterator
from string import ascii_lowercase
from types import MappingProxyType
from typing import Final

from policies.reading.folding import Folded
from policies.reading.lookalikes import skeleton
from policies.reading.offers import around, is_denied, is_offered
from policies.reading.sighting import Sighting
from policies.reading.values import ContactKind

_MESSENGER, _SOCIAL = ContactKind.MESSENGER, ContactKind.SOCIAL

NAMES: Final = MappingProxyType(
    dict.fromkeys(
        ("whatsapp", "telegram", "viber", "wechat", "weixin", "kakaotalk", "kakao", "skype",
         "threema", "discord", "zalo", "imessage", "facetime"),
        _MESSENGER,
    )
    | dict.fromkeys(
        ("instagram", "insta", "facebook", "fb", "ig", "tiktok", "twitter", "youtube", "pinterest",
         "snapchat", "linkedin"),
        _SOCIAL,
    )
)  # fmt: skip
# What people write for them; nobody can say that they did not mean it, so it needs no second look.
_NICKNAMES: Final = MappingProxyType(
    dict.fromkeys(
        ("guasap", "wasap", "wassap", "wazzap", "watsapp", "whatsap", "wattsapp", "wapp", "whatapp",
         "uatsap"),
        _MESSENGER,
    )
    | dict.fromkeys(("instagrm", "insta6ram", "tictoc", "facebok"), _SOCIAL)
)  # fmt: skip
# Long enough that one letter more, less or other is no word of its own.
_LONG: Final = ("whatsapp", "telegram", "instagram", "facebook", "kakaotalk", "snapchat", "tiktok")
_INNOCENT: Final = frozenset({"telegrams", "facebooks", "instagrams", "telegramm"})


def _misspellings() -> dict[str, ContactKind]:
    """Return what is one letter away from a long name: another, one less, one more, two swapped."""
    found: dict[str, ContactKind] = {}
    for name in _LONG:
        for n in range(len(name)):
            head, tail = name[:n], name[n:]
            swapped = head + tail[1:2] + tail[:1] + tail[2:]
            near = {head + tail[1:], swapped}
            near |= {head + each + tail[1:] for each in ascii_lowercase + "013457"}
            near |= {head + each + tail for each in ascii_lowercase}
            found |= dict.fromkeys(near, NAMES[name])
    known = {*NAMES, *_INNOCENT}
    return {word: kind for word, kind in found.items() if word not in known}


MISSPELT: Final = MappingProxyType(_misspellings() | _NICKNAMES)
_LEET: Final = str.maketrans("013457$", "oleasts")
_BY_NAME: Final = MappingProxyType(NAMES | MISSPELT)

_WORD: Final = re.compile(r"[^\W_]+(?:\$\w+)?")
_TWO_WORDS: Final = re.compile(
    r"\b(?:whats[ -]app|what'?s[ -]app|tik[ -]tok|face[ -]book|insta[ -]gram|tele[ -]gram)\b"
)
_SPACED: Final = re.compile(r"(?<!\w)[^\W\d_](?:[ ._*|/-]{1,2}[^\W_]){2,20}(?![^\W_])")
_BETWEEN: Final = re.compile(r"[ ._*|/-]")
_JAPANESE: Final = MappingProxyType(
    dict.fromkeys(("ワッツアップ", "テレグラム", "スカイプ", "カカオトーク", "微信", "ライン"), _MESSENGER)
    | dict.fromkeys(("インスタグラム", "インスタ", "フェイスブック", "ツイッター", "ティックトック"), _SOCIAL)
)  # fmt: skip
_JAPANESE_NAME: Final = re.compile(
    rf"(?<![\u30a1-\u30fe])(?:{'|'.join(_JAPANESE)})(?![\u30a1-\u30fe])"
)
# Names that are also words: as a name, after a preposition, and written as one.
_AS_NAME: Final = re.compile(
    r"\b(?:on|via|by|over|auf|über|per|sur|par|en|por) (?P<name>LINE|Signal|SIGNAL|Messenger|X|Threads|Zoom)\b"
    r"|(?P<id>LINE)(?=(?: ?(?:ID|@|公式|アカウント|の|で|を|に)))|公式(?P<official>LINE)"
)
# What stands right before a name that is to be used, and right after.
_LEADING: Final = re.compile(
    r"\b(?:on|via|by|over|through|with|per|auf|über|bei|in|sur|par|en|por|a|our|my|us|me|unser\w*|mein\w*|"
    r"notre|mon|mi|nuestro|el|the|add)(?: (?:my|our|the|notre|mon|unser\w*|mein\w*|mi|nuestro|el))? $"
)
_TRAILING: Final = re.compile(
    r" ?(?:me|us|nummer|number|chat|group|gruppe|channel|kanal|konto|account)\b| ?[:=(]|で|を|に|の|から|は"
)
# A name that introduces an account: what follows need not look like one.
_NAMED: Final = re.compile(
    r"[ ,:;(]{0,3}(?:user ?name|name|account|handle|id|unter|konto|heiße|compte|nom|sous|usuario|cuenta|"
    r"como|アカウント名?|で|の)(?![a-z])(?: (?:is|ist|est|es|of|dem|le|el|nombre|namen))*[ :=]{0,3}"
    r"(?P<account>[@「\"']?[^\W_][\w.]{1,29}\w(?:(?: (?:and|und|et|y|&))? [^\W\d_]\w{1,20}){0,3}」?)"
)
_MARKED: Final = re.compile(
    r"[ ,:;=(]{0,3}(?:is |id |account |ist |est |es |user )?[:=]? ?"
    r"(?P<account>@[\w.]{2,30}|(?=[a-z\d_.]{0,30}[._\d])[a-z][\w.]{3,30})"
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
_LONGEST_ACCOUNT: Final = 40
_TWO: Final = MappingProxyType(
    {"wh": _MESSENGER, "te": _MESSENGER, "ti": _SOCIAL, "fa": _SOCIAL, "in": _SOCIAL}
)
_SPACED_NAMES: Final = MappingProxyType(
    {name: kind for name, kind in NAMES.items() if len(name) > 4} | {"ライン": _MESSENGER}
)
_HAS_LEET: Final = re.compile(r"[013457$](?<=[a-z].)[a-z]")
_KNOWN: Final = frozenset(_BY_NAME)
_SECOND_WORDS: Final = frozenset({"app", "tok", "book", "gram"})
_NAME_CUES: Final = ("LINE", "Signal", "SIGNAL", "Messenger", " X", "Threads", "Zoom")
# Different letters of the shortest name that is spelled letter by letter.
_FEWEST_LETTERS: Final = 3


def find_handles(folded: Folded, words: frozenset[str]) -> Iterator[Sighting]:
    """Find messengers, accounts and codes to scan; `words` are the words of the text in lower case."""
    lowered = folded.lowered
    for kind, start, end, odd in _names(folded, words):
        yield from _offered_name(lowered, kind, start, end, odd)
    if "@" in lowered:
        yield from _accounts(lowered)
    if "bio" in words or "social" in lowered or "プロフィール" in lowered or "soziale" in lowered:
        for match in _BIO.finditer(lowered):
            yield Sighting(_SOCIAL, *match.span(), is_offered=True)
    if "qr" in lowered or "コード" in lowered:
        yield from _codes(lowered)


def _names(folded: Folded, words: frozenset[str]) -> Iterator[tuple[ContactKind, int, int, bool]]:
    """Give every name of a messenger or network: kind, start, end, and whether it is disguised."""
    lowered, text = folded.lowered, folded.text
    plain = lowered if lowered.isascii() else skeleton(lowered)
    if plain != lowered or not words.isdisjoint(_KNOWN) or _HAS_LEET.search(lowered):
        for match in _WORD.finditer(plain):
            yield from _named(match, lowered)
    if not words.isdisjoint(_SECOND_WORDS):
        for match in _TWO_WORDS.finditer(lowered):
            yield _TWO[match[0][:2]], *match.span(), False
    if any(cue in text for cue in _NAME_CUES):
        for match in _AS_NAME.finditer(text):
            group = match.lastgroup or ""
            kind = _SOCIAL if match[group] in {"X", "Threads"} else _MESSENGER
            yield kind, *match.span(group), False
    for match in _SPACED.finditer(lowered) if _may_be_spaced(words) else ():
        yield from _spaced(match)
    if not lowered.isascii():
        for match in _JAPANESE_NAME.finditer(lowered):
            yield _JAPANESE[match[0]], *match.span(), False


def _may_be_spaced(words: frozenset[str]) -> bool:
    return sum(len(word) == 1 for word in words) >= _FEWEST_LETTERS


def _named(match: re.Match[str], lowered: str) -> Iterator[tuple[ContactKind, int, int, bool]]:
    word = match[0]
    kind = _BY_NAME.get(word) or _BY_NAME.get(word.translate(_LEET))
    if kind is not None:
        start, end = match.span()
        yield kind, start, end, lowered[start:end] not in NAMES


def _spaced(match: re.Match[str]) -> Iterator[tuple[ContactKind, int, int, bool]]:
    places = [n for n in range(*match.span()) if not _BETWEEN.match(match.string, n)]
    joined = "".join(match.string[place] for place in places).translate(_LEET)
    for name, kind in _SPACED_NAMES.items():
        found = joined.find(name)
        if found >= 0:
            yield kind, places[found], places[found + len(name) - 1] + 1, True
            return


def _offered_name(
    lowered: str, kind: ContactKind, start: int, end: int, odd: bool
) -> Iterator[Sighting]:
    """Give a name with the account beside it, or by itself when the words around it offer it."""
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
