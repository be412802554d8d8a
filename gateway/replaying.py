"""Past decisions reached again under other numbers: what would have changed, without a word of what was written.

Facts are taken anew from the stored bytes and the snapshot of each decision. Words of operators are left out: what they
released or refused was decided by the rules before, and that decision is in the record too.
"""

import multiprocessing
import os
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from gateway.acting import Act, note
from gateway.errors import GatewayError
from gateway.opened import Opened
from gateway.profiles import chosen_profile, known_market
from gateway.reading import reading
from gateway.redeciding import Redecision, Said, deciding, redecide_all, rules_of
from gateway.viewing import view_entry
from policies.profile import Profile
from relay.enqueue import decision_code
from relay.offload import end_with_parent
from thread_store.model import ContentErased
from thread_store.sql.past_decisions import PastDecision
from vault.errors import VaultError

BATCH: Final = 200
# Fewer are done here within half a minute; starting processes takes seconds of all cores.
POOLED: Final = 20_000
# So many batches are in the pool at once, and no more in memory.
AHEAD: Final = 4

OPERATOR: Final = "an operator's word"
ERASED: Final = "thread erased"
AGED: Final = "bytes kept long enough"
UNREADABLE: Final = "cannot be read"
FOREIGN: Final = "marketplace not in the configuration"

Work = tuple[PastDecision, tuple[bytes, bytes, bytes]]
Decider = Callable[
    [Sequence[tuple[bytes, bytes, bytes]], Profile], "Future[list[Redecision | None]]"
]


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: since when, which marketplace (None: all), under which file, how many examples."""

    since: int
    marketplace: str | None = None
    policy_path: Path | None = None
    examples: int = 5
    reveal: Act | None = field(default=None, repr=False)


@dataclass(slots=True)
class Replay:
    """What came out, counted."""

    decisions: int = 0
    replayed: int = 0
    skipped: Counter[str] = field(default_factory=Counter)
    changes: Counter[tuple[str, str]] = field(default_factory=Counter)
    # Rule -> "spoke before", "spoke after", "decided before", "decided after".
    rules: dict[str, Counter[str]] = field(default_factory=dict)
    examples: list[Mapping[str, Any]] = field(default_factory=list)

    def as_row(self) -> Mapping[str, Any]:
        """The JSON document."""
        changed = sum(self.changes.values())
        return {
            "decisions": self.decisions,
            "replayed": self.replayed,
            "unchanged": self.replayed - changed,
            "changed": changed,
            "changes": [
                {"before": before, "after": after, "count": count}
                for (before, after), count in self.changes.most_common()
            ],
            "rules": [{"rule": rule, **counts} for rule, counts in sorted(self.rules.items())],
            "skipped": dict(self.skipped),
            "examples": self.examples,
        }


def replay(
    gateway: Opened, question: Question, progress: Callable[[int, int], object]
) -> Mapping[str, Any]:
    """Decide again about every message since a moment; `progress` hears how many of how many are done.

    Raises:
        GatewayError: the policy file or the marketplace cannot be used, or a process was killed.

    """
    profiles = _profiles(gateway, question)
    found = Replay()
    with reading(gateway) as connection:
        total = gateway.stores.threads.count_decisions(connection, question.since)
    with _decider(total) as decider:
        for past, redecision in _redecided(gateway, question, profiles, found, decider):
            _count(found, past, redecision)
            change = (past.verdict, redecision.after)
            if past.verdict != redecision.after and found.changes[change] <= question.examples:
                found.examples.append(_example(gateway, question, past, redecision))
            progress(min(found.replayed + found.skipped.total(), total), total)
    return found.as_row()


def _profiles(gateway: Opened, question: Question) -> Mapping[str, Profile]:
    """The profile to judge by, of each marketplace that is asked for."""
    config = gateway.config
    names = list(config.marketplace)
    if question.marketplace is not None:
        names = [known_market(config, question.marketplace)]
    return {name: chosen_profile(config, name, question.policy_path) for name in names}


def _redecided(
    gateway: Opened,
    question: Question,
    profiles: Mapping[str, Profile],
    found: Replay,
    decider: Decider,
) -> Iterator[tuple[PastDecision, Redecision]]:
    """Every decision that could be reached again; the others are counted in `found`."""
    waiting: deque[tuple[Sequence[PastDecision], Future[list[Redecision | None]]]] = deque()
    for batch in _batches(gateway, question):
        wanted = [past for past in batch if question.marketplace in (None, past.marketplace)]
        found.decisions += len(wanted)
        for name, works in _readable(gateway, wanted, profiles, found).items():
            pasts = [past for past, _ in works]
            waiting.append((pasts, decider([work for _, work in works], profiles[name])))
        while len(waiting) > AHEAD:
            yield from _done(*waiting.popleft(), found)
    while waiting:
        yield from _done(*waiting.popleft(), found)


def _done(
    pasts: Sequence[PastDecision], answer: "Future[list[Redecision | None]]", found: Replay
) -> Iterator[tuple[PastDecision, Redecision]]:
    for past, redecision in zip(pasts, _result(answer), strict=True):
        if redecision is None:
            found.skipped[UNREADABLE] += 1
            continue
        found.replayed += 1
        yield past, redecision


def _result(answer: "Future[list[Redecision | None]]") -> list[Redecision | None]:
    try:
        return answer.result()
    except BrokenProcessPool:
        raise GatewayError(
            "the replay came to no end, because one of its processes was killed: perhaps memory ran "
            "out. Nothing was changed. Try fewer days with --since."
        ) from None


def _batches(gateway: Opened, question: Question) -> Iterator[Sequence[PastDecision]]:
    after = None
    threads = gateway.stores.threads
    while True:
        # A transaction of its own for each, so that a long replay holds back no checkpoint.
        with reading(gateway) as connection:
            batch = threads.past_decisions(connection, question.since, after, BATCH)
        if not batch:
            return
        after = batch[-1]
        yield batch


def _readable(
    gateway: Opened,
    batch: Sequence[PastDecision],
    profiles: Mapping[str, Profile],
    found: Replay,
) -> Mapping[str, list[Work]]:
    """What can be decided again, by marketplace; why the rest cannot is counted in `found`."""
    works: dict[str, list[Work]] = {}
    for past in batch:
        why = _passed_over(past, profiles)
        if why is None:
            work, why = _opened(gateway, past)
            if work is not None:
                works.setdefault(past.marketplace, []).append((past, work))
        if why is not None:
            found.skipped[why] += 1
    return works


def _passed_over(past: PastDecision, profiles: Mapping[str, Profile]) -> str | None:
    if past.is_override:
        return OPERATOR
    if past.is_erased:
        return ERASED
    return None if past.marketplace in profiles else FOREIGN


def _opened(
    gateway: Opened, past: PastDecision
) -> tuple[tuple[bytes, bytes, bytes] | None, str | None]:
    try:
        opened = gateway.stores.threads.open_decision(past)
    except ContentErased:
        return None, AGED
    except VaultError:
        return None, UNREADABLE
    return (opened.context, opened.findings, opened.raw), None


def _count(found: Replay, past: PastDecision, redecision: Redecision) -> None:
    if past.verdict != redecision.after:
        found.changes[past.verdict, redecision.after] += 1
    for when, said, verdict in (
        ("before", redecision.said_before, past.verdict),
        ("after", redecision.said_after, redecision.after),
    ):
        for what, rules in (("spoke", rules_of(said)), ("decided", _stopping(said, verdict))):
            for rule in rules:
                counts = found.rules.setdefault(rule, Counter(_NOTHING))
                counts[f"{what}_{when}"] += 1


_NOTHING: Final = {"spoke_before": 0, "spoke_after": 0, "decided_before": 0, "decided_after": 0}


def _stopping(said: Sequence[Said], verdict: str) -> tuple[str, ...]:
    # What is accepted was decided by nobody.
    return () if verdict == "accept" else deciding(said, verdict)


def _example(
    gateway: Opened, question: Question, past: PastDecision, redecision: Redecision
) -> Mapping[str, Any]:
    """One changed decision: codes and rules, and with an act what was written, which the audit has first."""
    row = {
        "code": f"d:{decision_code(past.entry_id)}",
        "entry_id": past.entry_id,
        "thread_id": past.thread_id,
        "marketplace": past.marketplace,
        "at": past.at,
        "from": past.author_role,
        "before": past.verdict,
        "after": redecision.after,
        "rules_before": list(rules_of(redecision.said_before)),
        "rules_after": list(rules_of(redecision.said_after)),
    }
    if question.reveal is None:
        return row
    with gateway.engine.begin() as connection:
        note(gateway, connection, question.reveal, "policy.replay-show", "entry", past.entry_id)
    with reading(gateway) as connection:
        entry = gateway.stores.threads.entry(connection, past.entry_id)
    assert entry is not None
    reasons = [f"{one.rule} {one.effect}: {one.reason}" for one in redecision.said_after]
    return {**row, "reasons_after": reasons, "message": view_entry(entry)}


@contextmanager
def _decider(total: int) -> Iterator[Decider]:
    """Where decisions are made: here for a few, in processes for many."""
    if total < POOLED or (os.cpu_count() or 1) < 2:
        yield _decided_here
        return
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(
        min(os.cpu_count() or 1, AHEAD), mp_context=context, initializer=end_with_parent
    ) as pool:
        yield lambda works, profile: pool.submit(redecide_all, works, profile)


def _decided_here(
    works: Sequence[tuple[bytes, bytes, bytes]], profile: Profile
) -> "Future[list[Redecision | None]]":
    done: Future[list[Redecision | None]] = Future()
    done.set_result(redecide_all(works, profile))
    return done
