"""Ways in which a seller leads a buyer away: cancel yourself, buy at our shop, pay us, tell us secrets."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from policies.phrases import cancel_words, leaving_words, payment_words
from policies.phrases.plain import Plain, Sentence, sentences_of
from policies.phrases.tables import Found, Phrases, narrowed, stems_of


class Lead(StrEnum):
    """Where to a message leads its reader."""

    CANCEL = "cancel"
    CANCEL_HINT = "cancel-hint"
    ELSEWHERE = "elsewhere"
    TRANSFER = "transfer"
    SECRETS = "secrets"


@dataclass(frozen=True, slots=True)
class Leading:
    """One way in which a message leads away, and where it says so."""

    lead: Lead
    found: Found


_STEMS: Final = stems_of(
    cancel_words.ASKED,
    cancel_words.HINTED,
    leaving_words.AROUND,
    leaving_words.DIRECT,
    payment_words.IRREVOCABLE,
    payment_words.TRANSFER,
    payment_words.SECRETS,
)
_AWAY: Final = (leaving_words.AROUND, leaving_words.DIRECT, payment_words.IRREVOCABLE)


def leading_away(view: Plain) -> tuple[Leading, ...]:
    """Return the ways in which a message leads its reader away, one of each kind at most."""
    view = narrowed(view, _STEMS)
    asked, hinted = cancel_words.ASKED.among(view), cancel_words.HINTED.among(view)
    away = tuple(phrases.among(view) for phrases in _AWAY)
    transfer, secrets = payment_words.TRANSFER.among(view), payment_words.SECRETS.among(view)
    if not any(phrases.patterns for phrases in (asked, hinted, *away, transfer, secrets)):
        return ()
    sentences = sentences_of(view)
    found = (
        _cancels(view, sentences, asked, hinted),
        _pays(sentences, away, transfer),
        _leading(Lead.SECRETS, secrets.first_in(sentences)),
    )
    return tuple(one for one in found if one is not None)


def _leading(lead: Lead, found: Found | None) -> Leading | None:
    return None if found is None else Leading(lead, found)


def _cancels(
    view: Plain, sentences: Sequence[Sentence], asked: Phrases, hinted: Phrases
) -> Leading | None:
    request, hint = asked.first_in(sentences), hinted.first_in(sentences)
    if request is None and hint is None:
        return None
    if not _is_sellers(view.plain):
        return None
    # A polite hint often holds the words of a request as well: then a person decides.
    if request is None or (hint is not None and _overlap(request, hint)):
        return _leading(Lead.CANCEL_HINT, hint)
    return Leading(Lead.CANCEL, request)


def _is_sellers(plain: str) -> bool:
    """Whether a seller seems to speak: buyers ask to cancel as well, and rightly."""
    if cancel_words.SELLER.search(plain) is not None:
        return True
    speaks_for_several = cancel_words.SEVERAL.search(plain) is not None
    return speaks_for_several and cancel_words.BUYER.search(plain) is None


def _overlap(one: Found, other: Found) -> bool:
    return one.start <= other.end and other.start <= one.end


def _pays(
    sentences: Sequence[Sentence], away: Sequence[Phrases], transfer: Phrases
) -> Leading | None:
    found = [one for phrases in away if (one := phrases.first_in(sentences))]
    if found:
        return Leading(Lead.ELSEWHERE, min(found, key=lambda one: one.start))
    return _leading(Lead.TRANSFER, transfer.first_in(sentences))
