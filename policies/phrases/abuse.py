"""Threats, hate, harassment and gross insults between people who only trade with each other."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from policies.phrases.insult_words import INSULTS
from policies.phrases.plain import Plain, Sentence, joined
from policies.phrases.tables import Found, narrowed, stems_of
from policies.phrases.threat_words import THREATS


class Harm(StrEnum):
    """What kind of abuse it is: a threat goes before an insult."""

    THREAT = "threat"
    INSULT = "insult"


@dataclass(frozen=True, slots=True)
class Abuse:
    """One abusive phrase, and where it stands."""

    harm: Harm
    found: Found


_ORDER: Final = ((Harm.THREAT, THREATS), (Harm.INSULT, INSULTS))


_STEMS: Final = stems_of(THREATS, INSULTS)


def abuse_in(view: Plain) -> Abuse | None:
    """Return the first threat of a message, else its first insult, else None."""
    view = narrowed(view, _STEMS)
    for harm, table in _ORDER:
        phrases = table.among(view)
        found = phrases.find_in(Sentence(joined(view), 0)) if phrases.patterns else None
        if found is not None:
            return Abuse(harm, found)
    return None
