"""Names of messengers and social networks in a text: written out, misspelt, spaced, as words.

Names are also read misspelt by one letter, spaced out, or with digits for letters. Short ones that
are words of their own ("line", "signal") count only where they are written as names.
"""

import re
from collections.abc import Iterator
from string import ascii_lowercase
from types import MappingProxyType
from typing import Final

from policies.reading.folding import Folded
from policies.reading.values import ContactKind

# Kind, start, end, and whether the name is disguised.
Name = tuple[ContactKind, int, int, bool]

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
    | dict.fromkeys(("tictoc", "instgrm"), _SOCIAL)
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
        # Two letters that look like one.
        found |= {name.replace("m", "rn"): NAMES[name], name.replace("w", "vv"): NAMES[name]}
    known = {*NAMES, *_INNOCENT}
    return {word: kind for word, kind in found.items() if word not in known}


MISSPELT: Final = MappingProxyType(_misspellings() | _NICKNAMES)
_LEET: Final = str.maketrans("013457$", "oleasts")
_BY_NAME: Final = MappingProxyType(NAMES | MISSPELT)

_WORD: Final = re.compile(r"[^\W_]+(?:\$\w+)?")
_TWO_WORDS: Final = re.compile(
    r"\b(?:whats[ -]app|what'?s[ -]app|tik[ -]tok|face[ -]book|insta[ -]gram|tele[ -]gram)\b"
)
# A row of letters from behind its first one on: signs are quicker to search for than letters.
_SPACED: Final = re.compile(
    r"[ ._*|/-](?<=(?<!\w)[^\W\d_].)[ ._*|/-]?[^\W_](?:[ ._*|/-]{1,2}[^\W_]){1,19}(?![^\W_])"
)
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


def may_hold_names(folded: Folded, words: frozenset[str]) -> bool:
    """Say whether a text may hold a name; `words` are its words in lower case."""
    lowered = folded.lowered
    return (
        _may_be_named(lowered, folded.plain, words)
        or not words.isdisjoint(_SECOND_WORDS)
        or any(map(folded.text.__contains__, _NAME_CUES))
        or (_may_be_spaced(words) and _SPACED.search(lowered) is not None)
        or (not lowered.isascii() and any(map(lowered.__contains__, _JAPANESE)))
    )


def find_names(folded: Folded, words: frozenset[str]) -> Iterator[Name]:
    """Give every name of a messenger or network; `words` are the words of the text in lower case."""
    lowered, plain = folded.lowered, folded.plain
    if _may_be_named(lowered, plain, words):
        yield from _named(lowered, plain, words)
    if not words.isdisjoint(_SECOND_WORDS):
        for match in _TWO_WORDS.finditer(lowered):
            yield _TWO[match[0][:2]], *match.span(), False
    yield from _names_that_are_words(folded.text)
    if _may_be_spaced(words):
        for match in _SPACED.finditer(lowered):
            yield from _spaced(match)
    if not lowered.isascii():
        for match in _JAPANESE_NAME.finditer(lowered):
            yield _JAPANESE[match[0]], *match.span(), False


def _may_be_named(lowered: str, plain: str, words: frozenset[str]) -> bool:
    is_known = plain != lowered or not words.isdisjoint(_KNOWN)
    return is_known or _HAS_LEET.search(lowered) is not None


def _may_be_spaced(words: frozenset[str]) -> bool:
    return list(map(len, words)).count(1) >= _FEWEST_LETTERS


def _names_that_are_words(text: str) -> Iterator[Name]:
    if any(map(text.__contains__, _NAME_CUES)):
        for match in _AS_NAME.finditer(text):
            group = match.lastgroup or ""
            kind = _SOCIAL if match[group] in {"X", "Threads"} else _MESSENGER
            yield kind, *match.span(group), False


def _named(lowered: str, plain: str, words: frozenset[str]) -> Iterator[Name]:
    if plain != lowered or "$" in plain:
        words = frozenset(_WORD.findall(plain))
    kinds = {word: kind for word in words if (kind := _kind(word)) is not None}
    if kinds:
        for match in _WORD.finditer(plain):
            if match[0] in kinds:
                start, end = match.span()
                yield kinds[match[0]], start, end, lowered[start:end] not in NAMES


def _kind(word: str) -> ContactKind | None:
    kind = _BY_NAME.get(word)
    return _BY_NAME.get(word.translate(_LEET)) if kind is None and not word.isalpha() else kind


def _spaced(match: re.Match[str]) -> Iterator[Name]:
    first, end = match.start() - 1, match.end()
    places = [n for n in range(first, end) if not _BETWEEN.match(match.string, n)]
    joined = "".join(match.string[place] for place in places).translate(_LEET)
    for name, kind in _SPACED_NAMES.items():
        found = joined.find(name)
        if found >= 0:
            yield kind, places[found], places[found + len(name) - 1] + 1, True
            return
