"""The words: every symbol has phrases that show it and phrases that come near and do not."""

import importlib
import pkgutil
from types import ModuleType

import pytest

from policies.symbols import table, words
from policies.symbols.ideographs import piecewise
from policies.symbols.kinds import Kind, Symbol
from policies.symbols.phrases import Lexicon, lines_of, phrase_of, read_text
from tests.support.marketing import GOLDEN, NEAR, names_in

SYMBOLS = [each for each in vars(table).values() if isinstance(each, Symbol)]
MODULES = [
    importlib.import_module(f"policies.symbols.words.{each.name}")
    for each in pkgutil.iter_modules(words.__path__)
]
UNSPACED = {
    "arabic", "bengali", "chinese", "hebrew", "hindi", "japanese", "korean", "persian", "thai",
}  # fmt: skip
WORDED = [each for each in MODULES if each.__name__.split(".")[-1] not in UNSPACED]
SAMPLES = {
    "<n>": "7", "<percent>": "7 %", "<amount>": "$7", "<cut>": "7 %", "<code>": "AB12", "<anycode>": "SAVE",
}  # fmt: skip
# Read as a "mot" with the code "clé", which is none.
MISREAD = {"mot-clé clé SAVE"}


def pairs(phrases: dict[Symbol, tuple[str, ...]]) -> list[tuple[str, str]]:
    return [(symbol.name, text) for symbol, texts in phrases.items() for text in texts]


def own_words(line: str, turn: int) -> str:
    """A text that a phrase is to find: of each slot one choice, in turn, and a code wherever one may be."""
    words = []
    for slot in filter(lambda slot: slot.strip("."), line.split()):
        choices = [
            choice for choice in slot.replace("?", "").split("|") if choice[:1] not in ("", "'")
        ]
        codes = [choice for choice in choices if "code>" in choice]
        choice = (codes or choices)[turn % len(codes or choices)]
        words.append(SAMPLES.get(choice, choice.rstrip("*").replace("_", " ")))
    return " ".join(words)


@pytest.mark.parametrize(("name", "text"), pairs(GOLDEN))
def test_a_golden_phrase_shows_its_symbol(name: str, text: str) -> None:
    assert name in names_in(text)


@pytest.mark.parametrize(("name", "text"), pairs(NEAR))
def test_a_near_miss_does_not(name: str, text: str) -> None:
    assert name not in names_in(text)


def test_every_symbol_of_words_is_tried() -> None:
    worded = {symbol for module in MODULES for symbol in module.PHRASES}

    assert worded <= GOLDEN.keys()
    assert GOLDEN.keys() == NEAR.keys()


def test_every_symbol_has_a_name_of_its_own_and_a_meaning() -> None:
    assert len({symbol.name for symbol in SYMBOLS}) == len(SYMBOLS)
    assert all(symbol.meaning for symbol in SYMBOLS)
    assert all((symbol.weight < 0) == (symbol.kind is Kind.ORDER) for symbol in SYMBOLS)


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_every_phrase_can_be_read(module) -> None:
    read = piecewise if module.__name__.split(".")[-1] in UNSPACED else phrase_of

    for symbol, text in module.PHRASES.items():
        lines = lines_of(text)
        assert [read(symbol, line).symbol for line in lines] == [symbol] * len(lines)
        assert len(set(lines)) == len(lines)


@pytest.mark.parametrize("module", WORDED, ids=lambda module: module.__name__)
def test_every_phrase_finds_its_own_words(module: ModuleType) -> None:
    for symbol, text in module.PHRASES.items():
        for line in lines_of(text):
            lexicon = Lexicon([phrase_of(symbol, line)])
            own = {own_words(line, turn) for turn in range(line.count("|") + 1)} - MISREAD
            assert [one for one in own if not any(lexicon.find(read_text(one)))] == []
