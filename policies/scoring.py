"""Scoring a message: which symbols it shows, with what evidence, and what they add up to."""

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from policies import symbols
from policies.facts import Facts
from policies.reading.canonical import TEXT_LIMIT, canonical
from policies.symbols import Symbol, Worded
from policies.wording import excerpt_around, excerpt_of

SUBJECT_LIMIT: Final = 1_000
# Characters of the beginning of a text for MKT_LEADS_BODY.
LEAD_LENGTH: Final = 300
# Order evidence takes off at most this many points (policy_and_center.md section 3.3).
LARGEST_RELIEF: Final = -4.0

_MATCHES_LOOKED_AT: Final = 20
_SETTLED_WITHIN: Final = 80


@dataclass(frozen=True, slots=True)
class Hit:
    """One symbol found, and the excerpt that shows it."""

    symbol: Symbol
    excerpt: str = field(repr=False)
    start: int = 0


@dataclass(frozen=True, slots=True)
class Score:
    """What a message adds up to, in points, and the symbols behind it."""

    total: float
    hits: tuple[Hit, ...]

    @property
    def strongest(self) -> Hit:
        """The hit with the largest weight, the first of equals. Raises ValueError without hits."""
        return max(self.hits, key=lambda hit: hit.symbol.weight)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the marketing symbols, in the order of the table."""
        return tuple(hit.symbol.name for hit in self.hits if hit.symbol.weight > 0)


def score(facts: Facts) -> Score:
    """Score the subject and the new visible text of a message."""
    subject = canonical(facts.subject[:SUBJECT_LIMIT])
    raw = facts.text[:TEXT_LIMIT]
    text = canonical(raw)
    in_text, in_subject = _marketing(text), _marketing(subject)
    found = [
        *_merged(in_text, in_subject),
        *_places(facts, text, in_text, in_subject),
        *_worded(symbols.ZERO_WIDTH, raw, raw),
    ]
    relief = _relief(facts, subject, text)
    total = sum(hit.symbol.weight for hit in found)
    total += max(LARGEST_RELIEF, sum(hit.symbol.weight for hit in relief))
    return Score(total, (*found, *relief))


def _marketing(text: str) -> tuple[Hit, ...]:
    lowered = text.lower()
    return tuple(hit for worded in symbols.MARKETING for hit in _worded(worded, text, lowered))


def _worded(worded: Worded, text: str, lowered: str) -> tuple[Hit, ...]:
    if not any(cue in lowered for cue in worded.cues):
        return ()
    for match in islice(worded.pattern.finditer(text), _MATCHES_LOOKED_AT):
        if not (worded.may_be_settled and _is_settled(text, *match.span())):
            return (Hit(worded.symbol, excerpt_around(text, *match.span()), match.start()),)
    return ()


def _is_settled(text: str, start: int, end: int) -> bool:
    left = max(text.rfind("\n", 0, start) + 1, start - _SETTLED_WITHIN)
    stop = text.find("\n", end)
    right = min(len(text) if stop < 0 else stop, end + _SETTLED_WITHIN)
    return symbols.SETTLED.search(text, left, right) is not None


def _merged(in_text: tuple[Hit, ...], in_subject: tuple[Hit, ...]) -> tuple[Hit, ...]:
    # Every symbol counts once; what the text shows is the better evidence.
    shown = {hit.symbol.name for hit in in_text}
    return (*in_text, *(hit for hit in in_subject if hit.symbol.name not in shown))


def _places(
    facts: Facts, text: str, in_text: tuple[Hit, ...], in_subject: tuple[Hit, ...]
) -> tuple[Hit, ...]:
    hits = []
    if in_subject:
        hits.append(Hit(symbols.SUBJECT, in_subject[0].excerpt))
    lead = text[:LEAD_LENGTH]
    first = min(in_text, key=lambda hit: hit.start, default=None)
    if first is not None and first.start < LEAD_LENGTH and not _talks_of_order(facts, lead):
        hits.append(Hit(symbols.LEADS_BODY, first.excerpt))
    if facts.list_headers:
        hits.append(Hit(symbols.LIST_HEADERS, excerpt_of(", ".join(facts.list_headers))))
    return tuple(hits)


def _talks_of_order(facts: Facts, text: str) -> bool:
    return symbols.ORDER_TALK.search(text) is not None or _named_order(facts, text) is not None


def _relief(facts: Facts, subject: str, text: str) -> tuple[Hit, ...]:
    hits = []
    if facts.is_reply:
        hits.append(Hit(symbols.REPLY_IN_THREAD, ""))
    named = _named_order(facts, f"{subject}\n{text}")
    if named is not None:
        hits.append(Hit(symbols.ORDER_NAMED, named))
    return tuple(hits)


def _named_order(facts: Facts, text: str) -> str | None:
    for order in facts.orders:
        # A short id must not be found inside a longer number.
        if re.search(rf"(?<!\w){re.escape(order.order_id)}(?!\w)", text):
            return order.order_id
    return None
