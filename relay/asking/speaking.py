"""Which language a party is written to in."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from relay.asking.languages.english import ENGLISH
from relay.asking.languages.french import FRENCH
from relay.asking.languages.german import GERMAN
from relay.asking.languages.japanese import JAPANESE
from relay.asking.languages.spanish import SPANISH
from relay.asking.words import Words

LANGUAGES: Final[Mapping[str, Words]] = MappingProxyType(
    {words.language: words for words in (ENGLISH, GERMAN, FRENCH, SPANISH, JAPANESE)}
)


def words_for(language: str) -> Words:
    """Give the words of a language as marketplaces name it ("de", "de-AT", "DE"); English for others."""
    return LANGUAGES.get(language[:2].lower(), ENGLISH)
