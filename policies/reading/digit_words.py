"""Telephone numbers spelled out in words, in five languages: "zéro six, trente-neuf, ...".

A row of number words is read phrase by phrase, the longest first, so that "soixante-dix-huit" is 78
and not 60108. A comma ends a phrase. Digits may stand between the words. What comes out is
a telephone number when it has seven digits or more and is either called or offered as one, or is
valid as people dial it; otherwise people count and give sizes.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from types import MappingProxyType
from typing import Final

from policies.reading.number_shapes import is_called_phone
from policies.reading.offers import is_offered
from policies.reading.phones import FEWEST, MOST, is_valid
from policies.reading.sighting import Sighting
from policies.reading.values import ContactKind

# Fewer words among the digits of a number are part of its sentence ("in two days").
_FEWEST_WORDS: Final = 3
_LONGEST_PHRASE: Final = 4

_UNITS: Final = (
    "zero oh nought nil|one|two|three|four|five|six|seven|eight|nine",
    "null|eins ein|zwei zwo|drei|vier|fünf fuenf|sechs|sieben|acht|neun",
    "zéro zero|un|deux|trois|quatre|cinq|six|sept|huit|neuf",
    "cero|uno un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve",
)
_TEENS: Final = (
    "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen",
    "zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn",
    "dix|onze|douze|treize|quatorze|quinze|seize|dix sept|dix huit|dix neuf",
    "diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve",
)
_TENS: Final = (
    "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety",
    "zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig",
    "vingt|trente|quarante|cinquante|soixante|septante|quatre vingt|nonante",
    "veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa",
)
# Between tens and units; in German the unit comes first and all is one word.
_AND: Final = ("", "und", "et", "y")
_TWENTIES: Final = (
    "veintiuno|veintidós|veintitrés|veinticuatro|veinticinco|veintiséis|veintisiete|veintiocho|"
    "veintinueve"
)


def _phrases() -> dict[tuple[str, ...], str]:
    """Return the digits that each phrase of number words stands for, the phrase as its words."""
    found: dict[str, str] = {}
    for units, teens, tens, joint in zip(_UNITS, _TEENS, _TENS, _AND, strict=True):
        ones = {word: str(n) for n, each in enumerate(units.split("|")) for word in each.split()}
        tenths = {word: str(n) for n, word in enumerate(teens.split("|"), 10)}
        found |= ones | tenths
        for ten, word in enumerate(tens.split("|"), 2):
            found[word] = f"{ten}0"
            for one, digit in ones.items():
                if digit != "0":
                    value = f"{ten}{digit}"
                    found |= {f"{word} {one}": value, f"{word} {joint} {one}": value}
                    found |= {f"{one}{joint}{word}": value, f"{word}{one}": value}
    # French counts on from sixty and eighty, Spanish writes the twenties as one word.
    for base, word in ((70, "soixante"), (90, "quatre vingt")):
        for n, teen in enumerate(_TEENS[2].split("|")):
            found |= {f"{word} {teen}": str(base + n), f"{word} et {teen}": str(base + n)}
    found |= {word: str(n) for n, word in enumerate(_TWENTIES.split("|"), 21)}
    found |= {"quatre vingts": "80", "dieciseis": "16", "veintidos": "22", "veintitres": "23"}
    found |= {"dreissig": "30", "ゼロ": "0"}
    return {tuple(phrase.split()): digits for phrase, digits in found.items()}


PHRASES: Final = MappingProxyType(_phrases())
WORDS: Final = frozenset(word for phrase in PHRASES for word in phrase)
_NUMBERS: Final = frozenset(phrase[0] for phrase in PHRASES)
# Letters and words that stand for digits beside others only.
_REPEATS: Final = MappingProxyType({"double": 2, "triple": 3, "doppel": 2, "doble": 2})

# A line ends every row.
_TOKEN: Final = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_LETTER: Final = re.compile(r"[^\W\d_]")
_PASSED: Final = frozenset("-,/.()'·")
_KANJI: Final = re.compile(
    r"[〇零一二三四五六七八九](?:[の\-ー・,、 ]{0,2}[〇零一二三四五六七八九\d]){6,}"
)
_KANJI_DIGITS: Final = str.maketrans("〇零一二三四五六七八九", "00123456789")
_NO_DIGIT: Final = re.compile(r"\D")


def may_be_spelled(words: frozenset[str], text_words: Sequence[str]) -> bool:
    """Say whether a text, by its words in lower case, may hold a number in words."""
    if words.isdisjoint(_NUMBERS):
        return False
    return sum(map(_NUMBERS.__contains__, text_words)) >= _FEWEST_WORDS and _has_row(text_words)


def _has_row(text_words: Sequence[str]) -> bool:
    """Say whether so many number words may stand in a row, with nothing but figures and signs between."""
    row = 0
    for word in text_words:
        if word in WORDS:
            row += 1
        elif word.isalpha() and word not in _REPEATS:
            row = 0
        elif _LETTER.search(word):
            # Words may be glued to figures and signs here, and any of them may be many.
            row = _FEWEST_WORDS
        if row == _FEWEST_WORDS:
            return True
    return False


def find_spelled_phones(lowered: str, regions: Sequence[str]) -> Iterator[Sighting]:
    """Find numbers in words in a folded text in lower case; those in kanji besides."""
    for start, end, digits in (*_rows(lowered), *_kanji(lowered)):
        called = is_called_phone(lowered, start)
        offered = is_offered(lowered, start, end)
        if called is False or len(digits) < FEWEST:
            continue
        is_dialled = digits.startswith("0") and len(digits) <= MOST
        if called or offered or (is_dialled and is_valid(digits, tuple(regions))):
            yield Sighting(ContactKind.PHONE, start, end, True, offered)


def _kanji(lowered: str) -> Iterator[tuple[int, int, str]]:
    if not lowered.isascii():
        for match in _KANJI.finditer(lowered):
            digits = _NO_DIGIT.sub("", match[0].translate(_KANJI_DIGITS))
            if len(digits) <= MOST:
                yield *match.span(), digits


def _rows(lowered: str) -> Iterator[tuple[int, int, str]]:
    """Give rows of number words and digits that nothing else parts: start, end, their digits."""
    done = 0
    for line in lowered.split("\n"):
        start, done = done, done + len(line) + 1
        if sum(map(WORDS.__contains__, _LETTERS.findall(line))) >= _FEWEST_WORDS:
            for is_row, row in groupby(_TOKEN.finditer(lowered, start, done), key=_is_part):
                if is_row:
                    yield from _row(list(row))


def _is_part(token: re.Match[str]) -> bool:
    word = token[0]
    return word in WORDS or word in _REPEATS or word in _PASSED or word.isdecimal()


def _row(tokens: list[re.Match[str]]) -> Iterator[tuple[int, int, str]]:
    digits: list[str] = []
    places: list[int] = []
    said = place = 0
    repeat = 1
    while place < len(tokens):
        word = tokens[place][0]
        size, value = _phrase(tokens, place)
        if value:
            digits.append(value * repeat)
            places += place, place + size - 1
            said += not word.isdecimal()
        repeat = _REPEATS.get(word, 1)
        place += size
    if said >= _FEWEST_WORDS:
        yield tokens[places[0]].start(), tokens[places[-1]].end(), "".join(digits)


def _phrase(tokens: list[re.Match[str]], place: int) -> tuple[int, str]:
    """Return how many tokens the longest phrase at `place` takes, and its digits, or 1 and ""."""
    first = tokens[place][0]
    if first.isdecimal():
        return 1, first
    words: list[str] = []
    best = (1, "")
    for size, token in enumerate(tokens[place : place + 2 * _LONGEST_PHRASE], 1):
        if token[0] == "-" and words:
            continue
        words.append(token[0])
        if tuple(words) in PHRASES:
            best = (size, PHRASES[tuple(words)])
        if len(words) == _LONGEST_PHRASE:
            break
    return best
