"""What the small marketing model looks at: words, their beginnings, pairs of words, and a few signs.

Words carry a language with them; signs do not. A beginning, written "gutsc*", stands for the forms
of a word that training has not seen. All are counted once a message: that a word stands there
matters, and not how often.
"""

import re
from itertools import pairwise
from typing import Final

from policies.reading.canonical import canonical

# A text is judged by its beginning; what comes later only repeats it.
LENGTH_LIMIT: Final = 4_000
WORD_LIMIT: Final = 600

# Letters of which a beginning is taken from longer words.
STEMS: Final = (4, 6)

# Vowels of Indian scripts are marks, and belong to the letter before them.
_LETTER: Final = r"(?:[^\W\d_]|[\u0900-\u0963\u0980-\u09e3])"
_WORD: Final = re.compile(rf"{_LETTER}+(?:['’]{_LETTER}+)?|\d+(?:[.,:/-]\d+)*|[%$€£¥!?]")
# Scripts that write without blanks: there, pairs of characters stand for words.
_UNSPACED: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")
_ORDER_NUMBER: Final = re.compile(
    r"\b(?<!-)(?=[\w-]*\d{3})[A-Z0-9]{2,}(?:-[A-Z0-9]{2,}){0,3}(?![\w-])"
)
_THREE_DIGITS: Final = re.compile(r"\d{3}")
_MONEY: Final = re.compile(r"[$€£¥]\s?\d|\d\s?(?:[$€£¥]|EUR|USD|GBP|JPY|円)")
_LINK: Final = re.compile(r"https?://|www\.")
# Hosts and addresses are names, which say who writes and not what.
_NAME_CUE: Final = re.compile(r"://|@|\.[^\W\d_]{2}")
_NAME: Final = re.compile(r"(?<!\S)\S{0,100}?(?:://|@|\.[^\W\d_]{2})\S{0,200}")
_FOUR_CAPITALS: Final = re.compile(r"[A-Z]{4}")
_CAPITALS: Final = re.compile(r"\b[A-Z]{4,}\b")


def features(subject: str, text: str) -> frozenset[str]:
    """Return what a message shows. Signs begin with "#" and beginnings end in "*", as no word does."""
    whole = canonical(f"{subject}\n{text}"[:LENGTH_LIMIT])
    found = set(_signs(whole))
    said = _NAME.sub(" ", whole) if _NAME_CUE.search(whole) else whole
    words = ["0" if word[0].isdigit() else word for word in _WORD.findall(said.lower())]
    # So many words, and as many pairs of them, never reach the limit.
    few = 0 if is_unspaced(whole) else (WORD_LIMIT - len(found)) // 2
    found.update(words[:few])
    found.update(map(" ".join, pairwise(words[:few])))
    spaced = set(words[:few])
    previous = words[few - 1] if 0 < few <= len(words) else ""
    for word in words[few:]:
        if is_unspaced(word):
            found.update(word[i : i + 2] for i in range(len(word) - 1))
            previous = ""
            continue
        found.add(word)
        spaced.add(word)
        if previous:
            found.add(f"{previous} {word}")
        previous = word
        if len(found) > WORD_LIMIT:
            break
    # Whoever shows a beginning looks for a word, and a word begins with a letter.
    spaced = {word for word in spaced if word[0].isalpha()}
    for length in STEMS:
        found.update([stem_of(word, length) for word in spaced if len(word) > length])
    return frozenset(found)


def stem_of(word: str, length: int) -> str:
    """Return the feature for words that begin like this one."""
    return f"{word[:length]}*"


def is_unspaced(name: str) -> bool:
    """Say whether a feature is of a script that writes without blanks."""
    return not name.isascii() and _UNSPACED.search(name) is not None


def _signs(whole: str) -> list[str]:
    signs = []
    if _THREE_DIGITS.search(whole) and _ORDER_NUMBER.search(whole):
        signs.append("#order-number")
    if _MONEY.search(whole):
        signs.append("#money")
    if _LINK.search(whole):
        signs.append("#link")
    if _FOUR_CAPITALS.search(whole) and len(_CAPITALS.findall(whole)) > 2:
        signs.append("#capitals")
    if whole.count("!") > 2:
        signs.append("#exclamations")
    if whole.count("\n") > 12:
        signs.append("#many-lines")
    if len(whole) < 160:
        signs.append("#short")
    return signs
