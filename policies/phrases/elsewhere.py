"""Ways in which a seller leads a buyer away: cancel yourself, buy at our shop, pay us, tell us secrets."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from policies.phrases import cancel_words, leaving_words, payment_words
from policies.phrases.gate import LEADING, speaking_in
from policies.phrases.plain import Plain, sentences_of
from policies.phrases.tables import SILENT, Found, Table


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


_AWAY: Final = (leaving_words.AROUND, leaving_words.DIRECT, payment_words.IRREVOCABLE)


def leading_away(view: Plain) -> tuple[Leading, ...]:
    """Return the ways in which a message leads its reader away, one of each kind at most."""
    speaking = speaking_in(view)
    if speaking.keys().isdisjoint(LEADING):
        return ()
    sentences = sentences_of(view)

    def first_of(table: Table) -> Found | None:
        return speaking.get(table, SILENT).first_in(sentences)

    found = (
        _cancels(view, first_of(cancel_words.ASKED), first_of(cancel_words.HINTED)),
        _pays([first_of(table) for table in _AWAY], first_of(payment_words.TRANSFER)),
        _leading(Lead.SECRETS, first_of(payment_words.SECRETS)),
    )
    return tuple(one for one in found if one is not None)


def _leading(lead: Lead, found: Found | None) -> Leading | None:
    return None if found is None else Leading(lead, found)


def _cancels(view: Plain, request: Found | None, hint: Found | None) -> Leading | None:
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


def _pays(away: Iterable[Found | None], transfer: Found | None) -> Leading | None:
    found = [each for each in away if each is not None]
    if found:
        return Leading(Lead.ELSEWHERE, min(found, key=lambda one: one.start))
    return _leading(Lead.TRANSFER, transfer)
