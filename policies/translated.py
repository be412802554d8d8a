"""What a finding says, in the language of the person who wrote the message.

English is the rules' own. It is a table as well, because values hold words that mean nothing to a
stranger, such as the names of symbols: those are said in words in every language.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from policies.default import CHAIN
from policies.symbols import table as symbols
from policies.symbols.kinds import Symbol
from policies.translations.french import FRENCH
from policies.translations.german import GERMAN
from policies.translations.japanese import JAPANESE
from policies.translations.spanish import SPANISH
from policies.translations.tables import Table
from policies.verdict import Finding

ENGLISH: Final = Table(
    names=MappingProxyType({rule.id: rule.name for rule in CHAIN}),
    answers=MappingProxyType(
        {
            (rule.id, answer.name): (answer.wording, answer.fix)
            for rule in CHAIN
            for answer in rule.answers
        }
    ),
    terms=MappingProxyType(
        {one.name: one.meaning for one in vars(symbols).values() if isinstance(one, Symbol)}
    ),
)
TABLES: Final[Mapping[str, Table]] = MappingProxyType(
    {"de": GERMAN, "fr": FRENCH, "es": SPANISH, "ja": JAPANESE}
)

# Values that hold our own words. Excerpts, hosts and names of files are the author's and stay.
_OUR_WORDS: Final = frozenset({"domain", "status", "symbols"})
# What the author is to write stays as it is to be written, and its meaning stands behind it.
_WRITTEN: Final = "choices"
_NAMELESS_FILE: Final = re.compile(r"attachment (?P<number>[0-9]{1,5})")


@dataclass(frozen=True, slots=True)
class Said:
    """A finding's sentences in one language."""

    reason: str = field(repr=False)
    fix: str = field(repr=False)


def said_in(finding: Finding, language: str) -> Said:
    """Return reason and fix in a language ("de", "de-AT"), in English where there is no translation.

    A finding that is no rule's answer is looked for by its effect. A translation that names what
    the finding does not hold is passed over, so that nobody reads a sentence with a hole in it.
    """
    table = _table_of(language)
    wordings = table.answers.get((finding.rule, finding.answer or finding.effect.value))
    if wordings is None:
        return Said(finding.reason, finding.fix)
    values = {name: _value(table, name, value) for name, value in finding.values}
    values["excerpt"] = finding.excerpt
    try:
        reason, fix = (wording.format_map(values) for wording in wordings)
    except (KeyError, ValueError):
        return Said(finding.reason, finding.fix)
    return Said(reason, fix)


def name_in(rule: str, language: str) -> str:
    """Return the name of a rule in a language, in English where there is none, "" for no rule."""
    return _table_of(language).names.get(rule) or ENGLISH.names.get(rule, "")


def _table_of(language: str) -> Table:
    return TABLES.get(language[:2].lower(), ENGLISH)


def _value(table: Table, name: str, value: str) -> str:
    if name in _OUR_WORDS:
        return table.between.join(table.terms.get(word, word) for word in value.split(", "))
    if name == _WRITTEN:
        return ", ".join(_explained(table, word) for word in value.split(", "))
    nameless = _NAMELESS_FILE.fullmatch(value) if name == "file" else None
    if nameless is None:
        return value
    return f"{table.terms.get('attachment', 'attachment')} {nameless['number']}"


def _explained(table: Table, word: str) -> str:
    meaning = table.terms.get(word)
    return word if meaning is None or meaning.casefold() == word else f"{word} ({meaning})"
