"""Threats, hate, harassment and gross insults between people who only trade with each other."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from policies.phrases.insult_words import INSULTS
from policies.phrases.plain import Plain, joined
from policies.phrases.tables import Found, Group
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
    for harm, groups in _ORDER:
        found = _first(groups, view)
        if found is not None:
            return Abuse(harm, found)
    return None


def _first(groups: Sequence[Group], view: Plain) -> Found | None:
    for group in groups:
        if group.may_speak(view):
            match = group.pattern.search(joined(view))
            if match is not None:
                return Found(match.start(), match.end())
    return None
