"""The one gate of all phrase tables: what of them may speak in a message is asked once."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from policies.phrases import cancel_words, leaving_words, payment_words
from policies.phrases import review_faults as faulty
from policies.phrases import review_requests as asking
from policies.phrases.insult_words import INSULTS
from policies.phrases.plain import Plain
from policies.phrases.tables import Gate, Phrases, Table
from policies.phrases.threat_words import THREATS

REVIEWS: Final = (
    asking.REQUEST,
    asking.IN_RETURN,
    faulty.CHANGE,
    faulty.POSITIVE,
    faulty.REPEATED,
)
LEADING: Final = (
    cancel_words.ASKED,
    cancel_words.HINTED,
    leaving_words.AROUND,
    leaving_words.DIRECT,
    payment_words.IRREVOCABLE,
    payment_words.TRANSFER,
    payment_words.SECRETS,
)
ABUSE: Final = (THREATS, INSULTS)
TABLES: Final = (*REVIEWS, *LEADING, *ABUSE)
_GATE: Final = Gate(*TABLES)


@lru_cache(maxsize=1)
def speaking_in(view: Plain) -> Mapping[Table, Phrases]:
    """Return the phrases that may speak in a view, of each table that has some."""
    return _GATE.open_to(view)
