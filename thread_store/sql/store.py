"""ThreadStore: the sum of its parts."""

from thread_store.sql.decisions import Decisions
from thread_store.sql.events import Events
from thread_store.sql.past_decisions import PastDecisions
from thread_store.sql.questions import Questions
from thread_store.sql.recorded import Recorded
from thread_store.sql.refusals import Refusals
from thread_store.sql.seller_messages import SellerMessages
from thread_store.sql.signatures import Signatures
from thread_store.sql.threads import Threads

__all__ = ["ThreadStore"]


class ThreadStore(
    Threads, Recorded, Decisions, PastDecisions, Events, Signatures, Refusals, SellerMessages,
    Questions,
):  # fmt: skip
    """The thread record. Methods take a connection first, work in its transaction, never commit."""
