"""Messages that say nothing but thanks, or what the marketplace has already said."""

import re
from collections.abc import Sequence
from typing import Final

from policies.phrases import empty_words as words
from policies.phrases.plain import Plain, sentences_of
from policies.phrases.tables import Found, any_of

# Words of new text from which a message is no mere confirmation any more.
WORD_LIMIT: Final = 40
# Characters of subject and text, which forty words never reach; fewer where kanji stand for words.
_LENGTH_LIMIT: Final = 600
_JAPANESE_LIMIT: Final = 160
# Words of a name in a salutation or below a farewell, and lines of such names.
_NAME_WORDS: Final = 4
_NAME_LINES: Final = 3

# A figure, a question, a sum or an address: whatever holds one of these says something.
_CONTENT: Final = re.compile(r"[0-9?@/#%$€£¥{}<>]|\bwww\b")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
# "Hello Mrs Miller," but not "Hello, the lamp is broken," nor "Hello our lamp is broken,".
_SALUTATION: Final = re.compile(
    rf"^\s{{0,9}}(?:{'|'.join(words.GREETINGS)})\b"
    r"(?:,? (?!(?:the|your|our|my|we|i|it)\b)[\w.'/-]{1,30}){0,4}[,!:]"
)
_EMPTY_JAPANESE: Final = any_of(*words.JAPANESE)
_SAID_IN_JAPANESE: Final = re.compile("[\u3041-\u30ff\u4e00-\u9fffa-z]")


def empty_talk(view: Plain, shop: str = "") -> Found | None:
    """Return the thanks or the confirmation of a message that says nothing else, or None.

    The words of `shop`, the seller's name, say nothing either.
    """
    plain = view.plain
    if len(plain) > _LENGTH_LIMIT or _CONTENT.search(plain):
        return None
    heart = _heart(view) if _is_sellers(view) else None
    if heart is None:
        return None
    if view.is_japanese:
        is_empty = _is_empty_japanese(plain)
    else:
        is_empty = _is_empty(view, frozenset(_WORD.findall(shop.lower())))
    return heart if is_empty else None


def _is_sellers(view: Plain) -> bool:
    if view.is_japanese:
        return any(cue in view.plain for cue in words.SELLERS_VOICE_IN_JAPANESE)
    return not view.stems.isdisjoint(words.SELLERS_VOICE)


def _heart(view: Plain) -> Found | None:
    """The sentence of the text that thanks or confirms, which is what the answer quotes."""
    for sentence in sentences_of(view):
        said = any(map(sentence.text.__contains__, words.THANKS_OR_CONFIRMATION))
        if said and sentence.start >= view.begin:
            return Found(sentence.start, sentence.start + len(sentence.text))
    return None


def _is_empty_japanese(plain: str) -> bool:
    if len(plain) > _JAPANESE_LIMIT:
        return False
    return _SAID_IN_JAPANESE.search(_EMPTY_JAPANESE.sub("", plain)) is None


def _is_empty(view: Plain, shop: frozenset[str]) -> bool:
    counted, below_farewell = 0, 0
    for sentence in sentences_of(view):
        said = _WORD.findall(_SALUTATION.sub("", sentence.text))
        is_name = below_farewell > 0 and len(said) <= _NAME_WORDS
        below_farewell -= 1
        if is_name or _is_signature(said):
            continue
        if any(not _is_empty_word(word, said, shop) for word in said):
            return False
        counted += len(said)
        if said and said[-1] in words.FAREWELLS:
            below_farewell = _NAME_LINES
    return counted < WORD_LIMIT


def _is_signature(said: Sequence[str]) -> bool:
    return 0 < len(said) <= _NAME_WORDS and (said[-1] in words.TEAMS or said[0] in words.GREETINGS)


def _is_empty_word(word: str, said: Sequence[str], shop: frozenset[str]) -> bool:
    if word in words.EMPTY or word in shop:
        return True
    return word in words.IF_ANY and any(other in words.CONDITIONS for other in said)
