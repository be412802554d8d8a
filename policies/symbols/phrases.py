"""A small language for phrases, and a lexicon that finds many of them at once.

A phrase is a line of slots with blanks between them:

- `shop|buy|order now`: words by alternatives; `abonn*` is any word that begins so, `half_price` two
  words in one slot.
- `our?`: a slot that may be missing. `..`: up to three words in between, `...` up to seven.
- `<n>` a number, `<percent>`, `<amount>` of money, `<cut>` either, `<code>` a code in capitals, and
  `<anycode>` one that has no digit: it is believed only where a word such as "code" stands before.

1. Accents and case do not count: both the phrase and the text are folded, keeping every offset.
2. A phrase is tried only where the two words stand that begin it, or the first alone where the next
   one may be any, and only when the text holds a word of every slot, since most mail holds none: a
   lexicon of a thousand phrases costs a look-up per word. Its pattern is compiled when it is tried
   first.
3. A word is tried at its first places only, every repetition is bounded, and neighbours never read
   the same characters, so the cost is linear in the text.
"""

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cache
from itertools import accumulate, islice, pairwise
from typing import Final

from policies.symbols.folding import fold
from policies.symbols.kinds import Symbol

# Between two words: not the end of a sentence, but a line may be wrapped.
_BETWEEN: Final = r"(?:[ ,:'\"()*|/_-]{1,3}\n?|\n)"
_NEAR: Final = r"[ ,:'\"()*|/_-]{0,3}"
_ANY_WORD: Final = r"(?:[\w%$€£¥&+#]|\.(?=\w)){1,20}" + _BETWEEN
_GAPS: Final = {"..": f"(?:{_ANY_WORD}){{0,3}}", "...": f"(?:{_ANY_WORD}){{0,7}}"}

_NUMBER: Final = r"\d{1,6}(?:[.,' ]\d{3}){0,2}(?:[.,]\d{1,2})?"
_MONEY: Final = (
    r"(?:[$€£¥₹₽₺₴]|us\$|usd|eur|gbp|chf|rs|inr|rp|r\$|kr|zl|euros?|dollars?|pounds?|bucks|cents?"
    r"|pence|libras|dolares|pesos|reais|francs|franken|rubli|rublei|рубл\w{1,3}|руб|грн|tl|lei|kc)"
)
_PERCENT: Final = (
    r"\d{1,3}(?:[.,]\d)?(?:-\d{1,3})? ?(?:%|percent|per cent|pct|prozent(?:igen?)?|pour ?cent"
    r"|por ?cien(?:to)?|per ?cento|por ?cento|procent|procenta|proc|persen|процент\w{0,3})"
)
_AMOUNT: Final = rf"(?:(?<!\w){_MONEY} ?{_NUMBER}|{_NUMBER} ?{_MONEY}(?!\w))"
_CODE: Final = r"(?=[a-z-]{0,15}[0-9])[a-z0-9][a-z0-9-]{2,15}"
_MACROS: Final[Mapping[str, str]] = {
    "<n>": _NUMBER,
    "<percent>": _PERCENT,
    "<amount>": _AMOUNT,
    "<cut>": rf"(?:{_PERCENT}|{_AMOUNT})",
    "<code>": rf"(?P<code>{_CODE})",
    "<anycode>": r"(?P<code>[a-z0-9][a-z0-9-]{2,15})",
}
_WORD: Final = re.compile(r"\w+")
_WORDS: Final = re.compile(r"(\w+)")
_STEM: Final = 3
_GOES_ON: Final = " " * 12
_PLACES: Final = 40
# A phrase whose first slot is a number begins at most so far before its first word.
_REACH_BACK: Final = 40
_REACH: Final = 240


@dataclass(frozen=True, slots=True)
class Found:
    """A phrase in a text: its symbol, and the span from `start` to `end`."""

    symbol: Symbol
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Text:
    """A text to look in: as written (but canonical), folded, and where each of its words stands.

    `pairs` are any two words that follow each other.
    """

    written: str = field(repr=False)
    folded: str = field(repr=False)
    places: Mapping[str, Sequence[int]] = field(repr=False)
    vocabulary: frozenset[str] = field(repr=False)
    pairs: frozenset[tuple[str, str]] = field(repr=False)


def read_text(canonical: str) -> Text:
    """Return a canonical text, folded and taken apart."""
    folded = fold(canonical)
    # What is no word and words, by turns: to part them so is twice as fast as to find each.
    pieces = _WORDS.split(folded)
    words = pieces[1::2]
    places: dict[str, list[int]] = {}
    for word, start in zip(words, list(accumulate(map(len, pieces)))[::2], strict=False):
        if word in places:
            places[word].append(start)
        else:
            places[word] = [start]
    # Between two words of a phrase there may be a "_", which else is a part of a word.
    parted = _WORD.findall(folded.replace("_", " ")) if "_" in folded else words
    return Text(canonical, folded, places, frozenset(places), frozenset(pairwise(parted)))


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase, as `written` in slots. It begins with one of `pairs` of words, or of `words`, or of `stems`.

    `slots` are the words of each other slot that has only whole words.
    """

    symbol: Symbol
    written: str
    pairs: frozenset[tuple[str, str]]
    words: frozenset[str]
    stems: tuple[str, ...]
    starts_with_word: bool
    slots: tuple[frozenset[str], ...]

    @property
    def pattern(self) -> re.Pattern[str]:
        """The phrase as a pattern for folded texts. Raises re.error for one that is none."""
        return _pattern(self.written)

    def spans(self, text: Text, places: Iterable[int]) -> Iterator[tuple[int, int]]:
        """Return the spans of the phrase whose first word stands at one of `places`."""
        pattern = _pattern(self.written)
        for at in islice(places, _PLACES):
            if self.starts_with_word:
                match = pattern.match(text.folded, at, at + _REACH)
            else:
                begin = max(0, at - _REACH_BACK)
                match = pattern.search(text.folded, begin, at + _REACH)
            if match is not None and (not pattern.groups or _is_code(match, text.written)):
                yield match.span()


# Most phrases are in no mail that a process reads, and two thousand patterns take a second.
@cache
def _pattern(written: str) -> re.Pattern[str]:
    slots = written.split()
    last = len(slots) - 1
    source = "".join(_slot_pattern(slot, is_last=at == last) for at, slot in enumerate(slots))
    return re.compile(rf"(?<!\w){source}(?!\w|'t(?!\w))")


def _is_code(match: re.Match[str], written: str) -> bool:
    """Whether what stands for a code is written in capitals."""
    return written[slice(*match.span("code"))].isupper()


class Lexicon:
    """Many phrases, found at once."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        """Index `phrases` by what begins them."""
        self.phrases: Final = tuple(phrases)
        self._by_pair: dict[tuple[str, str], list[int]] = {}
        self._by_word: dict[str, list[int]] = {}
        self._by_stem: dict[str, list[tuple[str, int]]] = {}
        for number, phrase in enumerate(self.phrases):
            for pair in phrase.pairs:
                self._by_pair.setdefault(pair, []).append(number)
            for word in phrase.words:
                self._by_word.setdefault(word, []).append(number)
            for stem in phrase.stems:
                self._by_stem.setdefault(stem[:_STEM], []).append((stem, number))

    def find(self, text: Text, known: Container[Symbol] = ()) -> Iterator[Found]:
        """Return what is found, in the order of the words; nothing of symbols that are `known`."""
        for _, number, word in sorted(self._tries(text)):
            phrase = self.phrases[number]
            if phrase.symbol not in known:
                for start, end in phrase.spans(text, text.places[word]):
                    yield Found(phrase.symbol, start, end)

    def _tries(self, text: Text) -> Set[tuple[int, int, str]]:
        """Return what to try: the first place of a word, the number of a phrase, and the word."""
        lacks = text.vocabulary.isdisjoint
        return {
            (text.places[word][0], number, word)
            for word, number in self._begun(text)
            if word in text.places and not any(map(lacks, self.phrases[number].slots))
        }

    def _begun(self, text: Text) -> Iterator[tuple[str, int]]:
        """Return each word of a text that may begin a phrase, with the number of that phrase."""
        for pair in self._by_pair.keys() & text.pairs:
            for number in self._by_pair[pair]:
                yield pair[0], number
        for word in self._by_word.keys() & text.vocabulary:
            for number in self._by_word[word]:
                yield word, number
        for word in text.vocabulary:
            for stem, number in self._by_stem.get(word[:_STEM], ()):
                if word.startswith(stem):
                    yield word, number


def phrases_of(table: Mapping[Symbol, str]) -> Iterator[Phrase]:
    """Return the phrases of a table: for each symbol a text with a phrase a line."""
    for symbol, lines in table.items():
        for line in lines_of(lines):
            yield phrase_of(symbol, line)


def lines_of(text: str) -> list[str]:
    """Return the lines of a table's text, each with those that go on with it."""
    lines: list[str] = []
    for line in filter(str.strip, text.splitlines()):
        if not line.startswith(_GOES_ON):
            lines.append(line.strip())
            continue
        # A line that is broken between two alternatives has no blank there.
        blank = "" if lines[-1].endswith(("|", "~")) else " "
        lines[-1] += blank + line.strip()
    return lines


def phrase_of(symbol: Symbol, line: str) -> Phrase:
    """Return the phrase that `line` writes. Raises ValueError for one without a whole word."""
    slots = fold(line).split()
    # What may be missing at the end says nothing.
    while slots and (slots[-1] in _GAPS or slots[-1].endswith("?")):
        slots.pop()
    worded = [slot for slot in slots if _WORD.match(slot) and "<" not in slot and slot[-1] != "?"]
    if not worded:
        raise ValueError(f"no word in the phrase {line!r}")
    first = worded[0]
    starts_with_word = slots[0] is first
    pairs, words = _beginnings(first, _next_words(slots[1:]) if starts_with_word else frozenset())
    # A phrase is tried where its first word stands, which therefore need not be looked for.
    others = worded[1:] + ([first] if "_" in first else [])
    return Phrase(
        symbol,
        " ".join(slots),
        pairs,
        frozenset(word for word in words if word[-1] != "*"),
        tuple(word[:-1] for word in words if word[-1] == "*"),
        starts_with_word,
        # The slot of the fewest words is the likeliest to be missing.
        tuple(sorted(filter(None, map(_words_of, others)), key=len)),
    )


def _beginnings(slot: str, following: Set[str]) -> tuple[frozenset[tuple[str, str]], Set[str]]:
    """The pairs of words that begin a phrase with this first slot, and the words when no pair is known."""
    pairs: set[tuple[str, str]] = set()
    words: set[str] = set()
    for choice in slot.split("|"):
        word, *others = _WORD.findall(choice.replace("_", " "))
        if choice.endswith("*"):
            words.add(word if others else f"{word}*")
        elif others or following:
            pairs.update((word, other) for other in others[:1] or following)
        else:
            words.add(word)
    return frozenset(pairs), words


def _next_words(slots: Sequence[str]) -> frozenset[str]:
    """The words of which one follows at once, when `slots` do; none when that cannot be told."""
    words: set[str] = set()
    for slot in slots:
        found = [_WORD.findall(choice.replace("_", " ")) for choice in slot.rstrip("?").split("|")]
        if slot in _GAPS or "<" in slot or "*" in slot or not all(found):
            break
        words.update(word[0] for word in found)
        if not slot.endswith("?"):
            return frozenset(words)
    return frozenset()


def _slot_pattern(slot: str, *, is_last: bool) -> str:
    if slot in _GAPS:
        return _GAPS[slot]
    bare = slot.replace("?", "")
    choices = "|".join(_choice(word) for word in bare.split("|"))
    # A number and its sign, or the word after it, may stand without a blank.
    between = "" if is_last else _NEAR if "<" in slot and "code" not in slot else _BETWEEN
    return f"(?:(?:{choices}){between})" + ("?" if slot.endswith("?") else "")


def _choice(word: str) -> str:
    if word in _MACROS:
        return _MACROS[word]
    word = word.rstrip("'")
    return re.escape(word).replace(r"\*", r"\w{0,14}").replace("_", "[ -]")


def _words_of(slot: str) -> frozenset[str]:
    """The words of a slot of which a text must hold one; none when that cannot be told."""
    words = [_WORD.findall(word.replace("_", " ")) for word in slot.split("|")]
    return frozenset(word[-1] for word in words) if "*" not in slot and all(words) else frozenset()
