"""Which thread of a relationship a message belongs to (docs/architecture.md, "Tokens").

The order of the evidence: a reference to an entry, else the tag of the alias, else an order named
in the text, else the sole open thread, else the thread of the newest order that is open. Only the
record depends on the answer; permission never does, so a client that mangles its header fields
can misfile a message but neither open nor close a door.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ThreadCandidate:
    """A thread of the relationship; `order_placed_at` is 0 when it has no order."""

    id: int
    ordinal: int
    is_open: bool
    order_placed_at: int


def match_thread(
    candidates: Sequence[ThreadCandidate],
    *,
    referenced: Sequence[int] = (),
    tag: int | None = None,
    mentioned: Collection[int] = (),
) -> ThreadCandidate | None:
    """Return the thread of a message, None only when there is no candidate.

    `referenced` are ids of threads, the nearest reference first; `tag` is an ordinal; `mentioned`
    are ids of threads whose orders the text names. Ids that are no candidate's are ignored: they
    come from hostile header fields.
    """
    by_id = {candidate.id: candidate for candidate in candidates}
    named = next((by_id[thread_id] for thread_id in referenced if thread_id in by_id), None)
    if named is None and tag is not None:
        named = next((candidate for candidate in candidates if candidate.ordinal == tag), None)
    if named is None:
        named = _newest(by_id[thread_id] for thread_id in mentioned if thread_id in by_id)
    return named or _newest(candidates)


def _newest(candidates: Iterable[ThreadCandidate]) -> ThreadCandidate | None:
    """Open before closed, then the newest order; so a sole open thread always wins.

    A relationship whose threads are all closed still gets one: its mail needs a place in the
    record.
    """
    return max(
        candidates,
        key=lambda candidate: (candidate.is_open, candidate.order_placed_at, candidate.ordinal),
        default=None,
    )
