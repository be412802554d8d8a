"""The lexicon of every language, and what it finds in a text."""

from functools import cache
from itertools import chain
from typing import Final

from policies.symbols.ideographs import PieceLexicon, pieces_of
from policies.symbols.kinds import Symbol
from policies.symbols.phrases import Found, Lexicon, Text, phrases_of
from policies.symbols.settled import is_settled
from policies.symbols.shapes import shapes_of
from policies.symbols.words import (
    arabic,
    bengali,
    chinese,
    czech_slovak,
    dutch,
    english_offers,
    english_orders,
    english_pitches,
    english_schemes,
    english_services,
    english_signs,
    finnish_hungarian,
    french_offers,
    french_orders,
    french_pitches,
    french_schemes,
    french_signs,
    german_offers,
    german_orders,
    german_pitches,
    german_schemes,
    german_signs,
    germanic,
    greek,
    hebrew,
    hindi,
    italian_portuguese,
    japanese,
    korean,
    malay_indonesian,
    norwegian,
    persian,
    romance,
    romanian,
    romanised_hindi,
    slavic_turkic_offers,
    slavic_turkic_orders,
    slavic_turkic_pitches,
    slavic_turkic_schemes,
    slavic_turkic_signs,
    south_slavic,
    spanish_offers,
    spanish_orders,
    spanish_pitches,
    spanish_schemes,
    spanish_signs,
    thai,
    ukrainian,
    vietnamese,
)

_WORDED: Final = (
    czech_slovak,
    dutch,
    english_offers,
    english_orders,
    english_pitches,
    english_schemes,
    english_services,
    english_signs,
    finnish_hungarian,
    french_offers,
    french_orders,
    french_pitches,
    french_schemes,
    french_signs,
    german_offers,
    german_orders,
    german_pitches,
    german_schemes,
    german_signs,
    germanic,
    greek,
    italian_portuguese,
    malay_indonesian,
    norwegian,
    romance,
    romanian,
    romanised_hindi,
    slavic_turkic_offers,
    slavic_turkic_orders,
    slavic_turkic_pitches,
    slavic_turkic_schemes,
    slavic_turkic_signs,
    south_slavic,
    spanish_offers,
    spanish_orders,
    spanish_pitches,
    spanish_schemes,
    spanish_signs,
    ukrainian,
    vietnamese,
)
_UNSPACED: Final = (arabic, bengali, chinese, hebrew, hindi, japanese, korean, persian, thai)


def find(text: Text) -> dict[Symbol, Found]:
    """Return what a text shows: for each symbol one place, that of a deal which is not done."""
    shown: dict[Symbol, Found] = {}
    words, pieces = worded(), unspaced()
    for found in chain(words.find(text, shown), pieces.find(text.folded, shown), shapes_of(text)):
        if found.symbol not in shown and not is_settled(text.folded, found):
            shown[found.symbol] = found
    return shown


# Both are made when the first message is read: whoever only names the rules needs neither.
@cache
def worded() -> Lexicon:
    """Return the phrases of languages that part their words."""
    return Lexicon(chain.from_iterable(phrases_of(module.PHRASES) for module in _WORDED))


@cache
def unspaced() -> PieceLexicon:
    """Return the phrases of languages that do not."""
    return PieceLexicon(chain.from_iterable(pieces_of(module.PHRASES) for module in _UNSPACED))
