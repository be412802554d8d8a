"""Threats, hate, harassment and gross insults between people who only trade with each other."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from policies.phrases.gate import ABUSE, speaking_in
from policies.phrases.insult_words import INSULTS
from policies.phrases.plain import Plain, Sentence, joined
from policies.phrases.tables import SILENT, Found
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


def abuse_in(view: Plain) -> Abuse | None:
    """Return the first threat of a message, else its first insult, else None."""
    speaking = speaking_in(view)
    if speaking.keys().isdisjoint(ABUSE):
        return None
    whole = Sentence(joined(view), 0)
    for harm, table in _ORDER:
        found = speaking.get(table, SILENT).find_in(whole)
        if found is not None:
            return Abuse(harm, found)
    return None
