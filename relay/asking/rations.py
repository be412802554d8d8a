"""How often a party is written to: every kind of letter once in a while about a thread, and never very many in all.

A letter is noted in the commit that queues it. What is counted of a party is noted under the party's id, beside the
threads: row ids of different tables never meet.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from database.connection import Connection
from relay.stores import Stores

MINUTE: Final = 60_000_000
HOUR: Final = 60 * MINUTE
DAY: Final = 24 * HOUR
PARTY_LIMIT: Final = 20
# Whoever knows an alias can make us ask. Forged mail must neither fill a mailbox with our letters nor use up the
# ration of those that a party has to hear.
QUESTIONS_A_DAY: Final = 10


class Kind(StrEnum):
    """What a letter is about; the words stand in the store."""

    QUESTION = "question"
    STOPPED = "stopped"
    CHANGED = "changed"
    RELEASED = "released"
    TURNED_DOWN = "turned-down"
    LAPSED = "lapsed"
    UNANSWERED = "unanswered"
    UNCLEAR = "unclear"
    OPTING = "opting"


# One letter of a kind about one thread in so many microseconds; opting is counted of a party.
SPANS: Final[Mapping[Kind, int]] = MappingProxyType(
    {
        Kind.QUESTION: DAY,
        Kind.STOPPED: HOUR,
        Kind.CHANGED: DAY,
        Kind.RELEASED: HOUR,
        Kind.TURNED_DOWN: HOUR,
        Kind.LAPSED: HOUR,
        Kind.UNANSWERED: HOUR,
        # It goes to whoever answers, and some responders bear no mark.
        Kind.UNCLEAR: DAY,
        Kind.OPTING: HOUR,
    }
)
_OF_PARTY: Final = "party"


@dataclass(frozen=True, slots=True)
class Rations:
    """Asks and notes. Within the unit that writes the letter, so that two workers agree."""

    stores: Stores

    def allow(
        self, connection: Connection, kind: Kind, subject_id: int, party_id: int, at: int
    ) -> bool:
        """Say whether a letter may be written now. `subject_id` is a thread, or the party itself."""
        threads = self.stores.threads
        if threads.has_told(connection, subject_id, kind.value, at - SPANS[kind]):
            return False
        if kind is Kind.QUESTION:
            asked = threads.count_told(connection, party_id, kind.value, at - DAY)
            if asked >= QUESTIONS_A_DAY:
                return False
        return threads.count_told(connection, party_id, _OF_PARTY, at - HOUR) < PARTY_LIMIT

    def note(
        self, connection: Connection, kind: Kind, subject_id: int, party_id: int, at: int
    ) -> None:
        """Note that a letter was written."""
        threads, ids = self.stores.threads, self.stores.ids
        threads.note_told(connection, ids(), subject_id, kind.value, at)
        threads.note_told(connection, ids(), party_id, _OF_PARTY, at)
        if kind is Kind.QUESTION:
            threads.note_told(connection, ids(), party_id, kind.value, at)
