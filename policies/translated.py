"""What a finding says, in the language of the person who wrote the message; English is the rules' own."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from policies.default import CHAIN
from policies.translations.french import FRENCH
from policies.translations.german import GERMAN
from policies.translations.japanese import JAPANESE
from policies.translations.spanish import SPANISH
from policies.translations.tables import Table
from policies.verdict import Finding

TABLES: Final[Mapping[str, Table]] = MappingProxyType(
    {"de": GERMAN, "fr": FRENCH, "es": SPANISH, "ja": JAPANESE}
)
_NAMES: Final = MappingProxyType({rule.id: rule.name for rule in CHAIN})


@dataclass(frozen=True, slots=True)
class Said:
    """A finding's sentences in one language."""

    reason: str = field(repr=False)
    fix: str = field(repr=False)


def said_in(finding: Finding, language: str) -> Said:
    """Return reason and fix in a language ("de", "de-AT"), in English where there is no translation.

    A translation that names what the finding does not hold is passed over, so that nobody reads a
    sentence with a hole in it.
    """
    table = TABLES.get(language[:2].lower())
    wordings = table.answers.get((finding.rule, finding.answer)) if table else None
    if wordings is None:
        return Said(finding.reason, finding.fix)
    values = {"excerpt": finding.excerpt, **dict(finding.values)}
    try:
        reason, fix = (wording.format_map(values) for wording in wordings)
    except (KeyError, ValueError):
        return Said(finding.reason, finding.fix)
    return Said(reason, fix)


def name_in(rule: str, language: str) -> str:
    """Return the name of a rule in a language, in English where there is none, "" for no rule."""
    table = TABLES.get(language[:2].lower())
    translated = table.names.get(rule, "") if table else ""
    return translated or _NAMES.get(rule, "")
